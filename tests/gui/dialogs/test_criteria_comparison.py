from dataclasses import replace

import openpyxl
import pytest
from PySide6.QtGui import QAction

from danvan_desktop.domain.criteria_comparison import SetChange
from danvan_desktop.gui import messages
from danvan_desktop.gui.dialogs.criteria_comparison import CriteriaComparisonDialog
from tests.criteria_sets import D
from tests.gui.dialogs.test_year_comparison import choose
from tests.gui.scoring_stage import Stage, full_stage
from tests.services.test_criterion_matches import ids


@pytest.fixture
def stage(qtbot, tmp_path) -> Stage:
    """The sample and a copy with two criteria changed, which is the newer regulation."""
    stage = full_stage(qtbot, tmp_path)
    office = stage.office
    copy_id = office.criteria.duplicate(office.set_id, "Quy định mới").created[0]
    rows = {row.number: row for row in office.criteria.get(copy_id).criteria}
    office.rows.edit_criterion(replace(rows["1.1"], text=f"{rows['1.1'].text} trước ngày 31/01", number="1.5"))
    office.rows.edit_criterion(replace(rows["2.4.3"], max_points=D(9)))
    yield stage
    office.store.close()


@pytest.fixture
def dialog(stage: Stage) -> CriteriaComparisonDialog:
    stage.child(QAction, "compare_sets_action").trigger()
    dialog = stage.page.findChild(CriteriaComparisonDialog)
    ui = dialog._ui
    choose(ui.old_combo, stage.office.set_id)
    choose(ui.new_combo, next(each.id for each in dialog._services.sets.sets() if each.name == "Quy định mới"))
    return dialog


def test_only_what_changed_is_shown_at_first_with_the_words_marked(dialog: CriteriaComparisonDialog) -> None:
    ui = dialog._ui
    shown = [(row.new.number if row.new else "", row.changes) for row in dialog._rows.rows]
    assert shown[:2] == [("1.5", (SetChange.RENUMBERED, SetChange.TEXT)), ("2.4.3", (SetChange.POINTS,))]
    ui.rows_view.setCurrentIndex(dialog._rows.index(0, 0))
    assert ui.old_edit.toPlainText() + " trước ngày 31/01" == ui.new_edit.toPlainText()
    assert "font-weight:7" in ui.new_edit.toHtml() or "font-weight:600" in ui.new_edit.toHtml()
    assert ui.details_label.text() == "Số 1.1 → 1.5"
    assert "đổi số 1; đổi điểm 1; sửa nội dung 1" in ui.summary_label.text()


def test_a_filter_shows_one_kind_of_change_or_everything(stage: Stage, dialog: CriteriaComparisonDialog) -> None:
    ui = dialog._ui
    choose(ui.filter_combo, SetChange.POINTS)
    assert [row.new.number for row in dialog._rows.rows] == ["2.4.3"]
    choose(ui.filter_combo, "everything")
    assert dialog._rows.rowCount() > len(stage.office.criteria.get(stage.office.set_id).criteria)
    choose(ui.filter_combo, SetChange.MOVED)
    assert dialog._rows.rowCount() == 0
    assert not ui.pairing_combo.isEnabled()


def test_a_wrong_pair_is_set_right_and_taken_back(stage: Stage, dialog: CriteriaComparisonDialog) -> None:
    ui = dialog._ui
    ui.rows_view.setCurrentIndex(dialog._rows.index(0, 0))
    choose(ui.pairing_combo, ids(stage.office, stage.office.set_id)["1.4"])
    settled = [row for row in dialog._comparison.rows if row.is_settled]
    assert [(row.old.number, row.new.number) for row in settled] == [("1.4", "1.5")]
    stage.undo()
    assert not any(row.is_settled for row in dialog._comparison.rows)


def test_the_same_set_twice_or_a_single_one_is_no_comparison(qtbot, stage: Stage, dialog, tmp_path) -> None:
    choose(dialog._ui.new_combo, stage.office.set_id)
    assert "hai bộ tiêu chí khác nhau" in dialog._ui.summary_label.text()
    assert not dialog._ui.export_button.isEnabled()
    lone = full_stage(qtbot, tmp_path / "khac")
    lone.child(QAction, "compare_sets_action").trigger()
    assert lone.page.findChild(CriteriaComparisonDialog)._rows.rowCount() == 0
    lone.office.store.close()


def test_an_edit_of_the_set_is_followed(stage: Stage, dialog: CriteriaComparisonDialog) -> None:
    new_id = dialog._comparison.new.id
    row = next(each for each in stage.office.criteria.get(new_id).criteria if each.number == "1.2")
    stage.actions.run(lambda: stage.office.rows.edit_criterion(replace(row, max_points=D(3))))
    assert "đổi điểm 2" in dialog._ui.summary_label.text()


def test_the_table_goes_to_excel(dialog: CriteriaComparisonDialog, tmp_path, monkeypatch) -> None:
    path = tmp_path / "so sanh.xlsx"
    monkeypatch.setattr(messages, "choose_save_path", lambda *_args: path)
    monkeypatch.setattr(messages, "tell", lambda *_args: None)
    dialog._ui.export_button.click()
    values = [cell for row in openpyxl.load_workbook(path).active.iter_rows(values_only=True) for cell in row]
    assert "Đổi số, Sửa nội dung" in values
