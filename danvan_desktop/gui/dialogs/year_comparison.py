"""“So sánh các năm”: two score sheets side by side, sorted, filtered, joined by the clerk where the sets differ."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QDialog, QHeaderView, QWidget

from danvan_desktop.domain.criteria_tree import CriteriaTree
from danvan_desktop.domain.history import Changes
from danvan_desktop.domain.text import format_points
from danvan_desktop.domain.year_comparison import ScoredYear, YearComparison, YearRow
from danvan_desktop.gui.actions import Actions
from danvan_desktop.gui.dialogs.comparison_services import ComparisonServices
from danvan_desktop.gui.dialogs.criterion_pairing import CriterionPairing
from danvan_desktop.gui.forms.ui_year_comparison_dialog import Ui_YearComparisonDialog
from danvan_desktop.gui.models.list_model import fit_columns
from danvan_desktop.gui.models.year_comparison import YearColumn, YearFilter, YearTable, has_words
from danvan_desktop.gui.widgets.dialog_size import keep_within
from danvan_desktop.gui.widgets.row_height import roomy
from danvan_desktop.services.year_comparison import ComparedPoints

_NOUNS = ("score_sheet", "score_line", "criterion", "criteria_set", "criterion_match", "rating_band", "rating_rule")


class YearComparisonDialog(QDialog):
    """Stays open beside the page and follows every change."""

    def __init__(
        self, services: ComparisonServices, actions: Actions, year: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._comparison: YearComparison | None = None
        self._ui = Ui_YearComparisonDialog()
        self._ui.setupUi(self)
        self._rows = YearTable(self)
        self._pairing = CriterionPairing(self._ui.pairing_combo, services.sets, actions)
        self._set_up()
        self._offer_years(year)
        self.reload()
        actions.changed.connect(self._note_changes)
        keep_within(self, parent)

    def reload(self) -> None:
        """Compare the chosen years as they stand."""
        ui = self._ui
        old, new = ui.old_combo.currentData(), ui.new_combo.currentData()
        can_compare = old is not None and new is not None
        self._comparison = self._services.years.compare(old, new, self._points()) if can_compare else None
        ui.export_button.setEnabled(can_compare)
        if self._comparison is not None:
            self._rows.name_years(old, new)
            tree = CriteriaTree(self._comparison.old.full_set.criteria)
            self._pairing.show_sides(self._comparison.old.full_set.criteria_set.id, tuple(tree.walk()))
        ui.summary_label.setText(_summary(self._comparison))
        self._show_rows()

    def _set_up(self) -> None:
        ui = self._ui
        ui.rows_view.setModel(self._rows)
        roomy(ui.rows_view)
        fit_columns(ui.rows_view, YearColumn)
        header = ui.rows_view.horizontalHeader()
        header.setSortIndicatorShown(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.setSortIndicatorClearable(True)
        header.setStretchLastSection(False)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        header.setMinimumSectionSize(50)
        for points in ComparedPoints:
            ui.points_combo.addItem(points.label, points)
        for choice in YearFilter:
            ui.filter_combo.addItem(choice.label, choice)
        for combo in (ui.old_combo, ui.new_combo, ui.points_combo):
            combo.activated.connect(self.reload)
        ui.filter_combo.activated.connect(self._show_rows)
        ui.words_edit.textChanged.connect(self._show_rows)
        ui.rows_view.selectionModel().currentRowChanged.connect(self._show_row)
        ui.export_button.clicked.connect(self._export)
        ui.close_button.clicked.connect(self.close)

    def _offer_years(self, year: int) -> None:
        years = self._services.years.years()
        new = year if year in years else next(iter(years), None)
        earlier = [each for each in years if new is not None and each < new]
        for combo in (self._ui.old_combo, self._ui.new_combo):
            for each in years:
                combo.addItem(str(each), each)
        self._ui.new_combo.setCurrentIndex(self._ui.new_combo.findData(new))
        old = next(iter(earlier), None) or next((each for each in years if each != new), None)
        self._ui.old_combo.setCurrentIndex(-1 if old is None else self._ui.old_combo.findData(old))

    def _points(self) -> ComparedPoints:
        return list(ComparedPoints)[self._ui.points_combo.currentIndex()]

    def _show_rows(self) -> None:
        ui = self._ui
        kept = self._current()
        chosen, words = list(YearFilter)[ui.filter_combo.currentIndex()], ui.words_edit.text()
        rows = self._comparison.rows if self._comparison is not None else ()
        self._rows.set_rows(row for row in rows if chosen.takes(row) and has_words(row, words))
        if kept is not None:
            ui.rows_view.setCurrentIndex(self._rows.find_row(lambda row: row.shown.id == kept.shown.id))
        self._show_row(ui.rows_view.currentIndex())

    def _current(self) -> YearRow | None:
        index = self._ui.rows_view.currentIndex()
        return self._rows.row_at(index) if index.isValid() else None

    def _show_row(self, index: QModelIndex) -> None:
        row = self._rows.row_at(index) if index.isValid() else None
        old, new = (row.old, row.new) if row else (None, None)
        self._pairing.show_pair(old, new, is_settled=bool(row and row.is_settled))

    def _export(self) -> None:
        comparison, points = self._comparison, self._points()
        if comparison is None:
            return
        name = f"So sanh diem {comparison.old.year} - {comparison.new.year}.xlsx"
        years = self._services.years
        self._services.exchange.write_file(
            self, "Xuất bảng so sánh", name, lambda path: years.export(comparison, points, path)
        )

    def _note_changes(self, changes: Changes) -> None:
        if self.isVisible() and changes.concern(*_NOUNS):
            self.reload()


def _summary(comparison: YearComparison | None) -> str:
    if comparison is None:
        return "Cần ít nhất hai năm có bảng tự chấm điểm để so sánh."
    change = comparison.new.result.total - comparison.old.result.total
    moved = f"tăng {format_points(change)}" if change > 0 else f"giảm {format_points(-change)}"
    words = f"{_standing(comparison.old)}; {_standing(comparison.new)}; {moved if change else 'không đổi'} điểm"
    sets = [year.full_set.criteria_set.name for year in (comparison.old, comparison.new)]
    same = "cùng một bộ tiêu chí" if sets[0] == sets[1] else f"bộ tiêu chí: {sets[0]} → {sets[1]}"
    return f"{words}; {same}."


def _standing(year: ScoredYear) -> str:
    return f"Năm {year.year}: {format_points(year.result.total)} điểm ({year.result.rating})"
