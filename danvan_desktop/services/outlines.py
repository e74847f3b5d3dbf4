"""Sections and groups of a plan: add, rename, order, remove."""

from __future__ import annotations

from dataclasses import replace

from danvan_desktop.domain.history import Changes
from danvan_desktop.domain.plan import Plan, Section, SectionRole, TaskGroup
from danvan_desktop.services.checked_text import checked_text, line_or_none, shortened
from danvan_desktop.services.plan_removal import remove_groups, remove_sections
from danvan_desktop.services.positions import inserted, save_in_order, shifted
from danvan_desktop.storage.store import Store

ORDER = ("position", "id")


class OutlineService:
    """Mục and nhóm of a plan; each method is one action of the clerk."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def section(self, section_id: int) -> Section:
        """One section; raises `NotFoundError`."""
        return self._store.get(Section, section_id)

    def group(self, group_id: int) -> TaskGroup:
        """One group; raises `NotFoundError`."""
        return self._store.get(TaskGroup, group_id)

    def sections(self, plan_id: int) -> list[Section]:
        """The sections of a plan in their order."""
        return self._store.select(Section, plan_id=plan_id, order_by=ORDER)

    def groups(self, plan_id: int) -> list[TaskGroup]:
        """The groups of a plan, section after section, those outside any section last."""
        order = {section.id: index for index, section in enumerate(self.sections(plan_id))}
        groups = self._store.select(TaskGroup, plan_id=plan_id, order_by=ORDER)
        return sorted(groups, key=lambda group: order.get(group.section_id or 0, len(order)))

    def add_section(
        self,
        plan_id: int,
        title: str,
        *,
        number: str = "",
        role: SectionRole = SectionRole.CONTENT,
        after_id: int | None = None,
    ) -> Changes:
        """Add a section behind `after_id`, or at the end."""
        name = checked_text(title, "Tên mục", "title", required=True)
        with self._store.begin(f"Thêm mục “{shortened(name)}”") as uow:
            uow.get(Plan, plan_id)
            siblings = uow.select(Section, plan_id=plan_id, order_by=ORDER)
            new = Section(uow.new_id(), plan_id, 0, line_or_none(number, "Số mục", "number"), name, role)
            save_in_order(uow, inserted(siblings, [new], after_id))
            return uow.commit()

    def edit_section(self, section_id: int, *, number: str, title: str, role: SectionRole, text: str) -> Changes:
        """Change number, title, purpose and text of a section."""
        name = checked_text(title, "Tên mục", "title", required=True)
        with self._store.begin(f"Sửa mục “{shortened(name)}”") as uow:
            section = uow.get(Section, section_id)
            number_or_none = line_or_none(number, "Số mục", "number")
            text = checked_text(text, "Nội dung mục", "text")
            uow.save(replace(section, number=number_or_none, title=name, role=role, text=text))
            return uow.commit()

    def delete_section(self, section_id: int) -> Changes:
        """Remove a section with its groups and tasks; one undo brings all back."""
        section = self._store.get(Section, section_id)
        with self._store.begin(f"Xóa mục “{shortened(section.title)}”") as uow:
            remove_sections(uow, [section_id])
            return uow.commit()

    def move_section(self, section_id: int, step: int) -> Changes:
        """Move a section one place up (−1) or down (+1)."""
        section = self._store.get(Section, section_id)
        with self._store.begin("Chuyển mục lên" if step < 0 else "Chuyển mục xuống") as uow:
            siblings = uow.select(Section, plan_id=section.plan_id, order_by=ORDER)
            save_in_order(uow, shifted(siblings, frozenset([section_id]), step))
            return uow.commit()

    def add_group(
        self, plan_id: int, title: str, *, section_id: int | None = None, number: str = "", after_id: int | None = None
    ) -> Changes:
        """Add a group of tasks to a section behind `after_id`, or at its end."""
        name = checked_text(title, "Tên nhóm", "title", required=True)
        with self._store.begin(f"Thêm nhóm “{shortened(name)}”") as uow:
            uow.get(Plan, plan_id)
            siblings = uow.select(TaskGroup, plan_id=plan_id, section_id=section_id, order_by=ORDER)
            new = TaskGroup(uow.new_id(), plan_id, section_id, 0, line_or_none(number, "Số nhóm", "number"), name)
            save_in_order(uow, inserted(siblings, [new], after_id))
            return uow.commit()

    def edit_group(self, group_id: int, *, number: str, title: str) -> Changes:
        """Change number and title of a group; a group the plan does not print becomes a printed one."""
        name = checked_text(title, "Tên nhóm", "title", required=True)
        with self._store.begin(f"Sửa nhóm “{shortened(name)}”") as uow:
            group = uow.get(TaskGroup, group_id)
            number_or_none = line_or_none(number, "Số nhóm", "number")
            uow.save(replace(group, number=number_or_none, title=name, implicit=False))
            return uow.commit()

    def delete_group(self, group_id: int) -> Changes:
        """Remove a group with its tasks; one undo brings all back."""
        group = self._store.get(TaskGroup, group_id)
        with self._store.begin(f"Xóa nhóm “{shortened(group.title) or 'không tên'}”") as uow:
            remove_groups(uow, [group_id])
            return uow.commit()

    def move_group(self, group_id: int, step: int) -> Changes:
        """Move a group one place up (−1) or down (+1); at the edge of its section it goes over into the next."""
        group = self._store.get(TaskGroup, group_id)
        with self._store.begin("Chuyển nhóm lên" if step < 0 else "Chuyển nhóm xuống") as uow:
            siblings = uow.select(TaskGroup, plan_id=group.plan_id, section_id=group.section_id, order_by=ORDER)
            at_edge = (siblings[0] if step < 0 else siblings[-1]).id == group_id
            sections = uow.select(Section, plan_id=group.plan_id, order_by=ORDER)
            neighbour = _neighbour(sections, group.section_id, step)
            if not at_edge:
                save_in_order(uow, shifted(siblings, frozenset([group_id]), step))
            elif neighbour is not None:
                theirs = uow.select(TaskGroup, plan_id=group.plan_id, section_id=neighbour.id, order_by=ORDER)
                moved = replace(group, section_id=neighbour.id)
                save_in_order(uow, [*theirs, moved] if step < 0 else [moved, *theirs])
            return uow.commit()


def _neighbour(sections: list[Section], section_id: int | None, step: int) -> Section | None:
    """The section before or behind that may hold groups; targets and purpose hold none."""
    ids = [section.id for section in sections]
    if section_id not in ids:
        return None
    index = ids.index(section_id)
    others = reversed(sections[:index]) if step < 0 else sections[index + 1 :]
    holding = {SectionRole.CONTENT, SectionRole.ORGANIZATION, SectionRole.OTHER}
    return next((section for section in others if section.role in holding), None)
