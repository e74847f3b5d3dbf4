from __future__ import annotations

import pytest

from danvan_desktop.domain.document import NATIONAL_MOTTO, NATIONAL_NAME
from danvan_desktop.exporters.text_width import text_width


@pytest.mark.parametrize(
    ("text", "size", "millimetres"),
    [(NATIONAL_NAME, 13, 95.67), (NATIONAL_MOTTO, 14, 60.46), (NATIONAL_MOTTO, 13, 56.14)],
)
def test_widths_are_those_of_the_printed_font(text, size, millimetres):
    assert text_width(text, size, bold=True) == pytest.approx(millimetres, abs=0.02)


def test_a_marked_vowel_is_as_wide_as_its_base_and_a_horned_one_wider():
    assert text_width("ậ", 14) == text_width("a", 14)
    assert text_width("ự", 14) == text_width("ư", 14) > text_width("u", 14)
    assert text_width("", 14) == 0
    assert text_width("漢", 14) > 0


def test_marks_alone_and_horns_on_other_letters_take_no_room_of_their_own() -> None:
    assert text_width("\u031b\u0301", 14) == 0
    assert text_width("n\u031b", 14) == text_width("n", 14)
