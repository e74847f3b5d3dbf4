"""Mẫu văn bản: which documents an office may lay out in Word, and the file it chose for one of them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class TemplateKind(StrEnum):
    """The documents that have a template, in the order they are listed."""

    REPORT = "report"
    PLAN = "plan"
    URGING_LETTER = "urging_letter"
    TASK_SLIP = "task_slip"
    WEEK = "week"
    ANNEX = "annex"
    PROGRESS = "progress"
    SCORE_SHEET = "score_sheet"
    EXPLANATION = "explanation"
    COVER_LETTER = "cover_letter"
    EVIDENCE_LIST = "evidence_list"

    @property
    def label(self) -> str:
        """The Vietnamese name shown on screen and in file names."""
        return {
            TemplateKind.REPORT: "Báo cáo",
            TemplateKind.PLAN: "Kế hoạch",
            TemplateKind.URGING_LETTER: "Công văn đôn đốc",
            TemplateKind.TASK_SLIP: "Phiếu giao việc",
            TemplateKind.WEEK: "Báo cáo tuần",
            TemplateKind.ANNEX: "Phụ lục phân công nhiệm vụ",
            TemplateKind.PROGRESS: "Bảng theo dõi tiến độ",
            TemplateKind.SCORE_SHEET: "Bảng tự chấm điểm",
            TemplateKind.EXPLANATION: "Công văn giải trình kết quả thẩm định",
            TemplateKind.COVER_LETTER: "Công văn gửi hồ sơ chấm điểm",
            TemplateKind.EVIDENCE_LIST: "Danh mục tài liệu kiểm chứng",
        }[self]


@dataclass(frozen=True, slots=True)
class OfficeTemplate:
    """The office's own form of a document; the bytes lie beside the evidence under `sha256`, `size` is in bytes."""

    id: int
    kind: TemplateKind
    file_name: str
    sha256: str
    size: int
    since: date

    @property
    def title(self) -> str:
        """What the file is, for lists of the files kept."""
        return f"Mẫu văn bản: {self.kind.label}"


@dataclass(frozen=True, slots=True)
class SentLayout:
    """What a sent document was laid out by: the office's template of that day, or None for the built-in form."""

    template: OfficeTemplate | None = None
