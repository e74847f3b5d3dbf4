"""Đôn đốc: for each unit that has not sent, what it owes in words that can be sent; and the list of all of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from danvan_desktop.domain.agency import Agency
from danvan_desktop.domain.clock import Clock
from danvan_desktop.domain.obligation import Obligation
from danvan_desktop.domain.plan import Plan
from danvan_desktop.domain.roster import RosterState
from danvan_desktop.domain.text import format_date
from danvan_desktop.services.office_fields import agency_of
from danvan_desktop.services.plan_choices import plan_title
from danvan_desktop.services.roster_rows import sheet_of
from danvan_desktop.services.views_roster import DutyColumn, RosterRow, RosterSheet
from danvan_desktop.storage.store import Store


@dataclass(frozen=True, slots=True)
class UrgingScope:
    """Which duties are urged: one or all, those that are not due yet as well or not; `until` is the new day asked for."""

    duty_id: int | None = None
    with_coming: bool = False
    until: date | None = None


@dataclass(frozen=True, slots=True)
class Urging:
    """What one unit is told: how many duties it owes, and the text."""

    name: str
    count: int
    text: str


class RosterUrgingService:
    """Words the urging from the sheet of a year; it stores nothing."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def urgings(self, year: int, scope: UrgingScope) -> list[Urging]:
        """A text for each unit that owes something within the scope, in the order of the list."""
        today, agency = self._clock.today(), agency_of(self._store)
        sheet = sheet_of(self._store, year, today)
        plans = self._plans(sheet)
        found = []
        for row in sheet.rows:
            owed = _owed(sheet, row, scope)
            if owed:
                found.append(Urging(row.entry.name, len(owed), _letter(agency, row, owed, plans, today, scope.until)))
        return found

    def summary(self, year: int, scope: UrgingScope) -> str:
        """For each duty who has not sent it, as one text for a common letter; empty when everything came in."""
        today = self._clock.today()
        sheet = sheet_of(self._store, year, today)
        lines = []
        for column in sheet.duties:
            names = [row.entry.name for row in sheet.rows if column in _owed(sheet, row, scope)]
            if names:
                totals = column.totals
                lines.append(
                    f"{column.duty.name} ({column.due_words}): đã nhận {totals.received}/{totals.obliged}; "
                    f"còn {len(names)} đơn vị chưa gửi: {'; '.join(names)}."
                )
        if not lines:
            return ""
        return "\n\n".join([f"Tình hình gửi văn bản đến ngày {format_date(today)}:", *lines])

    def _plans(self, sheet: RosterSheet) -> dict[int, Plan]:
        """Duty id → the plan it follows."""
        linked = {column.duty.id: column.duty.obligation_id for column in sheet.duties if column.duty.obligation_id}
        duties = {each.id: each for each in self._store.select(Obligation, id=list(linked.values()))} if linked else {}
        plans = {plan.id: plan for plan in self._store.select(Plan)}
        return {duty_id: plans[duties[each].plan_id] for duty_id, each in linked.items()}


def _owed(sheet: RosterSheet, row: RosterRow, scope: UrgingScope) -> list[DutyColumn]:
    """What a unit owes: what is past its day, what never had one, and what is still to come if that is asked for."""
    return [
        column
        for column, cell in zip(sheet.duties, row.cells, strict=True)
        if scope.duty_id in {None, column.duty.id}
        and cell.state.is_owed
        and (cell.state is RosterState.MISSING or column.last_good_day is None or scope.with_coming)
    ]


def _letter(
    agency: Agency,
    row: RosterRow,
    owed: Sequence[DutyColumn],
    plans: dict[int, Plan],
    today: date,
    until: date | None,
) -> str:
    titles = list(dict.fromkeys(plan_title(plans[column.duty.id]) for column in owed if column.duty.id in plans))
    basis = f"Thực hiện {'; '.join(titles)}, đến" if titles else "Đến"
    office = agency.name or "cơ quan"
    items = ";\n".join(f"- {column.duty.name}{_due(column, today)}" for column in owed)
    when = f"chậm nhất ngày {format_date(until)}" if until else "trong thời gian sớm nhất"
    return (
        f"Kính gửi: {row.entry.name}\n\n"
        f"{basis} ngày {format_date(today)}, {office} chưa nhận được của {row.entry.name}:\n{items}.\n\n"
        f"Đề nghị {row.entry.name} gửi về {office} {when} để tổng hợp. Nếu đã gửi, đề nghị cho biết số, ngày của văn bản."
    )


def _due(column: DutyColumn, today: date) -> str:
    if column.last_good_day is None:
        return ""
    days = (today - column.last_good_day).days
    late = f", đã quá hạn {days} ngày" if days > 0 else ""
    return f" (hạn {column.due_words}{late})"
