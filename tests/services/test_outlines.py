from __future__ import annotations

from pathlib import Path

import pytest

from danvan_desktop.domain.errors import NotFoundError, ValidationError
from danvan_desktop.domain.plan import Section, SectionRole, TaskGroup
from danvan_desktop.domain.task import Task
from danvan_desktop.services.outlines import OutlineService
from tests.services.plan_rooms import furnished


def test_a_new_section_stands_behind_the_one_named(tmp_path: Path) -> None:
    with furnished(tmp_path) as (store, room):
        service = OutlineService(store)
        new = service.add_section(room.plan, "KINH PHÍ", number="IIa", after_id=room.content).created[0]
        assert [each.id for each in service.sections(room.plan)] == [room.content, new, room.organization]
        assert service.section(new).role is SectionRole.CONTENT


def test_a_section_is_corrected_and_needs_a_title(tmp_path: Path) -> None:
    with furnished(tmp_path) as (store, room):
        service = OutlineService(store)
        service.edit_section(
            room.content, number=" ", title="VIỆC PHẢI LÀM", role=SectionRole.OTHER, text="Lời dẫn\x01"
        )
        section = store.get(Section, room.content)
        assert (section.number, section.title, section.text) == (None, "VIỆC PHẢI LÀM", "Lời dẫn")
        with pytest.raises(ValidationError, match="tên mục"):
            service.edit_section(room.content, number="", title=" ", role=SectionRole.OTHER, text="")


def test_removing_a_group_takes_its_tasks_and_the_others_stay(tmp_path: Path) -> None:
    with furnished(tmp_path) as (store, room):
        OutlineService(store).delete_group(room.groups[0])
        assert [task.id for task in store.select(Task)] == list(room.tasks[3:])
        with pytest.raises(NotFoundError):
            OutlineService(store).group(room.groups[0])


def test_removing_a_section_takes_groups_and_tasks(tmp_path: Path) -> None:
    with furnished(tmp_path) as (store, room):
        OutlineService(store).delete_section(room.content)
        assert store.count(TaskGroup) == store.count(Task) == 0
        assert [each.id for each in OutlineService(store).sections(room.plan)] == [room.organization]


def test_a_group_at_the_edge_of_its_section_goes_over_into_the_next_and_back(tmp_path: Path) -> None:
    with furnished(tmp_path) as (store, room):
        service = OutlineService(store)
        service.move_group(room.groups[1], +1)
        assert service.group(room.groups[1]).section_id == room.organization
        assert service.move_group(room.groups[1], +1).seq == 0
        service.move_group(room.groups[1], -1)
        assert [each.id for each in service.groups(room.plan)] == list(room.groups)
        service.move_group(room.groups[1], -1)
        assert [each.id for each in service.groups(room.plan)] == list(room.groups[::-1])


def test_a_printed_title_makes_an_unprinted_group_printed(tmp_path: Path) -> None:
    with furnished(tmp_path) as (store, room):
        service = OutlineService(store)
        group = service.add_group(
            room.plan, "Nhóm ba", section_id=room.content, number="3", after_id=room.groups[0]
        ).created[0]
        assert [each.id for each in service.groups(room.plan)] == [room.groups[0], group, room.groups[1]]
        with store.begin("Bỏ tên") as uow:
            uow.save(TaskGroup(group, room.plan, room.content, 2, None, "", implicit=True))
            uow.commit()
        service.edit_group(group, number="3", title="Có tên")
        assert not service.group(group).implicit


def test_moving_a_section_reorders_the_plan(tmp_path: Path) -> None:
    with furnished(tmp_path) as (store, room):
        OutlineService(store).move_section(room.organization, -1)
        assert [each.id for each in OutlineService(store).sections(room.plan)] == [room.organization, room.content]
