"""The bar over a preview: which page of how many, one back and one on, and how large."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QSpinBox, QToolButton, QWidget

from danvan_desktop.gui.keys import key_sequence
from danvan_desktop.gui.widgets.page_view import Fit, PageView, Zoom

_ZOOMS: Final[tuple[tuple[str, Zoom], ...]] = (
    ("Vừa bề rộng", Fit.WIDTH),
    ("Vừa trang", Fit.PAGE),
    ("75 %", 0.75),
    ("100 %", 1.0),
    ("125 %", 1.25),
    ("150 %", 1.5),
    ("200 %", 2.0),
)
_KEYS: Final = (("Ctrl++", 1), ("Ctrl+=", 1), ("Ctrl+-", -1))


class PageBar(QWidget):
    """Steers one view; Ctrl with plus, minus and 0 work wherever the focus is inside `host`."""

    def __init__(self, view: PageView, host: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self._back = _button("‹", "Trang trước", "previous_page_button")
        self._on = _button("›", "Trang sau", "next_page_button")
        self._page = QSpinBox()
        self._page.setObjectName("page_spin")
        self._page.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
        self._page.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._page.setKeyboardTracking(False)
        self._page.setToolTip("Gõ số trang rồi nhấn Enter để tới trang đó")
        self._count = QLabel()
        self._count.setObjectName("page_count_label")
        self._zoom = QComboBox()
        self._zoom.setObjectName("zoom_combo")
        self._zoom.setToolTip("Phóng to, thu nhỏ: Ctrl và lăn chuột, Ctrl và dấu cộng, trừ; Ctrl+0: vừa bề rộng")
        for words, _ in _ZOOMS:
            self._zoom.addItem(words)
        self._lay_out()
        self._connect(host)
        self._show_pages()
        self._show_zoom()

    def _lay_out(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        page_label, zoom_label = QLabel("Trang"), QLabel("Cỡ")
        page_label.setBuddy(self._page)
        zoom_label.setBuddy(self._zoom)
        for widget in (self._back, page_label, self._page, self._count, self._on):
            layout.addWidget(widget)
        layout.addStretch(1)
        layout.addWidget(zoom_label)
        layout.addWidget(self._zoom)

    def _connect(self, host: QWidget) -> None:
        view = self._view
        view.pages_changed.connect(self._show_pages)
        view.zoom_changed.connect(self._show_zoom)
        self._back.clicked.connect(lambda: view.go_to_page(view.current_page - 1))
        self._on.clicked.connect(lambda: view.go_to_page(view.current_page + 1))
        self._page.valueChanged.connect(lambda number: view.go_to_page(number - 1))
        self._zoom.activated.connect(self._choose_zoom)
        for keys, steps in _KEYS:
            self._shortcut(keys, host).activated.connect(lambda steps=steps: view.step_zoom(steps))
        self._shortcut("Ctrl+0", host).activated.connect(lambda: view.set_zoom(Fit.WIDTH))

    def _shortcut(self, keys: str, host: QWidget) -> QShortcut:
        shortcut = QShortcut(key_sequence(keys), host)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        return shortcut

    def _choose_zoom(self, place: int) -> None:
        if place < len(_ZOOMS):
            self._view.set_zoom(_ZOOMS[place][1])

    def _show_pages(self) -> None:
        view = self._view
        count, current = view.page_count, view.current_page
        self._page.blockSignals(True)
        self._page.setRange(min(1, count), count)
        if view.is_complete or not self._page.hasFocus():  # not while a number is typed and pages still come
            self._page.setValue(current + 1)
        self._page.blockSignals(False)
        self._count.setText(f"/ {count}{'' if view.is_complete else '…'}")
        self._back.setEnabled(current > 0)
        self._on.setEnabled(current + 1 < count)

    def _show_zoom(self) -> None:
        """The zoom in the list; one that is none of its own, as the wheel comes to, stands below them while it lasts."""
        zoom = self._view.zoom
        places = [place for place, (_, known) in enumerate(_ZOOMS) if known == zoom]
        while self._zoom.count() > len(_ZOOMS):
            self._zoom.removeItem(len(_ZOOMS))
        if not places and not isinstance(zoom, Fit):
            self._zoom.addItem(f"{zoom * 100:.0f} %")
        self._zoom.setCurrentIndex(places[0] if places else self._zoom.count() - 1)


def _button(words: str, tip: str, name: str) -> QToolButton:
    button = QToolButton()
    button.setText(words)
    button.setToolTip(tip)
    button.setAccessibleName(tip)
    button.setObjectName(name)
    return button
