"""A list of parts of a plan with its buttons and keys: add, move, delete, empty state."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from enum import Enum
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QTableView, QToolButton, QWidget

from danvan_desktop.gui.icons import icon
from danvan_desktop.gui.keys import key_sequence
from danvan_desktop.gui.models.list_model import ListModel, fit_columns
from danvan_desktop.gui.widgets.empty_state import EmptyState
from danvan_desktop.gui.widgets.row_height import roomy


class HasId(Protocol):
    """A row of the store."""

    @property
    def id(self) -> int:
        """The id within the store."""
        ...


Row = TypeVar("Row", bound=HasId)


class _Signals(QObject):
    """Signals of a generic class must live in a plain one."""

    selected = Signal(object)
    add_wanted = Signal()
    move_wanted = Signal(int, int)
    delete_wanted = Signal(int)


class PlanList(Generic[Row]):
    """Keeps a table filled and selected; `selected(row | None)`, `add_wanted()`, `move_wanted(id, step)`, `delete_wanted(id)`."""

    def __init__(self, table: QTableView, columns: type[Enum], stack: QStackedWidget, owner: QWidget) -> None:
        self._owner = owner
        self._table = table
        self._stack = stack
        self._signals = _Signals(owner)
        self.selected = self._signals.selected
        self.add_wanted = self._signals.add_wanted
        self.move_wanted = self._signals.move_wanted
        self.delete_wanted = self._signals.delete_wanted
        self._buttons: list[QToolButton] = []
        self._model = ListModel[Row](columns, owner)
        table.setModel(self._model)
        roomy(table)
        fit_columns(table, columns)
        table.selectionModel().selectionChanged.connect(self._tell_selection)
        self._key(QKeySequence(Qt.Key.Key_Delete), self._delete, table, Qt.ShortcutContext.WidgetShortcut)

    def set_empty(self, page: QWidget, text: str, button_text: str = "") -> None:
        """Say this when there is nothing; the button adds the first row."""
        empty = EmptyState(text, button_text, page)
        empty.clicked.connect(self.add_wanted)
        layout = page.layout()
        if layout is not None:
            layout.addWidget(empty)

    def set_buttons(self, *, add: QToolButton, up: QToolButton, down: QToolButton, delete: QToolButton) -> None:
        """Let the buttons and their keys (Ctrl+N, Alt+↑, Alt+↓) work on the list."""
        for button, name in ((add, "add"), (up, "up"), (down, "down"), (delete, "delete")):
            button.setIcon(icon(name))
        add.clicked.connect(self.add_wanted)
        up.clicked.connect(lambda: self._move(-1))
        down.clicked.connect(lambda: self._move(+1))
        delete.clicked.connect(self._delete)
        self._buttons = [up, down, delete]
        context = Qt.ShortcutContext.WidgetWithChildrenShortcut
        self._key(key_sequence("Ctrl+N"), self.add_wanted.emit, self._owner, context)
        self._key(key_sequence("Alt+Up"), lambda: self._move(-1), self._owner, context)
        self._key(key_sequence("Alt+Down"), lambda: self._move(+1), self._owner, context)

    def set_rows(self, rows: Iterable[Row]) -> None:
        """Show other rows; the selection and the place in sight stay, or the first row is selected."""
        current = self.current()
        place = self._table.verticalScrollBar().value()
        self._model.set_rows(rows)
        self._stack.setCurrentIndex(0 if self._model.rows else 1)
        wanted = current.id if current is not None else None
        index = self._model.find_row(lambda row: row.id == wanted)
        self._table.setCurrentIndex(index if index.isValid() else self._model.index(0, 0))
        self._table.verticalScrollBar().setValue(place)
        self._tell_selection()

    def select(self, row_id: int) -> None:
        """Select a row and bring it into sight."""
        index = self._model.find_row(lambda row: row.id == row_id)
        if index.isValid():
            self._table.setCurrentIndex(index)
            self._table.scrollTo(index)

    def current(self) -> Row | None:
        """The selected row."""
        index = self._table.currentIndex()
        return self._model.row_at(index) if index.isValid() and index.row() < len(self._model.rows) else None

    def _tell_selection(self) -> None:
        for button in self._buttons:
            button.setEnabled(self.current() is not None)
        self.selected.emit(self.current())

    def _move(self, step: int) -> None:
        current = self.current()
        if current is not None:
            self.move_wanted.emit(current.id, step)

    def _delete(self) -> None:
        current = self.current()
        if current is not None:
            self.delete_wanted.emit(current.id)

    def _key(self, keys: QKeySequence, step: Callable[[], object], owner: QWidget, context: Qt.ShortcutContext) -> None:
        shortcut = QShortcut(keys, owner)
        shortcut.setContext(context)
        shortcut.activated.connect(step)
