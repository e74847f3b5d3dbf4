from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt

from danvan_desktop.domain.criterion_link import CriterionLink, SourceKind
from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.domain.register_sought import SoughtTotal
from danvan_desktop.gui.dialogs.criterion_links import CriterionLinksDialog, LinkLookup
from tests.criteria_sets import D
from tests.linked_office import BRIEFING, IN_TIME, SURVEY, LinkedOffice, linked_office
from tests.score_office import YEAR


@pytest.fixture
def office(tmp_path) -> Iterator[LinkedOffice]:
    office = linked_office(tmp_path)
    yield office
    office.store.close()


def open_dialog(qtbot, office: LinkedOffice, number: str, save=None) -> CriterionLinksDialog:
    criterion_id = office.score.id_of(number)
    lookup = LinkLookup(
        tuple(office.links.candidates(criterion_id, YEAR)),
        lambda key, column: office.links.names_in(key, column, YEAR),
        lambda links: office.suggestions.preview(office.score.view(), criterion_id, links),
    )
    keep = save or (lambda links: office.links.set_links(criterion_id, links))
    criterion = office.score.row(number).criterion
    dialog = CriterionLinksDialog(criterion, office.links.links(criterion_id), lookup, keep)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def add(dialog: CriterionLinksDialog, words: str) -> None:
    dialog.add(next(item for item in dialog._lookup.candidates if words in item.words))


def pick(dialog: CriterionLinksDialog, name: str, text: str) -> None:
    combo = getattr(dialog._ui, name)
    combo.setCurrentText(text)
    assert combo.currentText() == text
    combo.activated.emit(combo.currentIndex())


def chosen(dialog: CriterionLinksDialog) -> list[str]:
    view = dialog._ui.links_list
    return [view.item(row).text() for row in range(view.count())]


def visible(dialog: CriterionLinksDialog) -> list[str]:
    return [
        heading.child(row).text(0)
        for heading in dialog._headings
        for row in range(heading.childCount())
        if not heading.child(row).isHidden()
    ]


def test_likely_sources_stand_first_and_one_press_adds_the_likeliest(qtbot, office: LinkedOffice) -> None:
    dialog = open_dialog(qtbot, office, "2.1.3")
    assert dialog._headings[0].text(0).startswith("Gần với lời văn của tiêu chí")
    assert chosen(dialog) == []
    assert dialog._ui.preview_label.text() == "Chưa chọn nguồn nào."
    dialog._ui.add_button.click()
    assert chosen(dialog) == [f"Nhiệm vụ: 1.2 {SURVEY}"]
    dialog._ui.add_button.click()
    assert len(chosen(dialog)) == 1, "a source is added once"
    assert dialog._ui.preview_label.text().startswith("Với các nguồn này chưa đề xuất được điểm.")
    dialog._ui.save_button.click()
    assert [link.object_id for link in office.links.links(office.score.id_of("2.1.3"))] == [office.ids[SURVEY]]
    assert not dialog.isVisible()


def test_typing_finds_a_source_by_words_without_accents(qtbot, office: LinkedOffice) -> None:
    dialog = open_dialog(qtbot, office, "1.1")
    dialog._ui.filter_edit.setText("truc huong dan")
    assert visible(dialog) == ["1.3 Bố trí công chức trực hướng dẫn người dân nộp hồ sơ trực tuyến"]
    dialog._ui.filter_edit.setText("không có gì như vậy")
    assert visible(dialog) == []
    assert all(heading.isHidden() for heading in dialog._headings)


def test_what_would_be_suggested_is_shown_while_choosing(qtbot, office: LinkedOffice) -> None:
    office.targets.set_figures(office.ids[IN_TIME], YEAR, D(980), D(1000))
    dialog = open_dialog(qtbot, office, "2.1.1")
    add(dialog, IN_TIME)
    assert dialog._ui.preview_label.text() == (
        "Với các nguồn này sẽ đề xuất 9,75 điểm. Số liệu: 980/1000. 980/1000 × 10 = 9,75 điểm."
    )
    assert office.store.count(CriterionLink) == 0, "only saving keeps it"
    dialog._ui.remove_button.click()
    assert chosen(dialog) == []
    assert not dialog._ui.remove_button.isEnabled()


