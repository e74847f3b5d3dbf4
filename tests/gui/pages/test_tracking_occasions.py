from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QTableView,
)

from danvan_desktop.domain.extension import Extension
from danvan_desktop.domain.obligation import DueState, Obligation, ObligationKind, OccurrenceState
from danvan_desktop.domain.settings import Settings
from danvan_desktop.domain.timing import DueOperator, Period, TimingKind
from danvan_desktop.gui.actions import Actions
from danvan_desktop.gui.dialogs.occasion import OccasionDialog
from danvan_desktop.gui.dialogs.report_request import ReportRequestDialog
from danvan_desktop.gui.dialogs.sending import SendingDialog
from danvan_desktop.gui.pages.tracking_occasions import TrackingOccasionsPanel
from danvan_desktop.gui.widgets.date_edit import DateEdit
from danvan_desktop.gui.widgets.empty_state import EmptyState
from danvan_desktop.gui.widgets.file_drop import FileDropList
from danvan_desktop.services.views_occasions import OccasionRow
from tests.gui.tracking_screens import drive, drop, find, texts, tracking_services
from tests.tracking_office import YEAR, World, open_world


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    yield from open_world(tmp_path)


@pytest.fixture
def panel(qtbot, world: World) -> TrackingOccasionsPanel:
    actions = Actions()
    made = TrackingOccasionsPanel(tracking_services(world), actions)
    qtbot.addWidget(made)
    actions.changed.connect(lambda _changes: made.reload(YEAR))
    made.resize(1190, 620)
    made.show()
    made.reload(YEAR)
    return made


def table(panel: TrackingOccasionsPanel) -> QTableView:
    return find(panel, QTableView, "occasions_table")


def first(world: World) -> OccasionRow:
    return world.occasions.year_occasions(YEAR)[0]


def finish(edit: QLineEdit, text: str) -> None:
    edit.setText(text)
    edit.editingFinished.emit()


def test_the_earliest_occasion_stands_first_and_is_described(panel: TrackingOccasionsPanel) -> None:
    assert texts(table(panel))[0][:3] == ["Gửi kế hoạch về UBND tỉnh", "Gửi kế hoạch", "Năm 2026"]
    assert find(panel, QLabel, "sent_label").text() == "Quá hạn, trễ 76 ngày"


def test_chips_show_what_they_count(panel: TrackingOccasionsPanel) -> None:
    for name, count in (("overdue_button", 1), ("due_soon_button", 1), ("unsent_button", 5)):
        chip = find(panel, QPushButton, name)
        assert chip.text().endswith(f"({count})")
        chip.click()
        assert len(texts(table(panel))) == count
        chip.click()
    find(panel, QLineEdit, "text_filter_edit").setText("ket 06")
    assert len(texts(table(panel))) == 2
    find(panel, QPushButton, "clear_filter_button").click()
    assert len(texts(table(panel))) == 5


def test_dates_are_saved_when_the_field_is_left_and_the_cursor_stays(panel, world) -> None:
    table(panel).selectRow(3)
    finish(find(panel, DateEdit, "set_due_edit"), "10/7")
    row = next(row for row in world.occasions.year_occasions(YEAR) if row.due_words == "10/07/2026 (tự đặt)")
    assert row.key.sequence == 1
    assert find(panel, DateEdit, "set_due_edit").date() == date(YEAR, 7, 10)
    finish(find(panel, DateEdit, "internal_due_edit"), "1/7")
    record = next(item for item in world.occasions.year_occasions(YEAR) if item.key == row.key).occasion.record
    assert record is not None
    assert record.internal_due == date(YEAR, 7, 1)


def test_the_state_is_chosen_from_a_list(panel: TrackingOccasionsPanel, world: World) -> None:
    table(panel).selectRow(1)
    combo = find(panel, QComboBox, "state_combo")
    combo.setCurrentText("Trình ký")
    combo.activated.emit(combo.currentIndex())
    assert world.occasions.year_occasions(YEAR)[1].state is DueState.SIGNING
    assert combo.currentText() == "Trình ký"


