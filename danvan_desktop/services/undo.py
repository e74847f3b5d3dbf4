"""Hoàn tác, làm lại: across restarts, by the name of the action."""

from __future__ import annotations

from datetime import datetime

from danvan_desktop.domain.history import Changes
from danvan_desktop.storage.store import Store


class UndoService:
    """Takes actions back and carries them out again; the store keeps both stacks in its history."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def undo(self) -> Changes:
        """Take the last action back; raises `DanvanError` when there is none or something came to depend on it."""
        return self._store.undo()

    def redo(self) -> Changes:
        """Carry out again what was taken back last; raises `DanvanError` like `undo`."""
        return self._store.redo()

    def undo_label(self) -> str | None:
        """The name of the action `undo` takes back, or None."""
        return self._store.undo_label()

    def redo_label(self) -> str | None:
        """The name of the action `redo` carries out again, or None."""
        return self._store.redo_label()

    def last_saved_at(self) -> datetime | None:
        """When the last action was saved, or None in a fresh store."""
        return self._store.last_saved_at()
