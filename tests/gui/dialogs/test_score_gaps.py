import pytest
from PySide6.QtCore import Qt

from danvan_desktop.gui.dialogs.score_gaps import ScoreGapsDialog
from danvan_desktop.services.score_gaps import GapKind
from tests.score_office import ScoreOffice, score_office


@pytest.fixture
def office(tmp_path) -> ScoreOffice:
    office = score_office(tmp_path)
    yield office
    office.store.close()


def opened(qtbot, office: ScoreOffice) -> ScoreGapsDialog:
    dialog = ScoreGapsDialog()
    qtbot.addWidget(dialog)
    dialog.show_view(office.view())
    return dialog


def headings(dialog: ScoreGapsDialog) -> list[str]:
    tree = dialog._ui.gaps_tree
    return [tree.topLevelItem(row).text(0) for row in range(tree.topLevelItemCount())]


def test_gaps_are_grouped_and_counted(qtbot, office: ScoreOffice) -> None:
    office.score_everything()
    office.scoring.clear(*office.at("1.3"))
    office.scoring.set_passed(*office.at("2.4.2"), passed=False)
    dialog = opened(qtbot, office)
    assert headings(dialog)[:3] == [
        "Mức tiếp theo (1)",
        "Vướng mắc khi xếp loại (1)",
        "Cách ngắn nhất tới mức tiếp theo (1)",
    ]
    assert dialog._ui.summary_label.text().startswith(
        "Xếp loại: Hoàn thành nhiệm vụ (tạm tính, đã chấm 20/21 tiêu chí)."
    )


def test_each_gap_leads_to_its_row_and_headings_to_none(qtbot, office: ScoreOffice) -> None:
    dialog = opened(qtbot, office)
    tree = dialog._ui.gaps_tree
    tree.setCurrentItem(tree.topLevelItem(0))
    assert not dialog._ui.jump_button.isEnabled()
    tree.setCurrentItem(tree.topLevelItem(0).child(1))
    with qtbot.waitSignal(dialog.jump_requested) as heard:
        qtbot.mouseClick(dialog._ui.jump_button, Qt.MouseButton.LeftButton)
    assert heard.args == [office.id_of("1.2")]
    with qtbot.waitSignal(dialog.jump_requested):
        tree.itemActivated.emit(tree.currentItem(), 0)


def test_the_steps_stand_with_value_and_clause(qtbot, office: ScoreOffice) -> None:
    office.score_everything()
    office.sheets.set_facts(office.sheet_id, [office.rule_id("khiển trách")])
    dialog = opened(qtbot, office)
    tree = dialog._ui.derivation_tree
    last = tree.topLevelItem(tree.topLevelItemCount() - 1)
    assert [last.text(column) for column in range(3)] == [
        "Mức cao nhất: Người đứng đầu hoặc cấp phó bị khiển trách",
        "Hoàn thành tốt nhiệm vụ",
        "Ví dụ, mục B.1",
    ]


def test_when_nothing_is_missing_it_says_so(qtbot, office: ScoreOffice) -> None:
    for number in ("2", "3", "4"):
        office.rows.delete_criterion(office.id_of(number))
    for number in ("1.1", "1.2", "1.3"):
        office.rows.delete_criterion(office.id_of(number))
    office.scoring.set_counts(*office.at("1.4"), [0, 0])
    with_top_band = office.view().full_set.bands
    for band in with_top_band[:3]:
        office.rows.delete_band(band.id)
    assert headings(opened(qtbot, office)) == [""]


def test_only_the_wanted_kinds_are_in_sight_until_all_are_asked_for(qtbot, office: ScoreOffice) -> None:
    office.score_everything()
    office.scoring.clear(*office.at("1.3"))
    dialog = opened(qtbot, office)
    tree = dialog._ui.gaps_tree

    def in_sight() -> list[str]:
        items = [tree.topLevelItem(row) for row in range(tree.topLevelItemCount())]
        return [item.text(0).split(" (")[0] for item in items if not item.isHidden()]

    dialog.show_gaps([GapKind.UNSCORED])
    assert in_sight() == [GapKind.UNSCORED.label]
    dialog.show_view(office.view())
    assert in_sight() == [GapKind.UNSCORED.label]
    dialog.show_gaps()
    assert len(in_sight()) > 1
