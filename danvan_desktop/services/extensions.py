"""Gia hạn: moving the due date of an occasion or a task with reason and decision; every extension stays visible."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.domain.extension import Extension, TaskExtension
from danvan_desktop.domain.history import Changes
from danvan_desktop.domain.obligation import OccurrenceState
from danvan_desktop.domain.task import Task, TaskOutcome, deadline_in
from danvan_desktop.domain.text import format_date
from danvan_desktop.services.checked_text import checked_line, checked_text
from danvan_desktop.services.occasion_records import find_occasion, recorded, refuse_sent_report
from danvan_desktop.services.views_occasions import OccasionKey
from danvan_desktop.storage.store import Store
from danvan_desktop.storage.unit_of_work import UnitOfWork


class ExtensionService:
    """Extends occasions and tasks and takes the last extension back."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def extend(self, key: OccasionKey, extension: Extension) -> Changes:
        """Extend an occasion until a later day, which is then its last good day.

        Raises `ValidationError` without a date to extend or a reason, for a day not later, and once it was sent.
        """
        checked = _checked(extension)
        with self._store.begin("Gia hạn mốc") as uow:
            _check_until("Mốc", find_occasion(uow, key).last_good_day, checked.until, key.year)
            record = recorded(uow, key)
            refuse_sent_report(uow, record)
            if record.state is OccurrenceState.SENT:
                raise ValidationError("Mốc này đã gửi, không gia hạn được nữa.", "Hãy đổi trạng thái của mốc trước.")
            uow.save(replace(record, extensions=(*record.extensions, checked)))
            return uow.commit()

    def withdraw_last(self, key: OccasionKey) -> Changes:
        """Take the last extension back; raises `ValidationError` when there is none."""
        with self._store.begin("Rút lại lần gia hạn") as uow:
            record = recorded(uow, key)
            if not record.extensions:
                raise ValidationError("Mốc này chưa được gia hạn lần nào.", "Hãy chọn mốc khác.")
            uow.save(replace(record, extensions=record.extensions[:-1]))
            return uow.commit()

    def extend_task(self, task_id: int, year: int, extension: Extension) -> Changes:
        """Extend a task in a year until a later day, which is then its last good day; its own due rule stays as printed.

        Raises `ValidationError` without a deadline in the year or a reason, for a day not later, and once it was closed.
        """
        checked = _checked(extension)
        with self._store.begin("Gia hạn nhiệm vụ") as uow:
            record = _recorded_of_task(uow, task_id, year)
            last = deadline_in(uow.get(Task, task_id), year, record.until)
            _check_until("Nhiệm vụ", last, checked.until, year)
            if uow.select(TaskOutcome, task_id=task_id, year=year):
                raise ValidationError(
                    "Nhiệm vụ này đã kết thúc trong năm, không gia hạn được nữa.", "Hãy bấm “Mở lại” trước."
                )
            uow.save(replace(record, extensions=(*record.extensions, checked)))
            return uow.commit()

    def withdraw_last_of_task(self, task_id: int, year: int) -> Changes:
        """Take the last extension of a task back; raises `ValidationError` when there is none."""
        with self._store.begin("Rút lại lần gia hạn nhiệm vụ") as uow:
            record = _recorded_of_task(uow, task_id, year)
            if not record.extensions:
                raise ValidationError("Nhiệm vụ này chưa được gia hạn lần nào.", "Hãy chọn nhiệm vụ khác.")
            uow.save(replace(record, extensions=record.extensions[:-1]))
            return uow.commit()


def _checked(extension: Extension) -> Extension:
    return replace(
        extension,
        reason=checked_text(extension.reason, "lý do gia hạn", "reason", required=True),
        decision=checked_line(extension.decision, "văn bản cho phép gia hạn", "decision"),
    )


def _recorded_of_task(uow: UnitOfWork, task_id: int, year: int) -> TaskExtension:
    stored = next(iter(uow.select(TaskExtension, task_id=task_id, year=year)), None)
    return stored or TaskExtension(uow.new_id(), task_id, year)


def _check_until(what: str, last_good_day: date | None, until: date, year: int) -> None:
    if last_good_day is None:
        raise ValidationError(
            f"{what} này chưa có ngày hạn để gia hạn.", f"Hãy đặt ngày hạn của {what.lower()} trước.", "until"
        )
    if until <= last_good_day:
        raise ValidationError(
            f"Ngày gia hạn {format_date(until)} không sau ngày cuối còn đúng hạn ({format_date(last_good_day)}).",
            "Hãy nhập ngày muộn hơn.",
            "until",
        )
    if until.year > year + 1:
        raise ValidationError(
            f"Ngày gia hạn {format_date(until)} cách xa năm làm việc {year}.",
            "Hãy kiểm tra lại năm của ngày gia hạn.",
            "until",
        )
