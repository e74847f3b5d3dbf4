from __future__ import annotations

from datetime import datetime

from danvan_desktop.domain.history import Changes, HistoryKind, HistoryLine


def test_changes_concern_the_nouns_they_name() -> None:
    changes = Changes("Sửa nhiệm vụ", frozenset({"task", "assignment"}), 5)
    assert changes.concern("task")
    assert changes.concern("plan", "assignment")
    assert not changes.concern("plan")
    assert not changes.concern()
    assert not Changes("", frozenset(), 0).concern("task")


def test_an_undo_is_named_before_what_it_took_back() -> None:
    at = datetime(2026, 6, 15, 8)
    assert HistoryLine(1, at, "A", "Sửa nhiệm vụ", HistoryKind.ACTION).words == "Sửa nhiệm vụ"
    assert HistoryLine(2, at, "A", "Sửa nhiệm vụ", HistoryKind.UNDO).words == "Hoàn tác: Sửa nhiệm vụ"
    assert HistoryLine(3, at, "A", "Sửa nhiệm vụ", HistoryKind.REDO).words == "Làm lại: Sửa nhiệm vụ"
