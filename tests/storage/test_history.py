from __future__ import annotations

from pathlib import Path

from danvan_desktop.domain.agency import Unit
from danvan_desktop.domain.history import HistoryKind
from danvan_desktop.storage.engine import begin
from danvan_desktop.storage.history import (
    Deed,
    HistoryRecord,
    Tops,
    append_barrier,
    change_between,
    heads,
    read_entries,
    read_record,
    tops,
)
from tests.stores import MOMENT, open_store


def add(store, name: str) -> None:
    with store.begin(f"Thêm {name}") as uow:
        uow.save(Unit(uow.new_id(), name))
        uow.commit()


def test_the_heads_follow_undo_redo_and_new_actions(tmp_path: Path) -> None:
    with open_store(tmp_path) as store:

        def stacks() -> tuple[int, int]:
            now = heads(store.connection)
            return now.undo, now.redo

        assert stacks() == (0, 0)
        add(store, "một")
        add(store, "hai")
        assert stacks() == (2, 0)
        store.undo()
        assert stacks() == (1, 3)
        store.undo()
        assert stacks() == (0, 4)
        store.redo()
        assert stacks() == (5, 3)
        store.redo()
        assert stacks() == (6, 0)
        store.undo()
        store.undo()
        assert stacks()[0] == 0
        add(store, "ba")
        assert stacks() == (9, 0)


def test_the_tops_name_what_undo_and_redo_would_do_and_when_the_last_action_was_saved(tmp_path: Path) -> None:
    with open_store(tmp_path) as store:
        assert tops(store.connection) == Tops(None, None, None)
        add(store, "một")
        add(store, "hai")
        assert tops(store.connection) == Tops("Thêm hai", None, MOMENT.isoformat())
        store.undo()
        assert tops(store.connection) == Tops("Thêm một", "Thêm hai", MOMENT.isoformat())
        store.undo()
        assert tops(store.connection) == Tops(None, "Thêm một", MOMENT.isoformat())


def test_nothing_before_a_barrier_can_be_undone(tmp_path: Path) -> None:
    with open_store(tmp_path) as store:
        add(store, "một")
        begin(store.connection)
        append_barrier(store.connection, Deed("Nâng cấp", MOMENT, "ai"))
        store.connection.exec_driver_sql("COMMIT")
        assert store.undo_label() is None
        add(store, "hai")
        store.undo()
        assert store.undo_label() is None
        assert [entry.label for entry in read_entries(store.connection, 9)] == [
            "Thêm hai",
            "Thêm hai",
            "Nâng cấp",
            "Thêm một",
        ]


def test_the_hash_covers_every_field_and_the_entry_before(tmp_path: Path) -> None:
    with open_store(tmp_path) as store:
        add(store, "một")
        record = read_record(store.connection, 1)
    assert record is not None
    assert record.hash == record.computed_hash() == record.sealed().hash
    for name in HistoryRecord.__slots__[:-1]:
        value = getattr(record, name)
        other = HistoryRecord(
            **{field: getattr(record, field) for field in HistoryRecord.__slots__}
            | {name: value + 1 if isinstance(value, int) else f"{value}x"}
        )
        assert other.computed_hash() != record.hash, name


def test_entries_tell_what_happened_to_each_object(tmp_path: Path) -> None:
    with open_store(tmp_path) as store:
        add(store, "một")
        store.undo()
        [undone, done] = read_entries(store.connection, 5)
    assert undone.kind is HistoryKind.UNDO
    assert done.kind is HistoryKind.ACTION
    assert undone.changes[0].before == done.changes[0].after
    assert undone.changes[0].after is None
    assert undone.previous_hash == done.hash


def test_a_change_lists_the_fields_that_differ() -> None:
    assert change_between("unit", 1, {"id": 1, "name": "a"}, {"id": 1, "name": "b"}).after == {"name": "b"}
    assert change_between("unit", 1, None, {"id": 1, "name": "b"}).after == {"id": 1, "name": "b"}
