"""The corrections of one review, to be taken back and done again before anything is stored."""

from __future__ import annotations

from typing import Generic, TypeVar

State = TypeVar("State")


class ReviewHistory(Generic[State]):
    """The states a review went through; `current` is the one shown."""

    def __init__(self, start: State) -> None:
        self.current = start
        self._past: list[State] = []
        self._undone: list[State] = []

    @property
    def can_undo(self) -> bool:
        """Whether there is a correction to take back."""
        return bool(self._past)

    @property
    def can_redo(self) -> bool:
        """Whether a correction was taken back last."""
        return bool(self._undone)

    def change(self, state: State) -> None:
        """Go on to another state; what was taken back before is gone."""
        self._past.append(self.current)
        self._undone.clear()
        self.current = state

    def undo(self) -> None:
        """Go back to the state before; at the start nothing happens."""
        if self._past:
            self._undone.append(self.current)
            self.current = self._past.pop()

    def redo(self) -> None:
        """Go on to the state that was taken back last, if any."""
        if self._undone:
            self._past.append(self.current)
            self.current = self._undone.pop()
