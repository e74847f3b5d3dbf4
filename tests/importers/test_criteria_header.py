from datetime import date

import pytest

from danvan_desktop.domain.criteria import CriteriaSet, NotApplicable
from danvan_desktop.domain.criteria_layout import HeaderRow
from danvan_desktop.domain.score_columns import USUAL_COLUMNS, ScoreColumn
from danvan_desktop.importers.criteria_draft import TableRow
from danvan_desktop.importers.criteria_header import read_header
from tests.criteria_sets import D


def read(**cells: str) -> tuple[CriteriaSet, list[str]]:
    rows = [TableRow(f"Dòng {place}", (HeaderRow[name], text)) for place, (name, text) in enumerate(cells.items(), 2)]
    found: list[str] = []
    header = read_header(rows, "tep", lambda row, words: found.append(f"{row.place}: {words}"))
    return header, found


def test_every_row_of_the_header_is_read() -> None:
    header, found = read(
        NAME="Bộ tiêu chí tỉnh", REGULATION="QĐ 12", VALID_FROM="01/01/2026", VALID_TO="31/12/2027", SCALE="100 điểm",
        STEP="0,25", BONUS_CAP="3", PENALTY_CAP="2.5", NOT_APPLICABLE="được tính điểm tối đa", EVIDENCE_REQUIRED="x",
        COLUMNS="Điểm chốt; căn cứ/số liệu;",
    )  # fmt: skip
    assert found == []
    assert header == CriteriaSet(
        1,
        "Bộ tiêu chí tỉnh",
        "QĐ 12",
        valid_from=date(2026, 1, 1),
        valid_to=date(2027, 12, 31),
        scale=D(100),
        step=D("0.25"),
        bonus_cap=D(3),
        penalty_cap=D("2.5"),
        evidence_required=True,
        not_applicable=NotApplicable.FULL,
        columns=(ScoreColumn.BASIS, ScoreColumn.FINAL),
    )


def test_an_empty_header_takes_the_name_of_the_file_and_the_usual_columns() -> None:
    assert read() == (CriteriaSet(1, "tep"), [])


@pytest.mark.parametrize(
    ("cells", "sentence"),
    [
        ({"SCALE": "trăm"}, "Dòng 2: không đọc được số điểm “trăm”."),
        ({"VALID_FROM": "32/13/2026"}, "Dòng 2: "),
        ({"NOT_APPLICABLE": "tùy ý"}, "Dòng 2: không có cách xử lý tiêu chí không áp dụng “tùy ý”."),
        ({"COLUMNS": "Chữ ký"}, "Dòng 2: không có cột in “Chữ ký”."),
    ],
)
def test_a_row_that_cannot_be_read_is_a_finding(cells, sentence: str) -> None:
    header, found = read(**cells)
    assert found[0].startswith(sentence)
    assert header.columns == USUAL_COLUMNS


def test_no_column_at_all_is_a_choice() -> None:
    assert read(COLUMNS="không")[0].columns == ()
