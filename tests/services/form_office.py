"""The sample office with its forms handed out, and a unit that fills them in with Excel."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from openpyxl import load_workbook

from danvan_desktop.domain.unit_form import FORM_SHEET, FormColumn
from danvan_desktop.services.services import Services

YEAR = 2026


def plan_of(services: Services) -> int:
    return services.plans.plans(YEAR)[0].id


def hand_out(services: Services, folder: Path) -> list[Path]:
    """A form for every unit with open tasks."""
    units = [unit.unit_id for unit in services.unit_forms.units(plan_of(services), YEAR)]
    return list(services.unit_forms.writer(plan_of(services), YEAR, units, folder)())


def first_row(path: Path) -> int:
    sheet = load_workbook(path)[FORM_SHEET]
    return next(row for row in range(1, 40) if sheet.cell(row, 3).value == FormColumn.NUMBER.value) + 1


def fill(path: Path, cells: Mapping[FormColumn, object], row: int = 0) -> None:
    """Type into the `row`-th task of the form and save it, as a unit does."""
    workbook = load_workbook(path)
    for column, value in cells.items():
        workbook[FORM_SHEET].cell(first_row(path) + row, list(FormColumn).index(column) + 1, value)
    workbook.save(path)
