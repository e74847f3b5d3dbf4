from __future__ import annotations

from PySide6.QtWidgets import QDialog, QLabel, QListWidget, QPushButton, QTableView

from danvan_desktop.domain.errors import DanvanError
from danvan_desktop.domain.unit_form import ReturnState
from danvan_desktop.gui.dialogs.unit_returns import UnitReturnsDialog
from danvan_desktop.services.views_unit_forms import ReturnedForms
from tests.gui.models.test_unit_returns import CONFLICT, NEW, WRONG, recheck
from tests.gui.tracking_screens import find

REFUSAL = DanvanError("Tệp “x.xlsx” không phải biểu mẫu do chương trình xuất ra.", "Hãy gửi lại.")
FORMS = ReturnedForms(2026, (NEW, CONFLICT, WRONG), (("x.xlsx", REFUSAL),), ("Thanh tra Sở",))


def opened(qtbot, forms=FORMS):
    recorded = []
    dialog = UnitReturnsDialog(forms, recheck, recorded.append)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog, recorded


def test_what_came_back_is_summed_up_with_what_is_refused_and_who_wrote_nothing(qtbot):
    dialog, _ = opened(qtbot)
    words = find(dialog, QLabel, "summary_label").text()
    assert words == "1 dòng mới, 1 dòng khác với đã ghi, 1 dòng cần sửa. Biểu mẫu chưa điền: Thanh tra Sở."
    assert "không phải biểu mẫu" in find(dialog, QListWidget, "refusals_list").item(0).text()


def test_the_ticked_rows_are_recorded(qtbot):
    dialog, recorded = opened(qtbot)
    button = find(dialog, QPushButton, "save_button")
    assert button.text() == "&Ghi 1 kết quả"
    button.click()
    assert recorded == [[NEW]]
    assert dialog.result() == QDialog.DialogCode.Accepted


def test_a_conflict_and_a_wrong_row_say_what_they_are(qtbot):
    dialog, _ = opened(qtbot)
    table = find(dialog, QTableView, "lines_table")
    table.setCurrentIndex(table.model().index(1, 0))
    assert "đã có kết quả khác (01/06/2026" in find(dialog, QLabel, "finding_label").text()
    table.setCurrentIndex(table.model().index(2, 0))
    assert find(dialog, QLabel, "finding_label").text() == "Ngày không có."


def test_without_any_row_there_is_nothing_to_record(qtbot):
    dialog, _ = opened(qtbot, ReturnedForms(2026, (), (), ("Thanh tra Sở",)))
    assert not find(dialog, QPushButton, "save_button").isEnabled()
    assert "Không có kết quả nào để ghi" in find(dialog, QLabel, "summary_label").text()


def test_every_state_is_counted_by_its_name(qtbot):
    lines = tuple(NEW.__class__(NEW.file_name, 9, NEW.unit_name, NEW.row, state) for state in ReturnState)
    dialog, _ = opened(qtbot, ReturnedForms(2026, lines))
    assert find(dialog, QLabel, "summary_label").text().count("1 dòng") == len(ReturnState)
