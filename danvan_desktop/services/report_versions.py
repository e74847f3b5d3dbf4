"""A new version of a sent report: the same form, headings and words, to be corrected while the sent one stays."""

from __future__ import annotations

from dataclasses import replace

from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.domain.report import Report, ReportSection, ReportState
from danvan_desktop.domain.text import format_date
from danvan_desktop.services.office_fields import agency_of, head_for
from danvan_desktop.storage.unit_of_work import UnitOfWork


def lay_version(uow: UnitOfWork, sent: Report) -> Report:
    """Save in `uow` a version that replaces `sent` and says so first.

    Raises `ValidationError` for a report that was not sent, and for one a version of which is there already.
    """
    if sent.state is not ReportState.SENT:
        raise ValidationError("Báo cáo này chưa ghi nhận gửi.", "Hãy sửa ngay trong báo cáo, không cần bản thay thế.")
    if uow.count(Report, replaces_id=sent.id):
        raise ValidationError(
            f"Báo cáo số {sent.number} đã có bản thay thế.", "Hãy chọn bản thay thế trong danh sách để sửa."
        )
    lines = (f"Báo cáo này thay thế Báo cáo số {_named(uow, sent)}.", *_former_lines(sent))
    version = replace(
        sent,
        id=uow.new_id(),
        number="",
        signed_on=None,
        preamble="\n".join(lines),
        state=ReportState.DRAFTING,
        sent_on=None,
        sent_to="",
        sent_via="",
        frozen="",
        replaces_id=sent.id,
    )
    uow.save(version)
    for section in uow.select(ReportSection, order_by=("position", "id"), report_id=sent.id):
        uow.save(replace(section, id=uow.new_id(), report_id=version.id))
    return version


def _former_lines(sent: Report) -> list[str]:
    """The opening words without the line that named what the sent report itself replaced."""
    lines = sent.preamble.split("\n") if sent.preamble else []
    return lines if sent.replaces_id is None else lines[1:]


def _named(uow: UnitOfWork, sent: Report) -> str:
    """“141/BC-STP ngày 17/11/2026”."""
    agency = agency_of(uow)
    head = head_for(agency, sent.number, agency.report_symbol, sent.signed_on)
    number = f"{head.number}/{head.symbol}" if head.symbol else head.number
    return f"{number} ngày {format_date(sent.signed_on)}" if sent.signed_on else number
