"""What is recorded of an occasion, found or begun inside a unit of work, and what must not be changed any more."""

from __future__ import annotations

from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.domain.obligation import Obligation, Occasion, Occurrence, occasions_in
from danvan_desktop.domain.report import Report, ReportState
from danvan_desktop.services.views_occasions import OccasionKey
from danvan_desktop.storage.reader import Reader
from danvan_desktop.storage.unit_of_work import UnitOfWork


def find_occasion(reader: Reader, key: OccasionKey) -> Occasion:
    """The occasion as it is computed at present; raises `ValidationError` when the duty has it no longer."""
    duty = reader.get(Obligation, key.obligation_id)
    records = reader.select(Occurrence, obligation_id=key.obligation_id, year=key.year)
    found = [item for item in occasions_in(duty, key.year, tuple(records)) if item.sequence == key.sequence]
    if not found:
        raise ValidationError("Mốc này không còn trong kế hoạch.", "Hãy tải lại danh sách (F5).")
    return found[0]


def recorded(uow: UnitOfWork, key: OccasionKey) -> Occurrence:
    """What is recorded of the occasion, or a new open record of it."""
    uow.get(Obligation, key.obligation_id)
    found = uow.select(Occurrence, obligation_id=key.obligation_id, year=key.year, sequence=key.sequence)
    return found[0] if found else Occurrence(uow.new_id(), key.obligation_id, key.year, key.sequence)


def refuse_sent_report(uow: UnitOfWork, record: Occurrence) -> None:
    """Raise `ValidationError` when the report of the occasion was sent already (invariant 11)."""
    report = None if record.report_id is None else uow.find(Report, record.report_id)
    if report is not None and report.state is ReportState.SENT:
        raise ValidationError(
            f"Mốc này gắn với báo cáo số {report.number} đã ghi nhận gửi.",
            "Hãy hoàn tác việc ghi nhận đã gửi báo cáo, hoặc lập báo cáo mới ở trang Báo cáo.",
        )
