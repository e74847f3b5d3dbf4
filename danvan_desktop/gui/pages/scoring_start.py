"""What the scoring page offers while the year has no sheet: choose a set, take the sample, or make one."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from danvan_desktop.domain.history import Changes
from danvan_desktop.gui.actions import Actions
from danvan_desktop.gui.forms.ui_scoring_page import Ui_ScoringPage
from danvan_desktop.gui.pages.scoring_services import ScoringServices
from danvan_desktop.services.criteria import SetSummary


class ScoringStart(QObject):
    """Drives the empty page of the form; `open_sets` opens the editor of criteria sets."""

    def __init__(
        self, ui: Ui_ScoringPage, services: ScoringServices, actions: Actions, open_sets: Callable[[], None]
    ) -> None:
        super().__init__(ui.empty_page)
        self._ui = ui
        self._services = services
        self._actions = actions
        self._year = 0
        ui.start_button.clicked.connect(self._start)
        ui.sample_button.clicked.connect(self._take_sample)
        ui.create_set_button.clicked.connect(open_sets)

    def show_year(self, year: int) -> None:
        """Offer what can be done for a year without a sheet."""
        self._year = year
        sets = self._services.criteria.sets()
        usable = [summary for summary in sets if summary.is_usable]
        ui = self._ui
        ui.empty_label.setText(_words(year, sets, usable))
        chosen = ui.set_combo.currentData()
        ui.set_combo.clear()
        for summary in usable:
            ui.set_combo.addItem(summary.criteria_set.name, summary.criteria_set.id)
        ui.set_combo.setCurrentIndex(max(0, ui.set_combo.findData(chosen)))
        for widget in (ui.set_label, ui.set_combo, ui.start_button):
            widget.setVisible(bool(usable))
        ui.sample_button.setVisible(not any(summary.criteria_set.is_sample for summary in sets))
        ui.create_set_button.setText("Mở bộ tiêu chí…" if sets else "Tạo bộ tiêu chí…")

    def _start(self) -> None:
        set_id, year = self._ui.set_combo.currentData(), self._year

        def intention() -> Changes:
            return self._services.scoring.create_sheet(year, set_id)

        self._actions.run(intention)

    def _take_sample(self) -> None:
        self._actions.run(self._services.criteria.load_sample)


def _words(year: int, sets: list[SetSummary], usable: list[SetSummary]) -> str:
    if not sets:
        return (
            "Chưa có bộ tiêu chí chấm điểm nào.\n"
            "Hãy tạo bộ tiêu chí theo quy định của tỉnh, hoặc dùng bộ ví dụ để làm thử."
        )
    if not usable:
        return "Các bộ tiêu chí còn là bản nháp.\nHãy mở bộ tiêu chí, sửa các điểm được nêu rồi đưa vào sử dụng."
    return f"Năm {year} chưa có bảng tự chấm điểm.\nChọn bộ tiêu chí rồi lập bảng."
