"""How each kind of row found is shown and where it is opened: its words, where it stands, its place in the window."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any, NamedTuple

from danvan_desktop.domain.agency import Person, Unit
from danvan_desktop.domain.criteria import CriteriaSet, Criterion
from danvan_desktop.domain.evidence import Evidence
from danvan_desktop.domain.legal_document import LegalDocument
from danvan_desktop.domain.marked_text import unmarked
from danvan_desktop.domain.obligation import Obligation, Occurrence
from danvan_desktop.domain.plan import Plan, TaskGroup
from danvan_desktop.domain.progress import ProgressEntry
from danvan_desktop.domain.register import RegisterRow
from danvan_desktop.domain.report import Report, ReportSection
from danvan_desktop.domain.roster import RosterDuty, RosterEntry, RosterReceipt
from danvan_desktop.domain.scoring import ScoreLine, ScoreSheet
from danvan_desktop.domain.target import Target, TargetResult
from danvan_desktop.domain.task import Task
from danvan_desktop.domain.text import format_date
from danvan_desktop.domain.unit_report import UnitReport
from danvan_desktop.services.evidence_places import places_of
from danvan_desktop.services.registers import registers_of
from danvan_desktop.services.search_kinds import Place, ResultKind
from danvan_desktop.storage.reader import Reader


class Shown(NamedTuple):
    """A row found as it is shown."""

    title: str
    context: str
    place: Place


class Showing(NamedTuple):
    """The class of a kind's rows and how rows of it are shown; rows that can be opened nowhere are left out."""

    cls: type[Any]
    show: Callable[[Reader, Sequence[Any]], Iterator[Shown]]


def _joined(*parts: str | None) -> str:
    return " · ".join(part for part in parts if part)


def _plan_words(plan: Plan) -> str:
    number = f" số {plan.number}" if plan.number else ""
    return f"{plan.doc_type}{number} năm {plan.year}" if plan.year else f"{plan.doc_type}{number}"


def _tasks(reader: Reader, rows: Sequence[Task]) -> Iterator[Shown]:
    plans = reader.by_ids(Plan, (row.plan_id for row in rows))
    for row in rows:
        plan = plans[row.plan_id]
        context = _joined(_plan_words(plan), f"sản phẩm: {row.deliverable}" if row.deliverable else "")
        yield Shown(f"{row.number or ''} {row.text}".strip(), context, Place("task", row.id, plan.year, plan.id))


def _groups(reader: Reader, rows: Sequence[TaskGroup]) -> Iterator[Shown]:
    plans = reader.by_ids(Plan, (row.plan_id for row in rows))
    for row in rows:
        plan = plans[row.plan_id]
        yield Shown(
            f"{row.number or ''} {row.title}".strip(),
            _plan_words(plan),
            Place("task_group", row.id, plan.year, plan.id),
        )


def _obligations(reader: Reader, rows: Sequence[Obligation]) -> Iterator[Shown]:
    plans = reader.by_ids(Plan, (row.plan_id for row in rows))
    for row in rows:
        plan = plans[row.plan_id]
        context = _joined(_plan_words(plan), row.unit_name, f"gửi {row.recipient}" if row.recipient else "")
        yield Shown(row.text, context, Place("obligation", row.id, plan.year, plan.id))


def _occurrences(reader: Reader, rows: Sequence[Occurrence]) -> Iterator[Shown]:
    duties = reader.by_ids(Obligation, (row.obligation_id for row in rows))
    for row in rows:
        duty = duties[row.obligation_id]
        number = f"số {row.sent_number}" if row.sent_number else ""
        sent = f"gửi ngày {format_date(row.sent_on)}" if row.sent_on else ""
        asked = _joined(row.requested_by, row.request_number and f"văn bản {row.request_number}")
        context = _joined(asked, number, sent, row.sent_to, row.sent_via, row.note) or f"lần {row.sequence}"
        place = Place("occurrence", row.id, row.year, duty.plan_id)
        yield Shown(f"{row.request_text or duty.text} (năm {row.year})", context, place)


