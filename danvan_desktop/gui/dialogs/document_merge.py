"""Chooses the entry of the catalogue that is the same document as the selected one, and makes them one."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from danvan_desktop.domain.text import format_date
from danvan_desktop.gui.forms.ui_document_merge_dialog import Ui_DocumentMergeDialog
from danvan_desktop.services.document_identity import number_key
from danvan_desktop.services.legal_documents import LegalDocumentRow

_NO_OTHER = "Danh mục không có văn bản nào khác."


class DocumentMergeDialog(QDialog):
    """Hands the id of the entry to be merged to `merge`; entries of the same number are offered first."""

    def __init__(
        self,
        kept: LegalDocumentRow,
        others: Sequence[LegalDocumentRow],
        merge: Callable[[int], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._others = sorted(
            (row for row in others if row.document.id != kept.document.id), key=lambda row: not _is_alike(row, kept)
        )
        self._merge = merge
        self._ui = Ui_DocumentMergeDialog()
        self._ui.setupUi(self)
        ui = self._ui
        ui.kept_label.setText(f"Giữ: {_words(kept)}")
        ui.other_combo.addItems([_words(row) for row in self._others])
        ui.other_combo.setEditable(True)
        ui.other_combo.setInsertPolicy(ui.other_combo.InsertPolicy.NoInsert)
        if (completer := ui.other_combo.completer()) is not None:
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
        is_alike = bool(self._others) and _is_alike(self._others[0], kept)
        ui.other_combo.setCurrentIndex(0 if is_alike else -1)
        ui.other_combo.currentTextChanged.connect(self._show_outcome)
        ui.merge_button.clicked.connect(self.accept)
        ui.close_button.clicked.connect(self.reject)
        self._show_outcome()

    def accept(self) -> None:
        """Merge, then close; raises what `merge` raises. A text that names no entry merges nothing."""
        if (row := self._chosen()) is not None:
            self._merge(row.document.id)
            super().accept()

    def _chosen(self) -> LegalDocumentRow | None:
        place = self._ui.other_combo.findText(self._ui.other_combo.currentText(), Qt.MatchFlag.MatchExactly)
        return self._others[place] if place >= 0 else None

    def _show_outcome(self) -> None:
        row = self._chosen()
        self._ui.merge_button.setEnabled(row is not None)
        if row is None:
            words = "Chọn mục là cùng một văn bản, hoặc gõ một phần số, ký hiệu." if self._others else _NO_OTHER
            self._ui.outcome_label.setText(words)
            return
        self._ui.outcome_label.setText(
            f"{row.mention_count} lần trích dẫn, các dòng sổ và tệp của mục này chuyển sang mục được giữ; cách ghi của từng kế"
            " hoạch vẫn giữ nguyên ở chỗ trích dẫn. Muốn trở lại thì bấm Hoàn tác, về sau thì dùng “Tách riêng”."
        )


def _is_alike(row: LegalDocumentRow, kept: LegalDocumentRow) -> bool:
    numbers = (row.document.number, kept.document.number)
    return bool(numbers[0] and numbers[1]) and number_key(numbers[0] or "") == number_key(numbers[1] or "")


def _words(row: LegalDocumentRow) -> str:
    document = row.document
    dated = f" ngày {format_date(document.issued_on)}" if document.issued_on else ""
    issuer = f" của {document.issuer}" if document.issuer else ""
    return f"{document.title}{dated}{issuer}"
