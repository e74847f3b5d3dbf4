from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QListWidget, QPushButton

from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.domain.evidence import Proven
from danvan_desktop.gui.dialogs.register_form import RegisterFormDialog
from danvan_desktop.gui.dialogs.register_paste import RegisterPasteDialog
from danvan_desktop.gui.pages.page import Destination
from danvan_desktop.gui.pages.registers import RegistersPage
from danvan_desktop.services.documents import DocumentKind, ExportOrder, FileFormat
from tests.gui.register_screens import (
    Exports,
    choose,
    editor,
    is_typing,
    open_registers,
    put_cursor,
    rows,
    table,
    type_cells,
)
from tests.gui.tracking_screens import drive, find
from tests.register_world import RegisterWorld
from tests.tracking_office import YEAR, dump


@pytest.fixture
def world(tmp_path: Path) -> Iterator[RegisterWorld]:
    made = RegisterWorld(tmp_path)
    with made.store:
        made.fill()
        yield made


@pytest.fixture
def page(qtbot, world: RegisterWorld) -> RegistersPage:
    return open_registers(qtbot, world)


def label(page: RegistersPage, name: str) -> str:
    return find(page, QLabel, name).text()


def press(page: RegistersPage, name: str) -> None:
    find(page, QPushButton, name).click()


def test_the_registers_stand_left_with_the_rows_of_the_year(page: RegistersPage) -> None:
    view = find(page, QListWidget, "registers_list")
    names = [view.item(row).text() for row in range(view.count())]
    assert names[:3] == ["Quán triệt, học tập (3)", "Kiểm tra, giám sát", "Mô hình “Dân vận khéo”"]
    assert [row[0] for row in rows(page)] == ["05/02/2026", "12/03/2026", "20/06/2026", "gõ để thêm dòng"]
    assert label(page, "count_label") == "3 dòng"


def test_a_row_is_typed_into_the_blank_one_cell_after_cell(page: RegistersPage, world: RegisterWorld) -> None:
    type_cells(page, 3, 0, ["0511", "23-QD/TW"])
    assert [row[:2] for row in rows(page)][3:] == [
        ["05/11/2026", "Quyết định số 23-QĐ/TW"],
        ["gõ để thêm dòng", ""],
    ]
    assert len(world.lines("study_session")) == 4
    type_cells(page, 3, 4, ["7", "9"])
    assert rows(page)[3][4:6] == ["7", "9"]
    assert label(page, "totals_label") == "4 dòng · Số người dự: 69 · Tổng số phải dự: 75"


def test_what_is_no_value_is_told_while_the_cell_stays_open(page: RegistersPage, world: RegisterWorld) -> None:
    before = dump(world.store)
    put_cursor(page, 0, 0)
    QTest.keyClick(table(page), Qt.Key.Key_F2)
    line = editor(page)
    assert isinstance(line, QLineEdit)
    line.setText("31/2")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert is_typing(page)
    assert "Không có ngày 31/02/2026" in line.toolTip()
    line.setText("6/2")
    QTest.keyClick(line, Qt.Key.Key_Return)
    QGuiApplication.processEvents()
    QGuiApplication.processEvents()
    assert not is_typing(page)
    assert rows(page)[0][0] == "06/02/2026"
    world.store.undo()
    assert dump(world.store) == before


def test_a_broken_rule_is_refused_and_the_grid_shows_what_is_stored(page: RegistersPage, qtbot) -> None:
    with qtbot.capture_exceptions() as caught:
        type_cells(page, 0, 5, ["57"], Qt.Key.Key_Return)
    assert [type(error) for _, error, _ in caught] == [ValidationError]
    assert rows(page)[0][5] == "62"


