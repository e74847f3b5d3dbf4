"""How the occasions of plans stand on a day: joins duties, records, units and their own reports into rows."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from danvan_desktop.domain.agency import Unit, expand_members
from danvan_desktop.domain.internal_due import InternalDue
from danvan_desktop.domain.obligation import Obligation, Occasion, Occurrence, occasions_in
from danvan_desktop.domain.plan import Plan
from danvan_desktop.domain.settings import Settings
from danvan_desktop.domain.unit_report import UnitReport, receipt_state
from danvan_desktop.services.views_occasions import OccasionRow, ReceiptRow, plans_of_year
from danvan_desktop.storage.reader import Reader
from danvan_desktop.storage.repositories.occasions import (
    ObligationUnit,
    file_counts,
    obligation_units,
    occurrences_in,
    unit_reports_in,
)
from danvan_desktop.storage.repositories.settings import settings_of


class _Recorded(NamedTuple):
    records: Mapping[int, Sequence[Occurrence]]
    given: Mapping[int, Sequence[ObligationUnit]]
    reports: Mapping[int, Sequence[UnitReport]]
    files: Mapping[int, int]
    units: Sequence[Unit]
    settings: Settings


def rows_of_year(reader: Reader, year: int, day: date) -> list[OccasionRow]:
    """The occasions of every plan in force in `year` as they stand on `day`, the earliest first."""
    return rows_of_plans(reader, plans_of_year(reader.select(Plan), year), year, day)


def rows_of_plans(reader: Reader, plans: Sequence[Plan], year: int, day: date) -> list[OccasionRow]:
    """The same of these plans."""
    by_id = {plan.id: plan for plan in plans}
    duties = reader.select(Obligation, order_by=("plan_id", "position", "id"), plan_id=list(by_id)) if by_id else []
    if not duties:
        return []
    recorded = _recorded(reader, list(by_id), year)
    rows = [row for duty in duties for row in _rows_of(duty, by_id[duty.plan_id], year, day, recorded)]
    return sorted(rows, key=lambda row: row.occasion.last_good_day or date.max)


def _recorded(reader: Reader, plan_ids: list[int], year: int) -> _Recorded:
    records: dict[int, list[Occurrence]] = defaultdict(list)
    for record in occurrences_in(reader, plan_ids, year):
        records[record.obligation_id].append(record)
    reports: dict[int, list[UnitReport]] = defaultdict(list)
    for report in unit_reports_in(reader, plan_ids, year):
        reports[report.occurrence_id].append(report)
    return _Recorded(
        records,
        obligation_units(reader, plan_ids),
        reports,
        file_counts(reader, plan_ids, year),
        reader.select(Unit, order_by=("position", "id")),
        settings_of(reader),
    )


def _rows_of(duty: Obligation, plan: Plan, year: int, today: date, recorded: _Recorded) -> Iterable[OccasionRow]:
    given = recorded.given.get(duty.id, ())
    usual = tuple(dict.fromkeys(unit.name for unit in given)) or tuple(filter(None, (duty.unit_name,)))
    settings = recorded.settings
    occasions = occasions_in(duty, year, tuple(recorded.records.get(duty.id, ())), settings.internal_lead_days)
    for occasion in occasions:
        record = occasion.record
        reports = () if record is None else recorded.reports.get(record.id, ())
        asked = _units_asked(record, reports, recorded.units)
        yield OccasionRow(
            occasion,
            plan,
            occasion.state_on(today, settings.due_soon_days),
            occasion.days_left(today),
            asked or usual,
            frozenset(unit.unit_id for unit in given),
            settings.due_soon_days,
            receipts(occasion, _dues_of(occasion, occasions, given), reports, recorded.units, today),
            0 if record is None else recorded.files.get(record.id, 0),
        )


def _units_asked(record: Occurrence | None, reports: Sequence[UnitReport], units: Sequence[Unit]) -> tuple[str, ...]:
    """The units that answer a request: those asked for their part, whoever the duty itself is given to."""
    if record is None or not record.is_request:
        return ()
    asked = {report.unit_id for report in reports}
    return tuple(unit.name for unit in units if unit.id in asked)


def _dues_of(
    occasion: Occasion, occasions: Sequence[Occasion], given: Sequence[ObligationUnit]
) -> dict[int, date | None]:
    """Unit id → the day set where the duty was given to it, at the first occasion that day is in time for."""
    dues: dict[int, date | None] = {}
    for unit in given:
        day = unit.internal_due
        meant = next((item for item in occasions if day and item.last_good_day and day <= item.last_good_day), None)
        dues[unit.unit_id] = day if meant is occasion and day is not None and day.year == occasion.year else None
    return dues


def receipts(
    occasion: Occasion,
    given: Mapping[int, date | None],
    reports: Sequence[UnitReport],
    units: Sequence[Unit],
    today: date,
) -> tuple[ReceiptRow, ...]:
    """The units that report for an occasion, in the order of the catalogue.

    `given` maps the units the duty is given to, collectives included, to the day set for them. Expected are those
    listed for the occasion and, where a duty is given to several real units, all of these.
    """
    dues = {member: day for unit_id, day in given.items() for member in expand_members(units, unit_id)}
    listed = {report.unit_id: report for report in reports}
    expected = listed.keys() | (dues.keys() if len(dues) > 1 else set())
    rows = []
    for unit in units:
        if unit.id not in expected:
            continue
        report = listed.get(unit.id)
        own = (report.internal_due if report else None) or dues.get(unit.id)
        internal = occasion.internal if own is None else InternalDue(own)
        due = None if internal is None else internal.day
        last = due or occasion.last_good_day  # without a day inside the office, that of the duty itself is the last
        row = ReceiptRow(unit.id, unit.name, receipt_state(last, None, today), due, own is not None)
        row = row._replace(is_computed_due=internal is not None and internal.is_computed)
        if report is not None:
            state = receipt_state(last, report.received_on, today)
            row = row._replace(state=state, received_on=report.received_on, content=report.content, is_listed=True)
        rows.append(row)
    return tuple(rows)
