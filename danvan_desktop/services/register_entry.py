"""What the clerk types into a cell of a register, read by the type of its column; and the names that may stand there."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date
from functools import cached_property

from danvan_desktop.domain.agency import Person, Unit
from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.domain.legal_document import LegalDocument
from danvan_desktop.domain.register import ColumnType, Register, RegisterColumn
from danvan_desktop.domain.register_cells import Value, reference
from danvan_desktop.domain.text import fold, parse_date, parse_decimal
from danvan_desktop.domain.typed_number import parse_amount
from danvan_desktop.services.checked_text import checked_line, checked_text
from danvan_desktop.services.unit_names import find_unit, name_key
from danvan_desktop.storage.reader import Reader

_BETWEEN_NAMES = re.compile(r"\s*[;\n]\s*")
_GROUPED = re.compile(r"^\d{1,3}(?:\.\d{3})+$")
_GROUPED_DECIMAL = re.compile(r"^\d{1,3}(?:\.\d{3})+,\d+$")
_WHOLE = re.compile(r"^\d{1,12}(?:[.,]0+)?$")
_YES = frozenset({"co", "c", "x", "1", "true", "yes", "dung", "✓", "✔"})
_NO = frozenset({"khong", "k", "0", "false", "no", "sai"})
_LISTED = 6


class Catalogue:
    """The names of units, people and documents, each read once when first needed."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader

    @cached_property
    def units(self) -> list[Unit]:
        """The units in the order of the catalogue."""
        return self._reader.select(Unit, order_by=("position", "id"))

    @cached_property
    def people(self) -> list[Person]:
        """The people in the order of the catalogue."""
        return self._reader.select(Person)

    @cached_property
    def documents(self) -> list[LegalDocument]:
        """The legal documents, those entered last first."""
        return self._reader.select(LegalDocument, order_by=("-id",))

    @cached_property
    def _names(self) -> dict[str, str]:
        return {reference(kind, object_id): name for kind in _NAMED for object_id, name in _NAMED[kind](self)}

    def name(self, item: str) -> str:
        """The present name behind a reference such as “unit:12”."""
        return self._names.get(item, "(không còn trong danh mục)")

    def offers(self, kind: ColumnType) -> tuple[str, ...]:
        """The names to choose from in a column of references; empty for other columns."""
        return tuple(name for _, name in _NAMED[kind](self)) if kind in _NAMED else ()

    def find(self, kind: ColumnType, words: str, day: date | None) -> str | None:
        """The reference meant by `words`, or None when nothing or several things could be meant."""
        if kind is ColumnType.UNIT:
            unit = find_unit(self.units, words, day)
            return None if unit is None else reference(kind, unit.id)
        key = name_key(words)
        found = [object_id for object_id, spellings in _SPELLED[kind](self) if key in map(name_key, spellings)]
        return reference(kind, found[0]) if key and len(found) == 1 else None


def _people_spelled(catalogue: Catalogue) -> Iterator[tuple[int, tuple[str, ...]]]:
    for person in catalogue.people:
        yield person.id, (person.name, f"{person.title} {person.name}", f"{person.name} {person.title}")


def _documents_spelled(catalogue: Catalogue) -> Iterator[tuple[int, tuple[str, ...]]]:
    for document in catalogue.documents:
        number = document.number or ""
        spelled = (document.title, number, f"{document.type} {number}", document.subject or "")
        yield document.id, tuple(words for words in spelled if words.strip())


_Named = Callable[[Catalogue], Iterator[tuple[int, str]]]
_NAMED: dict[ColumnType, _Named] = {
    ColumnType.UNIT: lambda catalogue: ((unit.id, unit.name) for unit in catalogue.units),
    ColumnType.PERSON: lambda catalogue: ((person.id, person.name) for person in catalogue.people),
    ColumnType.DOCUMENT: lambda catalogue: ((document.id, document.title) for document in catalogue.documents),
}
_SPELLED = {ColumnType.PERSON: _people_spelled, ColumnType.DOCUMENT: _documents_spelled}


