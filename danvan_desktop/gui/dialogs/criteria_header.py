"""The tab “Thông tin chung” of the editor of criteria sets."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from danvan_desktop.domain.criteria import CriteriaSet, NotApplicable
from danvan_desktop.domain.score_columns import ScoreColumn
from danvan_desktop.gui.dates import date_reader
from danvan_desktop.gui.forms.ui_criteria_set_dialog import Ui_CriteriaSetDialog
from danvan_desktop.gui.numbers import read_number, write_number
from danvan_desktop.gui.widgets.committed_text import forget_typing


class CriteriaHeader(QObject):
    """Edits the header of a set; `edited(CriteriaSet)` announces the whole changed header."""

    edited = Signal(object)

    def __init__(self, ui: Ui_CriteriaSetDialog, year_hint: int) -> None:
        super().__init__(ui.header_page)
        self._ui = ui
        self._criteria_set: CriteriaSet | None = None
        for edit in (ui.scale_edit, ui.step_edit, ui.bonus_edit, ui.penalty_edit):
            edit.set_language(read_number, write_number)
            edit.committed.connect(self._keep)
        for day in (ui.from_edit, ui.to_edit):
            day.set_reader(date_reader(year_hint))
            day.date_changed.connect(self._keep)
        for line in (ui.name_edit, ui.regulation_edit):
            line.committed.connect(self._keep)
        for policy in NotApplicable:
            ui.not_applicable_combo.addItem(policy.label, policy)
        ui.not_applicable_combo.activated.connect(self._keep)
        ui.evidence_check.clicked.connect(self._keep)
        self._columns = {
            ScoreColumn.BASIS: ui.basis_column_check,
            ScoreColumn.APPRAISED: ui.appraised_column_check,
            ScoreColumn.FINAL: ui.final_column_check,
            ScoreColumn.EVIDENCE: ui.evidence_column_check,
            ScoreColumn.EXPLANATION: ui.explanation_column_check,
        }
        for check in self._columns.values():
            check.clicked.connect(self._keep)

    def show_set(self, criteria_set: CriteriaSet | None, *, is_editable: bool) -> None:
        """Show the header of a set, or nothing."""
        if criteria_set is None or self._criteria_set is None or criteria_set.id != self._criteria_set.id:
            forget_typing(self._ui.header_page)
        self._criteria_set = criteria_set
        ui = self._ui
        ui.header_page.setEnabled(is_editable)
        ui.name_edit.set_text(criteria_set.name if criteria_set else "")
        ui.regulation_edit.set_text(criteria_set.regulation if criteria_set else "")
        ui.from_edit.set_date(criteria_set.valid_from if criteria_set else None)
        ui.to_edit.set_date(criteria_set.valid_to if criteria_set else None)
        ui.scale_edit.set_number(criteria_set.scale if criteria_set else None)
        ui.step_edit.set_number(criteria_set.step if criteria_set else None)
        ui.bonus_edit.set_number(criteria_set.bonus_cap if criteria_set else None)
        ui.penalty_edit.set_number(criteria_set.penalty_cap if criteria_set else None)
        policy = criteria_set.not_applicable if criteria_set else NotApplicable.REFUSED
        ui.not_applicable_combo.setCurrentIndex(list(NotApplicable).index(policy))
        ui.evidence_check.setChecked(bool(criteria_set and criteria_set.evidence_required))
        for column, check in self._columns.items():
            check.setChecked(criteria_set is not None and column in criteria_set.columns)

    def _keep(self) -> None:
        stored, ui = self._criteria_set, self._ui
        if stored is None:
            return
        scale, step = ui.scale_edit.number(), ui.step_edit.number()
        bonus, penalty = ui.bonus_edit.number(), ui.penalty_edit.number()
        changed = replace(
            stored,
            name=ui.name_edit.text(),
            regulation=ui.regulation_edit.text(),
            valid_from=ui.from_edit.date(),
            valid_to=ui.to_edit.date(),
            scale=stored.scale if scale is None else scale,
            step=stored.step if step is None else step,
            bonus_cap=stored.bonus_cap if bonus is None else bonus,
            penalty_cap=stored.penalty_cap if penalty is None else penalty,
            not_applicable=list(NotApplicable)[ui.not_applicable_combo.currentIndex()],
            evidence_required=ui.evidence_check.isChecked(),
            columns=tuple(column for column, check in self._columns.items() if check.isChecked()),
        )
        if changed != stored:
            self.edited.emit(changed)
