"""A script waits until the window has come to rest."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QTimer

from danvan_desktop.gui.settling import settle

pytestmark = pytest.mark.usefixtures("qtbot")


def test_what_was_put_off_has_happened_afterwards() -> None:
    done: list[str] = []
    QTimer.singleShot(20, lambda: done.append("nạp trang"))
    settle(60)
    assert done == ["nạp trang"]
