"""The tab Văn bản trích dẫn: the documents a plan cites."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from danvan_desktop.gui.forms.ui_plan_citations_panel import Ui_PlanCitationsPanel
from danvan_desktop.gui.models.plan_contents import CitationColumn
from danvan_desktop.gui.pages.page import Destination
from danvan_desktop.gui.pages.plan_list import PlanList
from danvan_desktop.services.citation_places import CitedPlace
from danvan_desktop.services.plan_contents import PlanContentsService
from danvan_desktop.services.views_plans import CitationRow

_NO_PLACE = "Không có nhiệm vụ, chỉ tiêu hay mục nào nhắc riêng đến văn bản này"


class PlanCitations(QWidget):
    """Shows citations; the documents themselves are kept on the page Văn bản."""

    navigation_requested = Signal(object)

    def __init__(self, contents: PlanContentsService, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._contents = contents
        self._places: tuple[CitedPlace, ...] = ()
        self._menu = QMenu(self)
        self._ui = Ui_PlanCitationsPanel()
        self._ui.setupUi(self)
        self._list = PlanList[CitationRow](self._ui.citations_table, CitationColumn, self._ui.citations_stack, self)
        empty = "Kế hoạch chưa có văn bản trích dẫn. Khi nhập kế hoạch từ tệp, các văn bản được nhận ra và ghi ở đây."
        self._list.set_empty(self._ui.citations_empty_page, empty)
        self._list.selected.connect(self._show)
        self._ui.open_document_button.clicked.connect(self._open)
        self._ui.open_place_button.clicked.connect(self._choose_place)
        self._ui.citations_table.doubleClicked.connect(self._open)

    def show_plan(self, plan_id: int) -> None:
        """Read the citations of a plan anew."""
        self._list.set_rows(self._contents.citations(plan_id))

    def select(self, citation_id: int) -> None:
        """Put the cursor on a citation."""
        self._list.select(citation_id)

    def _show(self, row: CitationRow | None) -> None:
        self._ui.open_document_button.setEnabled(row is not None)
        replaced = (
            f"\nVăn bản này đã được thay thế bởi {row.replaced_by}." if row is not None and row.replaced_by else ""
        )
        self._ui.citation_text_label.setText("" if row is None else f"Kế hoạch ghi: “{row.raw}”{replaced}")
        self._show_places(() if row is None else self._contents.cited_places(row.id))

    def _show_places(self, places: tuple[CitedPlace, ...]) -> None:
        """One place is opened by the button itself, several are chosen from a menu."""
        button = self._ui.open_place_button
        self._places = places
        self._menu.clear()
        for place in places:
            self._menu.addAction(place.words, partial(self._open_place, place))
        button.setEnabled(bool(places))
        button.setToolTip("\n".join(place.words for place in places) or _NO_PLACE)

    def _choose_place(self) -> None:
        button = self._ui.open_place_button
        if len(self._places) == 1:
            self._open_place(self._places[0])
        else:
            self._menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def _open_place(self, place: CitedPlace) -> None:
        self.navigation_requested.emit(Destination("plan", place.noun, place.object_id))

    def _open(self) -> None:
        row = self._list.current()
        if row is not None:
            self.navigation_requested.emit(Destination("documents", "legal_document", row.document_id))
