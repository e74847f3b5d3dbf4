"""Radio buttons for a handful of answers, or for none yet."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QRadioButton, QVBoxLayout, QWidget

from danvan_desktop.gui.widgets.row_height import ROOM


class LevelChoice(QWidget):
    """Answers below each other, each a radio button with its words; `chosen(int)` tells the clerk's choice by its place.

    Long answers wrap: the words stand in a label beside the button and choose it when they are clicked.
    """

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(self.chosen)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(ROOM // 2)

    def set_choices(self, texts: Sequence[str]) -> None:
        """Offer other answers, none of them chosen."""
        while item := self._rows.takeAt(0):
            if (widget := item.widget()) is not None:
                widget.setParent(None)
                widget.deleteLater()
        for button in self._group.buttons():
            self._group.removeButton(button)
        for place, text in enumerate(texts):
            self._rows.addWidget(self._answer(place, text))

    def set_chosen(self, place: int | None) -> None:
        """Show which answer is chosen; None for none."""
        self._group.setExclusive(False)
        for button in self._group.buttons():
            button.setChecked(self._group.id(button) == place)
        self._group.setExclusive(True)

    def chosen_place(self) -> int | None:
        """The place of the chosen answer, or None."""
        place = self._group.checkedId()
        return None if place < 0 else place

    def _answer(self, place: int, text: str) -> QWidget:
        row = _AnswerRow(place, text, self)
        self._group.addButton(row.button, place)
        return row


class _AnswerRow(QWidget):
    """One answer: the button, and its words wrapped beside it."""

    def __init__(self, place: int, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.button = QRadioButton(self)
        self.button.setObjectName(f"level_{place}_button")
        self.button.setAccessibleName(text)
        self._label = _ClickableLabel(text, self)
        self._label.setObjectName(f"level_{place}_label")
        self._label.setWordWrap(True)
        self._label.clicked.connect(self.button.click)
        self._label.setBuddy(self.button)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._label, 1)


class _ClickableLabel(QLabel):
    """Words that can be clicked."""

    clicked = Signal()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: ARG002, N802 - Qt's name and signature
        """A click on the words is a click on the button."""
        self.clicked.emit()
