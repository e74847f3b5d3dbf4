"""A search line with the results in a list below it, in groups; the keyboard stays in the line."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QFocusEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPalette,
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QWidget,
)

from danvan_desktop.gui.tones import Tone, tone_colour

_PAUSE_MS = 200
_MOST_HEIGHT = 460
_WIDTH = 620
_MARGIN = 6
_CHOICE_ROLE = int(Qt.ItemDataRole.UserRole)


@dataclass(frozen=True, slots=True)
class Choice:
    """One result: its words, where it stands, and what is handed out when it is chosen.

    The marks are the stretches (first character, length) of both lines that hold what was typed.
    """

    title: str
    context: str
    payload: object
    title_marks: Sequence[tuple[int, int]] = ()
    context_marks: Sequence[tuple[int, int]] = ()


@dataclass(frozen=True, slots=True)
class ChoiceGroup:
    """Results under one heading."""

    title: str
    choices: tuple[Choice, ...] = ()


Finder = Callable[[str], Sequence[ChoiceGroup]]


class ChoiceDelegate(QStyledItemDelegate):
    """Draws a heading in bold, a result on two lines: its words, below them where it stands."""

    def sizeHint(  # noqa: N802 - Qt's name
        self, option: Any, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """One line for a heading, two for a result, with room for marks."""
        line = option.fontMetrics.lineSpacing()
        return QSize(_WIDTH, (line if index.data(_CHOICE_ROLE) is None else 2 * line) + 8)

    def paint(self, painter: QPainter, option: Any, index: QModelIndex | QPersistentModelIndex) -> None:
        """Draw one row."""
        choice = index.data(_CHOICE_ROLE)
        palette, rect = option.palette, option.rect
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        if is_selected:
            painter.fillRect(rect, palette.color(QPalette.ColorRole.Highlight))
        inner = rect.adjusted(_MARGIN, 4, -_MARGIN, -4)
        role = QPalette.ColorRole.HighlightedText if is_selected else QPalette.ColorRole.Text
        painter.setPen(palette.color(QPalette.ColorGroup.Active, role))
        if choice is None:
            font = painter.font()
            font.setBold(True)
            painter.setFont(font)
            _draw_line(painter, inner, str(index.data()))
        else:
            upper = QRect(inner.left() + 10, inner.top(), inner.width() - 10, inner.height() // 2)
            _draw_line(painter, upper, choice.title, choice.title_marks)
            if not is_selected:
                painter.setPen(tone_colour(Tone.MUTED, palette))
            _draw_line(painter, upper.translated(0, inner.height() // 2), choice.context, choice.context_marks)
        painter.restore()


def _draw_line(painter: QPainter, rect: QRect, text: str, marks: Sequence[tuple[int, int]] = ()) -> None:
    """The text on one line, cut where it is too long; marked stretches are bold and underlined."""
    plain, bold = QFont(painter.font()), QFont(painter.font())
    bold.setBold(True)
    bold.setUnderline(True)
    widest = QFontMetrics(
        bold if marks else plain
    )  # measured as if all were marked, so that nothing runs out of the line
    elided = widest.elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    line, done = QRect(rect), 0
    for start, end in ((start, min(start + length, len(elided))) for start, length in marks if start < len(elided)):
        line.setLeft(_draw_piece(painter, line, elided[done:start], plain))
        line.setLeft(_draw_piece(painter, line, elided[start:end], bold))
        done = end
    _draw_piece(painter, line, elided[done:], plain)
    painter.setFont(plain)


def _draw_piece(painter: QPainter, rect: QRect, text: str, font: QFont) -> int:
    """Draw a piece at the left of `rect` and give where the next one begins."""
    painter.setFont(font)
    painter.drawText(rect, int(Qt.AlignmentFlag.AlignVCenter), text)
    return rect.left() + painter.fontMetrics().horizontalAdvance(text)


class SearchBox(QLineEdit):
    """Asks `find` a moment after the last key; arrows walk the results, Enter hands one out by `chosen`, Esc closes."""

    chosen = Signal(object)

    def __init__(self, find: Finder, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._find = find
        self._model = QStandardItemModel(self)
        self._list = QListView(self)
        self._list.setObjectName("search_list")
        self._list.setWindowFlags(Qt.WindowType.ToolTip | Qt.WindowType.FramelessWindowHint)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setModel(self._model)
        self._list.setItemDelegate(ChoiceDelegate(self._list))
        self._list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.clicked.connect(self._choose)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.search_now)
        self.setClearButtonEnabled(True)
        self.textEdited.connect(self._pause.start)
        self.textChanged.connect(self._close_when_empty)
        self.window().installEventFilter(self)

    def search_now(self) -> None:
        """Look for what is typed and show the results."""
        self._pause.stop()
        text = self.text().strip()
        if not text:
            self.close_results()
            return
        self._model.clear()
        for group in self._find(text) or (ChoiceGroup(f"Không tìm thấy “{text}”."),):
            self._model.appendRow(_heading_item(group.title))
            for choice in group.choices:
                self._model.appendRow(_choice_item(choice))
        self._show_list()
        self._walk(1)

    def close_results(self) -> None:
        """Take the list away; the typed text stays."""
        self._pause.stop()
        self._list.hide()

    def results(self) -> QListView:
        """The list below the line."""
        return self._list

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Walk, choose or close by keys; everything else is typed."""
        key = Qt.Key(event.key())
        if key in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
            if self._list.isVisible():
                self._walk(1 if key is Qt.Key.Key_Down else -1)
            else:
                self.search_now()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if self._pause.isActive() or not self._list.isVisible():
                self.search_now()
            else:
                self._choose(self._list.currentIndex())
        elif key is Qt.Key.Key_Escape and self._list.isVisible():
            self.close_results()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Close the list when the keyboard goes elsewhere."""
        super().focusOutEvent(event)
        self.close_results()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Close the list when the window moves away from under it."""
        if event.type() in {QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.WindowDeactivate}:
            self.close_results()
        return super().eventFilter(watched, event)

    def _close_when_empty(self, text: str) -> None:
        if not text.strip():
            self.close_results()

    def _show_list(self) -> None:
        heights = sum(self._list.sizeHintForRow(row) for row in range(self._model.rowCount()))
        width = max(_WIDTH, self.width())
        size = QSize(width, min(_MOST_HEIGHT, heights + 2 * self._list.frameWidth()))
        place = self.mapToGlobal(QPoint(0, self.height() + 2))
        screen = (
            self.screen().availableGeometry() if self.screen() else QApplication.primaryScreen().availableGeometry()
        )
        place.setX(max(screen.left(), min(place.x(), screen.right() - width)))
        self._list.setGeometry(QRect(place, size))
        self._list.setFont(self.font())
        self._list.show()

    def _walk(self, step: int) -> None:
        """Go to the next or previous result, over headings, round at the ends."""
        count, row = self._model.rowCount(), self._list.currentIndex().row()
        if row < 0 and step < 0:
            row = count
        for _ in range(count):
            row = (row + step) % count
            if self._model.index(row, 0).data(_CHOICE_ROLE) is not None:
                self._list.setCurrentIndex(self._model.index(row, 0))
                if row == 1:
                    self._list.scrollToTop()
                return

    def _choose(self, index: QModelIndex) -> None:
        choice = index.data(_CHOICE_ROLE) if index.isValid() else None
        if choice is not None:
            self.close_results()
            self.clear()
            self.chosen.emit(choice.payload)


def _heading_item(title: str) -> QStandardItem:
    item = QStandardItem(title)
    item.setFlags(Qt.ItemFlag.NoItemFlags)
    return item


def _choice_item(choice: Choice) -> QStandardItem:
    item = QStandardItem(choice.title)
    item.setData(choice, _CHOICE_ROLE)
    item.setToolTip(f"{choice.title}\n{choice.context}")
    return item
