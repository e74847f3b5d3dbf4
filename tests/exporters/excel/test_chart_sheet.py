from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from zipfile import ZipFile

from lxml import etree
from openpyxl import load_workbook

from danvan_desktop.domain.chart import Chart, ChartCategory
from danvan_desktop.exporters.excel.chart_sheet import ChartSheet, open_chart_sheet, write_chart_sheet
from danvan_desktop.exporters.excel.framing import Front
from danvan_desktop.exporters.excel.workbook import new_workbook, save_workbook
from tests.exporters.sample_charts import SCALE, UNITS

C = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
FRONT = Front(("NHIỆM VỤ", "Năm 2026"), caption="Số liệu đến ngày 18/11/2026")


def written(folder: Path, chart: Chart, **more: object) -> Path:
    path = folder / "a.xlsx"
    workbook = new_workbook("Số liệu", "Sở Tư pháp")
    shown = ChartSheet("Tổng hợp", "Đơn vị", chart, **more)  # type: ignore[arg-type]
    save_workbook(
        workbook, path, write_chart_sheet(open_chart_sheet(workbook, shown, FRONT), shown, FRONT), date(2026, 11, 18)
    )
    return path


def test_the_table_holds_the_figures_with_their_live_sum(tmp_path: Path) -> None:
    path = written(tmp_path, UNITS, closing=(("Toàn kế hoạch", (14, 4, 6, 0)),))
    sheet, values = load_workbook(path)["Tổng hợp"], load_workbook(path, data_only=True)["Tổng hợp"]
    rows = [[cell.value for cell in row] for row in values.iter_rows(min_row=4, max_row=8)]
    assert rows[0] == ["TT", "Đơn vị", *(series.name for series in UNITS.series), "Tổng số"]
    assert rows[1:] == [
        [1, "Văn phòng Sở", 6, 3, 0, 0, 9],
        [2, "Thanh tra & Pháp chế", 7, 0, 2, 0, 9],
        [3, '=HYPERLINK("x")', 1, 1, 4, 0, 6],
        [None, "Toàn kế hoạch", 14, 4, 6, 0, 24],
    ]
    assert sheet["G5"].value == "=SUM(C5:F5)"
    assert sheet["B7"].data_type == "s"


def test_the_chart_is_drawn_from_the_cells_of_the_table_without_the_closing_rows(tmp_path: Path) -> None:
    with ZipFile(written(tmp_path, UNITS, closing=(("Toàn kế hoạch", (14, 4, 6, 0)),))) as package:
        chart = etree.fromstring(package.read("xl/charts/chart1.xml"))
    ranges = [node.text for node in chart.iter(f"{C}f")]
    assert ranges[:3] == ["'Tổng hợp'!$C$4", "'Tổng hợp'!$B$5:$B$7", "'Tổng hợp'!$C$5:$C$7"]
    assert len(chart.findall(f".//{C}ser")) == len(UNITS.series)
    assert chart.find(f"{C}chart/{C}autoTitleDeleted").get("val") == "1"


def test_the_sheet_is_ready_to_print_and_the_chart_lies_on_printed_rows(tmp_path: Path) -> None:
    sheet = load_workbook(written(tmp_path, UNITS))["Tổng hợp"]
    assert (sheet.freeze_panes, sheet.print_title_rows) == ("A5", "$4:$4")
    assert sheet.sheet_properties.pageSetUpPr.fitToPage
    assert sheet.page_setup.paperSize == 9
    anchor = sheet._charts[0].anchor._from
    assert 7 <= anchor.row < sheet.max_row


def test_a_scale_has_no_sums(tmp_path: Path) -> None:
    sheet = load_workbook(written(tmp_path, SCALE))["Tổng hợp"]
    assert "Tổng số" not in [cell.value for cell in sheet[4]]
    assert [cell.value for cell in sheet[6]][-1] == 93.25


def test_a_sheet_with_many_bars_stands_upright_and_the_chart_of_very_many_on_its_own_page(tmp_path: Path) -> None:
    for count, orientation, breaks in ((3, "landscape", 0), (20, "portrait", 0), (34, "portrait", 1)):
        bars = tuple(ChartCategory(str(n), f"Xã {n}", (1, 2, 0, 0)) for n in range(count))
        sheet = load_workbook(written(tmp_path, replace(UNITS, categories=bars)))["Tổng hợp"]
        assert (sheet.page_setup.orientation, len(sheet.row_breaks.brk)) == (orientation, breaks), count
        assert sheet.page_setup.fitToWidth


def test_points_keep_their_decimals_in_the_bars(tmp_path: Path) -> None:
    with ZipFile(written(tmp_path, UNITS)) as package:
        assert b'formatCode="General;;;"' in package.read("xl/charts/chart1.xml")
