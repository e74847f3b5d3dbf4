from __future__ import annotations

from pathlib import Path

from danvan_desktop.storage.repositories.tasks import standing_of_plan
from tests.services.plan_rooms import furnished


def test_only_tasks_with_something_recorded_in_the_year_have_a_standing(tmp_path: Path) -> None:
    with furnished(tmp_path) as (store, room):
        standing = standing_of_plan(store, room.plan, 2026)
        assert set(standing) == {room.tasks[0], room.tasks[3]}
        assert standing[room.tasks[0]].entries == standing[room.tasks[3]].entries == 1
        assert standing[room.tasks[0]].outcome is not None
        assert standing[room.tasks[3]].outcome is None
        assert standing_of_plan(store, room.plan, 2025) == {}
