from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTreeWidgetItem

from danvan_desktop.domain.register_sought import SoughtTotal
from danvan_desktop.gui.dialogs.score_suggestions import ScoreSuggestionsDialog
from tests.criteria_sets import D
from tests.linked_office import BRIEFING, HALF_YEAR, IN_TIME, LinkedOffice, linked_office, register_link
from tests.score_office import YEAR


@pytest.fixture
def office(tmp_path) -> Iterator[LinkedOffice]:
    office = linked_office(tmp_path)
    office.targets.set_figures(office.ids[IN_TIME], YEAR, D(4890), D(4956))
    office.send(HALF_YEAR, date(2026, 6, 12))
    office.link("1.2", office.task(BRIEFING))
    office.link("1.4", office.duty(HALF_YEAR))
    office.link("2.1.1", office.target(IN_TIME))
    yield office
    office.store.close()


@pytest.fixture
def dialog(qtbot, office: LinkedOffice) -> ScoreSuggestionsDialog:
    made = ScoreSuggestionsDialog()
    qtbot.addWidget(made)
    made.show()
    refresh(made, office)
    return made


def refresh(dialog: ScoreSuggestionsDialog, office: LinkedOffice, *, is_editable: bool = True) -> None:
    dialog.show_rows(office.suggestions.rows(office.score.view()), is_editable=is_editable)


def texts(dialog: ScoreSuggestionsDialog) -> list[list[str]]:
    return [[item.text(column) for column in range(1, 7)] for item in dialog._items()]


def lines(dialog: ScoreSuggestionsDialog) -> list[str]:
    def below(item: QTreeWidgetItem) -> list[str]:
        return [item.text(0), *(text for row in range(item.childCount()) for text in below(item.child(row)))]

    tree = dialog._ui.sources_tree
    return [text for row in range(tree.topLevelItemCount()) for text in below(tree.topLevelItem(row))]


def test_each_linked_leaf_stands_with_both_points_and_its_state(dialog: ScoreSuggestionsDialog) -> None:
    assert texts(dialog) == [
        ["1.2", "Phân công lãnh đạo cơ quan phụ trách công tác dân vận", "2", "chưa chấm", "–", "Chưa đề xuất được"],
        ["1.4", "Thực hiện chế độ báo cáo định kỳ và đột xuất", "2", "chưa chấm", "2", "Chờ quyết định"],
        [
            "2.1.1",
            "Hồ sơ thủ tục hành chính được giải quyết trước hạn và đúng hạn",
            "10",
            "chưa chấm",
            "9,75",
            "Chờ quyết định",
        ],
    ]
    assert dialog._ui.summary_label.text() == (
        "3 tiêu chí có nguồn số liệu: 2 chờ quyết định; 1 chưa đề xuất được. Chương trình không tự nhập điểm."
    )


def test_the_rule_the_calculation_the_sources_and_what_is_missing_are_shown(
    dialog: ScoreSuggestionsDialog, office: LinkedOffice
) -> None:
    dialog.choose(office.score.id_of("2.1.1"))
    assert dialog._ui.rule_label.text().startswith("Quy định: Hồ sơ thủ tục hành chính được giải quyết")
    assert dialog._ui.calculation_label.text() == "Đề xuất 9,75 điểm. Số liệu: 4890/4956. 4890/4956 × 10 = 9,75 điểm."
    assert lines(dialog) == [
        f"Chỉ tiêu: {IN_TIME}",
        "4890 / 4956 = 98,67% (nhập tay); đạt",
        "Chưa có minh chứng: Báo cáo kết quả giải quyết thủ tục hành chính",
    ]
    dialog.choose(office.score.id_of("1.2"))
    assert dialog._ui.calculation_label.text().startswith("Chưa đề xuất được điểm")


def test_nothing_is_ticked_by_itself_and_one_press_ticks_what_is_sure(
    dialog: ScoreSuggestionsDialog, office: LinkedOffice
) -> None:
    asked: list = []
    dialog.accept_requested.connect(asked.append)
    assert dialog.ticked() == []
    assert not dialog._ui.accept_button.isEnabled()
    dialog._ui.tick_button.click()
    wanted = [office.score.id_of("1.4"), office.score.id_of("2.1.1")]
    assert dialog.ticked() == wanted
    assert dialog._ui.accept_button.text() == "Chấp nhận 2 đề xuất đã chọn"
    dialog._ui.accept_button.click()
    assert asked == [wanted]
    refresh(dialog, office)
    assert dialog.ticked() == wanted, "what is ticked outlives a reading"
    office.suggestions.accept(office.score.sheet_id, wanted)
    refresh(dialog, office)
    assert dialog.ticked() == []


