from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QLabel, QPushButton

from danvan_desktop.domain.legal_document import LegalDocument
from danvan_desktop.gui.dialogs.document_merge import DocumentMergeDialog
from danvan_desktop.services.legal_documents import LegalDocumentRow
from tests.gui.tracking_screens import find

KEPT = LegalDocumentRow(LegalDocument(1, "Quyết định", "23-QĐ/TW", issuer="Bộ Chính trị"), 1, 1, "", ())
LAW = LegalDocumentRow(LegalDocument(2, "Luật", subject="Tiếp công dân"), 0, 0, "", ())
DOUBLE = LegalDocumentRow(LegalDocument(3, "Quyết định", "23 – QĐ/TW"), 1, 4, "", ())


def open_dialog(qtbot, others: list[LegalDocumentRow], handed: list[int]) -> DocumentMergeDialog:
    made = DocumentMergeDialog(KEPT, others, handed.append)
    qtbot.addWidget(made)
    made.show()
    return made


def test_the_entry_of_the_same_number_is_offered_first(qtbot) -> None:
    handed: list[int] = []
    dialog = open_dialog(qtbot, [KEPT, LAW, DOUBLE], handed)
    assert find(dialog, QLabel, "kept_label").text() == "Giữ: Quyết định số 23-QĐ/TW của Bộ Chính trị"
    combo = find(dialog, QComboBox, "other_combo")
    assert [combo.itemText(place) for place in range(combo.count())] == [
        "Quyết định số 23 – QĐ/TW",
        "Luật Tiếp công dân",
    ]
    assert find(dialog, QLabel, "outcome_label").text().startswith("4 lần trích dẫn")
    find(dialog, QPushButton, "merge_button").click()
    assert (handed, dialog.isVisible()) == ([3], False)


def test_where_none_is_alike_nothing_is_chosen_before_the_clerk_does(qtbot) -> None:
    handed: list[int] = []
    dialog = open_dialog(qtbot, [KEPT, LAW], handed)
    merge = find(dialog, QPushButton, "merge_button")
    assert not merge.isEnabled()
    find(dialog, QComboBox, "other_combo").setCurrentText("không có trong danh mục")
    dialog.accept()
    assert (handed, dialog.isVisible(), merge.isEnabled()) == ([], True, False)
    find(dialog, QComboBox, "other_combo").setCurrentText("Luật Tiếp công dân")
    merge.click()
    assert handed == [2]


def test_a_catalogue_of_one_says_so(qtbot) -> None:
    dialog = open_dialog(qtbot, [KEPT], [])
    assert "không có văn bản nào khác" in find(dialog, QLabel, "outcome_label").text()