def _unit_reports(reader: Reader, rows: Sequence[UnitReport]) -> Iterator[Shown]:
    records = reader.by_ids(Occurrence, (row.occurrence_id for row in rows))
    duties = reader.by_ids(Obligation, (record.obligation_id for record in records.values()))
    units = reader.by_ids(Unit, (row.unit_id for row in rows))
    for row in rows:
        record = records[row.occurrence_id]
        duty = duties[record.obligation_id]
        received = f"nhận ngày {format_date(row.received_on)}" if row.received_on else ""
        place = Place("occurrence", record.id, record.year, duty.plan_id, row.id)
        yield Shown(row.content, _joined(units[row.unit_id].name, received, duty.text), place)


def _targets(reader: Reader, rows: Sequence[Target]) -> Iterator[Shown]:
    plans = reader.by_ids(Plan, (row.plan_id for row in rows))
    for row in rows:
        plan = plans[row.plan_id]
        yield Shown(row.text, _plan_words(plan), Place("target", row.id, plan.year, plan.id))


def _target_results(reader: Reader, rows: Sequence[TargetResult]) -> Iterator[Shown]:
    targets = reader.by_ids(Target, (row.target_id for row in rows))
    for row in rows:
        target = targets[row.target_id]
        place = Place("target", target.id, row.year, target.plan_id, row.id)
        yield Shown(row.note, _joined(f"năm {row.year}", target.text), place)


def _entries(reader: Reader, rows: Sequence[ProgressEntry]) -> Iterator[Shown]:
    tasks = reader.by_ids(Task, (row.task_id for row in rows))
    units = reader.by_ids(Unit, (row.unit_id for row in rows))
    for row in rows:
        task, unit = tasks[row.task_id], units.get(row.unit_id or 0)
        context = _joined(format_date(row.entered_on), unit.name if unit else "", task.text)
        yield Shown(row.text, context, Place("progress_entry", task.id, row.year, task.plan_id, row.id))


def _evidence(reader: Reader, rows: Sequence[Evidence]) -> Iterator[Shown]:
    places = places_of(reader, [row.id for row in rows])
    for row in rows:
        if row.id in places:
            found = places[row.id]
            context = _joined(
                f"số {row.document_number}" if row.document_number else "",
                found.words,
                f"tệp {row.file_name}" if row.title else "",
            )
            yield Shown(
                row.title or row.file_name,
                context,
                Place(found.noun, found.object_id, found.year, found.plan_id, found.row_id),
            )


def _reports(_reader: Reader, rows: Sequence[Report]) -> Iterator[Shown]:
    for row in rows:
        number = f"số {row.number}" if row.number else ""
        context = _joined(f"{row.kind.label} {row.year}", number, row.state.label, row.preamble, row.closing)
        yield Shown(row.subject or row.kind.label, context, Place("report", row.id, row.year, row.plan_id))


def _sections(reader: Reader, rows: Sequence[ReportSection]) -> Iterator[Shown]:
    reports = reader.by_ids(Report, (row.report_id for row in rows))
    for row in rows:
        report = reports[row.report_id]
        context = _joined(f"{report.kind.label} {report.year}", row.heading if row.text else "", report.subject)
        place = Place("report", report.id, report.year, report.plan_id, row.id)
        yield Shown(unmarked(row.text) or row.heading, context, place)


def _register_rows(reader: Reader, rows: Sequence[RegisterRow]) -> Iterator[Shown]:
    names = {register.key: register.name for register in registers_of(reader)}
    for row in rows:
        placed = f"ngày {format_date(row.day)}" if row.day else f"năm {row.year}"
        context = f"{names.get(row.register, row.register)} · {placed}"
        yield Shown(row.words, context, Place("register_row", row.id, row.year))


def _criteria(reader: Reader, rows: Sequence[Criterion]) -> Iterator[Shown]:
    sets = reader.by_ids(CriteriaSet, (row.set_id for row in rows))
    sheets = {sheet.set_id: sheet for sheet in reader.select(ScoreSheet, order_by=("year",), set_id=list(sets))}
    for row in rows:
        sheet = sheets.get(row.set_id)
        place = Place("criterion", row.id, sheet.year) if sheet else Place("criteria_set", row.set_id)
        context = _joined(sets[row.set_id].name, f"minh chứng: {row.evidence_asked}" if row.evidence_asked else "")
        yield Shown(f"{row.number} {row.text}".strip(), context, place)