def test_what_needs_a_look_is_not_ticked_at_a_stroke(dialog: ScoreSuggestionsDialog, office: LinkedOffice) -> None:
    recognised = SoughtTotal("exemplary_model", where="state", equals="Được công nhận")
    office.link("3.1", register_link(recognised, place=1))
    office.score.scoring.set_amounts(*office.score.at("2.1.1"), D(1), D(2))
    refresh(dialog, office)
    dialog._ui.tick_button.click()
    assert dialog.ticked() == [office.score.id_of("1.4")]
    by_hand = dialog._items()[-1].data(0, Qt.ItemDataRole.CheckStateRole)
    assert by_hand is not None, "the clerk may tick it by hand"


def test_other_points_are_kept_only_with_a_reason(dialog: ScoreSuggestionsDialog, office: LinkedOffice) -> None:
    kept: list = []
    dialog.keep_requested.connect(lambda *told: kept.append(told))
    dialog.choose(office.score.id_of("2.1.1"))
    assert not dialog._ui.reason_edit.isEnabled(), "nothing is scored yet"
    office.score.scoring.set_amounts(*office.score.at("2.1.1"), D(4800), D(4956))
    refresh(dialog, office)
    assert not dialog._ui.keep_button.isEnabled()
    dialog._ui.reason_edit.setText("Đã trừ hồ sơ rút")
    dialog._ui.keep_button.click()
    assert kept == [(office.score.id_of("2.1.1"), "Đã trừ hồ sơ rút")]
    office.suggestions.keep(office.score.sheet_id, *kept[0])
    refresh(dialog, office)
    assert dialog._ui.reason_edit.text() == "Đã trừ hồ sơ rút"


def test_sources_and_their_entries_are_opened_at_their_page(
    dialog: ScoreSuggestionsDialog, office: LinkedOffice
) -> None:
    opened: list = []
    dialog.open_requested.connect(lambda *told: opened.append(told))
    office.record(BRIEFING, "Hội nghị", date(2026, 3, 12))
    model = {"registered_on": "25/03/2026", "name": "Một cửa thân thiện"}
    office.registers.add_row("exemplary_model", YEAR, model)
    office.link("1.2", office.task(BRIEFING), register_link(SoughtTotal("exemplary_model")))
    refresh(dialog, office)
    dialog.choose(office.score.id_of("1.2"))
    tree = dialog._ui.sources_tree
    assert not dialog._ui.open_button.isEnabled()
    for item in (tree.topLevelItem(0), tree.topLevelItem(0).child(0), tree.topLevelItem(1)):
        tree.setCurrentItem(item)
        dialog._ui.open_button.click()
    tree.setCurrentItem(tree.topLevelItem(1).child(0))
    tree.itemActivated.emit(tree.currentItem(), 0)
    sources = office.row("1.2").suggestion.sources
    assert opened[:3] == [(sources[0], None), (sources[0], sources[0].entries[0]), (sources[1], None)]
    assert opened[3:] == [(sources[1], sources[1].entries[0])]
    tree.setCurrentItem(tree.topLevelItem(2))
    assert not dialog._ui.open_button.isEnabled(), "what is missing leads nowhere"


def test_the_other_buttons_ask_for_the_chosen_leaf(
    dialog: ScoreSuggestionsDialog, office: LinkedOffice, tmp_path
) -> None:
    asked: list = []
    file = tmp_path / "Biên bản.pdf"
    file.write_bytes(b"x")
    office.record(BRIEFING, "Hội nghị", date(2026, 3, 12), file)
    for signal in (dialog.sources_requested, dialog.evidence_requested, dialog.jump_requested):
        signal.connect(asked.append)
    refresh(dialog, office)
    wanted = office.score.id_of("1.2")
    dialog.choose(wanted)
    assert dialog._ui.evidence_button.text() == "&Lấy minh chứng từ kết quả đã ghi (1)"
    for button in (dialog._ui.sources_button, dialog._ui.evidence_button, dialog._ui.jump_button):
        button.click()
    assert asked == [wanted] * 3
    dialog.choose(office.score.id_of("1.4"))
    assert not dialog._ui.evidence_button.isEnabled()


def test_a_sheet_that_is_not_open_is_only_looked_at(dialog: ScoreSuggestionsDialog, office: LinkedOffice) -> None:
    refresh(dialog, office, is_editable=False)
    dialog.choose(office.score.id_of("2.1.1"))
    ui = dialog._ui
    for widget in (ui.tick_button, ui.accept_button, ui.reason_edit, ui.keep_button, ui.evidence_button):
        assert not widget.isEnabled()
    assert dialog._items()[-1].data(0, Qt.ItemDataRole.CheckStateRole) is None, "nothing to tick"


def test_without_links_it_says_where_to_begin(dialog: ScoreSuggestionsDialog) -> None:
    dialog.show_rows((), is_editable=True)
    assert "bấm “Nguồn số liệu…”" in dialog._ui.summary_label.text()
    assert dialog.chosen() is None
    assert lines(dialog) == []
