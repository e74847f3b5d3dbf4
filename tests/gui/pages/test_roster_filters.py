from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtWidgets import QWidget

from danvan_desktop.domain.roster import RosterDuty, RosterEntry, RosterState
from danvan_desktop.domain.timing import DueOperator
from danvan_desktop.gui.forms.ui_tracking_roster_panel import Ui_TrackingRosterPanel
from danvan_desktop.gui.pages.roster_filters import RosterFilters
from danvan_desktop.services.views_roster import DutyColumn, RosterCell, RosterRow, RosterSheet

SHEET = RosterSheet(
    2026,
    tuple(
        DutyColumn(RosterDuty(number, 2026, f"Mốc {number}"), date(2026, 5, 9), date(2026, 5, 9), DueOperator.BY)
        for number in (1, 2)
    ),
    (
        RosterRow(
            RosterEntry(1, "Sở Y tế", kind="Sở", leader_in_charge="Lê Ánh"),
            (RosterCell(RosterState.MISSING), RosterCell(RosterState.RECEIVED_LATE, None, 2)),
        ),
        RosterRow(
            RosterEntry(2, "UBND xã An Phú", kind="UBND"),
            (RosterCell(RosterState.RECEIVED), RosterCell(RosterState.WAITING)),
        ),
    ),
)


class Desk:
    def __init__(self, qtbot) -> None:
        self.widget = QWidget()
        qtbot.addWidget(self.widget)
        self.ui = Ui_TrackingRosterPanel()
        self.ui.setupUi(self.widget)
        self.filters = RosterFilters(self.ui, self.widget)
        self.filters.offer(SHEET)

    def names(self) -> list[str]:
        return [row.entry.name for row in self.filters.select(SHEET, self.filters.duties(SHEET))]


@pytest.fixture
def desk(qtbot) -> Desk:
    return Desk(qtbot)


def test_each_chip_asks_for_a_cell_of_its_kind_and_counts_the_same(desk: Desk) -> None:
    for name, wanted in (("overdue", ["Sở Y tế"]), ("owing", ["Sở Y tế", "UBND xã An Phú"]), ("late", ["Sở Y tế"])):
        desk.filters.show_only(name)
        assert desk.names() == wanted
    desk.filters.count(SHEET, desk.filters.duties(SHEET))
    assert desk.ui.owing_button.text() == "Chưa gửi (2)"


def test_the_duty_chosen_limits_chips_and_stays_chosen_over_a_reload(desk: Desk) -> None:
    desk.filters.show_only("owing")
    desk.ui.duty_combo.setCurrentText("Mốc 2")
    assert desk.names() == ["UBND xã An Phú"]
    desk.filters.offer(SHEET)
    assert desk.ui.duty_combo.currentText() == "Mốc 2"
    assert [place for place, _ in desk.filters.duties(SHEET)] == [1]


def test_words_are_sought_in_names_and_leaders_without_accents(desk: Desk, qtbot) -> None:
    with qtbot.waitSignal(desk.filters.changed):
        desk.ui.text_filter_edit.setText("le anh")
    assert desk.names() == ["Sở Y tế"]
    desk.ui.kind_combo.setCurrentText("UBND")
    assert desk.names() == []
    desk.filters.show_only("")
    assert len(desk.names()) == 2
