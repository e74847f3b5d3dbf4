"""Tasks of a plan: add, correct, time, order, split, merge, paste, remove."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

from danvan_desktop.domain.clock import Clock
from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.domain.history import Changes
from danvan_desktop.domain.plan import Plan, Section, SectionRole, TaskGroup
from danvan_desktop.domain.progress import ProgressEntry
from danvan_desktop.domain.task import Assignment, Origin, Task
from danvan_desktop.services.checked_text import checked_text, line_or_none, shortened, text_or_none
from danvan_desktop.services.plan_removal import remove_tasks
from danvan_desktop.services.positions import inserted, save_in_order, shifted
from danvan_desktop.services.task_details import read_task_details
from danvan_desktop.services.task_merge import merge_tasks
from danvan_desktop.services.task_paste import PastedTask, assignments_of, read_pasted
from danvan_desktop.services.timing_entry import TimingFields, checked_task_timing, timing_of
from danvan_desktop.services.views_plans import TaskDetails
from danvan_desktop.storage.store import Store
from danvan_desktop.storage.unit_of_work import UnitOfWork

ORDER = ("position", "id")


class TaskService:
    """Nhiệm vụ; each method is one action of the clerk and one step of undo."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def task(self, task_id: int) -> Task:
        """One task; raises `NotFoundError`."""
        return self._store.get(Task, task_id)

    def details(self, task_id: int, year: int) -> TaskDetails:
        """Everything the panel shows of a task in `year`; raises `NotFoundError`."""
        return read_task_details(self._store, task_id, year, self._clock.today())

    def add(
        self,
        plan_id: int,
        text: str,
        *,
        group_id: int | None = None,
        section_id: int | None = None,
        after_id: int | None = None,
    ) -> Changes:
        """Add a task to a group, or straight to a section (or the plan's content section), behind `after_id`."""
        words = checked_text(text, "Nội dung nhiệm vụ", "text", required=True)
        with self._store.begin(f"Thêm nhiệm vụ “{shortened(words)}”") as uow:
            group = group_for(uow, plan_id, group_id, section_id)
            new = Task(uow.new_id(), plan_id, group.id, 0, None, words, origin=Origin.CLERK)
            save_in_order(uow, inserted(siblings_of(uow, group.id), [new], after_id))
            return uow.commit()

    def edit_text(self, task_id: int, text: str) -> Changes:
        """Correct the words of a task; the words as printed are kept beside them (invariant 1)."""
        words = checked_text(text, "Nội dung nhiệm vụ", "text", required=True)
        with self._store.begin("Sửa nội dung nhiệm vụ") as uow:
            task = uow.get(Task, task_id)
            printed = task.original_text or (task.text if task.origin is Origin.PLAN else None)
            original = None if printed == words else printed
            uow.save(replace(task, text=words, original_text=original) if words != task.text else task)
            return uow.commit()

    def restore_text(self, task_id: int) -> Changes:
        """Go back to the words as printed; nothing changes where they were never corrected."""
        with self._store.begin("Lấy lại nguyên văn nhiệm vụ") as uow:
            task = uow.get(Task, task_id)
            uow.save(replace(task, text=task.original_text or task.text, original_text=None))
            return uow.commit()

    def edit_number(self, task_id: int, number: str) -> Changes:
        """Change the number as printed; an empty one is null."""
        with self._store.begin("Sửa số thứ tự nhiệm vụ") as uow:
            task = uow.get(Task, task_id)
            uow.save(replace(task, number=line_or_none(number, "Số", "number")))
            return uow.commit()

    def edit_timing(self, task_id: int, fields: TimingFields) -> Changes:
        """Change when a task is due; raises `ValidationError` for a day that does not exist or does not fit its kind."""
        with self._store.begin("Sửa thời gian thực hiện") as uow:
            task = uow.get(Task, task_id)
            new = checked_task_timing(fields, timing_of(task))
            uow.save(
                replace(
                    task,
                    timing_kind=new.kind,
                    timing_raw=new.raw,
                    due=new.due,
                    due_operator=new.operator,
                    period=new.period,
                )
            )
            return uow.commit()

    def edit_deliverable(self, task_id: int, text: str) -> Changes:
        """Change what the task is to yield (sản phẩm); an empty one is null."""
        with self._store.begin("Sửa sản phẩm của nhiệm vụ") as uow:
            task = uow.get(Task, task_id)
            uow.save(replace(task, deliverable=text_or_none(text, "Sản phẩm", "deliverable")))
            return uow.commit()

    def delete(self, task_ids: Collection[int]) -> Changes:
        """Remove tasks with assignments and results; the label says how many results went, one undo brings all back."""
        tasks = self._store.select(Task, id=tuple(task_ids))
        ids = [task.id for task in tasks]
        results = self._store.count(ProgressEntry, task_id=ids) if ids else 0
        what = f"nhiệm vụ “{shortened(tasks[0].text)}”" if len(tasks) == 1 else f"{len(tasks)} nhiệm vụ"
        with self._store.begin(f"Xóa {what}" + (f" cùng {results} kết quả" if results else "")) as uow:
            remove_tasks(uow, ids)
            return uow.commit()

    def move(self, task_ids: Collection[int], step: int) -> Changes:
        """Move tasks one place up (−1) or down (+1) among their siblings; at the edge nothing changes."""
        wanted = frozenset(task_ids)
        with self._store.begin("Chuyển nhiệm vụ lên" if step < 0 else "Chuyển nhiệm vụ xuống") as uow:
            for group_id in sorted({task.group_id for task in uow.select(Task, id=tuple(wanted))}):
                save_in_order(uow, shifted(siblings_of(uow, group_id), wanted, step))
            return uow.commit()

    def move_to_group(self, task_ids: Collection[int], group_id: int, after_id: int | None = None) -> Changes:
        """Put tasks into another group of the same plan behind `after_id`, in the order they had."""
        with self._store.begin(f"Chuyển {len(task_ids)} nhiệm vụ sang nhóm khác") as uow:
            group = uow.get(TaskGroup, group_id)
            moving = _in_reading_order(uow, uow.select(Task, id=tuple(task_ids), plan_id=group.plan_id))
            stay = [task for task in siblings_of(uow, group_id) if task.id not in {each.id for each in moving}]
            moved = [replace(task, group_id=group_id) for task in moving]
            save_in_order(uow, inserted(stay, moved, after_id))
            return uow.commit()

    def split(self, task_id: int, cursor: int) -> Changes:
        """Cut a task's text at `cursor`: the rest becomes the next task with the same units and timing.

        Results stay with the first part. Raises `ValidationError` where one part would be empty.
        """
        with self._store.begin("Tách nhiệm vụ") as uow:
            task = uow.get(Task, task_id)
            head, tail = task.text[:cursor].strip(), task.text[cursor:].strip()
            if not head or not tail:
                remedy = "Hãy đặt con trỏ vào giữa nội dung, ngay trước chữ đầu của phần sau, rồi bấm Tách."
                raise ValidationError("Chưa rõ tách nhiệm vụ ở chỗ nào.", remedy, "text")
            printed = task.original_text or (task.text if task.origin is Origin.PLAN else None)
            first = replace(task, text=head, original_text=printed)
            second = replace(first, id=uow.new_id(), number=None, text=tail, duplicate_of_id=None)
            siblings = [first if each.id == task_id else each for each in siblings_of(uow, task.group_id)]
            save_in_order(uow, inserted(siblings, [second], task_id))
            for held in uow.select(Assignment, task_id=task_id, order_by=ORDER):
                uow.save(replace(held, id=uow.new_id(), task_id=second.id))
            return uow.commit()

    def merge(self, task_ids: Collection[int]) -> Changes:
        """Join tasks of one plan into the first of them; assignments and results move there, equal texts stand once."""
        with self._store.begin(f"Gộp {len(task_ids)} nhiệm vụ") as uow:
            merge_tasks(uow, _in_reading_order(uow, uow.select(Task, id=tuple(task_ids))))
            return uow.commit()

    def read_pasted(self, text: str, year: int) -> tuple[PastedTask, ...]:
        """The rows of a copied Excel range (nội dung, chủ trì, phối hợp, thời gian) as they would be added."""
        return read_pasted(self._store, text, year)

    def paste(
        self,
        plan_id: int,
        rows: Sequence[PastedTask],
        *,
        group_id: int | None = None,
        section_id: int | None = None,
        after_id: int | None = None,
    ) -> Changes:
        """Add the rows read by `read_pasted` as tasks with their units, behind `after_id`."""
        if not rows:
            raise ValidationError("Không có dòng nào để dán.", "Hãy sao chép các ô trong Excel rồi thử lại.")
        with self._store.begin(f"Dán {len(rows)} nhiệm vụ từ Excel") as uow:
            group = group_for(uow, plan_id, group_id, section_id)
            new = [row.as_task(uow.new_id(), plan_id, group.id) for row in rows]
            save_in_order(uow, inserted(siblings_of(uow, group.id), new, after_id))
            for task, row in zip(new, rows, strict=True):
                for held in assignments_of(row, task.id, self._clock.today(), uow.new_id):
                    uow.save(held)
            return uow.commit()


