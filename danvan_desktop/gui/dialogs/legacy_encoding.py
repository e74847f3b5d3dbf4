"""Asks for the consent to convert an old encoding, with a few lines before and after."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QWidget

from danvan_desktop.domain.errors import LegacyEncodingError
from danvan_desktop.gui.forms.ui_legacy_encoding_dialog import Ui_LegacyEncodingDialog


class LegacyEncodingDialog(QDialog):
    """Accepted means: convert to Unicode and read on; the source itself stays as it is either way."""

    def __init__(self, error: LegacyEncodingError, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_LegacyEncodingDialog()
        self._ui.setupUi(self)
        self._ui.message_label.setText(
            f"{error.message} Nếu phần bên dưới đọc được thì chuyển; văn bản gốc không bị sửa."
        )
        self._ui.before_edit.setPlainText(error.before)
        self._ui.after_edit.setPlainText(error.after)
        self._ui.convert_button.clicked.connect(self.accept)
        self._ui.reject_button.clicked.connect(self.reject)
