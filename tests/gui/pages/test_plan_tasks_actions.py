from __future__ import annotations

from PySide6.QtWidgets import QWidget

from danvan_desktop.gui.pages.plan_tasks_actions import ON_TOOLBAR, TASK_ACTIONS, make_actions, what_can_be_done
from danvan_desktop.services.views_plans import OutlineKind, OutlineRow

GROUP = OutlineRow(OutlineKind.GROUP, 1, None, "1", "Nhóm")
TASKS = [OutlineRow(OutlineKind.TASK, number, 0, "", "Việc") for number in (2, 3)]


def able(rows: list[OutlineRow]) -> set[str]:
    tasks = [row for row in rows if row.kind is OutlineKind.TASK]
    return {name.removesuffix("_action") for name, is_able in what_can_be_done(rows, tasks).items() if is_able}


def test_what_can_be_done_follows_the_selection() -> None:
    assert able([]) == set()
    assert able([GROUP]) == {"edit", "up", "down", "delete", "assign"}
    assert able(TASKS[:1]) == {"edit", "split", "up", "down", "delete", "assign"}
    assert able(TASKS) == {"merge", "up", "down", "delete", "assign"}
    assert able([GROUP, *TASKS]) == {"assign"}


def test_actions_carry_icon_words_and_their_keys_in_the_tooltip(qtbot) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    made = make_actions(owner)
    assert set(made) == {words.name for words in TASK_ACTIONS}
    assert {name for name in ON_TOOLBAR if name} <= set(made)
    assert made["add_task_action"].shortcut().toString() == "Ctrl+N"
    assert "(Ctrl+N)" in made["add_task_action"].toolTip()
    assert not any(action.icon().isNull() for action in made.values())
