"""Source and draft of a review side by side: what is at the top of one is at the top of the other."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QObject, QSignalBlocker
from PySide6.QtWidgets import QAbstractItemView, QTableView, QTreeWidget, QTreeWidgetItem, QTreeWidgetItemIterator

from danvan_desktop.domain.draft_plan import DraftParagraph
from danvan_desktop.gui.dialogs.draft_outline import LINES_ROLE
from danvan_desktop.gui.models.list_model import ListModel


class ReviewPlaces(QObject):
    """Scrolls the paragraphs and the draft together and finds the item of a paragraph and the paragraph of an item."""

    def __init__(
        self, view: QTableView, paragraphs: ListModel[DraftParagraph], tree: QTreeWidget, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._view = view
        self._paragraphs = paragraphs
        self._tree = tree
        self._lines: list[int] = []
        self._items: list[QTreeWidgetItem] = []
        self._is_following = False
        view.verticalScrollBar().valueChanged.connect(self._follow_source)
        tree.verticalScrollBar().valueChanged.connect(self._follow_draft)

    def refresh(self) -> None:
        """Note where the items of a newly filled tree stand in the source."""
        places: list[tuple[int, QTreeWidgetItem]] = []
        iterator = QTreeWidgetItemIterator(self._tree)
        while item := iterator.value():
            lines = item.data(0, LINES_ROLE)
            if lines and self._is_in_order(item):
                places.append((lines[0], item))
            iterator += 1
        places.sort(key=lambda place: place[0])
        self._lines = [line for line, _ in places]
        self._items = [item for _, item in places]

    def item_of(self, paragraph: DraftParagraph) -> QTreeWidgetItem | None:
        """The item that begins last before the paragraph ends: itself, or what it belongs to."""
        at = bisect_right(self._lines, paragraph.lines.first) - 1
        return self._items[at] if at >= 0 else None

    def paragraph_of(self, item: QTreeWidgetItem | None) -> QModelIndex:
        """The index of the paragraph an item begins with; invalid for an item without a place."""
        lines = item.data(0, LINES_ROLE) if item is not None else None
        if not lines:
            return QModelIndex()
        return self._paragraphs.find_row(lambda paragraph: paragraph.lines.last >= lines[0])

    def show_item_of(self, paragraph: DraftParagraph) -> None:
        """Mark the item of a paragraph and bring it into sight."""
        item = self.item_of(paragraph)
        if item is not None:
            with QSignalBlocker(self._tree):
                self._tree.setCurrentItem(item)
            self._without_following(lambda: self._tree.scrollToItem(item))

    def _is_in_order(self, item: QTreeWidgetItem) -> bool:
        """Citations lead to the source but stand apart from its order; their branch has no place."""
        top = item
        while top.parent() is not None:
            top = top.parent()
        return bool(top.data(0, LINES_ROLE))

    def _follow_source(self) -> None:
        row = self._view.rowAt(0)
        if self._is_following or not 0 <= row < len(self._paragraphs.rows):
            return
        item = self.item_of(self._paragraphs.rows[row])
        if item is not None:
            top = QAbstractItemView.ScrollHint.PositionAtTop
            self._without_following(lambda: self._tree.scrollToItem(item, top))

    def _follow_draft(self) -> None:
        index = self.paragraph_of(self._tree.itemAt(0, 0))
        if not self._is_following and index.isValid():
            top = QAbstractItemView.ScrollHint.PositionAtTop
            self._without_following(lambda: self._view.scrollTo(index, top))

    def _without_following(self, scroll: Callable[[], object]) -> None:
        self._is_following = True
        try:
            scroll()
        finally:
            self._is_following = False
