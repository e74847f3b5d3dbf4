"""One call of every service method that changes something of a working year, on the sample office of 2026.

`BOUND` holds, by service and method, a call that changes the year while it is open; `OFFICE_WIDE` the methods that
belong to no year, with what they change instead. A new method must be entered in one of them.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any, TypeVar

from danvan_desktop.domain.amendment import Amendment
from danvan_desktop.domain.criteria import CriteriaSet
from danvan_desktop.domain.criterion_link import CriterionLink, SourceKind
from danvan_desktop.domain.evidence import EvidenceLink, Proven
from danvan_desktop.domain.history import Changes
from danvan_desktop.domain.legal_document import LegalDocument
from danvan_desktop.domain.obligation import Extension, Obligation, OccurrenceState
from danvan_desktop.domain.plan import Plan, PlanRole, PlanState, Section, SectionRole, TaskGroup
from danvan_desktop.domain.progress import ProgressEntry
from danvan_desktop.domain.register import RegisterRow
from danvan_desktop.domain.register_period import Granularity
from danvan_desktop.domain.report import Report, ReportKind, ReportSection, ReportState, TakenFigure
from danvan_desktop.domain.roster import RosterDuty, RosterEntry
from danvan_desktop.domain.scoring import ScoreSheet, SheetState
from danvan_desktop.domain.target import Target, TargetResult, Verdict
from danvan_desktop.domain.task import Assignment, Role, Task, TaskState
from danvan_desktop.domain.timing import DueOperator, TimingKind
from danvan_desktop.domain.urging_letter import UrgingLetter
from danvan_desktop.paths import resource
from danvan_desktop.services.amendments import Basis
from danvan_desktop.services.bulk_tracking import BulkChange, BulkState
from danvan_desktop.services.plan_comparison import AmendmentChoices
from danvan_desktop.services.plan_contents import ObligationFields, TargetFields
from danvan_desktop.services.plan_import import AcceptChoices, ImportReview
from danvan_desktop.services.plans import form_of
from danvan_desktop.services.register_forms import ColumnDraft
from danvan_desktop.services.report_requests import ReportRequest
from danvan_desktop.services.roster_receipts import Receiving
from danvan_desktop.services.services import Services
from danvan_desktop.services.timing_entry import TimingFields
from danvan_desktop.services.views_entries import EntryDraft
from danvan_desktop.services.views_occasions import OccasionKey, Sending
from danvan_desktop.services.views_quick_entry import QuickRow
from danvan_desktop.services.views_unit_forms import ReturnedLine, ReturnState
from danvan_desktop.services.views_urging_letters import LetterDraft
from danvan_desktop.storage.store import Store
from tests.offices import sample_office
from tests.score_office import ScoreOffice

YEAR = 2026
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class YearOffice:
    """The sample office with a few more things that can be changed."""

    store: Store
    services: Services
    folder: Path

    def some(self, cls: type[T], place: int = 0, **equals: object) -> T:
        """One stored object, the first if not told otherwise."""
        return self.store.select(cls, **equals)[place]

    def id_of(self, cls: type[Any], place: int = 0, **equals: object) -> int:
        return int(self.some(cls, place, **equals).id)

    @property
    def plan(self) -> Plan:
        return self.some(Plan, role=PlanRole.OWN)

    @property
    def sheet_id(self) -> int:
        return self.id_of(ScoreSheet, year=YEAR)

    @property
    def own_register(self) -> str:
        """The key of the register the office made itself."""
        return next(each.key for each in self.services.registers.registers() if not each.is_shipped)

    @property
    def key(self) -> OccasionKey:
        """An occasion that is not sent: the scoring dossier."""
        return OccasionKey(self.some(Obligation, due=f"{YEAR}-12-15", plan_id=self.plan.id).id, YEAR, 1)

    @property
    def file(self) -> Path:
        path = self.folder / "minh chứng mới.txt"
        path.write_text("Biên bản họp", "utf-8")
        return path

    def linked(self, number: str) -> int:
        """The criterion of that number, which is linked to the first task."""
        view = self.services.scoring.view(YEAR)
        return next(row.criterion.id for row in view.rows if row.criterion.number == number)

    def leaf(self, kind: str) -> int:
        """The first criterion scored by that method."""
        view = self.services.scoring.view(YEAR)
        return next(row.criterion.id for row in view.rows if row.is_leaf and row.criterion.method.value == kind)


def _request(text: str) -> ReportRequest:
    """A report asked for by letter."""
    return ReportRequest(text, "UBND tỉnh", "812/UBND-NC", date(2026, 11, 2), date(2026, 11, 28))


def _requested(office: YearOffice) -> OccasionKey:
    """The occasion of the request entered before."""
    rows = office.services.occasions.year_occasions(YEAR)
    return next(row.key for row in rows if row.occasion.last_good_day == date(2026, 11, 28))


def year_office(folder: Path) -> YearOffice:
    """The office the calls are made on."""
    store, services = sample_office(folder)
    office = YearOffice(store, services, folder)
    with store.begin("Thêm cho đủ") as uow:
        above = uow.save(Plan(uow.new_id(), PlanRole.SUPERIOR, subject="Cấp trên", year=YEAR, state=PlanState.RUNNING))
        uow.save(replace(uow.get(Obligation, office.key.obligation_id), id=uow.new_id(), plan_id=above.id, text="Mới"))
        uow.commit()
    services.extensions.extend(office.key, Extension(date(2026, 12, 20), "Theo đề nghị"))
    services.unit_reports.expect(office.key, [unit.id for unit in services.units.units()[:3]])
    services.unit_reports.receive(office.key, services.units.units()[1].id, date(2026, 11, 2))
    services.reports.insert_results(office.id_of(ReportSection), (), [TakenFigure("study_session", "Số liệu cũ")])
    half = services.reports.start(None, YEAR, ReportKind.HALF_YEARLY).created[0]
    services.reports.record_sent(half, "61/BC-STP", date(2026, 7, 1), "UBND tỉnh", "")
    services.register_forms.add_register("Sổ riêng", Granularity.YEAR, [ColumnDraft("Việc"), ColumnDraft("Ghi thêm")])
    services.registers.add_row(office.own_register, YEAR, {"own_1": "Một việc", "own_2": "Có ghi"})
    services.roster.add_all([RosterEntry(0, "UBND xã An Phú"), RosterEntry(0, "UBND xã Bình Lộc")])
    duty_id = services.roster_duties.add(RosterDuty(0, YEAR, "Báo cáo năm", due=date(2026, 11, 10))).created[0]
    services.roster_receipts.record(duty_id, [office.id_of(RosterEntry)], Receiving(date(2026, 11, 2), "12/BC"))
    services.urging_letters.record(_letters(office))
    services.extensions.extend_task(_dated_task(office), YEAR, Extension(date(2026, 12, 15), "Chờ hướng dẫn"))
    services.report_requests.add(YEAR, _request("Báo cáo nhanh tình hình tiếp dân"))
    services.amendments.add_task(office.plan.id, "Nhiệm vụ bổ sung giữa năm", _basis("Chỉ đạo mới"))
    services.tasks.edit_text(office.id_of(Task), "Nội dung đã sửa của nhiệm vụ đầu tiên")
    everything = ScoreOffice(
        store,
        services.criteria,
        services.criteria_rows,
        services.scoring,
        services.score_sheets,
        services.score_evidence,
        services.evidence,
    )
    everything.score_everything()
    for leaf in (office.linked("1.2"), office.linked("2.1.1")):
        link = CriterionLink(0, leaf, SourceKind.TASK, office.id_of(Task), office.some(Task).text)
        services.criterion_links.set_links(leaf, [link])
    services.evidence.attach(Proven.PROGRESS_ENTRY, office.id_of(ProgressEntry), [office.file])
    return office


Call = Callable[[YearOffice], Changes]


def _task_ids(office: YearOffice, count: int = 2) -> list[int]:
    return [task.id for task in office.store.select(Task, plan_id=office.plan.id)[:count]]


def _dated_task(office: YearOffice) -> int:
    """A task of the year with a day to extend."""
    tasks = office.store.select(Task, plan_id=office.plan.id)
    return next(task.id for task in tasks if task.due == f"{YEAR}-11-30")


def _row(office: YearOffice) -> int:
    return office.id_of(RegisterRow, register=office.own_register)


def _entry(office: YearOffice) -> EntryDraft:
    unit = office.services.units.units(date(YEAR, 11, 1))[0]
    return EntryDraft(unit.id, date(YEAR, 11, 1), "Kết quả mới ghi")


def _quick(office: YearOffice) -> QuickRow:
    return QuickRow(office.id_of(Task), "", "", day="01/11/2026", text="Ghi nhanh một kết quả")


def _letters(office: YearOffice) -> list[LetterDraft]:
    letters, plan_id = office.services.urging_letters, office.plan.id
    return letters.drafts(YEAR, plan_id, [letters.units(YEAR, plan_id)[0].unit_id])


def _review(office: YearOffice) -> ImportReview:
    """The plan of the office in other words, as an amended file brings it."""
    text = resource("samples", "ke_hoach_mau.txt").read_text("utf-8")
    path = office.folder / "sua_doi.txt"
    path.write_text(text.replace("95% người dân", "96% người dân"), "utf-8")
    return office.services.plan_import.read(path)


def _link(office: YearOffice, proven: Proven) -> int:
    return office.id_of(EvidenceLink, proven=proven)


def _first_line(office: YearOffice) -> int:
    return next(row.criterion.id for row in office.services.scoring.view(YEAR).rows if row.is_leaf)


def _basis(reason: str) -> Basis:
    return Basis(date(2026, 11, 1), reason)


def _approve(office: YearOffice) -> Changes:
    with office.store.begin("Duyệt bảng chấm điểm") as uow:
        uow.save(replace(uow.get(ScoreSheet, office.sheet_id), state=SheetState.APPROVED))
        return uow.commit()


PREPARED: dict[str, Call] = {
    "sent_dossiers.record": _approve,
    "scoring.create_sheet": lambda o: o.services.score_sheets.delete(o.sheet_id),
    "score_sheets.withdraw": lambda o: o.services.score_sheets.advance(o.sheet_id),
    "progress.reopen": lambda o: o.services.progress.set_outcome(
        o.id_of(Task), YEAR, TaskState.NOT_FEASIBLE, "Không còn phù hợp"
    ),
}
"""What is done first so that a call has something to change."""

BOUND: dict[str, Call] = {
    "amendments.add_task": lambda o: o.services.amendments.add_task(o.plan.id, "Việc bổ sung", _basis("Yêu cầu mới")),
    "amendments.change_task": lambda o: o.services.amendments.change_task(
        o.id_of(Task), "Lời sửa đổi", _basis("Văn bản mới")
    ),
    "amendments.edit_basis": lambda o: o.services.amendments.edit_basis(o.id_of(Amendment), _basis("Lý do khác")),
    "assignments.assign": lambda o: o.services.assignments.assign(
        _task_ids(o), o.services.units.units()[-1].id, Role.ADVISE
    ),
    "assignments.unassign": lambda o: o.services.assignments.unassign([o.id_of(Assignment, task_id=o.id_of(Task))]),
    "assignments.set_units": lambda o: o.services.assignments.set_units(o.id_of(Task), Role.LEAD, []),
    "assignments.set_obligation_units": lambda o: o.services.assignments.set_obligation_units(
        o.key.obligation_id, Role.ADVISE, [o.services.units.units()[0].id]
    ),
    "assignments.bulk_assign": lambda o: o.services.assignments.bulk_assign(
        _task_ids(o), {Role.ADVISE: [o.services.units.units()[-1].id]}
    ),
    "assignments.set_roles": lambda o: o.services.assignments.set_roles(
        o.id_of(Task), o.services.units.units()[-1].id, [Role.DIRECT]
    ),
    "assignments.edit_terms": lambda o: o.services.assignments.edit_terms(
        o.id_of(Assignment, task_id=o.id_of(Task)), None, "Nhắc hằng tuần"
    ),
    "assignments.expand_collective": lambda o: o.services.assignments.expand_collective(
        next(
            held.id
            for held in o.store.select(Assignment)
            if held.task_id and o.services.units.get(held.unit_id).is_collective
        )
    ),
    "bulk_tracking.apply": lambda o: o.services.bulk_tracking.apply(
        _task_ids(o), YEAR, BulkChange(BulkState.NOT_FEASIBLE, "Dừng theo chỉ đạo")
    ),
    "document_study.begin_session": lambda o: o.services.document_study.begin_session(o.id_of(LegalDocument), YEAR),
    "evidence.attach": lambda o: o.services.evidence.attach(Proven.TARGET_RESULT, o.id_of(TargetResult), [o.file]),
    "evidence.detach": lambda o: o.services.evidence.detach(_link(o, Proven.PROGRESS_ENTRY)),
    "extensions.extend": lambda o: o.services.extensions.extend(o.key, Extension(date(2026, 12, 28), "Lần nữa")),
    "extensions.extend_task": lambda o: o.services.extensions.extend_task(
        _dated_task(o), YEAR, Extension(date(2026, 12, 30), "Lần nữa")
    ),
    "extensions.withdraw_last_of_task": lambda o: o.services.extensions.withdraw_last_of_task(_dated_task(o), YEAR),
    "extensions.withdraw_last": lambda o: o.services.extensions.withdraw_last(o.key),
    "occasions.set_due": lambda o: o.services.occasions.set_due(
        OccasionKey(o.id_of(Obligation, due="2026-11-20"), YEAR, 1), date(2026, 11, 25)
    ),
    "occasions.set_internal_due": lambda o: o.services.occasions.set_internal_due(o.key, date(2026, 11, 25)),
    "occasions.set_state": lambda o: o.services.occasions.set_state(o.key, OccurrenceState.DRAFTING),
    "occasions.set_note": lambda o: o.services.occasions.set_note(o.key, "Chờ số liệu"),
    "occasions.record_sent": lambda o: o.services.occasions.record_sent(o.key, Sending(date(2026, 11, 18), "9/HS")),
    "occasions.attach": lambda o: o.services.occasions.attach(o.key, [o.file]),
    "occasions.add_occasion": lambda o: o.services.occasions.add_occasion(
        o.id_of(Obligation), YEAR, date(2026, 11, 30)
    ),
    "outlines.add_section": lambda o: o.services.outlines.add_section(o.plan.id, "Mục mới"),
    "outlines.edit_section": lambda o: o.services.outlines.edit_section(
        o.id_of(Section), number="I", title="Mục sửa", role=SectionRole.PURPOSE, text=""
    ),
    "outlines.delete_section": lambda o: o.services.outlines.delete_section(o.id_of(Section)),
    "outlines.move_section": lambda o: o.services.outlines.move_section(o.id_of(Section), 1),
    "outlines.add_group": lambda o: o.services.outlines.add_group(o.plan.id, "Nhóm mới"),
    "outlines.edit_group": lambda o: o.services.outlines.edit_group(o.id_of(TaskGroup), number="1", title="Nhóm sửa"),
    "outlines.delete_group": lambda o: o.services.outlines.delete_group(o.id_of(TaskGroup)),
    "outlines.move_group": lambda o: o.services.outlines.move_group(o.id_of(TaskGroup), 1),
    "plan_amendment.accept": lambda o: o.services.plan_amendment.accept(
        _review(o), o.plan.id, AmendmentChoices(reason="Theo văn bản mới")
    ),
    "plan_contents.add_target": lambda o: o.services.plan_contents.add_target(o.plan.id, TargetFields("Thêm")),
    "plan_contents.edit_target": lambda o: o.services.plan_contents.edit_target(o.id_of(Target), TargetFields("Sửa")),
    "plan_contents.delete_target": lambda o: o.services.plan_contents.delete_target(o.id_of(Target)),
    "plan_contents.move_target": lambda o: o.services.plan_contents.move_target(o.id_of(Target), 1),
    "plan_contents.add_obligation": lambda o: o.services.plan_contents.add_obligation(
        o.plan.id, ObligationFields("Thêm")
    ),
    "plan_contents.edit_obligation": lambda o: o.services.plan_contents.edit_obligation(
        o.key.obligation_id, ObligationFields("Sửa")
    ),
    "plan_contents.delete_obligation": lambda o: o.services.plan_contents.delete_obligation(o.key.obligation_id),
    "plan_contents.move_obligation": lambda o: o.services.plan_contents.move_obligation(o.id_of(Obligation), 1),
    "plan_import.accept": lambda o: o.services.plan_import.accept(_review(o), AcceptChoices(PlanRole.OWN, YEAR)),
    "plans.create": lambda o: o.services.plans.create("Kế hoạch khác", YEAR),
    "plans.edit": lambda o: o.services.plans.edit(o.plan.id, replace(form_of(o.plan), subject="Trích yếu sửa")),
    "plans.delete": lambda o: o.services.plans.delete(o.plan.id),
    "progress.add_entry": lambda o: o.services.progress.add_entry(o.id_of(Task), YEAR, _entry(o)),
    "progress.edit_entry": lambda o: o.services.progress.edit_entry(o.id_of(ProgressEntry), _entry(o)),
    "progress.delete_entry": lambda o: o.services.progress.delete_entry(o.id_of(ProgressEntry)),
    "progress.set_outcome": lambda o: o.services.progress.set_outcome(
        o.id_of(Task), YEAR, TaskState.NOT_FEASIBLE, "Không còn phù hợp"
    ),
    "progress.reopen": lambda o: o.services.progress.reopen(o.id_of(Task), YEAR),
    "quick_entry.save": lambda o: o.services.quick_entry.save([_quick(o)], YEAR),
    "registers.add_row": lambda o: o.services.registers.add_row(o.own_register, YEAR, {"own_1": "Việc thứ hai"}),
    "registers.add_rows": lambda o: o.services.registers.add_rows(o.own_register, YEAR, [{"own_1": "Việc thứ ba"}]),
    "registers.edit_cell": lambda o: o.services.registers.edit_cell(_row(o), "own_1", "Việc đã sửa"),
    "registers.delete_rows": lambda o: o.services.registers.delete_rows([_row(o)]),
    "report_requests.add": lambda o: o.services.report_requests.add(YEAR, _request("Báo cáo chuyên đề")),
    "report_requests.edit": lambda o: o.services.report_requests.edit(_requested(o), _request("Báo cáo đã sửa lời")),
    "report_outlines.take_over": lambda o: o.services.report_outlines.take_over(o.id_of(Report), o.id_of(Report), ()),
    "report_registers.update": lambda o: o.services.report_registers.update(o.id_of(Report)),
    "reports.start": lambda o: o.services.reports.start(o.plan.id, YEAR, ReportKind.HALF_YEARLY),
    "reports.edit": lambda o: o.services.reports.edit(replace(o.some(Report), subject="Tên khác")),
    "reports.edit_section": lambda o: o.services.reports.edit_section(o.id_of(ReportSection), text="Lời mới"),
    "reports.add_section": lambda o: o.services.reports.add_section(o.id_of(Report), None, 1, "Mục mới"),
    "reports.move_section": lambda o: o.services.reports.move_section(o.id_of(ReportSection), 1),
    "reports.delete_section": lambda o: o.services.reports.delete_section(
        o.services.reports.sections(o.id_of(Report))[-1].id
    ),
    "reports.insert_results": lambda o: o.services.reports.insert_results(o.id_of(ReportSection), ["Thêm dòng"]),
    "reports.record_sent": lambda o: o.services.reports.record_sent(
        o.id_of(Report), "95/BC-STP", date(2026, 11, 18), "UBND tỉnh", "Sở Nội vụ"
    ),
    "reports.correct": lambda o: o.services.reports.correct(o.id_of(Report, state=ReportState.SENT)),
    "reports.delete": lambda o: o.services.reports.delete(o.id_of(Report)),
    "roster.delete": lambda o: o.services.roster.delete([o.id_of(RosterEntry)]),
    "roster.merge": lambda o: o.services.roster.merge(o.id_of(RosterEntry, 1), o.id_of(RosterEntry)),
    "roster_duties.add": lambda o: o.services.roster_duties.add(RosterDuty(0, YEAR, "Báo cáo chuyên đề")),
    "roster_duties.edit": lambda o: o.services.roster_duties.edit(replace(o.some(RosterDuty), name="Tên khác")),
    "roster_duties.delete": lambda o: o.services.roster_duties.delete(o.id_of(RosterDuty)),
    "roster_duties.take": lambda o: o.services.roster_duties.take(YEAR, [o.key]),
    "roster_entry_sheets.save": lambda o: o.services.roster_entry_sheets.save(
        o.services.roster_entry_sheets.paste(o.services.roster_entry_sheets.sheets(YEAR)[-1], "80", 0, 0)[0]
    ),
    "roster_receipts.attach": lambda o: o.services.roster_receipts.attach(
        o.id_of(RosterDuty), o.id_of(RosterEntry), [o.file]
    ),
    "roster_receipts.record": lambda o: o.services.roster_receipts.record(
        o.id_of(RosterDuty), [o.id_of(RosterEntry, 1)], Receiving(date(2026, 11, 3))
    ),
    "roster_receipts.set_exempt": lambda o: o.services.roster_receipts.set_exempt(
        o.id_of(RosterDuty), [o.id_of(RosterEntry, 1)], "Mới thành lập"
    ),
    "roster_receipts.take_back": lambda o: o.services.roster_receipts.take_back(
        o.id_of(RosterDuty), [o.id_of(RosterEntry)]
    ),
    "score_evidence.attach": lambda o: o.services.score_evidence.attach(o.sheet_id, _first_line(o), [o.file]),
    "score_evidence.link": lambda o: o.services.score_evidence.link(
        o.sheet_id,
        _first_line(o),
        [item.id for item in o.services.score_evidence.candidates(o.sheet_id, _first_line(o))[:1]],
    ),
    "score_evidence.detach": lambda o: o.services.score_evidence.detach(_link(o, Proven.SCORE_LINE)),
    "score_sheets.set_facts": lambda o: o.services.score_sheets.set_facts(
        o.sheet_id, [next(fact.id for fact in o.services.scoring.view(YEAR).facts)]
    ),
    "score_sheets.advance": lambda o: o.services.score_sheets.advance(o.sheet_id),
    "score_sheets.withdraw": lambda o: o.services.score_sheets.withdraw(o.sheet_id),
    "score_sheets.delete": lambda o: o.services.score_sheets.delete(o.sheet_id),
    "scoring.create_sheet": lambda o: o.services.scoring.create_sheet(YEAR, o.id_of(CriteriaSet)),
    "scoring.set_passed": lambda o: o.services.scoring.set_passed(o.sheet_id, o.leaf("fixed"), passed=False),
    "scoring.set_level": lambda o: o.services.scoring.set_level(o.sheet_id, o.leaf("levels"), 1),
    "scoring.set_amounts": lambda o: o.services.scoring.set_amounts(
        o.sheet_id, o.leaf("ratio"), Decimal(1), Decimal(3)
    ),
    "scoring.set_counts": lambda o: o.services.scoring.set_counts(o.sheet_id, o.leaf("deduct"), [1, 0]),
    "scoring.set_points": lambda o: o.services.scoring.set_points(o.sheet_id, o.leaf("direct"), Decimal("0.25")),
    "scoring.clear": lambda o: o.services.scoring.clear(o.sheet_id, o.leaf("fixed")),
    "scoring.set_conditions": lambda o: o.services.scoring.set_conditions(
        o.sheet_id, _first_line(o), [], not_applicable=True
    ),
    "scoring.set_basis": lambda o: o.services.scoring.set_basis(o.sheet_id, _first_line(o), "Căn cứ mới"),
    "scoring.set_explanation": lambda o: o.services.scoring.set_explanation(o.sheet_id, _first_line(o), "Giải trình"),
    "superior_duties.take": lambda o: o.services.superior_duties.take(
        o.id_of(Plan, role=PlanRole.SUPERIOR), o.plan.id, [o.id_of(Obligation, text="Mới")]
    ),
    "score_suggestions.accept": lambda o: o.services.score_suggestions.accept(o.sheet_id, [o.linked("1.2")]),
    "score_suggestions.keep": lambda o: o.services.score_suggestions.keep(o.sheet_id, o.linked("2.1.1"), "Hồ sơ rút"),
    "score_suggestions.take_evidence": lambda o: o.services.score_suggestions.take_evidence(
        o.sheet_id, o.linked("1.2")
    ),
    "score_units.assign": lambda o: o.services.score_units.assign(
        o.sheet_id, [o.leaf("direct")], o.services.score_units.units(YEAR)[0].id
    ),
    "sent_dossiers.record": lambda o: o.services.sent_dossiers.record(
        o.sheet_id, Sending(date(2026, 11, 17), "40/HS", "Sở Nội vụ", "trực tiếp"), None
    ),
    "targets.attach": lambda o: o.services.targets.attach(o.id_of(Target), YEAR, [o.file]),
    "targets.link": lambda o: o.services.targets.link(o.id_of(Target), ()),
    "targets.follow_registers": lambda o: o.services.targets.follow_registers(o.id_of(Target, 1), YEAR),
    "targets.set_rating": lambda o: o.services.targets.set_rating(o.id_of(Target, -1), YEAR, "Tốt"),
    "targets.set_figures": lambda o: o.services.targets.set_figures(o.id_of(Target, 1), YEAR, Decimal(1), Decimal(2)),
    "targets.judge": lambda o: o.services.targets.judge(o.id_of(Target, -1), YEAR, Verdict.PARTLY),
    "targets.set_note": lambda o: o.services.targets.set_note(o.id_of(Target), YEAR, "Ghi chú mới"),
    "tasks.add": lambda o: o.services.tasks.add(o.plan.id, "Nhiệm vụ mới"),
    "tasks.edit_text": lambda o: o.services.tasks.edit_text(o.id_of(Task), "Lời khác của nhiệm vụ"),
    "tasks.restore_text": lambda o: o.services.tasks.restore_text(o.id_of(Task)),
    "tasks.edit_number": lambda o: o.services.tasks.edit_number(o.id_of(Task), "9.9"),
    "tasks.edit_timing": lambda o: o.services.tasks.edit_timing(
        o.id_of(Task), TimingFields(TimingKind.BY_DATE, "chậm nhất 01/12/2026", "2026-12-01", DueOperator.BY)
    ),
    "tasks.edit_deliverable": lambda o: o.services.tasks.edit_deliverable(o.id_of(Task), "Báo cáo chuyên đề"),
    "tasks.delete": lambda o: o.services.tasks.delete(_task_ids(o)),
    "tasks.move": lambda o: o.services.tasks.move([o.id_of(Task)], 1),
    "tasks.move_to_group": lambda o: o.services.tasks.move_to_group([o.id_of(Task)], o.id_of(TaskGroup, -1)),
    "tasks.split": lambda o: o.services.tasks.split(o.id_of(Task), 9),
    "tasks.merge": lambda o: o.services.tasks.merge(_task_ids(o)),
    "tasks.paste": lambda o: o.services.tasks.paste(o.plan.id, o.services.tasks.read_pasted("Việc dán", YEAR)),
    "unit_forms.record": lambda o: o.services.unit_forms.record(
        [ReturnedLine("mau.xlsx", 8, "Văn phòng Sở", _quick(o), ReturnState.NEW)], YEAR
    ),
    "unit_reports.expect": lambda o: o.services.unit_reports.expect(o.key, [o.services.units.units()[3].id]),
    "unit_reports.expect_units_with_tasks": lambda o: o.services.unit_reports.expect_units_with_tasks(o.key),
    "unit_reports.receive": lambda o: o.services.unit_reports.receive(
        o.key, o.services.units.units()[0].id, date(2026, 11, 3)
    ),
    "unit_reports.take_back": lambda o: o.services.unit_reports.take_back(o.key, o.services.units.units()[1].id),
    "unit_reports.set_internal_due": lambda o: o.services.unit_reports.set_internal_due(
        o.key, o.services.units.units()[0].id, date(2026, 11, 5)
    ),
    "unit_reports.forget": lambda o: o.services.unit_reports.forget(o.key, o.services.units.units()[0].id),
    "urging_letters.record": lambda o: o.services.urging_letters.record(_letters(o)),
    "urging_letters.set_issued": lambda o: o.services.urging_letters.set_issued(
        o.id_of(UrgingLetter), "15/STP", date(2026, 11, 3)
    ),
    "urging_letters.remove": lambda o: o.services.urging_letters.remove(o.id_of(UrgingLetter)),
}

AFTER_THE_YEAR = {
    "score_appraisal.set_appraised",
    "score_appraisal.set_final",
    "score_appraisal.settle_final",
    "score_appraisal.set_reply",
    "score_appraisal.accept",
    "score_explanation.edit",
}
"""The appraisal arrives when the year is over: it is kept beside a sheet that was sent, whatever the year."""

OFFICE_WIDE = {
    "agency.save": "cơ quan",
    "criteria.create": "bộ tiêu chí",
    "criteria.load_sample": "bộ tiêu chí",
    "criteria.duplicate": "bộ tiêu chí",
    "criteria.edit": "bộ tiêu chí",
    "criteria.make_usable": "bộ tiêu chí",
    "criteria.delete": "bộ tiêu chí",
    "criteria_files.accept": "bộ tiêu chí",
    "criterion_links.set_links": "bộ tiêu chí",
    "criteria_comparison.match": "bộ tiêu chí",
    "criteria_comparison.unmatch": "bộ tiêu chí",
    "document_merge.merge": "danh mục văn bản",
    "document_merge.split": "danh mục văn bản",
    "criteria_rows.add_criterion": "bộ tiêu chí",
    "criteria_rows.edit_criterion": "bộ tiêu chí",
    "criteria_rows.move_criterion": "bộ tiêu chí",
    "criteria_rows.delete_criterion": "bộ tiêu chí",
    "criteria_rows.add_band": "bộ tiêu chí",
    "criteria_rows.edit_band": "bộ tiêu chí",
    "criteria_rows.delete_band": "bộ tiêu chí",
    "criteria_rows.add_rule": "bộ tiêu chí",
    "criteria_rows.edit_rule": "bộ tiêu chí",
    "criteria_rows.delete_rule": "bộ tiêu chí",
    "evidence.describe": "tên gọi của tệp, dùng chung nhiều năm",
    "first_run.begin": "cơ quan",
    "legal_documents.add": "danh mục văn bản",
    "legal_documents.edit": "danh mục văn bản",
    "legal_documents.replace_by": "danh mục văn bản",
    "legal_documents.accept_conflicts": "danh mục văn bản",
    "legal_documents.reopen_conflicts": "danh mục văn bản",
    "legal_documents.delete": "danh mục văn bản",
    "people.add": "danh mục cán bộ",
    "people.edit": "danh mục cán bộ",
    "people.delete": "danh mục cán bộ",
    "year_opening.open": "năm mới, năm cũ giữ nguyên",
    "register_forms.add_register": "mẫu sổ",
    "register_forms.rename_register": "mẫu sổ",
    "register_forms.add_column": "mẫu sổ",
    "register_forms.set_hidden": "mẫu sổ",
    "register_forms.delete_register": "mẫu sổ, từ chối khi có dòng",
    "register_forms.delete_column": "mẫu sổ, từ chối khi có nội dung",
    "roster.add": "danh mục đơn vị phải gửi",
    "roster.add_all": "danh mục đơn vị phải gửi",
    "roster.edit": "danh mục đơn vị phải gửi",
    "roster_import.take": "danh mục đơn vị phải gửi",
    "report_outlines.keep": "đề cương mẫu",
    "report_outlines.restore": "đề cương mẫu",
    "saved_filters.save": "bộ lọc",
    "saved_filters.delete": "bộ lọc",
    "settings.save": "thiết lập",
    "templates.use": "mẫu văn bản",
    "templates.give_up": "mẫu văn bản",
    "store_care.restore": "toàn bộ dữ liệu",
    "store_care.clear_sample": "toàn bộ dữ liệu mẫu",
    "undo.undo": "thao tác trước, kể cả việc đóng năm",
    "undo.redo": "thao tác trước",
    "units.add": "danh mục đơn vị",
    "units.edit": "danh mục đơn vị",
    "units.end_validity": "danh mục đơn vị",
    "units.delete": "danh mục đơn vị, từ chối khi đang dùng",
    "units.reorder": "danh mục đơn vị",
    "years.close": "việc đóng năm",
    "years.reopen": "việc mở lại năm",
}
"""What belongs to no year: service and method, and what it changes."""
