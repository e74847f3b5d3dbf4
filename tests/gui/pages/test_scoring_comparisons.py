from PySide6.QtGui import QAction

from danvan_desktop.gui.dialogs.criteria_comparison import CriteriaComparisonDialog
from danvan_desktop.gui.dialogs.year_comparison import YearComparisonDialog
from tests.gui.scoring_stage import bare_stage, full_stage


def test_the_menu_opens_both_comparisons_beside_the_page(qtbot, tmp_path) -> None:
    stage = full_stage(qtbot, tmp_path)
    for name, kind in (
        ("compare_years_action", YearComparisonDialog),
        ("compare_sets_action", CriteriaComparisonDialog),
    ):
        stage.child(QAction, name).trigger()
        dialog = stage.page.findChild(kind)
        assert dialog.isVisible()
        assert not dialog.isModal()
    stage.office.store.close()


def test_without_a_sheet_they_open_and_say_what_is_missing(qtbot, tmp_path) -> None:
    stage = bare_stage(qtbot, tmp_path)
    stage.child(QAction, "compare_years_action").trigger()
    assert "Cần ít nhất hai năm" in stage.page.findChild(YearComparisonDialog)._ui.summary_label.text()
    stage.child(QAction, "compare_sets_action").trigger()
    assert "Hãy chọn hai bộ" in stage.page.findChild(CriteriaComparisonDialog)._ui.summary_label.text()
    stage.office.store.close()
