"""The middle of “Báo cáo”: the outline of a report and the text of the selected heading, saved as it is left."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, QTimer
from PySide6.QtWidgets import QListWidgetItem, QWidget

from danvan_desktop.domain.marked_text import unmarked
from danvan_desktop.domain.report import Report, ReportSection, ReportState, SectionContent
from danvan_desktop.gui.actions import Actions
from danvan_desktop.gui.dialogs.insert_results import InsertResultsDialog
from danvan_desktop.gui.forms.ui_report_page import Ui_ReportPage
from danvan_desktop.gui.pages.report_text_tools import ReportTextTools
from danvan_desktop.gui.widgets.row_height import roomy
from danvan_desktop.services.report_outlines import ReportOutlineService
from danvan_desktop.services.report_registers import ReportRegisterService
from danvan_desktop.services.reports import ReportService

_ROLE = Qt.ItemDataRole.UserRole
_IDLE_MS = 3_000
_CONTENT_NOTES = {
    SectionContent.TARGETS: "Bảng chỉ tiêu được in tự động sau nội dung mục này.",
    SectionContent.SCORING: "Bảng điểm tự chấm được in tự động sau nội dung mục này.",
    SectionContent.FIGURES: "Bảng số liệu nhiệm vụ theo đơn vị được in tự động sau nội dung mục này.",
}


class ReportSections(QObject):
    """Edits headings; text is saved when the field is left, and after three idle seconds while typing."""

    def __init__(
        self,
        ui: Ui_ReportPage,
        service: ReportService,
        registers: ReportRegisterService,
        outlines: ReportOutlineService,
        tools: ReportTextTools,
        actions: Actions,
        page: QWidget,
    ) -> None:
        super().__init__(page)
        self._ui = ui
        self._service = service
        self._registers = registers
        self._tools = tools
        self._outlines = outlines
        self._actions = actions
        self._page = page
        self._report: Report | None = None
        self._shown: ReportSection | None = None
        self._tried: str | None = None
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(_IDLE_MS)
        self._idle.timeout.connect(self.save_text)
        roomy(ui.sections_list)
        ui.sections_list.currentItemChanged.connect(self._show_selected)
        ui.heading_edit.editingFinished.connect(self._save_heading)
        ui.text_edit.textChanged.connect(self._text_typed)
        ui.text_edit.installEventFilter(self)
        ui.insert_button.clicked.connect(self._insert_results)
        ui.update_button.clicked.connect(self._update_figures)
        ui.add_section_button.clicked.connect(self._add)
        ui.section_up_button.clicked.connect(partial(self._move, -1))
        ui.section_down_button.clicked.connect(partial(self._move, 1))
        ui.delete_section_button.clicked.connect(self._delete)

    def show_report(self, report: Report | None, doubts: Sequence[str] = ()) -> None:
        """Show another report, or the same one anew; typed text was saved before. `doubts` are about its signature."""
        kept = self._shown.id if self._shown else None
        self._report = report
        sections = [] if report is None else self._service.sections(report.id)
        with QSignalBlocker(self._ui.sections_list):
            self._ui.sections_list.clear()
            headings = [] if report is None else self._outlines.headings(report.id)
            for heading, section in zip(headings, sections, strict=True):
                indent = "" if section.level == 1 else "      "
                item = QListWidgetItem(indent + heading, self._ui.sections_list)
                item.setData(_ROLE, section)
                item.setToolTip(heading)
            rows = [row for row, section in enumerate(sections) if section.id == kept]
            self._ui.sections_list.setCurrentRow(rows[0] if rows else 0)
        self._show_selected()
        self._show_missing(sections, doubts)
        self._show_changed()

    def select_section(self, section_id: int) -> None:
        """Put the cursor on a heading of the shown report."""
        for row in range(self._ui.sections_list.count()):
            if self._ui.sections_list.item(row).data(_ROLE).id == section_id:
                self._ui.sections_list.setCurrentRow(row)

    def save_text(self) -> None:
        """Save the typed text of the shown heading if it differs from what is stored."""
        self._idle.stop()
        section, text = self._shown, self._ui.text_edit.marked()
        if section is None or self._is_frozen or text in {section.text, self._tried}:
            return
        self._tried = text  # a refused save must not be tried again by every event
        self._actions.run(lambda: self._service.edit_section(section.id, text=text))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Save the text when its field is left."""
        if event.type() in {QEvent.Type.FocusOut, QEvent.Type.Hide}:
            self.save_text()
        return super().eventFilter(watched, event)

    @property
    def _is_frozen(self) -> bool:
        return self._report is None or self._report.state is ReportState.SENT

    def _show_selected(self) -> None:
        item = self._ui.sections_list.currentItem()
        section: ReportSection | None = item.data(_ROLE) if item else None
        ui, is_open = self._ui, section is not None and not self._is_frozen
        is_same = self._shown is not None and section is not None and self._shown.id == section.id
        self._shown = section
        with QSignalBlocker(ui.heading_edit), QSignalBlocker(ui.text_edit):
            ui.heading_edit.setText(section.heading if section else "")
            self._show_text(section.text if section else "", keep_typing=is_same)
        for widget in (ui.section_up_button, ui.section_down_button, ui.delete_section_button):
            widget.setEnabled(is_open)
        ui.add_section_button.setEnabled(not self._is_frozen)
        ui.heading_edit.setReadOnly(not is_open)
        ui.text_edit.setReadOnly(not is_open)
        ui.text_edit.setPlaceholderText(_CONTENT_NOTES.get(section.printed, "") if section else "")
        ui.insert_button.setEnabled(is_open)
        self._tools.show_report(section.report_id if section is not None and is_open else None)

    def _show_text(self, text: str, *, keep_typing: bool) -> None:
        """Show the stored text; while the clerk types, a blank just typed at the end and the cursor stay."""
        edit = self._ui.text_edit
        typed = edit.marked()
        if keep_typing and edit.hasFocus() and typed.rstrip() == text.rstrip():
            return
        self._tried = None
        if typed != text:
            edit.set_marked(text)

    def _show_missing(self, sections: list[ReportSection], doubts: Sequence[str]) -> None:
        missing = [] if self._report is None else self._service.missing(self._report.id)
        empty = [
            section.heading
            for place, section in enumerate(sections)
            if not section.text.strip()
            and section.content is SectionContent.TEXT
            and not _has_children(sections, place)
        ]
        words = [f"Còn thiếu: {', '.join(missing)}."] if missing else []
        words += [f"Cần xem lại: {'; '.join(doubts)}."] if doubts else []
        words += [f"Chưa có nội dung: {'; '.join(empty)}."] if empty else []
        dots = "" if self._report is None else self._tools.words_of_dots(self._report.id)
        self._ui.missing_label.setText(" ".join(filter(None, (*words, dots))))

    def _show_changed(self) -> None:
        changed = [] if self._report is None else self._registers.changed(self._report.id)
        headings = "; ".join(dict.fromkeys(change.heading for change in changed))
        self._ui.changed_label.setText(f"Số liệu đã thay đổi ở mục: {headings}.")
        told = (
            f"{change.taken.sentence}\n→ {change.present or 'sổ không còn dòng nào trong kỳ'}" for change in changed
        )
        self._ui.changed_label.setToolTip("\n".join(told))
        for widget in (self._ui.changed_label, self._ui.update_button):
            widget.setVisible(bool(changed))

    def _update_figures(self) -> None:
        self.save_text()
        report = self._report
        if report is not None:
            self._actions.run(lambda: self._registers.update(report.id))

    def _text_typed(self) -> None:
        if not self._is_frozen:
            self._idle.start()

    def _save_heading(self) -> None:
        section, heading = self._shown, self._ui.heading_edit.text()
        if section is not None and heading != section.heading and not self._is_frozen:
            self._actions.run(lambda: self._service.edit_section(section.id, heading=heading))

    def _insert_results(self) -> None:
        self.save_text()
        section, report = self._shown, self._report
        if section is None or report is None:
            return
        results = self._service.insertable(section.id)
        offered = {f"- {figure.sentence}.": figure for figure in self._registers.offered(report.id)}
        groups = {
            "Kết quả đã ghi": [line.text for line in results],
            "Số liệu từ sổ theo dõi": list(offered),
            "Từng việc trong sổ theo dõi": self._registers.rows(report.id),
        }
        dialog = InsertResultsDialog(groups, unmarked(section.text), self._page)
        dialog.show_sources({line.text: "\n".join(line.sources) for line in results})
        if dialog.exec() and dialog.chosen():
            lines = [line for line in dialog.chosen() if line not in offered]
            figures = [offered[line] for line in dialog.chosen() if line in offered]
            self._actions.run(lambda: self._service.insert_results(section.id, lines, figures))

    def _add(self) -> None:
        if self._report is None:
            return
        report_id, after = self._report.id, self._shown
        level = after.level if after else 1
        after_id = after.id if after else None
        self._actions.run(lambda: self._service.add_section(report_id, after_id, level, "Mục mới"))
        self._ui.sections_list.setCurrentRow(self._ui.sections_list.currentRow() + 1)
        self._ui.heading_edit.setFocus()
        self._ui.heading_edit.selectAll()

    def _move(self, step: int) -> None:
        if self._shown is not None:
            section_id = self._shown.id
            self._actions.run(lambda: self._service.move_section(section_id, step))

    def _delete(self) -> None:
        if self._shown is not None:
            section_id = self._shown.id
            self._actions.run(lambda: self._service.delete_section(section_id))


def _has_children(sections: list[ReportSection], place: int) -> bool:
    return sections[place].level == 1 and place + 1 < len(sections) and sections[place + 1].level > 1
