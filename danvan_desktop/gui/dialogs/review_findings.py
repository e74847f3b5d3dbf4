"""What the clerk looks through below the draft: doubts, duplicate tasks and the units, each in its tab with a count."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from danvan_desktop.domain.agency import Unit
from danvan_desktop.gui.dialogs.review_duplicates import ReviewDuplicates
from danvan_desktop.gui.dialogs.review_warnings import ReviewWarnings
from danvan_desktop.gui.dialogs.unit_matching import UnitMatching
from danvan_desktop.gui.forms.ui_import_review_dialog import Ui_ImportReviewDialog
from danvan_desktop.services.plan_import import ImportReview, PlanImportService

_NEW = {True: "mới", False: "chỉ giữ tên"}


class ReviewFindings(QObject):
    """Fills the tabs; `place_wanted(paragraph index)`, `left_out_changed(paragraph indexes)`, `unit_chosen(name, choice)`."""

    place_wanted = Signal(int)
    left_out_changed = Signal(object)
    unit_chosen = Signal(str, object)

    def __init__(
        self, ui: Ui_ImportReviewDialog, service: PlanImportService, units: Sequence[Unit], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._ui = ui
        self._service = service
        self._warnings = ReviewWarnings(ui.warnings_tree, self)
        self._duplicates = ReviewDuplicates(ui.duplicates_table, self)
        self._matching = UnitMatching(ui.units_table, units, self)
        self._warnings.place_wanted.connect(self.place_wanted)
        self._duplicates.left_out_changed.connect(self.left_out_changed)
        self._matching.choice_made.connect(self.unit_chosen)

    def show(self, review: ImportReview, *, makes_units: bool = True) -> None:
        """Show what there is to look at in a review; `makes_units` as the plan's role has it."""
        pairs = self._service.duplicates(review)
        proposals = self._service.unit_proposals(review.draft)
        self._warnings.show(review.draft)
        self._duplicates.show(pairs, review.left_out)
        self._matching.show(proposals, review.unit_choices, makes_units=makes_units)
        settled = {name for name, choice in review.unit_choices.items() if choice.unit_id or choice.same_as}
        new = sum(proposal.unit_id is None and proposal.printed not in settled for proposal in proposals)
        tabs = self._ui.findings_tabs
        tabs.setTabText(0, f"Cần xem lại ({len(review.draft.warnings)})")
        tabs.setTabText(1, f"Trùng ({len(pairs)})")
        tabs.setTabText(2, f"Đơn vị ({len(proposals)}, {new} {_NEW[makes_units]})")

    def go(self, step: int, selected: int | None) -> None:
        """Go to the next or previous doubt from the paragraph `selected`."""
        self._ui.findings_tabs.setCurrentIndex(0)
        self._warnings.go(step, selected)

    def list_in_sight(self) -> QWidget:
        """The list of the tab that is open."""
        ui = self._ui
        lists: tuple[QWidget, ...] = (ui.warnings_tree, ui.duplicates_table, ui.units_table)
        return lists[ui.findings_tabs.currentIndex()]
