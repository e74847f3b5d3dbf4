from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QStyleOptionViewItem, QTableWidget, QTableWidgetItem

from danvan_desktop.gui.widgets.combo_delegate import ComboDelegate

CHOICES = [("Đạt / không đạt", "fixed"), ("Theo mức", "levels")]


def edited(qtbot, value: str) -> tuple[QTableWidget, ComboDelegate, QComboBox]:
    table = QTableWidget(1, 1)
    qtbot.addWidget(table)
    table.setItem(0, 0, QTableWidgetItem(value))
    delegate = ComboDelegate(lambda _index: CHOICES, table)
    index = table.model().index(0, 0)
    combo = delegate.createEditor(table, QStyleOptionViewItem(), index)
    delegate.setEditorData(combo, index)
    return table, delegate, combo


def test_the_present_value_is_shown_and_the_chosen_one_handed_to_the_model(qtbot) -> None:
    table, delegate, combo = edited(qtbot, "levels")
    assert combo.currentText() == "Theo mức"
    combo.setCurrentIndex(0)
    delegate.setModelData(combo, table.model(), table.model().index(0, 0))
    assert table.item(0, 0).data(Qt.ItemDataRole.EditRole) == "fixed"


def test_an_unknown_value_shows_nothing_and_changes_nothing(qtbot) -> None:
    table, delegate, combo = edited(qtbot, "tiers")
    assert combo.currentIndex() == -1
    delegate.setModelData(combo, table.model(), table.model().index(0, 0))
    assert table.item(0, 0).text() == "tiers"


def test_choosing_closes_the_editor(qtbot) -> None:
    _, delegate, combo = edited(qtbot, "levels")
    with qtbot.waitSignals([delegate.commitData, delegate.closeEditor]):
        combo.activated.emit(0)
