"""The words and signs around a number in, the currency they name out.

A currency's unit is its ISO 4217 code; a name that several countries share and nothing tells apart stays a
lower-case name ("peso"), and a hundredth its own ("cent"). Nothing is ever converted here.
"""

from __future__ import annotations

from functools import cache, lru_cache

from twosource.language.currency_table import AMBIGUOUS, CURRENCIES, DEFAULTS, SUBUNITS
from twosource.language.tokens import Tokens, words_of
from twosource.row import NamedTuple

_HYPHENS = frozenset("-‐‑")

# Codes that are words or names more often than money.
_NO_CODES = frozenset(
    {"ALL", "TOP", "TRY", "MOP", "CUP", "LAK", "SOS", "PEN", "RON", "GEL", "MAD", "BOB", "COP", "ETH"}
)

# One letter or a word that means money only before a large or grouped figure; "PS" is the pound sign in ASCII.
WEAK_SIGNS = {"R": "ZAR", "N": "NGN", "P": "PHP", "Sh": "KES", "LE": "EGP", "SR": "SAR", "JD": "JOD", "BD": "BHD",
              "KD": "KWD", "QR": "QAR", "TL": "TRY", "CFA": "XOF", "PS": "GBP"}  # fmt: skip


class FoundCurrency(NamedTuple):
    """A currency at its place: half-open indexes of tokens; `scale` is 10**6 in "MUSD"."""

    unit: str
    first: int
    last: int
    scale: int = 1


def currency_before(tokens: Tokens, at: int) -> FoundCurrency | None:
    """The sign or code that ends just before the token `at`: "$", "A $", "$US", "Rs.", "EUR"."""
    if at == 0:
        return None
    words = tokens.words
    word = words[at - 1]
    if word in _dollars():
        return _dollar_country(tokens, at - 1)
    if word == "." and at > 1 and words[at - 2] in ("Rs", "Tk", "Rp", "Dh", "Dhs"):
        return FoundCurrency(_signs()[words[at - 2]], at - 2, at)
    unit = _signs().get(word) or (_signs().get(word.upper()) if word in _LOWER_CODES else None)
    if unit is None and word in WEAK_SIGNS and tokens.ends[at - 1] == tokens.starts[at]:
        return FoundCurrency("?" + WEAK_SIGNS[word], at - 1, at)
    if unit is not None:
        return FoundCurrency(unit, at - 1, at)
    if word == "=" and words[at - 2 : at - 1] == ["Y"] and tokens.ends[at - 2] == tokens.starts[at - 1]:
        return FoundCurrency("JPY", at - 2, at)  # the yen sign in ASCII
    behind_sign = at > 1 and words[at - 2] == "$" and word in ("US", "AU", "NZ", "HK", "A", "C", "S")
    if (
        behind_sign
        and tokens.ends[at - 2] == tokens.starts[at - 1]
        and tokens.ends[at - 1] == tokens.starts[at]
    ):
        return FoundCurrency(_signs()[word + "$"], at - 2, at)
    return None


def _dollar_country(tokens: Tokens, sign: int) -> FoundCurrency:
    """A sign like "$" with the letters before it, if they belong to it: "A$", "HK $"."""
    words = tokens.words
    if sign:
        gap = tokens.starts[sign] - tokens.ends[sign - 1]
        letters = words[sign - 1]
        if gap == 0 or (gap == 1 and (letters.isupper() or letters in ("c", "hk", "nz"))):
            unit = _signs().get(letters + words[sign]) or _signs().get(letters.upper() + words[sign])
            if unit is not None:
                return FoundCurrency(unit, sign - 1, sign + 1)
    return FoundCurrency(_signs()[words[sign]], sign, sign + 1)


def currency_after(tokens: Tokens, at: int) -> FoundCurrency | None:
    """The name, code or sign of a currency that stands from the token `at` on: "euros", "USD", "-dollar"."""
    lower = tokens.lower
    if at < len(lower) and lower[at] in _HYPHENS:
        at += 1
    if at >= len(lower):
        return None
    word = lower[at]
    for names, unit in _named(word):
        last = at + len(names)
        if tuple(lower[at:last]) == names:
            return FoundCurrency(unit, at, last)
    written = tokens.words[at]
    if written in _signs() and (not written.isascii() or not written.isalpha() or written in _codes()):
        if not written.isalpha() and at + 1 < len(lower) and lower[at + 1][0].isdecimal():
            return None
        return FoundCurrency(_signs()[written], at, at + 1)
    if len(written) == 4 and written[0] == "M" and written[1:] in _codes():
        return FoundCurrency(written[1:], at, at + 1, 10**6)
    return None


_LOWER_CODES = frozenset({"usd", "eur", "gbp", "rmb", "aud", "cad", "rs", "inr", "rm", "nzd", "jpy", "chf"})


@cache
def _dollars() -> frozenset[str]:
    """Signs that letters may stand before."""
    return frozenset({"$", "£", "¥", "¢"})


@cache
def _codes() -> frozenset[str]:
    return frozenset(line.split("|")[0].strip() for line in CURRENCIES.strip().splitlines()) - _NO_CODES | {
        "RMB"
    }


@cache
def _signs() -> dict[str, str]:
    """What may stand before a number: signs, and ISO codes that are no English words."""
    signs = {code: code for code in _codes()}
    signs["RMB"] = "CNY"
    signs["RS"] = "INR"
    signs["¢"] = "cent"
    for line in CURRENCIES.strip().splitlines():
        code, _, marks = (cell.strip() for cell in line.split("|"))
        for mark in filter(None, marks.split(", ")):
            if mark not in WEAK_SIGNS:
                signs[mark] = code
    return signs


@lru_cache(maxsize=4096)
def _named(word: str) -> tuple[tuple[tuple[str, ...], str], ...]:
    """The names that begin with a word, the longest first; few of all names ever come up."""
    stem, found = word.removesuffix("s"), set()
    for name, unit in _spelled():
        if name.startswith(stem):
            for form in (name, name if name.endswith("s") or name in _LOWER_CODES else name + "s"):
                words = tuple(words_of(form))
                if words[0] == word:
                    found.add((words, unit))
    return tuple(sorted(found, key=lambda form: (-len(form[0]), form)))


@cache
def _spelled() -> list[tuple[str, str]]:
    """All names in lower case and what each names."""
    pairs = list(SUBUNITS.items())
    for line in CURRENCIES.strip().splitlines():
        code, names, _ = (cell.strip() for cell in line.split("|"))
        pairs += [(name, code) for name in filter(None, names.split(", "))]
    pairs += [(code, _signs()[code.upper()]) for code in sorted(_LOWER_CODES - {"rm"})]
    pairs += [(name, DEFAULTS.get(name, name)) for name in AMBIGUOUS if name != "bolivar"]
    return [(name.lower(), unit) for name, unit in pairs]
