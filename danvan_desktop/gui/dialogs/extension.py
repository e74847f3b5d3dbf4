"""Extends an occasion or a task: until when, why, and by which document."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtWidgets import QDialog, QWidget

from danvan_desktop.domain.extension import Extension
from danvan_desktop.domain.text import format_date, parse_date
from danvan_desktop.gui.dates import date_reader
from danvan_desktop.gui.forms.ui_extension_dialog import Ui_ExtensionDialog
from danvan_desktop.gui.widgets.dialog_size import keep_within


@dataclass(frozen=True, slots=True)
class Extended:
    """What is extended: its words, the year, the last good day before any extension, and the extensions so far."""

    words: str
    year: int
    first_good_day: date | None
    former: tuple[Extension, ...] = ()


class ExtensionDialog(QDialog):
    """Hands an `Extension` to `extend`, or asks `withdraw` to take the last one back; open while they refuse."""

    def __init__(
        self,
        extended: Extended,
        extend: Callable[[Extension], None],
        withdraw: Callable[[], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._extend = extend
        self._withdraw = withdraw
        self._year = extended.year
        self._ui = Ui_ExtensionDialog()
        self._ui.setupUi(self)
        self._ui.what_label.setText(extended.words)
        lines = [_words(number, each) for number, each in enumerate(extended.former, 1)]
        first = f"Ngày cuối còn đúng hạn ban đầu: {format_date(extended.first_good_day)}"
        self._ui.former_label.setText("\n".join([first, *lines]))
        for edit in (self._ui.until_edit, self._ui.granted_on_edit):
            edit.set_reader(date_reader(self._year))
        self._ui.withdraw_button.setEnabled(bool(extended.former))
        self._ui.withdraw_button.clicked.connect(self._withdraw_last)
        self._ui.save_button.clicked.connect(self.accept)
        self._ui.close_button.clicked.connect(self.reject)
        keep_within(self, parent)

    def accept(self) -> None:
        """Extend, then close. Raises `ValidationError` for a date that is none, and what `extend` raises."""
        granted = self._ui.granted_on_edit.text().strip()
        self._extend(
            Extension(
                parse_date(self._ui.until_edit.text(), self._year),
                self._ui.reason_edit.text(),
                self._ui.decision_edit.text(),
                parse_date(granted, self._year) if granted else None,
            )
        )
        super().accept()

    def _withdraw_last(self) -> None:
        self._withdraw()
        super().accept()


def _words(number: int, extension: Extension) -> str:
    decision = f", văn bản {extension.decision}" if extension.decision else ""
    dated = f" ngày {format_date(extension.granted_on)}" if extension.granted_on else ""
    return f"Lần {number}: đến {format_date(extension.until)} – {extension.reason}{decision}{dated}"
