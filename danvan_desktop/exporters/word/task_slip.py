"""Phiếu giao việc: the tasks and the reports of one unit, whom it reports to and when."""

from __future__ import annotations

from danvan_desktop.domain.document import (
    DOTS,
    Alignment,
    Block,
    Column,
    Document,
    DocumentProperties,
    Heading,
    ListItem,
    Run,
    Table,
    TableRow,
    Title,
    plain,
)
from danvan_desktop.domain.office_template import TemplateKind
from danvan_desktop.domain.task_slip import TaskSlipFigures
from danvan_desktop.domain.text import format_date
from danvan_desktop.exporters.word.framing import ended, letter_head, signature

_TASKS = (
    Column("TT", 13, Alignment.CENTER),
    Column("Nhiệm vụ", 62, Alignment.JUSTIFY),
    Column("Vai trò", 28),
    Column("Thời gian", 34, Alignment.CENTER),
    Column("Sản phẩm", 27),
)
_DUTIES = (
    Column("TT", 13, Alignment.CENTER),
    Column("Báo cáo, hồ sơ", 60, Alignment.JUSTIFY),
    Column("Nơi nhận", 31),
    Column("Hạn gửi", 32, Alignment.CENTER),
    Column("Hạn nội bộ", 28, Alignment.CENTER),
)
_STANDING = (
    Column("TT", 13, Alignment.CENTER),
    Column("Nội dung", 105, Alignment.JUSTIFY),
    Column("Thời gian", 46, Alignment.CENTER),
)


def task_slip(figures: TaskSlipFigures) -> Document:
    """The slip as a document; a part the unit has nothing in is left out and the others move up."""
    head = figures.letter_head
    office = head.agency.strip() or DOTS
    blocks: tuple[Block, ...] = (
        letter_head(head),
        Title("Phiếu giao việc", f"Thực hiện công tác dân vận năm {figures.year}"),
        plain(f"Thực hiện {figures.plan}, {office} giao {figures.unit_name} các nội dung sau:"),
        *_parts(figures),
        signature(figures.signer, figures.recipients),
    )
    title = f"Phiếu giao việc năm {figures.year} - {figures.unit_name}"
    return Document(
        DocumentProperties(title, author=head.agency, created=head.date),
        blocks,
        figures.form,
        template=TemplateKind.TASK_SLIP,
    )


def _parts(figures: TaskSlipFigures) -> tuple[Block, ...]:
    tables = []
    if figures.tasks:
        rows = tuple(
            TableRow((task.number, task.text, task.role, task.timing, task.deliverable)) for task in figures.tasks
        )
        tables.append((f"Nhiệm vụ được giao: {len(rows)} nhiệm vụ", Table(_TASKS, rows)))
    if figures.duties:
        rows = tuple(
            TableRow((str(place), duty.text, duty.recipient, duty.due, duty.internal))
            for place, duty in enumerate(figures.duties, 1)
        )
        tables.append((f"Báo cáo, hồ sơ phải gửi: {len(rows)} nội dung", Table(_DUTIES, rows)))
    if figures.standing:
        rows = tuple(TableRow((str(place), duty.text, duty.due)) for place, duty in enumerate(figures.standing, 1))
        tables.append((f"Việc khác theo kế hoạch: {len(rows)} nội dung", Table(_STANDING, rows)))
    blocks: list[Block] = []
    for place, (title, table) in enumerate(tables, 1):
        blocks += (Heading(f"{place}. {title}", 2), table)
    blocks.append(Heading(f"{len(tables) + 1}. Chế độ báo cáo", 2))
    return (*blocks, *ended(_reporting(figures), figures.form))


def _reporting(figures: TaskSlipFigures) -> tuple[Block, ...]:
    to = figures.report_to.strip() or DOTS
    when = "theo thời gian nêu trên"
    if figures.return_by is not None:
        when = f"chậm nhất ngày {format_date(figures.return_by)}"
    lines = (
        f"Báo cáo kết quả thực hiện về {to} {when}, kèm theo tài liệu kiểm chứng;",
        "Đối với nhiệm vụ chủ trì: chủ động phối hợp với các đơn vị liên quan, tổng hợp kết quả chung;",
        f"Có khó khăn, vướng mắc hoặc không bảo đảm thời gian thì kịp thời báo cáo {to} để xem xét, giải quyết.",
    )
    return tuple(ListItem((Run(line),)) for line in lines)
