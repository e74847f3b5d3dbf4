"""Adds or edits a legal document, with what replaced it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtWidgets import QDialog, QWidget

from danvan_desktop.domain.legal_document import LegalDocument
from danvan_desktop.domain.text import format_date, parse_date
from danvan_desktop.gui.dates import date_reader
from danvan_desktop.gui.forms.ui_legal_document_dialog import Ui_LegalDocumentDialog

TYPES = (
    "Kế hoạch",
    "Quyết định",
    "Chỉ thị",
    "Nghị quyết",
    "Nghị định",
    "Kết luận",
    "Thông tư",
    "Công văn",
    "Quy định",
    "Quy chế",
    "Chương trình",
    "Thông báo",
    "Hướng dẫn",
    "Luật",
    "Pháp lệnh",
    "Bộ luật",
)


class LegalDocumentDialog(QDialog):
    """Hands the document as typed to `save`; stays open while that refuses it."""

    def __init__(
        self,
        document: LegalDocument,
        others: Sequence[LegalDocument],
        year: int,
        save: Callable[[LegalDocument], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._year = year
        self._save = save
        self._ui = Ui_LegalDocumentDialog()
        self._ui.setupUi(self)
        self.setWindowTitle("Sửa văn bản" if document.id else "Thêm văn bản")
        self._ui.type_combo.addItems(TYPES)
        self._ui.replaced_by_combo.addItem("(chưa bị thay thế)", None)
        for other in others:
            if other.id != document.id:
                words = f"{other.title} ngày {format_date(other.issued_on)}" if other.issued_on else other.title
                self._ui.replaced_by_combo.addItem(words, other.id)
        self._ui.issued_on_edit.set_reader(date_reader(year))
        self._ui.save_button.clicked.connect(self.accept)
        self._ui.close_button.clicked.connect(self.reject)
        self._fill(document)

    def accept(self) -> None:
        """Save, then close. Raises `ValidationError` for a date that is none, and what `save` raises."""
        ui, typed = self._ui, self._ui.issued_on_edit.text().strip()
        self._save(
            replace(
                self._document,
                type=ui.type_combo.currentText(),
                number=ui.number_edit.text(),
                issued_on=parse_date(typed, self._year) if typed else None,
                issuer=ui.issuer_edit.text(),
                subject=ui.subject_edit.toPlainText(),
                replaced_by_id=ui.replaced_by_combo.currentData(),
                note=ui.note_edit.text(),
                short_names=tuple(name.strip() for name in ui.short_names_edit.text().split(";") if name.strip()),
            )
        )
        super().accept()

    def _fill(self, document: LegalDocument) -> None:
        ui = self._ui
        ui.type_combo.setCurrentText(document.type)
        ui.number_edit.setText(document.number or "")
        ui.issued_on_edit.set_date(document.issued_on)
        ui.issuer_edit.setText(document.issuer or "")
        ui.subject_edit.setPlainText(document.subject or "")
        ui.replaced_by_combo.setCurrentIndex(max(ui.replaced_by_combo.findData(document.replaced_by_id), 0))
        ui.note_edit.setText(document.note)
        ui.short_names_edit.setText("; ".join(document.short_names))
