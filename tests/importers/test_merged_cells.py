from danvan_desktop.importers.document import ParagraphKind, SourceParagraph
from danvan_desktop.importers.merged_cells import with_shared_cells


def cell(text, row, column, table=0):
    return SourceParagraph(0, text, 1, 1, kind=ParagraphKind.TABLE_CELL, table=table, row=row, column=column)


ROWS = [cell("1", 0, 0), cell("a", 0, 1), cell("Phòng A", 0, 2), cell("2", 1, 0), cell("b", 1, 1)]


def places(parts):
    return [(part.text, part.row, part.column) for part in parts]


def test_the_words_hold_for_every_row_the_cell_covers():
    parts = with_shared_cells([*ROWS, cell("cuối", 2, 0)], {(0, 0, 2): 1})
    assert places(parts)[5:] == [("Phòng A", 1, 2), ("cuối", 2, 0)]
    assert parts[5].first_line == 1


def test_a_task_over_two_rows_is_not_read_twice():
    rows = [cell("1", 0, 0), cell("a", 0, 1), cell("Phòng A", 0, 2), cell("Phòng B", 1, 2)]
    assert with_shared_cells(rows, {(0, 0, 0): 1, (0, 0, 1): 1}) == rows


def test_tables_of_two_columns_and_those_without_merged_cells_stay():
    rows = [cell("Nơi nhận", 0, 0), cell("KT. GIÁM ĐỐC", 0, 1), cell("- Lưu", 1, 0)]
    assert with_shared_cells(rows, {(0, 0, 1): 1}) == rows
    assert with_shared_cells(ROWS, {}) == ROWS


def test_very_many_rows_are_bounded():
    rows = [cell("x", row, column) for row in range(300) for column in range(40)]
    spans = {(0, row, column): 299 for row in range(300) for column in range(1, 40)}
    assert len(with_shared_cells(rows, spans)) <= len(rows) + 5_001
