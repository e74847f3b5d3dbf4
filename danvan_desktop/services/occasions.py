"""Mốc: when duties to report and to send fall due, and what was done about each occasion."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from danvan_desktop.domain.clock import Clock
from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.domain.evidence import Proven
from danvan_desktop.domain.history import Changes
from danvan_desktop.domain.obligation import Obligation, Occurrence, OccurrenceState, occasions_in
from danvan_desktop.domain.plan import Plan
from danvan_desktop.domain.report import Report
from danvan_desktop.domain.text import format_date
from danvan_desktop.services.checked_text import checked_line, checked_text
from danvan_desktop.services.evidence import EvidenceService
from danvan_desktop.services.occasion_records import find_occasion, recorded, refuse_sent_report
from danvan_desktop.services.occasion_rows import rows_of_plans, rows_of_year
from danvan_desktop.services.views_occasions import OccasionKey, OccasionRow, Sending, plans_of_year
from danvan_desktop.storage.store import Store
from danvan_desktop.storage.unit_of_work import UnitOfWork


class OccasionService:
    """Computes the occasions of duties and records what was done; undo lies in the history like everywhere."""

    def __init__(self, store: Store, clock: Clock, evidence: EvidenceService) -> None:
        self._store = store
        self._clock = clock
        self._evidence = evidence

    def year_occasions(self, year: int, today: date | None = None) -> list[OccasionRow]:
        """The occasions of every plan in force in `year`, the earliest first."""
        return rows_of_year(self._store, year, today or self._clock.today())

    def occasions(self, plan_ids: Sequence[int], year: int, today: date | None = None) -> list[OccasionRow]:
        """The occasions of these plans in `year` as they stand on `today` (the clock's day if not given), earliest first."""
        plans = self._store.select(Plan, id=list(plan_ids))
        return rows_of_plans(self._store, plans, year, today or self._clock.today())

    def duties(self, year: int) -> list[Obligation]:
        """The duties of every plan in force in `year`, in the order of the plans."""
        plan_ids = [plan.id for plan in plans_of_year(self._store.select(Plan), year)]
        return self._store.select(Obligation, order_by=("plan_id", "position", "id"), plan_id=plan_ids)

    def today(self) -> date:
        """The clock's day."""
        return self._clock.today()

    def set_due(self, key: OccasionKey, day: date | None) -> Changes:
        """Set the date of an occasion whose plan gives none or another (invariant 5); None takes it back.

        Raises `ValidationError` for a day far from the year, a day the duty has already, and an extended occasion.
        """
        with self._store.begin("Đặt ngày hạn của mốc") as uow:
            record = recorded(uow, key)
            _refuse_extended(record)
            if day is not None:
                _check_due(uow, key, day)
            uow.save(replace(record, set_due=day))
            return uow.commit()

    def set_internal_due(self, key: OccasionKey, day: date | None) -> Changes:
        """Set the day by which the units report inside the office; it may not lie after the day the duty is due."""
        label = "Đặt hạn nội bộ của mốc"
        last = find_occasion(self._store, key).last_good_day
        if day is not None and last is not None and day > last:
            raise ValidationError(
                f"Hạn nội bộ {format_date(day)} sau ngày cuối còn đúng hạn ({format_date(last)}).",
                "Hãy đặt hạn nội bộ sớm hơn.",
                "internal_due",
            )
        return self._record(label, key, lambda record: replace(record, internal_due=day))

    def set_state(self, key: OccasionKey, state: OccurrenceState) -> Changes:
        """Note that the document is open, being drafted or lies for signature, which takes a recorded sending back.

        SENT is refused (see `record_sent`), and so is any change of an occasion whose report was sent (invariant 11).
        """
        if state is OccurrenceState.SENT:
            raise ValidationError("Chưa ghi ngày gửi.", "Hãy dùng “Ghi nhận đã gửi” và nhập ngày, số văn bản.", "state")
        with self._store.begin("Đổi trạng thái mốc") as uow:
            record = recorded(uow, key)
            refuse_sent_report(uow, record)
            uow.save(replace(record, state=state, sent_on=None, sent_number="", sent_to="", sent_via=""))
            return uow.commit()

    def set_note(self, key: OccasionKey, note: str) -> Changes:
        """Note something about an occasion."""
        text = checked_text(note, "ghi chú", "note")
        return self._record("Ghi chú mốc", key, lambda record: replace(record, note=text))

    def record_sent(self, key: OccasionKey, sending: Sending) -> Changes:
        """Record that the document went out, with its file as evidence; late or not follows from the date.

        Raises `ValidationError` for a day more than a year away from the working year.
        """
        _check_sent_on(sending.sent_on, key.year)
        number = checked_line(sending.number, "số văn bản", "number")
        to, via = checked_line(sending.to, "nơi gửi đến", "to"), checked_line(sending.via, "hình thức gửi", "via")
        stored = self._evidence.take_in(sending.files)
        with self._store.begin("Ghi nhận đã gửi") as uow:
            record = recorded(uow, key)
            refuse_sent_report(uow, record)
            _refuse_open_report(uow, record)
            sent = replace(
                record,
                state=OccurrenceState.SENT,
                sent_on=sending.sent_on,
                sent_number=number,
                sent_to=to,
                sent_via=via,
            )
            uow.save(sent)
            self._evidence.link(uow, Proven.OCCURRENCE, record.id, stored)
            return uow.commit()

    def attach(self, key: OccasionKey, paths: Sequence[Path]) -> Changes:
        """Attach files to an occasion, recorded before or not."""
        stored = self._evidence.take_in(paths)
        with self._store.begin("Đính kèm tài liệu vào mốc") as uow:
            record = uow.save(recorded(uow, key))
            self._evidence.link(uow, Proven.OCCURRENCE, record.id, stored)
            return uow.commit()

    def add_occasion(self, obligation_id: int, year: int, due: date | None = None) -> Changes:
        """Add one more occasion of a duty in a year, as for duties on demand; raises `ValidationError` like `set_due`."""
        with self._store.begin("Thêm mốc") as uow:
            duty = uow.get(Obligation, obligation_id)
            records = tuple(uow.select(Occurrence, obligation_id=obligation_id, year=year))
            sequence = len(occasions_in(duty, year, records)) + 1
            if due is not None:
                _check_due(uow, OccasionKey(obligation_id, year, sequence), due)
            uow.save(Occurrence(uow.new_id(), obligation_id, year, sequence, set_due=due))
            return uow.commit()

    def _record(self, label: str, key: OccasionKey, change: Callable[[Occurrence], Occurrence]) -> Changes:
        with self._store.begin(label) as uow:
            uow.save(change(recorded(uow, key)))
            return uow.commit()


def _refuse_open_report(uow: UnitOfWork, record: Occurrence) -> None:
    if record.report_id is not None and uow.find(Report, record.report_id) is not None:
        raise ValidationError(
            "Mốc này có báo cáo đang soạn ở trang Báo cáo.",
            "Hãy ghi nhận đã gửi ở trang Báo cáo, để số liệu của báo cáo được chốt cùng lúc.",
        )


def _refuse_extended(record: Occurrence) -> None:
    if record.extensions:
        raise ValidationError(
            f"Mốc này đã được gia hạn đến {format_date(record.extensions[-1].until)}.",
            "Hãy rút lại lần gia hạn ở “Gia hạn…” trước, rồi đặt lại ngày hạn.",
            "set_due",
        )


def _check_due(uow: UnitOfWork, key: OccasionKey, day: date) -> None:
    """A day of the working year or the one after it (reports of a year end in January), and each day only once."""
    if not key.year <= day.year <= key.year + 1:
        raise ValidationError(
            f"Ngày hạn {format_date(day)} không thuộc năm làm việc {key.year}.",
            f"Hãy nhập ngày trong năm {key.year} hoặc năm {key.year + 1}.",
            "set_due",
        )
    duty = uow.get(Obligation, key.obligation_id)
    records = tuple(uow.select(Occurrence, obligation_id=key.obligation_id, year=key.year))
    for occasion in occasions_in(duty, key.year, records):
        if occasion.sequence != key.sequence and occasion.printed_due == day:
            raise ValidationError(
                f"Nghĩa vụ này đã có mốc ngày {format_date(day)} ({occasion.label}).",
                "Hãy chọn ngày khác, hoặc dùng mốc đã có.",
                "set_due",
            )


def _check_sent_on(day: date, year: int) -> None:
    if abs(day.year - year) > 1:
        raise ValidationError(
            f"Ngày gửi {format_date(day)} cách xa năm làm việc {year}.",
            "Hãy kiểm tra lại năm của ngày gửi.",
            "sent_on",
        )
