"""What to look at again in a draft, grouped by kind with counts, and the way from one place to the next."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem

from danvan_desktop.domain.draft_plan import DraftPlan, DraftWarning
from danvan_desktop.domain.draft_review import warning_title, warnings_by_kind

_INDEX_ROLE = int(Qt.ItemDataRole.UserRole)
_FEW = 6
"""So many doubts of one kind are shown at once; more stay folded under their count."""


class ReviewWarnings(QObject):
    """Fills the tree of doubts; `place_wanted(paragraph index)` when one with a place is chosen."""

    place_wanted = Signal(int)

    def __init__(self, tree: QTreeWidget, parent: QObject) -> None:
        super().__init__(parent)
        self._tree = tree
        self._in_order: list[QTreeWidgetItem] = []
        self._rows: dict[int, int] = {}
        tree.currentItemChanged.connect(self._jump)
        tree.itemActivated.connect(self._jump)
        tree.itemClicked.connect(self._jump)

    def show(self, draft: DraftPlan) -> None:
        """Show the doubts of a draft."""
        self._rows = {paragraph.index: row for row, paragraph in enumerate(draft.paragraphs)}
        self._in_order = []
        with QSignalBlocker(self._tree):
            self._tree.clear()
            for kind, warnings in warnings_by_kind(draft).items():
                branch: QTreeWidget | QTreeWidgetItem = self._tree
                if len(warnings) > 1:
                    branch = QTreeWidgetItem(self._tree, [f"{warning_title(kind)} ({len(warnings)})"])
                    branch.setData(0, _INDEX_ROLE, warnings[0].paragraph_index)
                self._in_order += [_warning_item(branch, warning) for warning in warnings]
                if isinstance(branch, QTreeWidgetItem):
                    branch.setExpanded(len(warnings) <= _FEW)
        self._in_order.sort(key=self._row_of)

    def go(self, step: int, selected: int | None) -> None:
        """Go to the next (+1) or previous (−1) doubt in the order of the source, from the paragraph `selected`."""
        if not self._in_order:
            return
        current = self._tree.currentItem()
        row = self._rows.get(selected, 0) if selected is not None else 0
        if current in self._in_order and self._row_of(current) in {row, -1}:
            at = self._in_order.index(current) + step
        else:
            after = [place for place, item in enumerate(self._in_order) if self._row_of(item) >= row]
            at = (after[0] if after else len(self._in_order)) - (step < 0)
        self._tree.setCurrentItem(self._in_order[at % len(self._in_order)])

    def _row_of(self, item: QTreeWidgetItem) -> int:
        """Where the doubt stands; −1 for one about the document as a whole."""
        return self._rows.get(item.data(0, _INDEX_ROLE), -1)

    def _jump(self, item: QTreeWidgetItem | None) -> None:
        index = item.data(0, _INDEX_ROLE) if item is not None else None
        if index is not None:
            self.place_wanted.emit(index)


def _warning_item(parent: QTreeWidget | QTreeWidgetItem, warning: DraftWarning) -> QTreeWidgetItem:
    item = QTreeWidgetItem([warning.message_vi])
    item.setToolTip(0, warning.message_vi)
    item.setData(0, _INDEX_ROLE, warning.paragraph_index)
    if isinstance(parent, QTreeWidget):
        parent.addTopLevelItem(item)
    else:
        parent.addChild(item)
    return item
