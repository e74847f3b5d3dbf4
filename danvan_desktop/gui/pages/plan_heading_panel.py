"""The details of a section or a group beside the outline; every field saves itself."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from danvan_desktop.domain.plan import Section, SectionRole, TaskGroup
from danvan_desktop.gui.actions import Actions
from danvan_desktop.gui.enum_combo import choose, chosen, fill_combo
from danvan_desktop.gui.forms.ui_heading_panel import Ui_HeadingPanel
from danvan_desktop.gui.widgets.committed_text import forget_typing
from danvan_desktop.services.outlines import OutlineService
from danvan_desktop.services.views_plans import OutlineRow


class HeadingPanel(QWidget):
    """Shows number and title of a heading; of a section also its purpose and the text that is no task."""

    def __init__(self, outlines: OutlineService, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._outlines = outlines
        self._actions = actions
        self._heading: Section | TaskGroup | None = None
        self._ui = Ui_HeadingPanel()
        self._ui.setupUi(self)
        self._ui.title_edit.set_rows(2)
        self._ui.text_edit.set_rows(9)
        fill_combo(self._ui.role_combo, SectionRole)
        self._ui.number_edit.committed.connect(self._save)
        self._ui.title_edit.committed.connect(self._save)
        self._ui.text_edit.committed.connect(self._save)
        self._ui.role_combo.activated.connect(self._save)

    def show_section(self, row: OutlineRow) -> None:
        """Fill the panel with the section of an outline row."""
        section = self._outlines.section(row.id)
        self._show(section, row, "Mục")
        choose(self._ui.role_combo, section.role)
        self._ui.text_edit.set_text(section.text)

    def show_group(self, row: OutlineRow) -> None:
        """Fill the panel with the group of an outline row."""
        self._show(self._outlines.group(row.id), row, "Nhóm nhiệm vụ")

    def focus_text(self) -> None:
        """Let the clerk type on at the end of the title."""
        self._ui.title_edit.setFocus()
        self._ui.title_edit.moveCursor(self._ui.title_edit.textCursor().MoveOperation.End)

    def _show(self, heading: Section | TaskGroup, row: OutlineRow, kind: str) -> None:
        if self._heading is not None and self._heading.id != heading.id:
            forget_typing(self)
        self._heading = heading
        is_section = isinstance(heading, Section)
        for widget in (self._ui.role_label, self._ui.role_combo, self._ui.text_label, self._ui.text_edit):
            widget.setVisible(is_section)
        self._ui.place_label.setText(kind)
        holds_tasks = not isinstance(heading, Section) or heading.role is SectionRole.CONTENT
        empty = "Chưa có nhiệm vụ" if holds_tasks else ""
        done = f"{row.tasks} nhiệm vụ, {row.closed} đã xong" if row.tasks else empty
        self._ui.counts_label.setText(done)
        self._ui.number_edit.set_text(heading.number or "")
        self._ui.title_edit.set_text(heading.title)

    def _save(self) -> None:
        heading, ui = self._heading, self._ui
        number, title = ui.number_edit.text(), ui.title_edit.toPlainText()
        if isinstance(heading, Section):
            role, text, section_id = (
                chosen(ui.role_combo, SectionRole) or heading.role,
                ui.text_edit.toPlainText(),
                heading.id,
            )
            self._actions.run(
                lambda: self._outlines.edit_section(section_id, number=number, title=title, role=role, text=text)
            )
        elif heading is not None:
            group_id = heading.id
            self._actions.run(lambda: self._outlines.edit_group(group_id, number=number, title=title))
