from __future__ import annotations

from PySide6.QtWidgets import QMenu

from danvan_desktop.gui.pages.tracking_papers import PaperDoors, add_unit_papers


class Doors:
    """Notes what it is asked for."""

    def __init__(self):
        self.asked = []

    def __getattr__(self, name):
        return lambda *arguments: self.asked.append((name, *arguments))


def test_every_entry_asks_for_the_plan_and_year_looked_at_when_it_is_chosen(qtbot):
    doors, menu, shown = Doors(), QMenu(), [(3, 2026)]
    qtbot.addWidget(menu)
    add_unit_papers(menu, lambda: PaperDoors(doors, doors), lambda: shown[0])
    shown[0] = (None, 2027)
    for action in menu.actions():
        action.trigger()
    assert doors.asked == [
        ("hand_out", None, 2027),
        ("take_back", 2027),
        ("hand_out_slips", None, 2027),
        ("urge", None, 2027),
        ("show_log", 2027),
    ]
