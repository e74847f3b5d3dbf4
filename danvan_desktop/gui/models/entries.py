"""The log of a task and the little table its quantities are typed into."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QObject, Qt

from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.domain.progress import Quantity
from danvan_desktop.domain.text import format_date, format_points
from danvan_desktop.domain.typed_number import parse_amount
from danvan_desktop.domain.unit_share import ShareState
from danvan_desktop.gui.models.list_model import Index, ListColumn
from danvan_desktop.gui.tones import Tone
from danvan_desktop.services.views_entries import EntryRow, quantity_words

_LEFT = Qt.AlignmentFlag.AlignLeft
_CENTER = Qt.AlignmentFlag.AlignHCenter
_RIGHT = Qt.AlignmentFlag.AlignRight
_TITLES = ("Số liệu", "Số lượng", "Đơn vị tính")


def _percent(row: EntryRow) -> str:
    return "" if row.entry.percent is None else f"{row.entry.percent}%"


class EntryColumn(ListColumn):
    """A recorded result."""

    DATE = ("Ngày", 84, _CENTER, lambda row: format_date(row.entry.entered_on), lambda row: row.entry.entered_on)
    UNIT = ("Đơn vị", 110, _LEFT, lambda row: row.unit_name)
    TEXT = ("Kết quả", 240, _LEFT, lambda row: row.entry.text)
    QUANTITIES = ("Số liệu", 96, _LEFT, lambda row: quantity_words(row.entry.quantities))
    PERCENT = ("Tỷ lệ", 48, _RIGHT, _percent, lambda row: row.entry.percent)
    EVIDENCE = ("Tệp", 36, _RIGHT, lambda row: str(row.evidence_count), lambda row: row.evidence_count)


_SHARE_TONES = {ShareState.SILENT: Tone.WARNING, ShareState.FINISHED: Tone.GOOD, ShareState.NOT_FEASIBLE: Tone.MUTED}


class ShareColumn(ListColumn):
    """A unit's part of the task."""

    UNIT = ("Đơn vị", 150, _LEFT, lambda row: row.unit_name)
    STATE = (
        "Tình trạng",
        116,
        _LEFT,
        lambda row: row.state_words,
        None,
        lambda row: Tone.BAD if row.is_late else _SHARE_TONES.get(row.state, Tone.NORMAL),
    )
    DUE = (
        "Hạn nội bộ",
        130,
        _LEFT,
        lambda row: row.internal_due.words if row.internal_due else "",
        lambda row: row.internal_due and row.internal_due.day,
    )
    COUNT = ("Lần báo", 68, _RIGHT, lambda row: str(row.entry_count), lambda row: row.entry_count)
    LAST = (
        "Lần cuối",
        84,
        _CENTER,
        lambda row: format_date(row.last_on) if row.last_on else "",
        lambda row: row.last_on,
    )
    PERCENT = (
        "Tỷ lệ",
        48,
        _RIGHT,
        lambda row: "" if row.percent is None else f"{row.percent}%",
        lambda row: row.percent,
    )
    QUANTITIES = ("Cộng số liệu", 130, _LEFT, lambda row: quantity_words(row.quantities))
    ROLE = ("Vai trò", 110, _LEFT, lambda row: row.role_words)


class QuantityModel(QAbstractTableModel):
    """Quantities being typed: three texts a row, and always one empty row at the end to go on in."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cells: list[list[str]] = [["", "", ""]]

    def set_quantities(self, quantities: tuple[Quantity, ...]) -> None:
        """Show these quantities and an empty row."""
        self.beginResetModel()
        self._cells = [[item.name, format_points(item.value), item.unit] for item in quantities]
        self._cells.append(["", "", ""])
        self.endResetModel()

    def quantities(self) -> tuple[Quantity, ...]:
        """What was typed; rows without name and number are left out. Raises `ValidationError` for a bad number."""
        return tuple(
            Quantity(name, parse_amount(value), unit)
            for name, value, unit in ([cell.strip() for cell in row] for row in self._cells)
            if name or value
        )

    def readable_quantities(self) -> tuple[Quantity, ...]:
        """What was typed as far as it can be read; a bad number counts as not typed."""
        kept = []
        for name, value, unit in self._cells:
            try:
                kept.append(Quantity(name.strip(), parse_amount(value), unit.strip()))
            except ValidationError:
                continue
        return tuple(kept)

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802 - Qt's name
        """The typed rows and the empty one."""
        return 0 if parent is not None and parent.isValid() else len(self._cells)

    def columnCount(self, parent: Index | None = None) -> int:  # noqa: N802 - Qt's name
        """Name, number, unit of measure."""
        return 0 if parent is not None and parent.isValid() else len(_TITLES)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Every cell can be typed into."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if index.isValid() else flags

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """The text of a cell; numbers stand right."""
        if not index.isValid():
            return None
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole}:
            return self._cells[index.row()][index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int((_RIGHT if index.column() == 1 else _LEFT) | Qt.AlignmentFlag.AlignVCenter)
        return None

    def setData(self, index: Index, value: Any, role: int = int(Qt.ItemDataRole.EditRole)) -> bool:  # noqa: N802 - Qt's name
        """Keep what was typed; text in the last row opens another one."""
        if not index.isValid() or role != Qt.ItemDataRole.EditRole:
            return False
        self._cells[index.row()][index.column()] = str(value)
        self.dataChanged.emit(index, index)
        if any(self._cells[-1]):
            self.beginInsertRows(self.index(-1, -1), len(self._cells), len(self._cells))
            self._cells.append(["", "", ""])
            self.endInsertRows()
        return True

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)
    ) -> Any:
        """The titles of the three columns."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return _TITLES[section]
        return None
