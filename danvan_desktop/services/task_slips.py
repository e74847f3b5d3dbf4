"""Phiếu giao việc: what each unit is given in a year, from the very rows of Theo dõi."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from pathlib import Path

from danvan_desktop.domain.agency import Agency, Unit, UnitKind, expand_members
from danvan_desktop.domain.clock import Clock
from danvan_desktop.domain.errors import NotFoundError
from danvan_desktop.domain.obligation import DueState, Obligation
from danvan_desktop.domain.office_template import TemplateKind
from danvan_desktop.domain.plan import Plan
from danvan_desktop.domain.sheet_flow import FlowPaper
from danvan_desktop.domain.task import Assignment, Role
from danvan_desktop.domain.task_slip import SlipDuty, SlipTask, TaskSlipFigures
from danvan_desktop.domain.text import format_date
from danvan_desktop.services.internal_days import unit_days
from danvan_desktop.services.occasion_rows import rows_of_year
from danvan_desktop.services.office_fields import agency_of, filing_lines, form_of, head_for, signer_of
from danvan_desktop.services.office_templates import layout_words, present_layout, template_in_use
from danvan_desktop.services.plan_choices import own_plan_of, plan_title
from danvan_desktop.services.preflight import preflight
from danvan_desktop.services.tracking_rows import plan_year, task_rows
from danvan_desktop.services.unit_papers import Paper, flowing_papers, write_papers
from danvan_desktop.services.views_occasions import OccasionRow
from danvan_desktop.services.views_tracking import TaskRow
from danvan_desktop.services.views_unit_forms import FormUnit
from danvan_desktop.storage.repositories.occasions import obligation_units
from danvan_desktop.storage.repositories.progress import assignments_of_plan
from danvan_desktop.storage.store import Store

_SENT = {DueState.SENT, DueState.SENT_LATE}


class TaskSlipService:
    """Reads what the slips say and writes them; it stores nothing."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def own_plan(self, year: int) -> int:
        """The plan the slips of a year follow unless another is chosen; raises `NotFoundError` when there is none."""
        return own_plan_of(self._store, year)

    def units(self, plan_id: int, year: int) -> list[FormUnit]:
        """The units with an open task of the plan, a report still to be sent, or a standing duty, as in the catalogue."""
        day = self._clock.today()
        rows = [row for row in self._task_rows(plan_id, year, day) if not row.state.is_closed]
        sought = self._store.select(Unit, order_by=("position", "id"))
        owing = {unit_id for row in self._open_occasions(year, day) for unit_id in _units_of(row, sought)}
        owing |= self._standing(plan_id, year, sought).keys()
        found = []
        for unit in sought:
            held = [row for row in rows if unit.id in row.unit_ids]
            if (held or unit.id in owing) and not unit.is_collective:
                found.append(FormUnit(unit.id, unit.name, len(held), sum(row.lacks_result for row in held)))
        return found

    def slips(
        self, plan_id: int, year: int, unit_ids: Iterable[int], return_by: date | None = None
    ) -> list[TaskSlipFigures]:
        """The slips of these units in the order given; raises `NotFoundError` for one that is given nothing."""
        day, agency, plan = self._clock.today(), agency_of(self._store), self._store.get(Plan, plan_id)
        units = self._store.select(Unit, order_by=("position", "id"))
        names = {unit.id: unit.name for unit in units}
        tasks = self._tasks(plan_id, year, units, day)
        occasions = self._open_occasions(year, day)
        standing = self._standing(plan_id, year, units)
        slips = []
        for unit_id in unit_ids:
            duties = tuple(_duties(unit_id, [row for row in occasions if unit_id in _units_of(row, units)]))
            if not (tasks[unit_id] or duties or unit_id in standing):
                raise NotFoundError(
                    f"“{names[unit_id]}” không được giao nhiệm vụ nào đang mở.", "Hãy phân công nhiệm vụ trước."
                )
            slips.append(
                TaskSlipFigures(
                    year,
                    head_for(agency, "", "", day, is_numbered=False),
                    names[unit_id],
                    plan_title(plan),
                    signer_of(agency),
                    tuple(tasks[unit_id]),
                    duties,
                    _collector(agency, units, unit_id),
                    return_by,
                    (names[unit_id], *filing_lines(agency)),
                    form_of(agency, day),
                    tuple(standing.get(unit_id, ())),
                )
            )
        return slips

    def preflight(self, slips: Iterable[TaskSlipFigures]) -> tuple[str, ...]:
        """What the slips lack and what a văn thư would send back, in words; it never stops an export."""
        from danvan_desktop.exporters.word.task_slip import task_slip  # noqa: PLC0415 - only when files are written

        return preflight(task_slip(slip) for slip in slips)

    def writer(
        self,
        slips: Sequence[TaskSlipFigures],
        folder: Path,
        tell: Callable[[int, int], None] = lambda _done, _all: None,
    ) -> Callable[[], tuple[Path, ...]]:
        """A piece of work that writes every slip into `folder` and tells how far it is; it may run on the worker thread."""
        template = template_in_use(self._store, TemplateKind.TASK_SLIP).template

        def write() -> tuple[Path, ...]:
            return write_papers(_papers(slips), folder, tell, template)

        return write

    def preview(self, slips: Sequence[TaskSlipFigures]) -> list[FlowPaper]:
        """The slips as they would be printed."""
        return flowing_papers(_papers(slips))

    def layout_words(self) -> str:
        """Beside the preview, when the office has a template of its own for them; empty when it has none."""
        return layout_words(self._store, present_layout(self._store, TemplateKind.TASK_SLIP))

    def notice(self) -> str:
        """Why the office's template of slips cannot be used, and what to do; empty when it can or there is none."""
        return template_in_use(self._store, TemplateKind.TASK_SLIP).notice

    def _task_rows(self, plan_id: int, year: int, day: date) -> list[TaskRow]:
        return task_rows(self._store, plan_year(self._store, plan_id, year, day))

    def _open_occasions(self, year: int, day: date) -> list[OccasionRow]:
        return [row for row in rows_of_year(self._store, year, day) if row.state not in _SENT]

    def _standing(self, plan_id: int, year: int, units: Sequence[Unit]) -> dict[int, list[SlipDuty]]:
        """Unit id → its duties of the plan that have no occasion in the year, collectives opened."""
        dated = {row.occasion.obligation.id for row in rows_of_year(self._store, year, self._clock.today())}
        given = obligation_units(self._store, [plan_id])
        found: dict[int, list[SlipDuty]] = {}
        for duty in self._store.select(Obligation, plan_id=plan_id, order_by=("position", "id")):
            if duty.id in dated:
                continue
            line = SlipDuty(duty.text, due=duty.timing_kind.label if duty.timing_kind else "trong năm")
            named = (member for item in given.get(duty.id, ()) for member in expand_members(units, item.unit_id))
            for unit_id in dict.fromkeys(named):
                found.setdefault(unit_id, []).append(line)
        return found

    def _tasks(self, plan_id: int, year: int, units: Sequence[Unit], day: date) -> dict[int, list[SlipTask]]:
        """Unit id → the open tasks of the plan it has any part in, with its own roles and internal day."""
        members = {unit.id: expand_members(units, unit.id) for unit in units}
        roles: dict[tuple[int, int], dict[Role, None]] = defaultdict(dict)
        for item in assignments_of_plan(self._store, plan_id):
            _enter(roles, item, members.get(item.unit_id, ()))
        rows = [row for row in self._task_rows(plan_id, year, day) if not row.state.is_closed]
        days = {(part.row.task.id, part.unit_id): part.internal for part in unit_days(self._store, rows, plan_id, year)}
        found: dict[int, list[SlipTask]] = defaultdict(list)
        for row in rows:
            for unit_id in row.unit_ids:
                own, internal = roles[row.task.id, unit_id], days.get((row.task.id, unit_id))
                if own:
                    timing = row.due_words + (f"\nHạn nội bộ: {format_date(internal.day)}" if internal else "")
                    number = row.number_words or str(len(found[unit_id]) + 1)
                    deliverable = row.task.deliverable or ""
                    found[unit_id].append(SlipTask(number, row.task.text, _role_words(own, row), timing, deliverable))
        return found