def test_the_figure_of_a_register_is_chosen_with_what_it_is_of_and_which_rows(qtbot, office: LinkedOffice) -> None:
    dialog = open_dialog(qtbot, office, "2.2.2")
    add(dialog, "Tiếp công dân, đơn thư")
    assert dialog.links()[0].sought == (
        SoughtTotal("reception_stat", "solved"),
        SoughtTotal("reception_stat", "received"),
    )
    pick(dialog, "whole_combo", "(không có)")
    pick(dialog, "counted_combo", "Số dòng của sổ")
    pick(dialog, "where_combo", "Kỳ")
    pick(dialog, "equals_combo", "Quý II")
    assert dialog.links()[0].sought == (SoughtTotal("reception_stat", where="period", equals="Quý II"),)
    assert chosen(dialog) == ["Sổ Tiếp công dân, đơn thư: số dòng, chỉ dòng “Quý II”"]


def test_one_register_counts_for_two_kinds_each_in_its_own_link(qtbot, office: LinkedOffice) -> None:
    dialog = open_dialog(qtbot, office, "3.1")
    for level in ("Mô hình được công nhận cấp tỉnh trở lên", "Mô hình được công nhận ở cơ quan"):
        add(dialog, "Mô hình “Dân vận khéo”")
        pick(dialog, "place_combo", level)
    dialog._ui.save_button.click()
    kept = office.links.links(office.score.id_of("3.1"))
    assert [(link.kind, link.place) for link in kept] == [(SourceKind.REGISTER, 0), (SourceKind.REGISTER, 1)]
    again = open_dialog(qtbot, office, "3.1")
    again._ui.links_list.setCurrentRow(1)
    assert again._ui.place_combo.currentText() == "Mô hình được công nhận ở cơ quan"


def test_kinds_are_asked_for_only_where_there_are_several(qtbot, office: LinkedOffice) -> None:
    assert open_dialog(qtbot, office, "3.1")._ui.place_combo.isVisible()
    assert not open_dialog(qtbot, office, "2.1.1")._ui.place_combo.isVisible()


def test_a_refused_choice_keeps_the_dialog_open(qtbot, office: LinkedOffice) -> None:
    dialog = open_dialog(qtbot, office, "3.1")
    add(dialog, "Mô hình “Dân vận khéo”")
    add(dialog, "Mô hình “Dân vận khéo”")
    with pytest.raises(ValidationError, match="hai lần"):
        dialog.accept()
    assert dialog.isVisible()
    dialog._ui.cancel_button.click()
    assert office.store.count(CriterionLink) == 0


def test_a_source_of_another_year_is_shown_by_its_words(qtbot, office: LinkedOffice) -> None:
    office.link("1.3", office.task(BRIEFING))
    criterion_id = office.score.id_of("1.3")
    lookup = LinkLookup((), lambda _key, _column: {}, lambda _links: None)
    dialog = CriterionLinksDialog(office.score.row("1.3").criterion, office.links.links(criterion_id), lookup, list)
    qtbot.addWidget(dialog)
    assert chosen(dialog) == [f"Nhiệm vụ: {BRIEFING} (theo lời văn)"]
    assert dialog._ui.candidates_tree.topLevelItemCount() == 0
    assert not dialog._ui.add_button.isEnabled()


def test_enter_saves_and_escape_leaves(qtbot, office: LinkedOffice) -> None:
    handed: list = []
    dialog = open_dialog(qtbot, office, "2.1.3", handed.append)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert handed == []
    dialog = open_dialog(qtbot, office, "2.1.3", handed.append)
    qtbot.keyClick(dialog._ui.filter_edit, Qt.Key.Key_Return)
    assert handed == [[]]
