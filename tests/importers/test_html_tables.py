from danvan_desktop.importers.html_tables import TablePlace


def places(rows):
    table, found = TablePlace(0), []
    for row in rows:
        table.open_row()
        for cell in row:
            table.open_cell(cell)
            found.append((table.row, table.column))
    return found


def test_cells_stand_behind_those_that_cover_columns_or_come_down_from_above():
    assert places([[{"rowspan": "2"}, {"colspan": "2"}, {}], [{}, {}, {}], [{}]]) == [
        (0, 0), (0, 1), (0, 3), (1, 1), (1, 2), (1, 3), (2, 0),
    ]  # fmt: skip


def test_impossible_spans_are_bounded():
    assert places([[{"colspan": "0"}, {"colspan": "999999"}, {"colspan": "x", "rowspan": "-1"}]]) == [
        (0, 0),
        (0, 1),
        (0, 201),
    ]


def test_a_cell_without_a_row_stands_in_the_first():
    table = TablePlace(0)
    table.open_cell({})
    assert (table.row, table.column) == (0, 0)
