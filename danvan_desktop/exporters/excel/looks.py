"""How cells look: font, alignment, frame and number format, each as one frozen value."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

from openpyxl.cell import Cell
from openpyxl.styles import Alignment as CellAlignment
from openpyxl.styles import Border, Font, PatternFill, Protection, Side

from danvan_desktop.domain.document import Alignment
from danvan_desktop.exporters.style import FONT

_LINE: Final = Side(style="thin", color="FF000000")
_FRAME: Final = Border(left=_LINE, right=_LINE, top=_LINE, bottom=_LINE)
_GROUP_FILL: Final = PatternFill("solid", fgColor="FFEDEDED")
_OPEN_FILL: Final = PatternFill("solid", fgColor="FFFFF8DC")


@dataclass(frozen=True, slots=True)
class Look:
    """One appearance of a cell; `number_format` is an Excel format code, “General” leaves it to the program.

    An open cell is one to fill in: it can be typed into though the sheet is protected, and its ground says so.
    """

    alignment: Alignment = Alignment.LEFT
    bold: bool = False
    italic: bool = False
    underline: bool = False
    size: float = 12
    is_framed: bool = True
    is_filled: bool = False
    is_at_top: bool = False
    is_at_bottom: bool = False
    is_open: bool = False
    number_format: str = "General"


HEAD: Final = Look(Alignment.CENTER, bold=True, is_filled=True)
COLUMN_NUMBERS: Final = Look(Alignment.CENTER, italic=True, size=11)


def apply_look(cell: Cell, look: Look) -> None:
    """Give the cell its appearance; text always wraps, so that nothing is cut."""
    cell.font = Font(
        name=FONT, size=look.size, bold=look.bold, italic=look.italic, underline="single" if look.underline else None
    )
    across: dict[str, Any] = {"horizontal": look.alignment.value, "wrap_text": True}
    across["vertical"] = "top" if look.is_at_top else "bottom" if look.is_at_bottom else "center"
    if look.alignment is Alignment.RIGHT and look.is_framed:
        across["indent"] = 1  # numbers keep off the text of the next column
    cell.alignment = CellAlignment(**across)
    cell.number_format = look.number_format
    if look.is_framed:
        cell.border = _FRAME
    if look.is_filled:
        cell.fill = _GROUP_FILL
    if look.is_open:
        cell.fill = _OPEN_FILL
        cell.protection = Protection(locked=False)
