from danvan_desktop.importers.pdf.aligned import find_aligned
from danvan_desktop.importers.pdf.bands import bands_of
from tests.importers.pdf.handmade import words

HEAD = [words("TT", 85, 100, size=12), words("Nhiệm vụ", 180, 100, size=12), words("Chủ trì", 400, 100, size=12)]


def row(number, base):
    return [
        words(str(number), 85, base, size=12),
        words("Rà soát thủ tục hành chính", 120, base, size=12),
        words("của Sở", 120, base + 14, size=12),
        words("Văn phòng", 390, base, size=12),
    ]


def bands(*groups):
    return bands_of([word for group in groups for word in group])


def cells(table, *groups):
    return [table.grid.cell(group[0])[:2] for group in groups]


def test_a_head_and_numbered_rows_in_clear_columns_are_a_table():
    groups = [*HEAD, *row(1, 120), *row(2, 150)]
    (table,) = find_aligned(bands(*groups, words("Trên đây là Kế hoạch thực hiện của Sở Tư pháp.", base=190)), None)
    assert (table.start, table.end) == (0, 5)
    assert cells(table, *groups) == [
        (0, 0),
        (0, 1),
        (0, 2),
        (1, 0),
        (1, 1),
        (1, 1),
        (1, 2),
        (2, 0),
        (2, 1),
        (2, 1),
        (2, 2),
    ]
    assert all(table.grid.holds(word) for group in groups for word in group)


def test_a_title_across_the_columns_is_a_row_of_its_own():
    title = words("I. CÔNG TÁC TUYÊN TRUYỀN VÀ PHỔ BIẾN PHÁP LUẬT CHO NHÂN DÂN", 85, 120, size=12)
    (table,) = find_aligned(bands(*HEAD, title, *row(1, 140), *row(2, 170)), None)
    assert cells(table, title[5:6], row(1, 140)[0]) == [(1, 0), (2, 0)]


def test_the_rows_on_the_next_page_go_on_in_the_same_columns():
    (first,) = find_aligned(bands(*HEAD, *row(1, 120), *row(2, 150)), None)
    (second,) = find_aligned(bands(*row(3, 60), *row(4, 90)), first)
    assert second.grid.edges == first.grid.edges
    assert cells(second, *row(4, 90)) == [(1, 0), (1, 1), (1, 1), (1, 2)]


def test_the_head_printed_again_is_parted_from_the_rest_of_a_cut_row():
    (first,) = find_aligned(bands(*HEAD, *row(1, 120), *row(2, 150)), None)
    rest = words("thuộc tỉnh", 120, 120, size=12)
    (second,) = find_aligned(bands(*HEAD, rest, *row(3, 140)), first)
    assert cells(second, HEAD[1], rest, row(3, 140)[0]) == [(0, 1), (1, 1), (2, 0)]


def test_running_text_and_a_head_without_rows_are_no_tables():
    text = [words("TT là chữ viết tắt của thông tư", base=100), words("được dùng trong văn bản này", base=116)]
    assert find_aligned(bands(*text), None) == []
    assert (
        find_aligned(bands(*HEAD, words("Rà soát thủ tục hành chính của các cơ quan thuộc tỉnh", base=120)), None) == []
    )
    (first,) = find_aligned(bands(*HEAD, *row(1, 120), *row(2, 150)), None)
    assert find_aligned(bands(*text), first) == []
