"""The sample plan with a clerk's work in it, and an amended version of the same plan."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from danvan_desktop.domain.agency import Unit
from danvan_desktop.domain.clock import FixedClock
from danvan_desktop.domain.obligation import Obligation, Occurrence, OccurrenceState
from danvan_desktop.domain.progress import ProgressEntry
from danvan_desktop.domain.task import Assignment, Origin, Role, Task
from danvan_desktop.paths import resource
from danvan_desktop.services.plan_amendment import PlanAmendmentService
from danvan_desktop.services.plan_import import ImportReview, PlanImportService
from danvan_desktop.services.units import UnitService
from danvan_desktop.storage.store import Store
from tests.stores import MOMENT, open_store

CHANGES = (
    ("Số: 18/KH-STP", "Số: 45/KH-STP"),
    # 1.2 reworded, 1.3 gone (with results), 1.4 gone, 2.4 later, 3.3 moved before 1.4's place, one new
    ("mỗi tháng có ít nhất hai bài viết mới", "mỗi tháng có ít nhất bốn bài viết mới"),
    ("Trước ngày 15/10/2026", "Trước ngày 20/10/2026"),
    ("- Đơn vị chủ trì: Trung tâm Trợ giúp pháp lý nhà nước.", "- Đơn vị chủ trì: Phòng Bổ trợ tư pháp."),
)


def without_item(text: str, number: str) -> tuple[str, str]:
    """The text without the numbered item and its labelled lines, and the item."""
    start = text.index(f"\n{number} ") + 1
    end = text.index("\n\n", start)
    return text[:start].rstrip("\n") + text[end:], text[start:end]


def amended_text() -> str:
    """The sample plan as amended."""
    text = resource("samples", "ke_hoach_mau.txt").read_text(encoding="utf-8")
    for old, new in CHANGES:
        assert old in text, old
        text = text.replace(old, new)
    text, _ = without_item(text, "1.3.")
    text, moved = without_item(text, "3.3.")
    text, _ = without_item(text, "1.4.")
    new = "1.5. Xây dựng mô hình tổ hòa giải kiểu mẫu tại ba xã.\n- Đơn vị chủ trì: Văn phòng Sở.\n- Thời gian thực hiện: Quý IV/2026."
    return text.replace("\n2. Dân vận trong cải cách", f"\n{moved}\n\n{new}\n\n2. Dân vận trong cải cách", 1)


@dataclass
class AmendmentRoom:
    """An office whose plan was imported and worked on; `review` is the amended one."""

    store: Store
    imports: PlanImportService
    service: PlanAmendmentService
    plan_id: int
    review: ImportReview

    def task(self, words: str) -> Task:
        """The stored task whose words contain these."""
        return next(task for task in self.store.select(Task, plan_id=self.plan_id) if words in task.text)

    def tasks(self) -> list[str]:
        """The words of all tasks in reading order."""
        return [task.text for task in self.store.select(Task, plan_id=self.plan_id, order_by=("group_id", "position"))]


def amendment_room(folder: Path) -> AmendmentRoom:
    """Import the sample plan, let the clerk work, and read the amended one."""
    store = open_store(folder)
    clock = FixedClock(MOMENT)
    imports = PlanImportService(store, clock, UnitService(store))
    first = imports.read(resource("samples", "ke_hoach_mau.txt"))
    plan_id = imports.accept(first, imports.choices_for(first)).created[0]
    path = folder / "ke_hoach_sua_doi.txt"
    path.write_text(amended_text(), encoding="utf-8")
    room = AmendmentRoom(store, imports, PlanAmendmentService(store, clock), plan_id, imports.read(path))
    _work(room)
    return room


def _work(room: AmendmentRoom) -> None:
    """Results of 1.2 and 1.3, a clerk's assignment and internal due dates, a task of the clerk, a report sent."""
    with room.store.begin("Làm việc") as uow:
        unit = uow.select(Unit)[0].id
        chapter, leaflet, survey = room.task("Mở chuyên mục"), room.task("Biên soạn"), room.task("Khảo sát")
        for task in (chapter, leaflet):
            uow.save(ProgressEntry(uow.new_id(), task.id, unit, 2026, date(2026, 4, 2), "Đã làm một phần."))
        other = next(each.id for each in uow.select(Unit) if each.name == "Ban Giám đốc Sở")
        uow.save(Assignment(uow.new_id(), chapter.id, None, other, Role.DIRECT, origin=Origin.CLERK, position=9))
        held = uow.select(Assignment, task_id=survey.id, role=Role.LEAD)[0]
        uow.save(replace(held, internal_due=date(2026, 9, 30)))
        legal = room.task("trợ giúp pháp lý lưu động")
        lead = uow.select(Assignment, task_id=legal.id, role=Role.LEAD)[0]
        uow.save(replace(lead, internal_due=date(2026, 10, 1)))
        own = Task(uow.new_id(), room.plan_id, chapter.group_id, 9, None, "Việc cơ quan tự thêm.", origin=Origin.CLERK)
        uow.save(own)
        for duty in uow.select(Obligation, plan_id=room.plan_id):
            if duty.due is not None:
                uow.save(
                    Occurrence(
                        uow.new_id(), duty.id, 2026, 1, OccurrenceState.SENT, sent_on=date(2026, 6, 1), sent_number="9"
                    )
                )
        uow.commit()
