"""What the clerk does to the words of a report: bold, italic, and live fields put in at the cursor."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QMenu, QWidget

from danvan_desktop.domain.report_field import FIELD_PATTERN, field
from danvan_desktop.gui.forms.ui_report_page import Ui_ReportPage
from danvan_desktop.gui.keys import key_sequence
from danvan_desktop.services.report_fields import OfferedField, ReportFieldService


class ReportTextTools(QObject):
    """The buttons above the text; they are there only while the report is open."""

    def __init__(self, ui: Ui_ReportPage, fields: ReportFieldService, page: QWidget) -> None:
        super().__init__(page)
        self._ui = ui
        self._fields = fields
        self._report_id: int | None = None
        ui.text_edit.shade(FIELD_PATTERN)
        ui.text_edit.looks_changed.connect(self._show_looks)
        for button, key, change in (
            (ui.bold_button, "Ctrl+B", ui.text_edit.set_bold),
            (ui.italic_button, "Ctrl+I", ui.text_edit.set_italic),
        ):
            button.clicked.connect(change)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the cursor in the text
            shortcut = QShortcut(key_sequence(key), ui.text_edit, button.click)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
        for button, look in ((ui.bold_button, "bold"), (ui.italic_button, "italic")):
            font = button.font()
            font.setBold(look == "bold")
            font.setItalic(look == "italic")
            button.setFont(font)
        self._menu = QMenu(page)
        self._menu.aboutToShow.connect(self._offer)
        ui.field_button.setMenu(self._menu)

    def show_report(self, report_id: int | None) -> None:
        """Work on a report that is open; None: nothing can be changed."""
        self._report_id = report_id
        for widget in (self._ui.bold_button, self._ui.italic_button, self._ui.field_button):
            widget.setEnabled(report_id is not None)

    def words_of_dots(self, report_id: int) -> str:
        """What to say of fields that print as dots; empty when each says something."""
        names = self._fields.without_value(report_id)
        return f"Số liệu chưa có hoặc sai tên: {', '.join(names)}." if names else ""

    def _offer(self) -> None:
        """The numbers with what they say now, the tables below their own name."""
        self._menu.clear()
        if self._report_id is None:
            return
        offered = self._fields.offered(self._report_id)
        for one in offered:
            if not one.is_table:
                self._menu.addAction(f"{one.name}: {one.words}", partial(self._insert, one))
        tables = self._menu.addMenu("Bảng")
        for one in offered:
            if one.is_table:
                words = f"{one.name} ({one.words})" if one.words else one.name
                tables.addAction(words, partial(self._insert, one))
        tables.setEnabled(not tables.isEmpty())

    def _insert(self, chosen: OfferedField) -> None:
        edit = self._ui.text_edit
        if chosen.is_table:
            edit.insert_line(field(chosen.name))
        else:
            edit.insertPlainText(field(chosen.name))
        edit.setFocus()

    def _show_looks(self, is_bold: bool, is_italic: bool) -> None:
        self._ui.bold_button.setChecked(is_bold)
        self._ui.italic_button.setChecked(is_italic)