def test_sending_is_recorded_through_its_dialog_and_taken_back_by_choosing_a_state(panel, world, monkeypatch) -> None:
    def send(dialog: SendingDialog) -> None:
        find(dialog, DateEdit, "sent_on_edit").setText("1/4")
        find(dialog, QLineEdit, "number_edit").setText("15/KH-SXD")
        dialog.accept()

    drive(monkeypatch, SendingDialog, send)
    find(panel, QPushButton, "sent_button").click()
    assert first(world).state is DueState.SENT_LATE
    assert find(panel, QLabel, "sent_label").text() == "Đã gửi trễ: số 15/KH-SXD, 01/04/2026 – gửi Sở Nội vụ"
    combo = find(panel, QComboBox, "state_combo")
    assert (combo.currentIndex(), combo.placeholderText()) == (-1, "Đã gửi")
    assert find(panel, QPushButton, "sent_button").text() == "Sửa lần &gửi…"
    combo.setCurrentIndex(1)
    combo.activated.emit(1)
    record = first(world).occasion.record
    assert record is not None
    assert (record.state, record.sent_number) == (OccurrenceState.DRAFTING, "")


def test_files_and_notes_are_kept_with_the_occasion(panel: TrackingOccasionsPanel, world: World) -> None:
    drop(find(panel, FileDropList, "evidence_list"), [world.file("du-thao.docx")])
    note = find(panel, QLineEdit, "note_edit")
    finish(note, "chờ số liệu")
    record = first(world).occasion.record
    assert record is not None
    assert record.note == "chờ số liệu"
    assert find(panel, FileDropList, "evidence_list").count() == 1


def choose_added(panel: TrackingOccasionsPanel, words: str) -> None:
    menu = find(panel, QPushButton, "add_button").menu()
    next(action for action in menu.actions() if action.text() == words).trigger()


def test_a_request_that_came_in_is_entered_tracked_and_corrected(panel: TrackingOccasionsPanel, monkeypatch) -> None:
    # R2.10, R4.12: thematic and ad-hoc reports on request
    def enter(dialog: ReportRequestDialog) -> None:
        find(dialog, QPlainTextEdit, "text_edit").setPlainText("Báo cáo chuyên đề về đối thoại")
        find(dialog, QLineEdit, "requested_by_edit").setText("Ban Tuyên giáo và Dân vận")
        find(dialog, QLineEdit, "number_edit").setText("45-CV/BTGDV")
        find(dialog, DateEdit, "requested_on_edit").setText("10/6")
        find(dialog, DateEdit, "due_edit").setText("2006")
        find(dialog, QListWidget, "units_list").item(1).setCheckState(Qt.CheckState.Checked)
        dialog.accept()

    drive(monkeypatch, ReportRequestDialog, enter)
    choose_added(panel, "Yêu cầu báo cáo đột xuất…")
    rows = [row for row in texts(table(panel)) if row[0] == "Báo cáo chuyên đề về đối thoại"]
    assert [row[2:5] for row in rows] == [["Đột xuất, số 45-CV/BTGDV", "Thanh tra Sở", "chậm nhất 20/06/2026"]]
    assert rows[0][7:9] == ["Sắp đến hạn", "còn 5 ngày"]
    find(panel, QLineEdit, "text_filter_edit").setText("chuyen de doi thoai")
    assert find(panel, QLabel, "obligation_label").text().endswith("– gửi Ban Tuyên giáo và Dân vận")

    def put_off(dialog: ReportRequestDialog) -> None:
        find(dialog, DateEdit, "due_edit").setText("30-6")
        dialog.accept()

    drive(monkeypatch, ReportRequestDialog, put_off)
    choose_added(panel, "Sửa yêu cầu đang chọn…")
    assert texts(table(panel))[0][4] == "chậm nhất 30/06/2026"


def test_an_occasion_on_demand_is_added(panel: TrackingOccasionsPanel, world: World, monkeypatch) -> None:
    def add(dialog: OccasionDialog) -> None:
        combo = find(dialog, QComboBox, "obligation_combo")
        combo.setCurrentIndex(combo.findData(world.office.obligations[3]))
        find(dialog, DateEdit, "due_edit").setText("20/6")
        dialog.accept()

    drive(monkeypatch, OccasionDialog, add)
    choose_added(panel, "Mốc của nghĩa vụ có sẵn…")
    assert len(texts(table(panel))) == 6


def test_a_duty_is_found_even_when_a_filter_hides_it(panel: TrackingOccasionsPanel, world: World) -> None:
    panel.show_only("overdue")
    panel.select_duty(world.office.obligations[0])
    assert find(panel, QLabel, "obligation_label").text().startswith("Báo cáo kết quả thực hiện năm")


def test_a_year_without_duties_says_where_they_come_from(panel: TrackingOccasionsPanel, qtbot) -> None:
    panel.reload(YEAR - 5)
    empty = panel.findChildren(EmptyState)[0]
    assert empty.isVisible()
    assert [action.isEnabled() for action in find(panel, QPushButton, "add_button").menu().actions()] == [
        True,
        False,
        False,
    ]
    with qtbot.waitSignal(panel.plan_wanted):
        find(empty, QPushButton, "empty_button").click()


