"""Workbooks: made with the page set up for A4, saved with fixed dates and with the present values of their formulas."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from openpyxl import Workbook
from openpyxl.styles import Font
from openpyxl.worksheet._write_only import WriteOnlyWorksheet
from openpyxl.worksheet.page import PageMargins
from openpyxl.worksheet.properties import PageSetupProperties

from danvan_desktop.exporters.cleaning import clean_text
from danvan_desktop.exporters.style import FONT

_A4 = 9  # Excel's number of the sheet size
_ZIP_DATE = (1980, 1, 1, 0, 0, 0)
_FORMULA = re.compile(rb'<c r="([A-Z]+[0-9]+)"([^>]*)><f>([^<]*)</f><v\s*(?:/>|></v>)</c>')
_DATES = re.compile(rb"(<dcterms:(created|modified)[^>]*>)[^<]*(</dcterms:\2>)")
_MARGINS = PageMargins(left=0.79, right=0.79, top=0.79, bottom=0.79, header=0.4, footer=0.4)


def new_workbook(title: str, author: str) -> Workbook:
    """An empty streaming workbook with its properties and base font."""
    workbook = Workbook(write_only=True)
    workbook.properties.title = clean_text(title)
    workbook.properties.creator = clean_text(author)
    workbook.properties.lastModifiedBy = clean_text(author)
    normal: Any = workbook._named_styles["Normal"]  # noqa: SLF001 – openpyxl has no public way to set the base font
    normal.font = Font(name=FONT, size=12)
    return workbook


def add_sheet(workbook: Workbook, name: str, *, first_rows: int, repeated: int) -> WriteOnlyWorksheet:
    """A landscape A4 sheet, as wide as the paper; the header is the last `repeated` of the `first_rows` rows.

    The header stays in view while scrolling and returns on every printed page; page numbers as in documents.
    """
    sheet = workbook.create_sheet(name)
    sheet.freeze_panes = f"A{first_rows + 1}"
    sheet.print_title_rows = f"{first_rows - repeated + 1}:{first_rows}"
    sheet.page_setup.paperSize = _A4
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.fitToWidth = 1
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.page_margins = _MARGINS
    sheet.print_options.horizontalCentered = True
    header = sheet.HeaderFooter
    header.differentFirst = True
    header.oddHeader.center.text = "&P"
    header.oddHeader.center.font = f"{FONT},Regular"
    header.oddHeader.center.size = 13
    return sheet


def save_workbook(workbook: Workbook, path: Path, values: Mapping[str, Decimal | None], created: date | None) -> None:
    """Save to `path` with the formulas' present values (by cell of the one sheet), so that a viewer that does not compute shows them.

    Dates inside are `created` or none, so the same figures give the same bytes. Raises OSError as the system gives it.
    """
    raw = path.with_name(path.name + ".raw")
    try:
        workbook.save(raw)
        with ZipFile(raw) as source, ZipFile(path, "w") as package:
            for name in source.namelist():
                entry = ZipInfo(name, _ZIP_DATE)
                entry.compress_type = ZIP_DEFLATED
                package.writestr(entry, _finished(name, source.read(name), values, created))
    finally:
        raw.unlink(missing_ok=True)


def _finished(name: str, content: bytes, values: Mapping[str, Decimal | None], created: date | None) -> bytes:
    if name == "docProps/core.xml":
        return _DATES.sub(rb"\g<1>%bT00:00:00Z\3" % created.isoformat().encode() if created else b"", content)
    if name.startswith("xl/worksheets/") and values:
        return _FORMULA.sub(lambda match: _valued(match, values), content)
    return content


def _valued(match: re.Match[bytes], values: Mapping[str, Decimal | None]) -> bytes:
    """The formula's cell with its value; one that shows nothing has an empty text as its value."""
    cell, attributes, formula = match.groups()
    value = values[cell.decode()]
    if value is None:
        return b'<c r="%b"%b t="str"><f>%b</f><v></v></c>' % (cell, attributes, formula)
    return b'<c r="%b"%b><f>%b</f><v>%b</v></c>' % (cell, attributes, formula, f"{value:f}".encode())
