"""Undo and redo: new actions that put the rows of an earlier one back exactly as they were."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import Connection

from danvan_desktop.domain.errors import DanvanError
from danvan_desktop.domain.history import Changes, ObjectChange
from danvan_desktop.storage.engine import begin, roll_back
from danvan_desktop.storage.history import Deed, HistoryRecord, append
from danvan_desktop.storage.mapping import Mapper, Row, mapper_of_noun
from danvan_desktop.storage.search_index import RowChange, follow


def turn_round(connection: Connection, deed: Deed) -> Changes:
    """Carry out the inverse of the entry `deed.target` as one transaction and write it down.

    Raises `DanvanError`, with nothing changed, when the rows are no longer as that entry left them.
    """
    record = deed.target
    if record is None:
        message = "nothing to turn round"
        raise ValueError(message)
    inverse = tuple(_inverse(change) for change in reversed(record.object_changes()))
    begin(connection)
    try:
        _apply(connection, inverse, record)
        seq = append(connection, deed, inverse)
        connection.exec_driver_sql("COMMIT")
    except BaseException:
        roll_back(connection)
        raise
    created = tuple(change.id for change in inverse if change.before is None)
    return Changes(deed.label, frozenset(change.noun for change in inverse), seq, created)


def _inverse(change: ObjectChange) -> ObjectChange:
    return ObjectChange(change.noun, change.id, change.after, change.before)


def _apply(connection: Connection, changes: Iterable[ObjectChange], record: HistoryRecord) -> None:
    """First take every concerned row out, then put the wanted ones in: so unique columns never meet half-way."""
    wanted: list[tuple[Mapper[object], Row]] = []
    told: list[RowChange] = []
    for change in changes:
        mapper = mapper_of_noun(change.noun)
        current = _current_row(connection, mapper, change.id)
        if not _is_as_left(current, change.before):
            raise DanvanError(
                f"Không hoàn tác được “{record.label}” vì dữ liệu liên quan đã khác với lúc đó.",
                "Hãy sửa trực tiếp mục cần thay đổi; dữ liệu vẫn giữ nguyên.",
            )
        if current is not None:
            connection.exec_driver_sql(mapper.delete_sql, (change.id,))
        after = None if change.after is None else {**(current or {}), **change.after}
        told.append((change.noun, change.id, current, after))
        if after is not None:
            wanted.append((mapper, after))
    follow(connection, told)
    for mapper, row in wanted:
        connection.exec_driver_sql(mapper.insert_sql, tuple(row[name] for name in mapper.columns))


def _current_row(connection: Connection, mapper: Mapper[object], object_id: int) -> Row | None:
    found = connection.exec_driver_sql(mapper.select_sql, (object_id,)).fetchone()
    return None if found is None else dict(zip(mapper.columns, found, strict=True))


def _is_as_left(current: Row | None, before: dict[str, object] | None) -> bool:
    if current is None or before is None:
        return current is None and before is None
    return all(current.get(name) == value for name, value in before.items())
