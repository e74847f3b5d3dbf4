"""An invented office for the tests of Theo dõi, Danh mục and Văn bản: 12 units, 40 tasks, 150 results, duties, targets."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

from sqlalchemy import select

from danvan_desktop.domain.agency import Agency, Person, Unit, UnitKind
from danvan_desktop.domain.clock import FixedClock
from danvan_desktop.domain.legal_document import Citation, LegalDocument
from danvan_desktop.domain.obligation import Obligation, ObligationKind
from danvan_desktop.domain.plan import Plan, PlanState, TaskGroup
from danvan_desktop.domain.progress import ProgressEntry, Quantity
from danvan_desktop.domain.target import Measure, Target
from danvan_desktop.domain.task import Assignment, Role, Task, TaskOutcome, TaskState
from danvan_desktop.domain.timing import DueOperator, Period, TimingKind
from danvan_desktop.services.agency import AgencyService
from danvan_desktop.services.bulk_tracking import BulkTrackingService
from danvan_desktop.services.calendar import CalendarService
from danvan_desktop.services.evidence import EvidenceService
from danvan_desktop.services.extensions import ExtensionService
from danvan_desktop.services.legal_documents import LegalDocumentService
from danvan_desktop.services.occasions import OccasionService
from danvan_desktop.services.people import PeopleService
from danvan_desktop.services.progress import ProgressService
from danvan_desktop.services.quick_entry import QuickEntryService
from danvan_desktop.services.report_requests import ReportRequestService
from danvan_desktop.services.saved_filters import SavedFilterService
from danvan_desktop.services.settings import SettingsService
from danvan_desktop.services.targets import TargetService
from danvan_desktop.services.unit_reports import UnitReportService
from danvan_desktop.services.units import UnitService
from danvan_desktop.services.urging import UrgingService
from danvan_desktop.services.views_tracking import TaskRow
from danvan_desktop.storage.evidence_files import EvidenceFiles
from danvan_desktop.storage.store import Store
from danvan_desktop.storage.tables.entities import entity_tables
from danvan_desktop.storage.unit_of_work import UnitOfWork
from tests.stores import MOMENT, open_store

YEAR = 2026

UNIT_NAMES = (
    "Văn phòng Sở",
    "Thanh tra Sở",
    "Phòng Kế hoạch - Tài chính",
    "Phòng Quản lý đô thị",
    "Phòng Quản lý nhà ở",
    "Phòng Hạ tầng kỹ thuật",
    "Phòng Kinh tế và Vật liệu",
    "Phòng Cải cách hành chính",
    "Trung tâm Quy hoạch",
    "Công đoàn cơ sở",
    "Ban Thanh tra nhân dân",
)

GROUPS = (
    "Quán triệt, tuyên truyền chủ trương của Đảng về công tác dân vận",
    "Cải cách hành chính, đổi mới lề lối làm việc với Nhân dân",
    "Tiếp công dân, đối thoại, giải quyết đơn thư",
    "Phong trào thi đua “Dân vận khéo”",
    "Kiểm tra, giám sát và chế độ thông tin, báo cáo",
)

TEXTS = (
    "Tổ chức hội nghị quán triệt văn bản mới về công tác dân vận cho toàn thể công chức, viên chức",
    "Đăng tin, bài về gương người tốt, việc tốt trên trang thông tin điện tử của Sở",
    "Rà soát, cắt giảm thời gian giải quyết thủ tục hành chính thuộc thẩm quyền",
    "Niêm yết công khai thủ tục, phí, lệ phí tại bộ phận tiếp nhận và trả kết quả",
    "Lãnh đạo Sở tiếp công dân định kỳ và đối thoại với doanh nghiệp",
    "Xây dựng và nhân rộng mô hình “Dân vận khéo” trong chỉnh trang đô thị",
    "Kiểm tra việc thực hiện quy tắc ứng xử của công chức khi tiếp xúc với người dân",
    "Khảo sát mức độ hài lòng của tổ chức, cá nhân về sự phục vụ của Sở",
)


@dataclass(frozen=True, slots=True)
class Office:
    """The ids of what a test asks for."""

    plan_id: int
    units: tuple[int, ...]
    collective_id: int
    groups: tuple[int, ...]
    tasks: tuple[int, ...]
    obligations: tuple[int, ...]
    targets: tuple[int, ...]
    documents: tuple[int, ...]


def build_office(store: Store) -> Office:
    """Fill a fresh store; the same every time."""
    with store.begin("Dựng cơ quan thử nghiệm") as uow:
        uow.save(Agency(uow.new_id(), "Sở Xây dựng tỉnh Bình Sơn", "SXD", "UBND tỉnh Bình Sơn", "Bình Sơn"))
        units, collective_id = _units(uow)
        documents = _documents(uow)
        plan = uow.save(
            Plan(
                uow.new_id(),
                number="15",
                symbol="KH-SXD",
                subject="Thực hiện công tác dân vận chính quyền năm 2026",
                year=YEAR,
                state=PlanState.RUNNING,
            )
        )
        groups = tuple(
            uow.save(TaskGroup(uow.new_id(), plan.id, None, place, str(place), title)).id
            for place, title in enumerate(GROUPS, 1)
        )
        tasks = tuple(_task(uow, plan.id, groups, units, collective_id, number) for number in range(40))
        _entries(uow, tasks, units)
        obligations, targets = _obligations(uow, plan.id, units), _targets(uow, plan.id)
        for place, document in enumerate(documents[:3], 1):
            uow.save(Citation(uow.new_id(), plan.id, document, f"Trích dẫn thứ {place} trong kế hoạch", place))
        uow.commit()
    return Office(plan.id, units, collective_id, groups, tasks, obligations, targets, documents)


def _units(uow: UnitOfWork) -> tuple[tuple[int, ...], int]:
    kinds = [UnitKind.OFFICE, UnitKind.DIVISION, *[UnitKind.DIVISION] * 6, UnitKind.SUBORDINATE]
    kinds += [UnitKind.MASS_ORGANISATION, UnitKind.MASS_ORGANISATION]
    ids = []
    for place, (name, kind) in enumerate(zip(UNIT_NAMES, kinds, strict=True), 1):
        unit = Unit(uow.new_id(), name, kind=kind, head=f"Nguyễn Văn {'ABCDEGHIKLM'[place - 1]}", position=place)
        ids.append(uow.save(unit).id)
    uow.save(Person(uow.new_id(), "Trần Thị Hồng Ẩn", "Phó Giám đốc", may_sign=True))
    uow.save(Person(uow.new_id(), "Lê Đình Ủy", "Chánh Văn phòng", unit_id=ids[0]))
    everybody = Unit(
        uow.new_id(),
        "Các phòng, đơn vị thuộc Sở",
        kind=UnitKind.COLLECTIVE,
        is_collective=True,
        member_ids=tuple(ids[:9]),
        position=12,
    )
    return tuple(ids), uow.save(everybody).id


def _task(
    uow: UnitOfWork, plan_id: int, groups: tuple[int, ...], units: tuple[int, ...], collective_id: int, number: int
) -> int:
    group, place = divmod(number, 8)
    due, kind, operator = None, TimingKind.REGULAR, None
    if number % 4 == 1:
        due, kind, operator = f"{YEAR}-{1 + number % 12:02}-20", TimingKind.BY_DATE, DueOperator.BY
    elif number % 4 == 3:
        due, kind, operator = "--11-05", TimingKind.YEARLY_BEFORE, DueOperator.BEFORE
    text = TEXTS[place] if group == 0 else f"{TEXTS[place]} (đợt {group + 1})"
    task = uow.save(
        Task(
            uow.new_id(),
            plan_id,
            groups[group],
            place + 1,
            f"{group + 1}.{place + 1}",
            text,
            timing_kind=kind,
            due=due,
            due_operator=operator,
        )
    )
    if number < 37:  # the last three have no unit yet
        lead = collective_id if number % 10 == 9 else units[number % len(units)]
        uow.save(Assignment(uow.new_id(), task.id, None, lead, Role.LEAD, position=1))
        helper = units[(number + 3) % len(units)]
        uow.save(Assignment(uow.new_id(), task.id, None, helper, Role.COOPERATE, position=2))
    if number % 9 == 4:
        uow.save(TaskOutcome(uow.new_id(), task.id, YEAR, TaskState.DONE, date(YEAR, 6, 1)))
    return task.id


def _entries(uow: UnitOfWork, tasks: tuple[int, ...], units: tuple[int, ...]) -> None:
    for number in range(150):
        day = date(YEAR, 1, 6) + timedelta(days=number)
        uow.save(
            ProgressEntry(
                uow.new_id(),
                tasks[(number * 7) % 30],
                units[number % len(units)],
                YEAR,
                day,
                f"Đã tổ chức đợt {number + 1}, người dân đồng tình, ủng hộ; còn vướng ở khâu phối hợp giữa các đơn vị.",
                percent=(number * 5) % 101,
                quantities=(Quantity("hội nghị", Decimal(1 + number % 3), "cuộc"),),
                recorded_by="văn thư",
                recorded_at=f"{day} 09:00",
            )
        )


def _obligations(uow: UnitOfWork, plan_id: int, units: tuple[int, ...]) -> tuple[int, ...]:
    drafts: tuple[dict[str, Any], ...] = (
        {"text": "Báo cáo kết quả thực hiện năm gửi Sở Nội vụ", "due": "--11-05", "due_operator": DueOperator.BEFORE},
        {"text": "Báo cáo sơ kết 06 tháng", "period": Period.SIX_MONTHS, "timing_kind": TimingKind.PERIODIC},
        {"text": "Gửi kế hoạch về UBND tỉnh", "due": "2026-03-31", "due_operator": DueOperator.BY},
        {"text": "Báo cáo đột xuất khi có yêu cầu", "timing_kind": TimingKind.ON_DEMAND},
        {"text": "Gửi hồ sơ tự chấm điểm", "due": "2026-06-25", "due_operator": DueOperator.BY},
    )
    kinds = (
        ObligationKind.REPORT,
        ObligationKind.REPORT,
        ObligationKind.PLAN,
        ObligationKind.REPORT,
        ObligationKind.SCORING_DOSSIER,
    )
    ids = []
    for place, (draft, kind) in enumerate(zip(drafts, kinds, strict=True), 1):
        duty = uow.save(
            Obligation(uow.new_id(), plan_id, place, kind=kind, recipient="Sở Nội vụ", unit_name="Văn phòng", **draft)
        )
        ids.append(duty.id)
    uow.save(Assignment(uow.new_id(), None, ids[0], units[0], Role.LEAD, position=1))
    return tuple(ids)


def _targets(uow: UnitOfWork, plan_id: int) -> tuple[int, ...]:
    targets = (
        Target(0, plan_id, 1, "Tỷ lệ hồ sơ giải quyết đúng hạn từ 95% trở lên", Measure.QUANTITATIVE, Decimal(95), "%"),
        Target(0, plan_id, 2, "Đăng ít nhất 24 tin, bài", Measure.QUANTITATIVE, Decimal(24), "tin, bài"),
        Target(0, plan_id, 3, "Không để xảy ra khiếu kiện đông người kéo dài", Measure.QUALITATIVE),
        Target(0, plan_id, 4, "Xếp loại công tác dân vận năm đạt Tốt", Measure.RATING, rating="Tốt"),
    )
    ids = []
    for target in targets:
        values = {name: getattr(target, name) for name in target.__slots__ if name != "id"}
        ids.append(uow.save(Target(uow.new_id(), **values)).id)
    return tuple(ids)


def _documents(uow: UnitOfWork) -> tuple[int, ...]:
    drafts = (
        ("Quyết định", "23-QĐ/TW", date(2021, 7, 30), "Bộ Chính trị", "Quy chế công tác dân vận"),
        ("Nghị định", "30/2020/NĐ-CP", date(2020, 3, 5), "Chính phủ", "Về công tác văn thư"),
        ("Luật", None, None, "Quốc hội", "Luật Thực hiện dân chủ ở cơ sở"),
        ("Kế hoạch", "12/KH-UBND", date(2026, 1, 15), "UBND tỉnh Bình Sơn", "Công tác dân vận chính quyền năm 2026"),
        ("Kế hoạch", "12-KH/UBND", date(2025, 1, 10), "UBND tỉnh Bình Sơn", "Công tác dân vận chính quyền năm 2025"),
    )
    return tuple(uow.save(LegalDocument(uow.new_id(), *draft)).id for draft in drafts)


def dump(store: Store) -> dict[str, list[tuple[Any, ...]]]:
    """Every row of every entity table in the order of ids, to compare a store before and after."""
    return {
        table.name: [tuple(row) for row in store.rows(select(table).order_by(table.c.id))]
        for table in entity_tables().values()
    }


class World:
    """A filled store with the services of tracking on it, all at 15/06/2026."""

    def __init__(self, folder: Path) -> None:
        self.clock = FixedClock(MOMENT)
        self.store = open_store(folder, self.clock)
        self.office = build_office(self.store)
        self.evidence = EvidenceService(self.store, EvidenceFiles(self.store.paths.evidence), self.clock)
        self.agency = AgencyService(self.store)
        self.units = UnitService(self.store)
        self.people = PeopleService(self.store)
        self.progress = ProgressService(self.store, self.clock, self.evidence)
        self.occasions = OccasionService(self.store, self.clock, self.evidence)
        self.extensions = ExtensionService(self.store)
        self.report_requests = ReportRequestService(self.store, self.clock)
        self.urging = UrgingService(self.store, self.clock)
        self.unit_reports = UnitReportService(self.store, self.clock)
        self.settings = SettingsService(self.store)
        self.calendar = CalendarService(self.store, self.clock, self.progress, self.occasions)
        self.quick_entry = QuickEntryService(self.store, self.clock)
        self.bulk_tracking = BulkTrackingService(self.store, self.clock)
        self.saved_filters = SavedFilterService(self.store)
        self.targets = TargetService(self.store, self.evidence)
        self.documents = LegalDocumentService(self.store, self.evidence)
        self.folder = folder

    def file(self, name: str, text: str = "") -> Path:
        """A small file outside the store."""
        path = self.folder / name
        path.write_text(text or f"Nội dung của {name}", encoding="utf-8")
        return path

    def rows(self) -> list[TaskRow]:
        """The task rows of the office's plan."""
        return self.progress.task_rows(self.office.plan_id, YEAR)


def open_world(folder: Path) -> Iterator[World]:
    """Yield a world and close its store; what a fixture returns to `yield from`."""
    world = World(folder)
    with world.store:
        yield world
