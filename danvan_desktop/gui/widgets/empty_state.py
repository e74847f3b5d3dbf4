"""What stands in the place of an empty list: why it is empty and the button for what to do next."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget


class EmptyState(QWidget):
    """A sentence and, unless `button_text` is empty, a button; emits `clicked` when the button is pressed."""

    clicked = Signal()

    def __init__(self, text: str = "", button_text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = QLabel(self)
        self._label.setObjectName("empty_label")
        self._label.setWordWrap(True)
        self._label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._button = QPushButton(self)
        self._button.setObjectName("empty_button")
        self._button.clicked.connect(self.clicked)
        layout = QVBoxLayout(self)
        layout.addStretch(2)
        layout.addWidget(self._label)
        layout.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)
        self.set_text(text, button_text)

    def set_text(self, text: str, button_text: str = "") -> None:
        """Say something else; without `button_text` there is no button."""
        self._label.setText(text)
        self._button.setText(button_text)
        self._button.setVisible(bool(button_text))
