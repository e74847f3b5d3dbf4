"""The tab Văn bản trích dẫn: the documents a plan cites."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from danvan_desktop.gui.forms.ui_plan_citations_panel import Ui_PlanCitationsPanel
from danvan_desktop.gui.models.plan_contents import CitationColumn
from danvan_desktop.gui.pages.page import Destination
from danvan_desktop.gui.pages.plan_list import PlanList
from danvan_desktop.services.plan_contents import PlanContentsService
from danvan_desktop.services.views_plans import CitationRow


class PlanCitations(QWidget):
    """Shows citations; the documents themselves are kept on the page Văn bản."""

    navigation_requested = Signal(object)

    def __init__(self, contents: PlanContentsService, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._contents = contents
        self._ui = Ui_PlanCitationsPanel()
        self._ui.setupUi(self)
        self._list = PlanList[CitationRow](self._ui.citations_table, CitationColumn, self._ui.citations_stack, self)
        empty = "Kế hoạch chưa có văn bản trích dẫn. Khi nhập kế hoạch từ tệp, các văn bản được nhận ra và ghi ở đây."
        self._list.set_empty(self._ui.citations_empty_page, empty)
        self._list.selected.connect(self._show)
        self._ui.open_document_button.clicked.connect(self._open)
        self._ui.citations_table.doubleClicked.connect(self._open)

    def show_plan(self, plan_id: int) -> None:
        """Read the citations of a plan anew."""
        self._list.set_rows(self._contents.citations(plan_id))

    def select(self, citation_id: int) -> None:
        """Put the cursor on a citation."""
        self._list.select(citation_id)

    def _show(self, row: CitationRow | None) -> None:
        self._ui.open_document_button.setEnabled(row is not None)
        self._ui.citation_text_label.setText("" if row is None else f"Kế hoạch ghi: “{row.raw}”")

    def _open(self) -> None:
        row = self._list.current()
        if row is not None:
            self.navigation_requested.emit(Destination("documents", "legal_document", row.document_id))
