"""Báo cáo của phòng, ban: which units report for an occasion, by when, and what came in."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import replace
from datetime import date

from danvan_desktop.domain.agency import Unit, expand_members
from danvan_desktop.domain.clock import Clock
from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.domain.history import Changes
from danvan_desktop.domain.obligation import Obligation
from danvan_desktop.domain.plan import Plan
from danvan_desktop.domain.text import format_date
from danvan_desktop.domain.unit_report import UnitReport
from danvan_desktop.services.checked_text import checked_text
from danvan_desktop.services.occasion_records import find_occasion, recorded
from danvan_desktop.services.occasion_rows import rows_of_plans
from danvan_desktop.services.unit_activity import refuse_inactive
from danvan_desktop.services.views_occasions import OccasionKey, ReceiptRow
from danvan_desktop.storage.repositories.progress import assignments_of_plan
from danvan_desktop.storage.store import Store
from danvan_desktop.storage.unit_of_work import UnitOfWork


class UnitReportService:
    """Reads and records the units' own reports; each changing method is one action of the clerk."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def receipts(self, key: OccasionKey) -> tuple[ReceiptRow, ...]:
        """The units that report for an occasion as they stand today; the same rows the list of occasions counts."""
        duty = self._store.get(Obligation, key.obligation_id)
        plan = self._store.get(Plan, duty.plan_id)
        rows = rows_of_plans(self._store, [plan], key.year, self._clock.today())
        return next((row.receipts for row in rows if row.key == key), ())

    def other_units(self, key: OccasionKey) -> list[Unit]:
        """The active real units that are not expected yet."""
        expected = {row.unit_id for row in self.receipts(key)}
        units = self._store.select(Unit, order_by=("position", "id"))
        today = self._clock.today()
        return [
            unit for unit in units if not unit.is_collective and unit.is_active_on(today) and unit.id not in expected
        ]

    def expect(self, key: OccasionKey, unit_ids: Collection[int]) -> Changes:
        """Expect a report of these units for the occasion; those expected already stay as they are."""
        with self._store.begin("Thêm đơn vị phải báo cáo") as uow:
            self._expect(uow, key, unit_ids)
            return uow.commit()

    def expect_units_with_tasks(self, key: OccasionKey) -> Changes:
        """Expect a report of every unit that has a task of the plan, collectives opened (invariant 7)."""
        with self._store.begin("Lấy các đơn vị có nhiệm vụ làm đơn vị phải báo cáo") as uow:
            duty = uow.get(Obligation, key.obligation_id)
            units = uow.select(Unit, order_by=("position", "id"))
            given = {item.unit_id for item in assignments_of_plan(uow, duty.plan_id)}
            members = {member for unit_id in given for member in expand_members(units, unit_id)}
            today = self._clock.today()
            self._expect(uow, key, [unit.id for unit in units if unit.id in members and unit.is_active_on(today)])
            return uow.commit()

    def receive(self, key: OccasionKey, unit_id: int, received_on: date, content: str = "") -> Changes:
        """Record that the report of a unit came in; late or not follows from its internal day.

        Raises `ValidationError` for a day more than a year from the working year, and a unit that did not exist then.
        """
        text = checked_text(content, "nội dung báo cáo của đơn vị", "content")
        if abs(received_on.year - key.year) > 1:
            message = f"Ngày nhận {format_date(received_on)} cách xa năm làm việc {key.year}."
            raise ValidationError(message, "Hãy kiểm tra lại năm của ngày nhận.", "received_on")

        def receive(uow: UnitOfWork, report: UnitReport) -> UnitReport:
            refuse_inactive(uow.get(Unit, unit_id), received_on)
            return replace(report, received_on=received_on, content=text)

        return self._change("Ghi nhận báo cáo của đơn vị", key, unit_id, receive)

    def take_back(self, key: OccasionKey, unit_id: int) -> Changes:
        """Take the receipt back; the unit stays expected."""
        label = "Bỏ ghi nhận báo cáo của đơn vị"
        return self._change(label, key, unit_id, lambda _uow, report: replace(report, received_on=None, content=""))

    def set_internal_due(self, key: OccasionKey, unit_id: int, day: date | None) -> Changes:
        """Set the internal day of one unit; it may not lie after the day the duty is due. Raises `ValidationError`."""

        def set_day(uow: UnitOfWork, report: UnitReport) -> UnitReport:
            last = find_occasion(uow, key).last_good_day
            if day is not None and last is not None and day > last:
                raise ValidationError(
                    f"Hạn nội bộ {format_date(day)} sau ngày cuối còn đúng hạn ({format_date(last)}).",
                    "Hãy đặt hạn nội bộ sớm hơn.",
                    "internal_due",
                )
            return replace(report, internal_due=day)

        return self._change("Đặt hạn nội bộ của đơn vị", key, unit_id, set_day)

    def forget(self, key: OccasionKey, unit_id: int) -> Changes:
        """Expect no report of a unit any more; raises `ValidationError` where the duty itself is given to it."""
        with self._store.begin("Bỏ đơn vị khỏi danh sách phải báo cáo") as uow:
            record = recorded(uow, key)
            found = uow.select(UnitReport, occurrence_id=record.id, unit_id=unit_id)
            if not found:
                raise ValidationError(
                    "Đơn vị này phải báo cáo vì nghĩa vụ được giao cho đơn vị.",
                    "Hãy sửa phân công của nghĩa vụ ở trang Kế hoạch.",
                )
            uow.delete(UnitReport, found[0].id)
            return uow.commit()

    @staticmethod
    def _expect(uow: UnitOfWork, key: OccasionKey, unit_ids: Collection[int]) -> None:
        record = uow.save(recorded(uow, key))
        present = {report.unit_id for report in uow.select(UnitReport, occurrence_id=record.id)}
        for unit_id in dict.fromkeys(unit_ids):
            if unit_id not in present:
                uow.get(Unit, unit_id)
                uow.save(UnitReport(uow.new_id(), record.id, unit_id))

    def _change(
        self, label: str, key: OccasionKey, unit_id: int, change: Callable[[UnitOfWork, UnitReport], UnitReport]
    ) -> Changes:
        with self._store.begin(label) as uow:
            record = uow.save(recorded(uow, key))
            found = uow.select(UnitReport, occurrence_id=record.id, unit_id=unit_id)
            report = found[0] if found else UnitReport(uow.new_id(), record.id, unit_id)
            uow.save(change(uow, report))
            return uow.commit()
