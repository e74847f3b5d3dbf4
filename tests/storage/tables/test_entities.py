from __future__ import annotations

import dataclasses
import inspect
import subprocess
import sys
from typing import get_type_hints

import pytest

import danvan_desktop.domain as domain_package
from danvan_desktop.domain.progress import ProgressEntry
from danvan_desktop.storage.codecs import codec_for
from danvan_desktop.storage.tables.entities import Coded, all_tables, class_of, entity_tables, noun_of, table_of
from tests.source_tree import CHECKOUT

IMPORTED = sorted((CHECKOUT / "danvan_desktop" / "domain").glob("*.py"))


@pytest.mark.parametrize("cls", entity_tables(), ids=lambda cls: cls.__name__)
def test_columns_are_the_fields_in_their_order(cls: type) -> None:
    table = table_of(cls)
    assert [column.name for column in table.columns] == [field.name for field in dataclasses.fields(cls)]
    assert table.name == noun_of(cls)
    hints = get_type_hints(cls)
    for column in table.columns:
        assert column.nullable is codec_for(hints[column.name]).is_optional


def test_every_entity_with_an_id_has_a_table() -> None:
    assert inspect.ismodule(domain_package)
    entities = set()
    for path in IMPORTED:
        module = __import__(f"danvan_desktop.domain.{path.stem}", fromlist=["x"])
        for cls in vars(module).values():
            if inspect.isclass(cls) and dataclasses.is_dataclass(cls):
                first = dataclasses.fields(cls)[:1]
                if first and first[0].name == "id":
                    entities.add(cls)
    assert entities == set(entity_tables())


def test_a_class_name_becomes_its_noun() -> None:
    assert noun_of(ProgressEntry) == "progress_entry"


def test_every_reference_is_indexed_so_that_deleting_a_parent_stays_fast() -> None:
    unindexed = []
    for table in all_tables().tables.values():
        leading = {next(iter(index.columns)).name for index in table.indexes}
        leading |= {
            next(iter(rule.columns)).name for rule in table.constraints if type(rule).__name__ == "UniqueConstraint"
        }
        unindexed += [f"{table.name}.{key.parent.name}" for key in table.foreign_keys if key.parent.name not in leading]
    assert unindexed == []


def test_every_column_named_after_an_entity_refers_to_it() -> None:
    polymorphic = {"evidence_link.object_id", "criterion_link.object_id"}  # the kind beside it says of what
    ids = {
        f"{table.name}.{column.name}"
        for table in entity_tables().values()
        for column in table.columns
        if column.name.endswith("_id") and not column.foreign_keys
    }
    assert ids == polymorphic


def test_coded_columns_pass_null_as_null() -> None:
    column = Coded(codec_for(ProgressEntry.__annotations__ and get_type_hints(ProgressEntry)["entered_on"]))
    bind = column.bind_processor(None)
    assert bind is not None
    assert bind(None) is None
    assert column.get_col_spec() == "TEXT"


def test_a_class_or_noun_without_table_is_a_key_error() -> None:
    with pytest.raises(KeyError):
        table_of(Coded)
    with pytest.raises(KeyError):
        class_of("coded")
    assert class_of("progress_entry") is ProgressEntry


def test_a_start_builds_only_the_tables_that_are_asked_for() -> None:
    script = (
        "import sys\n"
        "from danvan_desktop.domain.agency import Unit\n"
        "from danvan_desktop.storage.mapping import mapper_of\n"
        "from danvan_desktop.storage.tables.entities import METADATA, entity_tables\n"
        "import danvan_desktop.storage.store\n"
        "mapper_of(Unit)\n"
        "print(sorted(METADATA.tables))\n"
        "print([cls.__name__ for cls in entity_tables()][:3])\n"
    )
    result = subprocess.run([sys.executable, "-c", script], capture_output=True, encoding="utf-8", check=True)
    built, first = result.stdout.splitlines()
    assert built == str(["agency", "history", "person", "store_state", "unit"])
    assert first == str(["Agency", "Unit", "Person"])
