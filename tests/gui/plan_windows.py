"""The plan page over an invented plan, driven by objectName as a clerk would."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from danvan_desktop.domain.clock import FixedClock
from danvan_desktop.gui.actions import Actions
from danvan_desktop.gui.pages.page import Destination
from danvan_desktop.gui.pages.plan import PlanPage
from danvan_desktop.gui.pages.plan_services import PlanDoors, PlanServices, YearDoorway
from danvan_desktop.services.amendments import AmendmentService
from danvan_desktop.services.assignments import AssignmentService
from danvan_desktop.services.evidence import EvidenceService
from danvan_desktop.services.outlines import OutlineService
from danvan_desktop.services.plan_contents import PlanContentsService
from danvan_desktop.services.plans import PlanService
from danvan_desktop.services.targets import TargetService
from danvan_desktop.services.tasks import TaskService
from danvan_desktop.storage.evidence_files import EvidenceFiles
from danvan_desktop.storage.store import Store
from tests.services.plan_rooms import Room, furnish
from tests.stores import MOMENT, open_store

Widget = TypeVar("Widget", bound=QWidget)


def plan_services(store: Store) -> PlanServices:
    clock = FixedClock(MOMENT)
    return PlanServices(
        PlanService(store, clock),
        OutlineService(store),
        TaskService(store, clock),
        AssignmentService(store, clock),
        PlanContentsService(store),
        TargetService(store, EvidenceService(store, EvidenceFiles(store.paths.evidence), clock)),
        AmendmentService(store, clock),
    )


def child(parent: QWidget, kind: type[Widget], name: str) -> Widget:
    found = parent.findChild(kind, name)
    assert found is not None, name
    return found


def type_into(qtbot, field: QLineEdit | QPlainTextEdit, text: str) -> None:
    """Replace what stands in a field and leave it, as with Tab."""
    field.setFocus()
    field.selectAll()
    qtbot.keyClick(field, Qt.Key.Key_Delete)
    compose(field, text)
    field.clearFocus()


def compose(field: QWidget, text: str) -> None:
    """Type letters with marks, as an input method hands them over; QTest's own keys know ASCII only."""
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(field, event)


@dataclass
class PlanWindow:
    store: Store
    room: Room
    services: PlanServices
    actions: Actions
    page: PlanPage
    opened: list[str] = field(default_factory=list)
    asked_for: list[Destination] = field(default_factory=list)

    def child(self, kind: type[Widget], name: str) -> Widget:
        return child(self.page, kind, name)


def year_doors(opened: list[str]) -> YearDoorway:
    """The doors from year to year, which only note that they were opened; 2025 is closed."""
    return YearDoorway(
        lambda plan_id: opened.append(f"open year {plan_id}"),
        lambda year: opened.append(f"close {year}"),
        lambda year: opened.append(f"reopen {year}"),
        lambda: opened.append("closings"),
        lambda year: year == 2025,
    )


@contextmanager
def plan_window(qtbot, tmp_path: Path, *, year: int = 2026, empty: bool = False) -> Iterator[PlanWindow]:
    with open_store(tmp_path) as store:
        room = furnish(store)
        services, actions, opened = plan_services(store), Actions(), []
        doors = PlanDoors(
            lambda: opened.append("import"),
            lambda: opened.append("paste"),
            lambda plan_id: opened.append(f"take {plan_id}"),
            lambda: year_doors(opened),
            lambda _window, *order: opened.append(" ".join(("look", *map(str, order)))),
            lambda _window, *order: opened.append(" ".join(map(str, order))),
        )
        page = PlanPage(services, doors, actions)
        qtbot.addWidget(page)
        actions.changed.connect(page.apply_changes)
        page.resize(1190, 650)
        page.show_year(year, None if empty else room.plan)
        window = PlanWindow(store, room, services, actions, page, opened)
        page.navigation_requested.connect(window.asked_for.append)
        page.show()
        page.activateWindow()
        qtbot.waitUntil(page.isActiveWindow)
        yield window
        page.hide()
