from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from danvan_desktop.exporters.excel.cell_text import CELL_LIMIT, CONTINUED, CUT, excel_text, pieces

LONG = st.one_of(
    st.text(max_size=4000),
    st.builds(lambda part, times: part * times, st.text(min_size=1, max_size=12), st.integers(1, 9000)),
)


def test_a_short_text_is_one_piece():
    assert pieces("Đã họp", 30) == ("Đã họp",)
    assert pieces("", 30) == ("",)


def test_a_long_text_is_cut_between_words_and_says_that_it_goes_on():
    parts = pieces("chữ " * 1000, 40)
    assert len(parts) > 1
    assert all(part.startswith(CONTINUED) for part in parts[1:])
    assert all(part.endswith(" ") for part in parts[:-1])


@given(LONG, st.floats(4, 120))
def test_pieces_fit_a_cell_and_together_are_the_text(text, width):
    parts = pieces(text, width)
    assert parts[0] + "".join(part.removeprefix(CONTINUED) for part in parts[1:]) == text
    assert all(len(part.encode("utf-16-le", "surrogatepass")) // 2 <= CELL_LIMIT for part in parts)
    assert all(len(part) <= max(4, int(width)) * 22 + len(CONTINUED) for part in parts)


def test_what_excel_would_take_for_a_coded_character_is_escaped():
    assert excel_text("_x000A_ và _xyz_") == "_x005F_x000A_ và _xyz_"
    assert excel_text("a\x00b\r\nc") == "ab\nc"


def test_a_text_longer_than_any_cell_ends_visibly():
    for text in ("ấ" * 40_000, "😀" * 20_000):
        cut = excel_text(text)
        assert CELL_LIMIT - 2 <= len(cut.encode("utf-16-le")) // 2 <= CELL_LIMIT
        assert cut.endswith(CUT)
    assert excel_text("ấ" * CELL_LIMIT) == "ấ" * CELL_LIMIT
