"""Closing a working year: from then on what belongs to it is read, not changed, until it is opened again."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from danvan_desktop.domain.errors import DanvanError


@dataclass(frozen=True, slots=True)
class YearClosing:
    """One closing of a year and, once it was taken back, who opened the year again, when and why.

    `concluded` are the plans the closing led from “đang thực hiện” to “đã tổng kết”; opening again leads them back.
    `left_open` says what was not finished when the year was closed.
    """

    id: int
    year: int
    closed_on: date
    closed_by: str
    left_open: str = ""
    concluded: tuple[int, ...] = ()
    reopened_on: date | None = None
    reopened_by: str = ""
    reason: str = ""

    @property
    def is_in_force(self) -> bool:
        """Whether the year is closed by it now."""
        return self.reopened_on is None


class ClosedYearError(DanvanError):
    """Something of a closed year was about to change; `year` is the closed one."""

    def __init__(self, year: int) -> None:
        super().__init__(
            f"Năm {year} đã đóng, chỉ xem được.",
            f"Hãy bấm “Năm làm việc”, chọn “Mở lại năm {year}…”, ghi lý do rồi làm lại.",
        )
        self.year = year
