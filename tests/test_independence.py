"""Independence: which documents are one source, by agency, by publisher and by shared text."""

from twosource.config import Config, Publisher
from twosource.independence import independent
from twosource.model import Document

AGENCY = (
    "Rescuers pulled four sailors from the freezing water off Cape Lorne on Sunday after their trawler struck a reef, "
    "the coastguard said, and a search for the fifth man was called off at nightfall because of high waves and failing light. "
    "The boat, built in 1988, had left the harbour of Lorne before dawn with a full crew and fuel for three days at sea."
)
OTHER = (
    "A fishing boat sank near Cape Lorne at the weekend. Coastguards brought four of its crew ashore, and one man is missing. "
    "It was on its first trip of the season, according to the harbour master, who had warned of the reef the week before."
)


def sources(*documents: Document) -> int:
    return len(set(independent(documents).values()))


def test_two_reporters_are_two_sources() -> None:
    assert sources(Document("a", AGENCY, "Gull"), Document("b", OTHER, "Tern")) == 2


def test_a_reprint_is_no_second_source() -> None:
    assert sources(Document("a", AGENCY, "Gull"), Document("b", "LORNE: " + AGENCY, "Tern")) == 1


def test_a_half_copied_rewrite_is_no_second_source() -> None:
    assert sources(Document("a", AGENCY, "Gull"), Document("b", OTHER + " " + AGENCY[:280], "Tern")) == 1


def test_one_agency_credited_by_both_is_one_source() -> None:
    assert (
        sources(Document("a", AGENCY, "Gull", credits=("AP",)), Document("b", OTHER, "Tern", credits=("AP",)))
        == 1
    )


def test_two_agencies_are_two_sources() -> None:
    assert (
        sources(
            Document("a", AGENCY, "Gull", credits=("AP",)), Document("b", OTHER, "Tern", credits=("AFP",))
        )
        == 2
    )


def test_outlets_of_one_owner_are_one_source() -> None:
    config = Config(
        publishers={
            "Gull": Publisher(owner="Seabird Media"),
            "Tern": Publisher(("The Tern",), "Seabird Media"),
        }
    )
    documents = (Document("a", AGENCY, "Gull"), Document("b", OTHER, "The Tern"))
    assert len(set(independent(documents, config).values())) == 1


def test_one_publisher_is_one_source() -> None:
    assert sources(Document("a", AGENCY, "Gull"), Document("b", OTHER, "GULL")) == 1


def test_a_shared_quotation_is_no_shared_text() -> None:
    quote = "“" + " ".join(AGENCY.split()) + "”"
    assert (
        sources(
            Document("a", f"She said: {quote} {OTHER}", "Gull"),
            Document("b", f"The captain: {quote} It rained all day on the quay.", "Tern"),
        )
        == 2
    )


def words(first: int, last: int) -> str:
    """A text of invented words, every one another."""
    return " ".join(f"w{''.join('abcdefghij'[int(digit)] for digit in str(n))}" for n in range(first, last))


def test_texts_that_overlap_in_a_chain_are_one_source_in_any_order() -> None:
    chain = [Document(f"{k:02}", words(40 * k, 40 * k + 80), f"Outlet {k}") for k in range(20)]
    assert sources(*chain) == sources(*chain[::-1]) == sources(*chain[::2], *chain[1::2]) == 1


def test_two_chains_are_two_sources() -> None:
    chains = [
        Document(f"{k:02}", words(1000 * (k % 2) + 40 * k, 1000 * (k % 2) + 40 * k + 160), f"{k}")
        for k in range(12)
    ]
    assert sources(*chains) == 2


def test_a_common_closing_line_is_no_common_source() -> None:
    line = " ".join(["Sign up for our letter and read all that the day has brought from here and abroad"])
    texts = [Document(f"{k:02}", f"{words(500 * k, 500 * k + 90)} {line}", f"Outlet {k}") for k in range(9)]
    assert sources(*texts) == 9
