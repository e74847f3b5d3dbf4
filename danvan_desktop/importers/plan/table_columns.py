"""What the columns of an assignment table are for, told from the words of its header: one table."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from danvan_desktop.importers.plan.labels import LabelRole
from danvan_desktop.importers.plan.words import fold

# What a column is for, by the words of its header; the first row that fits decides.
COLUMNS: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"^(?:stt|tt|số tt|số thứ tự)$"), "ordinal"),
    (re.compile(r"^(?!.*(?:nhiệm vụ|nội dung|công việc)).*chỉ tiêu"), "target"),
    (re.compile(r"bắt đầu"), LabelRole.NOTE),
    (re.compile(r"thời gian|thời hạn|tiến độ|thời điểm|hoàn thành trước|lộ trình"), LabelRole.TIMING),
    (re.compile(r"sản phẩm|kết quả"), LabelRole.DELIVERABLE),
    (re.compile(r"ghi chú|kinh phí|căn cứ"), LabelRole.NOTE),
    (re.compile(r"phối hợp|chủ trì|chỉ đạo|tham mưu|(?:đơn vị|cơ quan|phòng|bộ phận|cá nhân|người|lãnh đạo).{0,20}(?:thực hiện|phụ trách|triển khai|đầu mối|được giao)|^thực hiện$|^phân công|^(?:đơn vị|cơ quan)$|^trách nhiệm|^phụ trách$"), "units"),
    (re.compile(r"nhiệm vụ|nội dung|công việc|giải pháp|hoạt động"), "task"),
)  # fmt: skip
HEADER_ROWS = 4
_LONGEST_HEADER = 80
_LONGEST_SUBHEADER = 40
_MARKUP = re.compile(r"[*_#]")


def column_role(header: str) -> str | None:
    """The role of a column with this header, or None when its words say nothing."""
    folded = fold(_MARKUP.sub("", header)).strip(" .:")
    if len(folded) > _LONGEST_HEADER:
        return None
    return next((str(role) for pattern, role in COLUMNS if pattern.search(folded)), None)


def names_columns(headers: Iterable[str]) -> bool:
    """Whether a row is the header of a table of tasks or targets: one of them and at least one column more."""
    roles = [column_role(header) for header in headers]
    return any(role in {"task", "target"} for role in roles) and sum(role is not None for role in roles) >= 2


def counts_rows(headers: Iterable[str]) -> bool:
    """Whether a row begins a list with running numbers, whatever it lists."""
    return any(column_role(header) == "ordinal" for header in headers)


def refines_header(texts: Mapping[int, str], columns: Mapping[int, str]) -> bool:
    """Whether a second header row splits columns of the first (“Phân công” into “Chủ trì” and “Phối hợp”)."""
    filled = {column: text for column, text in texts.items() if text}
    return bool(filled) and all(
        len(text) <= _LONGEST_SUBHEADER
        and column_role(text) is not None
        and columns.get(column, "other") not in {"ordinal", "task"}
        for column, text in filled.items()
    )
