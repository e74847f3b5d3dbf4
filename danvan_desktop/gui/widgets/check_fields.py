"""Check boxes for a handful of conditions, below each other."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from danvan_desktop.gui.widgets.row_height import ROOM

_MARK_ROOM = 2
"""Pixels above a line that the hook of a capital (Ủ, Ẩ) needs and the font does not leave."""


class CheckFields(QWidget):
    """A check box per condition; `changed()` tells that the clerk ticked or unticked one. Long words wrap beside the box."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._boxes: list[QCheckBox] = []
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(ROOM // 2)

    def set_fields(self, texts: Sequence[str]) -> None:
        """Ask other conditions, none of them ticked."""
        while item := self._rows.takeAt(0):
            if (widget := item.widget()) is not None:
                widget.setParent(None)
                widget.deleteLater()
        self._boxes = []
        for place, text in enumerate(texts):
            row = _CheckRow(place, text, self)
            row.box.clicked.connect(self.changed)
            self._boxes.append(row.box)
            self._rows.addWidget(row)

    def set_ticked(self, places: Collection[int]) -> None:
        """Show which conditions are ticked."""
        for place, box in enumerate(self._boxes):
            box.setChecked(place in places)

    def ticked(self) -> tuple[int, ...]:
        """The places of the ticked conditions."""
        return tuple(place for place, box in enumerate(self._boxes) if box.isChecked())


class _CheckRow(QWidget):
    """One condition: the box, and its words wrapped beside it."""

    def __init__(self, place: int, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.box = QCheckBox(self)
        self.box.setObjectName(f"condition_{place}_check")
        self.box.setAccessibleName(text)
        label = _ClickableLabel(text, self)
        label.setObjectName(f"condition_{place}_label")
        label.setWordWrap(True)
        label.setContentsMargins(0, _MARK_ROOM, 0, 0)
        label.clicked.connect(self.box.click)
        label.setBuddy(self.box)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(label, 1)


class _ClickableLabel(QLabel):
    """Words that can be clicked."""

    clicked = Signal()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: ARG002, N802 - Qt's name and signature
        """A click on the words is a click on the box."""
        self.clicked.emit()
