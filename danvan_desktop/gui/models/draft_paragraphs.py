"""The columns of the source side of the import review."""

from __future__ import annotations

from PySide6.QtCore import Qt

from danvan_desktop.domain.draft_plan import DraftParagraph, Fate
from danvan_desktop.gui.models.list_model import ListColumn
from danvan_desktop.gui.tones import Tone

FATE_WORDS = {
    Fate.HEADING: "Đề mục",
    Fate.GROUP: "Nhóm nhiệm vụ",
    Fate.TASK: "Nhiệm vụ",
    Fate.TASK_CONTINUATION: "Tiếp nhiệm vụ trước",
    Fate.ASSIGNMENT: "Phân công",
    Fate.TARGET: "Chỉ tiêu",
    Fate.OBLIGATION: "Tổ chức, nghĩa vụ",
    Fate.PURPOSE: "Nội dung khác",
    Fate.RECIPIENT: "Nơi nhận",
    Fate.SIGNATURE: "Chữ ký",
    Fate.METADATA: "Thể thức",
    Fate.PREAMBLE: "Phần mở đầu",
    Fate.CLOSING: "Phần kết",
    Fate.SKIPPED: "Bỏ qua",
}
"""What each paragraph became, in the clerk's words."""


_DECIDED = "theo lựa chọn của người dùng"
"""The reason the importer gives for a kind the clerk chose."""


def fate_words(paragraph: DraftParagraph) -> str:
    """What the paragraph became; for a skipped one with the reason, for a corrected one that it was corrected."""
    words = FATE_WORDS[paragraph.fate]
    if paragraph.reason == _DECIDED:
        return f"{words} (đã sửa)"
    return f"{words}: {paragraph.reason}" if paragraph.reason else words


def _place(paragraph: DraftParagraph) -> str:
    lines = paragraph.lines
    return str(lines.first) if lines.first == lines.last else f"{lines.first}–{lines.last}"


def _tone(paragraph: DraftParagraph) -> Tone:
    return Tone.MUTED if paragraph.fate is Fate.SKIPPED else Tone.NORMAL


class DraftParagraphColumn(ListColumn):
    """A paragraph of the source and what became of it."""

    LINES = ("Dòng", 74, Qt.AlignmentFlag.AlignRight, _place, lambda item: item.lines.first, _tone)
    FATE = ("Được hiểu là", 150, Qt.AlignmentFlag.AlignLeft, fate_words, None, _tone)
    TEXT = ("Nội dung", 200, Qt.AlignmentFlag.AlignLeft, lambda item: item.text, None, _tone)
