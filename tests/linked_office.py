"""The score office with a plan, results, targets, duties and a register its leaves can be linked to."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from danvan_desktop.domain.clock import FixedClock
from danvan_desktop.domain.criterion_link import CriterionLink, SourceKind
from danvan_desktop.domain.obligation import Obligation, ObligationKind
from danvan_desktop.domain.plan import Plan, PlanState, TaskGroup
from danvan_desktop.domain.register_sought import SoughtTotal
from danvan_desktop.domain.target import Measure, Target
from danvan_desktop.domain.task import Task, TaskState
from danvan_desktop.domain.timing import DueOperator, TimingKind
from danvan_desktop.services.criterion_links import CriterionLinkService
from danvan_desktop.services.occasions import OccasionService
from danvan_desktop.services.progress import ProgressService
from danvan_desktop.services.registers import RegisterService
from danvan_desktop.services.score_suggestions import ScoreSuggestionService, SuggestionRow
from danvan_desktop.services.targets import TargetService
from danvan_desktop.services.views_entries import EntryDraft
from danvan_desktop.services.views_occasions import OccasionKey, Sending
from danvan_desktop.storage.unit_of_work import UnitOfWork
from tests.criteria_sets import D
from tests.score_office import YEAR, ScoreOffice, score_office
from tests.stores import MOMENT

BRIEFING = "Tổ chức hội nghị quán triệt các văn bản về dân vận đến toàn thể công chức, viên chức"
SURVEY = "Khảo sát mức độ hài lòng của người dân và công khai kết quả"
DESK = "Bố trí công chức trực hướng dẫn người dân nộp hồ sơ trực tuyến"
IN_TIME = "98% hồ sơ thủ tục hành chính được giải quyết đúng hạn"
HALF_YEAR = "Báo cáo 06 tháng gửi UBND tỉnh trước ngày 15/6/2026"
YEARLY = "Báo cáo kết quả năm gửi UBND tỉnh trước ngày 20/11/2026"


@dataclass(frozen=True)
class LinkedOffice:
    """The scoring services, those that record, and the ids of what leaves are linked to, by its words."""

    score: ScoreOffice
    links: CriterionLinkService
    suggestions: ScoreSuggestionService
    progress: ProgressService
    targets: TargetService
    occasions: OccasionService
    registers: RegisterService
    ids: dict[str, int]
    clock: FixedClock

    @property
    def store(self):
        return self.score.store

    def link(self, number: str, *links: CriterionLink) -> None:
        """Let the leaf of that number have these links."""
        self.links.set_links(self.score.id_of(number), links)

    def task(self, words: str, place: int | None = None) -> CriterionLink:
        return CriterionLink(0, 0, SourceKind.TASK, self.ids[words], place=place)

    def target(self, words: str) -> CriterionLink:
        return CriterionLink(0, 0, SourceKind.TARGET, self.ids[words])

    def duty(self, words: str, place: int | None = None) -> CriterionLink:
        return CriterionLink(0, 0, SourceKind.OBLIGATION, self.ids[words], place=place)

    def row(self, number: str) -> SuggestionRow:
        """The suggestion for the leaf of that number."""
        wanted = self.score.id_of(number)
        return next(row for row in self.suggestions.rows(self.score.view()) if row.row.criterion.id == wanted)

    def record(self, words: str, text: str, day: date, *files: Path, done: bool = False) -> None:
        draft = EntryDraft(None, day, text, outcome=TaskState.DONE if done else None, files=files)
        self.progress.add_entry(self.ids[words], YEAR, draft)

    def send(self, words: str, day: date) -> None:
        self.occasions.record_sent(OccasionKey(self.ids[words], YEAR, 1), Sending(day, "94/BC-STP"))


def register_link(*sought: SoughtTotal, place: int | None = None) -> CriterionLink:
    return CriterionLink(0, 0, SourceKind.REGISTER, sought=sought, place=place)


def linked_office(tmp_path: Path) -> LinkedOffice:
    """The sample set with an empty sheet of 2026, and a plan of that year with two results and no figures."""
    score = score_office(tmp_path)
    store, clock = score.store, FixedClock(MOMENT)
    ids: dict[str, int] = {}
    with store.begin("Kế hoạch thử nghiệm") as uow:
        plan = uow.save(Plan(uow.new_id(), subject="Kế hoạch dân vận năm 2026", year=YEAR, state=PlanState.RUNNING))
        _fill(uow, plan.id, ids)
        uow.commit()
    evidence = score.all_evidence
    return LinkedOffice(
        score,
        CriterionLinkService(store),
        ScoreSuggestionService(store, clock),
        ProgressService(store, clock, evidence),
        TargetService(store, evidence),
        OccasionService(store, clock, evidence),
        RegisterService(store, evidence),
        {**ids, "plan": plan.id},
        clock,
    )


def _fill(uow: UnitOfWork, plan_id: int, ids: dict[str, int]) -> None:
    group = uow.save(TaskGroup(uow.new_id(), plan_id, None, 1, "1", "Nhiệm vụ"))
    due = {BRIEFING: "2026-03-31", SURVEY: "2026-10-15", DESK: None}
    for place, (text, day) in enumerate(due.items(), 1):
        kind = TimingKind.REGULAR if day is None else TimingKind.BEFORE_DATE
        task = Task(uow.new_id(), plan_id, group.id, place, f"1.{place}", text, timing_kind=kind, due=day)
        if day is not None:
            task = replace(task, due_operator=DueOperator.BEFORE)
        ids[text] = uow.save(task).id
    target = Target(uow.new_id(), plan_id, 1, IN_TIME, Measure.QUANTITATIVE, D(98), "%")
    ids[IN_TIME] = uow.save(target).id
    for place, (text, day) in enumerate({HALF_YEAR: "2026-06-15", YEARLY: "2026-11-20"}.items(), 1):
        duty = Obligation(uow.new_id(), plan_id, place, text, ObligationKind.REPORT)
        duty = replace(duty, timing_kind=TimingKind.BEFORE_DATE, due=day, due_operator=DueOperator.BEFORE)
        duty = replace(duty, due_raw=text.partition("tỉnh ")[2])
        ids[text] = uow.save(duty).id
