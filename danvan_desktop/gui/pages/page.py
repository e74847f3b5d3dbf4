"""What every screen of the window has in common: its year, its staleness, and how it is opened at a place."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from danvan_desktop.domain.history import Changes


@dataclass(frozen=True, slots=True)
class Destination:
    """A place in the window: the page by name, an object to select (`noun`, `object_id`) or a filter to set.

    `row_id` is a row inside the object to select as well, e.g. one result of a task.
    """

    page: str
    noun: str = ""
    object_id: int | None = None
    filter_name: str = ""
    filter_value: str = ""
    row_id: int | None = None


class Page(QWidget):
    """A screen; it reloads at once when visible and concerned, otherwise when it is next shown."""

    navigation_requested = Signal(object)

    name: ClassVar[str] = ""
    title: ClassVar[str] = ""
    nouns: ClassVar[frozenset[str]] = frozenset()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stale = True
        self._year = 0
        self._plan_id: int | None = None

    def show_year(self, year: int, plan_id: int | None) -> None:
        """Work on another year and plan from now on."""
        if (year, plan_id) != (self._year, self._plan_id):
            self._year, self._plan_id = year, plan_id
            self.refresh()

    @property
    def plan_id(self) -> int | None:
        """The plan that is worked on."""
        return self._plan_id

    def apply_changes(self, changes: Changes) -> None:
        """Take note of an action: reload if it concerns this page (a page without nouns is always concerned)."""
        if not self.nouns or changes.concern(*self.nouns):
            self.refresh()

    def refresh(self) -> None:
        """Reload now when visible, else when next shown."""
        if self.isVisible():
            self._stale = False
            self.reload()
        else:
            self._stale = True

    def reload(self) -> None:
        """Fill the page from its services; every page writes its own."""
        raise NotImplementedError

    def go_to(self, destination: Destination) -> None:
        """Select the object or set the filter of `destination`; pages that can be opened at a place override it."""

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Reload a stale page when it comes into sight."""
        super().showEvent(event)
        if self._stale:
            self._stale = False
            self.reload()
