"""One object of every entity, made from its fields, for tests that must not forget a table."""

from __future__ import annotations

import dataclasses
import types
from datetime import date
from decimal import Decimal
from enum import Enum
from graphlib import TopologicalSorter
from typing import Any, Union, get_args, get_origin, get_type_hints

from danvan_desktop.domain.task import Assignment
from danvan_desktop.storage.store import Store
from danvan_desktop.storage.tables.entities import entity_tables, table_of


def in_order_of_references() -> list[type[Any]]:
    """Every entity class, those referred to before those that refer."""
    classes = {table.name: cls for cls, table in entity_tables().items()}
    graph = {
        table.name: {key.column.table.name for key in table.foreign_keys} - {table.name}
        for table in entity_tables().values()
    }
    return [classes[noun] for noun in TopologicalSorter(graph).static_order()]


def value_for(hint: Any, field: str) -> Any:
    """A value of the hinted type that is not its default."""
    if get_origin(hint) in {Union, types.UnionType}:
        hint = next(part for part in get_args(hint) if part is not type(None))
    if get_origin(hint) is tuple:
        return (value_for(get_args(hint)[0], field),)
    if isinstance(hint, type) and issubclass(hint, Enum):
        return list(hint)[-1]
    if dataclasses.is_dataclass(hint) and isinstance(hint, type):
        hints = get_type_hints(hint)
        return hint(**{item.name: value_for(hints[item.name], item.name) for item in dataclasses.fields(hint)})
    return {
        str: f"{field} – “đặt biệt” ỦY",
        int: 7,
        bool: True,
        date: date(2026, 2, 28),
        Decimal: Decimal("12.50"),
    }[hint]


def sample_of(cls: type[Any], object_id: int, ids: dict[str, int]) -> Any:
    """An object with every field filled; references take the ids of the nouns they point to."""
    hints = get_type_hints(cls)
    values = {field.name: value_for(hints[field.name], field.name) for field in dataclasses.fields(cls)}
    table = table_of(cls)
    for key in table.foreign_keys:
        target = key.column.table.name
        values[key.parent.name] = object_id if target == table.name else ids[target]
    if cls is Assignment:
        values["obligation_id"] = None  # exactly one duty
    return cls(**{**values, "id": object_id})


def fill_store(store: Store) -> list[Any]:
    """One filled object in every table, saved as one action; gives the objects."""
    ids: dict[str, int] = {}
    saved = []
    with store.begin("Nhập dữ liệu mẫu") as uow:
        for cls in in_order_of_references():
            noun = table_of(cls).name
            ids[noun] = uow.new_id()
            saved.append(uow.save(sample_of(cls, ids[noun], ids)))
        uow.commit()
    return saved
