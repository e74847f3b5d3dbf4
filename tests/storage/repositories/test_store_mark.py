from __future__ import annotations

from danvan_desktop.storage.repositories.store_mark import store_id_of
from tests.stores import open_store


def test_a_store_keeps_its_mark_and_another_has_another(tmp_path):
    with open_store(tmp_path / "một") as store:
        first = store_id_of(store)
    with open_store(tmp_path / "một") as store:
        assert store_id_of(store) == first
    with open_store(tmp_path / "hai") as store:
        assert store_id_of(store) != first