def test_choices_names_and_long_texts_have_their_own_editors(page: RegistersPage, world: RegisterWorld) -> None:
    choose(page, "Khó khăn")
    put_cursor(page, 0, 7)
    table(page).edit(table(page).currentIndex())
    combo = editor(page)
    assert isinstance(combo, QComboBox)
    assert [combo.itemText(row) for row in range(combo.count())] == ["", "Mới", "Đã chuyển", "Đã trả lời", "Đóng"]
    QTest.keyClick(combo, Qt.Key.Key_Escape)
    type_cells(page, 0, 1, ["thanh tra"], Qt.Key.Key_Return)
    assert world.texts("difficulty")[0][1] == "thanh tra"
    put_cursor(page, 0, 2)
    table(page).edit(table(page).currentIndex())
    QTest.keyClicks(editor(page), " - ")
    QTest.keyClick(editor(page), Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    QTest.keyClicks(editor(page), "x")
    QTest.keyClick(editor(page), Qt.Key.Key_Return)
    QGuiApplication.processEvents()
    assert "\n" in world.texts("difficulty")[0][2]


def test_selected_rows_are_deleted_and_come_back(page: RegistersPage, world: RegisterWorld) -> None:
    before = dump(world.store)
    table(page).setFocus()
    table(page).selectAll()
    QTest.keyClick(table(page), Qt.Key.Key_Delete)
    assert rows(page) == [["gõ để thêm dòng", *[""] * 7]]
    assert "chưa có dòng nào" in label(page, "empty_label")
    world.store.undo()
    page.reload()
    assert len(rows(page)) == 4
    assert dump(world.store) == before


def test_the_blank_row_alone_is_not_deleted(page: RegistersPage, world: RegisterWorld) -> None:
    put_cursor(page, 3, 0)
    QTest.keyClick(table(page), Qt.Key.Key_Delete)
    assert len(world.lines("study_session")) == 3
    assert not find(page, QPushButton, "delete_button").isEnabled()


def test_rows_go_to_the_clipboard_and_back_as_excel_takes_them(
    page: RegistersPage, world: RegisterWorld, monkeypatch: pytest.MonkeyPatch
) -> None:
    table(page).setFocus()
    table(page).selectRow(0)
    QTest.keyClick(table(page), Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    copied = QGuiApplication.clipboard().text()
    titles, first = copied.splitlines()
    assert titles.startswith("Ngày\tVăn bản được quán triệt\tHình thức")
    assert first.startswith("05/02/2026\tQuyết định số 23-QĐ/TW\t\tVăn phòng Sở\t58\t62")
    drive(monkeypatch, RegisterPasteDialog, RegisterPasteDialog.accept)
    QTest.keyClick(table(page), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    shown = world.texts("study_session")
    assert shown[3] == shown[0]
    assert len(rows(page)) == 5


def test_an_empty_clipboard_is_refused_in_words(page: RegistersPage, qtbot) -> None:
    QGuiApplication.clipboard().setText("")
    with qtbot.capture_exceptions() as caught:
        press(page, "paste_button")
    assert [type(error) for _, error, _ in caught] == [ValidationError]


def test_the_filter_finds_without_accents_and_the_blank_row_stays(page: RegistersPage) -> None:
    QTest.keyClick(page, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    line = find(page, QLineEdit, "text_filter_edit")
    assert page.focusWidget() is line
    line.setText("thong bao la")
    assert [row[0] for row in rows(page)] == ["20/06/2026", "gõ để thêm dòng"]
    assert label(page, "count_label") == "1/3 dòng"


def test_rows_are_sorted_by_what_they_mean_and_the_blank_row_stays_last(page: RegistersPage) -> None:
    table(page).sortByColumn(4, Qt.SortOrder.DescendingOrder)
    assert [row[4] for row in rows(page)] == ["58", "4", "", ""]
    table(page).sortByColumn(0, Qt.SortOrder.DescendingOrder)
    assert [row[0] for row in rows(page)] == ["20/06/2026", "12/03/2026", "05/02/2026", "gõ để thêm dòng"]


def test_totals_follow_the_chosen_period(page: RegistersPage) -> None:
    choose(page, "Tiếp công dân")
    combo = find(page, QComboBox, "period_combo")
    combo.setCurrentText("Tháng 2")
    assert label(page, "totals_label") == (
        "1 dòng · Đơn tồn đầu kỳ: 3 · Đơn nhận trong kỳ: 5 · Đơn đã giải quyết: 8 · Đơn tồn cuối kỳ: 0"
    )
    combo.setCurrentText("Quý I")
    assert "Đơn nhận trong kỳ: 15 · Đơn đã giải quyết: 17 · Đơn tồn cuối kỳ: 0" in label(page, "totals_label")


def test_incomplete_rows_say_what_they_lack(page: RegistersPage, world: RegisterWorld) -> None:
    world.registers.add_row("study_session", YEAR, {"note": "chỉ ghi chú"})
    page.reload()
    assert rows(page)[3][:2] == ["chưa có", "chưa có"]
    assert label(page, "count_label") == "4 dòng, 1 dòng còn thiếu"


def test_a_month_told_beside_its_quarter_is_warned_of(page: RegistersPage, world: RegisterWorld) -> None:
    world.registers.add_row("reception_stat", YEAR, {"period": "Quý I", "received": "15"})
    choose(page, "Tiếp công dân")
    assert label(page, "count_label") == "3 dòng, 3 dòng trùng kỳ"
    assert "tính hai lần" in find(page, QLabel, "count_label").toolTip()


def test_other_years_are_looked_at_and_all_of_them_together(page: RegistersPage, world: RegisterWorld) -> None:
    world.registers.add_row("study_session", YEAR - 1, {"held_on": "1/3", "note": "năm cũ"})
    page.reload()
    combo = find(page, QComboBox, "year_combo")
    assert [combo.itemText(row) for row in range(combo.count())] == ["2026", "2025", "Mọi năm"]
    combo.setCurrentText("2025")
    assert [row[0] for row in rows(page)] == ["01/03/2025", "gõ để thêm dòng"]
    combo.setCurrentText("Mọi năm")
    assert [row[0] for row in rows(page)] == ["2026", "2026", "2026", "2025"]
    assert not find(page, QPushButton, "add_button").isEnabled()
    assert find(page, QLabel, "totals_label").isHidden()
    type_cells(page, 3, 7, [" sua"], Qt.Key.Key_Return)
    assert world.registers.sheet("study_session", YEAR - 1).lines[0].values["note"] != "năm cũ"


def test_a_destination_opens_a_register_or_a_row_in_its_year(page: RegistersPage, world: RegisterWorld) -> None:
    row_id = world.registers.add_row("difficulty", YEAR - 2, {"text": "chuyện cũ"}).created[0]
    page.go_to(Destination("registers", "register_row", row_id))
    assert find(page, QComboBox, "year_combo").currentText() == str(YEAR - 2)
    assert rows(page)[0][2] == "chuyện cũ"
    page.go_to(Destination("registers", filter_name="register", filter_value="conclusion"))
    assert find(page, QListWidget, "registers_list").currentItem().text() == "Kết luận, kiến nghị"


def test_evidence_belongs_to_the_chosen_row(page: RegistersPage, world: RegisterWorld) -> None:
    put_cursor(page, 0, 0)
    press(page, "evidence_button")
    world.evidence.attach(Proven.REGISTER_ROW, world.lines("study_session")[0].row.id, [world.file("biên bản họp.pdf")])
    page.reload()
    evidence = find(page, QListWidget, "evidence_list")
    assert [evidence.item(row).text() for row in range(evidence.count())] == ["biên bản họp.pdf"]
    assert rows(page)[0][-1] == "1"
    put_cursor(page, 1, 0)
    assert evidence.count() == 0


def test_control_n_begins_a_row_and_all_registers_are_exported(qtbot, world: RegisterWorld) -> None:
    export = Exports()
    page = open_registers(qtbot, world, export)
    QTest.keyClick(page, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert table(page).currentIndex().row() == 3
    assert is_typing(page)
    press(page, "export_button")
    assert export.orders == [(ExportOrder(DocumentKind.REGISTERS, YEAR), FileFormat.XLSX)]


def test_a_register_of_the_office_is_made_chosen_and_its_columns_hidden(
    page: RegistersPage, world: RegisterWorld, monkeypatch: pytest.MonkeyPatch
) -> None:
    def describe(dialog: RegisterFormDialog) -> None:
        find(dialog, QLineEdit, "name_edit").setText("Họp dân")
        for title in ("Ngày họp", "Thôn, tổ"):
            find(dialog, QLineEdit, "title_edit").setText(title)
            dialog.add_column()
        dialog.accept()

    drive(monkeypatch, RegisterFormDialog, describe)
    press(page, "add_register_button")
    assert find(page, QListWidget, "registers_list").currentItem().text() == "Họp dân"
    assert "“Họp dân” năm 2026 chưa có dòng nào" in label(page, "empty_label")

    def hide(dialog: RegisterFormDialog) -> None:
        find(dialog, QListWidget, "columns_list").item(0).setCheckState(Qt.CheckState.Unchecked)

    drive(monkeypatch, RegisterFormDialog, hide)
    press(page, "columns_button")
    assert [column.title for column in world.registers.registers()[-1].shown] == ["Thôn, tổ"]
    assert len(rows(page)[0]) == 2


def test_every_field_has_its_label(page: RegistersPage) -> None:
    buddies = {label.buddy() for label in page.findChildren(QLabel) if label.buddy() is not None}
    fields = [*page.findChildren(QLineEdit), *page.findChildren(QComboBox), find(page, QListWidget, "registers_list")]
    assert {field for field in fields if field.objectName() not in {"", "qt_spinbox_lineedit"}} <= buddies


def test_the_rows_behind_a_number_are_shown_alone_until_all_are_wanted(page: RegistersPage, world) -> None:
    choose(page, "Khó khăn")
    ids = [line.row.id for line in world.lines("study_session")[:2]]
    page.go_to(Destination("registers", filter_name="rows", filter_value=",".join(map(str, ids))))
    assert [row[0] for row in rows(page)] == ["05/02/2026", "12/03/2026", "gõ để thêm dòng"]
    assert label(page, "count_label") == "2/3 dòng"
    assert find(page, QPushButton, "only_button").isVisible()
    press(page, "only_button")
    assert len(rows(page)) == 4
    assert not find(page, QPushButton, "only_button").isVisible()
