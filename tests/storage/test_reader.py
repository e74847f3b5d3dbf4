from __future__ import annotations

import threading
from pathlib import Path

import pytest
from sqlalchemy import select

from danvan_desktop.domain.agency import Unit, UnitKind
from danvan_desktop.domain.errors import NotFoundError
from danvan_desktop.storage.reader import not_found
from danvan_desktop.storage.tables.agency import UNIT
from tests.stores import open_store


def test_a_statement_of_a_repository_gives_and_takes_domain_values(tmp_path: Path) -> None:
    with open_store(tmp_path) as store:
        with store.begin("Thêm") as uow:
            uow.save(Unit(uow.new_id(), "Phòng", aliases=("P.",), kind=UnitKind.BOARD))
            uow.commit()
        rows = store.rows(select(UNIT.c.aliases, UNIT.c.kind).where(UNIT.c.kind == UnitKind.BOARD))
        assert [tuple(row) for row in rows] == [(("P.",), UnitKind.BOARD)]


def test_an_unknown_field_is_a_bug_and_not_an_empty_answer(tmp_path: Path) -> None:
    with open_store(tmp_path) as store, pytest.raises(KeyError):
        store.select(Unit, colour="xanh")


def test_the_unit_of_work_reads_what_it_has_saved_and_others_wait_for_it(tmp_path: Path) -> None:
    seen: list[int] = []
    with open_store(tmp_path) as store:
        reader = threading.Thread(target=lambda: seen.append(store.count(Unit)))
        with store.begin("Thêm") as uow:
            unit = uow.save(Unit(uow.new_id(), "Phòng"))
            assert uow.get(Unit, unit.id) == unit
            assert uow.count(Unit) == 1
            reader.start()
            reader.join(0.1)
            assert reader.is_alive()
        reader.join(5)
    assert seen == [0]


def test_a_missing_object_is_said_to_be_gone() -> None:
    error = not_found("task")
    assert isinstance(error, NotFoundError)
    assert "nhiệm vụ" in str(error)
