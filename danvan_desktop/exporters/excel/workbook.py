"""Workbooks: made with the page set up for A4, saved with fixed dates and with the present values of their formulas."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import IO, Any
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from openpyxl import Workbook
from openpyxl.styles import Font
from openpyxl.worksheet.page import PageMargins
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from danvan_desktop.exporters.cleaning import clean_text
from danvan_desktop.exporters.style import FONT

_UNNAMED = "Sheet"  # what openpyxl calls the sheet of a new workbook
_QUICK = 4  # of 9: half the time for a file a tenth larger
_A4 = 9  # Excel's number of the sheet size
_ZIP_DATE = (1980, 1, 1, 0, 0, 0)
_SHEET = re.compile(r"xl/worksheets/sheet(\d+)\.xml$")
_CHART = re.compile(r"xl/charts/chart\d+\.xml$")
_EMPTY_SHEET = re.compile(rb"<sheetData\s*/>|<sheetData></sheetData>")
_DATES = re.compile(rb"(<dcterms:(created|modified)[^>]*>)[^<]*(</dcterms:\2>)")
_MARGINS = PageMargins(left=0.79, right=0.79, top=0.79, bottom=0.79, header=0.4, footer=0.4)


def new_workbook(title: str, author: str) -> Workbook:
    """An empty workbook with its properties and base font."""
    workbook = Workbook()
    workbook.properties.title = clean_text(title)
    workbook.properties.creator = clean_text(author)
    workbook.properties.lastModifiedBy = clean_text(author)
    normal: Any = workbook._named_styles["Normal"]  # noqa: SLF001 – openpyxl has no public way to set the base font
    normal.font = Font(name=FONT, size=12)
    return workbook


def name_sheet(workbook: Workbook, name: str, *, first_rows: int, repeated: int) -> Worksheet:
    """A landscape A4 sheet, as wide as the paper; the header is the last `repeated` of the `first_rows` rows.

    The header stays in view while scrolling and returns on every printed page; page numbers as in documents.
    """
    return _laid(workbook.active, name, first_rows, repeated)


def add_sheet(workbook: Workbook, name: str, *, first_rows: int, repeated: int) -> Worksheet:
    """As `name_sheet`, for the sheets of a workbook that has several; the first takes the one a new workbook has."""
    is_first = workbook.active.title == _UNNAMED
    return _laid(workbook.active if is_first else workbook.create_sheet(), name, first_rows, repeated)


def _laid(sheet: Worksheet, name: str, first_rows: int, repeated: int) -> Worksheet:
    sheet.title = name
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


def save_workbook(
    workbook: Workbook, target: Path | IO[bytes], rows: str | Sequence[str], created: date | None
) -> None:
    """Save to `target` with `rows` (XML) as the content of its one sheet, or of its sheets in their order.

    Dates inside are `created` or none, so the same figures give the same bytes. Raises OSError as the system gives it.
    """
    contents = [rows] if isinstance(rows, str) else rows
    frame = BytesIO()
    workbook.save(frame)
    with ZipFile(frame) as source, ZipFile(target, "w") as package:
        for name in source.namelist():
            entry = ZipInfo(name, _ZIP_DATE)
            entry.compress_type = ZIP_DEFLATED
            package.writestr(entry, _finished(name, source.read(name), contents, created), compresslevel=_QUICK)


def _finished(name: str, content: bytes, contents: Sequence[str], created: date | None) -> bytes:
    if name == "docProps/core.xml":
        return _DATES.sub(rb"\g<1>%bT00:00:00Z\3" % created.isoformat().encode() if created else b"", content)
    if _CHART.match(name):
        from danvan_desktop.exporters.native_chart import finished_xml  # noqa: PLC0415 – few workbooks have charts

        return finished_xml(content.decode()).encode()
    if sheet := _SHEET.match(name):
        before, after = _EMPTY_SHEET.split(content, maxsplit=1)
        return b"%b<sheetData>%b</sheetData>%b" % (before, contents[int(sheet[1]) - 1].encode(), after)
    return content
