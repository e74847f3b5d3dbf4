"""What every dialog with a typed sheet has: the keys of the sheet, and the list of what is wrong with it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem, QTableView

from danvan_desktop.gui.keys import key_sequence
from danvan_desktop.gui.models.sheet import SheetModel
from danvan_desktop.gui.widgets.cursor import put_cursor
from danvan_desktop.gui.widgets.row_height import roomy

_FINDING_ROLE = Qt.ItemDataRole.UserRole


class SheetFinding(Protocol):
    """Something wrong with a sheet; `row` None when it concerns none of its rows."""

    @property
    def words(self) -> str:
        """Where, what and what to do."""

    @property
    def row(self) -> int | None:
        """The row it stands in."""


Found = TypeVar("Found", bound=SheetFinding)


class SheetDesk(Generic[Found]):
    """Ctrl+V, Ctrl+D and Delete on `table`; findings in `listed` under `label`, whose cell `place_of(finding)` opens."""

    def __init__(
        self,
        table: QTableView,
        model: SheetModel,
        listed: QListWidget,
        label: QLabel,
        place_of: Callable[[Found], int],
    ) -> None:
        self._table = table
        self._model = model
        self._listed = listed
        self._label = label
        self._place_of = place_of
        table.setModel(model)
        roomy(table)
        table.verticalHeader().show()  # the findings count the rows
        roomy(listed)
        listed.itemActivated.connect(self._go_to)
        listed.itemClicked.connect(self._go_to)

    def connect_keys(self, paste: Callable[[], None]) -> None:
        """Take the keys of a sheet while it has the focus."""
        keys: dict[QKeySequence, Callable[[], None]] = {
            QKeySequence(QKeySequence.StandardKey.Paste): paste,
            key_sequence("Ctrl+D"): self.fill_down,
            QKeySequence(Qt.Key.Key_Delete): self._clear,
        }
        for sequence, slot in keys.items():
            shortcut = QShortcut(sequence, self._table)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(slot)

    def fill_down(self) -> None:
        """Copy the topmost chosen cell into those below it (Ctrl+D)."""
        self._model.fill_down(self._chosen())

    def show(self, findings: Sequence[Found], told: str) -> None:
        """List the findings under `told`, which is their heading; nothing is shown when there are none."""
        self._listed.clear()
        for finding in findings:
            line = QListWidgetItem(finding.words, self._listed)
            line.setToolTip(finding.words)
            line.setData(_FINDING_ROLE, finding)
        self._label.setText(told if findings else "")
        self._label.setVisible(bool(findings))
        self._listed.setVisible(bool(findings))

    def _clear(self) -> None:
        self._model.clear_cells(self._chosen())

    def _chosen(self) -> list[tuple[int, int]]:
        return [(index.row(), index.column()) for index in self._table.selectedIndexes()]

    def _go_to(self, line: QListWidgetItem) -> None:
        finding: Found = line.data(_FINDING_ROLE)
        if finding.row is not None:
            index = self._model.index(finding.row, self._place_of(finding))
            put_cursor(self._table, index)
            self._table.setFocus()
