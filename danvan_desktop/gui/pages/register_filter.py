"""Which lines of a register are in sight: those with the typed words, or only those a number is made of."""

from __future__ import annotations

from collections.abc import Callable, Collection

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLineEdit, QPushButton

from danvan_desktop.domain.text import fold
from danvan_desktop.services.register_views import RegisterLine, RegisterSheet


class RegisterFilter(QObject):
    """Keeps the words of `edit` and the rows asked for; `all_button` shows all again; `changed` is told of every change."""

    def __init__(
        self, edit: QLineEdit, all_button: QPushButton, changed: Callable[[], None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._edit = edit
        self._all_button = all_button
        self._changed = changed
        self._only: frozenset[int] = frozenset()
        edit.textChanged.connect(self._apply)
        all_button.clicked.connect(self.clear)
        all_button.hide()

    def show_only(self, row_ids: Collection[int]) -> None:
        """Leave only these rows in sight, or with none of them every row; the caller shows the lines anew."""
        self._only = frozenset(row_ids)
        self._all_button.setVisible(bool(self._only))
        self._edit.clear()

    def clear(self) -> None:
        """Show every row again."""
        self.show_only(())
        self._changed()

    def chosen(self, sheet: RegisterSheet) -> list[RegisterLine]:
        """The lines in sight, in their order."""
        words = fold(self._edit.text()).split()
        lines = [line for line in sheet.lines if not self._only or line.row.id in self._only]
        return [line for line in lines if all(word in line.folded for word in words)]

    def _apply(self) -> None:
        self._changed()
