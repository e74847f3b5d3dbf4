"""The columns of templates, of the fields of one, and of what the checker found."""

from __future__ import annotations

from PySide6.QtCore import Qt

from danvan_desktop.domain.template_check import TemplateFinding
from danvan_desktop.domain.text import format_date
from danvan_desktop.gui.models.list_model import ListColumn
from danvan_desktop.gui.tones import Tone
from danvan_desktop.services.templates import TemplateRow

_LEFT = Qt.AlignmentFlag.AlignLeft


def _file(row: TemplateRow) -> str:
    return row.template.file_name if row.template is not None else "Mẫu của chương trình"


def _row_tone(row: TemplateRow) -> Tone:
    return Tone.BAD if row.fault else Tone.NORMAL


def _state(row: TemplateRow) -> str:
    if row.fault:
        return "lỗi, in theo mẫu của chương trình"
    return "dùng được" if row.template is None else f"dùng được, từ {format_date(row.template.since)}"


class TemplateColumn(ListColumn):
    """A document and the form it is printed in."""

    KIND = ("Văn bản", 235, _LEFT, lambda row: row.kind.label)
    FILE = ("Mẫu đang dùng", 170, _LEFT, _file, None, _row_tone)
    STATE = ("Tình trạng", 230, _LEFT, _state, None, _row_tone)


class FieldColumn(ListColumn):
    """A field of a template."""

    WRITTEN = ("Trường", 170, _LEFT, lambda field: field.written)
    MEANING = ("Điền vào", 300, _LEFT, lambda field: field.meaning)


def _tone(finding: TemplateFinding) -> Tone:
    return Tone.BAD if finding.is_error else Tone.NORMAL


class FindingColumn(ListColumn):
    """One finding on a template."""

    KIND = ("Mức", 70, _LEFT, lambda finding: "Lỗi" if finding.is_error else "Lưu ý", None, _tone)
    FIELD = ("Trường", 150, _LEFT, lambda finding: finding.field)
    PLACE = ("Chỗ", 120, _LEFT, lambda finding: finding.place)
    MESSAGE = ("Cần làm", 340, _LEFT, lambda finding: finding.message)
    WORDS = ("Đoạn văn", 240, _LEFT, lambda finding: finding.words)
