"""A passage in, ordered tallies out: results of games and of votes, which are no ranges ("6-3", "52 votes to 48")."""

from __future__ import annotations

import itertools
from decimal import Decimal

from twosource.annotation import Final
from twosource.language.designation_words import DESIGNATORS, PRODUCTS
from twosource.language.numbers import Numeral
from twosource.model import Quantity
from twosource.rules.counted import counted
from twosource.rules.numeric.chains import in_chain, is_odds
from twosource.rules.numeric.sheet import Sheet, sheet_of
from twosource.rules.rule import NumericReading, Passage, Rule

_DASHES = frozenset({"-", "–", "‐", "‑"})
_WINDOW = 12

# Words of contests near two numbers with a dash make them a tally, even where the first is the smaller.
_CONTEST = frozenset(
    "held hold holds holding stalemate level won win wins winning lost lose loses losing beat beats beaten beating defeat defeated defeats defeating draw drew "
    "drawn tie tied led lead leads leading trail trailed trailing score scored scoring scoreline victory ruling ruled "
    "rule rules vote voted voting decision edged thrashed routed thumped hammered downed aggregate half-time halftime "
    "goals innings set sets match game games final record margin split majority loss series passed rejected approved "
    "ended finished comeback shootout penalties overtime advantage carried adopted elected abstentions prevailed overturned "
    "upheld season playoffs standings votes passes approves rejects adopts confirms ratifies overrides overrode thrash thrashes hammer hammers thump "
    "thumps trounce trounces trounced maul mauls mauled rout routs humiliate humiliates humiliated humble humbles humbled "
    "crush crushes crushed demolish demolishes demolished drub drubs drubbed stun stuns stunned shock shocks shocked upset "
    "upsets edge edges down downs sink sinks sank outlast outlasts overcome overcomes overcame overpower overpowered sweep "
    "sweeps swept topple topples toppled eliminate eliminates eliminated knock knocks knocked cruise cruises cruised "
    "back backs backed endorse endorses endorsed triumph triumphs triumphed prevail prevails outclass outclassed outplay outplayed blank blanks blanked".split()
)
_BALLOT = frozenset(
    "vote votes voted voting ballot margin majority confirmed ratified approved passed rejected split backed adopted carried endorsed "
    "amendment motion mps lawmakers senators deputies councillors legislators".split()
)
_MOST = 1000
_MOST_GOALS = 30


def _scores(passage: Passage) -> list[NumericReading]:
    sheet = sheet_of(passage)
    found: list[NumericReading] = []
    numerals = sheet.numerals
    for left, right in itertools.pairwise(numerals):
        if (
            sheet.free(left.first, right.last)
            and not is_odds(sheet, left)
            and (
                _is_dashed(sheet, left, right, listed=_follows(sheet, found, left))
                or _is_ballot(sheet, left, right)
                or _is_innings(sheet, left, right)
            )
            and (not found or found[-1].quantity.span.end <= sheet.tokens.starts[left.first])
        ):
            found.append(_tally(sheet, left, right))
    return found


def _follows(sheet: Sheet, found: list[NumericReading], left: Numeral) -> bool:
    """Whether a tally stands right before, so that this is the next of a list: "6-1, 5-7, 3-6"."""
    if not found or sheet.word(left.first - 1) not in (",", "and", ";"):
        return False
    end = left.first - 1 if sheet.word(left.first - 2) not in (",", ";") else left.first - 2
    return sheet.tokens.ends[end - 1] == found[-1].quantity.span.end


def _is_innings(sheet: Sheet, left: Numeral, right: Numeral) -> bool:
    """Runs for wickets, where cricket is told of: "180 for 4 at tea", in Australia "4 for 180"."""
    if sheet.tokens.lower[left.last : right.first] != ["for"] or not (_is_plain(left) and _is_plain(right)):
        return False
    fallen, runs = sorted((left, right), key=lambda numeral: numeral.value)
    after = sheet.word(right.last)
    alone = not (after[:1].isalnum() or after in ("-", "%")) or after in _AFTER_INNINGS
    return (
        fallen.value < _WICKETS and runs.value > fallen.value and alone and _near(sheet, left.first, _CRICKET)
    )


_WICKETS = 10
_CRICKET = frozenset(
    "wicket wickets bowled bowler bowling innings stumps tea lunch overs over declared batting batsman batsmen batters runs crease "
    "chase opener openers spinner seamer".split()
)
_AFTER_INNINGS = frozenset(
    "at in when after before by and to off from overnight on with as but against".split()
)


