from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from danvan_desktop.domain.criteria import SetState
from danvan_desktop.gui import messages
from danvan_desktop.gui.actions import Actions
from danvan_desktop.gui.dialogs.criteria_import import CriteriaImportDialog
from danvan_desktop.gui.dialogs.criteria_set import CriteriaSetDialog
from tests.annexes import write_docx
from tests.gui.scoring_stage import office_exchange
from tests.score_office import ScoreOffice, bare_office, score_office


class Bench:
    """The dialog over an office, shown."""

    def __init__(self, qtbot, office: ScoreOffice) -> None:
        self.office = office
        self.actions = Actions()
        self.dialog = CriteriaSetDialog(
            office.criteria, office.rows, office_exchange(office, self.actions), self.actions, 2026
        )
        qtbot.addWidget(self.dialog)
        self.dialog.show_set(None)
        self.dialog.show()
        self.ui = self.dialog._ui
        self._qtbot = qtbot

    def press(self, name: str) -> None:
        button = self.dialog.findChild(QPushButton, name)
        assert button.isVisible(), name
        assert button.isEnabled(), name
        self._qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    @property
    def set_id(self) -> int:
        return self.ui.set_combo.currentData()

    def findings(self) -> list[str]:
        return [self.ui.findings_list.item(row).text() for row in range(self.ui.findings_list.count())]


@pytest.fixture
def bench(qtbot, tmp_path) -> Bench:
    bench = Bench(qtbot, score_office(tmp_path))
    yield bench
    bench.office.store.close()


def test_the_set_of_a_year_says_where_it_is_used(bench: Bench) -> None:
    assert "dùng được, dùng cho năm 2026" in bench.ui.set_combo.currentText()
    assert bench.ui.state_label.text().startswith("VÍ DỤ – không phải quy định chính thức")
    assert not bench.ui.delete_button.isEnabled()
    assert not bench.ui.use_button.isVisible()
    assert not bench.ui.sample_button.isVisible()
    assert not bench.ui.findings_list.isVisible()


def test_an_empty_store_offers_to_create_or_to_take_the_sample(qtbot, tmp_path) -> None:
    bench = Bench(qtbot, bare_office(tmp_path))
    assert "Chưa có bộ tiêu chí nào" in bench.ui.state_label.text()
    assert not bench.ui.set_tabs.isEnabled()
    bench.press("sample_button")
    assert bench.ui.criteria_tree.model().rowCount() == 4
    bench.press("create_button")
    assert bench.ui.name_edit.text() == "Bộ tiêu chí mới"
    assert bench.findings() == ["Thông tin chung: chưa có tiêu chí nào."]
    assert not bench.ui.use_button.isEnabled()
    bench.office.store.close()


def test_a_copy_without_findings_is_put_to_use_and_deleted_again(bench: Bench) -> None:
    first = bench.set_id
    bench.press("duplicate_button")
    copy = bench.set_id
    assert copy != first
    assert bench.ui.name_edit.text().endswith("(bản sao)")
    bench.press("use_button")
    assert bench.office.criteria.get(copy).criteria_set.state is SetState.USABLE
    bench.press("delete_button")
    assert bench.set_id == first


def test_each_finding_leads_to_its_row(bench: Bench) -> None:
    office = bench.office
    bench.actions.run(lambda: office.rows.add_criterion(office.set_id, office.id_of("3")))
    bench.actions.run(lambda: office.rows.add_band(office.set_id))
    assert bench.findings() == [
        "Tiêu chí 3.3: điểm tối đa phải lớn hơn 0.",
        "Mức “Mức 5”: điểm dưới phải nhỏ hơn điểm trên.",
    ]
    assert "Bản nháp, còn 2 điểm phải sửa" in bench.ui.state_label.text()
    bench.ui.findings_list.itemClicked.emit(bench.ui.findings_list.item(1))
    assert bench.ui.set_tabs.currentWidget() is bench.ui.bands_page
    assert bench.ui.bands_table.currentIndex().row() == 4
    bench.ui.findings_list.itemActivated.emit(bench.ui.findings_list.item(0))
    assert bench.ui.set_tabs.currentWidget() is bench.ui.criteria_page
    assert bench.ui.criteria_tree.currentIndex().data() == "3.3"
    bench.actions.run(office.store.undo)
    bench.actions.run(office.store.undo)
    assert bench.findings() == []


def test_findings_of_the_header_and_of_rules_lead_there_too(bench: Bench) -> None:
    office = bench.office
    header = office.criteria.get(office.set_id).criteria_set
    bench.actions.run(lambda: office.criteria.edit(replace(header, penalty_cap=header.penalty_cap * 0)))
    rule = office.criteria.get(office.set_id).rules[1]
    bench.actions.run(lambda: office.rows.edit_rule(replace(rule, text="")))
    for row, page in enumerate(("header_page", "rules_page")):
        bench.ui.findings_list.itemClicked.emit(bench.ui.findings_list.item(row))
        assert bench.ui.set_tabs.currentWidget().objectName() == page, bench.findings()


def test_a_frozen_set_is_shown_but_not_edited(bench: Bench) -> None:
    bench.office.score_everything()
    bench.office.send()
    bench.dialog.reload()
    assert "Đã khóa" in bench.ui.state_label.text()
    assert not bench.ui.header_page.isEnabled()
    assert not bench.ui.add_group_button.isEnabled()
    assert not bench.ui.add_band_button.isEnabled()


def test_what_a_cell_refuses_is_said_above(bench: Bench) -> None:
    model = bench.dialog._outline.model
    bench.dialog._outline.choose(bench.office.id_of("2.4.3"))
    index = model.index_of(bench.office.id_of("2.4.3")).siblingAtColumn(2)
    assert not model.setData(index, "tám")
    assert "không phải là một số" in bench.ui.state_label.text()


def test_a_closed_dialog_does_not_reload(bench: Bench) -> None:
    bench.dialog.close()
    bench.actions.run(lambda: bench.office.criteria.create("Bộ khác"))
    assert bench.ui.set_combo.count() == 1


def test_files_are_one_menu_away(qtbot, tmp_path, monkeypatch) -> None:
    bench = Bench(qtbot, bare_office(tmp_path))
    actions = {action.objectName(): action for action in bench.dialog._ui.files_button.menu().actions()}
    assert [action.text() for action in actions.values()] == [
        "Nhập từ Excel, Word…",
        "Xuất bộ này ra Excel…",
        "Lưu biểu mẫu Excel trống…",
    ]
    assert not actions["export_set_action"].isEnabled(), "there is no set yet"
    path = write_docx(tmp_path / "Phụ lục.docx")
    monkeypatch.setattr(messages, "choose_file", lambda *_args: path)
    actions["import_set_action"].trigger()
    bench.dialog.findChild(CriteriaImportDialog).accept()
    assert bench.dialog._ui.set_combo.currentText() == "Phụ lục (nháp)"
    assert actions["export_set_action"].isEnabled()
    written: list[str] = []
    monkeypatch.setattr(messages, "choose_save_path", lambda *_args: tmp_path / "ra.xlsx")
    monkeypatch.setattr(messages, "tell", lambda _parent, words, _more="": written.append(words))
    actions["export_set_action"].trigger()
    assert written == ["Đã ghi “ra.xlsx”."]
    bench.office.store.close()
