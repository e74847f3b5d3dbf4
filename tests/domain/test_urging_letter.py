from __future__ import annotations

from datetime import date

from danvan_desktop.domain.urging_letter import UrgedItem, UrgingLetter, letters_about

FIRST = UrgingLetter(1, 7, 2026, date(2026, 5, 2), "15/SXD-VP", items=(UrgedItem("task:3", "Đối thoại"),))
SECOND = UrgingLetter(2, 7, 2026, date(2026, 6, 1), items=(UrgedItem("task:3", "x"), UrgedItem("occasion:1:1", "y")))


def test_a_letter_is_cited_with_dots_until_it_has_its_number():
    assert FIRST.citation == "Công văn số 15/SXD-VP ngày 02/05/2026"
    assert SECOND.citation == "Công văn số …… ngày 01/06/2026"


def test_the_letters_about_a_thing_come_in_their_order():
    assert letters_about([SECOND, FIRST], "task:3") == [FIRST, SECOND]
    assert letters_about([SECOND, FIRST], "occasion:1:1") == [SECOND]
    assert letters_about([SECOND, FIRST], "task:4") == []
