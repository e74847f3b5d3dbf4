import pytest
from PySide6.QtCore import Qt

from danvan_desktop.gui.dialogs.rating_facts import RatingFactsDialog
from tests.score_office import ScoreOffice, score_office


@pytest.fixture
def office(tmp_path) -> ScoreOffice:
    office = score_office(tmp_path)
    yield office
    office.store.close()


def opened(qtbot, office: ScoreOffice) -> RatingFactsDialog:
    dialog = RatingFactsDialog(office.view())
    qtbot.addWidget(dialog)
    return dialog


def test_each_fact_says_what_it_does_to_the_rating(qtbot, office: ScoreOffice) -> None:
    dialog = opened(qtbot, office)
    listed = dialog._ui.facts_list
    assert listed.count() == 6, "the blocker follows from the points"
    assert listed.item(0).text() == (
        "Người đứng đầu hoặc cấp phó bị khiển trách\n→ cao nhất là Hoàn thành tốt nhiệm vụ (Ví dụ, mục B.1)"
    )
    assert "xếp mức thấp nhất: Không hoàn thành nhiệm vụ" in listed.item(2).text()


def test_what_was_ticked_is_ticked_and_can_be_changed(qtbot, office: ScoreOffice) -> None:
    ticked = office.rule_id("tham nhũng")
    office.sheets.set_facts(office.sheet_id, [ticked])
    dialog = opened(qtbot, office)
    assert dialog.ticked() == [ticked]
    dialog._ui.facts_list.item(0).setCheckState(Qt.CheckState.Checked)
    assert sorted(dialog.ticked()) == sorted([ticked, office.rule_id("khiển trách")])


def test_a_sent_sheet_shows_its_facts_without_changing_them(qtbot, office: ScoreOffice) -> None:
    office.score_everything()
    office.send()
    dialog = opened(qtbot, office)
    assert not dialog._ui.keep_button.isEnabled()
    assert not dialog._ui.facts_list.isEnabled()


def test_a_set_without_such_rules_says_so(qtbot, office: ScoreOffice) -> None:
    for rule in office.view().facts:
        office.rows.delete_rule(rule.id)
    dialog = opened(qtbot, office)
    assert "không nêu điều kiện" in dialog._ui.facts_label.text()
    assert not dialog._ui.keep_button.isEnabled()
