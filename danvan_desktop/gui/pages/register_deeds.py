"""What the page of registers does through dialogs: pasting, columns and registers of the office's own, export."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtWidgets import QWidget

from danvan_desktop.domain.history import Changes
from danvan_desktop.domain.register import Register
from danvan_desktop.domain.register_cells import Values
from danvan_desktop.domain.register_period import Granularity
from danvan_desktop.gui.actions import Actions
from danvan_desktop.gui.dialogs.register_form import RegisterDeeds, RegisterFormDialog
from danvan_desktop.gui.dialogs.register_paste import RegisterPasteDialog
from danvan_desktop.gui.document_export import DocumentExport
from danvan_desktop.services.documents import DocumentKind, ExportOrder, FileFormat
from danvan_desktop.services.evidence import EvidenceService
from danvan_desktop.services.register_forms import ColumnDraft, RegisterFormService
from danvan_desktop.services.register_paste import RegisterPaste
from danvan_desktop.services.registers import RegisterService


@dataclass(frozen=True, slots=True)
class RegisterServices:
    """What the page asks and does."""

    registers: RegisterService
    forms: RegisterFormService
    paste: RegisterPaste
    evidence: EvidenceService


class RegisterDesk:
    """Opens the dialogs over `window`; every deed of theirs is one intention of a service."""

    def __init__(self, services: RegisterServices, export: DocumentExport, actions: Actions, window: QWidget) -> None:
        self._services = services
        self._export = export
        self._actions = actions
        self._window = window

    def paste(self, key: str, year: int, text: str) -> None:
        """Show what was copied, and add its good rows when the clerk wants it; raises when nothing was copied."""
        pasted = self._services.paste.read(key, year, text)

        def store(rows: Sequence[Values]) -> None:
            self._actions.run(lambda: self._services.registers.add_rows(key, year, rows))

        RegisterPasteDialog(pasted, year, store, self._window).exec()

    def add_register(self) -> str:
        """Have a register described and made; returns its key, nothing when the clerk turned back."""
        before = {register.key for register in self._services.registers.registers()}
        RegisterFormDialog(None, self._deeds(""), self._window).exec()
        made = [register.key for register in self._services.registers.registers() if register.key not in before]
        return made[0] if made else ""

    def edit_columns(self, key: str) -> None:
        """Show the columns of a register to be hidden and added to."""
        RegisterFormDialog(self._register(key), self._deeds(key), self._window).exec()

    def export(self, year: int) -> None:
        """Write all registers of a year as a workbook."""
        self._export.export(self._window, ExportOrder(DocumentKind.REGISTERS, year), FileFormat.XLSX)

    def _deeds(self, key: str) -> RegisterDeeds:
        forms = self._services.forms

        def make(name: str, granularity: Granularity, columns: Sequence[ColumnDraft]) -> None:
            self._actions.run(lambda: forms.add_register(name, granularity, columns))

        def done(intention: Callable[[], Changes]) -> Register:
            self._actions.run(intention)
            return self._register(key)

        return RegisterDeeds(
            make,
            lambda draft: done(partial(forms.add_column, key, draft)),
            lambda column, hidden: done(partial(forms.set_hidden, key, column, hidden=hidden)),
            lambda column: done(partial(forms.delete_column, key, column)),
            lambda name: done(partial(forms.rename_register, key, name)),
            lambda: self._delete(key),
        )

    def _delete(self, key: str) -> None:
        self._actions.run(lambda: self._services.forms.delete_register(key))

    def _register(self, key: str) -> Register:
        return next(register for register in self._services.registers.registers() if register.key == key)
