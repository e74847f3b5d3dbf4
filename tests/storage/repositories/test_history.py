from __future__ import annotations

from pathlib import Path

from danvan_desktop.domain.agency import Unit
from danvan_desktop.storage.repositories.history import history_lines
from tests.stores import open_store


def test_lines_are_the_entries_without_their_changes(tmp_path: Path) -> None:
    with open_store(tmp_path) as store:
        for name in "AB":
            with store.begin(f"Thêm {name}") as uow:
                uow.save(Unit(uow.new_id(), name))
                uow.commit()
        store.undo()
        entries = store.history(10)
        assert [(e.seq, e.at, e.who, e.label, e.kind) for e in entries] == [
            (line.seq, line.at, line.who, line.label, line.kind) for line in history_lines(store, 10)
        ]
        assert [line.seq for line in history_lines(store, 1, before_seq=entries[0].seq)] == [entries[1].seq]
