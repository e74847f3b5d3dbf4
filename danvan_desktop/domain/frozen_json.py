"""Frozen dataclasses to JSON and back, for what a sent report or sheet keeps (invariant 11)."""

from __future__ import annotations

import dataclasses
import json
import types
from datetime import date
from decimal import Decimal
from enum import Enum
from functools import cache
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

T = TypeVar("T")

_CLASS = "class"


def to_json(value: object) -> str:
    """A dataclass of plain values, dates, Decimals, enums, tuples and further such dataclasses as JSON text."""
    return json.dumps(_encode(value), ensure_ascii=False, sort_keys=True)


def from_json(kind: type[T], text: str) -> T:
    """The dataclass `kind` that `to_json` wrote; fields added since take their defaults.

    A plain value that has become a dataclass since is its first field.

    Raises `ValueError` or `TypeError` when the text is not such JSON.
    """
    decoded: T = _decode(kind, json.loads(text))
    return decoded


def _encode(value: object) -> object:
    if isinstance(value, Enum):
        return value.value
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        fields = {field.name: _encode(getattr(value, field.name)) for field in dataclasses.fields(value)}
        return {_CLASS: type(value).__name__, **fields}
    if isinstance(value, (tuple, list)):
        return [_encode(item) for item in value]
    if isinstance(value, (Decimal, date)):
        return str(value)
    return value


@cache
def _hints(kind: type) -> dict[str, Any]:
    return get_type_hints(kind)


def _decode(kind: Any, value: Any) -> Any:
    if value is None:
        return None
    origin = get_origin(kind)
    if origin in {Union, types.UnionType}:
        return _decode(_member(get_args(kind), value), value)
    if origin is tuple:
        return _decode_tuple(get_args(kind), value)
    if isinstance(kind, type) and dataclasses.is_dataclass(kind):
        return _decode_class(kind, value)
    if kind is date:
        return date.fromisoformat(value)
    return kind(value) if isinstance(kind, type) and issubclass(kind, (Enum, Decimal)) else value


def _decode_class(kind: Any, value: Any) -> Any:
    hints, names = _hints(kind), [field.name for field in dataclasses.fields(kind)]
    if not isinstance(value, dict):
        value = {names[0]: value}
    return kind(**{name: _decode(hints[name], value[name]) for name in names if name in value})


def _decode_tuple(members: tuple[Any, ...], value: list[Any]) -> tuple[Any, ...]:
    if len(members) == 2 and members[1] is Ellipsis:
        return tuple(_decode(members[0], item) for item in value)
    return tuple(_decode(member, item) for member, item in zip(members, value, strict=True))


def _member(members: tuple[Any, ...], value: Any) -> Any:
    real = [member for member in members if member is not types.NoneType]
    if len(real) == 1:
        return real[0]
    if isinstance(value, dict):
        return next(member for member in real if member.__name__ == value[_CLASS])
    return next((member for member in real if isinstance(value, member)), real[0])
