"""Whole numbers for a handful of questions, below each other."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QSpinBox, QWidget

_MOST = 1_000_000


class CountFields(QWidget):
    """A spin box per question; `typed()` while numbers change, `committed()` when the clerk leaves a changed one."""

    typed = Signal()
    committed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._boxes: list[QSpinBox] = []
        self._labels: list[QLabel] = []
        self._stored: tuple[int, ...] = ()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(0, 1)

    def set_fields(self, texts: Sequence[str]) -> None:
        """Ask other questions, all answered with 0."""
        for widget in (*self._boxes, *self._labels):
            self._grid.removeWidget(widget)
            widget.setParent(None)
            widget.deleteLater()
        self._boxes, self._labels = [], []
        for place, text in enumerate(texts):
            label = QLabel(text, self)
            label.setObjectName(f"count_{place}_label")
            label.setWordWrap(True)
            box = QSpinBox(self)
            box.setObjectName(f"count_{place}_spin")
            box.setRange(0, _MOST)
            box.setAlignment(Qt.AlignmentFlag.AlignRight)
            box.setMinimumWidth(84)
            label.setBuddy(box)
            box.valueChanged.connect(self.typed)
            box.editingFinished.connect(self._finish)
            self._grid.addWidget(label, place, 0)
            self._grid.addWidget(box, place, 1)
            self._labels.append(label)
            self._boxes.append(box)
        self._stored = ()

    def set_counts(self, counts: Sequence[int]) -> None:
        """Show stored numbers without emitting anything; an empty sequence means that nothing was counted yet."""
        self._stored = tuple(counts)
        if len(counts) not in {0, len(self._boxes)}:
            self._stored = ()
        for place, box in enumerate(self._boxes):
            box.blockSignals(True)
            box.setValue(self._stored[place] if self._stored else 0)
            box.blockSignals(False)

    def counts(self) -> tuple[int, ...]:
        """The numbers as they stand in the boxes."""
        return tuple(box.value() for box in self._boxes)

    def _finish(self) -> None:
        if self.counts() != (self._stored or tuple(0 for _ in self._boxes)):
            self._stored = self.counts()
            self.committed.emit()
