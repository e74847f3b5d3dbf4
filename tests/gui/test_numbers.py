import pytest

from danvan_desktop.gui.numbers import read_number, write_number
from tests.criteria_sets import D


@pytest.mark.parametrize("typed", ["2,5", "2.5", " 2,50 "])
def test_comma_and_dot_are_the_same(typed: str) -> None:
    assert read_number(typed) == D("2.5")


def test_what_is_no_number_is_answered_with_a_sentence() -> None:
    assert "không phải là một số" in read_number("hai")


def test_numbers_are_written_with_a_comma_and_nothing_for_none() -> None:
    assert write_number(D("2.50")) == "2,5"
    assert write_number(None) == ""
