"""The comparisons the scoring page opens: years and regulations."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QMenu, QWidget

from danvan_desktop.gui.actions import Actions
from danvan_desktop.gui.dialogs.comparison_services import ComparisonServices
from danvan_desktop.services.score_view import SheetView


class ScoringComparisons:
    """Opens the dialogs over `window`; they stay open beside the page. Their modules are imported when first asked for."""

    def __init__(self, services: ComparisonServices, actions: Actions, window: QWidget) -> None:
        self._services = services
        self._actions = actions
        self._window = window
        self._year = 0
        self._set_id: int | None = None

    def show_view(self, view: SheetView | None, year: int) -> None:
        """Begin with this year and the set of this sheet from now on."""
        self._year = year
        self._set_id = None if view is None else view.criteria_set.id

    def fill(self, menu: QMenu) -> None:
        """Add both comparisons to a menu."""
        menu.addAction("So sánh các năm…", self.open_years).setObjectName("compare_years_action")
        menu.addAction("So sánh hai quy định…", self.open_sets).setObjectName("compare_sets_action")

    def open_years(self) -> None:
        """“So sánh các năm”: the year shown beside the one before."""
        from danvan_desktop.gui.dialogs.year_comparison import YearComparisonDialog  # noqa: PLC0415 - seldom opened

        _open(YearComparisonDialog(self._services, self._actions, self._year, self._window))

    def open_sets(self) -> None:
        """“So sánh hai quy định”: the set of the sheet against the one before."""
        from danvan_desktop.gui.dialogs.criteria_comparison import CriteriaComparisonDialog  # noqa: PLC0415 - seldom opened

        _open(CriteriaComparisonDialog(self._services, self._actions, self._set_id, self._window))


def _open(dialog: QDialog) -> None:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.show()
