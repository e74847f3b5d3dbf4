"""Rows and cells of Word tables as printed: deleted rows left out, merged and skipped columns counted."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from danvan_desktop.importers.docx_numbering import attribute, w

_SMALL_NUMBER = re.compile(r"^[1-9][0-9]?$")
_WRAPPERS = {w("sdt"), w("sdtContent"), w("ins"), w("customXml")}


def rows_of(table: Any) -> Iterator[Any]:
    """The rows of a `w:tbl` that are not deleted."""
    for child in table:
        if child.tag == w("tr"):
            if child.find(f"{w('trPr')}/{w('del')}") is None:
                yield child
        elif child.tag in _WRAPPERS:
            yield from rows_of(child)


def cells_of(row: Any) -> Iterator[Any]:
    """The cells of a `w:tr`."""
    for child in row:
        if child.tag == w("tc"):
            yield child
        elif child.tag in _WRAPPERS:
            yield from cells_of(child)


def span_of(cell: Any) -> int:
    """How many columns a cell covers."""
    return _counted(cell, "tcPr", "gridSpan", 1)


def continues_above(cell: Any) -> bool:
    """Whether a cell only goes on with the one above it."""
    mark = cell.find(f"{w('tcPr')}/{w('vMerge')}")
    return mark is not None and attribute(mark, "val") != "restart"


def skipped_columns(row: Any) -> int:
    """How many columns stand empty before the first cell of a row."""
    return _counted(row, "trPr", "gridBefore", 0)


def _counted(element: Any, properties: str, name: str, default: int) -> int:
    mark = element.find(f"{w(properties)}/{w(name)}")
    value = attribute(mark, "val") if mark is not None else None
    return int(value) if value and _SMALL_NUMBER.match(value) else default
