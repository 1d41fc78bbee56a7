"""claims.yaml: what is read, what is refused, and whose word holds."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import jsonschema
import pytest
import yaml

from twosource.config import Config, Exchange, Listed, Output, Pin, Publisher, Tolerance, Unit, Waiver
from twosource.config.find import configure, find, load
from twosource.config.read import build, parse
from twosource.config.schema import CONFIG_SCHEMA
from twosource.errors import ConfigError

WHOLE = """\
documents:
  - reports/*.txt
  - path: wire.txt
    publisher: Harbour Post
    published: 2024-02-01
    credits: [AP]
fail_on: warning
independent: true
publishers:
  Harbour Post: {aliases: [The Harbour Post], owner: Coast Media}
  Valley Radio:
agencies:
  Northern Wire: [NW]
aliases:
  Maria Example: [Mary Example]
concepts:
  casualty: [victim, fatality]
units:
  furlong: {of: metre, factor: 201.168, aliases: [furlongs]}
exchange: {date: 2024-02-01, base: USD, rates: {EUR: 0.92, GBP: 0.79}}
tolerances:
  money: 2%
  casualty: 1
pins:
  - says: The flood killed 12 people.
  - {id: toll, says: The flood cost 40 houses.}
waivers:
  - {fact: ab12cd34, reason: corrected since, until: 2024-06-30}
  - label: "houses*"
    reason: old count
    until: 2024-05-01
reports: ["sarif:out/report.sarif"]
baseline: known.json
"""


def read(text: str) -> Config:
    return build(parse(text, "claims.yaml"), "claims.yaml", ".")


def test_every_key_is_read() -> None:
    config = read(WHOLE)
    assert config.documents == (
        Listed("reports/*.txt"),
        Listed("wire.txt", publisher="Harbour Post", published="2024-02-01", credits=("AP",)),
    )
    assert config.fail_on == "warning"
    assert config.independent is True
    assert config.publishers == {
        "Harbour Post": Publisher(("The Harbour Post",), "Coast Media"),
        "Valley Radio": Publisher(),
    }
    assert config.agencies == {"Northern Wire": ("NW",)}
    assert config.aliases == {"Maria Example": ("Mary Example",)}
    assert config.concepts == {"casualty": ("victim", "fatality")}
    assert config.units == {"furlong": Unit(("furlongs",), "metre", Decimal("201.168"))}
    assert config.exchange == Exchange("2024-02-01", "USD", {"EUR": Decimal("0.92"), "GBP": Decimal("0.79")})
    assert config.tolerances == {
        "money": Tolerance(relative=Decimal("0.02")),
        "casualty": Tolerance(absolute=Decimal(1)),
    }
    assert config.pins == (
        Pin("The flood killed 12 people.", "pin-1"),
        Pin("The flood cost 40 houses.", "toll"),
    )
    assert config.waivers == (
        Waiver("corrected since", "2024-06-30", fact="ab12cd34", line=28),
        Waiver("old count", "2024-05-01", label="houses*", line=29),
    )
    assert config.reports == (Output("sarif", "out/report.sarif"),)
    assert config.baseline == "known.json"


def test_the_published_schema_takes_what_the_reader_takes() -> None:
    class Texts(yaml.SafeLoader):
        """YAML as editors read it for a schema: a day is text."""

    Texts.yaml_implicit_resolvers = {
        key: [(tag, pattern) for tag, pattern in pairs if not tag.endswith("timestamp")]
        for key, pairs in yaml.SafeLoader.yaml_implicit_resolvers.items()
    }
    values = yaml.load(WHOLE.replace("  Valley Radio:\n", ""), Loader=Texts)
    jsonschema.Draft202012Validator.check_schema(CONFIG_SCHEMA)
    jsonschema.validate(values, CONFIG_SCHEMA)


@pytest.mark.parametrize("text", ["", "# nothing yet\n", "documents:\npins:\n", "---\n"])
def test_nothing_said_is_the_defaults(text: str) -> None:
    config = read(text)
    assert (config.documents, config.pins, config.fail_on) == ((), (), "error")


REFUSED = [
    ("fail-on: error", "claims.yaml:1: unknown key `fail-on`; did you mean `fail_on`?"),
    ("\n\ndocumnets: []", "claims.yaml:3: unknown key `documnets`; did you mean `documents`?"),
    ("zebra: 1", "claims.yaml:1: unknown key `zebra`; known are documents, fail_on"),
    (
        "documents:\n  - {path: a, publishr: B}",
        "claims.yaml:2: unknown key `publishr`; did you mean `publisher`?",
    ),
    ("documents: a.txt", "claims.yaml:1: `documents` must be a list"),
    ("documents: [[a]]", "claims.yaml:1: `documents` must be text or a table of keys"),
    ("documents:\n  - {publisher: B}", "claims.yaml:2: `path` is missing in an entry of `documents`"),
    ("documents: ['']", "claims.yaml:1: `documents` is empty"),
    ("fail_on: fatal", "claims.yaml:1: `fail_on` must be one of error, warning, note, single-source, never"),
    ("independent: maybe", "claims.yaml:1: `independent` must be true or false, not 'maybe'"),
    ("fail_on: error\nfail_on: note", "claims.yaml:2: `fail_on` stands twice"),
    ("units: {furlong: {of: metre, factor: 0}}", "`factor` must be above 0"),
    ("units: {'a|b': {of: metre, factor: 1}}", "`a|b` is no key of the form"),
    ("units: {a: {of: metre, factor: 1, aliases: ['b, c']}}", "`aliases` must have the form"),
    ("units: {furlong: {of: metre, factor: long}}", "`factor` must be a number"),
    ("units: {furlong: {of: metre, factor: .nan}}", "`factor` must be"),
    ("exchange: {date: today, base: USD, rates: {}}", "`date` must have the form"),
    ("exchange: {date: 2024-01-01, base: dollars, rates: {}}", "`base` must have the form"),
    ("exchange: {date: 2024-01-01, base: USD, rates: {euro: 1}}", "`euro` is no key of the form"),
    ("tolerances: {money: lots}", "`money` must be a number or text"),
    ("tolerances: {money: -1}", "`money` must be a number or text"),
    ("waivers: [{fact: a, reason: b}]", "`until` is missing in an entry of `waivers`"),
    ("waivers: [{fact: a, until: 2024-01-01}]", "`reason` is missing in an entry of `waivers`"),
    ("waivers: [{fact: a, until: 2024-01-01, reason: ' '}]", "`reason` is empty"),
    ("reports: [sarif]", "`reports` must have the form"),
    ("a: [", "claims.yaml:2: cannot be read as YAML"),
    ("a: b\n\tc: d", "claims.yaml:2: cannot be read as YAML"),
    ("- just\n- a list", "claims.yaml:1: `claims.yaml` must be a table of keys"),
    ("&a [*a]", "claims.yaml:1: `claims.yaml` must be a table of keys"),
    ("documents: &a [*a]", "claims.yaml:1: `documents` must be text"),
]


@pytest.mark.parametrize(("text", "message"), REFUSED, ids=[text for text, _ in REFUSED])
def test_what_cannot_be_meant_is_refused_at_its_line(text: str, message: str) -> None:
    with pytest.raises(ConfigError) as caught:
        read(text)
    assert message in str(caught.value)
    assert "\n" not in str(caught.value)


def test_the_nearest_file_upward_is_found(tmp_path: Path) -> None:
    (tmp_path / "deep" / "er").mkdir(parents=True)
    (tmp_path / "claims.yaml").write_text("fail_on: note\n")
    assert find(tmp_path / "deep" / "er") == "../../claims.yaml"
    (tmp_path / "deep" / "claims.yaml").write_text("fail_on: never\n")
    assert find(tmp_path / "deep" / "er") == "../claims.yaml"
    assert find(tmp_path) == "claims.yaml"


def test_whose_word_holds(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "claims.yaml").write_text("fail_on: note\n")
    (tmp_path / "other.yaml").write_text("fail_on: never\n")
    environment = {"TWOSOURCE_FAIL_ON": "warning"}

    def fail_on(
        given: str | None, env: dict[str, str], config: str | None = None, isolated: bool = False
    ) -> tuple[str, str]:
        settings = configure({"fail_on": given}, env, config, isolated)
        return settings.fail_on, settings.origins.get("fail_on", "default")

    assert fail_on("single-source", environment) == ("single-source", "command line")
    assert fail_on(None, environment) == ("warning", "environment")
    assert fail_on(None, {}) == ("note", "claims.yaml:1")
    assert fail_on(None, {}, config="other.yaml") == ("never", "other.yaml:1")
    assert fail_on(None, {"TWOSOURCE_CONFIG": "other.yaml"}) == ("never", "other.yaml:1")
    assert fail_on(None, environment, isolated=True) == ("error", "default")
    assert fail_on("note", environment, isolated=True) == ("note", "command line")


@pytest.mark.parametrize(
    ("environment", "message"),
    [
        ({"TWOSOURCE_FAIL_ON": "eror"}, "did you mean `error`"),
        ({"TWOSOURCE_INDEPENDENT": "perhaps"}, "TWOSOURCE_INDEPENDENT must be true or false"),
        ({"TWOSOURCE_CONFIG": "none.yaml"}, "none.yaml: there is no such file"),
    ],
)
def test_a_wrong_environment_is_refused(
    environment: dict[str, str], message: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(ConfigError, match=message):
        configure({}, environment)


def test_a_file_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="cannot be read"):
        load(str(tmp_path))
    (tmp_path / "claims.yaml").write_bytes(b"fail_on: \xff")
    with pytest.raises(ConfigError, match="not UTF-8"):
        load(str(tmp_path / "claims.yaml"))


def test_a_byte_order_mark_is_no_key(tmp_path: Path) -> None:
    (tmp_path / "claims.yaml").write_bytes(b"\xef\xbb\xbffail_on: note\n")
    assert load(str(tmp_path / "claims.yaml")).fail_on == "note"
