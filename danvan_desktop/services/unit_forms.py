"""Biểu mẫu gửi phòng, ban: written for each unit, read back many at once, compared, recorded as one action."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from pathlib import Path

from danvan_desktop.domain.agency import Unit
from danvan_desktop.domain.clock import Clock
from danvan_desktop.domain.errors import DanvanError, NotFoundError, ValidationError
from danvan_desktop.domain.history import Changes
from danvan_desktop.domain.plan import Plan
from danvan_desktop.domain.progress import ProgressEntry
from danvan_desktop.domain.text import format_date
from danvan_desktop.domain.unit_form import UnitFormFigures, UnitFormRow, base_of
from danvan_desktop.services.office_fields import agency_of
from danvan_desktop.services.progress import ProgressService
from danvan_desktop.services.quick_entry import STATE_WORDS, QuickEntryService
from danvan_desktop.services.returned_forms import Returns
from danvan_desktop.services.views_tracking import TaskRow
from danvan_desktop.services.views_unit_forms import FormUnit, ReadForm, ReturnedForms, ReturnedLine
from danvan_desktop.storage.repositories.store_mark import store_id_of
from danvan_desktop.storage.store import Store

_MOST_FILES = 200


class UnitFormService:
    """Hands out forms and takes them back; nothing is stored before `record`."""

    def __init__(self, store: Store, clock: Clock, progress: ProgressService, quick: QuickEntryService) -> None:
        self._store = store
        self._clock = clock
        self._progress = progress
        self._quick = quick

    def units(self, plan_id: int, year: int) -> list[FormUnit]:
        """The units with open tasks of the plan, in the order of the catalogue."""
        rows = [row for row in self._progress.task_rows(plan_id, year) if not row.state.is_closed]
        found = []
        for unit in self._store.select(Unit, order_by=("position", "id")):
            held = [row for row in rows if unit.id in row.unit_ids]
            if held and not unit.is_collective:
                found.append(FormUnit(unit.id, unit.name, len(held), sum(row.lacks_result for row in held)))
        return found

    def figures(self, plan_id: int, year: int, unit_id: int, return_by: date | None = None) -> UnitFormFigures:
        """The form of one unit; raises `NotFoundError` when it holds no open task of the plan."""
        unit, plan, agency = self._store.get(Unit, unit_id), self._store.get(Plan, plan_id), agency_of(self._store)
        held = [
            row
            for row in self._progress.task_rows(plan_id, year)
            if unit_id in row.unit_ids and not row.state.is_closed
        ]
        if not held:
            raise NotFoundError(
                f"“{unit.name}” không có nhiệm vụ nào đang mở trong kế hoạch.", "Hãy phân công nhiệm vụ trước."
            )
        recorded: dict[int, list[ProgressEntry]] = {}
        for entry in self._store.select(ProgressEntry, unit_id=unit_id, year=year):
            recorded.setdefault(entry.task_id, []).append(entry)
        return UnitFormFigures(
            store_id_of(self._store),
            plan_id,
            year,
            unit_id,
            unit.name,
            agency.short_name or agency.name,
            plan.subject,
            self._clock.today(),
            tuple(_form_row(row, unit_id, recorded.get(row.task.id, [])) for row in held),
            return_by,
            agency.name,
            tuple(word for word in STATE_WORDS if word),
        )

    def writer(
        self, plan_id: int, year: int, unit_ids: Sequence[int], folder: Path, return_by: date | None = None
    ) -> Callable[[], tuple[Path, ...]]:
        """A piece of work that writes a form for each unit into `folder`; it may run on the worker thread.

        A file that is there already is replaced, being the same unit's form of the same year.
        """
        forms = [self.figures(plan_id, year, unit_id, return_by) for unit_id in unit_ids]

        def write() -> tuple[Path, ...]:
            from danvan_desktop.exporters.file_names import safe_file_name  # noqa: PLC0415 - only when files are written
            from danvan_desktop.exporters.writing import export_unit_form  # noqa: PLC0415 - the same

            paths = []
            for form in forms:
                path = folder / safe_file_name(f"Biểu mẫu kết quả {form.year} - {form.unit_name}.xlsx")
                export_unit_form(form, path)
                paths.append(path)
            return tuple(paths)

        return write

    def reader(self, paths: Sequence[Path]) -> Callable[[], tuple[ReadForm, ...]]:
        """A piece of work that reads the files, each for itself; it may run on the worker thread.

        Raises `ValidationError` for more files than anybody has units.
        """
        if len(paths) > _MOST_FILES:
            raise ValidationError(
                f"Đã chọn {len(paths)} tệp; mỗi lần nhận được {_MOST_FILES} tệp.", "Hãy nhận làm nhiều lần."
            )

        def read() -> tuple[ReadForm, ...]:
            return tuple(_read(path) for path in paths)

        return read

    def compare(self, read: Iterable[ReadForm], year: int) -> ReturnedForms:
        """What came back against what is recorded; forms of another store, plan or year are refused, nothing is changed."""
        return Returns(self._store, self._clock.today(), year, self._quick.findings).compare(read)

    def recheck(self, line: ReturnedLine, year: int) -> ReturnedLine:
        """A line the clerk has corrected, with what is still wrong with it."""
        return Returns(self._store, self._clock.today(), year, self._quick.findings).recheck(line)

    def record(self, lines: Sequence[ReturnedLine], year: int) -> Changes:
        """Record the chosen lines as results and outcomes, all of them or none; one step of undo.

        Raises `ValidationError` with the first finding, and when nothing was chosen.
        """
        files = len({line.file_name for line in lines})
        return self._quick.save([line.row for line in lines], year, f"Nhận kết quả từ {files} biểu mẫu")


def _form_row(row: TaskRow, unit_id: int, entries: list[ProgressEntry]) -> UnitFormRow:
    last = max(entries, key=lambda entry: (entry.entered_on, entry.id), default=None)
    return UnitFormRow(
        row.task.id,
        base_of(entries),
        row.number_words,
        row.task.text,
        "Chủ trì" if unit_id in row.lead_ids else "Phối hợp",
        row.due_words,
        f"{format_date(last.entered_on)}: {last.text}" if last else "",
    )


def _read(path: Path) -> ReadForm:
    from danvan_desktop.importers.unit_return_xlsx import read_unit_return  # noqa: PLC0415 - openpyxl costs 0.3 s

    try:
        return ReadForm(path, read_unit_return(path))
    except DanvanError as error:
        return ReadForm(path, refusal=error)
