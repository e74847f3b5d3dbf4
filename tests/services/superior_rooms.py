"""An invented superior plan beside the office's own one."""

from __future__ import annotations

from danvan_desktop.domain.obligation import Obligation, ObligationKind
from danvan_desktop.domain.plan import Plan, PlanRole, PlanState
from danvan_desktop.domain.timing import DueOperator, Period, TimingKind
from danvan_desktop.storage.store import Store


def add_superior(store: Store, year: int = 2026) -> Plan:
    """A plan of the province with a duty of all departments, the same date as the own plan has, and one of another office."""
    with store.begin("Thêm kế hoạch cấp trên") as uow:
        plan = Plan(
            uow.new_id(), PlanRole.SUPERIOR, number="12", symbol="KH-UBND", day=15, month=1, year_of_date=2026,
            subject="Công tác dân vận chính quyền năm 2026", year=year, issuer="UBND tỉnh Minh Hà", state=PlanState.RUNNING,
        )  # fmt: skip
        uow.save(plan)
        rows = (
            ("Gửi báo cáo 06 tháng về UBND tỉnh.", "Các sở, ban, ngành", ObligationKind.REPORT, "--05-10"),
            ("Gửi báo cáo năm về UBND tỉnh.", "Các sở, ban, ngành", ObligationKind.REPORT, "--11-05"),
            ("Tổng hợp báo cáo của các sở, ban, ngành.", "Sở Nội vụ", ObligationKind.OTHER, None),
        )
        for position, (text, actor, kind, due) in enumerate(rows, 1):
            operator = DueOperator.BEFORE if due else None
            uow.save(
                Obligation(
                    uow.new_id(), plan.id, position, text, kind, unit_name=actor, recipient="UBND tỉnh", due=due,
                    timing_kind=TimingKind.YEARLY_BEFORE if due else None, due_operator=operator, period=Period.YEAR,
                    first_line=40 + position, last_line=40 + position,
                )
            )  # fmt: skip
        uow.commit()
    return plan
