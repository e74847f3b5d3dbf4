"""The columns of the catalogue of legal documents and of the places they are cited at."""

from __future__ import annotations

from PySide6.QtCore import Qt

from danvan_desktop.domain.text import NOT_KNOWN, format_date
from danvan_desktop.gui.models.list_model import ListColumn
from danvan_desktop.gui.tones import Tone
from danvan_desktop.services.legal_documents import LegalDocumentRow

_LEFT = Qt.AlignmentFlag.AlignLeft
_CENTER = Qt.AlignmentFlag.AlignHCenter
_RIGHT = Qt.AlignmentFlag.AlignRight


def places_words(places: tuple[str, ...]) -> str:
    """Where a plan names a document in the clerk's words: “phần căn cứ, II, III.2”."""
    return ", ".join(_PLACES.get(place, place) for place in places)


_PLACES = {"preamble": "phần căn cứ"}


def _cited(row: LegalDocumentRow) -> str:
    return f"{row.plan_count} kế hoạch" if row.plan_count else "chưa trích dẫn"


def _warnings(row: LegalDocumentRow) -> str:
    return " ".join(row.warnings)


class LegalDocumentColumn(ListColumn):
    """A legal document."""

    TYPE = ("Loại", 90, _LEFT, lambda row: row.document.type)
    NUMBER = ("Số, ký hiệu", 130, _LEFT, lambda row: row.document.number or NOT_KNOWN)
    DATE = (
        "Ngày",
        90,
        _CENTER,
        lambda row: format_date(row.document.issued_on),
        lambda row: row.document.issued_on,
        lambda row: Tone.NORMAL if row.document.issued_on else Tone.MUTED,
    )
    ISSUER = ("Cơ quan ban hành", 140, _LEFT, lambda row: row.document.issuer or NOT_KNOWN)
    SUBJECT = ("Trích yếu", 220, _LEFT, lambda row: row.document.subject or NOT_KNOWN)
    CITED = ("Trích dẫn", 90, _RIGHT, _cited, lambda row: row.plan_count)
    STUDIED = (
        "Quán triệt",
        140,
        _LEFT,
        lambda row: row.study.words if row.study else "chưa",
        lambda row: row.study.newest.day if row.study else None,
        lambda row: Tone.NORMAL if row.study else Tone.MUTED,
    )
    REPLACED = ("Thay thế bởi", 130, _LEFT, lambda row: row.replaced_by)
    WARNINGS = ("Cảnh báo", 130, _LEFT, _warnings, lambda row: len(row.warnings), lambda _row: Tone.WARNING)


class StudyColumn(ListColumn):
    """A session a document was studied in."""

    DAY = ("Ngày", 100, _CENTER, lambda row: format_date(row.day), lambda row: row.day)
    PARTICIPANTS = (
        "Số người dự",
        110,
        _RIGHT,
        lambda row: _count(row.participants),
        lambda row: row.participants,
    )
    TOTAL = ("Tổng số phải dự", 130, _RIGHT, lambda row: _count(row.total), lambda row: row.total)
    YEAR = ("Sổ năm", 80, _CENTER, lambda row: str(row.year), lambda row: row.year)


def _count(number: int | None) -> str:
    return NOT_KNOWN if number is None else str(number)


class CitationColumn(ListColumn):
    """A citation of a document in a plan."""

    YEAR = ("Năm", 60, _CENTER, lambda row: str(row.plan_year), lambda row: row.plan_year)
    PLAN = ("Kế hoạch", 360, _LEFT, lambda row: row.plan_title)
    PLACES = ("Ở mục", 80, _LEFT, lambda row: places_words(row.citation.places))
    DATE = ("Ngày ghi", 90, _CENTER, lambda row: format_date(row.citation.cited_date))
    ISSUER = ("Cơ quan ghi", 150, _LEFT, lambda row: row.citation.cited_issuer or NOT_KNOWN)
    MENTIONS = ("Số lần", 64, _RIGHT, lambda row: str(row.citation.mentions), lambda row: row.citation.mentions)
    RAW = ("Nguyên văn trích dẫn", 400, _LEFT, lambda row: row.citation.raw)
