"""Paragraphs and short rules of the preview's HTML, drawn from the named styles."""

from __future__ import annotations

from html import escape

from danvan_desktop.domain.document import Alignment
from danvan_desktop.exporters.style import FONT, ParagraphStyle

PIXELS_PER_MM = 96 / 25.4
PIXELS_PER_POINT = 96 / 72

_ALIGN = {
    Alignment.LEFT: "left",
    Alignment.CENTER: "center",
    Alignment.RIGHT: "right",
    Alignment.JUSTIFY: "justify",
}


def px(points: float) -> str:
    """A length in points as CSS pixels."""
    return f"{points * PIXELS_PER_POINT:.1f}px"


def paragraph_html(
    style: ParagraphStyle,
    html: str,
    *,
    alignment: Alignment | None = None,
    first_line: bool = True,
    indent: float = 0.0,
) -> str:
    """A paragraph of ready HTML in the look of `style`; `indent` is a left indent in millimetres."""
    css = {
        "font-family": f"'{FONT}'",
        "font-size": f"{style.size:g}pt",
        "font-weight": "bold" if style.bold else "normal",
        "font-style": "italic" if style.italic else "normal",
        "text-decoration": "underline" if style.underline else "none",
        "line-height": f"{style.spacing * 100:.0f}%",
        "margin-top": px(style.before),
        "margin-bottom": px(style.after),
        "margin-left": f"{indent * PIXELS_PER_MM:.1f}px",
        "margin-right": "0px",
        "text-indent": f"{style.first_line * PIXELS_PER_MM if first_line else 0:.1f}px",
    }
    look = "; ".join(f"{name}:{value}" for name, value in css.items())
    return f'<p align="{_ALIGN[alignment or style.alignment]}" style="{look}">{html}</p>'


def line_html(style: ParagraphStyle, text: str) -> str:
    """A paragraph of plain text; line ends inside it are kept."""
    return paragraph_html(style, escape(text).replace("\n", "<br/>"))


def rule_html(length: float) -> str:
    """A short centred rule `length` millimetres long."""
    return f'<hr width="{length * PIXELS_PER_MM:.0f}"/>'
