import pytest

from danvan_desktop.importers.pdf.glyphs import PdfFile
from tests.importers.pdf.handmade import pdf_file


def rulings(content):
    with PdfFile(pdf_file(content)) as file:
        return [(line.x0, line.top, line.x1, line.bottom) for page in file.pages() for line in page.rulings]


@pytest.mark.parametrize("drawn", ["80 642 m 500 642 l S", "80 641.5 420 1 re f"], ids=["line", "narrow box"])
def test_a_line_is_one_ruling_however_it_is_drawn(drawn):
    assert rulings(drawn) == [pytest.approx((80, 200, 500, 200), abs=1.1)]


def test_a_stroked_box_has_four_sides_and_a_shaded_area_none():
    assert len(rulings("80 500 200 100 re S")) == 4
    assert rulings("80 500 200 100 re f") == []


def test_a_grid_drawn_in_one_path_and_moved_by_a_matrix_is_found():
    found = rulings("1 0 0 1 10 0 cm 70 600 m 490 600 l 70 640 m 490 640 l 70 600 m 70 640 l S")
    assert found == [
        pytest.approx((80, 242, 500, 242), abs=1),
        pytest.approx((80, 202, 500, 202), abs=1),
        pytest.approx((80, 202, 80, 242), abs=1),
    ]


def test_slanted_lines_and_specks_are_left_out_and_there_is_an_end():
    assert rulings("80 500 m 200 700 l S 80 500 m 82 500 l S") == []
    assert len(rulings("80 500 m 200 500 l S " * 3_100)) == 3_000
