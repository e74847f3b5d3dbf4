"""The append-only history: what was done, by whom, and how it is undone."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any


class HistoryKind(StrEnum):
    """Undo and redo are actions of their own (architecture.md)."""

    ACTION = "action"
    UNDO = "undo"
    REDO = "redo"

    @property
    def label(self) -> str:
        """The Vietnamese name shown on screen."""
        return {
            HistoryKind.ACTION: "Thao tác",
            HistoryKind.UNDO: "Hoàn tác",
            HistoryKind.REDO: "Làm lại",
        }[self]


@dataclass(frozen=True, slots=True)
class ObjectChange:
    """One object before and after an action as plain JSON values; None means it did not exist."""

    noun: str
    id: int
    before: dict[str, Any] | None
    after: dict[str, Any] | None


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """One action of the clerk; `hash` chains it to the entry before."""

    seq: int
    at: datetime
    who: str
    label: str
    kind: HistoryKind
    changes: tuple[ObjectChange, ...]
    previous_hash: str
    hash: str


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """An action as the list of changes shows it: everything but the changes themselves."""

    seq: int
    at: datetime
    who: str
    label: str
    kind: HistoryKind

    @property
    def words(self) -> str:
        """What was done: the label, with “Hoàn tác” or “Làm lại” before it."""
        return self.label if self.kind is HistoryKind.ACTION else f"{self.kind.label}: {self.label}"


@dataclass(frozen=True, slots=True)
class Changes:
    """What an action changed: the nouns concerned and the action's label, handed to every page.

    `nouns` are table names (“task”); `created` the ids of new objects in the order they were saved;
    `seq` the number of the history entry, 0 when nothing differed and no entry was written.
    """

    label: str
    nouns: frozenset[str]
    seq: int
    created: tuple[int, ...] = ()

    def concern(self, *nouns: str) -> bool:
        """Whether one of `nouns` (table names such as “task”) was changed."""
        return not self.nouns.isdisjoint(nouns)
