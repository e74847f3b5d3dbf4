"""Plans: choose, create, correct their form, remove, and read their outline."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from danvan_desktop.domain.agency import Agency
from danvan_desktop.domain.clock import Clock
from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.domain.history import Changes
from danvan_desktop.domain.plan import Plan, PlanRole, PlanState, Section, SectionRole, TaskGroup, years_in_force
from danvan_desktop.domain.task import Task
from danvan_desktop.services.checked_text import checked_line, checked_text, shortened, text_or_none
from danvan_desktop.services.outline_rows import build_outline
from danvan_desktop.services.plan_removal import remove_plan
from danvan_desktop.services.views_plans import Outline
from danvan_desktop.storage.repositories import assignments as assignment_rows
from danvan_desktop.storage.repositories import tasks as task_rows
from danvan_desktop.storage.store import Store

FIRST_YEAR, LAST_YEAR = 1976, 2100

_DEFAULT_SECTIONS = (
    ("I", "MỤC ĐÍCH, YÊU CẦU", SectionRole.PURPOSE),
    ("II", "NỘI DUNG, NHIỆM VỤ", SectionRole.CONTENT),
    ("III", "TỔ CHỨC THỰC HIỆN", SectionRole.ORGANIZATION),
)


@dataclass(frozen=True, slots=True)
class PlanForm:
    """Thể thức of a plan as the form tab edits it; empty texts are stored as null, parts of the date may be missing."""

    role: PlanRole
    doc_type: str
    number: str
    symbol: str
    place: str
    day: int | None
    month: int | None
    year_of_date: int | None
    subject: str
    year: int
    open_ended: bool
    issuer: str
    superior_agency: str
    authority_prefix: str
    position_for: str
    position: str
    signer_name: str
    recipients: tuple[str, ...]
    state: PlanState


class PlanService:
    """Kế hoạch as documents and as outlines."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def plan(self, plan_id: int) -> Plan:
        """One plan; raises `NotFoundError`."""
        return self._store.get(Plan, plan_id)

    def find(self, plan_id: int) -> Plan | None:
        """One plan, None when it is gone."""
        return self._store.find(Plan, plan_id)

    def plans(self, year: int | None = None) -> list[Plan]:
        """The plans of a working year, or all, the office's own first, then newest first.

        An open-ended plan that is running belongs to every year from its own to the present one.
        """
        found = [
            plan
            for plan in self._store.select(Plan)
            if year is None or year in years_in_force(plan, self._clock.today().year)
        ]
        return sorted(found, key=lambda plan: (plan.role is not PlanRole.OWN, -plan.year, plan.id))

    def outline(self, plan_id: int, year: int) -> Outline:
        """The rows of the plan's outline with units, due dates and states of `year`, read in one pass."""
        plan = self._store.get(Plan, plan_id)
        units = defaultdict(list)
        for row in assignment_rows.units_of_plan(self._store, plan_id):
            units[row.task_id].append((row.role, row.short_name or row.name))
        return build_outline(
            plan,
            year,
            sections=self._store.select(Section, plan_id=plan_id, order_by=("position", "id")),
            groups=self._store.select(TaskGroup, plan_id=plan_id, order_by=("position", "id")),
            tasks=self._store.select(Task, plan_id=plan_id, order_by=("position", "id")),
            standing=task_rows.standing_of_plan(self._store, plan_id, year),
            units=units,
            today=self._clock.today(),
        )

    def create(self, subject: str, year: int, role: PlanRole = PlanRole.OWN) -> Changes:
        """Begin a plan by hand with the usual three sections; an own plan takes the office's usual form."""
        text = checked_text(subject, "Trích yếu", "subject", required=True)
        _check_year(year, "year")
        office = next(iter(self._store.select(Agency)), None)
        with self._store.begin(f"Lập kế hoạch “{shortened(text)}”") as uow:
            plan = Plan(uow.new_id(), role, subject=text, year=year, state=PlanState.RUNNING)
            if office is not None and role is PlanRole.OWN:
                plan = _in_the_form_of(plan, office)
            uow.save(plan)
            for position, (number, title, section_role) in enumerate(_DEFAULT_SECTIONS, 1):
                uow.save(Section(uow.new_id(), plan.id, position, number, title, section_role))
            return uow.commit()

    def edit(self, plan_id: int, form: PlanForm) -> Changes:
        """Correct the form of a plan; raises `ValidationError` for years and dates that cannot be."""
        checked = _checked_form(form)
        with self._store.begin("Sửa thể thức kế hoạch") as uow:
            plan = uow.get(Plan, plan_id)
            uow.save(self._with_last_year(plan, replace(plan, **checked)))
            return uow.commit()

    def delete(self, plan_id: int) -> Changes:
        """Remove a plan with everything in it; one undo brings all back."""
        plan = self._store.get(Plan, plan_id)
        with self._store.begin(f"Xóa kế hoạch “{shortened(plan.subject)}”") as uow:
            remove_plan(uow, plan_id)
            return uow.commit()

    def _with_last_year(self, before: Plan, after: Plan) -> Plan:
        """An open-ended plan that stops running keeps the years it ran in."""
        if not before.runs_on or after.runs_on:
            return after
        return replace(after, last_year=years_in_force(before, self._clock.today().year)[-1])