def test_an_extension_is_said_beside_the_state_and_locks_the_date(panel: TrackingOccasionsPanel, world: World) -> None:
    world.extensions.extend(first(world).key, Extension(date(YEAR, 6, 20), "chờ số liệu"))
    panel.reload(YEAR)
    assert find(panel, QLabel, "sent_label").text() == (
        "Sắp đến hạn, còn 5 ngày – gia hạn 1 lần, hạn ban đầu 31/03/2026"
    )
    assert not find(panel, DateEdit, "set_due_edit").isEnabled()
    assert texts(table(panel))[0][4] == "20/06/2026 (gia hạn lần 1)"


def test_missing_reports_of_units_are_counted_in_the_list(panel: TrackingOccasionsPanel, world: World) -> None:
    world.unit_reports.expect(first(world).key, world.office.units[:3])
    world.unit_reports.receive(first(world).key, world.office.units[0], date(YEAR, 3, 1))
    panel.reload(YEAR)
    assert texts(table(panel))[0][6] == "1/3 đơn vị đã nộp"
    assert find(panel, QLabel, "sent_label").text().endswith("1/3 đơn vị đã nộp")


def test_a_computed_internal_day_is_shown_as_one_and_not_as_typed(panel: TrackingOccasionsPanel, world: World) -> None:
    world.settings.save(Settings(0, internal_lead_days=10))
    panel.reload(YEAR)
    edit = find(panel, DateEdit, "internal_due_edit")
    assert (edit.text(), edit.placeholderText()) == ("", "21/03/2026 (tự tính)")
    assert "21/03/2026 (tự tính)" in texts(find(panel, QTableView, "occasions_table"))[0]


RULES = {
    "chậm nhất ngày": ({"due": "2026-03-31", "due_operator": DueOperator.BY}, ["chậm nhất 31/03/2026"]),
    "trước ngày": ({"due": "2026-11-05", "due_operator": DueOperator.BEFORE}, ["trước ngày 05/11/2026"]),
    "hằng năm": ({"due": "--11-05", "due_operator": DueOperator.BEFORE}, ["trước ngày 05/11/2026"]),
    "06 tháng": ({"period": Period.SIX_MONTHS}, ["chưa có"] * 2),
    "năm": ({"period": Period.YEAR}, ["chưa có"]),
    "tháng": (
        {"due": "---20", "due_operator": DueOperator.BEFORE, "period": Period.MONTH},
        [f"trước ngày 20/{month:02}/2026" for month in range(1, 13)],
    ),
    "quý": (
        {"due": "---25", "due_operator": DueOperator.BY, "period": Period.QUARTER},
        [f"chậm nhất 25/{month}/2026" for month in ("03", "06", "09", "12")],
    ),
    "định kỳ": ({"timing_kind": TimingKind.PERIODIC_UNSPECIFIED}, ["chưa có"]),
    "theo quy định": ({"timing_kind": TimingKind.AS_REGULATED}, ["chưa có"]),
    "thường xuyên": ({"timing_kind": TimingKind.REGULAR}, []),
    "khi phát sinh": ({"timing_kind": TimingKind.AS_ARISES}, []),
    "khi có yêu cầu": ({"timing_kind": TimingKind.ON_DEMAND}, []),
}


@pytest.mark.parametrize(("fields", "dues"), RULES.values(), ids=RULES.keys())
def test_every_kind_of_due_rule_shows_its_occasions(panel: TrackingOccasionsPanel, world: World, fields, dues) -> None:
    with world.store.begin("Nghĩa vụ mới") as uow:
        plan_id = world.office.plan_id
        uow.save(Obligation(uow.new_id(), plan_id, 99, "Báo cáo theo nhịp", ObligationKind.REPORT, **fields))
        uow.commit()
    panel.reload(YEAR)
    shown = [row[4] for row in texts(table(panel)) if row[0] == "Báo cáo theo nhịp"]
    assert shown == dues
    if dues[:1] == ["chưa có"]:  # the clerk sets the day
        find(panel, QLineEdit, "text_filter_edit").setText("theo nhip")
        table(panel).selectRow(0)
        edit = find(panel, DateEdit, "set_due_edit")
        edit.setText("5/11")
        edit.editingFinished.emit()
        assert "05/11/2026 (tự đặt)" in [row[4] for row in texts(table(panel))]
