"""Báo cáo chuyên đề, đột xuất: a request that came in by a document becomes an occasion like any other (C12)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import NamedTuple

from danvan_desktop.domain.agency import Unit
from danvan_desktop.domain.clock import Clock
from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.domain.history import Changes
from danvan_desktop.domain.obligation import Obligation, ObligationKind, Occurrence, OccurrenceState, occasions_in
from danvan_desktop.domain.plan import Plan, PlanRole
from danvan_desktop.domain.text import format_date
from danvan_desktop.domain.timing import TimingKind
from danvan_desktop.domain.unit_report import UnitReport
from danvan_desktop.services.checked_text import checked_line, checked_text, shortened
from danvan_desktop.services.occasion_records import recorded, refuse_sent_report
from danvan_desktop.services.views_occasions import OccasionKey, plans_of_year
from danvan_desktop.storage.store import Store
from danvan_desktop.storage.unit_of_work import UnitOfWork

_DUTY = "Báo cáo chuyên đề, đột xuất khi có yêu cầu"


class ReportRequest(NamedTuple):
    """What was asked for: by whom, with which document, until when (the day itself is in time), and who answers."""

    text: str
    requested_by: str = ""
    number: str = ""
    requested_on: date | None = None
    due: date | None = None
    unit_ids: tuple[int, ...] = ()


class ReportRequestService:
    """Enters requests and corrects them; they hang on the plan's own duty to report on demand."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def units(self) -> list[Unit]:
        """The real units that may be asked today, in the order of the catalogue."""
        today = self._clock.today()
        units = self._store.select(Unit, order_by=("position", "id"))
        return [unit for unit in units if not unit.is_collective and unit.is_active_on(today)]

    def add(self, year: int, request: ReportRequest) -> Changes:
        """Enter a request as one more occasion of the year.

        Raises `ValidationError` without words, for a day before the request or far from the year, for a request that was
        entered already, and for a year without a plan of the office.
        """
        checked = _checked(request, year)
        with self._store.begin(f"Thêm yêu cầu báo cáo “{shortened(checked.text)}”") as uow:
            duty = _duty_on_demand(uow, year)
            _refuse_known(uow, checked, year, None)
            records = tuple(uow.select(Occurrence, obligation_id=duty.id, year=year))
            sequence = len(occasions_in(duty, year, records)) + 1
            record = _filled(Occurrence(uow.new_id(), duty.id, year, sequence), checked)
            uow.save(record)
            for unit_id in dict.fromkeys(checked.unit_ids):
                uow.get(Unit, unit_id)
                uow.save(UnitReport(uow.new_id(), record.id, unit_id))
            return uow.commit()

    def edit(self, key: OccasionKey, request: ReportRequest) -> Changes:
        """Correct a request; its units are kept in “Đơn vị nộp…”. Raises as `add` does, and once it was sent."""
        checked = _checked(request, key.year)
        with self._store.begin("Sửa yêu cầu báo cáo") as uow:
            record = recorded(uow, key)
            refuse_sent_report(uow, record)
            if record.state is OccurrenceState.SENT:
                raise ValidationError("Yêu cầu này đã trả lời.", "Hãy đổi trạng thái của mốc trước.")
            if record.extensions and checked.due != record.set_due:
                raise ValidationError(
                    "Mốc này đã được gia hạn, không đổi ngày hạn được.",
                    "Hãy rút lại lần gia hạn trước, rồi đổi ngày hạn.",
                    "due",
                )
            _refuse_known(uow, checked, key.year, record.id)
            uow.save(_filled(record, checked))
            return uow.commit()


def request_of(record: Occurrence) -> ReportRequest:
    """The request an occasion answers, as fields to change."""
    return ReportRequest(
        record.request_text, record.requested_by, record.request_number, record.requested_on, record.set_due
    )


def _filled(record: Occurrence, request: ReportRequest) -> Occurrence:
    return replace(
        record,
        set_due=request.due,
        request_text=request.text,
        requested_by=request.requested_by,
        request_number=request.number,
        requested_on=request.requested_on,
    )


def _checked(request: ReportRequest, year: int) -> ReportRequest:
    due, asked = request.due, request.requested_on
    if due is not None and not year <= due.year <= year + 1:
        raise ValidationError(
            f"Ngày hạn {format_date(due)} không thuộc năm làm việc {year}.",
            f"Hãy nhập ngày trong năm {year} hoặc năm {year + 1}.",
            "due",
        )
    if asked is not None and abs(asked.year - year) > 1:
        raise ValidationError(
            f"Ngày văn bản yêu cầu {format_date(asked)} cách xa năm làm việc {year}.",
            "Hãy kiểm tra lại năm của văn bản.",
            "requested_on",
        )
    if due is not None and asked is not None and due < asked:
        raise ValidationError(
            f"Ngày hạn {format_date(due)} trước ngày của văn bản yêu cầu ({format_date(asked)}).",
            "Hãy kiểm tra lại hai ngày.",
            "due",
        )
    return request._replace(
        text=checked_text(request.text, "nội dung yêu cầu", "text", required=True),
        requested_by=checked_line(request.requested_by, "cơ quan yêu cầu", "requested_by"),
        number=checked_line(request.number, "số văn bản yêu cầu", "number"),
    )


def _refuse_known(uow: UnitOfWork, request: ReportRequest, year: int, own_id: int | None) -> None:
    """The same document of the same office asks for the same report only once."""
    for record in uow.select(Occurrence, year=year):
        same = (record.request_text, record.requested_by, record.request_number, record.requested_on)
        if record.is_request and record.id != own_id and same == request[:4]:
            raise ValidationError(
                f"Yêu cầu này đã có trong năm {year}, hạn {format_date(record.set_due)}.",
                "Hãy dùng mốc đã có, hoặc ghi nội dung yêu cầu khác.",
                "text",
            )


def _duty_on_demand(uow: UnitOfWork, year: int) -> Obligation:
    """The duty of the office's plans to report on demand; where none says so, it is added to the newest of them."""
    plans = [plan for plan in plans_of_year(uow.select(Plan), year) if plan.role is PlanRole.OWN]
    if not plans:
        raise ValidationError(
            f"Năm {year} chưa có kế hoạch nào của cơ quan.",
            "Hãy nhập hoặc lập kế hoạch ở trang Kế hoạch, rồi thêm yêu cầu.",
        )
    found = _on_demand(uow, [plan.id for plan in plans])
    if found is not None:
        return found
    plan = max(plans, key=lambda each: (each.year, each.id))
    position = uow.count(Obligation, plan_id=plan.id) + 1
    return uow.save(
        Obligation(
            uow.new_id(),
            plan.id,
            position,
            _DUTY,
            ObligationKind.REPORT,
            "thematic_or_adhoc_report",
            timing_kind=TimingKind.ON_DEMAND,
        )
    )


def _on_demand(uow: UnitOfWork, plan_ids: Sequence[int]) -> Obligation | None:
    duties = uow.select(
        Obligation, order_by=("plan_id", "position", "id"), plan_id=tuple(plan_ids), kind=ObligationKind.REPORT
    )
    return next((duty for duty in duties if duty.timing_kind is TimingKind.ON_DEMAND and duty.due is None), None)