def form_of(plan: Plan) -> PlanForm:
    """The form of a stored plan as the form tab shows it."""
    names = PlanForm.__dataclass_fields__
    values = {name: getattr(plan, name) for name in names}
    texts = {name: "" for name, value in values.items() if value is None and name not in _DATE_PARTS}
    return PlanForm(**{**values, **texts})


_DATE_PARTS = ("day", "month", "year_of_date")


def _in_the_form_of(plan: Plan, office: Agency) -> Plan:
    return replace(
        plan,
        symbol=office.plan_symbol or None,
        place=office.place or None,
        issuer=office.name or None,
        superior_agency=office.parent_agency or None,
        authority_prefix=office.authority_prefix or None,
        position_for=office.position_for or None,
        position=office.position or None,
        signer_name=office.signer_name or None,
        recipients=office.recipients,
    )


def _check_year(year: int, field: str) -> None:
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise ValidationError(f"Năm {year} không hợp lệ.", f"Hãy gõ năm từ {FIRST_YEAR} đến {LAST_YEAR}.", field)


def _checked_form(form: PlanForm) -> dict[str, Any]:
    _check_year(form.year, "year")
    _check_date(form)
    values: dict[str, Any] = {name: getattr(form, name) for name in PlanForm.__dataclass_fields__}
    values["subject"] = checked_text(form.subject, "Trích yếu", "subject", required=True)
    values["doc_type"] = checked_line(form.doc_type, "Loại văn bản", "doc_type", required=True)
    for name, label in _OPTIONAL_LINES.items():
        values[name] = text_or_none(getattr(form, name), label, name)
    values["recipients"] = tuple(
        line for text in form.recipients if (line := checked_line(text, "Nơi nhận", "recipients"))
    )
    return values


_OPTIONAL_LINES = {
    "number": "Số",
    "symbol": "Ký hiệu",
    "place": "Địa danh",
    "issuer": "Cơ quan ban hành",
    "superior_agency": "Cơ quan chủ quản",
    "authority_prefix": "Quyền hạn ký",
    "position_for": "Ký thay cho",
    "position": "Chức vụ",
    "signer_name": "Người ký",
}


def _check_date(form: PlanForm) -> None:
    remedy = "Phần nào kế hoạch không ghi thì để trống."
    if form.year_of_date is not None:
        _check_year(form.year_of_date, "year_of_date")
    if form.month is not None and not 1 <= form.month <= 12:
        raise ValidationError(f"Không có tháng {form.month}.", remedy, "month")
    if form.day is None:
        return
    try:
        # while month or year is missing, the longest month of a leap year decides
        date(form.year_of_date or 2024, form.month or 1, form.day)
    except ValueError:
        month = f" tháng {form.month}" if form.month else ""
        year = f" năm {form.year_of_date}" if form.year_of_date else ""
        raise ValidationError(f"Không có ngày {form.day}{month}{year}.", remedy, "day") from None
