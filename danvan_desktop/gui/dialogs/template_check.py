"""What the checker found in a template; one without errors can be used, after a repair in Word it is checked again."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QDialog, QWidget

from danvan_desktop.domain.template_check import TemplateFinding
from danvan_desktop.gui.forms.ui_template_check_dialog import Ui_TemplateCheckDialog
from danvan_desktop.gui.models.list_model import ListModel, fit_columns
from danvan_desktop.gui.models.templates import FindingColumn
from danvan_desktop.gui.widgets.dialog_size import keep_within
from danvan_desktop.gui.widgets.row_height import ROOM, roomy
from danvan_desktop.services.templates import CheckedTemplate


class TemplateCheckDialog(QDialog):
    """Lists the findings; `use` takes the template in, `recheck` reads the same file again."""

    def __init__(
        self,
        checked: CheckedTemplate,
        use: Callable[[CheckedTemplate], None],
        recheck: Callable[[], CheckedTemplate],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._use = use
        self._recheck = recheck
        self._model: ListModel[TemplateFinding] = ListModel(FindingColumn, self)
        self._ui = Ui_TemplateCheckDialog()
        self._ui.setupUi(self)
        table = self._ui.findings_table
        table.setModel(self._model)
        roomy(table)
        table.verticalHeader().setDefaultSectionSize(2 * table.fontMetrics().lineSpacing() + ROOM)
        fit_columns(table, FindingColumn)
        self._ui.recheck_button.clicked.connect(self._check_again)
        self._ui.use_button.clicked.connect(self.accept)
        self._ui.close_button.clicked.connect(self.reject)
        self._show(checked)
        keep_within(self, parent)

    def accept(self) -> None:
        """Take the template in, then close. Raises `DanvanError` when the file was changed since it was checked."""
        self._use(self._checked)
        super().accept()

    def _check_again(self) -> None:
        self._show(self._recheck())

    def _show(self, checked: CheckedTemplate) -> None:
        self._checked = checked
        self._model.set_rows(checked.findings)
        self._ui.use_button.setEnabled(checked.is_usable)
        errors = sum(finding.is_error for finding in checked.findings)
        name = f"Mẫu “{checked.path.name}” cho {checked.kind.label}"
        if errors:
            words = f"{name} còn {errors} lỗi nên chưa dùng được. Hãy sửa trong Word, lưu lại rồi bấm “Kiểm tra lại”."
        elif checked.findings:
            words = f"{name} dùng được; có {len(checked.findings)} điều cần lưu ý."
        else:
            words = f"{name} dùng được, không có lỗi."
        self._ui.result_label.setText(words)
