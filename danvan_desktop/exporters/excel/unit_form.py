"""The form of a unit as a protected worksheet: only the cells to fill in are open, with lists and limits where there are some."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Final

from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from danvan_desktop.domain.document import Alignment, Column
from danvan_desktop.domain.unit_form import (
    FORM_SHEET,
    FORM_VERSION,
    MARK_SHEET,
    FormColumn,
    FormMark,
    UnitFormFigures,
    UnitFormRow,
)
from danvan_desktop.exporters.excel.framing import Front, write_front
from danvan_desktop.exporters.excel.looks import Look
from danvan_desktop.exporters.excel.sheet_writer import DATE_FORMAT, SheetWriter, Value
from danvan_desktop.exporters.excel.workbook import add_sheet, new_workbook, save_workbook
from danvan_desktop.exporters.number_text import date_text

_MM: Final = {
    FormColumn.TASK_ID: 30,
    FormColumn.BASE: 40,
    FormColumn.NUMBER: 14,
    FormColumn.TASK: 80,
    FormColumn.ROLE: 24,
    FormColumn.DUE: 26,
    FormColumn.KNOWN: 44,
    FormColumn.DAY: 24,
    FormColumn.TEXT: 72,
    FormColumn.AMOUNT: 20,
    FormColumn.MEASURE: 30,
    FormColumn.PERCENT: 18,
    FormColumn.STATE: 30,
}
_CENTRED: Final = {FormColumn.NUMBER, FormColumn.ROLE, FormColumn.DUE, FormColumn.DAY, FormColumn.STATE}
_RIGHT: Final = {FormColumn.AMOUNT, FormColumn.PERCENT}
_LONGEST_LIST: Final = 255  # letters Excel takes in a list of choices


def write_unit_form(figures: UnitFormFigures, path: Path) -> None:
    """Write the form to `path`; for a target the clerk chose use `export_unit_form`. Raises OSError as the system gives it."""
    workbook = new_workbook(f"Biểu mẫu kết quả năm {figures.year} - {figures.unit_name}", figures.agency)
    front = Front(
        (f"KẾT QUẢ THỰC HIỆN NHIỆM VỤ NĂM {figures.year}", figures.unit_name, figures.subject),
        notes=tuple(_guidance(figures)),
    )
    sheet = add_sheet(workbook, FORM_SHEET, first_rows=front.row_count + 1, repeated=1)
    writer = SheetWriter(sheet, [Column(column, _MM[column], _alignment(column)) for column in FormColumn])
    write_front(writer, front)
    first = writer.head() + 1
    for row in figures.rows:
        writer.row(_cells(row), _looks(writer))
    _protect(sheet, writer, figures, first, writer.next_row - 1)
    marks = add_sheet(workbook, MARK_SHEET, first_rows=1, repeated=1)
    marks.sheet_state = "veryHidden"
    save_workbook(workbook, path, [writer.xml(), _marks_xml(marks, figures)], figures.issued_on)


def _guidance(figures: UnitFormFigures) -> list[str]:
    """What the unit has to do, in two lines."""
    by = f" chậm nhất ngày {date_text(figures.return_by)}" if figures.return_by else ""
    to = figures.return_to or figures.agency
    return [
        "Chỉ điền các ô nền vàng; để trống nhiệm vụ chưa có kết quả mới. Không đổi tên, thêm hay chuyển cột.",
        f"Lưu tệp rồi gửi lại {to}{by}.",
    ]


def _alignment(column: FormColumn) -> Alignment:
    if column in _RIGHT:
        return Alignment.RIGHT
    return Alignment.CENTER if column in _CENTRED else Alignment.LEFT


def _looks(writer: SheetWriter) -> list[Look]:
    looks = [
        replace(look, is_open=column.is_input) for column, look in zip(FormColumn, writer.column_looks(), strict=True)
    ]
    place = list(FormColumn).index(FormColumn.DAY)
    looks[place] = replace(looks[place], number_format=DATE_FORMAT)
    return looks


def _cells(row: UnitFormRow) -> list[Value]:
    shown: dict[FormColumn, Value] = {
        FormColumn.TASK_ID: row.task_id,
        FormColumn.BASE: row.base,
        FormColumn.NUMBER: row.number,
        FormColumn.TASK: row.task,
        FormColumn.ROLE: row.role,
        FormColumn.DUE: row.due,
        FormColumn.KNOWN: row.known,
    }
    return [shown.get(column) for column in FormColumn]


def _protect(sheet: Worksheet, writer: SheetWriter, figures: UnitFormFigures, first: int, last: int) -> None:
    """Close everything but the input cells (no password: it hinders slips, not people), and say what they take."""
    sheet.protection.sheet = True
    sheet.protection.formatRows = False
    sheet.protection.formatColumns = False
    for place, column in enumerate(FormColumn):
        letter = writer.letter(place)
        sheet.column_dimensions[letter].hidden = column.is_hidden
        rule = _rule(column, figures)
        if rule is not None and last >= first:
            sheet.add_data_validation(rule)
            rule.add(f"{letter}{first}:{letter}{last}")


def _rule(column: FormColumn, figures: UnitFormFigures) -> DataValidation | None:
    if column is FormColumn.STATE:
        listed = ",".join(figures.states)
        if not listed or len(listed) > _LONGEST_LIST:
            return None
        return _told(DataValidation("list", formula1=f'"{listed}"'), "Hãy chọn một trạng thái trong danh sách.")
    if column is FormColumn.DAY:
        days = [(day - date(1899, 12, 30)).days for day in (date(figures.year, 1, 1), date(figures.year, 12, 31))]
        rule = DataValidation("date", operator="between", formula1=str(days[0]), formula2=str(days[1]))
        return _told(rule, f"Hãy nhập ngày trong năm {figures.year}, ví dụ 05/11/{figures.year}.")
    if column is FormColumn.PERCENT:
        rule = DataValidation("whole", operator="between", formula1="0", formula2="100")
        return _told(rule, "Hãy nhập số nguyên từ 0 đến 100.")
    if column is FormColumn.AMOUNT:
        rule = DataValidation("decimal", operator="greaterThanOrEqual", formula1="0")
        return _told(rule, "Hãy nhập một số từ 0 trở lên.")
    return None


def _told(rule: DataValidation, remedy: str) -> DataValidation:
    rule.allow_blank = True
    rule.showErrorMessage = True
    rule.errorTitle = "Ô này cần sửa"
    rule.error = remedy
    return rule


def _marks_xml(sheet: Worksheet, figures: UnitFormFigures) -> str:
    """The lines of the hidden sheet, each with its name."""
    values: dict[FormMark, str] = {
        FormMark.VERSION: FORM_VERSION,
        FormMark.STORE: figures.store_id,
        FormMark.PLAN: str(figures.plan_id),
        FormMark.YEAR: str(figures.year),
        FormMark.UNIT: str(figures.unit_id),
        FormMark.ISSUED_ON: figures.issued_on.isoformat(),
    }
    writer = SheetWriter(sheet, [Column("Mục", 30), Column("Giá trị", 90)])
    looks: Sequence[Look] = (Look(is_framed=False), Look(is_framed=False))
    for mark in FormMark:
        writer.row([mark.value, values[mark]], looks)
    return writer.xml()
