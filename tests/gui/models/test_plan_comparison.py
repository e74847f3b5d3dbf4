"""The list of changes says in words what happens to each row."""

from __future__ import annotations

from danvan_desktop.domain.plan_matching import Change
from danvan_desktop.gui.models.plan_comparison import ComparisonColumn, change_words
from danvan_desktop.services.plan_comparison import ComparedRow


def test_every_kind_of_row_has_words() -> None:
    for noun in ("task", "target", "obligation", "form"):
        row = ComparedRow(noun, 1, 2, "cũ", "mới", Change.SAME)
        assert ComparisonColumn.NOUN.text(row)
        assert (ComparisonColumn.OLD.text(row), ComparisonColumn.NEW.text(row)) == ("cũ", "mới")


def test_a_reworded_task_whose_units_change_says_both() -> None:
    assert (
        change_words(ComparedRow("task", 1, 2, "a", "b", Change.REWORDED, ("Chủ trì: A → B",))) == "Sửa lời, phân công"
    )
    assert change_words(ComparedRow("task", 1, 2, "a", "b", Change.REWORDED)) == "Sửa lời"


def test_a_line_of_the_form_is_named() -> None:
    assert change_words(ComparedRow("form", None, None, "18", "45", Change.REWORDED, ("Số",))) == "Sửa: số"
