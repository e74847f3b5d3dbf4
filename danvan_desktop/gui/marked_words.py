"""Texts of which some words differ, as HTML."""

from __future__ import annotations

import html
from collections.abc import Iterable

from danvan_desktop.domain.word_diff import Piece, word_diff


def marked(pieces: Iterable[Piece]) -> str:
    """The words as HTML; changed ones bold and underlined, which black and white paper and high contrast keep."""
    return " ".join(
        f"<b><u>{html.escape(piece.text)}</u></b>" if piece.is_changed else html.escape(piece.text) for piece in pieces
    )


def marked_pair(old: str, new: str) -> tuple[str, str]:
    """Both texts as HTML with the differing words marked; where one side is missing nothing is marked."""
    if not old or not new:
        return html.escape(old), html.escape(new)
    before, after = word_diff(old, new)
    return marked(before), marked(after)