def _score_lines(reader: Reader, rows: Sequence[ScoreLine]) -> Iterator[Shown]:
    criteria = reader.by_ids(Criterion, (row.criterion_id for row in rows))
    sheets = reader.by_ids(ScoreSheet, (row.sheet_id for row in rows))
    for row in rows:
        criterion, sheet = criteria[row.criterion_id], sheets[row.sheet_id]
        context = _joined(f"Tự chấm điểm năm {sheet.year}", f"tiêu chí {criterion.number} {criterion.text}")
        title = _joined(row.explanation, row.basis, row.appraisal_note)
        yield Shown(title, context, Place("criterion", criterion.id, sheet.year, None, row.id))


def _plans(_reader: Reader, rows: Sequence[Plan]) -> Iterator[Shown]:
    for row in rows:
        context = _joined(_plan_words(row), row.symbol, row.issuer)
        yield Shown(row.subject or row.doc_type, context, Place("plan", row.id, row.year, row.id))


def _documents(_reader: Reader, rows: Sequence[LegalDocument]) -> Iterator[Shown]:
    for row in rows:
        dated = f"ngày {format_date(row.issued_on)}" if row.issued_on else ""
        context = _joined(dated, row.issuer, row.subject, row.note)
        yield Shown(row.title, context, Place("legal_document", row.id))


def _roster_entries(_reader: Reader, rows: Sequence[RosterEntry]) -> Iterator[Shown]:
    for row in rows:
        context = _joined(row.kind, row.short_name, row.leader_in_charge, row.contact, row.note)
        yield Shown(row.name, context, Place("roster_entry", row.id))


def _roster_receipts(reader: Reader, rows: Sequence[RosterReceipt]) -> Iterator[Shown]:
    duties = reader.by_ids(RosterDuty, (row.duty_id for row in rows))
    entries = reader.by_ids(RosterEntry, (row.entry_id for row in rows))
    for row in rows:
        duty, entry = duties[row.duty_id], entries[row.entry_id]
        received = f"nhận ngày {format_date(row.received_on)}" if row.received_on else ""
        number = f"số {row.number}" if row.number else ""
        place = Place("roster_entry", entry.id, duty.year, None, row.id)
        yield Shown(f"{entry.name}: {duty.name}", _joined(number, received, row.via, row.note), place)


def _units(_reader: Reader, rows: Sequence[Unit]) -> Iterator[Shown]:
    for row in rows:
        context = _joined(row.kind.label, row.short_name, "; ".join(row.aliases), row.head)
        yield Shown(row.name, context, Place("unit", row.id))


def _people(_reader: Reader, rows: Sequence[Person]) -> Iterator[Shown]:
    for row in rows:
        yield Shown(row.name, row.title, Place("person", row.id))


SHOWINGS: dict[ResultKind, Showing] = {
    ResultKind.TASK: Showing(Task, _tasks),
    ResultKind.TASK_GROUP: Showing(TaskGroup, _groups),
    ResultKind.OBLIGATION: Showing(Obligation, _obligations),
    ResultKind.OCCURRENCE: Showing(Occurrence, _occurrences),
    ResultKind.TARGET: Showing(Target, _targets),
    ResultKind.TARGET_RESULT: Showing(TargetResult, _target_results),
    ResultKind.PROGRESS_ENTRY: Showing(ProgressEntry, _entries),
    ResultKind.UNIT_REPORT: Showing(UnitReport, _unit_reports),
    ResultKind.EVIDENCE: Showing(Evidence, _evidence),
    ResultKind.REPORT: Showing(Report, _reports),
    ResultKind.REPORT_SECTION: Showing(ReportSection, _sections),
    ResultKind.REGISTER_ROW: Showing(RegisterRow, _register_rows),
    ResultKind.CRITERION: Showing(Criterion, _criteria),
    ResultKind.SCORE_LINE: Showing(ScoreLine, _score_lines),
    ResultKind.PLAN: Showing(Plan, _plans),
    ResultKind.LEGAL_DOCUMENT: Showing(LegalDocument, _documents),
    ResultKind.ROSTER_ENTRY: Showing(RosterEntry, _roster_entries),
    ResultKind.ROSTER_RECEIPT: Showing(RosterReceipt, _roster_receipts),
    ResultKind.UNIT: Showing(Unit, _units),
    ResultKind.PERSON: Showing(Person, _people),
}
