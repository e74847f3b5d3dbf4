"""Plans set again as an office would print them: Word files made from a plan's text, and the PDFs LibreOffice makes of them.

The words come from the plan itself (through the text reader, which has its own judge); only the setting is new.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterable, Sequence
from enum import StrEnum
from pathlib import Path

import docx
from docx.document import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt
from docx.table import _Cell
from docx.text.paragraph import Paragraph

from danvan_desktop.domain.draft_plan import DraftParagraph, DraftPlan, Fate
from danvan_desktop.importers.plan.markers import Rank, split_marker
from danvan_desktop.importers.plan.parse import parse_plan
from danvan_desktop.importers.reading import read_document

_FONT = "Times New Roman"
_MOTTO = ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")
_PATIENCE = 180
"""Seconds for LibreOffice, which may have to make its profile first."""


class Setting(StrEnum):
    """How a plan is set on paper."""

    PLAIN = "plain"
    """Paragraphs only: letterhead and foot one line after the other."""
    TABLES = "tables"
    """Letterhead and foot in tables without borders, first lines indented, page numbers at the head of the page."""
    TIGHT = "tight"
    """The same without any space between paragraphs, and a running foot."""
    BLOCK = "block"
    """The same without indents: paragraphs are told apart by the space between them only."""
    RAGGED = "ragged"
    """Flush left in small letters, lines at an exact distance."""
    HANGING = "hanging"
    """Markers hang before their paragraph, as Word's lists do; other paragraphs have no indent."""
    NESTED = "nested"
    """Paragraphs with dashes moved in as a whole."""


_FLUSH = {Setting.BLOCK, Setting.HANGING, Setting.NESTED}
_LISTED = {Rank.DASH, Rank.PLUS, Rank.NUMBER, Rank.LETTER}


def has_office() -> bool:
    """Whether LibreOffice is on this machine."""
    return shutil.which("soffice") is not None


def write_docx(plan: Path, setting: Setting, folder: Path) -> Path:
    """The plan of a text file set as a Word file in `folder`; named after the first three letters of the plan."""
    target = folder / f"{plan.stem[:3]}-{setting}.docx"
    document = set_plan(parse_plan(read_document(plan)), setting)
    document.save(str(target))
    return target


def write_pdfs(words: Sequence[Path], folder: Path) -> list[Path]:
    """PDFs of Word files, made by one start of LibreOffice with a profile of its own in `folder`."""
    command = [
        "soffice", "--headless", f"-env:UserInstallation={(folder / 'profile').as_uri()}",
        "--convert-to", "pdf", "--outdir", str(folder), *map(str, words),
    ]  # fmt: skip
    environment = os.environ | {"LC_ALL": "C.UTF-8"}
    subprocess.run(command, check=True, capture_output=True, timeout=_PATIENCE, env=environment)
    return [folder / f"{word.stem}.pdf" for word in words]


def set_plan(draft: DraftPlan, setting: Setting) -> Document:
    """A draft plan as a Word document; what the text reader skipped (page numbers, stamps) is not set again."""
    document = new_document(setting)
    parts = [part for part in draft.paragraphs if part.fate is not Fate.SKIPPED]
    tail = next((at for at, part in enumerate(parts) if part.fate in {Fate.RECIPIENT, Fate.SIGNATURE}), len(parts))
    title = next((at for at, part in enumerate(parts) if part.text.startswith("KẾ HOẠCH")), 0)
    if setting is Setting.PLAIN:
        for part in parts[:title]:
            _add(document, part.text, setting)
    else:
        set_columns(document, *_letterhead(draft))
    for part in parts[title:tail]:
        _add_part(document, part, setting)
    left, right = _foot(draft)
    if setting is Setting.PLAIN:
        for text in (*left, *right):
            _add(document, text, setting)
    else:
        set_columns(document, left, right)
    return document


def new_document(setting: Setting = Setting.TABLES) -> Document:
    """An empty A4 document in the house style of Vietnamese offices, with page numbers and, if tight, a running foot."""
    document = docx.Document()
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin, section.right_margin = Cm(3), Cm(2)
    section.top_margin = section.bottom_margin = Cm(2)
    style = document.styles["Normal"]
    style.font.name, style.font.size = _FONT, Pt(12 if setting is Setting.RAGGED else 14)
    style.element.rPr.rFonts.set(qn("w:eastAsia"), _FONT)
    style.paragraph_format.space_before = Pt(0)
    style.paragraph_format.space_after = Pt(0 if setting is Setting.TIGHT else 6)
    style.paragraph_format.line_spacing = 1.0
    if setting is not Setting.PLAIN:
        header = section.header.paragraphs[0]
        header.alignment = WD_ALIGN_PARAGRAPH.CENTER
        _add_page_field(header)
    if setting is Setting.TIGHT:
        section.footer.paragraphs[0].text = "Kế hoạch công tác dân vận chính quyền"
    return document


