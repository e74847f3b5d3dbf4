"""The calm strip under the chooser that says a closed year is only looked at."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from danvan_desktop.domain.text import format_date
from danvan_desktop.gui.actions import Actions
from danvan_desktop.gui.forms.ui_main_window import Ui_MainWindow
from danvan_desktop.gui.main_window import MainWindow
from danvan_desktop.services.plan_choices import PlanChoiceService


class YearBanner(QObject):
    """Shows itself while the chosen year is closed; its button calls `reopen` with that year."""

    def __init__(
        self,
        window: MainWindow,
        ui: Ui_MainWindow,
        choices: PlanChoiceService,
        actions: Actions,
        reopen: Callable[[int], None],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._ui = ui
        self._choices = choices
        ui.plan_combo.currentIndexChanged.connect(self.show_year)
        ui.pages_stack.currentChanged.connect(self.show_year)
        actions.changed.connect(self.show_year)
        ui.reopen_year_button.clicked.connect(lambda: reopen(window.year_and_plan()[0]))

    def show_year(self) -> None:
        """Say of the year in sight that it is closed, or be hidden."""
        year, plan_id = self._window.year_and_plan()
        closing = None if plan_id is None else self._choices.closing_of(year)
        self._ui.year_banner.setVisible(closing is not None)
        if closing is not None:
            self._ui.closed_label.setText(f"Năm {year} đã đóng ngày {format_date(closing.closed_on)}; chỉ xem.")
