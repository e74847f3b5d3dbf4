from __future__ import annotations

from danvan_desktop.services.views_overview import Concern, Tally, ToDo, by_urgency


def test_what_has_a_date_comes_first_the_latest_in_front() -> None:
    lines = [ToDo(Concern.NO_RESULT, "–", "a"), ToDo(Concern.DUE_OCCASIONS, "", "b", days_left=3)]
    lines += [ToDo(Concern.OVERDUE_TASKS, "", "c", days_left=-9), ToDo(Concern.BACKUP, "–", "d")]
    assert [line.what for line in by_urgency(lines)] == ["c", "b", "a", "d"]


def test_a_number_that_does_not_exist_is_no_zero() -> None:
    assert Tally(Concern.BACKUP, None).number_words == "chưa có"
    assert Tally(Concern.BACKUP, 0).number_words == "0"


def test_every_concern_has_its_words() -> None:
    assert len({concern.label for concern in Concern}) == len(Concern)
