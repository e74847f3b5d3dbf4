"""Choosing the earlier report whose outline is taken over, and which of its texts."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QListWidgetItem, QWidget

from danvan_desktop.domain.marked_text import unmarked
from danvan_desktop.domain.report import Report
from danvan_desktop.domain.report_period import report_title
from danvan_desktop.gui.forms.ui_copy_report_dialog import Ui_CopyReportDialog
from danvan_desktop.gui.widgets.dialog_size import keep_within
from danvan_desktop.services.report_outlines import ReportOutlineService

_ROLE = Qt.ItemDataRole.UserRole
_SHOWN = 160


class CopyReportDialog(QDialog):
    """Shows the earlier reports of the kind and the texts of the chosen one with a box each."""

    def __init__(self, service: ReportOutlineService, report: Report, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._service = service
        self._ui = Ui_CopyReportDialog()
        self._ui.setupUi(self)
        keep_within(self, parent)
        for source in service.earlier(report.id):
            number = f", số {source.number}" if source.number else ""
            self._ui.source_combo.addItem(f"{report_title(source)} {source.year}{number}", source.id)
        self._ui.source_combo.currentIndexChanged.connect(self._fill)
        self._ui.all_button.clicked.connect(self._tick_all)
        self._ui.copy_button.clicked.connect(self.accept)
        self._ui.cancel_button.clicked.connect(self.reject)
        self._fill()

    def chosen(self) -> tuple[int, frozenset[int]]:
        """The id of the earlier report, and of its headings whose texts are taken over."""
        items = [self._ui.texts_list.item(row) for row in range(self._ui.texts_list.count())]
        ticked = (item.data(_ROLE) for item in items if item.checkState() is Qt.CheckState.Checked)
        return self._ui.source_combo.currentData(), frozenset(ticked)

    def _fill(self) -> None:
        self._ui.texts_list.clear()
        for section in self._service.texts(self._ui.source_combo.currentData()):
            text = unmarked(section.text)
            words = " ".join(text.split())
            item = QListWidgetItem(f"{section.heading}: {words[:_SHOWN]}{'…' if len(words) > _SHOWN else ''}")
            item.setToolTip(text)
            item.setData(_ROLE, section.id)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
            self._ui.texts_list.addItem(item)
        has_texts = self._ui.texts_list.count() > 0
        self._ui.all_button.setEnabled(has_texts)
        self._ui.nothing_label.setVisible(not has_texts)

    def _tick_all(self) -> None:
        for row in range(self._ui.texts_list.count()):
            self._ui.texts_list.item(row).setCheckState(Qt.CheckState.Checked)
