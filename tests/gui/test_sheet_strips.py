"""What a page may divide and what it may not."""

from __future__ import annotations

import pytest

from danvan_desktop.domain.document import Run
from danvan_desktop.domain.sheet_flow import FlowBreak, FlowCell, FlowItem, FlowRow, FlowTable, FlowText
from danvan_desktop.gui.sheet_strips import Strip, strips_of

pytestmark = pytest.mark.usefixtures("qtbot")
ROOM, MOST = 9071.0, 14000.0


def paragraph(count: int, **look: object) -> FlowText:
    return FlowText((Run("\n".join(f"dòng {number}" for number in range(count))),), 14, **look)  # type: ignore[arg-type]


def row(*texts: str, **rules: bool) -> FlowRow:
    return FlowRow(tuple(FlowCell(100, (FlowText((Run(text),), 12),)) for text in texts), **rules)


def strips(item: FlowItem) -> list[Strip]:
    return list(strips_of(item, ROOM, MOST))


@pytest.mark.parametrize(
    ("count", "held"),
    [(1, [False]), (2, [True, False]), (3, [True, True, False]), (5, [True, False, False, True, False])],
)
def test_a_paragraph_leaves_at_least_two_lines_on_either_page(count: int, held: list[bool]) -> None:
    assert [strip.holds for strip in strips(paragraph(count))] == held


def test_a_heading_holds_on_and_gaps_stand_outside_the_lines() -> None:
    first, second = strips(paragraph(2, keeps_next=True, before=6.0, after=3.0))
    assert second.holds
    assert (first.before, first.after, second.before, second.after) == (120, 0, 0, 60)


def test_rows_are_whole_with_their_box_and_carry_the_head() -> None:
    head, one, two = strips(FlowTable((row("TT", "Việc"), row("1", "a"), row("2", "b")), heads=1, is_ruled=True))
    assert (head.is_head, head.holds, one.holds) == (True, True, False)
    assert (list(one.heads), list(two.heads)) == ([head], [head])
    assert one.frame is not None
    assert one.frame is not two.frame
    left = (ROOM - 4000) / 2
    assert one.frame.edges == (left, left + 2000, left + 4000)


def test_a_row_that_need_not_be_whole_is_divided_between_lines() -> None:
    found = strips(FlowTable((row("a\nb\nc", "x", is_whole=False),), is_ruled=True))
    assert [len(strip.marks) for strip in found] == [2, 1, 1]
    assert len({strip.frame for strip in found}) == 1


def test_a_whole_row_higher_than_a_page_is_divided_all_the_same() -> None:
    assert len(strips(FlowTable((row("\n".join("x" * 100)),)))) == 100


def test_a_group_holds_its_first_row_and_a_break_ends_the_page() -> None:
    assert strips(FlowTable((row("Nhóm", keeps_next=True),)))[0].holds
    assert strips(FlowBreak())[0].breaks
