"""The unit names of a draft beside the units of the office: the clerk settles which is which."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QComboBox, QHeaderView, QTableWidget, QTableWidgetItem

from danvan_desktop.domain.agency import Unit, UnitKind
from danvan_desktop.gui.widgets.cell_widgets import clear_cells
from danvan_desktop.services.plan_import import UnitProposal
from danvan_desktop.services.unit_choices import UnitChoice

_ROOM_FOR_COMBO = 14
_INSIDE = {UnitKind.DIVISION, UnitKind.BOARD, UnitKind.OFFICE, UnitKind.SUBORDINATE}

_WORDS_ONLY = "Chỉ giữ tên in, không thêm vào danh mục"


class UnitMatching(QObject):
    """Fills the table; `choice_made(printed name, choice)` when the clerk settled one, None for what was proposed."""

    choice_made = Signal(str, object)

    def __init__(self, table: QTableWidget, units: Sequence[Unit], parent: QObject) -> None:
        super().__init__(parent)
        self._table = table
        self._units = units
        self._shown: list[UnitProposal] = []
        self._makes_units = True
        header = table.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        table.verticalHeader().setDefaultSectionSize(table.fontMetrics().height() + _ROOM_FOR_COMBO)
        table.verticalHeader().hide()

    def show(
        self, proposals: Sequence[UnitProposal], choices: Mapping[str, UnitChoice], *, makes_units: bool = True
    ) -> None:
        """Show the proposals and what the clerk settled of them; without `makes_units` unknown names stay mere words."""
        if list(proposals) != self._shown or makes_units is not self._makes_units:
            self._shown, self._makes_units = list(proposals), makes_units
            clear_cells(self._table)
            self._table.setRowCount(len(proposals))
            for row, proposal in enumerate(proposals):
                self._table.setItem(row, 0, _fixed_item(proposal.printed))
                self._table.setItem(row, 1, _fixed_item(str(proposal.uses), Qt.AlignmentFlag.AlignRight))
                self._table.setCellWidget(row, 2, self._combo(proposal))
        for row, proposal in enumerate(proposals):
            combo = self._table.cellWidget(row, 2)
            if isinstance(combo, QComboBox):
                possible = [choice for _, choice in self._possible(proposal)]
                combo.setCurrentIndex(possible.index(choices.get(proposal.printed, possible[0])))

    def _combo(self, proposal: UnitProposal) -> QComboBox:
        combo = QComboBox()
        combo.setAccessibleName(f"Đơn vị của cơ quan cho “{proposal.printed}”")
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.setMinimumContentsLength(12)
        possible = self._possible(proposal)
        combo.addItems([words for words, _ in possible])
        for place, (words, _) in enumerate(possible):
            combo.setItemData(place, words, Qt.ItemDataRole.ToolTipRole)
        combo.activated.connect(
            lambda place: self.choice_made.emit(proposal.printed, possible[place][1] if place else None)
        )
        return combo

    def _possible(self, proposal: UnitProposal) -> list[tuple[str, UnitChoice]]:
        """What the name may mean, the proposed meaning first."""
        known = [row for unit in self._units for row in _meanings(unit)]
        kinds = (proposal.kind, *(kind for kind in UnitKind if kind is not proposal.kind))
        new = [(f"Thêm mới: {kind.label}", UnitChoice(kind=kind)) for kind in kinds]
        left = new[:1] if self._makes_units else [(_WORDS_ONLY, UnitChoice())]
        proposed = [row for row in known if row[1] == UnitChoice(proposal.unit_id)] or left
        others = [each.printed for each in self._shown if each.unit_id is None and each != proposal]
        same = [(f"Như “{printed}”", UnitChoice(same_as=printed)) for printed in others]
        rows = [*proposed, *self._members_of_new(proposal), *known, *same, *new]
        return [row for place, row in enumerate(rows) if row not in rows[:place]]

    def _members_of_new(self, proposal: UnitProposal) -> list[tuple[str, UnitChoice]]:
        """A new collective may take the units of the office as its members at once."""
        members = tuple(unit.id for unit in self._units if unit.kind in _INSIDE and not unit.is_collective)
        if proposal.kind is not UnitKind.COLLECTIVE or not members:
            return []
        collective = UnitChoice(kind=UnitKind.COLLECTIVE, member_ids=members)
        return [
            (f"Thêm mới: tập hợp gồm {len(members)} phòng, đơn vị của cơ quan", collective),
            (
                f"Thêm mới và giao cho từng thành viên ({len(members)})",
                UnitChoice(kind=UnitKind.COLLECTIVE, member_ids=members, to_members=True),
            ),
        ]


def _meanings(unit: Unit) -> list[tuple[str, UnitChoice]]:
    """The unit itself; a collective also stands for its members one by one."""
    rows = [(unit.name, UnitChoice(unit.id))]
    if unit.is_collective and unit.member_ids:
        words = f"{unit.name}: giao cho từng thành viên ({len(unit.member_ids)})"
        rows.append((words, UnitChoice(unit.id, to_members=True)))
    return rows


def _fixed_item(text: str, alignment: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft) -> QTableWidgetItem:
    item = QTableWidgetItem(text)
    item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEditable)
    item.setTextAlignment(alignment | Qt.AlignmentFlag.AlignVCenter)
    item.setToolTip(text)
    return item
