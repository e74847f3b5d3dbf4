"""The unit names of a draft beside the units of the office: the clerk settles which is which."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHeaderView, QTableWidget, QTableWidgetItem

from danvan_desktop.domain.agency import Unit
from danvan_desktop.services.plan_import import UnitProposal

_ROOM_FOR_COMBO = 14


class UnitMatching:
    """Fills the table; `choices` are what the clerk settled, by printed name."""

    def __init__(self, table: QTableWidget, units: Sequence[Unit]) -> None:
        self._table = table
        self._units = units
        self._settled: dict[str, int | None] = {}
        header = table.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        table.verticalHeader().setDefaultSectionSize(table.fontMetrics().height() + _ROOM_FOR_COMBO)
        table.verticalHeader().hide()

    def fill(self, proposals: Sequence[UnitProposal]) -> None:
        """Show the proposals; what the clerk settled before stays settled."""
        self._table.setRowCount(len(proposals))
        for row, proposal in enumerate(proposals):
            self._table.setItem(row, 0, _fixed_item(proposal.printed))
            self._table.setItem(row, 1, _fixed_item(str(proposal.uses), Qt.AlignmentFlag.AlignRight))
            self._table.setCellWidget(row, 2, self._combo(proposal))

    def choices(self) -> dict[str, int]:
        """The unit for each printed name that is not to become a new one."""
        return {printed: unit_id for printed, unit_id in self._settled.items() if unit_id is not None}

    def _combo(self, proposal: UnitProposal) -> QComboBox:
        chosen = self._settled.setdefault(proposal.printed, proposal.unit_id)
        combo = QComboBox()
        combo.setAccessibleName(f"Đơn vị của cơ quan cho “{proposal.printed}”")
        combo.addItem(f"Thêm mới ({proposal.kind.label.lower()})", None)
        for unit in self._units:
            combo.addItem(unit.name, unit.id)
        combo.setCurrentIndex(max(0, combo.findData(chosen)))
        combo.currentIndexChanged.connect(lambda _: self._settled.update({proposal.printed: combo.currentData()}))
        return combo


def _fixed_item(text: str, alignment: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft) -> QTableWidgetItem:
    item = QTableWidgetItem(text)
    item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEditable)
    item.setTextAlignment(alignment | Qt.AlignmentFlag.AlignVCenter)
    item.setToolTip(text)
    return item
