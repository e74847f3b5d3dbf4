from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QLabel, QMenu, QPushButton, QTableView, QTabWidget

from danvan_desktop.domain.legal_document import Citation, LegalDocument
from danvan_desktop.domain.task import Task
from danvan_desktop.gui.pages.page import Destination
from danvan_desktop.gui.pages.plan_citations import PlanCitations
from tests.gui.plan_windows import PlanWindow, child, plan_window


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


def test_the_tasks_that_name_the_document_are_opened_from_its_citation(qtbot, tmp_path: Path) -> None:
    with plan_window(qtbot, tmp_path) as window:
        window.child(QTabWidget, "content_tabs").setCurrentIndex(3)
        tab = window.child(PlanCitations, "PlanCitationsPanel")
        button = child(tab, QPushButton, "open_place_button")
        tasks = window.store.select(Task, order_by=("id",))[:2]
        name_it(window, tasks[0])
        tab.show_plan(window.room.plan)
        button.click()
        assert window.asked_for == [Destination("plan", "task", tasks[0].id)]
        name_it(window, tasks[1])
        tab.show_plan(window.room.plan)
        button.click()
        menu = tab.findChild(QMenu)
        assert menu is not None
        assert len(menu.actions()) == 2
        menu.actions()[1].trigger()
        menu.close()
        assert {asked.object_id for asked in window.asked_for} == {tasks[0].id, tasks[1].id}


def name_it(window: PlanWindow, task: Task) -> None:
    with window.store.begin("Nhắc đến") as uow:
        uow.save(replace(uow.get(Task, task.id), text="Triển khai Chỉ thị số 33/CT-XYZ"))
        uow.commit()


def test_a_replaced_document_says_by_what_in_the_plan(qtbot, tmp_path: Path) -> None:
    with plan_window(qtbot, tmp_path) as window:
        with window.store.begin("Thay thế") as uow:
            newer = uow.save(LegalDocument(uow.new_id(), "Chỉ thị", "1/CT-ABC"))
            uow.save(replace(uow.select(LegalDocument)[0], replaced_by_id=newer.id))
            uow.commit()
        window.child(QTabWidget, "content_tabs").setCurrentIndex(3)
        tab = window.child(PlanCitations, "PlanCitationsPanel")
        words = child(tab, QLabel, "citation_text_label").text()
        assert words.endswith("Văn bản này đã được thay thế bởi Chỉ thị số 1/CT-ABC.")
