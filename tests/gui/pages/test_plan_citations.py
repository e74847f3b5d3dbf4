from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QLabel, QPushButton, QTableView, QTabWidget

from danvan_desktop.domain.legal_document import Citation, LegalDocument
from danvan_desktop.gui.pages.page import Destination
from danvan_desktop.gui.pages.plan_citations import PlanCitations
from tests.gui.plan_windows import child, plan_window


def test_citations_are_listed_with_the_words_of_the_plan_and_lead_to_the_document(qtbot, tmp_path: Path) -> None:
    with plan_window(qtbot, tmp_path) as window:
        window.child(QTabWidget, "content_tabs").setCurrentIndex(3)
        tab = window.child(PlanCitations, "PlanCitationsPanel")
        table = child(tab, QTableView, "citations_table")
        assert table.model().index(0, 0).data() == "Chỉ thị số 33/CT-XYZ"
        assert "26/11/2021" in child(tab, QLabel, "citation_text_label").text()
        child(tab, QPushButton, "open_document_button").click()
        document = window.store.select(LegalDocument)[0]
        assert window.asked_for == [Destination("documents", "legal_document", document.id)]


def test_a_plan_that_cites_nothing_says_so(qtbot, tmp_path: Path) -> None:
    with plan_window(qtbot, tmp_path) as window:
        with window.store.begin("Bỏ trích dẫn") as uow:
            uow.delete(Citation, uow.select(Citation)[0].id)
            uow.commit()
        window.child(QTabWidget, "content_tabs").setCurrentIndex(3)
        tab = window.child(PlanCitations, "PlanCitationsPanel")
        assert "chưa có văn bản trích dẫn" in child(tab, QLabel, "empty_label").text()
        assert not child(tab, QPushButton, "open_document_button").isEnabled()
