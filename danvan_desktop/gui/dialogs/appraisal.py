"""“Điểm thẩm định”: what the upper level gave beside the own points, typed or read from the returned Excel."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHeaderView, QTreeWidgetItem, QWidget

from danvan_desktop.domain.history import Changes
from danvan_desktop.domain.text import format_points
from danvan_desktop.gui import messages
from danvan_desktop.gui.actions import Actions
from danvan_desktop.gui.dialogs.criteria_exchange import CriteriaExchange
from danvan_desktop.gui.forms.ui_appraisal_dialog import Ui_AppraisalDialog
from danvan_desktop.gui.numbers import read_number, write_number
from danvan_desktop.gui.widgets.dialog_size import keep_within
from danvan_desktop.gui.widgets.line_rows import LineRowsDelegate
from danvan_desktop.gui.widgets.row_height import roomy
from danvan_desktop.services.returned_sheet import ReturnedSheet
from danvan_desktop.services.score_appraisal import AppraisalView, AppraisedRow, ScoreAppraisalService

_APPRAISED, _FINAL, _NOTE = 4, 6, 7
_ID = int(Qt.ItemDataRole.UserRole)
_WIDTHS = (64, 230, 56, 66, 78, 52, 52)
_POINTS = {_APPRAISED: "điểm thẩm định", _FINAL: "điểm chốt"}


class AppraisalDialog(QDialog):
    """Stays open beside the page; each typed cell is one action, a returned Excel is shown before it is kept."""

    explanation_requested = Signal()

    def __init__(
        self,
        appraisal: ScoreAppraisalService,
        exchange: CriteriaExchange,
        actions: Actions,
        sheet_id: int,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._appraisal = appraisal
        self._exchange = exchange
        self._actions = actions
        self._sheet_id = sheet_id
        self._returned: ReturnedSheet | None = None
        self._rows: dict[int, AppraisedRow] = {}
        self._ui = Ui_AppraisalDialog()
        self._ui.setupUi(self)
        self._set_up()
        self.reload()
        keep_within(self, parent)

    def reload(self) -> None:
        """Show both points as they stand."""
        view = self._appraisal.view(self._sheet_id)
        tree = self._ui.appraisal_tree
        tree.blockSignals(True)
        tree.clear()
        self._rows = {row.criterion.id: row for row in view.rows}
        for row in view.rows:
            self._add(row, is_editable=view.is_editable)
        tree.blockSignals(False)
        self._ui.summary_label.setText(_summary(view))
        self._ui.read_button.setEnabled(view.is_editable)
        is_settled = all(row.final is not None for row in view.rows if row.appraised is not None)
        self._ui.explain_button.setEnabled(any((row.lost or 0) > 0 for row in view.rows))
        self._ui.settle_button.setEnabled(view.is_editable and not is_settled)
        self._show_returned()

    def _set_up(self) -> None:
        ui = self._ui
        roomy(ui.appraisal_tree)
        roomy(ui.findings_list)
        ui.appraisal_tree.setItemDelegate(LineRowsDelegate(ui.appraisal_tree))
        for column, width in enumerate(_WIDTHS):
            ui.appraisal_tree.header().resizeSection(column, width)
        ui.appraisal_tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        ui.appraisal_tree.header().setStretchLastSection(False)
        ui.appraisal_tree.header().resizeSection(_NOTE, 170)
        ui.appraisal_tree.itemChanged.connect(self._keep, Qt.ConnectionType.QueuedConnection)
        ui.read_button.clicked.connect(self._read)
        ui.accept_button.clicked.connect(self._accept)
        ui.drop_button.clicked.connect(self._drop)
        ui.settle_button.clicked.connect(self._settle)
        ui.explain_button.clicked.connect(self.explanation_requested)
        ui.close_button.clicked.connect(self.close)
        self._actions.changed.connect(self._note_changes)

    def _add(self, row: AppraisedRow, *, is_editable: bool) -> None:
        item = QTreeWidgetItem(self._ui.appraisal_tree, _texts(row))
        item.setData(0, _ID, row.criterion.id)
        item.setToolTip(1, row.criterion.text)
        item.setToolTip(_NOTE, row.note)
        if is_editable:
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
        for column in range(2, _NOTE):
            item.setTextAlignment(column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    def _keep(self, item: QTreeWidgetItem, column: int) -> None:
        row = self._rows.get(item.data(0, _ID))
        if row is None:
            return
        if column == _NOTE:
            if item.text(_NOTE) != row.note:
                self._run(row, row.appraised, item.text(_NOTE))
            return
        typed = item.text(column).strip()
        points: Decimal | str | None = read_number(typed) if typed else None
        stored = row.final if column == _FINAL else row.appraised
        if column not in _POINTS or isinstance(points, str) or not _is_within(points, row):
            self._refuse(row, column)
        elif points != stored and column == _FINAL:
            self._actions.run(lambda: self._appraisal.set_final(self._sheet_id, row.criterion.id, points))
        elif points != stored:
            self._run(row, points, row.note)

    def _refuse(self, row: AppraisedRow, column: int) -> None:
        self.reload()
        if column in _POINTS:
            highest = format_points(row.criterion.max_points)
            words = f"Tiêu chí {row.criterion.number}: {_POINTS[column]} phải là một số từ 0 đến {highest}."
            self._ui.summary_label.setText(words)

    def _run(self, row: AppraisedRow, points: Decimal | None, note: str) -> None:
        def intention() -> Changes:
            return self._appraisal.set_appraised(self._sheet_id, row.criterion.id, points, note)

        self._actions.run(intention)

    def _settle(self) -> None:
        self._actions.run(lambda: self._appraisal.settle_final(self._sheet_id))

    def _read(self) -> None:
        self._exchange.read_file(
            self,
            "Chọn tệp Excel trả về",
            (messages.EXCEL_FILTER,),
            lambda path: self._appraisal.read(self._sheet_id, path),
            self._show_read,
        )

    def _show_read(self, returned: ReturnedSheet) -> None:
        self._returned = returned
        self._show_returned()

    def _show_returned(self) -> None:
        ui, returned = self._ui, self._returned
        for widget in (ui.findings_label, ui.findings_list, ui.accept_button, ui.drop_button):
            widget.setVisible(returned is not None)
        ui.findings_list.clear()
        if returned is None:
            return
        ui.findings_list.addItems(list(returned.findings) or ["Mọi dòng đều khớp với bảng đã gửi."])
        ui.findings_label.setText(f"Cần &xem lại ({len(returned.findings)})")
        ui.accept_button.setText(f"Nhận {len(returned.entries)} điểm đã đọc")
        ui.accept_button.setEnabled(bool(returned.entries))

    def _accept(self) -> None:
        returned = self._returned
        if returned is not None:
            self._returned = None
            self._actions.run(lambda: self._appraisal.accept(self._sheet_id, returned))
            self.reload()

    def _drop(self) -> None:
        self._returned = None
        self._show_returned()

    def _note_changes(self, changes: Changes) -> None:
        if self.isVisible() and changes.concern("score_line", "criterion", "rating_band", "rating_rule"):
            self.reload()


def _texts(row: AppraisedRow) -> list[str]:
    own = "" if row.own is None else format_points(row.own)
    lost = "" if row.lost is None else format_points(row.lost)
    highest = format_points(row.criterion.max_points)
    points = write_number(row.appraised), lost, write_number(row.final)
    return [row.criterion.number, row.criterion.text, highest, own, *points, row.note]


def _is_within(points: Decimal | None, row: AppraisedRow) -> bool:
    return points is None or 0 <= points <= row.criterion.max_points


def _summary(view: AppraisalView) -> str:
    given = sum(row.appraised is not None for row in view.rows)
    awaited = sum(not row.is_excluded for row in view.rows)
    own = f"Tự chấm {format_points(view.own.total)} điểm ({view.own.band.name if view.own.band else 'chưa xếp loại'})"
    if not given:
        return f"{own}. Chưa có điểm thẩm định: gõ vào cột “Thẩm định”, hoặc nhập từ tệp Excel được trả về."
    band = view.result.band.name if view.result.band else "chưa xếp loại"
    words = f"{own}; theo điểm thẩm định {format_points(view.result.total)} điểm ({band})"
    words = f"{words}, đã có {given}/{awaited} tiêu chí"
    if view.final is not None:
        band = view.final.band.name if view.final.band else "chưa xếp loại"
        words += f"; điểm chốt {format_points(view.final.total)} ({band}, {view.final.standing})"
    return f"{words}. Chênh lệch nhiều nhất đứng trên."
