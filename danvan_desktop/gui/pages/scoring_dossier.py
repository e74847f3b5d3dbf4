"""The part of the scoring page that leads to the dossier: its lines of the menu, for the year and sheet shown."""

from __future__ import annotations

from PySide6.QtWidgets import QMenu

from danvan_desktop.gui.pages.dossier_doors import DossierDoors
from danvan_desktop.gui.pages.page import Page


class ScoringDossier:
    """Acts on the sheet of the year shown last; what is being typed on the page is kept first."""

    def __init__(self, doors: DossierDoors, page: Page) -> None:
        self._doors = doors
        self._page = page
        self._year = 0

    def fill(self, menu: QMenu) -> None:
        """Add the lines of the dossier to the menu that writes files."""
        menu.addSeparator()
        for words, name, deed in (
            ("Kiểm tra hồ sơ…", "check_dossier_action", self._check),
            ("Xuất hồ sơ…", "export_dossier_action", self._export),
        ):
            menu.addAction(words, deed).setObjectName(name)

    def show_year(self, year: int) -> None:
        """Act on the sheet of this year from now on."""
        self._year = year

    def _check(self) -> None:
        self._keep_typing()
        self._doors.check(self._page, self._year, self._page.navigation_requested.emit)

    def _export(self) -> None:
        self._keep_typing()
        self._doors.export(self._page, self._year)

    def _keep_typing(self) -> None:
        typing = self._page.focusWidget()
        if typing is not None:
            typing.clearFocus()
