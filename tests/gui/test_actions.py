"""An action is carried out and announced; a refused one is announced to nobody."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from danvan_desktop.domain.errors import DanvanError
from danvan_desktop.domain.history import Changes
from danvan_desktop.gui.actions import Actions

CHANGES = Changes("Sửa nhiệm vụ", frozenset({"task"}), 7, (3,))


def test_what_changed_is_announced_and_given_back(qtbot: QtBot) -> None:
    actions = Actions()
    with qtbot.waitSignal(actions.changed) as told:
        assert actions.run(lambda: CHANGES) is CHANGES
    assert told.args == [CHANGES]


def test_a_refusal_passes_through_and_nothing_is_announced(qtbot: QtBot) -> None:
    actions = Actions()

    def refuse() -> Changes:
        raise DanvanError("Không được.")

    with qtbot.assertNotEmitted(actions.changed), pytest.raises(DanvanError):
        actions.run(refuse)
