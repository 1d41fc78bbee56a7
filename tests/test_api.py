"""The Python API: as short as the command line, typed, and not hidden by the rooms behind it."""

from __future__ import annotations

import subprocess
import sys
from decimal import Decimal

import pytest

import twosource
from twosource import Config, Document, Report, TwosourceError, check, extract
from twosource.config import Unit
from twosource.errors import ConfigError, UsageError
from twosource.model import NumericClaim

A = Document("a", "The storm killed 12 people.", "Harbour Post")
B = Document("b", "The storm killed at least 10 people.", "Valley Radio")


def test_check_and_extract() -> None:
    report = check([B, A], Config())
    assert isinstance(report, Report)
    assert [d.id for d in report.documents] == ["a", "b"]
    assert {v.verdict for v in report.verdicts} == {"agreement"}
    assert [claim.text for claim in extract(A)] == ["12 people"]


@pytest.mark.parametrize(
    ("documents", "message"),
    [([], "there is no document"), ([A], "one document alone"), ([A, A, B], "two documents have the id 'a'")],
)
def test_what_makes_no_run_is_refused(documents: list[Document], message: str) -> None:
    with pytest.raises(UsageError, match=message) as caught:
        check(documents)
    assert isinstance(caught.value, TwosourceError)


def test_documents_may_come_from_a_generator() -> None:
    assert check(document for document in (A, B)) == check([A, B])


def test_a_progress_sees_every_document() -> None:
    seen = []

    def watch(documents: object) -> object:
        for document in documents:  # type: ignore[attr-defined]
            seen.append(document.id)
            yield document

    assert check([A, B], progress=watch) == check([A, B])  # type: ignore[arg-type]
    assert seen == ["a", "b"]


@pytest.mark.parametrize("first", ["twosource.extract", "twosource.pipeline", "twosource.cli"])
def test_the_room_of_that_name_does_not_hide_the_function(first: str) -> None:
    code = f"import {first}, twosource; assert callable(twosource.extract); from twosource import extract; assert callable(extract)"
    subprocess.run([sys.executable, "-c", code], check=True)


def test_every_public_name_is_there_and_no_other() -> None:
    for name in twosource.__all__:
        assert getattr(twosource, name) is not None
    with pytest.raises(AttributeError):
        twosource.nothing_of_the_kind  # noqa: B018


def test_the_example_of_the_docstring_runs() -> None:
    import doctest

    assert doctest.testmod(twosource).failed == 0


QUINTAL = Config(units={"quintal": Unit(("quintals", "qtl"), "kilogram", Decimal(100))})


def test_a_unit_of_the_users_own_is_read_and_compared() -> None:
    one = Document("a", "Farmers sold 50 quintals of wheat on Monday.", "Harbour Post")
    other = Document("b", "Farmers sold 5,000 kilograms of wheat on Monday.", "Valley Radio")
    (claim,) = [
        c for c in extract(one, QUINTAL) if isinstance(c, NumericClaim) and c.quantity.dimension == "mass"
    ]
    assert (claim.quantity.unit, claim.quantity.value) == ("quintal", 50)
    found = {
        v.verdict for v in check([one, other], QUINTAL).verdicts for c in v.fact.claims if c.id == claim.id
    }
    assert found == {"agreement"}
    assert not [c for c in extract(one) if isinstance(c, NumericClaim) and c.quantity.unit == "quintal"]


def test_a_unit_of_an_unknown_one_is_refused() -> None:
    with pytest.raises(ConfigError, match="did you mean `kilogram`"):
        extract(A, Config(units={"quintal": Unit((), "kilogramm", Decimal(100))}))
