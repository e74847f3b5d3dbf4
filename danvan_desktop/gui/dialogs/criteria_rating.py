"""The tabs of bands and rules of the editor of criteria sets."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QHeaderView, QTableView

from danvan_desktop.domain.criteria import FullSet, RuleKind
from danvan_desktop.domain.criteria_check import Finding
from danvan_desktop.domain.rating import sort_bands
from danvan_desktop.gui.actions import Actions
from danvan_desktop.gui.forms.ui_criteria_set_dialog import Ui_CriteriaSetDialog
from danvan_desktop.gui.models.list_model import Index, fit_columns
from danvan_desktop.gui.models.rating_rows import (
    BandColumn,
    RatingTableModel,
    RuleColumn,
    band_model,
    band_rows,
    rule_model,
    rule_rows,
)
from danvan_desktop.gui.widgets.combo_delegate import ComboDelegate
from danvan_desktop.gui.widgets.line_rows import LineRowsDelegate
from danvan_desktop.gui.widgets.row_height import roomy
from danvan_desktop.services.criteria_rows import CriteriaRowService


class CriteriaRating(QObject):
    """Edits bands and rules in place; `bands` and `rules` are the models, whose refusals the dialog shows."""

    def __init__(self, ui: Ui_CriteriaSetDialog, rows: CriteriaRowService, actions: Actions) -> None:
        super().__init__(ui.bands_page)
        self._ui = ui
        self._rows = rows
        self._actions = actions
        self._full_set: FullSet | None = None
        self.bands = band_model(self)
        self.rules = rule_model(self)
        for view, model, columns in (
            (ui.bands_table, self.bands, BandColumn),
            (ui.rules_table, self.rules, RuleColumn),
        ):
            _set_up(view, model, columns)
        self._set_delegates()
        self.bands.edited.connect(lambda band: self._actions.run(lambda: rows.edit_band(band)))
        self.rules.edited.connect(lambda rule: self._actions.run(lambda: rows.edit_rule(rule)))
        ui.add_band_button.clicked.connect(self._add_band)
        ui.remove_band_button.clicked.connect(self._remove_band)
        ui.add_blocker_button.clicked.connect(lambda: self._add_rule(RuleKind.BLOCKER))
        ui.add_cap_button.clicked.connect(lambda: self._add_rule(RuleKind.CAP))
        ui.add_forced_button.clicked.connect(lambda: self._add_rule(RuleKind.FORCED_LOWEST))
        ui.remove_rule_button.clicked.connect(self._remove_rule)

    def show_set(self, full_set: FullSet | None, findings: Sequence[Finding], *, is_editable: bool) -> None:
        """Show the bands and rules of a set, or none."""
        self._full_set = full_set
        ui = self._ui
        for model in (self.bands, self.rules):
            model.is_editable = is_editable
        self.bands.set_rows(band_rows(full_set, findings) if full_set else [])
        self.rules.set_rows(rule_rows(full_set, findings) if full_set else [])
        for button in (
            ui.add_band_button,
            ui.remove_band_button,
            ui.add_blocker_button,
            ui.add_cap_button,
            ui.add_forced_button,
            ui.remove_rule_button,
        ):
            button.setEnabled(is_editable)

    def choose_band(self, band_id: int) -> None:
        """Put the cursor on a band."""
        _choose(self._ui.bands_table, self.bands, band_id)

    def choose_rule(self, rule_id: int) -> None:
        """Put the cursor on a rule."""
        _choose(self._ui.rules_table, self.rules, rule_id)

    def _set_delegates(self) -> None:
        bands, rules = self._ui.bands_table, self._ui.rules_table
        ends = [("gồm cả", True), ("không gồm", False)]
        end_column = list(BandColumn).index(BandColumn.END)
        bands.setItemDelegateForColumn(end_column, ComboDelegate(lambda _index: ends, bands))
        places = list(RuleColumn)
        rules.setItemDelegateForColumn(places.index(RuleColumn.BAND), ComboDelegate(self._band_choices, rules))
        rules.setItemDelegateForColumn(places.index(RuleColumn.CRITERION), ComboDelegate(self._leaf_choices, rules))

    def _band_choices(self, _index: Index) -> Sequence[tuple[str, Any]]:
        bands = sort_bands(self._full_set.bands) if self._full_set else ()
        return [(band.name, place) for place, band in enumerate(bands, 1)]

    def _leaf_choices(self, _index: Index) -> Sequence[tuple[str, Any]]:
        criteria = self._full_set.criteria if self._full_set else ()
        return [("bất kỳ", None), *((f"{row.number} {row.text[:50]}", row.id) for row in criteria)]

    def _add_band(self) -> None:
        if self._full_set is not None:
            set_id = self._full_set.criteria_set.id
            self._actions.run(lambda: self._rows.add_band(set_id))

    def _add_rule(self, kind: RuleKind) -> None:
        if self._full_set is not None:
            set_id = self._full_set.criteria_set.id
            changes = self._actions.run(lambda: self._rows.add_rule(set_id, kind))
            self.choose_rule(changes.created[0])

    def _remove_band(self) -> None:
        index = self._ui.bands_table.currentIndex()
        if index.isValid():
            band_id = self.bands.row_at(index).item.id
            self._actions.run(lambda: self._rows.delete_band(band_id))

    def _remove_rule(self) -> None:
        index = self._ui.rules_table.currentIndex()
        if index.isValid():
            rule_id = self.rules.row_at(index).item.id
            self._actions.run(lambda: self._rows.delete_rule(rule_id))


def _set_up(view: QTableView, model: RatingTableModel[Any], columns: type[BandColumn | RuleColumn]) -> None:
    view.setModel(model)
    roomy(view)
    view.setItemDelegate(LineRowsDelegate(view))
    fit_columns(view, columns)
    view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)


def _choose(view: QTableView, model: RatingTableModel[Any], item_id: int) -> None:
    index = model.find_row(lambda row: row.item.id == item_id)
    if index.isValid():
        view.setCurrentIndex(index)
        view.scrollTo(index)
