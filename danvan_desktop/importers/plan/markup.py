"""Markdown left over by converters: emphasis, heading signs, escapes; it carries no meaning and is taken off."""

from __future__ import annotations

import re

_HEADING = re.compile(r"^\s*#{1,6}\s+")
_QUOTE = re.compile(r"^\s*>\s+")
_ESCAPE = re.compile(r"\\([\\`*_{}\[\]()#+\-.!|>~])")
_LINK = re.compile(r"!?\[([^\[\]\n]*)\]\([^()\s]*\)")
_TAG = re.compile(r"</?(?:b|i|u|em|strong|span|p|div|br|sup|sub|font)\b[^<>]*>", re.IGNORECASE)
_STARS = re.compile(r"\*{2,3}|(?<=\S)\*|\*(?=\S)")
_UNDERSCORES = re.compile(r"(?<!\w)__(?=\S)|(?<=\S)__(?!\w)")
_BOLD = re.compile(r"^\W*(?:#{1,6}\s+)?(?:\d+[.)]\s*)?(?:\*\*|__)")
_ENTITIES = {"&nbsp;": " ", "&amp;": "&", "&quot;": '"', "&lt;": "<", "&gt;": ">"}


def strip_markup(text: str) -> str:
    """The text without Markdown and stray HTML, spaces squeezed."""
    if "&" in text:
        for entity, char in _ENTITIES.items():
            text = text.replace(entity, char)
    if "<" in text:
        text = _TAG.sub(" ", text)
    if "[" in text:
        text = _LINK.sub(r"\1", text)
    text = _QUOTE.sub("", _HEADING.sub("", text))
    if "*" in text:
        text = _STARS.sub("", text)
    if "__" in text:
        text = _UNDERSCORES.sub("", text)
    if "\\" in text:
        text = _ESCAPE.sub(r"\1", text)
    return " ".join(text.split())


def is_bold(text: str) -> bool:
    """Whether a line opens with bold signs."""
    return bool(_BOLD.match(text))


def leaves_bold_open(text: str) -> bool:
    """Whether a line opens or closes bold without its counterpart."""
    return text.count("**") % 2 == 1
