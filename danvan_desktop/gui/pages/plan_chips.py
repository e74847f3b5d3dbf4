"""Units on the plan page: services' units as chips and choices."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from danvan_desktop.domain.task import Role
from danvan_desktop.domain.text import fold, format_date
from danvan_desktop.gui.widgets.unit_chips import Chip, ChipChoice, UnitChips
from danvan_desktop.services.views_plans import AssignedUnit, UnitChoice


def offer_units(fields: Iterable[UnitChips], choices: Iterable[UnitChoice]) -> None:
    """Offer the units of the year in each field, found by any of their names without accents."""
    offered = [ChipChoice(each.unit_id, each.name, each.words) for each in choices]
    for field in fields:
        field.set_key(fold)
        field.set_choices(offered)


def show_units(fields: Mapping[Role, UnitChips], units: Iterable[AssignedUnit]) -> None:
    """Show who holds each role; a due date of their own stands in the chip, the printed name in its tooltip."""
    held = list(units)
    for role, field in fields.items():
        field.set_chips([_chip(unit) for unit in held if unit.role is role])


def _chip(unit: AssignedUnit) -> Chip:
    due = f" · hạn {format_date(unit.internal_due)}" if unit.internal_due is not None else ""
    printed = f"Kế hoạch ghi: {unit.printed_name}" if unit.printed_name else ""
    note = f"Ghi chú: {unit.note}" if unit.note else ""
    return Chip(unit.unit_id, unit.name + due, "\n".join(line for line in (unit.name, printed, note) if line))