def set_columns(document: Document, left: Iterable[str], right: Iterable[str]) -> None:
    """A table without borders and with one row: two columns of centred lines; recipients stand to the left."""
    table = document.add_table(rows=1, cols=2)
    table.autofit = False
    widths = (Cm(6.2), Cm(9.8))
    for cell, width, texts in zip(table.rows[0].cells, widths, (left, right), strict=True):
        cell.width = width
        _fill(cell, list(texts))


def set_grid(
    document: Document, rows: Sequence[Sequence[str]], widths: Sequence[float], *, has_borders: bool = True
) -> None:
    """A table whose first row is the head, repeated on each page; widths in centimetres."""
    table = document.add_table(rows=0, cols=len(widths))
    if has_borders:
        table.style = document.styles["Table Grid"]
    table.autofit = False
    for number, texts in enumerate(rows):
        row = table.add_row()
        for cell, text, width in zip(row.cells, texts, widths, strict=True):
            cell.width = Cm(width)
            cell.paragraphs[0].add_run(text).bold = number == 0
        if number == 0:
            row._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))


def _letterhead(draft: DraftPlan) -> tuple[list[str], list[str]]:
    """The agency and the number to the left, the motto and the date to the right; what the plan lacks stays away."""
    found = draft.metadata
    number = f"Số: {found.number or '      '}{found.number_raw or ''}" if found.symbol else ""
    left = [(found.issuer or "").upper(), number]
    return [text for text in left if text], [*_MOTTO, *([found.date_raw] if found.date_raw else [])]


def _foot(draft: DraftPlan) -> tuple[list[str], list[str]]:
    signer = draft.signer
    authority = " ".join(part for part in (signer.authority_prefix, signer.position_for) if part)
    recipients = ["Nơi nhận:", *(f"- {entry};" for entry in draft.recipients[:-1]), *(f"- {entry}." for entry in draft.recipients[-1:])]  # fmt: skip
    return recipients if draft.recipients else [], [line for line in (authority, signer.position, "", "", signer.name) if line is not None]  # fmt: skip


def _fill(cell: _Cell, texts: list[str]) -> None:
    is_list = bool(texts) and texts[0].startswith("Nơi nhận")
    for at, text in enumerate(texts):
        paragraph = cell.paragraphs[0] if at == 0 else cell.add_paragraph()
        paragraph.paragraph_format.space_after = Pt(0)
        run = paragraph.add_run(text)
        run.bold = text.isupper() or text in _MOTTO
        run.font.size = Pt(13)
        if is_list:
            run.font.size = Pt(12 if at == 0 else 11)
            run.bold = run.italic = at == 0
        else:
            paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER


def _add_part(document: Document, part: DraftParagraph, setting: Setting) -> None:
    paragraph = _add(document, part.text, setting)
    is_head = part.fate in {Fate.METADATA, Fate.HEADING}
    if is_head or (part.fate is Fate.GROUP and split_marker(part.text)[0].rank is Rank.NUMBER):
        for run in paragraph.runs:
            run.bold = True
    if part.fate is Fate.METADATA:
        paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
        paragraph.paragraph_format.first_line_indent = Cm(0)


def _add(document: Document, text: str, setting: Setting) -> Paragraph:
    paragraph = document.add_paragraph(text)
    shape = paragraph.paragraph_format
    rank = split_marker(text)[0].rank
    paragraph.alignment = WD_ALIGN_PARAGRAPH.LEFT if setting is Setting.RAGGED else WD_ALIGN_PARAGRAPH.JUSTIFY
    shape.first_line_indent = Cm(0 if setting in _FLUSH else 1.27)
    if setting is Setting.RAGGED:
        shape.line_spacing = Pt(16)
    elif setting is Setting.HANGING and rank in _LISTED:
        marker, words = text.split(" ", 1)
        paragraph.runs[0].text = f"{marker}\t{words}"
        shape.left_indent, shape.first_line_indent = Cm(1.5), Cm(-0.63)
    elif setting is Setting.NESTED and rank in {Rank.DASH, Rank.PLUS}:
        shape.left_indent = Cm(1.27)
    return paragraph


def _add_page_field(paragraph: Paragraph) -> None:
    run = paragraph.add_run()
    for kind, text in (("begin", ""), ("", "PAGE"), ("end", "")):
        element = OxmlElement("w:fldChar" if kind else "w:instrText")
        if kind:
            element.set(qn("w:fldCharType"), kind)
        else:
            element.text = text
        run._r.append(element)
