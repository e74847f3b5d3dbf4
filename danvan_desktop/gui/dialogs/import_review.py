"""The review of an imported plan: source and draft side by side, nothing stored before “Nhận kế hoạch”."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QDialog, QHeaderView, QToolButton, QWidget

from danvan_desktop.domain.draft_plan import DraftParagraph, Fate
from danvan_desktop.domain.plan import PlanRole
from danvan_desktop.gui import messages
from danvan_desktop.gui.actions import Actions
from danvan_desktop.gui.dialogs.draft_outline import fill_outline
from danvan_desktop.gui.dialogs.plan_comparison import PlanComparisonDialog
from danvan_desktop.gui.dialogs.review_deeds import ReviewDeeds
from danvan_desktop.gui.dialogs.review_findings import ReviewFindings
from danvan_desktop.gui.dialogs.review_history import ReviewHistory
from danvan_desktop.gui.dialogs.review_places import ReviewPlaces
from danvan_desktop.gui.dialogs.review_source import ReviewSource
from danvan_desktop.gui.dialogs.review_target import ReviewTarget
from danvan_desktop.gui.forms.ui_import_review_dialog import Ui_ImportReviewDialog
from danvan_desktop.gui.widgets.row_height import roomy
from danvan_desktop.services.plan_amendment import PlanAmendmentService
from danvan_desktop.services.plan_import import (
    JOIN_WITH_PREVIOUS,
    Correction,
    ImportReview,
    PlanImportService,
)
from danvan_desktop.services.units import UnitService


class ImportReviewDialog(QDialog):
    """Shows what became of each paragraph, lets the clerk correct it, and accepts the draft as one action.

    `accepted_plan_id` is the stored plan after the dialog was accepted.
    """

    def __init__(
        self,
        service: PlanImportService,
        amendments: PlanAmendmentService,
        units: UnitService,
        actions: Actions,
        review: ImportReview,
        year: int,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._service = service
        self._amendments = amendments
        self._actions = actions
        self._history = ReviewHistory(review)
        self.accepted_plan_id: int | None = None
        self._ui = Ui_ImportReviewDialog()
        self._ui.setupUi(self)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self._prepare()
        year = review.draft.metadata.year or year
        self._target = ReviewTarget(self._ui, amendments.candidates(review, year), year, self)
        self._source = ReviewSource(self._ui, self)
        self._places = ReviewPlaces(self._ui.paragraphs_view, self._source.paragraphs, self._ui.draft_tree, self)
        self._findings = ReviewFindings(self._ui, service, units.units(), self)
        self._deeds = self._make_deeds()
        self._connect()
        self._show()
        self._ui.paragraphs_view.setFocus()

    @property
    def review(self) -> ImportReview:
        """The plan as understood with the corrections so far."""
        return self._history.current

    def accept(self) -> None:
        """Store the draft, or compare it with the plan it amends; a refused import leaves the dialog open."""
        amended_id = self._target.amended_id()
        if amended_id is not None:
            self._compare_with(amended_id)
            return
        choices = self._target.choices()
        changes = self._actions.run(lambda: self._service.accept(self.review, choices))
        self.accepted_plan_id = changes.created[0]
        super().accept()

    def _compare_with(self, plan_id: int) -> None:
        dialog = PlanComparisonDialog(self._amendments, self._actions, self.review, plan_id, self)
        dialog.resize(self.size())
        is_accepted = dialog.exec()
        dialog.deleteLater()
        if is_accepted:
            self.accepted_plan_id = plan_id
            super().accept()

    def reject(self) -> None:
        """Close without storing; corrections are given up only when the clerk says so."""
        count = self._service.correction_count(self.review)
        question = "Đóng mà không nhận kế hoạch?"
        if not count or messages.ask(self, question, f"{count} chỉnh sửa đã làm sẽ không được giữ.", "Đóng"):
            super().reject()

    def _prepare(self) -> None:
        ui = self._ui
        roomy(ui.draft_tree)
        roomy(ui.warnings_tree)
        ui.draft_tree.header().setStretchLastSection(False)
        ui.draft_tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        ui.draft_tree.header().resizeSection(1, 190)
        ui.review_splitter.setSizes([600, 600])
        ui.source_splitter.setSizes([420, 130])
        ui.draft_splitter.setSizes([380, 170])

    def _make_deeds(self) -> ReviewDeeds:
        ui = self._ui
        does = {
            "join": lambda: self._correct(JOIN_WITH_PREVIOUS),
            "split": self._split,
            "reread": self._reread,
            "edit": ui.paragraph_edit.setFocus,
            "next": lambda: self._go_to_warning(+1),
            "previous": lambda: self._go_to_warning(-1),
            "undo": lambda: self._turn(self._history.undo),
            "redo": lambda: self._turn(self._history.redo),
            "restore": lambda: self._change(self._service.restore(self.review)),
            "pane": self._next_pane,
            "accept": self.accept,
        }
        deeds = ReviewDeeds(self, ui.source_splitter, does, self._change_fate)
        for name in ("join", "split", "reread", "undo", "redo", "restore"):
            button = self.findChild(QToolButton, f"{name}_button")
            if isinstance(button, QToolButton):
                button.setDefaultAction(deeds.actions[name])
        corner = QToolButton(ui.findings_tabs)
        corner.setAutoRaise(True)
        corner.setObjectName("next_button")
        corner.setDefaultAction(deeds.actions["next"])
        ui.findings_tabs.setCornerWidget(corner)
        ui.accept_button.setToolTip(deeds.actions["accept"].toolTip())
        return deeds

    def _connect(self) -> None:
        ui = self._ui
        self._source.selected_changed.connect(self._follow)
        self._source.fate_wanted.connect(self._change_fate)
        ui.paragraphs_view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        ui.paragraphs_view.customContextMenuRequested.connect(
            lambda place: self._deeds.show_menu(ui.paragraphs_view, place)
        )
        ui.draft_tree.currentItemChanged.connect(lambda item: self._source.select_row(self._places.paragraph_of(item)))
        ui.accept_button.clicked.connect(self.accept)
        ui.cancel_button.clicked.connect(self.reject)
        ui.role_combo.activated.connect(self._show)
        self._findings.place_wanted.connect(self._source.select)
        self._findings.left_out_changed.connect(
            lambda indexes: self._change(self._service.leave_out(self.review, indexes))
        )
        self._findings.unit_chosen.connect(
            lambda printed, choice: self._change(self._service.choose_unit(self.review, printed, choice))
        )

    def _change(self, review: ImportReview) -> None:
        """Go on with another understanding of the plan; Ctrl+Z takes it back."""
        self._history.change(review)
        self._show()

    def _turn(self, turn: Callable[[], None]) -> None:
        turn()
        self._show()

    def _show(self) -> None:
        """Show the draft as it is understood now."""
        ui, review = self._ui, self.review
        with QSignalBlocker(ui.draft_tree):
            fill_outline(ui.draft_tree, review.draft)
        self._places.refresh()
        self._findings.show(review, makes_units=self._target.choices().role is PlanRole.OWN)
        count = self._service.correction_count(review)
        ui.corrections_label.setText(f"{count} chỉnh sửa" if count else "Chưa chỉnh sửa")
        self._deeds.actions["restore"].setEnabled(bool(count))
        self._deeds.actions["undo"].setEnabled(self._history.can_undo)
        self._deeds.actions["redo"].setEnabled(self._history.can_redo)
        ui.summary_label.setText(self._summary())
        self._source.show(review.draft.paragraphs)

    def _summary(self) -> str:
        draft = self.review.draft
        words = (
            f"<b>{self.review.source_name}</b>: {len(draft.tasks)} nhiệm vụ, {len(draft.targets)} chỉ tiêu, "
            f"{len(draft.obligations)} nghĩa vụ, {len(draft.citations)} văn bản trích dẫn."
        )
        earlier = self._service.earlier_import(self.review)
        return words if earlier is None else f"{words} <b>Tệp này đã được nhập vào kế hoạch năm {earlier.year}.</b>"

    def _follow(self, paragraph: DraftParagraph | None) -> None:
        """Show what the selected paragraph became."""
        self._deeds.actions["join"].setEnabled(paragraph is not None and not self._source.is_first_selected())
        if paragraph is not None:
            self._places.show_item_of(paragraph)

    def _go_to_warning(self, step: int) -> None:
        selected = self._source.selected()
        self._findings.go(step, selected.index if selected else None)

    def _next_pane(self) -> None:
        ui = self._ui
        panes: list[QWidget] = [ui.paragraphs_view, ui.draft_tree, self._findings.list_in_sight()]
        focused = next((place for place, pane in enumerate(panes) if pane.hasFocus()), len(panes) - 1)
        panes[(focused + 1) % len(panes)].setFocus()

    def _change_fate(self, fate: Fate) -> None:
        paragraph = self._source.selected()
        if paragraph is not None and fate is not paragraph.fate:
            self._correct(fate)

    def _split(self) -> None:
        offset = self._source.cursor_offset()
        if offset is not None:
            self._correct(offset)

    def _correct(self, correction: Correction) -> None:
        paragraph = self._source.selected()
        if paragraph is not None:
            self._change(self._service.correct(self.review, paragraph.index, correction))

    def _reread(self) -> None:
        paragraph = self._source.selected()
        if paragraph is not None:
            self._change(self._service.reread_below(self.review, paragraph.index))
