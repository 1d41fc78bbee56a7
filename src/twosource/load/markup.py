"""Markdown or reStructuredText in, text of the same length out: what is no prose is spaces, so that no offset moves."""

from __future__ import annotations

import re

from twosource.pattern import pattern

# What holds figures and is no statement: code, addresses, comments, marks of notes and tables' rules. CommonMark 0.31.
_FENCE = pattern(
    r"^ {0,3}(?P<mark>`{3,20}|~{3,20})[^\n]*\n(?:.*?^ {0,3}(?P=mark)[`~]*[ \t]*$|.*\Z)",
    re.DOTALL | re.MULTILINE,
)
_MARKDOWN = pattern(
    r"`[^`\n]{1,500}`"
    r"|(?<=\])\([^()\s]{1,500}(?:\s+\"[^\"\n]{0,200}\")?\)"
    r"|<(?:https?|mailto):[^<>\s]{1,500}>"
    r"|https?://[^\s<>()\[\]]{1,500}"
    r"|^ {0,3}\[[^\]\n]{1,100}\]:[^\n]{0,500}$"
    r"|\[\^[^\]\n]{1,50}\]"
    r"|!\[[^\]\n]{0,300}\]"
    r"|^[ \t|:+=-]*-{3,}[ \t|:+=-]*$"
    r"|</?[a-zA-Z][^<>\n]{0,500}>",
    re.MULTILINE | re.DOTALL,
)
# The rule under the heads of a table of two columns, and a row whose second cell is a figure: GFM, section 4.10.
_TWO_COLUMNS = pattern(r"^[ \t]*\|?[ \t]*:?-{3,40}:?[ \t]*\|[ \t]*:?-{3,40}:?[ \t]*\|?[ \t]*$", re.MULTILINE)
_CELLS = pattern(r"\r?\n(?P<row>[^|\r\n]*\|[^\r\n]*)")
_ROW = pattern(r"(?P<left>\|?)(?P<head>[^|]*[^\W\d_][^|]*)\|(?P<value>[^|\d]{0,20}\d[^|]{0,60})\|?[ \t]*")
_RST_BLOCK = pattern(r"^(?P<indent>[ \t]*)(?:\.\.(?:[ \t][^\n]*)?|[^\n]*::)[ \t]*$", re.MULTILINE)
_RST = pattern(
    r"``[^`\n]{1,500}``|<https?:[^<>\s]{1,500}>`__?|https?://[^\s<>`]{1,500}|\[\#?\w{1,30}\]_|:\w{1,30}:(?=`)"
    r"|^[ \t]*[=~^\"'`#*+.:_-]{4,}[ \t=+|-]*$",
    re.MULTILINE,
)
# Directives whose content is prose all the same.
_PROSE = pattern(
    r"\.\.[ \t]+(?:note|warning|admonition|tip|important|caution|attention|hint|epigraph|pull-quote|highlights|topic|sidebar)::"
)


def mask_markdown(text: str) -> str:
    """`text` with spaces for fenced and inline code, addresses, comments, HTML tags and rules of tables."""
    if "```" in text or "~~~" in text:
        text = _FENCE.sub(_blank, text)
    return _MARKDOWN.sub(
        _blank, _labelled(_without_comments(text)) if "|" in text else _without_comments(text)
    )


def _labelled(text: str) -> str:
    """`text` with "Deaths : 33" for the row "|Deaths | 33|" of a table of two columns, character for character.

    A label with a colon is read as one; a wider table's figures need heads that stand elsewhere.
    """
    pieces, kept = [], 0
    for rule in _TWO_COLUMNS.finditer(text):
        at = max(rule.end(), kept)
        while line := _CELLS.match(text, at):
            at = line.end()
            row = _ROW.fullmatch(line["row"])
            if row:
                cells = f"{row['head']}:{row['value']}"
                cells = (" " + cells if row["left"] else cells).ljust(len(line["row"]))
                pieces += [text[kept : line.start("row")], cells]
                kept = at
    return "".join([*pieces, text[kept:]])


def _without_comments(text: str) -> str:
    pieces, kept = [], 0
    while (start := text.find("<!--", kept)) >= 0 and (end := text.find("-->", start)) >= 0:
        pieces += [text[kept:start], _spaces(text[start : end + 3])]
        kept = end + 3
    return "".join([*pieces, text[kept:]])


def mask_rst(text: str) -> str:
    """`text` with spaces for literal blocks, directives that hold no prose, comments, addresses and rules."""
    pieces, kept = [], 0
    for match in _RST_BLOCK.finditer(text):
        line = match.group().strip()
        if match.start() < kept or _PROSE.match(line):
            continue
        start = match.start() if line.startswith("..") else match.end()
        end = _indented_until(text, match.end(), len(match["indent"]))
        pieces += [text[kept:start], _spaces(text[start:end])]
        kept = end
    return _RST.sub(_blank, "".join([*pieces, text[kept:]]))


def _indented_until(text: str, at: int, indent: int) -> int:
    """The end of the lines from `at` on that are blank or indented deeper than `indent`."""
    end = at
    while end < len(text):
        newline = text.find("\n", end + 1)
        newline = len(text) if newline < 0 else newline
        line = text[end:newline].lstrip("\r\n")
        if line.strip() and len(line) - len(line.lstrip(" \t")) <= indent:
            break
        end = newline
    return end


def _blank(match: re.Match[str]) -> str:
    return _spaces(match.group())


def _spaces(text: str) -> str:
    return "".join(character if character in "\r\n" else " " for character in text)
