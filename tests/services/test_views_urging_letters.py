from __future__ import annotations

from datetime import date

from danvan_desktop.domain.urging_letter import UrgedItem, UrgingLetter
from danvan_desktop.services.views_urging_letters import LetterRow, UrgedUnit


def test_a_unit_says_what_it_owes_and_when_it_was_urged():
    assert UrgedUnit(1, "Thanh tra", 3, 2).words == "Thanh tra – 3 nội dung, 2 trễ hạn"
    urged = UrgedUnit(1, "Thanh tra", 3, 0, date(2026, 6, 5))
    assert urged.words == "Thanh tra – 3 nội dung; đã đôn đốc ngày 05/06/2026"
    assert [UrgedUnit(1, "x", 3, late).is_pressing for late in (0, 1)] == [False, True]


def test_a_line_of_the_log_names_each_thing_once():
    items = (UrgedItem("a", "Đối thoại"), UrgedItem("b", "Đối thoại"), UrgedItem("c", "Báo cáo"))
    assert LetterRow(UrgingLetter(1, 1, 2026, date(2026, 6, 5), items=items), "x").items_words == "Đối thoại; Báo cáo"
