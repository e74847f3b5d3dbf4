"""Ghi nhanh: results of many tasks typed on one sheet, checked row by row, saved all or none."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from danvan_desktop.domain.agency import Unit, expand_members
from danvan_desktop.domain.clock import Clock
from danvan_desktop.domain.errors import DanvanError, ValidationError
from danvan_desktop.domain.history import Changes
from danvan_desktop.domain.progress import ProgressEntry, Quantity
from danvan_desktop.domain.task import Task, TaskOutcome, TaskState
from danvan_desktop.domain.text import fold, parse_date
from danvan_desktop.domain.typed_number import parse_amount, parse_percent
from danvan_desktop.services.entry_checks import check_date, checked_quantity, close_task, filled_entry
from danvan_desktop.services.quick_paste import paste_into
from danvan_desktop.services.unit_activity import refuse_inactive
from danvan_desktop.services.unit_names import find_unit
from danvan_desktop.services.views_entries import EntryDraft
from danvan_desktop.services.views_quick_entry import Finding, PastedSheet, QuickColumn, QuickRow
from danvan_desktop.services.views_tracking import TaskRow
from danvan_desktop.storage.repositories.progress import assignments_of_plan
from danvan_desktop.storage.store import Store

STATE_WORDS = ("", "Hoàn thành", "Không thực hiện được")
"""What is offered for the state; “còn tiếp tục” is the empty one."""

_STATES = {
    "": None,
    "dang thuc hien": None,
    "con tiep tuc": None,
    "hoan thanh": TaskState.DONE,
    "da hoan thanh": TaskState.DONE,
    "xong": TaskState.DONE,
    "khong thuc hien duoc": TaskState.NOT_FEASIBLE,
}
_NAME_AND_UNIT = re.compile(r"^(?P<name>.+?)\s*\((?P<unit>[^()]+)\)$")


@dataclass(frozen=True, slots=True)
class _Read:
    """A row that was understood; without `draft.text` it only closes its task."""

    task_id: int
    draft: EntryDraft


class QuickEntryService:
    """Prepares, checks and saves the sheet; saving is one transaction and one step of undo."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def sheet(self, tasks: Sequence[TaskRow], plan_id: int, year: int, *, per_unit: bool = False) -> list[QuickRow]:
        """A row for each task with its first unit, or with `per_unit` one for each of its units, collectives opened."""
        today = self._clock.today()
        day = min(max(today, date(year, 1, 1)), date(year, 12, 31))
        units = self._store.select(Unit, order_by=("position", "id"))
        names = {unit.id: unit.name for unit in units if unit.is_active_on(day)}
        given: dict[int, dict[int, None]] = {}
        for item in assignments_of_plan(self._store, plan_id):
            members = (member for member in expand_members(units, item.unit_id) if member in names)
            given.setdefault(item.task_id or 0, {}).update(dict.fromkeys(members))
        rows = []
        for row in tasks:
            task_units = [names[unit_id] for unit_id in given.get(row.task.id, ())] or [""]
            blank = QuickRow(row.task.id, row.number_words, row.task.text, f"{day:%d/%m/%Y}")
            rows += [replace(blank, unit=name) for name in (task_units if per_unit else task_units[:1])]
        return rows

    def unit_names(self, year: int) -> list[str]:
        """The real units that exist at some time of the year, to choose from."""
        units = self._store.select(Unit, order_by=("position", "id"))
        return [unit.name for unit in units if not unit.is_collective and _exists_in(unit, year)]

    def paste(self, rows: Sequence[QuickRow], text: str, row: int, column: QuickColumn) -> PastedSheet:
        """The sheet with a copied Excel range laid on it (see `quick_paste.paste_into`); nothing is stored."""
        return paste_into(rows, text, row, column)

    def findings(self, rows: Sequence[QuickRow], year: int) -> list[Finding]:
        """What is wrong with the rows that hold something; empty when they can be saved."""
        units = self._store.select(Unit)
        return [finding for place, row in enumerate(rows) for finding in _read_row(row, place, units, year)[1]]

    def save(self, rows: Sequence[QuickRow], year: int, label: str = "") -> Changes:
        """Store the rows that hold something as results and outcomes, all of them or none, as an action of that label.

        Raises `ValidationError` with the first finding, and when there is nothing to save.
        """
        units = self._store.select(Unit)
        read: list[_Read] = []
        for place, row in enumerate(rows):
            found, findings = _read_row(row, place, units, year)
            if findings:
                raise ValidationError(findings[0].words, "Chưa dòng nào được ghi; sửa xong hãy ghi lại.", "rows")
            read += [found] if found else []
        if not read:
            raise ValidationError("Chưa có dòng nào có kết quả.", "Hãy gõ kết quả vào ít nhất một dòng.", "rows")
        moment = self._clock.now().isoformat(" ", "minutes")
        with self._store.begin(label or f"Ghi nhanh {len(read)} kết quả") as uow:
            known = {task.id for task in uow.select(Task, id=[item.task_id for item in read])}
            for item in read:
                if item.task_id not in known:
                    uow.get(Task, item.task_id)  # raises that it is gone
                if item.draft.text:
                    blank = ProgressEntry(uow.new_id(), item.task_id, None, year, item.draft.entered_on, "")
                    filled = filled_entry(uow, blank, item.draft)
                    uow.save(replace(filled, recorded_by=self._store.who, recorded_at=moment))
                if item.draft.outcome is not None:
                    draft = item.draft
                    close_task(
                        uow, TaskOutcome(0, item.task_id, year, item.draft.outcome, draft.entered_on, draft.reason)
                    )
            return uow.commit()


