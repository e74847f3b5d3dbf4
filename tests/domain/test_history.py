from __future__ import annotations

from danvan_desktop.domain.history import Changes


def test_changes_concern_the_nouns_they_name() -> None:
    changes = Changes("Sửa nhiệm vụ", frozenset({"task", "assignment"}), 5)
    assert changes.concern("task")
    assert changes.concern("plan", "assignment")
    assert not changes.concern("plan")
    assert not changes.concern()
    assert not Changes("", frozenset(), 0).concern("task")
