"""Công văn đôn đốc: what one unit owes, how late it is, and by when it answers."""

from __future__ import annotations

from dataclasses import replace

from danvan_desktop.domain.document import (
    DOTS,
    Addressees,
    Alignment,
    Block,
    Column,
    Document,
    DocumentProperties,
    Table,
    TableRow,
    plain,
)
from danvan_desktop.domain.office_template import TemplateKind
from danvan_desktop.domain.text import format_date
from danvan_desktop.domain.urging_letter_figures import UrgedRow, UrgingLetterFigures
from danvan_desktop.exporters.word.framing import ended, letter_head, signature

_COLUMNS = (
    Column("TT", 11, Alignment.CENTER),
    Column("Nhiệm vụ, nghĩa vụ", 72, Alignment.JUSTIFY),
    Column("Thời hạn", 28, Alignment.CENTER),
    Column("Trễ (ngày)", 15, Alignment.RIGHT),
    Column("Ghi chú", 38),
)


def urging_letter(figures: UrgingLetterFigures) -> Document:
    """The letter as a document (NĐ 30/2020/NĐ-CP, Phụ lục III, mẫu 1.5)."""
    head = replace(letter_head(figures.letter_head), regarding=figures.regarding)
    rows = tuple(_row(place, row) for place, row in enumerate(figures.rows, 1))
    blocks: tuple[Block, ...] = (
        head,
        Addressees((figures.unit_name,)),
        plain(_opening(figures)),
        Table(_COLUMNS, rows),
        *ended((plain(_closing(figures)),), figures.form),
        signature(figures.signer, figures.recipients),
    )
    title = f"Công văn {figures.regarding} - {figures.unit_name}"
    properties = DocumentProperties(title, author=figures.letter_head.agency, created=figures.letter_head.date)
    return Document(properties, blocks, figures.form, template=TemplateKind.URGING_LETTER)


def _row(place: int, row: UrgedRow) -> TableRow:
    return TableRow((str(place), row.text, row.due, str(row.days_late) if row.days_late else "", row.note))


def _opening(figures: UrgingLetterFigures) -> str:
    begun = f"Thực hiện {figures.plan}" if figures.plan else ""
    if figures.previous:
        begun = f"{begun}; tiếp theo {figures.previous}" if begun else f"Tiếp theo {figures.previous}"
    begun = f"{begun}, qua theo dõi đến" if begun else "Qua theo dõi đến"
    late = sum(row.days_late > 0 for row in figures.rows)
    counted = f"{len(figures.rows):02d} nội dung chưa hoàn thành hoặc chưa báo cáo kết quả"
    if late:
        counted += f", trong đó {late:02d} nội dung đã quá hạn"
    return f"{begun} ngày {format_date(figures.as_of)}, {figures.unit_name} còn {counted}, cụ thể như sau:"


def _closing(figures: UrgingLetterFigures) -> str:
    office = figures.letter_head.agency.strip() or DOTS
    when = f"chậm nhất ngày {format_date(figures.reply_by)}" if figures.reply_by else "trong thời gian sớm nhất"
    return (
        f"{office} đề nghị {figures.unit_name} khẩn trương thực hiện các nội dung trên, báo cáo kết quả về {office} {when}; "
        "nội dung đã quá hạn thì nêu rõ nguyên nhân và thời gian hoàn thành."
    )
