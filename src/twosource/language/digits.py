"""A token of digits in, the numeral that starts there out: grouping, decimals, fractions, scale words.

Western (1,200,000), Indian (12,00,000), Continental (1.200.000,5) and spaced (1 200 000) grouping.
"""

from __future__ import annotations

from decimal import Decimal

from twosource.language.cardinals import fraction_part
from twosource.language.number_words import AFTER_DIGITS, DOZEN, HUNDRED, SCALE_WORDS, VULGAR
from twosource.language.numeral import Form, Numeral, grain_of
from twosource.language.tokens import Tokens
from twosource.pattern import pattern

# Longer runs of digits are identifiers.
_MOST_DIGITS = 21

_WESTERN = pattern(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?\Z")
_INDIAN = pattern(r"\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?\Z")
_CONTINENTAL = pattern(r"\d{1,3}(?:(?:\.\d{3})+,\d{1,2}|(?:\.\d{3}){2,})\Z")
_DECIMAL_COMMA = pattern(r"\d{1,3},\d{1,2}\Z")
_SPACES = " \u00a0\u2009\u202f"
_MOST_GROUPS = 6
_SLASH_DENOMINATORS = frozenset({2, 3, 4, 5, 6, 8, 10, 16})
_ORDINAL_ENDINGS = frozenset({"st", "nd", "rd", "th"})
_HYPHENS = frozenset("-‐‑")
_ELEVEN = 11
_TIMES = frozenset({"×", "x", "*"})
_MINUS = frozenset("-−–⁻")
_RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹"


def digits_at(tokens: Tokens, index: int) -> Numeral | None:
    """The numeral whose digits are the token at `index`; None where they are no number ("1.2.3")."""
    parsed = parse_digits(tokens.words[index])
    if parsed is None:
        return None
    value, grain = parsed
    first, last = index, index + 1
    if _is_bare_decimal(tokens, index):
        first = index - 1
        value = Decimal("." + tokens.words[index])
        grain = grain_of(value)
    elif last < len(tokens.words) and len(tokens.words[last]) == 3 and tokens.words[last].isdecimal():
        value, last = _spaced_groups(tokens, index, value)
        grain = grain_of(value)
    if last < len(tokens.words) and tokens.words[last] in _TIMES and (power := _power(tokens, last)):
        value, last = value.scaleb(power[0]), power[1]
        return Numeral(first, last, value, grain_of(value), "digits")
    fraction, after = _fraction_after(tokens, index, last)
    proper = fraction is not None and after == last + 2
    if fraction is not None:
        value = fraction if proper else value + fraction
        grain, last = Decimal("0.01"), after
    if value == value.to_integral_value() and _is_ordinal(tokens, last, int(value)):
        return Numeral(first, last + 1, value, Decimal(1), "ordinal")
    scale, last = _scale_after(tokens, last)
    form: Form = "fraction" if proper and scale == 1 else "digits"
    if scale == 1:
        return Numeral(first, last, value, grain, form)
    value, grain, last = _with_rest(tokens, last, value * scale, grain * scale, scale)
    return Numeral(first, last, value, grain, form, scale)


def parse_digits(word: str) -> tuple[Decimal, Decimal] | None:
    """The value and grain of digits with separators, None where they make no number ("1.2.3")."""
    if len(word) > _MOST_DIGITS:
        return None
    if word.isdecimal():
        pass
    elif "," not in word:
        if word.count(".") > 1:
            if not _CONTINENTAL.match(word):
                return None
            word = word.replace(".", "")
    elif _WESTERN.match(word) or _INDIAN.match(word):
        word = word.replace(",", "")
    elif _CONTINENTAL.match(word) or _DECIMAL_COMMA.match(word):
        word = word.replace(".", "").replace(",", ".")
    else:
        return None
    value = Decimal(word)
    return value, grain_of(value)


def _is_bare_decimal(tokens: Tokens, index: int) -> bool:
    """A decimal without its zero: ".25"."""
    if index == 0 or tokens.words[index - 1] != "." or tokens.ends[index - 1] != tokens.starts[index]:
        return False
    if not tokens.words[index].isdecimal():
        return False
    return index == 1 or tokens.ends[index - 2] != tokens.starts[index - 1]


def _is_ordinal(tokens: Tokens, last: int, value: int) -> bool:
    """Whether "st", "nd", "rd" or "th" touches the digits that end before `last`; "12st" is twelve stone."""
    if last >= len(tokens.lower) or tokens.lower[last] not in _ORDINAL_ENDINGS:
        return False
    if tokens.lower[last] == "st" and (value % 10 != 1 or value % 100 == _ELEVEN):
        return False
    return tokens.starts[last] == tokens.ends[last - 1]


def _spaced_groups(tokens: Tokens, index: int, value: Decimal) -> tuple[Decimal, int]:
    """Groups of three digits with a single space between: "1 414 021"."""
    words, last = tokens.words, index + 1
    if not 0 < value < 1000 or not words[index].isdecimal():
        return value, last
    while (
        last < len(words)
        and last - index < _MOST_GROUPS
        and len(words[last]) == 3
        and words[last].isdecimal()
        and tokens.starts[last] == tokens.ends[last - 1] + 1
        and tokens.text[tokens.ends[last - 1]] in _SPACES
    ):
        last += 1
    return Decimal("".join(words[index:last])), last


def _fraction_after(tokens: Tokens, index: int, last: int) -> tuple[Decimal | None, int]:
    """The fraction that starts at or follows the digits ("1/2", "2 1/2", "3½"), and where it ends."""
    words = tokens.words
    if last >= len(words):
        return None, last
    if words[last] in VULGAR:
        return VULGAR[words[last]], last + 1
    if words[last] == "/" and last == index + 1:
        fraction = _slash(tokens, index)
        return fraction, last + 2 if fraction is not None else last
    at = last
    if words[at] in _HYPHENS and tokens.ends[at - 1] == tokens.starts[at]:
        at += tokens.ends[at : at + 1] == tokens.starts[at + 1 : at + 2]
    if at + 1 < len(words) and words[at + 1] == "/" and words[at].isdecimal():
        fraction = _slash(tokens, at)
        return fraction, at + 3 if fraction is not None else last
    return None, last


def _slash(tokens: Tokens, at: int) -> Decimal | None:
    """The proper fraction "3/4" whose numerator is the token `at`; no date, odds or idiom ("24/7")."""
    words, starts, ends = tokens.words, tokens.starts, tokens.ends
    if at + 2 >= len(words) or ends[at] != starts[at + 1] or ends[at + 1] != starts[at + 2]:
        return None
    if at + 3 < len(words) and words[at + 3] == "/":
        return None
    over, under = words[at], words[at + 2]
    if not (over.isdecimal() and under.isdecimal()) or len(over) > 2 or len(under) > 2:
        return None
    if not 0 < int(over) < int(under) or int(under) not in _SLASH_DENOMINATORS:
        return None
    return Decimal(int(over)) / int(under)


def _power(tokens: Tokens, at: int) -> tuple[int, int] | None:
    """The exponent of the power of ten behind a sign of multiplication ("×10^-8", "x 10⁶"), and where it ends."""
    words, up = tokens.words, at + 2
    if words[at + 1 : at + 2] != ["10"] or up >= len(words) or tokens.starts[up] != tokens.ends[up - 1]:
        return None
    up += words[up] == "^"
    below = up < len(words) and words[up] in _MINUS
    up += below
    written = "".join(str(_RAISED.find(letter)) for letter in words[up]) if up < len(words) else ""
    digits = words[up] if up < len(words) and words[up].isdecimal() else written if "-" not in written else ""
    if not digits or len(digits) > 2 or (words[up].isdecimal() and up == at + 2):
        return None
    return (-int(digits) if below else int(digits)), up + 1


def _scale_after(tokens: Tokens, last: int) -> tuple[int, int]:
    """The factor of the scale words or the suffix at `last`, and where they end."""
    lower, scale = tokens.lower, 1
    while last < len(lower):
        at = last
        if lower[at] in _HYPHENS and at + 1 < len(lower) and lower[at + 1] in SCALE_WORDS:
            at += 1
        word = lower[at]
        if word not in AFTER_DIGITS and tokens.words[at] != "MM":
            if word in ("dozen", "dozens") and scale == 1:
                scale, last = DOZEN, at + 1
            break
        if word == "k" and (tokens.ends[at - 1] != tokens.starts[at] or scale > 1):
            break
        scale *= AFTER_DIGITS.get(word, 10**6)
        last = at + 1
        if (word not in SCALE_WORDS and word != "hundred") or scale > 10**15:
            break
    return scale, last


def _with_rest(
    tokens: Tokens, last: int, value: Decimal, grain: Decimal, scale: int
) -> tuple[Decimal, Decimal, int]:
    """A scaled number with what the words add to it: "3 million and a half", "3 hundred and 21"; and where they end."""
    lower, words = tokens.lower, tokens.words
    if scale == DOZEN:
        return value, Decimal(1), last
    if lower[last : last + 1] != ["and"] or last + 1 >= len(lower):
        return value, grain, last
    rest = words[last + 1]
    if scale == HUNDRED and rest.isdecimal() and len(rest) < len(str(HUNDRED)):
        return value + int(rest), Decimal(1), last + 2
    part = fraction_part(lower, last + 1)
    if part is None or lower[part[1] : part[1] + 1] == ["of"]:
        return value, grain, last
    return value + part[0] * scale, Decimal(scale) / 10, part[1]
