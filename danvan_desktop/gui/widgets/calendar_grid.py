"""A grid of cells for months and years: titles, a few lines in each, chosen by mouse or keys; knows no dates itself."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from danvan_desktop.gui.tones import Tone, tone_colour

_PAD = 4
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_LEAPS = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
_NARROW = 12
"""Cells less than so many letters wide show their summary instead of cut lines."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a cell; the words say what the tone underlines."""

    words: str
    tone: Tone = Tone.NORMAL


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell: `key` is handed out when it is chosen, `summary` stands in place of the lines where these do not fit."""

    key: object
    title: str
    lines: tuple[Line, ...] = ()
    summary: Line | None = None
    is_muted: bool = False
    is_marked: bool = False
    description: str = ""


class CalendarGrid(QWidget):
    """Shows cells row by row under their headings.

    `cell_chosen(key)` is emitted when the cursor reaches another cell, `cell_opened(key)` on Enter and double click,
    `step_wanted(-1 | 1)` on Page up and down and where the cursor would leave the grid.
    """

    cell_chosen = Signal(object)
    cell_opened = Signal(object)
    step_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._headings: tuple[str, ...] = ()
        self._columns = 1
        self._cells: tuple[Cell, ...] = ()
        self._current = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def set_cells(self, columns: int, cells: Sequence[Cell], headings: Sequence[str] = ()) -> None:
        """Show other cells, `columns` in a row; the cursor stays on the key it was on, else goes to the marked cell."""
        before = self.current_key()
        self._columns, self._cells, self._headings = columns, tuple(cells), tuple(headings)
        places = [place for place, cell in enumerate(cells) if cell.key == before and not cell.is_muted]
        marked = [place for place, cell in enumerate(cells) if cell.is_marked and not cell.is_muted]
        first = [place for place, cell in enumerate(cells) if not cell.is_muted]
        self._current = next(iter(places or marked or first), 0)
        self._describe()
        self.update()

    def choose(self, key: object) -> None:
        """Put the cursor on a cell without emitting anything; a key that is not shown changes nothing."""
        for place, cell in enumerate(self._cells):
            if cell.key == key:
                self._current = place
                self._describe()
                self.update()
                return

    def current_key(self) -> object:
        """The key of the cell under the cursor, None without cells."""
        return self._cells[self._current].key if self._cells else None

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Room for three lines in each cell."""
        return QSize(self._columns * 96, self._rows() * 4 * self.fontMetrics().lineSpacing() + self._head())

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """The title and one line of summary in each cell."""
        letter = self.fontMetrics().averageCharWidth()
        return QSize(
            self._columns * 7 * letter, self._rows() * (2 * self.fontMetrics().lineSpacing() + 4) + self._head()
        )

    def rect_of(self, key: object) -> QRectF:
        """Where the cell with this key is drawn; an empty rectangle when it is not shown."""
        found = [place for place, cell in enumerate(self._cells) if cell.key == key]
        return self._rect(found[0]) if found else QRectF()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name and signature
        """Draw headings and cells."""
        painter = QPainter(self)
        width = self.width() / self._columns
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        for place, heading in enumerate(self._headings):
            rect = QRectF(place * width, 0, width, self._head())
            painter.drawText(rect, int(Qt.AlignmentFlag.AlignCenter), heading)
        for place, cell in enumerate(self._cells):
            self._draw(painter, self._rect(place), cell, is_current=place == self._current)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Choose the cell under the pointer."""
        place = self._place_at(event)
        if place is not None:
            self._go_to(place)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Open the cell under the pointer."""
        if self._place_at(event) is not None:
            self.cell_opened.emit(self.current_key())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Arrows move, Page up and down ask for the next sheet, Enter opens."""
        key = Qt.Key(event.key())
        steps = {**_STEPS, Qt.Key.Key_Up: -self._columns, Qt.Key.Key_Down: self._columns}
        if key in _LEAPS:
            self.step_wanted.emit(_LEAPS[key])
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.cell_opened.emit(self.current_key())
        elif key in steps:
            self._move(steps[key])
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Show the cursor."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Show the cursor paler."""
        super().focusOutEvent(event)
        self.update()

    def event(self, event: QEvent) -> bool:
        """Say the whole cell in a tooltip."""
        if isinstance(event, QHelpEvent):
            found = [cell for place, cell in enumerate(self._cells) if self._rect(place).contains(event.pos())]
            QToolTip.showText(event.globalPos(), _description(found[0]) if found else "", self)
            return True
        return super().event(event)

    def _move(self, step: int) -> None:
        place = self._current + step
        if not 0 <= place < len(self._cells) or self._cells[place].is_muted:
            self.step_wanted.emit(-1 if step < 0 else 1)
        else:
            self._go_to(place)

    def _go_to(self, place: int) -> None:
        self._current = place
        self._describe()
        self.update()
        self.cell_chosen.emit(self.current_key())

    def _describe(self) -> None:
        if self._cells:
            self.setAccessibleDescription(_description(self._cells[self._current]))

    def _rows(self) -> int:
        return max(1, -(-len(self._cells) // self._columns))

    def _head(self) -> int:
        return self.fontMetrics().lineSpacing() + _PAD if self._headings else 0

    def _rect(self, place: int) -> QRectF:
        width, height = self.width() / self._columns, (self.height() - self._head()) / self._rows()
        row, column = divmod(place, self._columns)
        return QRectF(column * width, self._head() + row * height, width, height)

    def _place_at(self, event: QMouseEvent) -> int | None:
        found = [place for place in range(len(self._cells)) if self._rect(place).contains(event.position())]
        return found[0] if found else None

    def _draw(self, painter: QPainter, rect: QRectF, cell: Cell, *, is_current: bool) -> None:
        palette = self.palette()
        role = QPalette.ColorRole.Window if cell.is_muted else QPalette.ColorRole.Base
        painter.fillRect(rect, palette.color(role))
        painter.setPen(palette.color(QPalette.ColorRole.Mid))
        painter.drawRect(rect)
        if is_current:
            pen = QPen(palette.color(QPalette.ColorRole.Highlight), 2 if self.hasFocus() else 1)
            painter.setPen(pen)
            painter.drawRect(rect.adjusted(1.5, 1.5, -1.5, -1.5))
        inner, step = rect.adjusted(_PAD, 2, -_PAD, -2), self.fontMetrics().lineSpacing()
        painter.setPen(tone_colour(Tone.MUTED if cell.is_muted else Tone.NORMAL, palette))
        font = painter.font()
        font.setBold(cell.is_marked)
        painter.setFont(font)
        painter.drawText(inner, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop), cell.title)
        font.setBold(False)
        painter.setFont(font)
        for number, line in enumerate(self._shown(cell, inner), 1):
            painter.setPen(tone_colour(line.tone, palette))
            words = self.fontMetrics().elidedText(line.words, Qt.TextElideMode.ElideRight, int(inner.width()))
            painter.drawText(QRectF(inner.left(), inner.top() + number * step, inner.width(), step), 0, words)

    def _shown(self, cell: Cell, inner: QRectF) -> tuple[Line, ...]:
        """The lines there is room for; the summary alone in a narrow or low cell, and in place of lines cut off."""
        room = int(inner.height() // self.fontMetrics().lineSpacing()) - 1
        is_narrow = inner.width() < _NARROW * self.fontMetrics().averageCharWidth()
        if not cell.lines or (len(cell.lines) <= room and not is_narrow):
            return cell.lines[:room]
        summary = () if cell.summary is None else (cell.summary,)
        return summary[:room] if is_narrow or room < 2 else (*cell.lines[: room - 1], *summary)


def _description(cell: Cell) -> str:
    return cell.description or "\n".join([cell.title, *(line.words for line in cell.lines)])
