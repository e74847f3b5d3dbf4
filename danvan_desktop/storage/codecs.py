"""How a field of a domain object lies in a column: one codec per type hint, nothing else converts values."""

from __future__ import annotations

import json
import types
from collections.abc import Callable
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from typing import Any, NamedTuple, TypeVar, Union, get_args, get_origin, get_type_hints

TEXT = "TEXT"
INTEGER = "INTEGER"

Plain = str | int | None
"""What SQLite and JSON both hold exactly; floating point numbers never occur."""


class Codec(NamedTuple):
    """Turns a domain value into a plain one and back; both None when the value is stored as it is."""

    storage: str
    encode: Callable[[Any], Any] | None = None
    decode: Callable[[Any], Any] | None = None
    is_optional: bool = False


def codec_for(hint: Any) -> Codec:
    """The codec of a field's type hint; raises `TypeError` for a type that has no column form yet."""
    inner, is_optional = _without_none(hint)
    codec = _plain_codec(inner)
    if not is_optional:
        return codec
    return Codec(codec.storage, _none_kept(codec.encode), _none_kept_or_found(codec, inner), is_optional=True)


def _without_none(hint: Any) -> tuple[Any, bool]:
    if get_origin(hint) not in {Union, types.UnionType}:
        return hint, False
    rest = [part for part in get_args(hint) if part is not type(None)]
    if len(rest) != 1 or len(rest) == len(get_args(hint)):
        message = f"no column form for {hint}"
        raise TypeError(message)
    return rest[0], True


def _plain_codec(hint: Any) -> Codec:
    if hint in _PLAIN:
        return _PLAIN[hint]
    if isinstance(hint, type) and issubclass(hint, Enum):
        members = {member.value: member for member in hint}
        return Codec(TEXT, lambda member: hint(member).value, members.__getitem__)
    if get_origin(hint) is tuple:
        return _tuple_codec(hint)
    message = f"no column form for {hint}"
    raise TypeError(message)


def _none_kept(convert: Callable[[Any], Any] | None) -> Callable[[Any], Any] | None:
    if convert is None:
        return None
    return lambda value: None if value is None else convert(value)


def _none_kept_or_found(codec: Codec, hint: Any) -> Callable[[Any], Any] | None:
    if isinstance(hint, type) and issubclass(hint, Enum):
        members: dict[Any, Any] = {member.value: member for member in hint}
        members[None] = None
        return members.__getitem__  # one look-up in C for each of many thousand rows
    return _none_kept(codec.decode)


def json_text(value: Any) -> str:
    """The one JSON spelling of a plain value: sorted keys, no spaces, letters as they are."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=True)


def _tuple_codec(hint: Any) -> Codec:
    arguments = get_args(hint)
    if len(arguments) != 2 or arguments[1] is not Ellipsis:
        message = f"only tuples of one type have a column form, not {hint}"
        raise TypeError(message)
    encode, decode = _item_codec(arguments[0])

    def encode_all(items: Any) -> str:
        return json_text([encode(item) for item in items])

    def decode_all(text: str) -> tuple[Any, ...]:
        return () if text == "[]" else tuple(map(decode, json.loads(text)))

    return Codec(TEXT, encode_all, decode_all)


def _item_codec(hint: Any) -> tuple[Callable[[Any], Any], Callable[[Any], Any]]:
    if isinstance(hint, type) and is_dataclass(hint):
        hints = get_type_hints(hint)
        codecs = {field.name: codec_for(hints[field.name]) for field in fields(hint)}

        def encode(item: Any) -> dict[str, Any]:
            return {name: _applied(codec.encode, getattr(item, name)) for name, codec in codecs.items()}

        def decode(row: dict[str, Any]) -> Any:
            return hint(**{name: _applied(codecs[name].decode, value) for name, value in row.items()})

        return encode, decode
    codec = codec_for(hint)
    return (lambda item: _applied(codec.encode, item)), (lambda item: _applied(codec.decode, item))


T = TypeVar("T")


def _applied(convert: Callable[[Any], Any] | None, value: T) -> T | Any:
    return value if convert is None else convert(value)


_PLAIN = {
    str: Codec(TEXT),
    int: Codec(INTEGER),
    bool: Codec(INTEGER, int, bool),
    date: Codec(TEXT, date.isoformat, date.fromisoformat),
    datetime: Codec(TEXT, datetime.isoformat, datetime.fromisoformat),
    Decimal: Codec(TEXT, str, Decimal),
}
