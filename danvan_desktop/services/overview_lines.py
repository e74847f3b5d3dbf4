"""The lines of “Việc cần làm hôm nay”: what each says, and how pressing it is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import TYPE_CHECKING

from danvan_desktop.domain.obligation import DueState
from danvan_desktop.domain.text import format_date
from danvan_desktop.services.views_occasions import OccasionRow
from danvan_desktop.services.views_overview import Concern, Tally, ToDo, Urgency
from danvan_desktop.services.views_tracking import TaskFilter, TaskRow, UnitRow, silent_units

if TYPE_CHECKING:
    from danvan_desktop.services.views_roster import RosterSheet


def lines_of_occasions(rows: Iterable[OccasionRow]) -> Iterator[ToDo]:
    """Overdue occasions and those due soon."""
    for row in rows:
        if row.state is DueState.OVERDUE or row.is_due_soon:
            yield _line_of_occasion(row)


def _line_of_occasion(row: OccasionRow) -> ToDo:
    late = row.state is DueState.OVERDUE
    state = "" if row.state in {DueState.OVERDUE, DueState.DUE_SOON} else f" – {row.state.label.lower()}"
    inner = f" – hạn nội bộ {row.occasion.internal.words}" if row.occasion.internal else ""
    inner += f", {row.receipt_words}" if inner and row.receipts else f" – {row.receipt_words}" if row.receipts else ""
    return ToDo(
        Concern.OVERDUE_OCCASIONS if late else Concern.DUE_OCCASIONS,
        row.days_words,
        f"{row.occasion.text} ({row.due_words}{inner}{state})",
        ", ".join(row.unit_names),
        row.key.obligation_id,
        row.days_left,
        Urgency.LATE if late else Urgency.SOON,
        row.key.sequence,
    )


def lines_of_tasks(rows: Iterable[TaskRow]) -> Iterator[ToDo]:
    """One line for each overdue task."""
    for row in rows:
        if row.is_overdue:
            yield ToDo(
                Concern.OVERDUE_TASKS,
                f"trễ {row.overdue_days} ngày",
                f"{row.task.text} ({row.due_words})",
                ", ".join(row.lead_names) or "chưa phân công",
                row.task.id,
                -row.overdue_days,
                Urgency.LATE,
            )


def lines_of_units(rows: Iterable[UnitRow], tasks: Sequence[TaskRow]) -> Iterator[ToDo]:
    """One line for each unit that reported nothing in the period although it has tasks without a result, so many in any role."""
    for row in silent_units(rows):
        missing = len(TaskFilter(unit_id=row.unit_id, no_result=True).select(tasks))
        last = f"báo lần cuối ngày {format_date(row.last_date)}" if row.last_date else "chưa báo lần nào"
        yield ToDo(
            Concern.SILENT_UNITS,
            "trong kỳ",
            f"Đôn đốc báo kết quả: {missing} nhiệm vụ chưa có kết quả trong kỳ, {last}",
            row.name,
            row.unit_id,
            urgency=Urgency.SOON,
        )


def lines_of_roster(sheet: RosterSheet, today: date, due_soon_days: int) -> Iterator[ToDo]:
    """One line for each duty of the other units that some of them still owe, once its day is past or near."""
    for column in sheet.duties:
        day, owing = column.last_good_day, column.totals.obliged - column.totals.received
        if day is None or not owing:
            continue
        left = (day - today).days
        if left > due_soon_days:
            continue
        yield ToDo(
            Concern.ROSTER,
            f"trễ {-left} ngày" if left < 0 else f"còn {left} ngày" if left else "hôm nay",
            f"Đôn đốc {owing}/{column.totals.obliged} đơn vị ngoài cơ quan chưa gửi: {column.duty.name} ({column.due_words})",
            days_left=left,
            urgency=Urgency.LATE if left < 0 else Urgency.SOON,
        )


def summary_lines(tallies: Sequence[Tally]) -> Iterator[ToDo]:
    """One line for each number that is pressing and stands for a list instead of a deadline."""
    counts = {tally.concern: tally for tally in tallies}
    sentences = {
        Concern.UNASSIGNED: "Phân công {} nhiệm vụ chưa có đơn vị chủ trì",
        Concern.NO_RESULT: "Cập nhật kết quả của {} nhiệm vụ chưa có kết quả trong kỳ",
        Concern.UNSCORED: "Chấm tiếp {} tiêu chí chưa chấm điểm",
        Concern.UNPROVEN: "Bổ sung minh chứng cho {} tiêu chí đã chấm điểm",
        Concern.DAMAGED_EVIDENCE: "Kiểm tra {} tài liệu kiểm chứng mất tệp hoặc sai kích thước",
    }
    for concern, sentence in sentences.items():
        tally = counts[concern]
        if tally.count and tally.urgency is not Urgency.CALM:
            yield ToDo(concern, "–", sentence.format(tally.count), urgency=tally.urgency)
    backup = counts[Concern.BACKUP]
    if backup.urgency is not Urgency.CALM:
        age = "Chưa có bản sao lưu nào" if backup.count is None else f"Bản sao lưu cuối đã {backup.count} ngày"
        yield ToDo(Concern.BACKUP, "–", f"{age}: hãy sao lưu dữ liệu", urgency=backup.urgency)
