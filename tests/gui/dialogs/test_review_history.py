"""Corrections of a review can be taken back and done again."""

from __future__ import annotations

from danvan_desktop.gui.dialogs.review_history import ReviewHistory


def test_each_correction_is_taken_back_and_done_again_in_turn() -> None:
    history = ReviewHistory("gốc")
    history.change("một")
    history.change("hai")
    history.undo()
    history.undo()
    assert (history.current, history.can_undo, history.can_redo) == ("gốc", False, True)
    history.redo()
    history.redo()
    assert (history.current, history.can_redo) == ("hai", False)


def test_a_new_correction_forgets_what_was_taken_back() -> None:
    history = ReviewHistory(0)
    history.change(1)
    history.undo()
    history.change(2)
    assert (history.current, history.can_redo) == (2, False)


def test_at_either_end_nothing_happens() -> None:
    history = ReviewHistory("gốc")
    history.undo()
    history.redo()
    assert history.current == "gốc"
