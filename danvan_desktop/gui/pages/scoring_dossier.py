"""The part of the scoring page that leads to the dossier: its lines of the menu, for the year and sheet shown."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from danvan_desktop.domain.scoring import SheetState
from danvan_desktop.gui.pages.dossier_doors import DossierDoors
from danvan_desktop.gui.pages.page import Page
from danvan_desktop.services.score_view import SheetView


class ScoringDossier:
    """Acts on the sheet of the year shown last; what is being typed on the page is kept first."""

    def __init__(self, doors: DossierDoors, page: Page) -> None:
        self._doors = doors
        self._page = page
        self._year = 0
        self._sheet_id: int | None = None
        self._record_action: QAction | None = None

    def fill(self, menu: QMenu) -> None:
        """Add the lines of the dossier to the menu that writes files."""
        menu.addSeparator()
        for words, name, deed in (
            ("Kiểm tra hồ sơ…", "check_dossier_action", self._check),
            ("Xuất hồ sơ…", "export_dossier_action", self._export),
            ("Ghi nhận đã gửi hồ sơ…", "record_dossier_action", self.record),
            ("So lại hồ sơ đã gửi…", "compare_dossier_action", self._compare),
        ):
            menu.addAction(words, deed).setObjectName(name)
        self._record_action = menu.findChild(QAction, "record_dossier_action")

    def show_view(self, view: SheetView | None, year: int) -> None:
        """Act on this sheet of this year from now on."""
        self._year = year
        self._sheet_id = None if view is None else view.sheet.id
        if self._record_action is not None:
            is_ready = view is not None and view.sheet.state in {SheetState.APPROVED, SheetState.SENT}
            self._record_action.setEnabled(is_ready)

    def record(self) -> None:
        """Record that the dossier of the sheet went out."""
        if self._sheet_id is not None:
            self._doors.record(self._page, self._year, self._sheet_id)

    def _check(self) -> None:
        self._keep_typing()
        self._doors.check(self._page, self._year, self._page.navigation_requested.emit)

    def _export(self) -> None:
        self._keep_typing()
        self._doors.export(self._page, self._year)

    def _compare(self) -> None:
        self._doors.compare(self._page, self._year)

    def _keep_typing(self) -> None:
        typing = self._page.focusWidget()
        if typing is not None:
            typing.clearFocus()
