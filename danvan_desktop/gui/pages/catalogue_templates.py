"""The forms of documents: handed out to be edited in Word, checked, used, given up."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from danvan_desktop.domain.template_field import FIELDS_OF, TemplateField
from danvan_desktop.gui import messages
from danvan_desktop.gui.actions import Actions
from danvan_desktop.gui.dialogs.template_check import TemplateCheckDialog
from danvan_desktop.gui.forms.ui_templates_panel import Ui_TemplatesPanel
from danvan_desktop.gui.models.list_model import ListModel
from danvan_desktop.gui.models.templates import FieldColumn, TemplateColumn
from danvan_desktop.gui.pages.list_views import choose_row, current_row, set_up_list
from danvan_desktop.gui.paper_output import documents_folder
from danvan_desktop.services.templates import CheckedTemplate, TemplateRow, TemplateService


class TemplatesPanel(QWidget):
    """Left every document with its form, right the fields of the one under the cursor."""

    def __init__(self, templates: TemplateService, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._templates = templates
        self._actions = actions
        self._folder: Path | None = None
        self._is_stale = True
        self._model: ListModel[TemplateRow] = ListModel(TemplateColumn, self)
        self._fields: ListModel[TemplateField] = ListModel(FieldColumn, self)
        self._ui = ui = Ui_TemplatesPanel()
        ui.setupUi(self)
        set_up_list(ui.templates_table, self._model, TemplateColumn, wide=TemplateColumn.STATE)
        set_up_list(ui.fields_table, self._fields, FieldColumn, wide=FieldColumn.MEANING)
        ui.panel_splitter.setSizes([640, 460])
        ui.templates_table.selectionModel().currentRowChanged.connect(self._show_chosen)
        ui.hand_out_button.clicked.connect(self._hand_out)
        ui.use_button.clicked.connect(self._choose_file)
        ui.give_up_button.clicked.connect(self._give_up)

    def reload(self) -> None:
        """Read and check the templates again, which takes a while, so only in sight; the cursor stays on its document."""
        self._is_stale = not self.isVisible()
        if self._is_stale:
            return
        chosen = self._chosen()
        kind = None if chosen is None else chosen.kind
        self._model.set_rows(self._templates.rows())
        choose_row(self._ui.templates_table, self._model, lambda row: kind is None or row.kind is kind)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Catch up with what happened out of sight."""
        super().showEvent(event)
        if self._is_stale:
            self.reload()

    def _chosen(self) -> TemplateRow | None:
        return current_row(self._ui.templates_table, self._model)

    def _show_chosen(self) -> None:
        row = self._chosen()
        self._ui.give_up_button.setEnabled(row is not None and row.template is not None)
        fault = "" if row is None or not row.fault else f"{row.fault} Hãy chọn lại mẫu."
        self._ui.fault_label.setText(fault)
        self._ui.fault_label.setVisible(bool(fault))
        if row is not None:
            self._fields.set_rows(FIELDS_OF[row.kind])
            self._ui.fields_label.setText(f"Trườ&ng dùng trong mẫu {row.kind.label}")

    def _hand_out(self) -> None:
        if (row := self._chosen()) is None:
            return
        proposed = self._place() / self._templates.suggested_name(row.kind)
        path = messages.choose_save_path(self, "Lưu bản mẫu để sửa", (messages.WORD_FILTER,), proposed)
        if path is None:
            return
        self._folder = path.parent
        self._templates.hand_out(row.kind, path)
        advice = "Mở bằng Word, sửa, giữ các trường {{…}}, lưu lại rồi chọn “Dùng mẫu đã sửa…”."
        messages.tell_written(self, path, f"{path.parent}\n{advice}")

    def _choose_file(self) -> None:
        if (row := self._chosen()) is None:
            return
        path = messages.choose_file(
            self, f"Chọn mẫu đã sửa cho {row.kind.label}", (messages.WORD_FILTER,), self._place()
        )
        if path is None:
            return
        self._folder = path.parent
        kind = row.kind
        checked = self._templates.check(kind, path)
        if not checked.findings:
            self._use(checked)
            return
        TemplateCheckDialog(checked, self._use, lambda: self._templates.check(kind, path), self).exec()

    def _use(self, checked: CheckedTemplate) -> None:
        self._actions.run(lambda: self._templates.use(checked))

    def _give_up(self) -> None:
        if (row := self._chosen()) is not None and row.template is not None:
            kind = row.kind
            self._actions.run(lambda: self._templates.give_up(kind))

    def _place(self) -> Path:
        """The folder used last, at first the documents folder."""
        return self._folder or documents_folder()
