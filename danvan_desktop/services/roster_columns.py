"""Which column of a list of units says what, and which rows are headings of a block rather than units."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from danvan_desktop.domain.text import fold

if TYPE_CHECKING:
    from danvan_desktop.importers.criteria_draft import TableRow

NAME, SHORT, KIND, LEADER, CONTACT, FROM, TO, NOTE, ORDINAL = (
    "name", "short_name", "kind", "leader_in_charge", "contact", "active_from", "active_to", "note", "ordinal",
)  # fmt: skip

_HEADINGS: Mapping[str, tuple[str, ...]] = {
    NAME: ("ten don vi", "don vi", "ten co quan", "co quan", "co quan don vi", "ten co quan don vi", "co quan don vi dia phuong", "ten", "noi nhan", "don vi phai gui", "ten don vi dia phuong", "dia phuong", "don vi dia phuong"),
    SHORT: ("ten viet tat", "viet tat", "ten ngan", "ma don vi"),
    KIND: ("khoi", "loai", "loai hinh", "nhom", "loai don vi", "phan loai"),
    LEADER: ("lanh dao phu trach", "nguoi phu trach", "lanh dao phu trach dan van", "dong chi phu trach", "phu trach", "lanh dao phu trach cong tac dan van"),
    CONTACT: ("lien he", "dien thoai", "so dien thoai", "email", "thu dien tu", "dau moi", "dau moi lien he", "can bo dau moi", "sdt"),
    FROM: ("tu ngay", "ngay thanh lap", "hoat dong tu", "hieu luc tu", "ngay bat dau"),
    TO: ("den ngay", "ngay giai the", "hoat dong den", "hieu luc den", "ngay ket thuc"),
    NOTE: ("ghi chu",),
    ORDINAL: ("tt", "stt", "so tt", "so thu tu"),
}  # fmt: skip
"""A row a column: its headings without accents and signs; one word more is one more way of saying it."""

NAME_HEADINGS = frozenset(_HEADINGS[NAME])
"""How the column of the names is headed, without accents and signs."""

_BY_HEADING = {heading: name for name, headings in _HEADINGS.items() for heading in headings}
_NOT_A_WORD = re.compile(r"[^a-z0-9]+")
_MOST_ROWS_ABOVE = 15
_LETTERED = re.compile(r"^(?:[IVXLC]{1,5}|[A-D])\s*[.)\-/]?$")
_NAMED_BLOCK = re.compile(r"^(?:khối|nhóm)\s", re.IGNORECASE)
_LETTER = re.compile(r"^(?:[IVXLC]{1,5}|[A-D])\s*[.)\-/]\s*(?=\S)")


@dataclass(frozen=True, slots=True)
class Layout:
    """The columns by their place, the index of the first row of units, and the titles that say nothing known."""

    columns: Mapping[int, str]
    start: int
    unknown: tuple[str, ...] = ()
    has_headings: bool = True

    def cells(self, row: TableRow) -> dict[str, str]:
        """The row's cells by what they are; the first filled one of several columns that say the same."""
        found: dict[str, str] = {}
        for place, name in self.columns.items():
            text = row.cells[place] if place < len(row.cells) else ""
            if text and name == CONTACT and name in found:
                found[name] = f"{found[name]}; {text}"
            elif text:
                found.setdefault(name, text)
        return found


def layout_of(rows: Sequence[TableRow]) -> Layout:
    """The columns by the headings of the first rows, else the column with the most letters as the names."""
    for index, row in enumerate(rows[:_MOST_ROWS_ABOVE]):
        named = {place: _BY_HEADING.get(plain_heading(cell), "") for place, cell in enumerate(row.cells) if cell}
        known = {place: name for place, name in named.items() if name}
        if NAME in known.values() and len(known) * 2 >= len(named):
            unknown = tuple(row.cells[place] for place, name in named.items() if not name)
            return Layout(known, index + 1, unknown)
    width = max((len(row.cells) for row in rows), default=1)
    letters = [sum(_letters(row.cells[place]) for row in rows if place < len(row.cells)) for place in range(width)]
    best = letters.index(max(letters)) if letters else 0
    return Layout({best: NAME}, 0, (), has_headings=False)


def block_of(row: TableRow, cells: Mapping[str, str]) -> str | None:
    """The block a row heads (“I. Khối sở, ban, ngành”), or None for a row that is a unit."""
    name = cells.get(NAME, "") or next((cell for cell in row.cells if _letters(cell) > 1), "")
    others = [cell for column, cell in cells.items() if column not in {NAME, ORDINAL} and cell]
    if not name or others:
        return None
    is_lettered = bool(_LETTERED.match(cells.get(ORDINAL, "")) or _LETTER.match(name))
    if not is_lettered and not _NAMED_BLOCK.match(name):
        return None  # a unit like any other
    kind = _LETTER.sub("", name).strip(" :.;")
    named = kind[len("khối ") :].strip() if plain_heading(kind).startswith("khoi ") else kind
    return named[:1].upper() + named[1:]


def plain_heading(text: str) -> str:
    """A heading without accents and signs: “Số, ký hiệu” → “so ky hieu”."""
    return _NOT_A_WORD.sub(" ", fold(text)).strip()


def _letters(text: str) -> int:
    return sum(character.isalpha() for character in text)