class CellReader:
    """Reads typed cells of one register in one year; a date without year falls into that year."""

    def __init__(self, register: Register, year: int, catalogue: Catalogue) -> None:
        self._register = register
        self._year = year
        self._catalogue = catalogue

    def read(self, column: RegisterColumn, typed: str) -> Value | None:
        """The value of a typed cell, None for an empty one; raises `ValidationError` naming the column."""
        if column.computed:
            raise ValidationError(f"“{column.title}” được tính từ các cột khác.", "Hãy sửa các cột đó.", column.key)
        if not typed.strip():
            return None
        try:
            return _READERS[column.type](self, column, typed)
        except ValidationError as error:
            raise ValidationError(f"“{column.title}”: {error.message}", error.remedy, column.key) from None

    def read_date(self, column: RegisterColumn, typed: str) -> Value:
        """A date; the one that places the row must lie in the year of the register."""
        day = parse_date(typed, self._year)
        if column.key == self._register.placed_by and day.year != self._year:
            raise ValidationError(
                f"ngày {day:%d/%m/}{day.year:04} không thuộc năm {self._year}.",
                f"Hãy sửa lại ngày, hoặc chọn năm {day.year} ở phía trên rồi ghi vào sổ của năm đó.",
            )
        return day

    def read_names(self, column: RegisterColumn, typed: str) -> Value | None:
        """References where the catalogue has the name, else the words as they are; several separated by “;”."""
        parts = [checked_line(part, column.title) for part in _BETWEEN_NAMES.split(typed.strip())]
        day = date(self._year, 12, 31)
        names = (self._catalogue.find(column.type, part, day) or part for part in parts if part)
        return tuple(dict.fromkeys(names)) or None


def _integer(_reader: CellReader, _column: RegisterColumn, typed: str) -> Value:
    number = "".join(typed.split())
    if _GROUPED.match(number):
        number = number.replace(".", "")
    if not _WHOLE.match(number):
        raise ValidationError(f"“{typed.strip()[:40]}” không phải là số nguyên.", "Hãy gõ một số nguyên từ 0 trở lên.")
    return int(re.split("[.,]", number)[0])


def _decimal(_reader: CellReader, _column: RegisterColumn, typed: str) -> Value:
    number = "".join(typed.split())
    return parse_decimal(number.replace(".", "")) if _GROUPED_DECIMAL.match(number) else parse_amount(number)


def _choice(_reader: CellReader, column: RegisterColumn, typed: str) -> Value:
    key = name_key(typed)
    exact = [choice for choice in column.choices if name_key(choice) == key]
    found = exact or [choice for choice in column.choices if key and name_key(choice).startswith(key)]
    if len(found) != 1:
        offered = "; ".join(column.choices[:_LISTED]) + ("…" if len(column.choices) > _LISTED else "")
        raise ValidationError(
            f"không có “{typed.strip()[:40]}” trong danh sách lựa chọn.", f"Hãy chọn một trong: {offered}."
        )
    return found[0]


def _yes_no(_reader: CellReader, _column: RegisterColumn, typed: str) -> Value:
    word = fold(typed.strip())
    if word not in _YES and word not in _NO:
        raise ValidationError(f"“{typed.strip()[:40]}” không phải là có hoặc không.", "Hãy gõ “có” hoặc “không”.")
    return word in _YES


_READERS: dict[ColumnType, Callable[[CellReader, RegisterColumn, str], Value | None]] = {
    ColumnType.TEXT: lambda _reader, column, typed: checked_line(typed, column.title) or None,
    ColumnType.LONG_TEXT: lambda _reader, column, typed: checked_text(typed, column.title) or None,
    ColumnType.DATE: CellReader.read_date,
    ColumnType.INTEGER: _integer,
    ColumnType.DECIMAL: _decimal,
    ColumnType.CHOICE: _choice,
    ColumnType.YES_NO: _yes_no,
    ColumnType.UNIT: CellReader.read_names,
    ColumnType.PERSON: CellReader.read_names,
    ColumnType.DOCUMENT: CellReader.read_names,
}
