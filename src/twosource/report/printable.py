"""Text of a document in, text that is safe on a terminal out: no escapes, no control, no reordering."""

from __future__ import annotations

from twosource.pattern import pattern

# Terminal escapes: CSI sequences, OSC and other strings up to their end, two-character escapes.
_ESCAPE = pattern(
    r"(?:\x1b\[|\x9b)[0-?]{0,64}[ -/]{0,16}[@-~]"
    r"|(?:\x1b[\]PX^_]|[\x90\x98\x9d-\x9f])[^\x07\x1b\x9c]{0,4096}(?:\x07|\x1b\\|\x9c)?"
    r"|\x1b[ -/]{0,4}[0-~]"
)
# C0, DEL and C1 controls; marks that reorder or hide what a reader sees (Unicode TR 36, "bidirectional
# text spoofing"); lone surrogates, which no encoding can write.
_UNSEEN = pattern(
    "[\x00-\x08\x0e-\x1f\x7f-\x9f\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ud800-\udfff\ufff9-\ufffb\U000e0000-\U000e007f]"
)
_SPACE = pattern(r"\s+")
_ASCII = str.maketrans(
    {
        "‘": "'", "’": "'", "‚": "'", "‛": "'", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"',
        "–": "-", "—": "--", "‑": "-", "‐": "-", "−": "-", "…": "...", "•": "*", "·": "*",
        "\u00a0": " ", "×": "x", "½": "1/2", "¼": "1/4", "¾": "3/4", "€": "EUR ", "£": "GBP ", "°": " deg ",
    }
)  # fmt: skip


def printable(text: str, ascii_only: bool = False) -> str:
    """`text` on one line; what a terminal would obey is taken out, and with `ascii_only` every letter is ASCII.

    A letter that has no likeness in ASCII becomes "?".
    """
    if not text.isprintable():
        text = _UNSEEN.sub("", _ESCAPE.sub("", _SPACE.sub(" ", text)))
    text = _SPACE.sub(" ", text).strip()
    if ascii_only and not text.isascii():
        text = _unaccented(text.translate(_ASCII)).encode("ascii", "replace").decode()
    return text


def _unaccented(text: str) -> str:
    from unicodedata import combining, normalize

    return "".join(letter for letter in normalize("NFKD", text) if not combining(letter))
