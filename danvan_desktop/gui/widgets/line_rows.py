"""Rows of one or two lines of wrapped text whose stacked Vietnamese capitals (Ủ, Ẩ, Ễ) keep their marks."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QTreeView

from danvan_desktop.gui.widgets.row_height import ROOM

Index = QModelIndex | QPersistentModelIndex

LINE_ROOM = 4
"""Pixels between lines: fonts leave less than the marks of a capital under the line above need."""

_LINE_SEPARATOR = "\u2028"  # what Qt makes of a line end in an item's text
_MARGIN = 4
_MOST_LINES = 2


class LineRowsDelegate(QStyledItemDelegate):
    """Draws the text of each cell in at most two lines, the last one cut with “…”; rows are as high as they need."""

    def __init__(self, view: QTreeView | QTableView) -> None:
        super().__init__(view)
        self._view = view
        self._advances: dict[str, int] = {}
        header = view.header() if isinstance(view, QTreeView) else view.horizontalHeader()
        header.sectionResized.connect(view.scheduleDelayedItemsLayout)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802 - Qt's name
        """One line, or two where a text of the row is wider than its column; the width is left to the columns.

        The first column answers for the whole row and widths of texts are remembered, for a plan may have 300 rows.
        """
        if index.column() > 0:
            return QSize(_MARGIN, 0)
        font = index.data(Qt.ItemDataRole.FontRole) or option.font  # type: ignore[attr-defined]  # lacks in the stubs
        metrics = QFontMetrics(font)
        is_long = any(self._is_long(index.sibling(index.row(), column), metrics) for column in range(self._columns()))
        return QSize(_MARGIN, row_height(metrics, _MOST_LINES if is_long else 1))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Let the style draw the background, then the lines with room between them."""
        opt = QStyleOptionViewItem(option)
        self.initStyleOption(opt, index)
        text, opt.text = opt.text, ""  # type: ignore[attr-defined]
        style = opt.widget.style() if opt.widget else QApplication.style()  # type: ignore[attr-defined]
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, opt, painter, opt.widget)  # type: ignore[attr-defined]
        self._paint_lines(painter, opt, text)

    def _paint_lines(self, painter: QPainter, opt: QStyleOptionViewItem, text: str) -> None:
        rect: QRect = opt.rect.adjusted(_MARGIN, 0, -_MARGIN, 0)  # type: ignore[attr-defined]
        metrics = QFontMetrics(opt.font)  # type: ignore[attr-defined]
        is_selected = bool(opt.state & QStyle.StateFlag.State_Selected)  # type: ignore[attr-defined]
        role = QPalette.ColorRole.HighlightedText if is_selected else QPalette.ColorRole.Text
        lines = list(wrapped(text, rect.width(), metrics))
        step = metrics.height() + LINE_ROOM
        top = rect.top() + (rect.height() - len(lines) * step) // 2
        painter.save()
        painter.setFont(opt.font)  # type: ignore[attr-defined]
        painter.setPen(opt.palette.color(role))  # type: ignore[attr-defined]
        place = opt.displayAlignment & Qt.AlignmentFlag.AlignHorizontal_Mask  # type: ignore[attr-defined]
        for number, line in enumerate(lines):
            box = QRect(rect.left(), top + number * step, rect.width(), step)
            painter.drawText(box, int(place | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine), line)
        painter.restore()

    def _is_long(self, index: Index, metrics: QFontMetrics) -> bool:
        text = index.data() or ""
        if "\n" in text:
            return True
        advance = self._advances.get(text)
        if advance is None:
            advance = self._advances[text] = metrics.horizontalAdvance(text)
        return advance > self._width_of(index)

    def _columns(self) -> int:
        model = self._view.model()
        return 0 if model is None else model.columnCount()

    def _width_of(self, index: Index) -> int:
        width = self._view.columnWidth(index.column()) - 2 * _MARGIN
        if isinstance(self._view, QTreeView) and index.column() == 0:
            above, depth = index.parent(), 1
            while above.isValid():
                above, depth = above.parent(), depth + 1
            width -= depth * self._view.indentation()
        return width


def row_height(metrics: QFontMetrics, lines: int) -> int:
    """The height of a row of so many lines with the room for their marks, in pixels."""
    return lines * (metrics.height() + LINE_ROOM) + ROOM - LINE_ROOM


def wrapped(text: str, width: int, metrics: QFontMetrics, most: int = _MOST_LINES) -> Iterator[str]:
    """The text as at most `most` lines no wider than `width` pixels, cut with “…” where more would be needed."""
    waiting = text.replace(_LINE_SEPARATOR, "\n").split("\n")
    for number in range(1, most + 1):
        if not waiting:
            return
        is_last = number == most
        line = " ".join(waiting) if is_last else waiting[0]
        if is_last or metrics.horizontalAdvance(line) <= width:
            yield _cut(line, width, metrics)
            waiting = [] if is_last else waiting[1:]
            continue
        head, rest = _broken(line, width, metrics)
        yield _cut(head, width, metrics)
        waiting = [rest, *waiting[1:]] if rest else waiting[1:]


def _cut(line: str, width: int, metrics: QFontMetrics) -> str:
    """The line, shortened with “…” only when it does not fit: Qt also shortens what fits to the pixel."""
    fits = metrics.horizontalAdvance(line) <= width
    return line if fits else metrics.elidedText(line, Qt.TextElideMode.ElideRight, width)


def _broken(line: str, width: int, metrics: QFontMetrics) -> tuple[str, str]:
    """The words that fit and the rest; a first word that is too wide stands alone."""
    words = line.split(" ")
    used = metrics.horizontalAdvance(words[0])
    count = 1
    for word in words[1:]:
        used += metrics.horizontalAdvance(" " + word)
        if used > width:
            break
        count += 1
    return " ".join(words[:count]), " ".join(words[count:])
