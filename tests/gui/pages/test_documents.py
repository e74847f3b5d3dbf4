from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QTableView, QTabWidget

from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.domain.legal_document import Citation, LegalDocument
from danvan_desktop.domain.register import RegisterRow
from danvan_desktop.gui.dialogs.document_merge import DocumentMergeDialog
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


def test_the_catalogue_shows_where_the_selected_document_is_cited(page: DocumentsPage) -> None:
    assert len(rows(page)) == 5
    citations = find(page, QTableView, "citations_table")
    assert texts(citations)[0][:2] == ["2026", "Kế hoạch số 15/KH-SXD Thực hiện công tác dân vận chính quyền năm 2026"]
    find(page, QTableView, "documents_table").selectRow(4)
    assert texts(citations) == []


def test_contradictions_are_warnings_one_can_filter_by(page: DocumentsPage, world: World) -> None:
    duplicate(page, world)
    button = find(page, QPushButton, "warned_button")
    assert button.text() == "Có cảnh báo (2)"
    button.click()
    assert [row[1] for row in rows(page)] == ["23-QĐ/TW", "23-QĐ/TW"]
    assert find(page, QTabWidget, "details_tabs").currentWidget().objectName() == "conflicts_page"
    assert "Cùng số, ký hiệu" in find(page, QPlainTextEdit, "conflicts_text").toPlainText()


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
    assert rows(page)[0][7] == "Nghị định số 30/2020/NĐ-CP"
    assert "Đã được thay thế bởi" in find(page, QLabel, "document_label").text()


def test_a_cited_document_is_not_deleted_and_another_is(page: DocumentsPage) -> None:
    with pytest.raises(ValidationError, match="đang dùng ở"):
        page._delete()
    find(page, QTableView, "documents_table").selectRow(4)
    find(page, QPushButton, "delete_button").click()
    assert len(rows(page)) == 4


def test_what_was_never_studied_is_found_and_a_session_begun_for_it(page: DocumentsPage, world: World) -> None:
    button = find(page, QPushButton, "unstudied_button")
    assert button.text() == "Chưa quán triệt (3)"
    button.click()
    assert [row[6] for row in rows(page)] == ["chưa", "chưa", "chưa"]
    asked: list[Destination] = []
    page.navigation_requested.connect(asked.append)
    find(page, QPushButton, "study_button").click()
    (row,) = world.store.select(RegisterRow, register="study_session")
    assert asked == [Destination("registers", "register_row", row.id)]
    assert row.cells == f'{{"documents":["document:{world.office.documents[0]}"]}}'
    assert button.text() == "Chưa quán triệt (2)"
    assert len(rows(page)) == 2
    page.go_to(Destination("documents", filter_name="unstudied"))
    assert button.isChecked()


def test_two_entries_are_made_one(page: DocumentsPage, world: World, monkeypatch) -> None:
    duplicate(page, world)
    drive(monkeypatch, DocumentMergeDialog, lambda dialog: find(dialog, QPushButton, "merge_button").click())
    find(page, QTableView, "documents_table").selectRow(0)
    find(page, QPushButton, "merge_button").click()
    assert [row[1] for row in rows(page)].count("23-QĐ/TW") == 1
    world.store.undo()
    assert world.store.count(LegalDocument) == 6


def test_a_short_name_finds_its_document(page: DocumentsPage, world: World) -> None:
    document = world.store.get(LegalDocument, world.office.documents[0])
    world.documents.edit(replace(document, short_names=("Quy chế 23", " ")))
    page.reload()
    find(page, QLineEdit, "text_filter_edit").setText("quy che 23")
    assert [row[1] for row in rows(page)] == ["23-QĐ/TW"]
    assert "(viết tắt: Quy chế 23)" in find(page, QLabel, "document_label").text()


def test_an_empty_catalogue_says_what_to_do(page: DocumentsPage, world: World) -> None:
    with world.store.begin("Xóa hết") as uow:
        for citation in uow.select(Citation):
            uow.delete(Citation, citation.id)
        for document in uow.select(LegalDocument):
            uow.delete(LegalDocument, document.id)
        uow.commit()
    page.reload()
    assert find(page, QPushButton, "empty_button").isVisible()
