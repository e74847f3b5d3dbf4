from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from danvan_desktop.domain.register import RegisterForm, RegisterRow
from danvan_desktop.domain.register_period import PERIODS, Granularity
from danvan_desktop.domain.register_sought import SoughtTotal
from danvan_desktop.services.register_totals import RegisterTotals
from tests.register_world import RegisterWorld
from tests.tracking_office import YEAR


@pytest.fixture
def world(tmp_path: Path) -> Iterator[RegisterWorld]:
    made = RegisterWorld(tmp_path)
    with made.store:
        made.fill()
        yield made


def test_a_total_is_that_of_the_page_with_the_rows_behind_it(world: RegisterWorld) -> None:
    totals = RegisterTotals(world.store)
    found = totals.total(SoughtTotal("study_session", "participants", "Quý I"), YEAR)
    page = world.registers.totals("study_session", YEAR, Granularity.QUARTER)[0]
    assert found.value == page.figures["participants"] == 62
    assert found.row_ids == tuple(line.row.id for line in world.lines("study_session")[:2])
    for place, period in enumerate(PERIODS[Granularity.MONTH]):
        figure = world.registers.totals("reception_stat", YEAR, Granularity.MONTH)[place].figures.get("received")
        assert totals.total(SoughtTotal("reception_stat", "received", period.label), YEAR).value == figure


def test_another_year_is_another_number(world: RegisterWorld) -> None:
    world.registers.add_row("study_session", YEAR - 1, {"participants": "40", "total": "41"})
    totals = RegisterTotals(world.store)
    assert totals.total(SoughtTotal("study_session", "participants"), YEAR - 1).value == 40
    assert totals.total(SoughtTotal("study_session", "participants"), YEAR).value == 62


def test_a_unit_of_work_is_answered_with_what_it_is_about_to_store(world: RegisterWorld) -> None:
    with world.store.begin("Thử") as uow:
        uow.save(RegisterRow(uow.new_id(), "study_session", YEAR, None, '{"total":100}'))
        assert RegisterTotals(uow).total(SoughtTotal("study_session", "total"), YEAR).value == 166
    assert RegisterTotals(world.store).total(SoughtTotal("study_session", "total"), YEAR).value == 66


def test_columns_and_registers_of_the_office_are_asked_like_the_shipped_ones(world: RegisterWorld) -> None:
    with world.store.begin("Thử") as uow:
        uow.save(RegisterForm(uow.new_id(), "own_1", "Sổ tuyên truyền"))
        uow.save(RegisterRow(uow.new_id(), "own_1", YEAR, None, "{}"))
        uow.commit()
    found = RegisterTotals(world.store).total(SoughtTotal("own_1"), YEAR)
    assert (found.value, found.source) == (1, f"Sổ tuyên truyền, cả năm {YEAR}, 1 dòng")


def test_a_register_that_is_gone_is_a_finding(world: RegisterWorld) -> None:
    found = RegisterTotals(world.store).total(SoughtTotal("own_9", "x"), YEAR)
    assert found.value is None
    assert "không còn" in found.finding
