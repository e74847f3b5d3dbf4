"""Chấm điểm: the score sheet of the year as a tree, the editor of the selected leaf, and the result always in sight."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from PySide6.QtCore import QItemSelectionModel
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractItemView, QMenu, QWidget

from danvan_desktop.domain.scoring import SheetState
from danvan_desktop.gui.actions import Actions
from danvan_desktop.gui.dialogs.score_gaps import ScoreGapsDialog
from danvan_desktop.gui.document_export import DocumentExport
from danvan_desktop.gui.forms.ui_scoring_page import Ui_ScoringPage
from danvan_desktop.gui.icons import icon
from danvan_desktop.gui.models.list_model import fit_columns
from danvan_desktop.gui.models.score_tree import ScoreTreeColumn, ScoreTreeModel
from danvan_desktop.gui.pages.page import Destination, Page
from danvan_desktop.gui.pages.scoring_comparisons import ScoringComparisons
from danvan_desktop.gui.pages.scoring_deeds import ScoringDeeds
from danvan_desktop.gui.pages.scoring_dossier import ScoringDossier
from danvan_desktop.gui.pages.scoring_editor import EditorParts, ScoringEditor
from danvan_desktop.gui.pages.scoring_result import advance_words, banner_words, reason_words, result_words
from danvan_desktop.gui.pages.scoring_services import ScoringServices
from danvan_desktop.gui.pages.scoring_start import ScoringStart
from danvan_desktop.gui.pages.scoring_suggestions import SOURCE_NOUNS, ScoringSuggestions
from danvan_desktop.gui.pages.scoring_units import ScoringUnits
from danvan_desktop.gui.tones import Tone, tone_colour
from danvan_desktop.gui.widgets.kept_tree import KeptTree
from danvan_desktop.gui.widgets.line_rows import LineRowsDelegate
from danvan_desktop.services.score_gaps import GapKind
from danvan_desktop.services.score_view import SheetRow, SheetView


class ScoringPage(Page):
    """The sheet of the year, from its first score to the file that is sent."""

    name: ClassVar[str] = "scoring"
    title: ClassVar[str] = "Chấm điểm"
    nouns: ClassVar[frozenset[str]] = frozenset(
        {
            "score_sheet",
            "score_line",
            "evidence",
            "evidence_link",
            "criteria_set",
            "criterion",
            "rating_band",
            "rating_rule",
            "criterion_link",
            "score_decision",
            "unit",
            *SOURCE_NOUNS,
        }
    )

    def __init__(
        self, services: ScoringServices, export: DocumentExport, actions: Actions, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._scoring = services.scoring
        self._view: SheetView | None = None
        self._gaps: ScoreGapsDialog | None = None
        self._ui = Ui_ScoringPage()
        self._ui.setupUi(self)
        _dress(self._ui)
        self._deeds = ScoringDeeds(services, export, actions, self)
        self._dossier = ScoringDossier(services.dossier, self)
        self._comparisons = ScoringComparisons(services.comparisons, actions, self)
        self._start = ScoringStart(self._ui, services, actions, self._deeds.open_sets)
        self._model = ScoreTreeModel(self)
        self._suggestions = ScoringSuggestions(services, actions, self)
        self._units = ScoringUnits(services.units, actions, self)
        self._editor = ScoringEditor(services, actions, EditorParts(self._suggestions, self._units), self)
        self._ui.editor_area.setWidget(self._editor)
        bar = self._ui.editor_area.verticalScrollBar().sizeHint().width()
        self._ui.editor_area.setMinimumWidth(self._editor.minimumSizeHint().width() + bar)
        self._set_up_tree()
        self._set_up_buttons()
        self._set_up_menus()

    def reload(self) -> None:
        """Show the sheet of the year, or how to begin one."""
        self._view = view = self._suggestions.read(self._scoring.view(self._year))
        self._deeds.show_view(view, self._year)
        self._units.show_view(view)
        self._dossier.show_view(view, self._year)
        self._comparisons.show_view(view, self._year)
        self._ui.content_stack.setCurrentWidget(self._ui.empty_page if view is None else self._ui.sheet_page)
        self._show_head(view)
        if view is None:
            self._start.show_year(self._year)
            self._close_gaps()
            self._suggestions.close()
            return
        self._kept.reload(lambda: self._model.show_view(view))
        for place, column in enumerate(ScoreTreeColumn):
            self._ui.score_tree.setColumnHidden(place, column in self._model.empty_columns)
        if self._current() is None:
            self._choose_first()
        self._ui.result_label.setText(result_words(view))
        self._ui.reason_label.setText(reason_words(view))
        self._show_current()
        if self._gaps is not None:
            self._gaps.show_view(view)

    def go_to(self, destination: Destination) -> None:
        """Select the criterion `object_id` and let the clerk score it; the filter “gaps” opens “Còn thiếu gì?”.

        Its value names the kinds to show, joined by “+”; none means all.
        """
        if destination.filter_name == "gaps" and self._view is not None:
            kinds = [GapKind(value) for value in destination.filter_value.split("+") if value]
            self._opened_gaps().show_gaps(kinds or frozenset(GapKind))
        if destination.object_id is not None:
            self._jump(destination.object_id)

    def _set_up_tree(self) -> None:
        tree = self._ui.score_tree
        tree.setModel(self._model)
        fit_columns(tree, ScoreTreeColumn)
        self._kept = KeptTree(tree, lambda index: self._model.row_at(index).criterion.id)
        tree.selectionModel().currentChanged.connect(self._show_current)
        tree.activated.connect(self._editor.focus_entry)

    def _set_up_buttons(self) -> None:
        ui = self._ui
        ui.facts_button.clicked.connect(self._deeds.edit_facts)
        ui.advance_button.clicked.connect(self._advance)
        ui.withdraw_button.clicked.connect(self._deeds.withdraw)
        ui.gaps_button.clicked.connect(self._show_gaps)
        ui.suggestions_button.clicked.connect(self._suggestions.open)
        self._suggestions.jump_requested.connect(self._jump)
        self._units.jump_requested.connect(self._jump)
        ui.derivation_button.clicked.connect(self._show_derivation)
        self._editor.link_requested.connect(self._deeds.link_evidence)

    def _set_up_menus(self) -> None:
        ui = self._ui
        files = QMenu(ui.export_button)
        self._deeds.fill_exports(files)
        self._dossier.fill(files)
        ui.export_button.setMenu(files)
        menu = QMenu(ui.more_button)
        _add(menu, "Xem, sửa bộ tiêu chí…", "open_sets_action", self._deeds.open_sets)
        self._appraisal_actions = (
            _add(menu, "Điểm thẩm định…", "open_appraisal_action", self._deeds.open_appraisal),
            _add(menu, "Công văn giải trình…", "open_explanation_action", self._deeds.open_explanation),
        )
        self._comparisons.fill(menu)
        self._delete_action = _add(
            menu, "Xóa bảng tự chấm điểm năm này", "delete_sheet_action", self._deeds.delete_sheet
        )
        ui.more_button.setMenu(menu)

    def _show_head(self, view: SheetView | None) -> None:
        ui = self._ui
        for widget in (ui.facts_button, ui.export_button, ui.advance_button, ui.withdraw_button):
            widget.setVisible(view is not None)
        is_known = view is not None and view.sheet.state in {SheetState.APPRAISED, SheetState.LOCKED}
        for action in self._appraisal_actions:
            action.setVisible(is_known)
        self._delete_action.setVisible(view is not None and view.sheet.state.is_editable)
        ui.sheet_title_label.setText(f"Bảng tự chấm điểm năm {self._year}")
        ui.banner_label.setText("" if view is None else banner_words(view))
        ui.banner_label.setVisible(bool(ui.banner_label.text()))
        colour = tone_colour(Tone.WARNING).name()
        ui.banner_label.setStyleSheet(f"color: {colour}; font-weight: bold;")
        ui.sheet_state_label.setVisible(view is not None)
        if view is None:
            return
        ui.sheet_state_label.setText(f"{view.sheet.state.label} · {view.criteria_set.name}")
        ui.advance_button.setText(advance_words(view.sheet.state))
        ui.advance_button.setVisible(bool(advance_words(view.sheet.state)))
        ui.withdraw_button.setVisible(view.sheet.state.is_withdrawable)
        ticked = len(view.sheet.fact_ids)
        ui.facts_button.setText(f"Điều kiện trong năm ({ticked})…" if ticked else "Điều kiện trong năm…")

    def _current(self) -> SheetRow | None:
        index = self._ui.score_tree.currentIndex()
        return self._model.row_at(index) if index.isValid() else None

    def _choose_first(self) -> None:
        rows = self._model.rows
        first = next((row for row in rows if row.is_open), next((row for row in rows if row.is_leaf), None))
        if first is not None:
            self._select(first.criterion.id)

    def _select(self, criterion_id: int) -> None:
        index = self._model.index_of(criterion_id)
        if index.isValid():
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            self._ui.score_tree.selectionModel().setCurrentIndex(index, flags)
            self._ui.score_tree.scrollTo(index)

    def _show_current(self) -> None:
        if self._view is not None:
            self._suggestions.show_row(self._current())
            self._units.show_row(self._current())
            self._editor.show_row(self._view, self._current())
            self._deeds.show_row(self._current())

    def _advance(self) -> None:
        """The next state; what leads from approval to sending asks what was sent."""
        if self._view is not None and self._view.sheet.state is SheetState.APPROVED:
            self._dossier.record()
        else:
            self._deeds.advance()

    def _jump(self, criterion_id: int) -> None:
        self._select(criterion_id)
        self._editor.focus_entry()

    def _show_gaps(self) -> None:
        self._opened_gaps().show_gaps()

    def _show_derivation(self) -> None:
        self._opened_gaps().show_derivation()

    def _opened_gaps(self) -> ScoreGapsDialog:
        if self._gaps is None:
            self._gaps = ScoreGapsDialog(self)
            self._gaps.jump_requested.connect(self._jump)
        if self._view is not None:
            self._gaps.show_view(self._view)
        self._gaps.show()
        self._gaps.raise_()
        return self._gaps

    def _close_gaps(self) -> None:
        if self._gaps is not None:
            self._gaps.close()


def _add(menu: QMenu, words: str, name: str, deed: Callable[[], None]) -> QAction:
    action = menu.addAction(words, deed)
    action.setObjectName(name)
    return action


def _dress(ui: Ui_ScoringPage) -> None:
    """What the form cannot say: how rows scroll, the shares of the splitter, the size of the title, the drawings."""
    tree = ui.score_tree
    tree.setItemDelegate(LineRowsDelegate(tree))
    tree.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    tree.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    tree.setIndentation(14)
    ui.sheet_splitter.setSizes([800, 376])
    ui.sheet_splitter.setStretchFactor(0, 1)
    ui.sheet_splitter.setStretchFactor(1, 0)
    title = ui.sheet_title_label.font()
    title.setBold(True)
    title.setPointSizeF(title.pointSizeF() * 1.2)
    ui.sheet_title_label.setFont(title)
    for button, drawing in (
        (ui.facts_button, "check"),
        (ui.advance_button, "send"),
        (ui.withdraw_button, "undo"),
        (ui.export_button, "export"),
        (ui.more_button, "scoring"),
    ):
        button.setIcon(icon(drawing))
