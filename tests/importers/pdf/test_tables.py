from danvan_desktop.importers.pdf.page import Frame, LineKind
from danvan_desktop.importers.pdf.tables import with_whole_tables
from tests.importers.pdf.handmade import line

EDGES = (80.0, 120.0, 300.0, 500.0)


def cell(text, row, column, page=0, edges=EDGES, table=0):
    return line(text, EDGES[column], 100 + 20 * row, page=page, kind=LineKind.CELL, frame=Frame(0, 0), place=(table, row, column), edges=edges)  # fmt: skip


def row(number, *texts, page=0, edges=EDGES):
    return [cell(text, number, column, page, edges) for column, text in enumerate(texts) if text]


def places(lines):
    return [(one.text, one.place) for one in lines if one.place]


HEAD = ("STT", "Nhiệm vụ", "Chủ trì")
NUMBER = line("2", page=1, skipped="số trang")


def test_a_row_cut_by_a_page_is_one_row_and_the_repeated_head_a_row_of_its_own():
    lines = [
        *row(0, *HEAD),
        *row(1, "1", "Tổ chức đối thoại", "Sở A"),
        NUMBER,
        *row(0, *HEAD, page=1),
        *row(1, "", "với người dân", "", page=1),
        *row(2, "2", "Rà soát", "Sở B", page=1),
    ]
    whole = with_whole_tables(lines)
    assert places(whole)[3:7] == [
        ("1", (0, 1, 0)),
        ("Tổ chức đối thoại", (0, 1, 1)),
        ("với người dân", (0, 1, 1)),
        ("Sở A", (0, 1, 2)),
    ]
    assert places(whole)[7] == ("STT", (0, 2, 0))
    assert places(whole)[-1] == ("Sở B", (0, 3, 2))
    assert len(whole) == len(lines)


def test_a_sentence_that_goes_on_in_small_letters_joins_the_row_even_with_a_number_beside_it():
    lines = [*row(0, *HEAD), *row(1, "1", "Tổ chức", "Sở A"), *row(0, "", "đối thoại", "", page=1)]
    assert places(with_whole_tables(lines))[-2:] == [("đối thoại", (0, 1, 1)), ("Sở A", (0, 1, 2))]


def test_other_columns_on_the_next_page_are_another_table():
    lines = [*row(0, *HEAD), *row(0, *HEAD, page=1, edges=(80.0, 200.0, 300.0, 500.0))]
    assert [place[0] for _, place in places(with_whole_tables(lines))] == [0, 0, 0, 1, 1, 1]


def test_text_between_ends_a_table():
    lines = [*row(0, *HEAD), line("II. NỘI DUNG"), *row(1, "1", "Rà soát", "Sở B", page=1)]
    whole = with_whole_tables(lines)
    assert [one.text for one in whole] == [one.text for one in lines]
    assert places(whole)[-1][1] == (1, 0, 2)
