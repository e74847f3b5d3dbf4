"""Paragraphs and short rules of the preview, drawn from the named styles."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from danvan_desktop.domain.document import Alignment, Run
from danvan_desktop.domain.sheet_flow import FlowRule, FlowText
from danvan_desktop.exporters.cleaning import clean_text
from danvan_desktop.exporters.style import SINGLE_LINE, FormStyle, ParagraphStyle, StyleId

POINTS_PER_MM: Final = 72 / 25.4
_BORDER: Final = 1.75  # points a drawn line and the space below it take


def flow_text(
    style: ParagraphStyle,
    runs: Iterable[Run],
    *,
    alignment: Alignment | None = None,
    first_line: float | None = None,
    keeps_next: bool = False,
    before: float | None = None,
) -> FlowText:
    """A paragraph in the look of `style`, with what is given instead; `first_line` in millimetres, `before` in points."""
    return FlowText(
        tuple(Run(clean_text(run.text), run.bold, run.italic) for run in runs),
        style.size,
        style.bold,
        style.italic,
        style.underline,
        alignment or style.alignment,
        style.line,
        style.pitch,
        style.before if before is None else before,
        style.after,
        (style.first_line if first_line is None else first_line) * POINTS_PER_MM,
        keeps_next=keeps_next or style.keep_next,
    )


def flow_line(style: ParagraphStyle, text: str) -> FlowText:
    """A paragraph of plain text; line ends inside it are kept."""
    return flow_text(style, (Run(text),))


def flow_rule(length: float, form: FormStyle) -> FlowRule:
    """A short centred rule `length` millimetres long."""
    style = form.style(StyleId.RULE)
    return FlowRule(length * POINTS_PER_MM, style.size * SINGLE_LINE + _BORDER, style.before, style.after)


def flow_joint(form: FormStyle, *, keeps_next: bool = False) -> FlowText:
    """The one-point paragraph Word needs after a table, between two tables, or to close a section."""
    return flow_text(form.style(StyleId.JOINT), (), keeps_next=keeps_next)
