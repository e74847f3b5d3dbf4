from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.domain.legal_document import Citation, LegalDocument
from danvan_desktop.domain.plan import Plan
from danvan_desktop.services.legal_documents import LegalDocumentRow
from tests.tracking_office import World, open_world


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    yield from open_world(tmp_path)


def row_of(world: World, place: int) -> LegalDocumentRow:
    return next(row for row in world.documents.rows() if row.document.id == world.office.documents[place])


def cite(world: World, place: int, subject: str, cited: date | None, mentions: int = 1) -> None:
    with world.store.begin("Trích dẫn") as uow:
        plan = uow.save(Plan(uow.new_id(), subject=subject, year=2025))
        document_id = world.office.documents[place]
        uow.save(Citation(uow.new_id(), plan.id, document_id, "nguyên văn", mentions=mentions, cited_date=cited))
        uow.commit()


def test_citations_are_counted_by_plan_and_by_mention(world: World) -> None:
    cite(world, 0, "Kế hoạch cũ", None, mentions=3)
    assert (row_of(world, 0).plan_count, row_of(world, 0).mention_count) == (2, 4)
    assert (row_of(world, 4).plan_count, row_of(world, 4).mention_count) == (0, 0)
    rows = world.documents.citations_of(world.office.documents[0])
    assert [(row.plan_year, row.plan_title) for row in rows] == [
        (2026, "Kế hoạch số 15/KH-SXD Thực hiện công tác dân vận chính quyền năm 2026"),
        (2025, "Kế hoạch Kế hoạch cũ"),
    ]


def test_a_date_another_than_the_catalogue_has_is_a_warning(world: World) -> None:
    cite(world, 0, "Kế hoạch cũ", date(2021, 7, 31))
    assert row_of(world, 0).warnings == ("“Kế hoạch cũ” ghi ngày 31/07/2021, danh mục ghi 30/07/2021.",)


def test_dates_that_differ_between_plans_are_a_warning_even_without_one_in_the_catalogue(world: World) -> None:
    cite(world, 2, "Một", date(2022, 11, 10))
    assert row_of(world, 2).warnings == ()
    cite(world, 2, "Hai", date(2022, 11, 11))
    assert row_of(world, 2).warnings == ("“Hai” ghi ngày 11/11/2022, danh mục ghi 10/11/2022.",)


def test_a_contradiction_looked_at_is_silent_until_another_comes(world: World) -> None:
    cite(world, 0, "Kế hoạch cũ", date(2021, 7, 31))
    world.documents.accept_conflicts(world.office.documents[0])
    row = row_of(world, 0)
    assert (row.warnings, row.accepted_count) == ((), 1)
    cite(world, 0, "Kế hoạch cũ hơn", date(2020, 7, 30))
    assert row_of(world, 0).warnings == ("“Kế hoạch cũ hơn” ghi ngày 30/07/2020, danh mục ghi 30/07/2021.",)
    world.documents.reopen_conflicts(world.office.documents[0])
    assert len(row_of(world, 0).warnings) == 2
    world.store.undo()
    assert len(row_of(world, 0).warnings) == 1


def test_two_entries_of_one_number_are_warned_of_however_it_is_typed(world: World) -> None:
    with world.store.begin("Trùng số") as uow:
        uow.save(LegalDocument(uow.new_id(), "Quyết định", "23 – QĐ/TW", date(2022, 1, 1)))
        uow.commit()
    assert row_of(world, 0).warnings == (
        "Cùng số, ký hiệu với văn bản khác trong danh mục: Quyết định số 23 – QĐ/TW ngày 01/01/2022.",
    )
    assert row_of(world, 3).warnings == ()


def test_a_circle_of_replacements_is_refused(world: World) -> None:
    first, second, third = world.office.documents[:3]
    world.documents.replace_by(first, second)
    world.documents.replace_by(second, third)
    chain = "Nghị định số 30/2020/NĐ-CP, rồi Luật Luật Thực hiện dân chủ ở cơ sở"
    assert row_of(world, 0).replaced_by == chain
    with pytest.raises(ValidationError, match="vòng tròn"):
        world.documents.replace_by(third, first)
    with pytest.raises(ValidationError, match="vòng tròn"):
        world.documents.replace_by(first, first)
    world.documents.replace_by(first, None)
    assert row_of(world, 0).replaced_by == ""


def test_a_document_in_use_is_not_deleted_and_one_that_is_not_is(world: World) -> None:
    world.documents.replace_by(world.office.documents[4], world.office.documents[0])
    with pytest.raises(ValidationError, match="1 chỗ trích dẫn trong kế hoạch, 1 văn bản được văn bản này thay thế"):
        world.documents.delete(world.office.documents[0])
    world.documents.delete(world.office.documents[4])
    assert len(world.documents.rows()) == 4


def test_a_document_needs_a_type_and_a_number_or_subject(world: World) -> None:
    with pytest.raises(ValidationError, match="Chưa nhập loại văn bản"):
        world.documents.add(LegalDocument(0, " ", "1/QĐ"))
    with pytest.raises(ValidationError, match="ít nhất một trong hai"):
        world.documents.add(LegalDocument(0, "Luật", " ", subject=""))
    created = world.documents.add(LegalDocument(0, "Luật", " ", subject="Tiếp công dân")).created[0]
    document = world.store.get(LegalDocument, created)
    assert (document.number, document.title) == (None, "Luật Tiếp công dân")
    world.documents.edit(replace(document, number="42/2013/QH13", issued_on=date(2013, 11, 25)))
    assert world.store.get(LegalDocument, created).title == "Luật số 42/2013/QH13"


def test_a_successor_that_is_gone_is_refused(world: World) -> None:
    with pytest.raises(ValidationError, match="không còn trong danh mục"):
        world.documents.replace_by(world.office.documents[0], 99_999)
