"""Rows copied from Excel as tasks: text, lead units, cooperating units, timing."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from danvan_desktop.domain.agency import Unit
from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.domain.task import Assignment, Origin, Role, Task
from danvan_desktop.domain.text import fold
from danvan_desktop.domain.timing import DueOperator, Period, TimingKind
from danvan_desktop.services.checked_text import checked_text, text_or_none
from danvan_desktop.services.timing_entry import TimingFields, checked_task_timing, parse_due, period_typed
from danvan_desktop.services.unit_names import find_unit
from danvan_desktop.storage.store import Store

_BETWEEN_UNITS = re.compile(r"\s*[;\n]\s*")
_LEADING_NUMBER = re.compile(r"^\d{1,3}(?:\.\d{1,3})*[.)]?$")
_HEADER_WORDS = {"nhiem vu", "noi dung", "noi dung nhiem vu", "noi dung cong viec", "ten nhiem vu"}


@dataclass(frozen=True, slots=True)
class PastedTask:
    """A copied row: the task it makes, units found by name, and the names nothing was found for."""

    number: str | None
    text: str
    lead_ids: tuple[int, ...]
    cooperate_ids: tuple[int, ...]
    lead_names: tuple[str, ...]
    cooperate_names: tuple[str, ...]
    unknown_names: tuple[str, ...]
    timing: TimingFields

    def as_task(self, new_id: int, plan_id: int, group_id: int) -> Task:
        """The task of the row; its position is given by who puts it among its siblings."""
        timing = self.timing
        return Task(
            new_id,
            plan_id,
            group_id,
            0,
            self.number,
            self.text,
            timing_kind=timing.kind,
            timing_raw=timing.raw,
            due=timing.due,
            due_operator=timing.operator,
            origin=Origin.CLERK,
            period=timing.period,
        )


def read_pasted(store: Store, text: str, year: int) -> tuple[PastedTask, ...]:
    """The rows of the copied range; a heading row and a leading column of numbers are understood and skipped.

    Raises `ValidationError` when there is no row with text.
    """
    units = store.select(Unit)
    rows = tuple(_pasted(row, units, year) for row in _rows_of(text))
    if not rows:
        raise ValidationError(
            "Trong bộ nhớ tạm không có dòng nhiệm vụ nào.",
            "Hãy chọn các ô trong Excel (nội dung, chủ trì, phối hợp, thời gian), bấm Ctrl+C rồi thử lại.",
        )
    return rows


def assignments_of(row: PastedTask, task_id: int, today: date, new_id: Callable[[], int]) -> Iterator[Assignment]:
    """The assignments a row makes for its task, dated today."""
    held = [(Role.LEAD, unit) for unit in row.lead_ids] + [(Role.COOPERATE, unit) for unit in row.cooperate_ids]
    for position, (role, unit_id) in enumerate(dict.fromkeys(held), 1):
        yield Assignment(new_id(), task_id, None, unit_id, role, assigned_on=today, position=position)


def _rows_of(text: str) -> Iterator[list[str]]:
    """The cells of each row; Excel quotes cells that hold line ends, as csv does."""
    for cells in csv.reader(io.StringIO(text.replace("\r\n", "\n").replace("\0", "")), delimiter="\t"):
        stripped = [cell.strip() for cell in cells]
        if not any(stripped) or {fold(cell) for cell in stripped} & _HEADER_WORDS:
            continue
        if not _LEADING_NUMBER.match(stripped[0]) or len(stripped) == 1:
            stripped.insert(0, "")
        if stripped[1]:
            yield [*stripped, "", "", ""][:5]


def _pasted(cells: list[str], units: Sequence[Unit], year: int) -> PastedTask:
    number, text, leads, cooperators, timing = cells
    lead_units, lead_unknown = _units_in(leads, units, year)
    cooperate_units, cooperate_unknown = _units_in(cooperators, units, year)
    return PastedTask(
        text_or_none(number.rstrip(".)"), "Số", "number"),
        checked_text(text, "Nội dung nhiệm vụ", "text", required=True),
        tuple(unit.id for unit in lead_units),
        tuple(unit.id for unit in cooperate_units),
        tuple(unit.name for unit in lead_units),
        tuple(unit.name for unit in cooperate_units),
        (*lead_unknown, *cooperate_unknown),
        _timing_in(timing, year),
    )


def _units_in(cell: str, units: Sequence[Unit], year: int) -> tuple[list[Unit], list[str]]:
    """The units a cell names; commas part names only where the words between semicolons are no name as a whole."""
    found: list[Unit] = []
    unknown: list[str] = []
    day = date(year, 12, 31)
    for part in _BETWEEN_UNITS.split(cell):
        whole = find_unit(units, part, day)
        for name in [part] if whole else part.split(","):
            unit = whole or find_unit(units, name, day)
            if unit is not None:
                found.append(unit)
            elif name.strip(" ,."):
                unknown.append(name.strip(" ,."))
    return found, unknown


_KINDS = {
    "thuong xuyen": TimingKind.REGULAR,
    "hang nam": TimingKind.YEARLY,
    "hang thang": TimingKind.PERIODIC,
    "moi thang": TimingKind.PERIODIC,
    "hang quy": TimingKind.PERIODIC,
    "moi quy": TimingKind.PERIODIC,
    "dinh ky": TimingKind.PERIODIC_UNSPECIFIED,
    "kip thoi": TimingKind.AS_ARISES,
    "dot xuat": TimingKind.ON_DEMAND,
    "khi co yeu cau": TimingKind.ON_DEMAND,
    "theo quy dinh": TimingKind.AS_REGULATED,
}
_PERIODS = {"thang": Period.MONTH, "quy": Period.QUARTER}
_LEADS = {
    "truoc ngay": DueOperator.BEFORE,
    "truoc": DueOperator.BEFORE,
    "cham nhat ngay": DueOperator.BY,
    "cham nhat": DueOperator.BY,
}


def _timing_in(cell: str, year: int) -> TimingFields:
    """The timing of a cell; its words are always kept, kind and day only where they are certain."""
    raw = text_or_none(cell, "Thời gian", "timing_raw")
    if raw is None:
        return TimingFields()
    folded = " ".join(fold(raw).split()).rstrip(".")
    if folded in _KINDS:
        return TimingFields(_KINDS[folded], raw, period=_PERIODS.get(folded.split()[-1]))
    operator = next((value for words, value in _LEADS.items() if folded.startswith(words + " ")), None)
    lead = next((words for words in _LEADS if folded.startswith(words + " ")), "")
    try:
        due = parse_due(folded.removeprefix(lead).strip(), year)
    except ValidationError:
        return TimingFields(None, raw)
    period = period_typed(folded.removeprefix(lead).strip())
    return checked_task_timing(TimingFields(None, raw, due, operator, period), TimingFields())
