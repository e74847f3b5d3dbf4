from __future__ import annotations

from datetime import date

from danvan_desktop.domain.task import Role
from danvan_desktop.gui.pages.plan_chips import offer_units, show_units
from danvan_desktop.gui.widgets.unit_chips import UnitChips
from danvan_desktop.services.views_plans import AssignedUnit, UnitChoice


def test_units_stand_under_their_role_with_due_date_and_printed_name(qtbot) -> None:
    fields = {Role.LEAD: UnitChips(), Role.COOPERATE: UnitChips()}
    for field in fields.values():
        qtbot.addWidget(field)
    units = [
        AssignedUnit(1, 10, "Văn phòng Sở", "VP", Role.LEAD, False, date(2026, 3, 1), "gấp"),
        AssignedUnit(2, 11, "Thanh tra Sở", "", Role.COOPERATE, False, None, ""),
    ]
    show_units(fields, units)
    assert fields[Role.LEAD].ids() == (10,)
    assert fields[Role.COOPERATE].ids() == (11,)
    chip = fields[Role.LEAD].findChild(object, "chip_10")
    assert "Kế hoạch ghi: VP" in chip.toolTip()
    assert "gấp" in chip.toolTip()


def test_units_are_offered_by_all_their_names(qtbot) -> None:
    field = UnitChips()
    qtbot.addWidget(field)
    offer_units([field], [UnitChoice(1, "Văn phòng Sở", "VP", ("Văn phòng Sở", "VPS"), False, True)])
    assert [each.id for each in field.matches("vps")] == [1]
    assert [each.text for each in field.matches("van phong")] == ["Văn phòng Sở"]
