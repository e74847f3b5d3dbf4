from __future__ import annotations

import pytest

from danvan_desktop.domain.document import AnnexTitle, Orientation, RowKind, Table
from danvan_desktop.domain.figures import AnnexRow
from danvan_desktop.exporters.style import CELL_MARGIN
from danvan_desktop.exporters.text_width import text_width
from danvan_desktop.exporters.word.assignment_annex import (
    assignment_annex,
    assignment_blocks,
    assignment_table,
    others_in_charge,
)
from tests.exporters import sample_office as office


def test_the_annex_lies_across_and_names_the_plan_it_belongs_to():
    document = assignment_annex(office.assignment())
    title, table = document.blocks
    assert document.orientation is Orientation.LANDSCAPE
    assert isinstance(title, AnnexTitle)
    assert title.attached_to == "(Kèm theo Kế hoạch số 07/KH-STP ngày 17 tháng 01 năm 2025 của Sở Tư pháp)"
    assert isinstance(table, Table)
    assert [column.title for column in table.columns][:4] == ["TT", "Nội dung nhiệm vụ", "Chủ trì", "Phối hợp"]


def test_every_task_is_a_row_and_every_group_a_heading_over_all_columns():
    figures = office.assignment()
    table = assignment_annex(figures).blocks[1]
    assert len(table.rows) == len(figures.rows) == office.COUNT + len(office.GROUPS)
    groups = [row for row in table.rows if row.kind is RowKind.GROUP]
    assert [row.cells[1] for row in groups] == list(office.GROUPS)
    assert all(sum(row.spans) == len(table.columns) for row in groups)


def test_who_directs_and_advises_is_said_in_the_note():
    row = AnnexRow("1", "x", direct="Giám đốc", advise="Văn phòng", note="Gấp")
    assert others_in_charge(row) == "Chỉ đạo: Giám đốc\nTham mưu: Văn phòng\nGấp"
    assert others_in_charge(AnnexRow("1", "x")) == ""


def test_behind_a_report_the_annex_takes_the_reports_number():
    assert assignment_blocks(office.assignment(), "II")[0].number == "II"


@pytest.mark.parametrize("room", [160, 165])
def test_numbers_and_dates_are_not_torn_on_an_upright_sheet(room):
    columns = assignment_table(office.assignment(9)).columns
    share = room / sum(column.width for column in columns)
    inner = {column.title: column.width * share - 2 * CELL_MARGIN for column in columns}
    assert len(inner) == 7
    assert text_width("25/10/2025", 12) < inner["Thời gian"]
    assert text_width("VIII", 12, bold=True) < inner["TT"]
    assert all(text_width(word, 12, bold=True) < inner[title] for title in inner for word in title.split())
