from __future__ import annotations

from collections.abc import Iterator

import pytest

from danvan_desktop.domain.register_kinds import SHIPPED
from danvan_desktop.domain.register_period import Granularity
from danvan_desktop.services.services import Services
from tests.offices import sample_office

YEAR = 2026


@pytest.fixture(scope="module")
def services(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Services]:
    store, made = sample_office(tmp_path_factory.mktemp("office"))
    with store:
        yield made


def test_every_shipped_register_has_complete_rows_in_the_sample_year(services: Services) -> None:
    for register in SHIPPED:
        lines = services.registers.sheet(register.key, YEAR).lines
        assert lines, register.name
        assert [line.lacks for line in lines] == [()] * len(lines)


def test_the_letters_agree_with_what_the_results_of_the_year_tell(services: Services) -> None:
    (year,) = services.registers.totals("reception_stat", YEAR, Granularity.YEAR)
    assert year.figures["solved"] == 13 + 9
    assert year.figures["remaining"] == 0
    half = services.registers.totals("reception_stat", YEAR, Granularity.HALF)[0]
    assert (half.figures["by_leader"], half.figures["received"], half.figures["solved"]) == (19, 14, 13)


def test_each_row_goes_on_from_what_the_one_before_left(services: Services) -> None:
    lines = services.registers.sheet("reception_stat", YEAR).lines
    remaining = lines[0].values["received"] - lines[0].values["solved"]
    for line in lines[1:]:
        assert line.values["backlog"] == remaining
        remaining += line.values["received"] - line.values["solved"]


def test_everybody_was_reached_by_the_study_sessions(services: Services) -> None:
    (year,) = services.registers.totals("study_session", YEAR, Granularity.YEAR)
    assert year.figures == {"participants": 62, "total": 62}


def test_rows_carry_the_evidence_of_the_year(services: Services) -> None:
    counts = [line.evidence_count for line in services.registers.sheet("study_session", YEAR).lines]
    assert counts == [1, 0, 0]
