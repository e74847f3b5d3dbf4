from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit

from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.domain.legal_document import LegalDocument
from danvan_desktop.gui.dialogs.legal_document import LegalDocumentDialog
from danvan_desktop.gui.widgets.date_edit import DateEdit
from tests.gui.tracking_screens import find

OTHERS = [LegalDocument(1, "Quyết định", "23-QĐ/TW", date(2021, 7, 30)), LegalDocument(2, "Luật", subject="Dân chủ")]


def open_dialog(qtbot, document: LegalDocument) -> tuple[LegalDocumentDialog, list[LegalDocument]]:
    saved: list[LegalDocument] = []
    dialog = LegalDocumentDialog(document, OTHERS, 2026, saved.append)
    qtbot.addWidget(dialog)
    return dialog, saved


def test_a_document_is_handed_over_as_typed(qtbot) -> None:
    dialog, saved = open_dialog(qtbot, LegalDocument(0, "Kế hoạch"))
    find(dialog, QComboBox, "type_combo").setCurrentText("Chương trình phối hợp")
    find(dialog, QLineEdit, "number_edit").setText("5/CTPH")
    find(dialog, DateEdit, "issued_on_edit").setText("5/11/2025")
    find(dialog, QPlainTextEdit, "subject_edit").setPlainText("Phối hợp công tác dân vận")
    find(dialog, QComboBox, "replaced_by_combo").setCurrentIndex(1)
    find(dialog, QLineEdit, "short_names_edit").setText("Chương trình 5; CT 5;")
    dialog.accept()
    document = saved[0]
    assert (document.type, document.number, document.issued_on) == (
        "Chương trình phối hợp",
        "5/CTPH",
        date(2025, 11, 5),
    )
    assert (document.subject, document.replaced_by_id) == ("Phối hợp công tác dân vận", 1)
    assert document.short_names == ("Chương trình 5", "CT 5")


def test_a_document_is_not_offered_as_its_own_successor(qtbot) -> None:
    dialog, _ = open_dialog(qtbot, OTHERS[0])
    assert find(dialog, QComboBox, "replaced_by_combo").findData(1) < 0


def test_a_date_that_is_none_is_refused(qtbot) -> None:
    dialog, saved = open_dialog(qtbot, OTHERS[0])
    find(dialog, DateEdit, "issued_on_edit").setText("0000")
    with pytest.raises(ValidationError):
        dialog.accept()
    assert saved == []
