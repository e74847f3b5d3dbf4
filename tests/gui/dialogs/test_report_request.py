from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QPlainTextEdit, QPushButton

from danvan_desktop.domain.agency import Unit
from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.gui.dialogs.report_request import ReportRequestDialog
from danvan_desktop.gui.widgets.date_edit import DateEdit
from danvan_desktop.services.report_requests import ReportRequest
from tests.gui.tracking_screens import find

UNITS = [Unit(3, "Văn phòng"), Unit(5, "Thanh tra")]


def test_a_request_is_handed_over_as_typed(qtbot) -> None:
    handed: list[ReportRequest] = []
    dialog = ReportRequestDialog(UNITS, 2026, handed.append)
    qtbot.addWidget(dialog)
    find(dialog, QPlainTextEdit, "text_edit").setPlainText("Báo cáo về đối thoại")
    find(dialog, DateEdit, "due_edit").setText("ngày 5 tháng 11")
    find(dialog, QListWidget, "units_list").item(1).setCheckState(Qt.CheckState.Checked)
    dialog.accept()
    assert handed == [ReportRequest("Báo cáo về đối thoại", due=date(2026, 11, 5), unit_ids=(5,))]


def test_a_date_that_is_none_is_refused(qtbot) -> None:
    handed: list[ReportRequest] = []
    dialog = ReportRequestDialog(UNITS, 2026, handed.append)
    qtbot.addWidget(dialog)
    find(dialog, DateEdit, "requested_on_edit").setText("29/2")
    with pytest.raises(ValidationError, match="Không có ngày 29/02/2026"):
        dialog.accept()
    assert handed == []


def test_a_known_request_is_shown_to_be_corrected_without_its_units(qtbot) -> None:
    known = ReportRequest("Báo cáo về đối thoại", "Sở Nội vụ", "12/CV", date(2026, 6, 1), date(2026, 6, 20))
    handed: list[ReportRequest] = []
    dialog = ReportRequestDialog((), 2026, handed.append, known)
    qtbot.addWidget(dialog)
    dialog.show()
    assert not find(dialog, QListWidget, "units_list").isVisible()
    assert find(dialog, QPushButton, "save_button").text() == "Sửa yêu cầu"
    dialog.accept()
    assert handed == [known]
