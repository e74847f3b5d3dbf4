from __future__ import annotations

from PySide6.QtWidgets import QLabel, QWidget

from danvan_desktop.gui.widgets.flow_layout import FlowLayout


def room_with(qtbot, count: int) -> tuple[QWidget, FlowLayout, list[QLabel]]:
    room = QWidget()
    qtbot.addWidget(room)
    layout = FlowLayout(room, spacing=4)
    labels = [QLabel(room) for _ in range(count)]
    for label in labels:
        label.setFixedSize(100, 20)
        layout.addWidget(label)
    return room, layout, labels


def test_items_wrap_at_the_width_and_ask_for_the_height_of_their_lines(qtbot) -> None:
    room, layout, labels = room_with(qtbot, 3)
    assert layout.heightForWidth(400) == 20
    assert layout.heightForWidth(210) == 44
    assert layout.heightForWidth(90) == 68
    room.resize(210, 100)
    room.show()
    assert [label.y() for label in labels] == [0, 0, 24]
    assert labels[1].x() == 104


def test_an_item_can_be_put_before_others_and_taken_out(qtbot) -> None:
    room, layout, labels = room_with(qtbot, 2)
    first = QLabel(room)
    layout.insert_widget(0, first)
    assert layout.count() == 3
    assert layout.itemAt(0).widget() is first
    assert layout.takeAt(1).widget() is labels[0]
    assert layout.takeAt(9) is None
    assert layout.itemAt(9) is None


def test_nothing_is_cut_that_has_a_smallest_size(qtbot) -> None:
    room, layout, _ = room_with(qtbot, 2)
    assert room.layout() is layout
    assert layout.minimumSize().width() == 100
    assert layout.hasHeightForWidth()
