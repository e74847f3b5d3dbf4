from __future__ import annotations

from PySide6.QtCore import QStringListModel
from PySide6.QtWidgets import QComboBox, QListView, QStyleOptionViewItem

from danvan_desktop.gui.widgets.text_choice_delegate import TextChoiceDelegate


def test_words_are_offered_and_others_can_be_typed(qtbot) -> None:
    view = QListView()
    qtbot.addWidget(view)
    model = QStringListModel(["Văn phòng"])
    view.setModel(model)
    delegate = TextChoiceDelegate(["Văn phòng", "Thanh tra"], view)
    index = model.index(0, 0)
    editor = delegate.createEditor(view.viewport(), QStyleOptionViewItem(), index)
    assert isinstance(editor, QComboBox)
    delegate.setEditorData(editor, index)
    assert editor.currentText() == "Văn phòng"
    assert [editor.itemText(place) for place in range(editor.count())] == ["Văn phòng", "Thanh tra"]
    editor.setEditText("Phòng khác")
    delegate.setModelData(editor, model, index)
    assert index.data() == "Phòng khác"
