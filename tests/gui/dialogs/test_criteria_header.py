from datetime import date

import pytest
from PySide6.QtCore import Qt

from danvan_desktop.domain.score_columns import ScoreColumn
from tests.criteria_sets import D
from tests.gui.dialogs.test_criteria_set import Bench
from tests.score_office import score_office


@pytest.fixture
def bench(qtbot, tmp_path) -> Bench:
    bench = Bench(qtbot, score_office(tmp_path))
    bench.ui.set_tabs.setCurrentWidget(bench.ui.header_page)
    yield bench
    bench.office.store.close()


def header(bench: Bench):
    return bench.office.criteria.get(bench.set_id).criteria_set


def test_each_field_saves_itself(qtbot, bench: Bench) -> None:
    ui = bench.ui
    ui.name_edit.setText("Bộ tiêu chí tỉnh Minh Hà")
    ui.name_edit.commit()
    ui.regulation_edit.setText("Quyết định số 12/QĐ-UBND")
    ui.regulation_edit.commit()
    for edit, typed in ((ui.step_edit, "0,5"), (ui.bonus_edit, "2.5")):
        edit.selectAll()
        qtbot.keyClicks(edit, typed)
        qtbot.keyClick(edit, Qt.Key.Key_Return)
    qtbot.keyClicks(ui.from_edit, "1/1")
    qtbot.keyClick(ui.from_edit, Qt.Key.Key_Return)
    ui.evidence_check.click()
    stored = header(bench)
    assert stored.name == "Bộ tiêu chí tỉnh Minh Hà"
    assert stored.regulation == "Quyết định số 12/QĐ-UBND"
    assert (stored.step, stored.bonus_cap) == (D("0.5"), D("2.5"))
    assert stored.valid_from == date(2026, 1, 1)
    assert stored.evidence_required


def test_the_printed_columns_are_chosen_per_set(bench: Bench) -> None:
    assert not bench.ui.final_column_check.isChecked()
    bench.ui.final_column_check.click()
    bench.ui.basis_column_check.click()
    assert header(bench).columns == (
        ScoreColumn.APPRAISED,
        ScoreColumn.FINAL,
        ScoreColumn.EVIDENCE,
        ScoreColumn.EXPLANATION,
    )
    bench.actions.run(bench.office.store.undo)
    assert bench.ui.basis_column_check.isChecked()


def test_what_is_no_number_is_not_saved(qtbot, bench: Bench) -> None:
    bench.ui.scale_edit.selectAll()
    qtbot.keyClicks(bench.ui.scale_edit, "tram")
    qtbot.keyClick(bench.ui.scale_edit, Qt.Key.Key_Return)
    assert header(bench).scale == 100


def test_undo_shows_the_old_value_again(bench: Bench) -> None:
    bench.ui.name_edit.setText("Tên khác")
    bench.ui.name_edit.commit()
    bench.actions.run(bench.office.store.undo)
    assert bench.ui.name_edit.text().startswith("Bộ tiêu chí ví dụ")
