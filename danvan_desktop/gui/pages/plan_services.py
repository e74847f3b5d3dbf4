"""What the plan page needs from outside, bundled."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from danvan_desktop.services.amendments import AmendmentService
from danvan_desktop.services.assignments import AssignmentService
from danvan_desktop.services.outlines import OutlineService
from danvan_desktop.services.plan_contents import PlanContentsService
from danvan_desktop.services.plans import PlanService
from danvan_desktop.services.targets import TargetService
from danvan_desktop.services.tasks import TaskService


@dataclass(frozen=True, slots=True)
class PlanServices:
    """The services the plan page works with."""

    plans: PlanService
    outlines: OutlineService
    tasks: TaskService
    assignments: AssignmentService
    contents: PlanContentsService
    targets: TargetService
    amendments: AmendmentService


@dataclass(frozen=True, slots=True)
class YearDoorway:
    """Opening a plan (its id) for another year, closing a year, opening it again, every closing there was, and whether a
    year is closed now.
    """

    open_year: Callable[[int], None]
    close_year: Callable[[int], None]
    reopen_year: Callable[[int], None]
    show_closings: Callable[[], None]
    is_closed: Callable[[int], bool]


@dataclass(frozen=True, slots=True)
class PlanDoors:
    """Dialogs of others the page opens: reading a plan from a file or the clipboard, taking the duties of the superior
    plan `plan_id` over, what leads from year to year (`years`, made when it is first used), and looking at or writing a
    document of a plan in a year: `preview(window, kind, year, plan_id)`, `export(window, kind, format, year, plan_id)` in
    the words of the command line.
    """

    import_plan: Callable[[], None]
    paste_plan: Callable[[], None]
    take_duties: Callable[[int], None]
    years: Callable[[], YearDoorway]
    preview: Callable[[QWidget, str, int, int], None]
    export: Callable[[QWidget, str, str, int, int], None]
