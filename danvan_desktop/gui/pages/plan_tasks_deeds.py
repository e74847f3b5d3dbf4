"""What the clerk does to the rows of the outline: each deed asks what it must and runs one action."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from danvan_desktop.domain.history import Changes
from danvan_desktop.domain.plan import TaskGroup
from danvan_desktop.gui.actions import Actions
from danvan_desktop.gui.dialogs.add_heading import AddHeadingDialog
from danvan_desktop.gui.dialogs.add_task import AddTaskDialog
from danvan_desktop.gui.dialogs.bulk_assign import BulkAssignDialog
from danvan_desktop.gui.dialogs.matrix import MatrixDialog
from danvan_desktop.gui.dialogs.paste_tasks import PasteTasksDialog
from danvan_desktop.gui.pages.plan_services import PlanServices
from danvan_desktop.services.checked_text import shortened
from danvan_desktop.services.views_plans import Outline, OutlineKind, OutlineRow

Rows = Sequence[OutlineRow]


@dataclass(frozen=True, slots=True)
class TaskPlace:
    """Where new tasks go: behind a task, into a group, or straight into a section."""

    words: str
    group_id: int | None = None
    section_id: int | None = None
    after_id: int | None = None


def place_of(rows: Rows, outline: Outline) -> TaskPlace:
    """Behind the last selected task, at the end of the selected heading, or in the plan's content section."""
    if not rows:
        return TaskPlace("mục nội dung của kế hoạch")
    row = rows[-1]
    if row.kind is OutlineKind.TASK:
        above = outline.rows[row.parent] if row.parent is not None and row.parent < len(outline.rows) else row
        heading = next((each for each in outline.rows if each.id == row.group_id), above)
        return TaskPlace(
            f"sau nhiệm vụ “{shortened(row.text)}” ({shortened(heading.text)})", row.group_id, None, row.id
        )
    if row.kind is OutlineKind.GROUP:
        return TaskPlace(f"nhóm “{shortened(row.text)}”", row.id)
    return TaskPlace(f"mục “{shortened(row.text)}”", None, row.id)


