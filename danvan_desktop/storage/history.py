"""The append-only history: entries chained by hash, and the two stacks of undo and redo linked through them.

Each entry knows what undo and redo would take after it (`undo_head`, `redo_head`) and what lies below it on its
own stack (`below`), so that a step back or forward needs two rows and no search, also after a restart.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from dataclasses import astuple, dataclass, replace
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import Connection, select

from danvan_desktop.domain.history import HistoryEntry, HistoryKind, ObjectChange
from danvan_desktop.storage.codecs import json_text
from danvan_desktop.storage.tables.store import HISTORY, STORE_STATE

NOTHING = 0
"""The number that stands for “no entry”; entries count from 1."""


@dataclass(frozen=True, slots=True)
class HistoryRecord:
    """A row of the history table; `changes` is the canonical JSON of its object changes."""

    seq: int
    at: str
    who: str
    label: str
    kind: str
    target: int
    below: int
    undo_head: int
    redo_head: int
    changes: str
    previous_hash: str
    hash: str = ""

    def sealed(self) -> HistoryRecord:
        """The record with its hash: SHA-256 over the canonical JSON of all other fields, the previous hash included."""
        return replace(self, hash=self.computed_hash())

    def computed_hash(self) -> str:
        """The hash the record ought to have."""
        return hashlib.sha256(json_text(astuple(self)[:-1]).encode()).hexdigest()

    def object_changes(self) -> tuple[ObjectChange, ...]:
        """What the action did to each object; a changed object lists its changed fields only."""
        return tuple(
            ObjectChange(item["noun"], item["id"], item["before"], item["after"]) for item in json.loads(self.changes)
        )

    def entry(self) -> HistoryEntry:
        """The record as the domain knows it."""
        return HistoryEntry(
            seq=self.seq,
            at=datetime.fromisoformat(self.at),
            who=self.who,
            label=self.label,
            kind=HistoryKind(self.kind),
            changes=self.object_changes(),
            previous_hash=self.previous_hash,
            hash=self.hash,
        )


class Heads(NamedTuple):
    """Where the history stands: its last entry and the tops of the two stacks."""

    seq: int
    hash: str
    undo: int = NOTHING
    redo: int = NOTHING


class Tops(NamedTuple):
    """What undo would take back, what redo would carry out again, and when the last action was saved (ISO); or None."""

    undo_label: str | None
    redo_label: str | None
    saved_at: str | None


class Deed(NamedTuple):
    """What is to be written down: who did what when, and whether it turns entry `target` round."""

    label: str
    at: datetime
    who: str
    kind: HistoryKind = HistoryKind.ACTION
    target: HistoryRecord | None = None


def read_record(connection: Connection, seq: int) -> HistoryRecord | None:
    """The entry with this number, or None."""
    row = connection.execute(select(HISTORY).where(HISTORY.c.seq == seq)).fetchone()
    return None if row is None else HistoryRecord(*row)


def heads(connection: Connection) -> Heads:
    """Where the history stands now."""
    state = STORE_STATE.c
    row = connection.execute(
        select(state.history_seq, state.history_hash, HISTORY.c.undo_head, HISTORY.c.redo_head).select_from(
            STORE_STATE.outerjoin(HISTORY, HISTORY.c.seq == state.history_seq)
        )
    ).one()
    return Heads(row[0], row[1], row[2] or NOTHING, row[3] or NOTHING)


def tops(connection: Connection) -> Tops:
    """What the window says of the history; the changes themselves, which can be large, are not read."""
    last, undo, redo = HISTORY.alias("last"), HISTORY.alias("undo"), HISTORY.alias("redo")
    joined = (
        STORE_STATE.outerjoin(last, last.c.seq == STORE_STATE.c.history_seq)
        .outerjoin(undo, undo.c.seq == last.c.undo_head)
        .outerjoin(redo, redo.c.seq == last.c.redo_head)
    )
    return Tops(*connection.execute(select(undo.c.label, redo.c.label, last.c.at).select_from(joined)).one())


def append(connection: Connection, deed: Deed, changes: Iterable[ObjectChange]) -> int:
    """Write one entry inside the open transaction, move the head of the chain, and give its number."""
    now = heads(connection)
    seq = now.seq + 1
    below, undo_head, redo_head = _stacks_after(deed, now, seq)
    record = HistoryRecord(
        seq=seq,
        at=deed.at.isoformat(),
        who=deed.who,
        label=deed.label,
        kind=deed.kind.value,
        target=NOTHING if deed.target is None else deed.target.seq,
        below=below,
        undo_head=undo_head,
        redo_head=redo_head,
        changes=json_text([_as_json(change) for change in changes]),
        previous_hash=now.hash,
    ).sealed()
    connection.execute(HISTORY.insert().values(_columns(record)))
    connection.execute(STORE_STATE.update().values(history_seq=seq, history_hash=record.hash))
    return seq


def append_barrier(connection: Connection, deed: Deed) -> int:
    """Write an entry behind which nothing can be undone, because the tables themselves changed."""
    now = heads(connection)
    record = HistoryRecord(
        now.seq + 1, deed.at.isoformat(), deed.who, deed.label, deed.kind.value, 0, 0, 0, 0, "[]", now.hash
    ).sealed()
    connection.execute(HISTORY.insert().values(_columns(record)))
    connection.execute(STORE_STATE.update().values(history_seq=record.seq, history_hash=record.hash))
    return record.seq


def _stacks_after(deed: Deed, now: Heads, seq: int) -> tuple[int, int, int]:
    """What lies below the new entry, and the tops of the undo and redo stacks after it."""
    if deed.kind is HistoryKind.UNDO and deed.target is not None:
        return now.redo, deed.target.below, seq
    if deed.kind is HistoryKind.REDO and deed.target is not None:
        return now.undo, seq, deed.target.below
    return now.undo, seq, NOTHING


def _columns(record: HistoryRecord) -> dict[str, Any]:
    return {name: getattr(record, name) for name in HISTORY.c.keys()}  # noqa: SIM118  # c is no dict


def _as_json(change: ObjectChange) -> dict[str, Any]:
    return {"noun": change.noun, "id": change.id, "before": change.before, "after": change.after}


def change_between(
    noun: str, object_id: int, before: dict[str, Any] | None, after: dict[str, Any] | None
) -> ObjectChange:
    """The change of one object as it is written down: whole rows when it appeared or went, else the fields that differ."""
    if before is None or after is None:
        return ObjectChange(noun, object_id, before, after)
    names = [name for name in after if before[name] != after[name]]
    return ObjectChange(noun, object_id, {name: before[name] for name in names}, {name: after[name] for name in names})


def read_entries(connection: Connection, limit: int, before_seq: int | None = None) -> list[HistoryEntry]:
    """The newest entries first, at most `limit`, those before `before_seq` when it is given."""
    statement = select(HISTORY).order_by(HISTORY.c.seq.desc()).limit(limit)
    if before_seq is not None:
        statement = statement.where(HISTORY.c.seq < before_seq)
    return [HistoryRecord(*row).entry() for row in connection.execute(statement)]
