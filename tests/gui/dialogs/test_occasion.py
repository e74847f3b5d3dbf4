from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtWidgets import QComboBox

from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.domain.obligation import Obligation, ObligationKind
from danvan_desktop.gui.dialogs.occasion import OccasionDialog
from danvan_desktop.gui.widgets.date_edit import DateEdit
from tests.gui.tracking_screens import find

DUTIES = [
    Obligation(5, 1, 1, "Báo cáo năm", ObligationKind.REPORT),
    Obligation(6, 1, 2, "Đột xuất", ObligationKind.OTHER),
]


def test_the_chosen_duty_and_its_date_are_handed_over(qtbot) -> None:
    added: list[tuple[int, date | None]] = []
    dialog = OccasionDialog(DUTIES, 2026, lambda duty, due: added.append((duty, due)))
    qtbot.addWidget(dialog)
    find(dialog, QComboBox, "obligation_combo").setCurrentIndex(1)
    dialog.accept()
    find(dialog, DateEdit, "due_edit").setText("0511")
    dialog.accept()
    assert added == [(6, None), (6, date(2026, 11, 5))]


def test_a_date_that_is_none_is_refused(qtbot) -> None:
    dialog = OccasionDialog(DUTIES, 2026, lambda _duty, _due: None)
    qtbot.addWidget(dialog)
    find(dialog, DateEdit, "due_edit").setText("mai")
    with pytest.raises(ValidationError, match="Không hiểu"):
        dialog.accept()
