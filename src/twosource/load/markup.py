"""Markdown or reStructuredText in, text of the same lines out: what is no prose is spaces, so that no offset moves; tables are told."""

from __future__ import annotations

import re

from twosource.load.markup_tables import tell_grid_tables, tell_markdown_tables
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
    """`text` with spaces for fenced and inline code, addresses, comments, HTML tags and rules of tables; rows told."""
    if "```" in text or "~~~" in text:
        text = _FENCE.sub(_blank, text)
    text = _without_comments(text)
    return _MARKDOWN.sub(_blank, tell_markdown_tables(text) if "|" in text else text)


def _without_comments(text: str) -> str:
    pieces, kept = [], 0
    while (start := text.find("<!--", kept)) >= 0 and (end := text.find("-->", start)) >= 0:
        pieces += [text[kept:start], _spaces(text[start : end + 3])]
        kept = end + 3
    return "".join([*pieces, text[kept:]])


def mask_rst(text: str) -> str:
    """`text` with spaces for literal blocks, directives that hold no prose, comments, addresses and rules; rows told."""
    pieces, kept = [], 0
    for match in _RST_BLOCK.finditer(text):
        line = match.group().strip()
        if match.start() < kept or _PROSE.match(line):
            continue
        start = match.start() if line.startswith("..") else match.end()
        end = _indented_until(text, match.end(), len(match["indent"]))
        pieces += [text[kept:start], _spaces(text[start:end])]
        kept = end
    prose = "".join([*pieces, text[kept:]])
    return _RST.sub(_blank, tell_grid_tables(prose) if "+-" in prose else prose)


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
