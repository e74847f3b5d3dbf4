from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from hypothesis import given
from hypothesis import strategies as st
from openpyxl import load_workbook

from danvan_desktop.domain.figures import ProgressRow
from danvan_desktop.exporters.excel.progress import write_progress
from tests.exporters import sample_office as office
from tests.exporters.dumps import evaluate

ROWS = st.lists(
    st.builds(
        ProgressRow,
        number=st.just("1"),
        task=st.sampled_from(["việc", "việc dài " * 400]),
        state=st.sampled_from(["Hoàn thành", "Quá hạn", "*", "=1"]),
        evidence_count=st.integers(0, 9),
        is_group=st.booleans(),
    ),
    min_size=1,
    max_size=12,
)


def _sheet(path, figures, *, data_only=False):
    write_progress(figures, path)
    return load_workbook(path, data_only=data_only).active


def test_rows_carry_dates_as_dates_and_counts_as_numbers(tmp_path):
    sheet = _sheet(tmp_path / "x.xlsx", office.progress())
    first = int(sheet.freeze_panes[1:]) + 1
    row = office.progress().rows[1]
    day = row.last_result_date
    assert sheet.cell(first, 7).value == datetime(day.year, day.month, day.day)
    assert sheet.cell(first, 7).number_format == "dd/mm/yyyy"
    assert sheet.cell(first, 9).value == row.evidence_count


@given(ROWS)
def test_every_formula_computes_to_the_value_it_carries_and_to_the_figures(tmp_path_factory, rows):
    path = tmp_path_factory.getbasetemp() / "progress.xlsx"
    figures = replace(office.progress(), rows=tuple(rows), signer=None)
    sheet = _sheet(path, figures)
    cached = load_workbook(path, data_only=True).active
    formulas = [cell for row in sheet.iter_rows() for cell in row if cell.data_type == "f"]
    for cell in formulas:
        assert (evaluate(sheet, cell.coordinate) or 0) == (cached[cell.coordinate].value or 0), cell.value
    tasks = [row for row in rows if not row.is_group]
    counts = {
        sheet.cell(cell.row, 2).value: cached[cell.coordinate].value for cell in formulas if "SUMPRODUCT" in cell.value
    }
    assert counts == {row.state: sum(other.state == row.state for other in tasks) for row in tasks}
    total = next(cell for row in sheet.iter_rows() for cell in row if cell.value == "Tổng cộng")
    assert (cached.cell(total.row, 9).value or 0) == sum(row.evidence_count for row in tasks)


def test_a_table_without_tasks_is_still_a_table(tmp_path):
    sheet = _sheet(tmp_path / "x.xlsx", replace(office.progress(), rows=(), signer=None))
    assert not [cell for row in sheet.iter_rows() for cell in row if cell.data_type == "f"]


def test_units_and_months_stand_on_sheets_of_their_own_with_a_live_count_of_all_tasks(tmp_path):
    path = tmp_path / "x.xlsx"
    write_progress(office.progress(), path)
    formulas, values = load_workbook(path), load_workbook(path, data_only=True)
    assert formulas.sheetnames == ["Tiến độ", "Tổng hợp", "Theo tháng"]
    rows = [[cell.value for cell in row] for row in values["Tổng hợp"].iter_rows()]
    whole = next(row for row in rows if row[1] == "Toàn kế hoạch")
    states = [row.state for row in office.progress().rows if not row.is_group]
    assert whole[2:4] == [states.count("Hoàn thành"), states.count("Đang thực hiện")]
    head = next(place for place, row in enumerate(rows, 1) if row[1] == "Đơn vị")
    live = next(row for row in formulas["Tổng hợp"].iter_rows() if row[1].value == "Toàn kế hoạch")
    assert str(live[2].value).endswith(f'C{head}&"*")')
    assert [len(sheet._charts) for sheet in formulas] == [0, 1, 1]


def test_a_task_that_is_late_counts_by_its_state(tmp_path):
    rows = (ProgressRow("1", "a", state="Đang thực hiện, quá hạn 3 ngày"), ProgressRow("2", "b", state="Hoàn thành"))
    path = tmp_path / "x.xlsx"
    write_progress(replace(office.progress(), rows=rows), path)
    sheet = load_workbook(path, data_only=True)["Tổng hợp"]
    whole = next([cell.value for cell in row] for row in sheet.iter_rows() if row[1].value == "Toàn kế hoạch")
    assert whole[2:4] == [1, 1]
    assert whole[-1] == 2
