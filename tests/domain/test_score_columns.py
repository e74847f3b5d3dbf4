from danvan_desktop.domain.score_columns import USUAL_COLUMNS, ScoreColumn, in_printed_order


def test_columns_stand_in_printed_order_once_each() -> None:
    mixed = (ScoreColumn.EXPLANATION, ScoreColumn.BASIS, ScoreColumn.BASIS)
    assert in_printed_order(mixed) == (ScoreColumn.BASIS, ScoreColumn.EXPLANATION)
    assert in_printed_order(USUAL_COLUMNS) == USUAL_COLUMNS


def test_every_column_has_the_title_of_the_design() -> None:
    assert [column.label for column in ScoreColumn] == [
        "Căn cứ/số liệu",
        "Điểm thẩm định",
        "Điểm chốt",
        "Tài liệu kiểm chứng",
        "Giải trình/Ghi chú",
    ]
