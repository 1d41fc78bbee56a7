"""Names of one speaker and of two: the level first, then the pairs that stand on it."""

from __future__ import annotations

import pytest

from twosource.language.name_parts import parse
from twosource.language.names import SAME, compare, same_person

PAIRS: dict[str, tuple[tuple[str, str], ...]] = {
    "exact": (
        ("Angela Merkel", "Angela Merkel"),
        ("Angela Merkel", "German Chancellor Angela Merkel"),
        ("Hakan Fidan", "Turkish Foreign Minister Hakan Fidan, who hosted the talks"),
        ("Hugh Hill", "Hugh Hill, a doctor"),
        ("the World Bank", "World Bank"),
        ("Kim Jong Un", "Kim Jong-un"),
        ("Recep Tayyip Erdoğan", "Recep Tayyip Erdogan"),
        ("Police", "the police"),
        ("Ukrainian officials", "the Ukrainian officials"),
        ("Gérard Bénézat", "Gerard Benezat"),
        ("Sen. Ann Lee (D-Ohio)", "Ann Lee"),
        ("Secretary of State Antony Blinken", "Antony Blinken"),
        ("Governor of the Bank of England", "the governor of the Bank of England"),
    ),
    "variant": (
        ("Volodymyr Zelensky", "Volodymyr Zelenskyy"),
        ("Volodymyr Zelenskyy", "Vladimir Zelenskiy"),
        ("Sergei Lavrov", "Sergey Lavrov"),
        ("Serhiy Kyslytsya", "Sergei Kyslytsia"),
        ("Muammar Gaddafi", "Moammar Kadafi"),
        ("Gadhafi", "Qaddafi"),
        ("Bill Clinton", "William Clinton"),
        ("Donald J. Trump", "Donald Trump"),
        ("Vladimir Vladimirovich Putin", "Vladimir Putin"),
        ("Hillary Rodham Clinton", "Hillary Clinton"),
        ("J. D. Salinger", "Jerome David Salinger"),
        ("Recep Tayyip Erdogan", "Tayyip Erdogan"),
        ("Mohammed Ali Jinnah", "Muhammad Ali Jinnah"),
        ("Dmytro Kuleba", "Dmitry Kuleba"),
        ("Bashar al-Assad", "Bashar Assad"),
        ("Heydar Alishbandi", "Heydar Alishvandi"),
    ),
    "acronym": (
        ("FBI", "Federal Bureau of Investigation"),
        ("the UN", "United Nations"),
        ("the AP", "The Associated Press"),
        ("World Health Organization", "WHO"),
    ),
    "metonym": (
        ("Moscow", "the Kremlin"),
        ("Russia", "the Russian government"),
        ("Downing Street", "London"),
        ("New Delhi", "India"),
        ("the White House", "Washington"),
        ("Ukraine's government", "Kyiv"),
    ),
    "surname": (
        ("Mr Zelensky", "Volodymyr Zelenskyy"),
        ("Peskov", "Kremlin spokesman Dmitry Peskov"),
        ("Xi", "Xi Jinping"),
        ("Mr. Clinton", "Bill Clinton"),
        ("Mrs. Clinton", "Hillary Clinton"),
        ("al-Assad", "Bashar Assad"),
        ("von der Leyen", "Ursula von der Leyen"),
    ),
    "unclear": (
        ("he", "He"),
        ("an official", "the official"),
        ("they", "They"),
        ("he", "Sergei Lavrov"),
        ("the minister", "Sergei Lavrov"),
        ("the official", "a senior Ukrainian official"),
        ("analysts", "Military analysts"),
        ("Ukraine", "Ukrainian officials"),
    ),
    "different": (
        ("Bill Clinton", "Hillary Clinton"),
        ("Mrs. Clinton", "Bill Clinton"),
        ("Mr. Clinton", "Hillary Clinton"),
        ("George W. Bush", "George H. W. Bush"),
        ("George Bush", "Jeb Bush"),
        ("Raul Castro", "Fidel Castro"),
        ("Ann Lee", "Andrew Lee"),
        ("Khan", "Kahn"),
        ("Moscow", "Kyiv"),
        ("Russian officials", "Ukrainian officials"),
        ("Ukraine", "Russian officials"),
        ("Trump", "the Trump campaign"),
        ("Reuters", "Associated Press"),
        ("the White House", "the Kremlin"),
        ("Lavrov", "analysts"),
        ("Mike Pence", "a spokesman for Mike Pence"),
        ("Austria", "Australia"),
        ("Niger", "Nigeria"),
        ("Johnson", "Johnston"),
        ("Ann Johnson", "Ann Johnston"),
        ("Alishbandi", "Alishvandi"),
    ),
}
ROWS = [(level, *pair) for level, pairs in PAIRS.items() for pair in pairs]


@pytest.mark.parametrize(("level", "left", "right"), ROWS)
def test_two_names_stand_on_their_level(level: str, left: str, right: str) -> None:
    assert compare(left, right) == level


@pytest.mark.parametrize(("level", "left", "right"), ROWS)
def test_the_order_of_the_names_does_not_matter(level: str, left: str, right: str) -> None:
    assert compare(right, left) == level


@pytest.mark.parametrize(("level", "left", "right"), ROWS)
def test_only_sure_levels_make_one_person(level: str, left: str, right: str) -> None:
    assert same_person(left, right) == (level in SAME)


def test_an_alias_is_as_good_as_the_name() -> None:
    aliases = {"Volodymyr Zelenskyy": ("Ze", "the comedian president")}
    assert compare("Ze", "Volodymyr Zelenskyy") == "different"
    assert compare("Ze", "President Volodymyr Zelenskyy", aliases) == "exact"
    assert compare("the comedian president", "Zelensky", aliases) == "surname"


@pytest.mark.parametrize(
    ("text", "words", "role"),
    [
        ("Ukrainian Deputy Foreign Minister Serhiy Kyslytsya", "serhiy kyslytsya", "minister"),
        ("Kremlin spokesman Dmitry Peskov", "dmitry peskov", "spokesman"),
        ("a spokesman for President Ann Lee", "", "spokesman"),
        ("officials from the State Department", "", "officials"),
        ("the foreign minister, Sergei Lavrov", "sergei lavrov", ""),
        ("Republican Roy Stone", "roy stone", ""),
        ("six Syrian", "", ""),
        ("Syrian state TV", "", ""),
        ("Bank of England", "bank of england", ""),
        ("", "", ""),
        ("???", "", ""),
    ],
)
def test_a_name_is_taken_apart(text: str, words: str, role: str) -> None:
    name = parse(text)
    assert " ".join(name.words) == words
    assert role in name.role or not role
