"""What Ctrl+K finds: the kinds of results, a result, a group of them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from danvan_desktop.domain.found_words import Span


class ResultKind(StrEnum):
    """What was found, named like its table, in the order of the groups."""

    TASK = "task"
    TASK_GROUP = "task_group"
    OBLIGATION = "obligation"
    OCCURRENCE = "occurrence"
    TARGET = "target"
    TARGET_RESULT = "target_result"
    PROGRESS_ENTRY = "progress_entry"
    UNIT_REPORT = "unit_report"
    EVIDENCE = "evidence"
    REPORT = "report"
    REPORT_SECTION = "report_section"
    REGISTER_ROW = "register_row"
    CRITERION = "criterion"
    SCORE_LINE = "score_line"
    PLAN = "plan"
    LEGAL_DOCUMENT = "legal_document"
    ROSTER_ENTRY = "roster_entry"
    ROSTER_RECEIPT = "roster_receipt"
    UNIT = "unit"
    PERSON = "person"

    @property
    def label(self) -> str:
        """The Vietnamese heading of the group."""
        return _LABELS[self]


_LABELS = {
    ResultKind.TASK: "Nhiệm vụ",
    ResultKind.TASK_GROUP: "Nhóm nhiệm vụ",
    ResultKind.OBLIGATION: "Nghĩa vụ báo cáo, gửi",
    ResultKind.OCCURRENCE: "Mốc báo cáo, gửi",
    ResultKind.TARGET: "Chỉ tiêu",
    ResultKind.TARGET_RESULT: "Kết quả chỉ tiêu",
    ResultKind.PROGRESS_ENTRY: "Kết quả thực hiện",
    ResultKind.UNIT_REPORT: "Báo cáo của đơn vị",
    ResultKind.EVIDENCE: "Tài liệu kiểm chứng",
    ResultKind.REPORT: "Báo cáo",
    ResultKind.REPORT_SECTION: "Nội dung báo cáo",
    ResultKind.REGISTER_ROW: "Sổ theo dõi",
    ResultKind.CRITERION: "Tiêu chí chấm điểm",
    ResultKind.SCORE_LINE: "Căn cứ chấm, giải trình",
    ResultKind.PLAN: "Kế hoạch",
    ResultKind.LEGAL_DOCUMENT: "Văn bản",
    ResultKind.ROSTER_ENTRY: "Đơn vị phải gửi",
    ResultKind.ROSTER_RECEIPT: "Văn bản đơn vị gửi đến",
    ResultKind.UNIT: "Đơn vị",
    ResultKind.PERSON: "Cán bộ",
}


class Place(NamedTuple):
    """Where a result is opened: work on `year` and `plan_id` where they are not None, go to the object `noun`, `object_id`.

    `row_id` is the row inside that object which was found, e.g. the result recorded of a task; None where it is the
    object itself.
    """

    noun: str
    object_id: int
    year: int | None = None
    plan_id: int | None = None
    row_id: int | None = None


@dataclass(frozen=True, slots=True)
class SearchResult:
    """One thing found: its words, where it stands, where to open it, and which stretches of both are what was searched."""

    kind: ResultKind
    title: str
    context: str
    place: Place
    title_marks: tuple[Span, ...] = ()
    context_marks: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class ResultGroup:
    """The results of one kind, the newest first; `has_more` when not all are shown."""

    kind: ResultKind
    results: tuple[SearchResult, ...]
    has_more: bool = False
