"""The smallest pieces of WordprocessingML as text: runs, paragraphs, rules; elements stand in the order of the schema."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from danvan_desktop.domain.document import Alignment, Run
from danvan_desktop.exporters.cleaning import escaped
from danvan_desktop.exporters.style import StyleId

NAMESPACE: Final = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
RELATIONSHIPS: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
XML_HEAD: Final = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
ALIGNMENTS: Final = {
    Alignment.LEFT: "left",
    Alignment.CENTER: "center",
    Alignment.RIGHT: "right",
    Alignment.JUSTIFY: "both",
}
TWIPS_PER_MM: Final = 1440 / 25.4
_BREAKS = re.compile("([\n\t])")


def twips(millimetres: float) -> int:
    """Millimetres as twentieths of a point."""
    return round(millimetres * TWIPS_PER_MM)


def text_xml(text: str) -> str:
    """The content of a run: words, line breaks and tabs, all of them kept."""
    text = escaped(text)
    if "\n" not in text and "\t" not in text:
        return f'<w:t xml:space="preserve">{text}</w:t>' if text else ""
    marks = {"\n": "<w:br/>", "\t": "<w:tab/>"}
    parts = (marks.get(part) or f'<w:t xml:space="preserve">{part}</w:t>' for part in _BREAKS.split(text) if part)
    return "".join(parts)


def run_xml(text: str, *, bold: bool = False, italic: bool = False) -> str:
    """One run; an empty text gives no run at all."""
    content = text_xml(text)
    if not content:
        return ""
    marks = ("<w:b/><w:bCs/>" if bold else "") + ("<w:i/><w:iCs/>" if italic else "")
    return f"<w:r><w:rPr>{marks}</w:rPr>{content}</w:r>" if marks else f"<w:r>{content}</w:r>"


def runs_xml(runs: Iterable[Run]) -> str:
    """Several runs, each in its own appearance."""
    return "".join(run_xml(run.text, bold=run.bold, italic=run.italic) for run in runs)


def paragraph_xml(
    style_id: str,
    content: str,
    *,
    alignment: Alignment | None = None,
    first_line: float | None = None,
    keep_next: bool = False,
    before: float | None = None,
) -> str:
    """A paragraph of `content` (runs); what is None or False is left to the style.

    `first_line` is in millimetres, `before` the distance from what stands above in points.
    """
    keep = "<w:keepNext/>" if keep_next else ""
    gap = "" if before is None else f'<w:spacing w:before="{round(before * 20)}"/>'
    indent = "" if first_line is None else f'<w:ind w:firstLine="{twips(first_line)}"/>'
    align = "" if alignment is None else f'<w:jc w:val="{ALIGNMENTS[alignment]}"/>'
    return f'<w:p><w:pPr><w:pStyle w:val="{style_id}"/>{keep}{gap}{indent}{align}</w:pPr>{content}</w:p>'


def line_xml(style_id: str, text: str) -> str:
    """A paragraph of one run in its style."""
    return paragraph_xml(style_id, run_xml(text))


def main_part_xml(content: str) -> str:
    """The document part around its blocks and the properties of its last section."""
    return (
        f'{XML_HEAD}<w:document xmlns:w="{NAMESPACE}" xmlns:r="{RELATIONSHIPS}"><w:body>{content}</w:body></w:document>'
    )


def rule_xml(length: float, room: float) -> str:
    """A drawn line of `length` millimetres, centred in a column `room` millimetres wide (a paragraph border, no text)."""
    side = twips(max(0.0, (room - length) / 2))
    return (
        f'<w:p><w:pPr><w:pStyle w:val="{StyleId.RULE}"/>'
        '<w:pBdr><w:top w:val="single" w:sz="6" w:space="1" w:color="000000"/></w:pBdr>'
        f'<w:ind w:left="{side}" w:right="{side}"/></w:pPr></w:p>'
    )


def joint_xml(*, section: str = "", keep_next: bool = False) -> str:
    """The one-point paragraph Word needs after a table, between two tables, or to close a section."""
    keep = "<w:keepNext/>" if keep_next else ""
    return f'<w:p><w:pPr><w:pStyle w:val="{StyleId.JOINT}"/>{keep}{section}</w:pPr></w:p>'


def scaled_widths(shares: Iterable[float], room: float) -> list[int]:
    """Twips for columns of the given shares that together fill `room` millimetres exactly."""
    shares = list(shares)
    total, target = sum(shares), twips(room)
    widths = [max(1, int(share / total * target)) for share in shares]
    widths[-1] += target - sum(widths)
    return widths