class TaskDeeds(QObject):
    """Runs the actions of the tasks tab; `selection_wanted(kind, id)` names what should be selected afterwards."""

    selection_wanted = Signal(object, int)

    def __init__(self, services: PlanServices, actions: Actions, window: QWidget) -> None:
        super().__init__(window)
        self._services = services
        self._actions = actions
        self._window = window

    def add_task(self, outline: Outline, rows: Rows) -> None:
        """Ask for the words of new tasks and put them, in the order typed, behind the selected row."""
        place = place_of(rows, outline)
        last = [place.after_id]

        def add(text: str) -> None:
            changes = self._run(
                lambda: self._services.tasks.add(
                    outline.plan.id, text, group_id=place.group_id, section_id=place.section_id, after_id=last[0]
                )
            )
            last[0] = max(changes.created)  # the task is made after the group it may have needed
            self.selection_wanted.emit(OutlineKind.TASK, last[0])

        dialog = AddTaskDialog(place.words, self._window)
        dialog.added.connect(add)
        dialog.exec()

    def add_group(self, outline: Outline, rows: Rows) -> None:
        """Ask for a new group and put it behind the selected one."""
        dialog = AddHeadingDialog("Thêm nhóm nhiệm vụ", self._window)
        if not dialog.exec():
            return
        row = rows[-1] if rows else None
        section_id = row.section_id if row is not None else self._first_section(outline)
        after_id = None if row is None or row.kind is OutlineKind.SECTION else row.group_id
        number, title = dialog.number(), dialog.heading()
        add = self._services.outlines.add_group
        changes = self._run(
            lambda: add(outline.plan.id, title, section_id=section_id, number=number, after_id=after_id)
        )
        self.selection_wanted.emit(OutlineKind.GROUP, changes.created[0])

    def add_section(self, outline: Outline, rows: Rows) -> None:
        """Ask for a new section and put it behind the one that is selected or holds what is."""
        dialog = AddHeadingDialog("Thêm mục", self._window)
        if not dialog.exec():
            return
        after_id = rows[-1].section_id if rows else None
        number, title = dialog.number(), dialog.heading()
        add = self._services.outlines.add_section
        changes = self._run(lambda: add(outline.plan.id, title, number=number, after_id=after_id))
        self.selection_wanted.emit(OutlineKind.SECTION, changes.created[0])

    def split(self, rows: Rows, cursor: int) -> None:
        """Cut the selected task at the cursor and select its second part."""
        task_id = rows[0].id
        changes = self._run(lambda: self._services.tasks.split(task_id, cursor))
        self.selection_wanted.emit(OutlineKind.TASK, changes.created[0])

    def merge(self, rows: Rows) -> None:
        """Join the selected tasks and select what became of them."""
        first = rows[0].id
        self._run(lambda: self._services.tasks.merge([row.id for row in rows]))
        self.selection_wanted.emit(OutlineKind.TASK, first)

    def move(self, rows: Rows, step: int) -> None:
        """Move the selected tasks, or the selected heading, one place."""
        kinds = {row.kind for row in rows}
        if kinds == {OutlineKind.TASK}:
            self._run(lambda: self._services.tasks.move([row.id for row in rows], step))
        elif kinds == {OutlineKind.GROUP}:
            self._run(lambda: self._services.outlines.move_group(rows[0].id, step))
        elif kinds == {OutlineKind.SECTION}:
            self._run(lambda: self._services.outlines.move_section(rows[0].id, step))

    def move_to(self, rows: Rows, group_id: int) -> None:
        """Put the selected tasks into another group."""
        self._run(lambda: self._services.tasks.move_to_group([row.id for row in rows], group_id))

    def delete(self, rows: Rows) -> None:
        """Remove the selected tasks, or the selected heading with what is below it."""
        kinds = {row.kind for row in rows}
        if kinds == {OutlineKind.TASK}:
            self._run(lambda: self._services.tasks.delete([row.id for row in rows]))
        elif kinds == {OutlineKind.GROUP}:
            self._run(lambda: self._services.outlines.delete_group(rows[0].id))
        elif kinds == {OutlineKind.SECTION}:
            self._run(lambda: self._services.outlines.delete_section(rows[0].id))

    def bulk_assign(self, outline: Outline, rows: Rows) -> None:
        """Ask for units and give them the selected tasks; a selected heading means all its tasks."""
        task_ids = task_ids_below(outline, rows)
        dialog = BulkAssignDialog(len(task_ids), self._services.assignments.unit_choices(outline.year), self._window)
        if dialog.exec():
            units, mode = dialog.units(), dialog.mode()
            self._run(lambda: self._services.assignments.bulk_assign(task_ids, units, mode))

    def show_matrix(self, outline: Outline, _rows: Rows) -> None:
        """Open the matrix tasks × units."""
        MatrixDialog(self._services.assignments, self._actions, outline.plan.id, outline.year, self._window).exec()

    def paste(self, outline: Outline, rows: Rows) -> None:
        """Read the copied Excel cells, show what they would become, and add them behind the selected row."""
        pasted = self._services.tasks.read_pasted(QGuiApplication.clipboard().text(), outline.year)
        place = place_of(rows, outline)
        if not PasteTasksDialog(pasted, place.words, self._window).exec():
            return
        self._run(
            lambda: self._services.tasks.paste(
                outline.plan.id, pasted, group_id=place.group_id, section_id=place.section_id, after_id=place.after_id
            )
        )

    def _run(self, intention: Callable[[], Changes]) -> Changes:
        return self._actions.run(intention)

    def _first_section(self, outline: Outline) -> int | None:
        return next((row.id for row in outline.rows if row.kind is OutlineKind.SECTION), None)


def task_ids_below(outline: Outline, rows: Rows) -> list[int]:
    """The selected tasks and those below selected headings, each once, in reading order."""
    chosen = {(row.kind, row.id) for row in rows}
    picked: set[int] = set()
    for number, row in enumerate(outline.rows):
        if (row.kind, row.id) in chosen or (row.parent is not None and row.parent in picked):
            picked.add(number)
    return [outline.rows[number].id for number in sorted(picked) if outline.rows[number].kind is OutlineKind.TASK]


def group_words(group: TaskGroup) -> str:
    """A group as a menu shows it."""
    name = f"{group.number or ''} {group.title}".strip() or "Nhiệm vụ ngoài nhóm"
    return shortened(name, 70).replace("&", "&&")
