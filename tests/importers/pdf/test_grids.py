from danvan_desktop.importers.pdf.grids import grids_of
from danvan_desktop.importers.pdf.page import Ruling
from tests.importers.pdf.handmade import box, words


def cell_of(grid, text, x, base):
    row, column, _ = grid.cell(words(text, x, base)[0])
    return row, column


def test_crossing_rulings_make_a_table_and_place_its_words():
    (grid,) = grids_of(box(80, 100, 500, 200, columns=[120, 300], rows=[130]))
    assert grid.edges == (80, 120, 300, 500)
    assert cell_of(grid, "STT", 85, 115) == (0, 0)
    assert cell_of(grid, "abc", 310, 150) == (1, 2)
    assert grid.holds(words("abc", 310, 150)[0])
    assert not grid.holds(words("abc", 310, 230)[0])


def test_a_merged_cell_counts_where_it_begins():
    upper = [
        Ruling(80, 100, 500, 100),
        Ruling(80, 130, 500, 130),
        Ruling(300, 160, 500, 160),
        Ruling(80, 190, 500, 190),
    ]
    sides = [Ruling(80, 100, 80, 190), Ruling(300, 130, 300, 190), Ruling(500, 100, 500, 190)]
    (grid,) = grids_of([*upper, *sides])
    assert cell_of(grid, "tiêu", 350, 115) == (0, 0)
    assert cell_of(grid, "gộp", 100, 180) == (1, 0)
    assert cell_of(grid, "hai", 350, 180) == (2, 1)


def test_borders_drawn_piece_by_piece_are_whole_again():
    pieces = [Ruling(x, y, x + 100, y) for y in (100, 130, 160) for x in (80, 180)]
    uprights = [Ruling(x, y, x, y + 30) for x in (80, 180, 280) for y in (100, 130)]
    (grid,) = grids_of([*pieces, *uprights])
    assert (grid.edges, grid.rows) == ((80, 180, 280), (100, 130, 160))


def test_a_line_below_the_motto_and_a_frame_around_a_stamp_are_no_tables():
    assert grids_of([Ruling(330, 80, 480, 80)]) == []
    assert grids_of(box(300, 100, 500, 200)) == []


def test_two_tables_on_a_page_come_from_the_top_down():
    lower, upper = box(80, 400, 500, 500, columns=[300]), box(80, 100, 500, 200, columns=[200])
    assert [grid.top for grid in grids_of([*lower, *upper])] == [100, 400]
