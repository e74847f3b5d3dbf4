from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from danvan_desktop.domain.clock import FixedClock
from danvan_desktop.domain.errors import NotFoundError
from danvan_desktop.domain.plan import PlanRole
from danvan_desktop.domain.task import Task, TaskState
from danvan_desktop.paths import resource
from danvan_desktop.services.plan_import import AcceptChoices, PlanImportService
from danvan_desktop.services.task_details import assigned_units, citation_rows, read_task_details, source_excerpt
from danvan_desktop.services.units import UnitService
from tests.services.plan_rooms import furnished
from tests.stores import MOMENT, open_store

TODAY = date(2026, 6, 15)


def test_the_panel_sees_place_state_results_source_and_citations(tmp_path: Path) -> None:
    with furnished(tmp_path) as (store, room):
        details = read_task_details(store, room.tasks[0], 2026, TODAY)
        assert details.section is not None
        assert (details.section.title, details.group.title) == ("NỘI DUNG", "Tuyên truyền, quán triệt")
        assert (details.state, details.entry_count, details.overdue_days) == (TaskState.DONE, 1, 0)
        assert details.source_excerpt == "Dòng 4 của văn bản gốc\nDòng 5 của văn bản gốc"
        assert [row.title for row in details.citations] == ["Chỉ thị số 33/CT-XYZ"]


def test_another_year_starts_empty_and_other_tasks_cite_nothing(tmp_path: Path) -> None:
    with furnished(tmp_path) as (store, room):
        details = read_task_details(store, room.tasks[0], 2027, TODAY)
        assert (details.state, details.entry_count) == (TaskState.ASSIGNED, 0)
        assert read_task_details(store, room.tasks[1], 2026, TODAY).citations == ()


def test_a_twin_is_named_by_its_words(tmp_path: Path) -> None:
    with furnished(tmp_path) as (store, room):
        assert read_task_details(store, room.tasks[3], 2026, TODAY).duplicate_of == "Rà soát thủ tục hành chính."
        assert read_task_details(store, room.tasks[1], 2026, TODAY).duplicate_of == ""


def test_what_has_no_lines_has_no_excerpt(tmp_path: Path) -> None:
    with furnished(tmp_path) as (store, room):
        assert source_excerpt(store, room.plan, None, None) == ""
        assert source_excerpt(store, room.plan, 29, 99).startswith("Dòng 29")
        assert source_excerpt(store, 404, 1, 2) == ""


def test_units_of_a_duty_are_read_alike(tmp_path: Path) -> None:
    with furnished(tmp_path) as (store, room):
        assert [unit.name for unit in assigned_units(store, obligation_id=room.duties[1])] == ["Văn phòng Sở"]
        assert assigned_units(store, obligation_id=room.duties[0]) == ()


def test_citations_know_date_places_and_mentions(tmp_path: Path) -> None:
    with furnished(tmp_path) as (store, room):
        row = citation_rows(store, room.plan)[0]
        assert (row.issued_on, row.mentions, row.places) == (date(2021, 11, 26), 2, ("I.1",))
        assert citation_rows(store, 404) == ()


def test_a_task_that_is_gone_is_an_error_with_words(tmp_path: Path) -> None:
    with furnished(tmp_path) as (store, _), pytest.raises(NotFoundError, match="nhiệm vụ"):
        read_task_details(store, 404, 2026, TODAY)


def test_an_imported_task_is_found_on_its_lines_of_the_source(tmp_path: Path) -> None:
    with open_store(tmp_path) as store:
        service = PlanImportService(store, FixedClock(MOMENT), UnitService(store))
        review = service.read(resource("samples", "ke_hoach_mau.txt"))
        service.accept(review, AcceptChoices(PlanRole.OWN, 2026))
        for task in store.select(Task):
            excerpt = " ".join(source_excerpt(store, task.plan_id, task.first_line, task.last_line).split())
            assert task.text in excerpt
