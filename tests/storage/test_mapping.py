from __future__ import annotations

import dataclasses
import types
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from enum import Enum
from pathlib import Path
from typing import Any, Union, get_args, get_origin, get_type_hints

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from danvan_desktop.domain.task import Assignment, Task
from danvan_desktop.storage.mapping import mapper_of, mapper_of_noun
from danvan_desktop.storage.store import Store
from danvan_desktop.storage.tables.entities import entity_tables, table_of
from tests.storage.samples import fill_store
from tests.stores import open_store

TEXTS = st.text(st.characters(blacklist_categories=("Cs",)), max_size=30)
NUMBERS = st.integers(min_value=-(2**63), max_value=2**63 - 1)
DECIMALS = st.decimals(allow_nan=False, allow_infinity=False, places=4)


def strategy_for(hint: Any) -> st.SearchStrategy[Any]:
    if get_origin(hint) in {Union, types.UnionType}:
        inner = next(part for part in get_args(hint) if part is not type(None))
        return st.none() | strategy_for(inner)
    if get_origin(hint) is tuple:
        return st.lists(strategy_for(get_args(hint)[0]), max_size=3).map(tuple)
    if isinstance(hint, type) and issubclass(hint, Enum):
        return st.sampled_from(list(hint))
    if dataclasses.is_dataclass(hint):
        hints = get_type_hints(hint)
        return st.builds(hint, **{field.name: strategy_for(hints[field.name]) for field in dataclasses.fields(hint)})
    return {str: TEXTS, int: NUMBERS, bool: st.booleans(), date: st.dates(), Decimal: DECIMALS}[hint]


@pytest.mark.parametrize("cls", entity_tables(), ids=lambda cls: cls.__name__)
def test_every_entity_becomes_a_plain_row_and_itself_again(cls: type[Any]) -> None:
    mapper = mapper_of(cls)

    @settings(max_examples=15)
    @given(strategy_for(cls))
    def check(obj: Any) -> None:
        row = mapper.row_of(obj)
        assert all(type(value) in {str, int, type(None)} for value in row.values())
        again = mapper.object_of(row)
        assert again == obj
        assert mapper.row_of(again) == row

    check()


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    with open_store(tmp_path_factory.mktemp("mapping")) as store:
        fill_store(store)
        yield store


@pytest.mark.parametrize("cls", entity_tables(), ids=lambda cls: cls.__name__)
def test_every_entity_comes_back_from_the_file_as_it_went(kept: Store, cls: type[Any]) -> None:
    [stored] = kept.select(cls)
    keys = {key.parent.name for key in table_of(cls).foreign_keys} | {"id"}

    @settings(max_examples=8, suppress_health_check=[HealthCheck.function_scoped_fixture])
    @given(strategy_for(cls))
    def check(obj: Any) -> None:
        fixed = {name: getattr(stored, name) for name in keys}
        if hasattr(obj, "percent"):
            fixed["percent"] = None if obj.percent is None else abs(obj.percent) % 101
        wanted = dataclasses.replace(obj, **fixed)
        with kept.begin("Sửa") as uow:
            uow.save(wanted)
            uow.commit()
        assert kept.select(cls) == [wanted]

    check()


def test_updates_name_changed_columns_only_and_are_spelled_once() -> None:
    mapper = mapper_of(Task)
    assert mapper.update_sql(("text", "due")) == "UPDATE task SET text=?, due=? WHERE task.id = ?"
    assert mapper.update_sql(("text",)) is mapper.update_sql(("text",))


def test_a_noun_leads_to_its_mapper() -> None:
    assert mapper_of_noun("assignment") is mapper_of(Assignment)
    with pytest.raises(KeyError):
        mapper_of_noun("nothing")
    with pytest.raises(KeyError):
        mapper_of(Path)


def test_all_rows_and_chosen_rows_are_read_as_one_selects_them(kept: Store) -> None:
    for cls in entity_tables():
        stored = kept.select(cls)
        ids = [row.id for row in stored]
        assert kept.everything(cls) == stored
        assert kept.by_ids(cls, [*ids, None, 10**9, *ids]) == dict(zip(ids, stored, strict=True))
        assert kept.by_ids(cls, []) == kept.by_ids(cls, [None]) == {}
