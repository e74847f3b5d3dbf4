"""What a result must be before it is stored, whichever screen it was typed on."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from danvan_desktop.domain.agency import Unit
from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.domain.progress import ProgressEntry, Quantity
from danvan_desktop.domain.task import TaskOutcome, TaskState
from danvan_desktop.domain.text import format_date
from danvan_desktop.services.checked_text import checked_line, checked_text
from danvan_desktop.services.unit_activity import refuse_inactive
from danvan_desktop.services.views_entries import EntryDraft
from danvan_desktop.storage.unit_of_work import UnitOfWork


def filled_entry(uow: UnitOfWork, entry: ProgressEntry, draft: EntryDraft) -> ProgressEntry:
    """The entry with what the draft says.

    Raises `ValidationError` for a date outside the entry's year, a unit that did not exist on it, an empty text and a
    percentage outside 0..100.
    """
    check_date(draft.entered_on, entry.year)
    if draft.unit_id is not None:
        refuse_inactive(uow.get(Unit, draft.unit_id), draft.entered_on)
    if draft.percent is not None and not 0 <= draft.percent <= 100:
        raise ValidationError(
            f"Tỷ lệ hoàn thành {draft.percent} không hợp lệ.", "Hãy nhập từ 0 đến 100, hoặc để trống.", "percent"
        )
    return replace(
        entry,
        unit_id=draft.unit_id,
        entered_on=draft.entered_on,
        text=checked_text(draft.text, "nội dung kết quả", "text", required=True),
        percent=draft.percent,
        quantities=tuple(checked_quantity(quantity) for quantity in draft.quantities),
    )


def check_date(entered_on: date, year: int) -> None:
    """Raise `ValidationError` for a day outside the working year."""
    if entered_on.year != year:
        raise ValidationError(
            f"Ngày {format_date(entered_on)} không thuộc năm làm việc {year}.",
            f"Hãy sửa ngày, hoặc chọn năm {entered_on.year} ở đầu cửa sổ rồi ghi kết quả.",
            "entered_on",
        )


def checked_quantity(quantity: Quantity) -> Quantity:
    """The quantity with clean words; raises `ValidationError` without a name and for less than nothing."""
    name = checked_line(quantity.name, "tên số liệu", "quantities", required=True)
    if quantity.value < 0:
        raise ValidationError(f"Số liệu “{name}” nhỏ hơn 0.", "Hãy nhập số từ 0 trở lên.", "quantities")
    return Quantity(name, quantity.value, checked_line(quantity.unit, "đơn vị tính", "quantities"))


def close_task(uow: UnitOfWork, outcome: TaskOutcome) -> None:
    """Save how a task ended in a year, in place of what was said before; not feasible needs a reason.

    Raises `ValidationError` for a state that is no end and for a missing reason.
    """
    if not outcome.state.is_closed:
        raise ValidationError(
            f"“{outcome.state.label}” không phải là trạng thái kết thúc.",
            "Hãy chọn “Hoàn thành” hoặc “Không thực hiện được”.",
            "outcome",
        )
    needs_reason = outcome.state is TaskState.NOT_FEASIBLE
    reason = checked_text(outcome.reason, "lý do không thực hiện được", "reason", required=needs_reason)
    present = uow.select(TaskOutcome, task_id=outcome.task_id, year=outcome.year)
    uow.save(replace(outcome, id=present[0].id if present else uow.new_id(), reason=reason))