def _papers(slips: Iterable[TaskSlipFigures]) -> list[Paper]:
    from danvan_desktop.exporters.word.task_slip import task_slip  # noqa: PLC0415 - only when slips are made

    return [Paper(f"Phiếu giao việc {slip.year} - {slip.unit_name}", task_slip(slip)) for slip in slips]


def _enter(roles: dict[tuple[int, int], dict[Role, None]], item: Assignment, members: Iterable[int]) -> None:
    for member in members:
        roles[item.task_id or 0, member][item.role] = None


def _role_words(roles: Iterable[Role], row: TaskRow) -> str:
    """The unit's own roles, and who leads when it is another."""
    own = list(roles)
    words = ", ".join(role.label for role in own)
    if Role.LEAD in own or not row.lead_names:
        return words
    return f"{words} (chủ trì: {', '.join(row.lead_names)})"


def _units_of(row: OccasionRow, units: Sequence[Unit]) -> set[int]:
    """Whom a duty is given to, collectives opened, and who hands in a report of its own for it."""
    given = {member for unit_id in row.unit_ids for member in expand_members(units, unit_id)}
    return given | {receipt.unit_id for receipt in row.receipts}


def _duties(unit_id: int, rows: Iterable[OccasionRow]) -> Iterable[SlipDuty]:
    """One line for each duty with the days of its open occasions."""
    by_duty: dict[int, list[OccasionRow]] = defaultdict(list)
    for row in rows:
        by_duty[row.occasion.obligation.id].append(row)
    for found in by_duty.values():
        duty = found[0].occasion.obligation
        dues = [f"{row.occasion.label}: {row.due_words}" if len(found) > 1 else row.due_words for row in found]
        internal = [format_date(day) for row in found if (day := _internal_day(row, unit_id)) is not None]
        yield SlipDuty(duty.text, duty.recipient or "", "; ".join(dues), "; ".join(internal))


def _internal_day(row: OccasionRow, unit_id: int) -> date | None:
    own = next((receipt.due for receipt in row.receipts if receipt.unit_id == unit_id), None)
    return own or row.occasion.internal_due


def _collector(agency: Agency, units: Sequence[Unit], unit_id: int) -> str:
    """Whom a unit reports to: the office's only Văn phòng, which gathers results, else the office itself."""
    offices = [unit for unit in units if unit.kind is UnitKind.OFFICE and not unit.is_collective]
    if len(offices) == 1 and offices[0].id != unit_id:
        return offices[0].name
    return "lãnh đạo cơ quan" if offices else agency.short_name or agency.name
