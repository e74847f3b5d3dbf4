"""The columns of two years side by side; their titles carry the years."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QFont

from danvan_desktop.domain.text import fold, format_points
from danvan_desktop.domain.year_comparison import YearRow
from danvan_desktop.gui.models.list_model import Index, ListColumn, ListModel
from danvan_desktop.gui.tones import Tone

_LEFT, _RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight


def _points(value: Decimal | None) -> str:
    return "" if value is None else format_points(value)


def _signed(value: Decimal | None) -> str:
    return f"+{format_points(value)}" if value is not None and value > 0 else _points(value)


def _tone(value: Decimal | None) -> Tone:
    if not value:
        return Tone.NORMAL
    return Tone.GOOD if value > 0 else Tone.BAD


class YearColumn(ListColumn):
    """A criterion, what it gave in each year, and what changed; {old} and {new} are the years."""

    OLD_NUMBER = ("Số\n{old}", 58, _LEFT, lambda row: row.old.number if row.old else "")
    NEW_NUMBER = ("Số\n{new}", 58, _LEFT, lambda row: row.new.number if row.new else "")
    TEXT = ("Nội dung tiêu chí", 260, _LEFT, lambda row: "    " * (row.depth - 1) + row.shown.text)
    OLD_MAX = (
        "Tối đa\n{old}", 58, _RIGHT, lambda row: _points(row.old.max_points if row.old else None),
        lambda row: row.old.max_points if row.old else None,
    )  # fmt: skip
    OLD_POINTS = ("Điểm\n{old}", 58, _RIGHT, lambda row: _points(row.old_points), lambda row: row.old_points)
    OLD_SHARE = ("Đạt %\n{old}", 54, _RIGHT, lambda row: _points(row.old_share), lambda row: row.old_share)
    NEW_MAX = (
        "Tối đa\n{new}", 58, _RIGHT, lambda row: _points(row.new.max_points if row.new else None),
        lambda row: row.new.max_points if row.new else None,
    )  # fmt: skip
    NEW_POINTS = ("Điểm\n{new}", 58, _RIGHT, lambda row: _points(row.new_points), lambda row: row.new_points)
    NEW_SHARE = ("Đạt %\n{new}", 54, _RIGHT, lambda row: _points(row.new_share), lambda row: row.new_share)
    CHANGE = ("Tăng,\ngiảm", 62, _RIGHT, lambda row: _signed(row.change), lambda row: row.change,
              lambda row: _tone(row.change))  # fmt: skip
    SHARE_CHANGE = ("Tăng,\ngiảm %", 66, _RIGHT, lambda row: _signed(row.share_change), lambda row: row.share_change,
                    lambda row: _tone(row.share_change))  # fmt: skip


class YearFilter(StrEnum):
    """Which criteria are shown."""

    ALL = "all"
    LEAVES = "leaves"
    LOWER = "lower"
    HIGHER = "higher"
    ONE_SIDED = "one_sided"
    SETTLED = "settled"

    @property
    def label(self) -> str:
        """The Vietnamese name shown on screen."""
        return _FILTERS[self][0]

    def takes(self, row: YearRow) -> bool:
        """Whether a row is shown."""
        return _FILTERS[self][1](row)


def _moved(row: YearRow) -> Decimal:
    """What a leaf gained: in percent where both years have a share, else in points."""
    gained = row.share_change if row.share_change is not None else row.change
    return gained or Decimal(0)


_FILTERS: dict[YearFilter, tuple[str, Callable[[YearRow], bool]]] = {
    YearFilter.ALL: ("Nhóm và tiêu chí", lambda _row: True),
    YearFilter.LEAVES: ("Chỉ tiêu chí", lambda row: row.is_leaf),
    YearFilter.LOWER: ("Tiêu chí giảm", lambda row: row.is_leaf and _moved(row) < 0),
    YearFilter.HIGHER: ("Tiêu chí tăng", lambda row: row.is_leaf and _moved(row) > 0),
    YearFilter.ONE_SIDED: ("Chỉ có một năm", lambda row: row.old is None or row.new is None),
    YearFilter.SETTLED: ("Tự ghép", lambda row: row.is_settled),
}


def has_words(row: YearRow, words: str) -> bool:
    """Whether the numbers or texts of a row hold all the words, with accents or without."""
    sides = (side for side in (row.old, row.new) if side is not None)
    held = fold(" ".join(f"{side.number} {side.text}" for side in sides))
    return all(word in held for word in fold(words).split())


class YearTable(ListModel[YearRow]):
    """The rows of a comparison under titles with the years; groups stand bold."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(YearColumn, parent)
        self._years = (0, 0)
        self._bold = QFont()
        self._bold.setBold(True)

    def name_years(self, old: int, new: int) -> None:
        """Write the years into the titles."""
        self._years = old, new
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(YearColumn) - 1)

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)
    ) -> Any:
        """The titles of the columns with the years in them."""
        title = super().headerData(section, orientation, role)
        if isinstance(title, str):
            return title.format(old=self._years[0], new=self._years[1])
        return title

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """As of every list; a group stands bold."""
        if role == Qt.ItemDataRole.FontRole and index.isValid() and not self.row_at(index).is_leaf:
            return self._bold
        return super().data(index, role)
