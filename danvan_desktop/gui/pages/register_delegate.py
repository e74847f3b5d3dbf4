"""How the cells of a register are typed: an editor by the type of the column, and no leaving with what is no value."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from danvan_desktop.domain.register import ColumnType, RegisterColumn
from danvan_desktop.domain.text import fold
from danvan_desktop.gui.widgets.name_line import NameLine
from danvan_desktop.gui.widgets.row_height import RoomyDelegate

Index = QModelIndex | QPersistentModelIndex
ColumnAt = Callable[[Index], RegisterColumn | None]
Offers = Callable[[RegisterColumn], Sequence[str]]
Complaint = Callable[[RegisterColumn, str], str]

_ENDINGS = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, Qt.Key.Key_Backtab}
_ENTERS = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_NEW_LINE = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
_LONG_LINES = 5


class RegisterDelegate(RoomyDelegate):
    """Enter and Tab end the typing unless `complaint` has something to say; Alt+Enter breaks a line of long text."""

    def __init__(self, column_at: ColumnAt, offers: Offers, complaint: Complaint, parent: QObject) -> None:
        super().__init__(parent)
        self._column_at = column_at
        self._offers = offers
        self._complaint = complaint
        self._column: RegisterColumn | None = None

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:  # noqa: ARG002, N802 - Qt's name and signature
        """A list for choices, several lines for long text, completed names for references, else a line."""
        column = self._column = self._column_at(index)
        editor = QLineEdit(parent) if column is None else self._editor_for(column, parent)
        editor.setObjectName("cell_editor")
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:  # noqa: N802 - Qt's name
        """Show what the cell says; an editor already being typed in is left alone."""
        text = str(index.data(Qt.ItemDataRole.EditRole) or "")
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(max(editor.findText(text), 0))
        elif isinstance(editor, QPlainTextEdit) and not editor.document().isModified():
            editor.setPlainText(text)
        elif isinstance(editor, QLineEdit) and not editor.isModified():
            editor.setText(text)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:  # noqa: N802 - Qt's name
        """Hand what was typed to the model."""
        model.setData(index, text_of(editor), Qt.ItemDataRole.EditRole)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:  # noqa: N802 - Qt's name
        """Give long text room for several lines below its cell, or above where the grid ends."""
        super().updateEditorGeometry(editor, option, index)
        if isinstance(editor, QPlainTextEdit):
            place = editor.geometry()
            place.setHeight(max(place.height(), _LONG_LINES * editor.fontMetrics().lineSpacing() + 10))
            viewport = editor.parentWidget()
            beyond = 0 if viewport is None else place.bottom() - viewport.rect().bottom()
            place.translate(0, -max(0, min(beyond, place.top())))
            editor.setGeometry(place)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Keep the editor open over what is no value and tell why."""
        if (
            isinstance(watched, QWidget)
            and isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.KeyPress
            and event.key() in _ENDINGS
        ):
            if isinstance(watched, QPlainTextEdit) and event.key() in _ENTERS and event.modifiers() & _NEW_LINE:
                watched.insertPlainText("\n")
                return True
            complaint = "" if self._column is None else self._complaint(self._column, text_of(watched))
            if complaint:
                QToolTip.showText(watched.mapToGlobal(QPoint(0, watched.height())), complaint, watched)
                watched.setToolTip(complaint)
                return True
            if isinstance(watched, QPlainTextEdit) and event.key() in _ENTERS:
                self.commitData.emit(watched)
                self.closeEditor.emit(watched, QStyledItemDelegate.EndEditHint.NoHint)
                return True
        return super().eventFilter(watched, event)

    def _editor_for(self, column: RegisterColumn, parent: QWidget) -> QWidget:
        if column.type in {ColumnType.CHOICE, ColumnType.YES_NO}:
            combo = QComboBox(parent)
            combo.addItems(["", *(column.choices or ("Có", "Không"))])
            combo.activated.connect(lambda: self._finish(combo))
            return combo
        if column.type.is_reference:
            names = NameLine(parent)
            names.set_names(self._offers(column), fold)
            return names
        if column.type is ColumnType.LONG_TEXT:
            return QPlainTextEdit(parent)
        line = QLineEdit(parent)
        if column.type is ColumnType.DATE:
            line.setPlaceholderText("ngày/tháng")
        return line

    def _finish(self, combo: QComboBox) -> None:
        self.commitData.emit(combo)
        self.closeEditor.emit(combo, QStyledItemDelegate.EndEditHint.NoHint)


def text_of(editor: QWidget) -> str:
    """What stands in an editor of a cell."""
    if isinstance(editor, QComboBox):
        return editor.currentText()
    if isinstance(editor, QPlainTextEdit):
        return editor.toPlainText()
    return editor.text() if isinstance(editor, QLineEdit) else ""
