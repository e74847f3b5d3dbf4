import openpyxl
import pytest
from PySide6.QtGui import QAction

from danvan_desktop.gui import messages
from danvan_desktop.gui.dialogs.year_comparison import YearComparisonDialog
from danvan_desktop.gui.models.year_comparison import YearFilter
from tests.gui.scoring_stage import Stage, full_stage
from tests.score_office import YEAR
from tests.services.test_criterion_matches import ids


@pytest.fixture
def stage(qtbot, tmp_path) -> Stage:
    stage = full_stage(qtbot, tmp_path)
    office = stage.office
    office.score_everything()
    copy_id = office.criteria.duplicate(office.set_id, "Quy định mới").created[0]
    office.criteria.make_usable(copy_id)
    office.scoring.create_sheet(YEAR + 1, copy_id)
    office.scoring.set_level(office.scoring.sheet(YEAR + 1).id, ids(office, copy_id)["1.1"], 1)
    stage.page.show_year(YEAR + 1, None)
    yield stage
    office.store.close()


@pytest.fixture
def dialog(stage: Stage) -> YearComparisonDialog:
    stage.child(QAction, "compare_years_action").trigger()
    return stage.page.findChild(YearComparisonDialog)


def choose(combo, data) -> None:
    combo.setCurrentIndex(combo.findData(data))
    combo.activated.emit(combo.currentIndex())


def test_the_year_of_the_page_stands_beside_the_one_before(dialog: YearComparisonDialog) -> None:
    ui = dialog._ui
    assert (ui.old_combo.currentData(), ui.new_combo.currentData()) == (YEAR, YEAR + 1)
    assert f"Năm {YEAR}: 95,75 điểm (Hoàn thành xuất sắc nhiệm vụ)" in ui.summary_label.text()
    assert "giảm 93,75 điểm" in ui.summary_label.text()
    assert "→ Quy định mới." in ui.summary_label.text()


def test_filters_and_words_narrow_the_rows(dialog: YearComparisonDialog) -> None:
    ui = dialog._ui
    everything = dialog._rows.rowCount()
    choose(ui.filter_combo, YearFilter.LOWER)
    assert [row.shown.number for row in dialog._rows.rows] == ["1.1"]
    choose(ui.filter_combo, YearFilter.ALL)
    ui.words_edit.setText("tiep cong dan")
    assert 0 < dialog._rows.rowCount() < everything
    ui.words_edit.clear()
    assert dialog._rows.rowCount() == everything


def test_rows_sort_by_a_click_on_the_title_and_keep_their_selection(dialog: YearComparisonDialog) -> None:
    ui = dialog._ui
    ui.rows_view.setCurrentIndex(dialog._rows.index(1, 0))
    chosen = dialog._current().shown.id
    ui.rows_view.sortByColumn(9, ui.rows_view.horizontalHeader().sortIndicatorOrder())
    dialog.reload()
    assert dialog._current().shown.id == chosen


def test_the_clerk_says_which_criterion_is_which_and_takes_it_back(stage: Stage, dialog: YearComparisonDialog) -> None:
    ui = dialog._ui
    ui.rows_view.setCurrentIndex(dialog._rows.find_row(lambda row: row.new is not None and row.new.number == "1.1"))
    choose(ui.pairing_combo, ids(stage.office, stage.office.scoring.sheet(YEAR).set_id)["2.4.3"])
    row = dialog._current()
    assert (row.old.number, row.is_settled) == ("2.4.3", True)
    stage.undo()
    assert dialog._current().old.number == "1.1"


def test_with_one_year_it_says_what_is_missing(qtbot, tmp_path) -> None:
    stage = full_stage(qtbot, tmp_path / "khac")
    stage.child(QAction, "compare_years_action").trigger()
    dialog = stage.page.findChild(YearComparisonDialog)
    assert dialog._ui.summary_label.text() == "Cần ít nhất hai năm có bảng tự chấm điểm để so sánh."
    assert not dialog._ui.export_button.isEnabled()
    stage.office.store.close()


def test_the_table_goes_to_excel(dialog: YearComparisonDialog, tmp_path, monkeypatch) -> None:
    path = tmp_path / "so sanh.xlsx"
    monkeypatch.setattr(messages, "choose_save_path", lambda *_args: path)
    monkeypatch.setattr(messages, "tell", lambda *_args: None)
    dialog._ui.export_button.click()
    values = [cell for row in openpyxl.load_workbook(path).active.iter_rows(values_only=True) for cell in row]
    assert f"Điểm {YEAR + 1}" in values
    assert 95.75 in values
