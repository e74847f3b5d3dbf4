"""Named filters of “Theo dõi”, kept in the store."""

from __future__ import annotations

from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.domain.history import Changes
from danvan_desktop.domain.saved_filter import SavedFilter
from danvan_desktop.services.checked_text import checked_line
from danvan_desktop.services.unit_names import name_key
from danvan_desktop.services.views_tracking import TaskFilter
from danvan_desktop.storage.store import Store

_MOST = 50


class SavedFilterService:
    """Saves, lists and deletes filters; a name stands once, however it is spelled."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def all(self) -> list[SavedFilter]:
        """The filters in the order they were saved."""
        return self._store.select(SavedFilter, order_by=("position", "id"))

    def save(self, name: str, task_filter: TaskFilter) -> Changes:
        """Keep a filter under a name, in place of the one of that name. Raises `ValidationError` without a name."""
        called = checked_line(name, "tên bộ lọc", "name", required=True)
        with self._store.begin(f"Lưu bộ lọc “{called[:60]}”") as uow:
            present = uow.select(SavedFilter, order_by=("position", "id"))
            same = next((each for each in present if name_key(each.name) == name_key(called)), None)
            if same is None and len(present) >= _MOST:
                raise ValidationError(f"Đã có {_MOST} bộ lọc.", "Hãy xóa bớt bộ lọc không dùng.", "name")
            position = same.position if same else max((each.position for each in present), default=0) + 1
            uow.save(
                SavedFilter(
                    same.id if same else uow.new_id(),
                    position,
                    called,
                    task_filter.unit_id,
                    task_filter.state,
                    task_filter.group_id,
                    task_filter.text,
                    task_filter.overdue,
                    task_filter.no_result,
                    task_filter.unassigned,
                )
            )
            return uow.commit()

    def delete(self, filter_id: int) -> Changes:
        """Delete a filter; raises `NotFoundError`."""
        with self._store.begin("Xóa bộ lọc đã lưu") as uow:
            uow.delete(SavedFilter, filter_id)
            return uow.commit()


def task_filter_of(saved: SavedFilter) -> TaskFilter:
    """The filter as the list of tasks takes it."""
    return TaskFilter(
        saved.only_unit,
        saved.state,
        saved.only_group,
        saved.text,
        saved.overdue,
        saved.no_result,
        saved.unassigned,
    )
