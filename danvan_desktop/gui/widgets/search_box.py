"""A search line with its results in groups below it; the keyboard alone is enough."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QWidget

from danvan_desktop.gui.widgets.row_height import roomy

_PAUSE_MS = 120
_MOST_ROWS = 14
_MOVES = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


@dataclass(frozen=True, slots=True)
class SearchRow:
    """A line of the list: a heading has no `value`, a result hands its value out when it is chosen."""

    text: str
    detail: str = ""
    value: object | None = None


class SearchBox(QLineEdit):
    """Asks `find` while the clerk types and emits `chosen(value)`; Up, Down, Enter and Esc work from the line."""

    chosen = Signal(object)

    def __init__(self, find: Callable[[str], Sequence[SearchRow]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._find = find
        self.setObjectName("search_edit")
        self.setPlaceholderText("Tìm mọi thứ (Ctrl+K)")
        self.setAccessibleName("Tìm kiếm")
        self.setClearButtonEnabled(True)
        self._list = QListWidget(self)
        self._list.setObjectName("search_results")
        self._list.setWindowFlags(Qt.WindowType.ToolTip)  # above the pages, and the line keeps the keyboard
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        roomy(self._list)
        self._list.itemClicked.connect(self._choose)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._search)
        self.textEdited.connect(self._pause.start)
        self.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Move in the list from the line; leaving the line closes the list."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self._key_pressed(event.key()):
            return True
        if event.type() in {QEvent.Type.FocusOut, QEvent.Type.Hide}:
            self._list.hide()
        return super().eventFilter(watched, event)

    def _key_pressed(self, key: int) -> bool:
        if key == Qt.Key.Key_Escape and (self._list.isVisible() or self.text()):
            self._list.hide()
            self.clear()
            return True
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if self._pause.isActive():
                self._pause.stop()
                self._search()
            item = self._list.currentItem() if self._list.isVisible() else None
            if item is not None:
                self._choose(item)
            return True
        if key in _MOVES and self._list.isVisible():
            self._move(_MOVES[Qt.Key(key)])
            return True
        return False

    def _search(self) -> None:
        rows = self._find(self.text()) if self.text().strip() else ()
        self._list.clear()
        for row in rows:
            self._add(row)
        if not rows and self.text().strip():
            self._add(SearchRow("Không tìm thấy. Thử ít chữ hơn, có dấu hay không dấu đều được."))
        self._show_below(bool(self.text().strip()))
        self._list.setCurrentRow(-1)
        self._move(1)

    def _add(self, row: SearchRow) -> None:
        item = QListWidgetItem(f"{row.text}  ·  {row.detail}" if row.detail else row.text, self._list)
        item.setToolTip(f"{row.text}\n{row.detail}".strip())
        item.setData(Qt.ItemDataRole.UserRole, row.value)
        if row.value is None:
            item.setFlags(Qt.ItemFlag.NoItemFlags)
            font = item.font()
            font.setBold(True)
            item.setFont(font)

    def _show_below(self, is_wanted: bool) -> None:
        if not is_wanted:
            self._list.hide()
            return
        shown = min(self._list.count(), _MOST_ROWS)
        height = sum(self._list.sizeHintForRow(row) for row in range(shown)) + 2 * self._list.frameWidth()
        window = self.window()
        width = max(self.width(), min(680, window.width() // 2))
        corner = self.mapToGlobal(QPoint(0, self.height()))
        right = window.mapToGlobal(QPoint(window.width(), 0)).x()
        self._list.setGeometry(min(corner.x(), right - width), corner.y(), width, height)
        self._list.show()
        self._list.raise_()

    def _move(self, step: int) -> None:
        """To the next result in that direction, over headings."""
        row = self._list.currentRow() + step
        while 0 <= row < self._list.count():
            if self._list.item(row).data(Qt.ItemDataRole.UserRole) is not None:
                self._list.setCurrentRow(row)
                return
            row += step

    def _choose(self, item: QListWidgetItem) -> None:
        value = item.data(Qt.ItemDataRole.UserRole)
        if value is not None:
            self._list.hide()
            self.clear()
            self.chosen.emit(value)
