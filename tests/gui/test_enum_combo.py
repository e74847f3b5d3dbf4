from __future__ import annotations

from PySide6.QtWidgets import QComboBox

from danvan_desktop.domain.timing import DueOperator, TimingKind
from danvan_desktop.gui.enum_combo import choose, chosen, fill_combo


def test_members_are_offered_by_their_labels_after_what_is_not_known(qtbot) -> None:
    combo = QComboBox()
    qtbot.addWidget(combo)
    fill_combo(combo, TimingKind, none_text="")
    assert combo.itemText(0) == "chưa có"
    assert combo.count() == len(TimingKind) + 1
    assert chosen(combo, TimingKind) is None


def test_what_is_chosen_is_read_back_and_saves_nothing_by_itself(qtbot) -> None:
    combo = QComboBox()
    qtbot.addWidget(combo)
    fill_combo(combo, TimingKind, none_text="")
    with qtbot.assertNotEmitted(combo.activated):
        choose(combo, TimingKind.PERIODIC)
    assert chosen(combo, TimingKind) is TimingKind.PERIODIC
    choose(combo, None)
    assert chosen(combo, TimingKind) is None


def test_labels_begin_with_a_capital(qtbot) -> None:
    combo = QComboBox()
    qtbot.addWidget(combo)
    fill_combo(combo, DueOperator)
    assert [combo.itemText(0), combo.itemText(1)] == ["Chậm nhất", "Trước ngày"]
