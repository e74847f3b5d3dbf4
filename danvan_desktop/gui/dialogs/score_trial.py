"""The tab “Thử điểm” of “Còn thiếu gì?”: other points for a leaf give the result they would have; nothing is kept."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QHeaderView, QTreeWidgetItem

from danvan_desktop.domain.score_numbers import is_on_step
from danvan_desktop.domain.text import format_points
from danvan_desktop.gui.forms.ui_score_gaps_dialog import Ui_ScoreGapsDialog
from danvan_desktop.gui.numbers import read_number, write_number
from danvan_desktop.gui.tones import Tone, tone_colour
from danvan_desktop.gui.widgets.line_rows import LineRowsDelegate
from danvan_desktop.gui.widgets.row_height import roomy
from danvan_desktop.services.score_view import SheetRow, SheetView
from danvan_desktop.services.score_way import suppose, triable, way_up

_TRY = 4
_ID = int(Qt.ItemDataRole.UserRole)
_WIDTHS = (70, 300, 70, 60, 70)


class ScoreTrial(QObject):
    """Tries other points on the sheet shown last; what was tried stays while the sheet is the same."""

    def __init__(self, ui: Ui_ScoreGapsDialog) -> None:
        super().__init__(ui.trial_tree)
        self._ui = ui
        self._view: SheetView | None = None
        self._tried: dict[int, Decimal] = {}
        roomy(ui.trial_tree)
        ui.trial_tree.setItemDelegate(LineRowsDelegate(ui.trial_tree))
        ui.trial_tree.header().setStretchLastSection(False)
        for column, width in enumerate(_WIDTHS):
            ui.trial_tree.header().resizeSection(column, width)
        ui.trial_tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        ui.trial_tree.itemChanged.connect(self._take)
        ui.way_button.clicked.connect(self._take_way)
        ui.reset_button.clicked.connect(self._reset)

    def show_view(self, view: SheetView) -> None:
        """Try on this sheet from now on; points tried on rows that are gone are given up."""
        if self._view is not None and self._view.sheet.id != view.sheet.id:
            self._tried = {}
        self._view = view
        rows = triable(view)
        known = {row.criterion.id for row in rows}
        self._tried = {key: points for key, points in self._tried.items() if key in known}
        tree = self._ui.trial_tree
        tree.blockSignals(True)
        tree.clear()
        for row in rows:
            self._add(row)
        tree.blockSignals(False)
        self._ui.way_button.setEnabled(view.result.next_band is not None)
        self._show_result()

    def _add(self, row: SheetRow) -> None:
        criterion = row.criterion
        item = QTreeWidgetItem(self._ui.trial_tree, self._texts(row))
        item.setData(0, _ID, criterion.id)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
        item.setToolTip(1, criterion.text)
        for column in (2, 3, _TRY):
            item.setTextAlignment(column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    def _texts(self, row: SheetRow) -> list[str]:
        criterion = row.criterion
        present = "chưa chấm" if row.points is None else format_points(abs(row.points))
        tried = write_number(self._tried.get(criterion.id))
        return [criterion.number, criterion.text, present, format_points(criterion.max_points), tried]

    def _take(self, item: QTreeWidgetItem, column: int) -> None:
        view, criterion_id = self._view, item.data(0, _ID)
        row = None if view is None else view.find(criterion_id)
        if view is None or row is None:
            return
        complaint = self._keep(item.text(_TRY).strip(), row, view) if column == _TRY else "Chỉ sửa được cột “Thử”."
        self._restore(item, row)
        self._show_result()
        if complaint:
            self._say(complaint, Tone.BAD)

    def _keep(self, typed: str, row: SheetRow, view: SheetView) -> str:
        """Take the points typed for a leaf (nothing: as it stands); the complaint when they cannot be."""
        criterion = row.criterion
        points = read_number(typed) if typed else None
        if isinstance(points, str):
            return points
        if points is None:
            self._tried.pop(criterion.id, None)
            return ""
        if not 0 <= points <= criterion.max_points or not is_on_step(points, view.criteria_set.step):
            highest, step = format_points(criterion.max_points), format_points(view.criteria_set.step)
            return f"Tiêu chí {criterion.number}: điểm thử phải từ 0 đến {highest}, bội số của {step}."
        self._tried[criterion.id] = points
        return ""

    def _restore(self, item: QTreeWidgetItem, row: SheetRow) -> None:
        """Write the row as it stands; the tree is not built anew, since one of its cells is being edited."""
        tree = self._ui.trial_tree
        tree.blockSignals(True)
        for column, text in enumerate(self._texts(row)):
            item.setText(column, text)
        tree.blockSignals(False)

    def _take_way(self) -> None:
        view = self._view
        way = None if view is None else way_up(view)
        if view is None or way is None:
            return
        self._tried = {step.criterion_id: step.points for step in way.steps}
        self.show_view(view)
        if way.refusal:
            self._say(way.refusal, Tone.WARNING)

    def _reset(self) -> None:
        self._tried = {}
        if self._view is not None:
            self.show_view(self._view)

    def _show_result(self) -> None:
        view = self._view
        if view is None:
            return
        if not self._tried:
            self._say("Gõ điểm vào cột “Thử” để xem xếp loại sẽ ra sao; bảng tự chấm không thay đổi.", Tone.NORMAL)
            return
        result = suppose(view, self._tried)
        change = result.total - view.result.total
        sign = "+" if change >= 0 else "−"
        words = f"Nếu vậy: tổng {format_points(result.total)} điểm ({sign}{format_points(abs(change))}), xếp loại: "
        words += f"{result.rating}. {result.missing_to_next}"
        before = view.result.band.position if view.result.band else None
        is_better = result.band is not None and (before is None or result.band.position < before)
        self._say(words.strip(), Tone.GOOD if is_better else Tone.NORMAL)

    def _say(self, words: str, tone: Tone) -> None:
        self._ui.trial_label.setText(words)
        self._ui.trial_label.setStyleSheet("" if tone is Tone.NORMAL else f"color: {tone_colour(tone).name()};")
