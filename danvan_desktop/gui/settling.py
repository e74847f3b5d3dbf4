"""Letting the window come to rest between two deeds of a script."""

from __future__ import annotations

from PySide6.QtCore import QEventLoop, QTimer

SETTLE_MS = 300
"""Longer than any delayed loading of a page."""


def settle(milliseconds: int = SETTLE_MS) -> None:
    """Let the window lay out, load what it loads late and paint, as it would between two deeds of a clerk."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()
