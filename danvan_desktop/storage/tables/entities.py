"""How tables are built: one per domain entity, column name = field name; and where the table of an entity is found.

The columns follow the dataclasses, so a field stands in one place only; what the dataclass cannot say stands in the
module beside this one that is named like the entity's: references, uniqueness, rules between columns and the indexes
the pages of a year read by. Every change needs a revision in `migrations/versions`; a test compares both and another
the fields. Such a module is imported when a table of it is first asked for, because a start needs half of them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import fields
from importlib import import_module
from typing import Any, get_type_hints

from sqlalchemy import (
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
)
from sqlalchemy.types import TypeEngine, UserDefinedType

from danvan_desktop.storage.codecs import INTEGER, Codec, codec_for

METADATA = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)

_ROOMS = (
    "agency",
    "legal_document",
    "plan",
    "plan_source",
    "task",
    "extension",
    "target",
    "obligation",
    "unit_report",
    "urging_letter",
    "roster",
    "saved_filter",
    "office_template",
    "settings",
    "progress",
    "report",
    "evidence",
    "criteria",
    "criteria_pairing",
    "scoring",
    "criterion_link",
    "score_decision",
    "sent_dossier",
    "explanation",
    "register",
    "year_closing",
    "amendment",
)
"""The modules of tables, each named like the domain module of its entities; what is referred to mostly comes first."""

_BUILT: dict[type[Any], Table] = {}
"""The tables built so far; filled by the modules of tables while they are imported."""

_WORD_START = re.compile(r"(?<!^)(?=[A-Z])")


class Coded(UserDefinedType[Any]):
    """A column that takes and gives domain values (date, Decimal, enum member, tuple …) and stores plain ones."""

    cache_ok = True

    def __init__(self, codec: Codec) -> None:
        self.codec = codec

    def get_col_spec(self, **_options: object) -> str:
        """The SQLite type: TEXT or INTEGER."""
        return self.codec.storage

    def bind_processor(self, dialect: object) -> Callable[[Any], Any] | None:  # noqa: ARG002
        """What turns a parameter into a plain value; None passes as NULL."""
        encode = self.codec.encode
        return None if encode is None else lambda value: None if value is None else encode(value)

    def result_processor(self, dialect: object, coltype: object) -> Callable[[Any], Any] | None:  # noqa: ARG002
        """What turns a plain value into the field's."""
        return self.codec.decode


def noun_of(cls: type[Any]) -> str:
    """The table name of an entity class, which is also its noun in the history: `ProgressEntry` → “progress_entry”."""
    return _WORD_START.sub("_", cls.__name__).lower()


def _column_type(codec: Codec) -> TypeEngine[Any]:
    if codec.encode is None:
        return Integer() if codec.storage == INTEGER else Text()
    return Coded(codec)


def entity_table(
    cls: type[Any],
    references: Mapping[str, str] | None = None,
    *,
    unique: tuple[tuple[str, ...], ...] = (),
    indexes: tuple[tuple[str, ...], ...] = (),
    checks: Mapping[str, str] | None = None,
) -> Table:
    """The table of an entity: `references` maps a column to the noun it points to, `checks` a name to an SQL condition.

    References are NO ACTION, which refuses like RESTRICT but can wait for the end of a transaction, as undo needs.
    """
    hints = get_type_hints(cls)
    targets = references or {}
    columns = [_column(field.name, codec_for(hints[field.name]), targets.get(field.name)) for field in fields(cls)]
    rules = [CheckConstraint(condition, name=name) for name, condition in (checks or {}).items()]
    keys = [UniqueConstraint(*names) for names in unique]
    table = Table(noun_of(cls), METADATA, *columns, *rules, *keys, sqlite_strict=True)
    leading = {names[0] for names in (*unique, *indexes)}
    for name in targets:
        if name not in leading:
            Index(None, table.c[name])
    for names in indexes:
        Index(None, *(table.c[name] for name in names))
    _BUILT[cls] = table
    return table


def _column(name: str, codec: Codec, target: str | None) -> Column[Any]:
    reference = [] if target is None else [ForeignKey(f"{target}.id")]
    return Column(name, _column_type(codec), *reference, primary_key=name == "id", nullable=codec.is_optional)


def table_of(cls: type[Any]) -> Table:
    """The table of an entity class; raises `KeyError` for a class without one."""
    if cls not in _BUILT and (room := _room_of(cls)) in _ROOMS:
        import_module(f"{__package__}.{room}")
    return _BUILT[cls]


def entity_tables() -> dict[type[Any], Table]:
    """Every entity class and its table, always in the same order."""
    for room in _ROOMS:
        import_module(f"{__package__}.{room}")
    return dict(sorted(_BUILT.items(), key=lambda item: _ROOMS.index(_room_of(item[0]))))


def class_of(noun: str) -> type[Any]:
    """The entity class of a table name; raises `KeyError` for a noun this version does not know."""
    built = {noun_of(cls): cls for cls in _BUILT}
    return built[noun] if noun in built else {noun_of(cls): cls for cls in entity_tables()}[noun]


def all_tables() -> MetaData:
    """Every table of a store: those of the entities and its own."""
    entity_tables()
    import_module(f"{__package__}.store")
    return METADATA


def _room_of(cls: type[Any]) -> str:
    return cls.__module__.rpartition(".")[2]
