"""Search over everything (Ctrl+K): results in groups, opened in place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QHBoxLayout

from danvan_desktop.gui.keys import key_sequence
from danvan_desktop.gui.main_window import MainWindow
from danvan_desktop.gui.pages.page import Destination
from danvan_desktop.gui.widgets.search_box import Choice, ChoiceGroup, SearchBox
from danvan_desktop.services.services import Services

if TYPE_CHECKING:
    from danvan_desktop.services.search_kinds import SearchResult

PAGE_OF = {
    "task": "plan",
    "task_group": "plan",
    "plan": "plan",
    "obligation": "tracking",
    "occurrence": "tracking",
    "progress_entry": "tracking",
    "target": "tracking",
    "criterion": "scoring",
    "criteria_set": "scoring",
    "report": "report",
    "register_row": "registers",
    "roster_entry": "tracking",
    "legal_document": "documents",
    "unit": "catalogue",
    "person": "catalogue",
}
"""The page a place is opened on, by its noun."""


class OfficeSearch(QObject):
    """Puts the search line into the shell and opens what was chosen on the page of its noun."""

    def __init__(self, services: Services, window: MainWindow, layout: QHBoxLayout) -> None:
        super().__init__(window)
        self._services = services  # the search itself is made when something is searched
        self._window = window
        self._box = SearchBox(self.groups, window)
        self._box.setObjectName("search_edit")
        self._box.setPlaceholderText("Tìm mọi thứ (Ctrl+K)")
        self._box.setAccessibleName("Tìm kiếm")
        self._box.chosen.connect(self.open)
        layout.addWidget(self._box)
        QShortcut(key_sequence("Ctrl+K"), window, self._begin)

    def groups(self, query: str) -> list[ChoiceGroup]:
        """What the list shows: the kinds in their order, each with its results."""
        return [
            ChoiceGroup(
                group.kind.label + (" (còn nữa, hãy gõ thêm chữ)" if group.has_more else ""),
                tuple(
                    Choice(result.title, result.context, result, result.title_marks, result.context_marks)
                    for result in group.results
                ),
            )
            for group in self._services.search.find(query)
        ]

    def open(self, result: SearchResult) -> None:
        """Work on the year and plan of the result and show its very row."""
        place = result.place
        if place.year is not None:
            self._window.select_plan(place.plan_id, place.year)
        self._window.go_to(Destination(PAGE_OF[place.noun], place.noun, place.object_id, row_id=place.row_id))

    def _begin(self) -> None:
        self._box.setFocus()
        self._box.selectAll()
