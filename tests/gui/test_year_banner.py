"""The strip of a closed year is seen on every page while that year is chosen."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFrame, QLabel
from pytestqt.qtbot import QtBot

from danvan_desktop.gui.dialogs.year_reopening import YearReopeningDialog
from tests.gui.shell import Shell, sample_folder, shell_window

__all__ = ["sample_folder"]


def is_shown(shell: Shell) -> bool:
    return not shell.child(QFrame, "year_banner").isHidden()


def test_a_closed_year_is_told_on_every_page_and_gone_when_it_is_open_again(
    qtbot: QtBot, tmp_path: Path, sample_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with shell_window(qtbot, tmp_path, sample_folder) as shell:
        assert not is_shown(shell)
        actions = shell.window._actions
        actions.run(lambda: shell.services.years.close(2026))
        assert is_shown(shell)
        assert shell.child(QLabel, "closed_label").text() == "Năm 2026 đã đóng ngày 18/11/2026; chỉ xem."
        shell.window.show_page("registers")
        assert is_shown(shell)
        actions.run(lambda: shell.services.year_opening.open(shell.window.year_and_plan()[1] or 0, 2027))
        shell.plan_combo.setCurrentIndex(0)
        assert shell.window.year_and_plan()[0] == 2027
        assert not is_shown(shell)
        shell.plan_combo.setCurrentIndex(1)
        assert is_shown(shell)
        asked: list[YearReopeningDialog] = []
        monkeypatch.setattr(YearReopeningDialog, "exec", lambda dialog: asked.append(dialog) or 0)
        shell.press("reopen_year_button")
        assert len(asked) == 1
        actions.run(shell.services.undo.undo)
        actions.run(shell.services.undo.undo)
        assert not is_shown(shell)
