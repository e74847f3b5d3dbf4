"""How strips are dealt out to pages."""

from __future__ import annotations

import pytest
from hypothesis import given, settings

from danvan_desktop.domain.document import Run
from danvan_desktop.domain.sheet_flow import FlowBreak, FlowCell, FlowItem, FlowRow, FlowSection, FlowTable, FlowText
from danvan_desktop.domain.task_slip import TaskSlipFigures
from danvan_desktop.exporters.flow_writer import flow_sections
from danvan_desktop.exporters.word.task_slip import task_slip
from danvan_desktop.gui.pagination import LaidPage, laid_pages
from tests.exporters.any_figures import AnyFigures
from tests.exporters.test_any_text import CORES, FIXED, FRONTS, NOT_PRINTED, plainly
from tests.flows import line_words

pytestmark = pytest.mark.usefixtures("qtbot")
LINE = 14 * 1.149


def text(words: str, **look: object) -> FlowText:
    return FlowText((Run(words),), 14, **look)  # type: ignore[arg-type]


def section(*items: FlowItem, lines: float = 10, counts_anew: bool = True) -> FlowSection:
    """A sheet of so many lines."""
    return FlowSection(600, 100 + LINE * lines + 0.1, (50, 50, 50, 50), items, counts_anew)


def pages(*sections: FlowSection) -> list[LaidPage]:
    return list(laid_pages(sections))


def words(page: LaidPage) -> list[str]:
    return [line_words(mark) for laid in page.strips for _, mark in laid.strip.marks]


def row(words: str, **rules: bool) -> FlowRow:
    return FlowRow((FlowCell(100, (text(words),)),), **rules)


def test_a_full_page_is_cut_where_the_next_line_has_no_room() -> None:
    found = pages(section(*(text(str(number)) for number in range(25))))
    assert [len(words(page)) for page in found] == [10, 10, 5]


def test_numbers_begin_on_the_second_page_and_anew_in_an_annex() -> None:
    body, annex = section(text("a"), FlowBreak(), text("b")), section(text("c"), FlowBreak(), text("d"))
    turned = section(text("e"), counts_anew=False)
    assert [page.number for page in pages(body, turned, annex)] == [None, 2, 3, None, 2]


def test_no_single_line_is_left_behind_or_carried_over() -> None:
    before = [text(str(number)) for number in range(8)]
    found = pages(section(*before, text("a\nb\nc")))
    assert [len(words(page)) for page in found] == [8, 3]
    found = pages(section(*before, text("a\nb\nc\nd")))
    assert [len(words(page)) for page in found] == [10, 2]


def test_headings_go_with_the_text_under_them() -> None:
    before = [text(str(number)) for number in range(8)]
    found = pages(section(*before, text("I.", keeps_next=True), text("1.", keeps_next=True), text("a")))
    assert words(found[1]) == ["I.", "1.", "a"]


def test_a_chain_longer_than_a_page_is_broken_rather_than_lost() -> None:
    found = pages(section(*(text(str(number), keeps_next=True) for number in range(25))))
    assert [line for page in found for line in words(page)] == [str(number) for number in range(25)]


def test_the_head_of_a_table_returns_on_every_page() -> None:
    table = FlowTable((row("TT"), *(row(str(number)) for number in range(20))), heads=1)
    found = pages(section(table))
    assert [words(page)[0] for page in found] == ["TT", "TT", "TT"]
    assert sum(len(words(page)) - 1 for page in found) == 20


def test_the_head_of_a_table_never_stands_alone() -> None:
    table = FlowTable((row("TT"), row("1")), heads=1)
    assert words(pages(section(*(text(str(number)) for number in range(9)), table))[1]) == ["TT", "1"]


def test_a_row_too_high_for_any_page_is_shown_as_far_as_it_goes() -> None:
    head = FlowTable((row("TT\n" * 12, is_whole=True), row("1")), heads=1)
    assert pages(section(head, lines=5))


def test_gaps_collapse_into_the_larger_one_and_none_is_kept_on_top_of_a_page() -> None:
    first, second = pages(section(text("a", after=6.0), text("b", before=10.0), text("c", before=200.0)))
    assert second.strips[0].top == 0
    assert first.strips[1].top - first.strips[0].strip.height == 200


def test_the_spacing_of_a_last_line_may_hang_over_the_edge() -> None:
    assert len(pages(section(text("a", line=1.5), lines=1))) == 1


def test_a_section_without_text_is_one_empty_page() -> None:
    (page,) = pages(section())
    assert page.strips == ()


@settings(max_examples=15)
@given(front=FRONTS, core=CORES)
def test_any_text_in_any_field_stands_on_a_page(front: str, core: str) -> None:
    source = AnyFigures(front, core, FIXED)
    sections = flow_sections(task_slip(source.make(TaskSlipFigures)))
    found = plainly("".join("".join(words(page)) for page in pages(*sections)))
    lost = {field for told, field in source.given.items() if plainly(told) not in found}
    assert lost <= NOT_PRINTED