def _exists_in(unit: Unit, year: int) -> bool:
    begun = unit.active_from is None or unit.active_from.year <= year
    return begun and (unit.active_to is None or unit.active_to.year >= year)


def _read_row(row: QuickRow, place: int, units: Sequence[Unit], year: int) -> tuple[_Read | None, list[Finding]]:
    """What a row means, and everything that is wrong with it."""
    if row.is_empty:
        return None, []
    findings: list[Finding] = []
    reader = _RowReader(row, units, year)
    for column, read in reader.steps():
        try:
            read()
        except DanvanError as error:
            findings.append(Finding(error.message, error.remedy, place, column))
    return (None, findings) if findings else (_Read(row.task_id, reader.draft()), [])


class _RowReader:
    """Reads the cells of one row, each step on its own so that every finding of a row is said at once."""

    def __init__(self, row: QuickRow, units: Sequence[Unit], year: int) -> None:
        self._row = row
        self._units = units
        self._year = year
        self._day = date(year, 12, 31)
        self._unit_id: int | None = None
        self._percent: int | None = None
        self._quantities: tuple[Quantity, ...] = ()
        self._outcome: TaskState | None = None

    def steps(self) -> Iterator[tuple[QuickColumn, Callable[[], None]]]:
        """The columns with what reads them; the day first, because the unit must exist on it."""
        yield QuickColumn.DAY, self._read_day
        yield QuickColumn.UNIT, self._read_unit
        yield QuickColumn.AMOUNT, self._read_amount
        yield QuickColumn.PERCENT, self._read_percent
        yield QuickColumn.STATE, self._read_state
        yield QuickColumn.TEXT, self._read_text

    def draft(self) -> EntryDraft:
        """The result the row stands for."""
        text = self._row.text.strip()
        reason = text if self._outcome is TaskState.NOT_FEASIBLE else ""
        return EntryDraft(self._unit_id, self._day, text, self._percent, self._quantities, self._outcome, reason)

    def _read_day(self) -> None:
        self._day = parse_date(self._row.day, self._year)
        check_date(self._day, self._year)

    def _read_unit(self) -> None:
        name = self._row.unit.strip()
        if not name:
            return
        unit = find_unit(self._units, name, self._day) or find_unit(self._units, name, None)
        if unit is None:
            raise ValidationError(
                f"Không có đơn vị “{name[:60]}” trong danh mục.",
                "Hãy chọn đơn vị trong danh sách, hoặc thêm ở Danh mục.",
            )
        refuse_inactive(unit, self._day)
        self._unit_id = unit.id

    def _read_amount(self) -> None:
        amount, measure = self._row.amount.strip(), self._row.measure.strip()
        if not amount:
            return
        if not measure:
            raise ValidationError(f"Số “{amount[:30]}” chưa rõ là số gì.", "Hãy ghi số liệu, ví dụ: hội nghị (cuộc).")
        named = _NAME_AND_UNIT.match(measure)
        name, unit = (named["name"], named["unit"]) if named else (measure, "")
        self._quantities = (checked_quantity(Quantity(name, parse_amount(amount), unit)),)

    def _read_percent(self) -> None:
        self._percent = parse_percent(self._row.percent)

    def _read_state(self) -> None:
        words = " ".join(fold(self._row.state).split()).strip(" .")
        if words not in _STATES:
            offered = " hoặc ".join(f"“{word}”" for word in STATE_WORDS if word)
            raise ValidationError(f"Không hiểu trạng thái “{self._row.state.strip()[:40]}”.", f"Hãy ghi {offered}.")
        self._outcome = _STATES[words]

    def _read_text(self) -> None:
        if self._row.text.strip():
            return
        if self._outcome is TaskState.NOT_FEASIBLE:
            raise ValidationError("Chưa có lý do không thực hiện được.", "Hãy ghi lý do ở cột Kết quả.")
        if self._row.amount.strip() or self._row.percent.strip() or self._outcome is None:
            raise ValidationError("Chưa có nội dung kết quả.", "Hãy ghi ngắn gọn việc đã làm.")
