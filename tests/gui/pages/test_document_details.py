from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QTableView, QTabWidget

from danvan_desktop.domain.evidence import EvidenceLink, Proven
from danvan_desktop.domain.legal_document import Citation
from danvan_desktop.domain.plan import Plan
from danvan_desktop.gui.actions import Actions
from danvan_desktop.gui.pages.document_details import DocumentDetails
from danvan_desktop.gui.pages.page import Destination
from danvan_desktop.gui.widgets.file_drop import FileDropList
from danvan_desktop.services.legal_documents import LegalDocumentRow
from tests.gui.tracking_screens import document_services, drop, find, texts
from tests.register_world import RegisterWorld


@pytest.fixture
def world(tmp_path: Path) -> Iterator[RegisterWorld]:
    made = RegisterWorld(tmp_path)
    with made.store:
        made.fill()
        yield made


def row_of(world: RegisterWorld, place: int) -> LegalDocumentRow:
    return next(row for row in world.documents.rows() if row.document.id == world.office.documents[place])


@pytest.fixture
def panel(qtbot, world: RegisterWorld) -> DocumentDetails:
    actions = Actions()
    made = DocumentDetails(document_services(world), actions)
    qtbot.addWidget(made)
    actions.changed.connect(lambda _changes: made.show_row(row_of(world, 0)))
    made.show()
    made.show_row(row_of(world, 0))
    return made


def cite_again(world: RegisterWorld) -> int:
    with world.store.begin("Trích dẫn") as uow:
        plan = uow.save(Plan(uow.new_id(), subject="Kế hoạch cũ", year=2025))
        day = date(2021, 7, 31)
        document = world.office.documents[0]
        citation = uow.save(Citation(uow.new_id(), plan.id, document, "nguyên văn", cited_date=day))
        uow.commit()
    return citation.id


def titles(panel: DocumentDetails) -> list[str]:
    tabs = find(panel, QTabWidget, "details_tabs")
    return [tabs.tabText(place) for place in range(tabs.count())]


def listen(panel: DocumentDetails) -> list[Destination]:
    asked: list[Destination] = []
    panel.navigation_requested.connect(asked.append)
    return asked


def test_a_citation_leads_to_its_plan_and_its_place_there(panel: DocumentDetails, world: RegisterWorld) -> None:
    asked = listen(panel)
    table = find(panel, QTableView, "citations_table")
    table.activated.emit(table.model().index(0, 0))
    citation = world.store.select(Citation)[0]
    wanted = [Destination("plan", "plan", citation.plan_id), Destination("plan", "citation", citation.id)]
    assert asked == wanted
    find(panel, QPushButton, "open_plan_button").click()
    assert asked == wanted * 2


def test_a_contradiction_is_kept_as_printed_and_recalled(panel: DocumentDetails, world: RegisterWorld) -> None:
    accept = find(panel, QPushButton, "accept_button")
    assert not accept.isEnabled()
    cite_again(world)
    panel.show_row(row_of(world, 0))
    words = find(panel, QPlainTextEdit, "conflicts_text")
    assert titles(panel)[1] == "⚠ Mâu thuẫn (1)"
    assert words.toPlainText() == "⚠ “Kế hoạch cũ” ghi ngày 31/07/2021, danh mục ghi 30/07/2021."
    accept.click()
    assert (titles(panel)[1], accept.text()) == ("Mâu thuẫn", "Nhắ&c lại mâu thuẫn")
    assert words.toPlainText() == "Đã xem 1 mâu thuẫn, giữ các cách ghi như bản in."
    accept.click()
    assert titles(panel)[1] == "⚠ Mâu thuẫn (1)"


def test_the_sessions_of_a_document_open_their_row(panel: DocumentDetails, world: RegisterWorld) -> None:
    asked = listen(panel)
    assert titles(panel)[2] == "Quán triệt (1)"
    assert texts(find(panel, QTableView, "study_table")) == [["05/02/2026", "58", "62", "2026"]]
    find(panel, QPushButton, "open_rows_button").click()
    assert asked == [Destination("registers", "register_row", world.lines("study_session")[0].row.id)]
    panel.show_row(row_of(world, 4))
    assert not find(panel, QPushButton, "open_rows_button").isEnabled()


def test_the_file_of_a_document_is_attached_by_dropping_it(panel: DocumentDetails, world: RegisterWorld) -> None:
    drop(find(panel, FileDropList, "evidence_list"), [world.file("23-qd-tw.pdf")])
    assert titles(panel)[3] == "Tệp văn bản (1)"
    (link,) = world.store.select(EvidenceLink)
    assert (link.proven, link.object_id) == (Proven.LEGAL_DOCUMENT, world.office.documents[0])


def test_a_citation_is_taken_out_into_an_entry_of_its_own(panel: DocumentDetails, world: RegisterWorld) -> None:
    split = find(panel, QPushButton, "split_button")
    assert not split.isEnabled()
    citation_id = cite_again(world)
    panel.show_row(row_of(world, 0))
    table = find(panel, QTableView, "citations_table")
    table.selectRow(1)
    split.click()
    moved = world.store.get(Citation, citation_id)
    assert moved.document_id != world.office.documents[0]
    assert titles(panel)[0] == "Trích dẫn (1)"


def test_nothing_selected_shows_nothing(panel: DocumentDetails) -> None:
    panel.show_row(None)
    assert titles(panel) == ["Trích dẫn (0)", "Mâu thuẫn", "Quán triệt (0)", "Tệp văn bản"]
    assert not find(panel, QPushButton, "attach_button").isEnabled()
