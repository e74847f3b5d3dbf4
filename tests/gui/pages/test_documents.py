from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QTableView

from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.domain.legal_document import Citation, LegalDocument
from danvan_desktop.gui.dialogs.legal_document import LegalDocumentDialog
from danvan_desktop.gui.pages.documents import DocumentsPage
from danvan_desktop.gui.pages.page import Destination
from tests.gui.tracking_screens import drive, find, open_documents, texts
from tests.tracking_office import World, open_world


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    yield from open_world(tmp_path)


@pytest.fixture
def page(qtbot, world: World) -> DocumentsPage:
    return open_documents(qtbot, world)


def rows(page: DocumentsPage) -> list[list[str]]:
    return texts(find(page, QTableView, "documents_table"))


def duplicate(page: DocumentsPage, world: World) -> None:
    world.documents.add(LegalDocument(0, "Quyết định", "23-QĐ/TW", date(2022, 1, 1), subject="Bản khác"))
    page.reload()


def test_the_catalogue_shows_where_the_selected_document_is_cited(page: DocumentsPage, world: World) -> None:
    assert len(rows(page)) == 5
    citations = find(page, QTableView, "citations_table")
    assert texts(citations)[0][:2] == ["2026", "Kế hoạch số 15/KH-SXD Thực hiện công tác dân vận chính quyền năm 2026"]
    asked: list[Destination] = []
    page.navigation_requested.connect(asked.append)
    citations.activated.emit(citations.model().index(0, 0))
    citation = world.store.select(Citation)[0]
    assert asked == [
        Destination("plan", "plan", citation.plan_id),
        Destination("plan", "citation", citation.id),
    ]
    find(page, QTableView, "documents_table").selectRow(4)
    assert texts(citations) == []


def test_contradictions_are_warnings_one_can_filter_by(page: DocumentsPage, world: World) -> None:
    duplicate(page, world)
    button = find(page, QPushButton, "warned_button")
    assert button.text() == "Có cảnh báo (2)"
    button.click()
    assert [row[1] for row in rows(page)] == ["23-QĐ/TW", "23-QĐ/TW"]
    assert "Cùng số, ký hiệu" in find(page, QLabel, "warnings_label").text()


def test_a_contradiction_is_kept_as_printed_and_recalled(page: DocumentsPage, world: World) -> None:
    duplicate(page, world)
    accept = find(page, QPushButton, "accept_button")
    accept.click()
    assert find(page, QPushButton, "warned_button").text() == "Có cảnh báo (1)"
    assert find(page, QLabel, "warnings_label").text() == "Đã xem 1 mâu thuẫn, giữ các cách ghi như bản in."
    assert accept.text() == "&Nhắc lại mâu thuẫn"
    accept.click()
    assert find(page, QPushButton, "warned_button").text() == "Có cảnh báo (2)"
    find(page, QTableView, "documents_table").selectRow(1)
    assert not accept.isVisible()


def test_a_destination_selects_a_document_or_the_warned_ones(page: DocumentsPage, world: World) -> None:
    duplicate(page, world)
    page.go_to(Destination("documents", filter_name="warnings"))
    assert len(rows(page)) == 2
    page.go_to(Destination("documents", "legal_document", world.office.documents[3]))
    assert find(page, QTableView, "documents_table").currentIndex().row() == 3
    assert find(page, QLabel, "count_label").text() == "6 văn bản"


def test_text_finds_documents_without_accents(page: DocumentsPage) -> None:
    find(page, QLineEdit, "text_filter_edit").setText("van thu chinh phu")
    assert [row[1] for row in rows(page)] == ["30/2020/NĐ-CP"]
    assert find(page, QLabel, "count_label").text() == "1/5 văn bản"


def test_a_document_is_added_and_its_successor_noted(page: DocumentsPage, world: World, monkeypatch) -> None:
    def add(dialog: LegalDocumentDialog) -> None:
        find(dialog, QLineEdit, "number_edit").setText("99/KH-UBND")
        dialog.accept()

    drive(monkeypatch, LegalDocumentDialog, add)
    find(page, QPushButton, "add_button").click()
    assert [row[1] for row in rows(page)][-1] == "99/KH-UBND"

    def replace_it(dialog: LegalDocumentDialog) -> None:
        combo = find(dialog, QComboBox, "replaced_by_combo")
        combo.setCurrentIndex(combo.findData(world.office.documents[1]))
        dialog.accept()

    drive(monkeypatch, LegalDocumentDialog, replace_it)
    find(page, QTableView, "documents_table").selectRow(0)
    find(page, QPushButton, "edit_button").click()
    assert rows(page)[0][6] == "Nghị định số 30/2020/NĐ-CP"
    assert "Đã được thay thế bởi" in find(page, QLabel, "document_label").text()


def test_a_cited_document_is_not_deleted_and_another_is(page: DocumentsPage) -> None:
    with pytest.raises(ValidationError, match="đang dùng ở"):
        page._delete()
    find(page, QTableView, "documents_table").selectRow(4)
    find(page, QPushButton, "delete_button").click()
    assert len(rows(page)) == 4


def test_an_empty_catalogue_says_what_to_do(page: DocumentsPage, world: World) -> None:
    with world.store.begin("Xóa hết") as uow:
        for citation in uow.select(Citation):
            uow.delete(Citation, citation.id)
        for document in uow.select(LegalDocument):
            uow.delete(LegalDocument, document.id)
        uow.commit()
    page.reload()
    assert find(page, QPushButton, "empty_button").isVisible()
