"""Nhận lại biểu mẫu: what units filled in, against what is recorded; the ticked rows are recorded as one action."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QDialog, QListWidgetItem, QWidget

from danvan_desktop.domain.unit_form import ReturnState
from danvan_desktop.gui.forms.ui_unit_returns_dialog import Ui_UnitReturnsDialog
from danvan_desktop.gui.models.unit_returns import FIRST_TYPED, TYPED, ReturnsModel
from danvan_desktop.gui.widgets.dialog_size import keep_within
from danvan_desktop.gui.widgets.row_height import roomy
from danvan_desktop.gui.widgets.text_choice_delegate import TextChoiceDelegate
from danvan_desktop.services.quick_entry import STATE_WORDS
from danvan_desktop.services.views_quick_entry import QuickColumn
from danvan_desktop.services.views_unit_forms import ReturnedForms, ReturnedLine

_WIDTHS = (40, 110, 120, 170, 84, 200, 66, 146, 56, 104, 150)
_TEXT = FIRST_TYPED + TYPED.index(QuickColumn.TEXT)


class UnitReturnsDialog(QDialog):
    """Shows the lines; `recheck(line)` says how a corrected one stands, `record(lines)` stores the chosen ones."""

    def __init__(
        self,
        forms: ReturnedForms,
        recheck: Callable[[ReturnedLine], ReturnedLine],
        record: Callable[[Sequence[ReturnedLine]], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._record = record
        self._model = ReturnsModel(recheck, self)
        ui = self._ui = Ui_UnitReturnsDialog()
        ui.setupUi(self)
        ui.lines_table.setModel(self._model)
        roomy(ui.lines_table)
        for column, width in enumerate(_WIDTHS):
            ui.lines_table.setColumnWidth(column, width)
        states = TextChoiceDelegate(STATE_WORDS, ui.lines_table)
        ui.lines_table.setItemDelegateForColumn(FIRST_TYPED + TYPED.index(QuickColumn.STATE), states)
        self._model.set_lines(forms.lines)
        ui.lines_table.resizeRowsToContents()
        ui.summary_label.setText(_summary(forms))
        for name, error in forms.refusals:
            QListWidgetItem(f"{name}: {error.message} {error.remedy}", ui.refusals_list)
        for widget in (ui.refusals_label, ui.refusals_list):
            widget.setVisible(bool(forms.refusals))
        ui.lines_table.setVisible(bool(forms.lines))
        ui.lines_table.selectionModel().currentRowChanged.connect(self._explain)
        self._model.dataChanged.connect(self._count)
        self._model.dataChanged.connect(self._explain)
        ui.save_button.clicked.connect(self.accept)
        ui.close_button.clicked.connect(self.reject)
        self._count()
        self._explain()
        keep_within(self, parent)

    def accept(self) -> None:
        """Record the ticked lines, then close. Raises `ValidationError`; nothing is stored then."""
        self._ui.save_button.setFocus()  # ends the editing of a cell
        self._record(self._model.chosen())
        super().accept()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Give the results what the other columns leave."""
        super().resizeEvent(event)
        header = self._ui.lines_table.horizontalHeader()
        others = header.length() - header.sectionSize(_TEXT)
        header.resizeSection(_TEXT, max(_WIDTHS[_TEXT], self._ui.lines_table.viewport().width() - others))

    def _count(self) -> None:
        count = len(self._model.chosen())
        self._ui.save_button.setText(f"&Ghi {count} kết quả")
        self._ui.save_button.setEnabled(count > 0)

    def _explain(self) -> None:
        index = self._ui.lines_table.currentIndex()
        line = self._model.line_at(index.row()) if index.isValid() else None
        words = "" if line is None else line.finding
        if line is not None and line.state is ReturnState.CONFLICT:
            words = f"Từ khi gửi biểu mẫu, đơn vị này đã có kết quả khác ({line.known or 'đã xóa'}). Đánh dấu nếu vẫn ghi thêm."
        self._ui.finding_label.setText(words)
        self._ui.finding_label.setVisible(bool(words))


def _summary(forms: ReturnedForms) -> str:
    """What came back, counted by state; the units that wrote nothing by name."""
    counts = Counter(line.state for line in forms.lines)
    parts = [f"{counts[state]} dòng {state.label.lower()}" for state in ReturnState if counts[state]]
    told = f"{', '.join(parts)}." if parts else "Không có kết quả nào để ghi."
    empty = f" Biểu mẫu chưa điền: {', '.join(forms.empty)}." if forms.empty else ""
    return f"{told}{empty}"
