"""Forms that came back, compared with what is recorded: which rows are new, known, in conflict or wrong."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date

from danvan_desktop.domain.agency import Unit
from danvan_desktop.domain.errors import DanvanError
from danvan_desktop.domain.plan import Plan
from danvan_desktop.domain.progress import ProgressEntry
from danvan_desktop.domain.task import Task
from danvan_desktop.domain.text import format_date
from danvan_desktop.domain.unit_form import FormColumn, ReturnedRow, ReturnState, UnitReturn, state_of_return
from danvan_desktop.services.views_quick_entry import Finding, QuickRow
from danvan_desktop.services.views_unit_forms import ReadForm, ReturnedForms, ReturnedLine
from danvan_desktop.storage.reader import Reader
from danvan_desktop.storage.repositories.store_mark import store_id_of

_OTHER_OFFICE = "Biểu mẫu “{name}” thuộc bộ dữ liệu khác, không phải của cơ quan này."


class Returns:
    """One comparison; tasks, units and results are read once."""

    def __init__(
        self, reader: Reader, today: date, year: int, findings: Callable[[Sequence[QuickRow], int], list[Finding]]
    ) -> None:
        self._year = year
        self._day = min(max(today, date(year, 1, 1)), date(year, 12, 31))
        self._findings = findings
        self._store_id = store_id_of(reader)
        self._plans = {plan.id for plan in reader.select(Plan)}
        self._units = {unit.id: unit.name for unit in reader.select(Unit)}
        self._tasks = {task.id: task for task in reader.select(Task)}
        self._entries: dict[tuple[int, int | None], list[ProgressEntry]] = {}
        for entry in reader.select(ProgressEntry, year=year):
            self._entries.setdefault((entry.task_id, entry.unit_id), []).append(entry)

    def compare(self, read: Iterable[ReadForm]) -> ReturnedForms:
        """The lines of all forms that belong here, the others with the reason they are refused."""
        lines: list[ReturnedLine] = []
        refusals: list[tuple[str, DanvanError]] = []
        empty: list[str] = []
        for item in read:
            refusal = item.refusal or self._refusal(item.form)
            if refusal is not None or item.form is None:
                refusals.append((item.path.name, refusal or DanvanError("Không đọc được biểu mẫu.", "Hãy thử lại.")))
            elif item.form.rows:
                lines += self._lines(item.form)
            else:
                empty.append(self._units[item.form.unit_id])
        return ReturnedForms(self._year, tuple(_twice_marked(lines)), tuple(refusals), tuple(empty))

    def recheck(self, line: ReturnedLine) -> ReturnedLine:
        """The line with what is wrong with it now; a wrong one that is mended counts as new."""
        found = self._findings([line.row], self._year)
        if found:
            return replace(line, state=ReturnState.WRONG, finding=_words(found))
        state = ReturnState.NEW if line.state is ReturnState.WRONG else line.state
        return replace(line, state=state, finding="")

    def _refusal(self, form: UnitReturn | None) -> DanvanError | None:
        if form is None:
            return None
        name = form.file_name
        if form.store_id != self._store_id or form.plan_id not in self._plans or form.unit_id not in self._units:
            return DanvanError(_OTHER_OFFICE.format(name=name), "Hãy mở đúng dữ liệu đã xuất biểu mẫu rồi nhận lại.")
        if form.year != self._year:
            return DanvanError(
                f"Biểu mẫu “{name}” là của năm {form.year}, không phải năm {self._year}.",
                f"Hãy chọn năm {form.year} ở đầu cửa sổ rồi nhận lại.",
            )
        return None

    def _lines(self, form: UnitReturn) -> Iterator[ReturnedLine]:
        unit_name = self._units[form.unit_id]
        for row in form.rows:
            task = self._tasks.get(row.task_id or 0)
            if task is None or task.plan_id != form.plan_id:
                yield _without_task(form, row, unit_name)
                continue
            typed = _typed(row, task, unit_name, self._day)
            recorded = self._entries.get((task.id, form.unit_id), [])
            last = max(recorded, key=lambda entry: (entry.entered_on, entry.id), default=None)
            known = f"{format_date(last.entered_on)}: {last.text}" if last else ""
            state = state_of_return(row.base, typed.text, recorded)
            line = ReturnedLine(form.file_name, row.line, unit_name, typed, state, known)
            found = self._findings([typed], self._year)
            yield replace(line, state=ReturnState.WRONG, finding=_words(found)) if found else line


def _typed(row: ReturnedRow, task: Task, unit_name: str, day: date) -> QuickRow:
    """The row as it would be typed into “Ghi nhanh”; without a day it counts for the day it is received."""
    cells = row.cells
    return QuickRow(
        task.id,
        task.number or "",
        task.text,
        cells.get(FormColumn.DAY) or format_date(day),
        unit_name,
        cells.get(FormColumn.TEXT, ""),
        cells.get(FormColumn.AMOUNT, ""),
        cells.get(FormColumn.MEASURE, ""),
        cells.get(FormColumn.PERCENT, ""),
        cells.get(FormColumn.STATE, ""),
    )


def _without_task(form: UnitReturn, row: ReturnedRow, unit_name: str) -> ReturnedLine:
    """A row written outside the form's own, or whose task is gone: shown, so that nothing a unit wrote is lost."""
    text = row.cells.get(FormColumn.TEXT, "")
    reason = "Dòng này không thuộc nhiệm vụ nào của biểu mẫu." if row.task_id is None else "Nhiệm vụ không còn nữa."
    return ReturnedLine(
        form.file_name,
        row.line,
        unit_name,
        QuickRow(0, "", "(không có nhiệm vụ)", unit=unit_name, text=text),
        ReturnState.WRONG,
        finding=f"{reason} Hãy ghi tay ở trang Theo dõi.",
    )


def _words(findings: Sequence[Finding]) -> str:
    return " ".join(f"{finding.message} {finding.remedy}" for finding in findings)


def _twice_marked(lines: Sequence[ReturnedLine]) -> Iterator[ReturnedLine]:
    """The same words of the same unit on the same task in two files are offered once."""
    seen: set[tuple[int, str, str]] = set()
    for line in lines:
        key = (line.row.task_id, line.unit_name, " ".join(line.row.text.split()))
        if line.state is ReturnState.NEW and key in seen:
            yield replace(line, state=ReturnState.KNOWN)
        else:
            yield line
        seen.add(key)
