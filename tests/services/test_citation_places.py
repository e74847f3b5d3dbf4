from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from danvan_desktop.domain.errors import NotFoundError
from danvan_desktop.domain.legal_document import Citation, LegalDocument
from danvan_desktop.domain.plan import Section, SectionRole
from danvan_desktop.domain.target import Target
from danvan_desktop.domain.task import Task
from danvan_desktop.services.citation_places import cited_places
from tests.tracking_office import World, open_world


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    yield from open_world(tmp_path)


def citation_of(world: World, place: int) -> Citation:
    return world.store.select(Citation, document_id=world.office.documents[place])[0]


def save(world: World, *objects: object) -> None:
    with world.store.begin("Thử") as uow:
        for each in objects:
            uow.save(each)
        uow.commit()


def test_the_tasks_and_targets_that_name_a_document_are_its_places(world: World) -> None:
    tasks, target = world.office.tasks, world.office.targets[0]
    save(
        world,
        replace(world.store.get(Task, tasks[9]), text="Tuyên truyền Quyết định số 23-QĐ/TW ở cơ sở"),
        replace(world.store.get(Task, tasks[2]), text="Sửa lại", original_text="Học tập Quyết  định 23-qđ/tw"),
        replace(world.store.get(Target, target), text="100% cán bộ học Quyết định 23-QĐ/TW"),
    )
    places = cited_places(world.store, citation_of(world, 0).id)
    assert [(place.noun, place.object_id) for place in places] == [
        ("task", tasks[2]),
        ("task", tasks[9]),
        ("target", target),
    ]
    assert places[1].words == "nhiệm vụ 2.2: Tuyên truyền Quyết định số 23-QĐ/TW ở cơ sở"


def test_a_short_name_names_the_document_too(world: World) -> None:
    document = world.store.get(LegalDocument, world.office.documents[0])
    save(
        world,
        replace(document, short_names=("Quy chế 23",)),
        replace(world.store.get(Task, world.office.tasks[0]), text="Thực hiện quy chế 23 tại Sở"),
    )
    assert [place.object_id for place in cited_places(world.store, citation_of(world, 0).id)] == [world.office.tasks[0]]


def test_a_law_without_a_number_is_found_by_its_name(world: World) -> None:
    save(
        world,
        replace(world.store.get(LegalDocument, world.office.documents[2]), subject="Thực hiện dân chủ ở cơ sở"),
        replace(world.store.get(Task, world.office.tasks[0]), text="Phổ biến Luật Thực hiện dân chủ ở cơ sở"),
    )
    assert [place.noun for place in cited_places(world.store, citation_of(world, 2).id)] == ["task"]


def test_else_the_sections_it_is_cited_in_are_its_places(world: World) -> None:
    with world.store.begin("Mục") as uow:
        section = uow.save(Section(uow.new_id(), world.office.plan_id, 2, "II", "Nội dung", SectionRole.CONTENT))
        uow.save(replace(citation_of(world, 0), places=("preamble", "II.3")))
        uow.commit()
    (place,) = cited_places(world.store, citation_of(world, 0).id)
    assert (place.noun, place.object_id, place.words) == ("section", section.id, "mục II. Nội dung")


def test_a_document_named_in_the_preamble_alone_has_no_place(world: World) -> None:
    assert cited_places(world.store, citation_of(world, 0).id) == ()
    with pytest.raises(NotFoundError):
        cited_places(world.store, 10**6)
