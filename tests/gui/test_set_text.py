"""Paragraphs are set into lines as Word sets them; lengths are twips."""

from __future__ import annotations

import pytest

from danvan_desktop.domain.document import Alignment, Run
from danvan_desktop.domain.sheet_flow import FlowRule, FlowText
from danvan_desktop.gui.set_text import SetLine, set_marks, sheet_font
from tests.flows import line_words

pytestmark = pytest.mark.usefixtures("qtbot")
WIDTH = 9071.0
LETTERS = "thuộc lĩnh vực hộ tịch, chứng thực, kịp thời tiếp thu, giải quyết kiến nghị ngay từ cơ sở"


def lines(text: str, width: float = WIDTH, **look: object) -> list[SetLine]:
    marks = set_marks(FlowText((Run(text),), 14, **look), width)  # type: ignore[arg-type]
    return [mark for mark in marks if isinstance(mark, SetLine)]


def test_a_line_is_as_high_as_word_has_it_and_only_its_spacing_may_hang_over() -> None:
    (line,) = lines("a", line=1.5)
    assert line.height == pytest.approx(14 * 20 * 1.149 * 1.5)
    assert line.height - line.slack == pytest.approx(14 * 20 * 1.149)


def test_an_exact_pitch_is_the_whole_height_of_a_line() -> None:
    (line,) = lines("a", pitch=18.0)
    assert (line.height, line.slack) == (360, 0)


def test_an_empty_paragraph_has_an_empty_line() -> None:
    assert [line_words(line) for line in lines("")] == [""]


def test_a_last_letter_that_leans_over_the_edge_stays_on_its_line() -> None:
    assert line_words(lines(LETTERS)[0]).endswith("ngay từ")


@pytest.mark.parametrize("alignment", list(Alignment))
def test_a_number_of_a_document_is_not_broken_behind_its_stroke(alignment: Alignment) -> None:
    found = [line_words(line) for line in lines("Báo cáo số 45/BC-STP ngày", 2100, alignment=alignment)]
    assert found == ["Báo cáo số", "45/BC-STP ngày"]


def test_a_word_longer_than_the_line_is_broken_where_the_line_ends() -> None:
    assert len(lines("a" * 200)) > 2
    assert "".join(line_words(line) for line in lines("a" * 200)) == "a" * 200


def test_typed_line_ends_are_kept() -> None:
    assert [line_words(line) for line in lines("một\nhai\rba\u2029bốn")] == ["một", "hai", "ba", "bốn"]


def test_the_first_line_is_indented() -> None:
    first, second, *_ = lines(LETTERS * 2, first_line=36.0)
    assert (first._line.x(), second._line.x()) == (720, 0)


def test_letters_beyond_the_first_plane_do_not_shift_the_bold_run() -> None:
    text = FlowText((Run("😀😀 "), Run("đậm", bold=True), Run(" thường")), 14)
    (line,) = (mark for mark in set_marks(text, WIDTH) if isinstance(mark, SetLine))
    (span,) = line._layout.formats()
    assert (span.start, span.length) == (5, 3)


def test_a_rule_stands_in_the_middle() -> None:
    (rule,) = set_marks(FlowRule(length=100, height=4, before=2, after=4), WIDTH)
    assert (rule.height, rule.slack) == (80, 0)


def test_fonts_have_no_kerning_as_in_word() -> None:
    font = sheet_font(14, bold=True)
    assert (font.pixelSize(), font.bold(), font.kerning()) == (280, True, False)