def _is_dashed(sheet: Sheet, left: Numeral, right: Numeral, *, listed: bool) -> bool:
    """E.g. "6-3", "310-118": two small whole numbers and a dash, with a contest near or the larger first."""
    words = sheet.tokens.words
    if (
        right.first != left.last + 1
        or words[left.last] not in _DASHES
        or not _is_plain(left)
        or not _is_plain(right)
    ):
        return False
    if (
        not (sheet.touches(right.first) and sheet.touches(left.last))
        or in_chain(sheet, left)
        or in_chain(sheet, right)
    ):
        return False
    if (sheet.touches(right.last) and words[right.last][0].isalnum()) or (
        sheet.touches(left.first) and left.first and words[left.first - 1] != "("
    ):
        return False
    if _is_result(sheet, left, right):
        return True
    bracketed = left.first > 0 and words[left.first - 1] == "(" and sheet.word(right.last) == ")"
    if bracketed and left.first > 1 and words[left.first - 2][0].isupper():
        return True
    if not (listed or _near(sheet, left.first, _CONTEST)):
        return False
    return (
        left.value >= right.value
        or not sheet.word(right.last)[:1].isalpha()
        or sheet.word(right.last) in _AFTER
        or (listed and sheet.word(right.last) == "and")
    )


def _is_result(sheet: Sheet, left: Numeral, right: Numeral) -> bool:
    """A result behind a team's name: "England 2-2"; no make, law or place whose number it could be."""
    words, at = sheet.tokens.words, left.first - 1
    if at < 0 or left.value < right.value or left.value >= _MOST_GOALS or left.form != "digits":
        return False
    named = words[at][0].isupper() and words[at].lower() not in PRODUCTS | DESIGNATORS
    return (
        named and not sheet.word(right.last)[:1].isdecimal() and (at > 0 or sheet.word(right.last) in _AFTER)
    )


_AFTER = frozenset(
    "in on at over against to win loss defeat victory draw lead ruling vote decision for with by after".split()
)


def _is_ballot(sheet: Sheet, left: Numeral, right: Numeral) -> bool:
    """E.g. "52 votes to 48", "by 310 to 118" where a vote is told of."""
    between = sheet.tokens.lower[left.last : right.first]
    if between == ["-", "to", "-"]:
        plain = _is_plain(left) and _is_plain(right) and left.value > right.value
        return plain and _near(sheet, left.first, _CONTEST)
    if between == ["votes", "to"]:
        return True
    if (
        between != ["to"]
        or not _is_plain(left)
        or not _is_plain(right)
        or sheet.word(left.first - 1) == "from"
    ):
        return False
    told = (sheet.word(left.first - 2), sheet.word(left.first - 1)) == ("vote", "of")
    return told or (_near(sheet, left.first, _BALLOT) and left.value > right.value)


def _is_plain(numeral: Numeral) -> bool:
    return (
        numeral.form in ("digits", "words")
        and numeral.scale == 1
        and numeral.value < _MOST
        and numeral.grain >= 1
    )


def _near(sheet: Sheet, at: int, words: frozenset[str]) -> bool:
    return not words.isdisjoint(sheet.tokens.lower[max(0, at - _WINDOW) : at + _WINDOW])


def _tally(sheet: Sheet, left: Numeral, right: Numeral) -> NumericReading:
    span = sheet.place(left.first, right.last)
    thing = counted(sheet, left.first, right.last)
    quantity = Quantity(
        span,
        sheet.text[span.start : span.end],
        None,
        None,
        None,
        grain=Decimal(1),
        dimension="score",
        parts=(left.value, right.value),
    )
    return NumericReading(
        "numeric.score", span, quantity, thing.span, thing.head, thing.event, thing.event_at
    )


RULES: Final[tuple[Rule[NumericReading], ...]] = (
    Rule(
        "numeric.score",
        "Two numbers in the order of a contest; kept as parts, since neither is a bound of the other.",
        _scores,
        matches=(
            "Arsenal won 3-2 at home.",
            "The court ruled 6-3 on Friday.",
            "The Senate voted 52 to 48 to confirm him.",
        ),
        ignores=(
            "Between 5-10 people were hurt.",
            "Call 555-0144 now.",
            "The 2014-15 season was lost.",
            "It costs $5-10 million.",
        ),
    ),
)
