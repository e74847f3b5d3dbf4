from __future__ import annotations

from danvan_desktop.storage.nouns import noun_label
from danvan_desktop.storage.tables.entities import entity_tables


def test_every_table_has_a_name_of_its_own_in_vietnamese() -> None:
    names = [noun_label(str(table.name)) for table in entity_tables().values()]
    assert "mục dữ liệu" not in names
    assert len(set(names)) == len(names)


def test_an_unknown_table_is_still_named() -> None:
    assert noun_label("nothing") == "mục dữ liệu"
