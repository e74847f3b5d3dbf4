"""The one way from a widget to a service: run an intention, tell everybody what changed."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from danvan_desktop.domain.history import Changes


class Actions(QObject):
    """Runs intentions of the clerk and announces their `Changes`.

    A service raises `DanvanError` when it refuses; the exception passes through here to the
    except hook (crash.py), which shows it and has the pages reloaded, so no page catches anything.
    """

    changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.refused = 0
        """How many intentions did not get through; the window stays open when its last one did not."""

    def run(self, intention: Callable[[], Changes]) -> Changes:
        """Carry out one intention at once; emits `changed` with its `Changes` after it was committed."""
        self.refused += 1
        changes = intention()
        self.refused -= 1
        self.changed.emit(changes)
        return changes