def siblings_of(uow: UnitOfWork, group_id: int) -> list[Task]:
    """The tasks of a group in their order."""
    return uow.select(Task, group_id=group_id, order_by=ORDER)


def _in_reading_order(uow: UnitOfWork, tasks: Sequence[Task]) -> list[Task]:
    """The tasks as the outline shows them: by section, group and position."""
    groups = {group.id: group for group in uow.select(TaskGroup, id=tuple({task.group_id for task in tasks}))}
    sections = {group.section_id for group in groups.values() if group.section_id is not None}
    places = {section.id: section.position for section in uow.select(Section, id=tuple(sections))}

    def place(task: Task) -> tuple[int, int, int, int]:
        group = groups[task.group_id]
        return places.get(group.section_id or 0, 1_000_000), group.position, task.position, task.id

    return sorted(tasks, key=place)


def group_for(uow: UnitOfWork, plan_id: int, group_id: int | None, section_id: int | None) -> TaskGroup:
    """The group asked for, else the unprinted group of the section, made when it is not there yet (invariant 8)."""
    if group_id is not None:
        return uow.get(TaskGroup, group_id)
    uow.get(Plan, plan_id)
    if section_id is None:
        content = uow.select(Section, plan_id=plan_id, role=SectionRole.CONTENT, order_by=ORDER)
        section_id = content[0].id if content else None
    groups = uow.select(TaskGroup, plan_id=plan_id, section_id=section_id, order_by=ORDER)
    unprinted = next((group for group in groups if group.implicit), None)
    if unprinted is not None:
        return unprinted
    made = TaskGroup(uow.new_id(), plan_id, section_id, 0, None, "", implicit=True)
    save_in_order(uow, [made, *groups])
    return uow.get(TaskGroup, made.id)
