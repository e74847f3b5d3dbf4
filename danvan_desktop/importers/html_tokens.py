"""HTML cut into tags and words in one pass; whatever it is given, the time grows only with its length."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import Enum

_TAG = re.compile(r"<(/?)([A-Za-z][^\s/>]{0,40}+)((?:[^>\"']++|\"[^\"]*+\"|'[^']*+')*+)>")
_ATTRIBUTE = re.compile(r"(?<![^\s/\"'])([^\s=/\"'>]++)\s*+=\s*+(?:\"([^\"]*+)\"|'([^']*+)'|([^\s>\"']++))")
_LONGEST_TAG = 20_000
_RAW = {"script", "style", "title", "textarea", "xmp", "noscript", "iframe", "noembed", "template"}


class TokenKind(Enum):
    """What a token is."""

    WORDS = "words"
    OPEN = "open"
    CLOSE = "close"


@dataclass(frozen=True, slots=True)
class Token:
    """Words with entities resolved, or a tag with its name in small letters and its attributes."""

    kind: TokenKind
    text: str
    attributes: dict[str, str] = field(default_factory=dict)


def tokens_of(source: str) -> Iterator[Token]:
    """The tags and words of a page; comments, declarations, scripts and styles are left out, nothing is loaded."""
    place, last_end = 0, source.rfind(">")
    while place < len(source):
        sign = source.find("<", place)
        if sign != place or place > last_end:  # behind the last “>” there is no tag
            end = len(source) if sign < 0 or place > last_end else sign
            yield Token(TokenKind.WORDS, resolved(source[place:end]))
            place = end
            continue
        token, place = _at_sign(source, place)
        if token is not None:
            yield token
            if token.kind is TokenKind.OPEN and token.text in _RAW:
                place = _end_of_raw(source, token.text, place)


def resolved(text: str) -> str:
    """Words with their entities as letters; impossible ones stay as written."""
    try:
        return html.unescape(text) if "&" in text else text
    except ValueError:  # a number with thousands of digits
        return text


def _at_sign(source: str, place: int) -> tuple[Token | None, int]:
    """The token that begins with the “<” at `place`, and where the next one begins."""
    if source.startswith("<!--", place):
        return None, _behind(source, "-->", place + 4)
    if source[place + 1 : place + 2] in {"!", "?"}:
        return None, _behind(source, ">", place)
    found = _TAG.match(source, place, place + _LONGEST_TAG)
    if found is not None:
        closing, name, rest = found.groups()
        kind = TokenKind.CLOSE if closing else TokenKind.OPEN
        return Token(kind, name.lower(), {} if closing else _attributes(rest)), found.end()
    if re.match(r"/?[A-Za-z]", source[place + 1 : place + 3]) and (end := source.find(">", place)) >= 0:
        return None, end + 1  # a tag that cannot be understood
    return Token(TokenKind.WORDS, "<"), place + 1


def _behind(source: str, mark: str, start: int) -> int:
    end = source.find(mark, start)
    return len(source) if end < 0 else end + len(mark)


def _end_of_raw(source: str, name: str, place: int) -> int:
    """Behind the tag that closes a script or style."""
    found = re.compile(rf"</{name}\b[^>]*>", re.IGNORECASE).search(source, place)
    return found.end() if found else len(source)


def _attributes(text: str) -> dict[str, str]:
    return {name.lower(): resolved(double or single or bare) for name, double, single, bare in _ATTRIBUTE.findall(text)}
