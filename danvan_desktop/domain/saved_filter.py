"""A filter of “Theo dõi” the clerk gave a name."""

from __future__ import annotations

from dataclasses import dataclass

from danvan_desktop.domain.task import TaskState


@dataclass(frozen=True, slots=True)
class SavedFilter:
    """Bộ lọc đã lưu; unit and group are bare ids without reference, so that a filter never keeps them from being deleted."""

    id: int
    position: int
    name: str
    only_unit: int | None = None
    state: TaskState | None = None
    only_group: int | None = None
    text: str = ""
    overdue: bool = False
    no_result: bool = False
    unassigned: bool = False
