"""The columns of the lists of a plan: targets, duties, citations, and rows about to be pasted."""

from __future__ import annotations

from PySide6.QtCore import Qt

from danvan_desktop.domain.obligation import Obligation
from danvan_desktop.domain.target import Measure, Target, asked_words
from danvan_desktop.domain.text import NOT_KNOWN, format_date
from danvan_desktop.domain.timing import due_as_words
from danvan_desktop.gui.models.legal_documents import places_words
from danvan_desktop.gui.models.list_model import ListColumn
from danvan_desktop.gui.tones import Tone
from danvan_desktop.services.task_paste import PastedTask
from danvan_desktop.services.timing_entry import due_entry

_LEFT = Qt.AlignmentFlag.AlignLeft
_RIGHT = Qt.AlignmentFlag.AlignRight


def duty_due(duty: Obligation) -> str:
    """When a duty falls due in words, else the words of its kind, else “chưa có”."""
    if duty.due is not None:
        return due_as_words(duty.due, duty.due_operator, duty.period)
    return duty.timing_kind.label if duty.timing_kind is not None else NOT_KNOWN


def _source(target: Target) -> str:
    if target.measure is Measure.RATING:
        return "từ bảng tự chấm"
    if target.measure is Measure.QUALITATIVE:
        return "tự đánh giá"
    return "từ sổ theo dõi" if target.sources else "nhập tay"


class TargetColumn(ListColumn):
    """Chỉ tiêu."""

    TEXT = ("Nội dung chỉ tiêu", 330, _LEFT, lambda row: row.text)
    MEASURE = ("Cách đo", 175, _LEFT, lambda row: row.measure.label)
    VALUE = ("Phải đạt", 140, _LEFT, asked_words)
    SOURCE = ("Số liệu", 110, _LEFT, _source)


class ObligationColumn(ListColumn):
    """Nghĩa vụ báo cáo, gửi."""

    TEXT = ("Nội dung", 330, _LEFT, lambda row: row.text)
    KIND = ("Loại", 120, _LEFT, lambda row: row.kind.label)
    RECIPIENT = ("Nơi nhận", 120, _LEFT, lambda row: row.recipient or NOT_KNOWN)
    DUE = ("Thời hạn", 150, _LEFT, duty_due)


class CitationColumn(ListColumn):
    """Văn bản trích dẫn."""

    TITLE = ("Văn bản", 260, _LEFT, lambda row: row.title)
    DATE = ("Ngày", 90, _LEFT, lambda row: format_date(row.issued_on), lambda row: row.issued_on)
    SUBJECT = ("Trích yếu", 330, _LEFT, lambda row: row.subject or NOT_KNOWN)
    MENTIONS = ("Số lần", 60, _RIGHT, lambda row: str(row.mentions), lambda row: row.mentions)
    PLACES = ("Ở mục", 130, _LEFT, lambda row: places_words(row.places))
    REPLACED = ("Thay bằng", 200, _LEFT, lambda row: row.replaced_by, None, lambda _: Tone.WARNING)


def _pasted_timing(row: PastedTask) -> str:
    if row.timing.due is not None:
        return due_entry(row.timing.due)
    return row.timing.kind.label if row.timing.kind is not None else row.timing.raw or NOT_KNOWN


class PastedColumn(ListColumn):
    """Rows copied from Excel as they would be added."""

    NUMBER = ("Số", 46, _LEFT, lambda row: row.number or "")
    TEXT = ("Nội dung", 300, _LEFT, lambda row: row.text)
    LEAD = ("Chủ trì", 140, _LEFT, lambda row: ", ".join(row.lead_names) or NOT_KNOWN)
    COOPERATE = ("Phối hợp", 140, _LEFT, lambda row: ", ".join(row.cooperate_names))
    TIMING = ("Thời gian", 110, _LEFT, _pasted_timing)
    UNKNOWN = (
        "Tên chưa rõ",
        160,
        _LEFT,
        lambda row: ", ".join(row.unknown_names),
        None,
        lambda _: Tone.WARNING,
    )
