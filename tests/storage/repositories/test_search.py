from __future__ import annotations

from pathlib import Path

from danvan_desktop.domain.agency import Unit
from danvan_desktop.storage.repositories.search import newest_ids, rebuild_index, unlike_nouns
from tests.stores import open_store


def test_an_index_that_missed_a_change_is_known_and_built_anew(tmp_path: Path) -> None:
    with open_store(tmp_path) as store:
        with store.begin("Đơn vị") as uow:
            unit = uow.save(Unit(uow.new_id(), "Phòng Đào tạo"))
            uow.commit()
        for statement in (
            "UPDATE unit SET name = 'Phòng Lạ'",
            "INSERT INTO person VALUES (9, 'Lê Ai', '', 1, 0, 1, 0)",
        ):
            store.connection.exec_driver_sql(statement)
        assert unlike_nouns(store) == ["unit", "person"]
        assert newest_ids(store, ["la"], 5) == {}
        rebuild_index(store, unlike_nouns(store))
        assert unlike_nouns(store) == []
        assert newest_ids(store, ["l"], 5) == {"unit": [unit.id], "person": [9]}


def test_a_row_that_is_gone_from_the_data_only_is_known_too(tmp_path: Path) -> None:
    with open_store(tmp_path) as store:
        with store.begin("Đơn vị") as uow:
            uow.save(Unit(uow.new_id(), "Phòng Đào tạo"))
            uow.commit()
        store.connection.exec_driver_sql("DELETE FROM unit")
        assert unlike_nouns(store) == ["unit"]
