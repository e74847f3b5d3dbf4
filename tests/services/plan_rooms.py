"""An invented office with a small plan, and a way to compare whole stores byte by byte."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path

from sqlalchemy import select

from danvan_desktop.domain.agency import Agency, Unit, UnitKind
from danvan_desktop.domain.evidence import Evidence, EvidenceLink, Proven
from danvan_desktop.domain.legal_document import Citation, LegalDocument
from danvan_desktop.domain.obligation import Obligation, ObligationKind, Occurrence
from danvan_desktop.domain.plan import Plan, PlanState, Section, SectionRole, TaskGroup
from danvan_desktop.domain.plan_source import PlanSource
from danvan_desktop.domain.progress import ProgressEntry
from danvan_desktop.domain.report import Report, ReportSection, SectionContent
from danvan_desktop.domain.target import Measure, Target, TargetResult
from danvan_desktop.domain.task import Assignment, Origin, Role, Task, TaskOutcome, TaskState
from danvan_desktop.domain.timing import DueOperator, Period, TimingKind
from danvan_desktop.storage.store import Store
from danvan_desktop.storage.tables.entities import entity_tables
from tests.stores import open_store

UNIT_NAMES = (
    "Văn phòng Sở",
    "Phòng Hành chính tư pháp",
    "Phòng Phổ biến, giáo dục pháp luật",
    "Thanh tra Sở",
    "Trung tâm Trợ giúp pháp lý",
)


@dataclass(frozen=True)
class Room:
    """The ids of an invented plan: units by index, two groups of one section, tasks by index."""

    plan: int
    units: tuple[int, ...]
    everybody: int
    content: int
    organization: int
    groups: tuple[int, ...]
    tasks: tuple[int, ...]
    targets: tuple[int, ...]
    duties: tuple[int, ...]
    assignments: tuple[int, ...]


def snapshot(store: Store) -> dict[str, list[object]]:
    """Every row of every table of the field, in the order of the ids."""
    return {
        cls.__name__: [tuple(row) for row in store.rows(select(table).order_by(table.c.id))]
        for cls, table in entity_tables().items()
    }


def furnish(store: Store) -> Room:
    """Fill an empty store; task 0 has results, evidence and an outcome, tasks 1 and 3 say the same."""
    with store.begin("Dựng phòng thử") as uow:
        new = uow.new_id
        uow.save(Agency(new(), "Sở Tư pháp tỉnh Minh Hà", parent_agency="UBND tỉnh Minh Hà", place="Minh Hà"))
        units = tuple(
            uow.save(Unit(new(), name, kind=UnitKind.DIVISION, position=place)).id
            for place, name in enumerate(UNIT_NAMES, 1)
        )
        everybody = Unit(
            new(), "Các phòng, đơn vị thuộc Sở", kind=UnitKind.COLLECTIVE, is_collective=True, member_ids=units[1:4],
            position=9,
        )  # fmt: skip
        uow.save(everybody)
        plan = Plan(
            new(), number="18", symbol="KH-STP", subject="Công tác dân vận chính quyền năm 2026", year=2026,
            state=PlanState.RUNNING, recipients=("Như trên;", "Lưu: VT."),
        )  # fmt: skip
        uow.save(plan)
        uow.save(PlanSource(new(), plan.id, "\n".join(f"Dòng {line} của văn bản gốc" for line in range(1, 31))))
        content = Section(new(), plan.id, 1, "II", "NỘI DUNG", SectionRole.CONTENT)
        organization = Section(new(), plan.id, 2, "III", "TỔ CHỨC THỰC HIỆN", SectionRole.ORGANIZATION)
        uow.save(content)
        uow.save(organization)
        groups = [TaskGroup(new(), plan.id, content.id, 1, "1", "Tuyên truyền, quán triệt")]
        groups.append(TaskGroup(new(), plan.id, content.id, 2, "2", "Cải cách hành chính"))
        for group in groups:
            uow.save(group)
        tasks = [
            Task(new(), plan.id, groups[0].id, 1, "1.1", "Tổ chức hội nghị theo Chỉ thị số 33/CT-XYZ.",
                 timing_kind=TimingKind.BY_DATE, timing_raw="Chậm nhất 31/3/2026", due="2026-03-31",
                 due_operator=DueOperator.BY, deliverable="Hội nghị", first_line=4, last_line=5),
            Task(new(), plan.id, groups[0].id, 2, "1.2", "Rà soát thủ tục hành chính.",
                 timing_kind=TimingKind.REGULAR, timing_raw="Thường xuyên", first_line=7, last_line=7),
            Task(new(), plan.id, groups[0].id, 3, None, "Mở chuyên mục trên Cổng thông tin điện tử.",
                 timing_kind=TimingKind.BEFORE_DATE, timing_raw="Trước 30/6/2026", due="2026-06-30",
                 original_text="Mở chuyên mục trên Cổng thông tin.", due_operator=DueOperator.BEFORE, first_line=9, last_line=9),
        ]  # fmt: skip
        tasks.append(
            Task(new(), plan.id, groups[1].id, 1, "2.1", "Rà soát thủ tục hành chính.", duplicate_of_id=tasks[1].id)
        )
        tasks.append(Task(new(), plan.id, groups[1].id, 2, "2.2", "Công khai kết quả.", origin=Origin.CLERK))
        for task in tasks:
            uow.save(task)
        targets = [Target(new(), plan.id, 1, "95% hồ sơ đúng hạn", Measure.QUANTITATIVE, Decimal(95), "%")]
        targets.append(Target(new(), plan.id, 2, "Không có đơn thư vượt cấp", Measure.QUALITATIVE))
        duties = [
            Obligation(new(), plan.id, 1, "Báo cáo kết quả 06 tháng, năm", ObligationKind.REPORT,
                       recipient="Sở Nội vụ", timing_kind=TimingKind.PERIODIC, period=Period.SIX_MONTHS),
            Obligation(new(), plan.id, 2, "Gửi báo cáo năm", ObligationKind.REPORT, recipient="Sở Nội vụ",
                       timing_kind=TimingKind.YEARLY_BEFORE, due="--11-05", due_raw="trước ngày 05/11 hằng năm",
                       due_operator=DueOperator.BEFORE, period=Period.YEAR, first_line=20, last_line=21),
        ]  # fmt: skip
        for each in (*targets, *duties):
            uow.save(each)
        held = [
            Assignment(new(), tasks[0].id, None, units[0], Role.LEAD, "Văn phòng", Origin.PLAN, position=1),
            Assignment(new(), tasks[0].id, None, everybody.id, Role.COOPERATE, "các phòng", Origin.PLAN, position=2),
            Assignment(new(), tasks[1].id, None, units[1], Role.LEAD, position=1),
            Assignment(new(), tasks[3].id, None, units[1], Role.LEAD, position=1),
            Assignment(new(), tasks[3].id, None, units[2], Role.COOPERATE, position=2),
            Assignment(new(), None, duties[1].id, units[0], Role.LEAD, position=1),
        ]
        for assignment in held:
            uow.save(assignment)
        entry = uow.save(ProgressEntry(new(), tasks[0].id, units[0], 2026, date(2026, 3, 20), "Đã tổ chức."))
        uow.save(ProgressEntry(new(), tasks[3].id, units[1], 2026, date(2026, 5, 2), "Đã rà soát 12 thủ tục.", 40))
        uow.save(TaskOutcome(new(), tasks[0].id, 2026, TaskState.DONE, date(2026, 3, 25)))
        result = uow.save(TargetResult(new(), targets[0].id, 2026, Decimal(96), Decimal(100)))
        occasion = uow.save(Occurrence(new(), duties[1].id, 2026, 1))
        evidence = uow.save(Evidence(new(), "a" * 64, "Biên bản.pdf", 12, "Biên bản hội nghị"))
        proofs = ((Proven.PROGRESS_ENTRY, entry), (Proven.TARGET_RESULT, result), (Proven.OCCURRENCE, occasion))
        for proven, obj in proofs:
            uow.save(EvidenceLink(new(), evidence.id, proven, obj.id))
        document = uow.save(
            LegalDocument(new(), "Chỉ thị", "33/CT-XYZ", date(2021, 11, 26), subject="công tác dân vận")
        )
        uow.save(Citation(new(), plan.id, document.id, "Chỉ thị số 33/CT-XYZ ngày 26/11/2021", 1, 2, places=("I.1",)))
        report = uow.save(Report(new(), plan.id, 2026, subject="Báo cáo năm 2026"))
        uow.save(ReportSection(new(), report.id, 1, 1, "Tuyên truyền", SectionContent.RESULTS, group_id=groups[0].id))
        uow.commit()
    return Room(
        plan.id, units, everybody.id, content.id, organization.id, tuple(each.id for each in groups),
        tuple(each.id for each in tasks), tuple(each.id for each in targets), tuple(each.id for each in duties),
        tuple(each.id for each in held),
    )  # fmt: skip


@contextmanager
def furnished(tmp_path: Path) -> Iterator[tuple[Store, Room]]:
    """An open store with the invented plan in it."""
    with open_store(tmp_path) as store:
        yield store, furnish(store)
