"""An invented province whose office follows 60 units: 20 departments, 10 other bodies, 30 communes; and its plan."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

from danvan_desktop.domain.agency import Agency, AgencyKind
from danvan_desktop.domain.clock import FixedClock
from danvan_desktop.domain.history import Changes
from danvan_desktop.domain.obligation import Obligation, ObligationKind
from danvan_desktop.domain.plan import Plan, PlanState
from danvan_desktop.domain.roster import RosterEntry
from danvan_desktop.domain.roster_kinds import kind_of
from danvan_desktop.domain.timing import DueOperator, Period, TimingKind
from danvan_desktop.services.services import Services
from danvan_desktop.services.views_roster import DutyColumn, RosterCell, RosterSheet
from danvan_desktop.storage.store import Store
from danvan_desktop.storage.unit_of_work import UnitOfWork
from tests.offices import services_for
from tests.stores import open_store
from tests.tracking_office import dump

YEAR = 2026
MAY = datetime(2026, 5, 20, 9, 0)  # local time of the office

_FIELDS = (
    "Nội vụ", "Tư pháp", "Tài chính", "Xây dựng", "Công Thương", "Y tế", "Giáo dục và Đào tạo", "Khoa học và Công nghệ",
    "Nông nghiệp và Môi trường", "Văn hóa, Thể thao và Du lịch", "Dân tộc và Tôn giáo", "Ngoại vụ",
)  # fmt: skip
_OTHERS = (
    "Thanh tra tỉnh", "Văn phòng UBND tỉnh", "Công an tỉnh", "Bộ Chỉ huy Quân sự tỉnh", "Ban Quản lý các khu công nghiệp",
    "Kho bạc Nhà nước khu vực IX", "Thuế tỉnh", "Bảo hiểm xã hội tỉnh", "Đài Phát thanh - Truyền hình tỉnh",
    "Trường Cao đẳng Minh Hà", "Trung tâm Xúc tiến đầu tư", "Bệnh viện Đa khoa tỉnh", "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh",
    "Hội Nông dân tỉnh", "Liên đoàn Lao động tỉnh", "Hội Cựu chiến binh tỉnh", "Trường Chính trị tỉnh", "Thư viện tỉnh",
)  # fmt: skip
_COMMUNES = (
    "An Phú", "An Phước", "Bến Lội", "Bình Tân", "Cẩm Sơn", "Đông Hòa", "Đồng Tiến", "Gia Lộc", "Hòa Bình", "Hưng Thịnh",
    "Khánh Vân", "Lộc An", "Long Điền", "Mỹ Đức", "Nghĩa Hành", "Ninh Sơn", "Phú Lâm", "Phước Thịnh", "Quế Sơn", "Sơn Tây",
    "Tam Kỳ", "Tân Lập", "Thạnh Hóa", "Thuận Giao", "Tiên Phước", "Trà Tân", "Vạn Thắng", "Vĩnh Lợi", "Xuân Lộc", "Yên Khánh",
)  # fmt: skip

NAMES: tuple[str, ...] = (
    *(f"Sở {field}" for field in _FIELDS),
    *_OTHERS,
    *(f"Ủy ban nhân dân xã {name}" for name in _COMMUNES),
)
"""The 60 units."""

ALL_UNITS = "Thủ trưởng các sở, ban, ngành tỉnh và Chủ tịch UBND các xã, phường"


class RosterWorld:
    """A store with the province, its plan and, unless `empty`, its 60 units, on 20/05/2026."""

    def __init__(self, folder: Path, *, empty: bool = False) -> None:
        self.folder = folder
        self.clock = FixedClock(MAY)
        self.store: Store = open_store(folder, self.clock)
        self.of: Services = services_for(self.store, self.clock)
        with self.store.begin("Dựng tỉnh thử nghiệm") as uow:
            self.plan_id, self.duties = _province(uow)
            uow.commit()
        if not empty:
            self.of.roster.add_all([RosterEntry(0, name, kind=kind_of(name)) for name in NAMES])

    def take_proposed(self) -> Changes:
        """Follow what the plan is proposed to be followed by."""
        offers = self.of.roster_duties.offers(YEAR)
        return self.of.roster_duties.take(YEAR, [offer.key for offer in offers if offer.is_proposed])

    def sheet(self) -> RosterSheet:
        """The sheet of the year as it stands now."""
        return self.of.roster.sheet(YEAR)

    def column(self, name: str) -> DutyColumn:
        """The column called so."""
        return next(column for column in self.sheet().duties if column.duty.name == name)

    def entry(self, name: str) -> RosterEntry:
        """The unit called so."""
        return next(entry for entry in self.of.roster.entries() if entry.name == name)

    def cell(self, unit: str, duty: str) -> RosterCell:
        """What stands where they meet."""
        sheet = self.sheet()
        place = next(place for place, column in enumerate(sheet.duties) if column.duty.name == duty)
        return next(row for row in sheet.rows if row.entry.name == unit).cells[place]

    def ids(self, *names: str) -> list[int]:
        """The ids of the units called so."""
        return [self.entry(name).id for name in names]

    def dump(self) -> dict[str, list[tuple[Any, ...]]]:
        """Every row of the store."""
        return dump(self.store)


def open_roster_world(folder: Path, *, empty: bool = False) -> Iterator[RosterWorld]:
    """Yield a world and close its store; what a fixture returns to `yield from`."""
    world = RosterWorld(folder, empty=empty)
    with world.store:
        yield world


def _province(uow: UnitOfWork) -> tuple[int, tuple[int, ...]]:
    uow.save(
        Agency(
            uow.new_id(),
            "Ủy ban nhân dân tỉnh Minh Hà",
            "UBND tỉnh",
            place="Minh Hà",
            kind=AgencyKind.PEOPLES_COMMITTEE,
        )
    )
    plan = uow.save(
        Plan(
            uow.new_id(),
            number="31",
            symbol="KH-UBND",
            subject="Công tác dân vận chính quyền năm 2026",
            year=YEAR,
            recipients=("Sở Nội vụ", "UBND các xã, phường", "Công an tỉnh", "Lưu: VT, NC"),
            state=PlanState.RUNNING,
        )
    )
    before, report = DueOperator.BEFORE, ObligationKind.REPORT
    rows: tuple[dict[str, Any], ...] = (
        {"text": "Xây dựng và ban hành kế hoạch thực hiện", "kind": ObligationKind.PLAN, "subkind": "issue_plan"},
        {"text": "Báo cáo kết quả 06 tháng", "kind": report, "subkind": "half_year_report", "due": "2026-05-10",
         "due_operator": before, "period": Period.SIX_MONTHS},
        {"text": "Báo cáo kết quả năm", "kind": report, "subkind": "annual_report", "due": "--11-10", "due_operator": before,
         "period": Period.YEAR},
        {"text": "Tự chấm điểm gửi về Sở Nội vụ", "kind": ObligationKind.SCORING_DOSSIER, "subkind": "self_scoring",
         "due": "2026-11-10", "due_operator": before},
        {"text": "Phản ánh vướng mắc", "kind": ObligationKind.OTHER, "timing_kind": TimingKind.AS_ARISES},
        {"text": "Báo cáo chuyên đề khi có yêu cầu", "kind": report, "timing_kind": TimingKind.ON_DEMAND},
        {"text": "Gửi báo cáo tổng hợp về Chính phủ", "kind": report, "due": "--12-20", "unit_name": "Sở Nội vụ"},
    )  # fmt: skip
    ids = [
        uow.save(
            Obligation(**{"id": uow.new_id(), "plan_id": plan.id, "position": place, "unit_name": ALL_UNITS, **row})
        ).id
        for place, row in enumerate(rows, 1)
    ]
    return plan.id, tuple(ids)
