"""The same numbers stand on the screen, in Word and in Excel: the files of the sample year are opened and compared."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from zipfile import ZipFile

import docx
import openpyxl
import pytest
from lxml import etree

from danvan_desktop.domain.chart import Chart
from danvan_desktop.domain.register import Total
from danvan_desktop.domain.register_period import Granularity
from danvan_desktop.domain.report import ReportKind
from danvan_desktop.domain.report_period import months_of
from danvan_desktop.domain.task import TaskState
from danvan_desktop.domain.text import format_points
from danvan_desktop.services.documents import DocumentKind, ExportOrder, FileFormat
from danvan_desktop.services.overview_charts import months_chart, units_chart
from danvan_desktop.services.services import Services
from danvan_desktop.storage.store import Store
from tests.offices import NOVEMBER, sample_office

YEAR = 2026


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Store, Services]]:
    store, services = sample_office(tmp_path_factory.mktemp("office"))
    yield store, services
    store.close()


def written(services: Services, folder: Path, kind: DocumentKind, form: FileFormat) -> Path:
    return services.documents.export(ExportOrder(kind, YEAR), folder / f"a.{form.value}", form)


def word_rows(path: Path) -> list[list[str]]:
    return [[cell.text for cell in row.cells] for table in docx.Document(str(path)).tables for row in table.rows]


def excel_rows(path: Path) -> list[list[object]]:
    sheet = openpyxl.load_workbook(path, data_only=True).worksheets[0]
    return [[cell.value for cell in row] for row in sheet.iter_rows()]


def plan_rows(services: Services):
    return services.progress.task_rows(services.plans.plans(YEAR)[0].id, YEAR)


def test_every_criterion_has_the_points_of_the_screen_in_word_and_excel(
    office: tuple[Store, Services], tmp_path: Path
) -> None:
    services = office[1]
    view = services.scoring.view(YEAR)
    assert view is not None
    screen = {row.criterion.number: row.points for row in view.rows if row.is_leaf}
    words = word_rows(written(services, tmp_path, DocumentKind.SCORE_SHEET, FileFormat.DOCX))
    in_word = {row[0]: row[4] for row in words if len(row) > 4}
    in_excel = {
        str(row[0]): row[4]
        for row in excel_rows(written(services, tmp_path, DocumentKind.SCORE_SHEET, FileFormat.XLSX))
        if row[0] is not None
    }
    assert len(screen) == 21
    assert {number: in_word[number] for number in screen} == {
        number: "" if points is None else format_points(points) for number, points in screen.items()
    }
    assert {number: Decimal(str(in_excel[number])) for number in screen} == screen


def test_total_and_rating_agree_in_all_three(office: tuple[Store, Services], tmp_path: Path) -> None:
    services = office[1]
    result = services.scoring.result(YEAR)
    assert result is not None
    words = [
        cell
        for row in word_rows(written(services, tmp_path, DocumentKind.SCORE_SHEET, FileFormat.DOCX))
        for cell in row
    ]
    cells = [
        cell
        for row in excel_rows(written(services, tmp_path, DocumentKind.SCORE_SHEET, FileFormat.XLSX))
        for cell in row
    ]
    report = [
        cell for row in word_rows(written(services, tmp_path, DocumentKind.REPORT, FileFormat.DOCX)) for cell in row
    ]
    assert format_points(result.total) in words
    assert format_points(result.total) in report
    assert float(result.total) in cells
    assert result.rating in words
    assert result.rating in report
    assert result.rating in cells


def test_targets_of_the_report_are_those_of_the_screen(office: tuple[Store, Services], tmp_path: Path) -> None:
    services = office[1]
    rows = word_rows(written(services, tmp_path, DocumentKind.REPORT, FileFormat.DOCX))
    for standing in services.targets.standings(services.plans.plans(YEAR)[0].id, YEAR):
        printed = next(row for row in rows if row[1:2] == [standing.target.text])
        assert printed[2:5] == [standing.required, standing.actual, standing.verdict.label]


def test_a_target_fed_by_a_register_shows_the_total_of_the_register_everywhere(
    office: tuple[Store, Services], tmp_path: Path
) -> None:
    services = office[1]
    (live,) = (row for row in services.targets.standings(services.plans.plans(YEAR)[0].id, YEAR) if row.is_live)
    (total,) = services.registers.totals("study_session", YEAR, Granularity.YEAR)
    numbers = [format_points(total.figures[key]) for key in ("participants", "total")]
    words = word_rows(written(services, tmp_path, DocumentKind.REPORT, FileFormat.DOCX))
    (printed,) = (row for row in words if row[1:2] == [live.target.text])
    assert printed[3] == live.actual == f"100% ({numbers[0]}/{numbers[1]})"
    assert live.calculation.startswith(f"{numbers[0]} / {numbers[1]} = 100% từ Sổ Quán triệt, học tập")


def test_tasks_by_unit_in_the_report_are_those_of_the_screen(office: tuple[Store, Services], tmp_path: Path) -> None:
    services = office[1]
    rows = word_rows(written(services, tmp_path, DocumentKind.REPORT, FileFormat.DOCX))
    units = services.progress.unit_rows(services.plans.plans(YEAR)[0].id, YEAR)
    for unit in (unit for unit in units if unit.leads):
        printed = next(row for row in rows if row[1:2] == [unit.name])
        shown = (unit.leads, unit.done, unit.in_progress, unit.not_begun, unit.not_feasible, unit.overdue)
        assert printed[2:8] == [str(count) for count in shown]


@pytest.mark.parametrize("months", [(1, 6), (7, 12), (4, 6)])
def test_a_report_of_a_part_of_the_year_counts_what_the_lists_held_at_its_end(
    office: tuple[Store, Services], tmp_path: Path, months: tuple[int, int]
) -> None:
    services, period = office[1], months_of(YEAR, *months)
    plan_id = services.plans.plans(YEAR)[0].id
    report_id = services.reports.start(plan_id, YEAR, ReportKind.THEMATIC, period=period).created[0]
    rows = word_rows(
        services.documents.export(ExportOrder(DocumentKind.REPORT, YEAR, report_id=report_id), tmp_path / "a.docx")
    )
    listed = plan_rows(services)
    closed = [row for row in listed if row.closed_on is not None and row.closed_on <= period.last]
    begun = [row for row in listed if row.first_date is not None and row.first_date <= period.last]
    total = next(row for row in rows if "Toàn kế hoạch" in row)
    done = sum(row.state is TaskState.DONE for row in closed)
    running = len({row.task.id for row in begun} - {row.task.id for row in closed})
    assert total[-6:-3] == [str(len(listed)), str(done), str(running)]
    standings = services.targets.standings(plan_id, YEAR, period.register_period)
    for standing in standings:
        assert next(row for row in rows if row[1:2] == [standing.target.text])[3] == standing.actual
    (live,) = (standing for standing in standings if standing.is_live)
    totals = {row.period.label: row for row in services.registers.totals("study_session", YEAR, Granularity.HALF)}
    if period.register_period in totals:
        figures = totals[period.register_period].figures
        assert live.reached.numerator == figures.get("participants")
    services.reports.delete(report_id)


@pytest.mark.parametrize("form", list(FileFormat))
def test_every_task_has_its_state_and_last_result_in_the_progress_table(
    office: tuple[Store, Services], tmp_path: Path, form: FileFormat
) -> None:
    services = office[1]
    path = written(services, tmp_path, DocumentKind.PROGRESS, form)
    rows = word_rows(path) if form is FileFormat.DOCX else excel_rows(path)
    by_number = {str(row[0]): [str(cell) for cell in row if cell is not None] for row in rows}
    for row in plan_rows(services):
        printed = by_number[row.task.number or ""]
        assert any(row.state_words in cell for cell in printed), row.task.number
        assert any(row.last_text in cell for cell in printed), row.task.number


def test_the_workbook_of_registers_has_the_rows_and_totals_of_the_screen(
    office: tuple[Store, Services], tmp_path: Path
) -> None:
    services = office[1]
    book = openpyxl.load_workbook(written(services, tmp_path, DocumentKind.REGISTERS, FileFormat.XLSX), data_only=True)
    registers = [register for register in services.registers.registers() if services.registers.counts(YEAR)]
    overview, *sheets = book.worksheets
    counted = {row[1].value: row[2].value for row in overview.iter_rows() if isinstance(row[0].value, int)}
    for register, sheet in zip(registers, sheets, strict=True):
        rows = [[cell.value for cell in row] for row in sheet.iter_rows()]
        numbered = [row for row in rows if isinstance(row[0], int)]
        assert len(numbered) == services.registers.counts(YEAR)[register.key] == counted[register.name], register.name
        (total,) = services.registers.totals(register.key, YEAR, Granularity.YEAR)
        printed = next((row for row in rows if str(row[1]).startswith("Cả năm (")), [])
        places = {column.key: place for place, column in enumerate(register.shown, 1)}
        for key, figure in total.figures.items():
            if register.column(key).total is not Total.NONE:
                assert printed[places[key]] == figure, (register.name, key)


def drawn_figures(path: Path) -> list[dict[str, dict[str, Decimal]]]:
    """The charts of a Word file or a workbook: of each series by its name the figures by the names of the bars."""
    tag = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
    charts = []
    with ZipFile(path) as package:
        for name in sorted(name for name in package.namelist() if re.search(r"charts/chart\d+\.xml$", name)):
            shown = {}
            for series in etree.fromstring(package.read(name)).iter(f"{tag}ser"):
                bars = [node.text or "" for node in series.findall(f"{tag}cat//{tag}v")]
                points = {int(node.get("idx")): node[0].text for node in series.findall(f"{tag}val//{tag}pt")}
                shown[series.findtext(f"{tag}tx//{tag}v") or ""] = {
                    bars[place]: Decimal(value) for place, value in points.items()
                }
            charts.append(shown)
    return charts


def chart_figures(chart: Chart) -> dict[str, dict[str, Decimal]]:
    return {
        series.name: {bar.name: Decimal(bar.values[place]) for bar in chart.categories}
        for place, series in enumerate(chart.series)
        if series in chart.shown_series
    }


def test_the_charts_of_the_progress_table_are_those_of_the_overview(
    office: tuple[Store, Services], tmp_path: Path
) -> None:
    services = office[1]
    seen = services.overview.overview(YEAR, services.plans.plans(YEAR)[0].id)
    by_unit, by_month = (
        chart_figures(units_chart(seen.units)),
        chart_figures(months_chart(seen.months, f"{NOVEMBER:%d/%m}")),
    )
    assert drawn_figures(written(services, tmp_path, DocumentKind.PROGRESS, FileFormat.DOCX)) == [by_unit, by_month]
    in_excel = drawn_figures(written(services, tmp_path, DocumentKind.PROGRESS, FileFormat.XLSX))
    assert [{name: in_excel[at][name] for name in chart} for at, chart in enumerate((by_unit, by_month))] == [
        by_unit,
        by_month,
    ]


def test_the_charts_of_the_report_are_its_tables_and_the_overview(
    office: tuple[Store, Services], tmp_path: Path
) -> None:
    services = office[1]
    plan_id = services.plans.plans(YEAR)[0].id
    seen = services.overview.overview(YEAR, plan_id)
    by_unit, by_month, score = drawn_figures(written(services, tmp_path, DocumentKind.REPORT, FileFormat.DOCX))
    for unit in (unit for unit in services.progress.unit_rows(plan_id, YEAR) if unit.leads):
        counts = {"Hoàn thành": unit.done, "Đang thực hiện": unit.in_progress, "Chưa có kết quả": unit.not_begun}
        assert {name: by_unit[name][unit.name] for name in counts} == counts
    assert [list(bars.values()) for bars in by_month.values()] == [
        list(bars.values()) for bars in chart_figures(months_chart(seen.months)).values()
    ]
    assert seen.score is not None
    assert score["Kết quả"] == {f"{format_points(seen.score.total)} điểm": seen.score.total}
    assert len(score) == len(seen.score.bands) + 1


def test_the_charts_of_the_score_workbook_are_the_sheet_and_the_overview(
    office: tuple[Store, Services], tmp_path: Path
) -> None:
    services = office[1]
    figures = services.scoring.figures(YEAR)
    seen = services.overview.overview(YEAR, services.plans.plans(YEAR)[0].id)
    assert figures is not None
    assert seen.score is not None
    groups, scale = drawn_figures(written(services, tmp_path, DocumentKind.SCORE_SHEET, FileFormat.XLSX))
    top = [figures.rows[index] for index in figures.base_rows]
    assert list(groups["Điểm tự chấm"].values()) == [row.self_points or 0 for row in top]
    assert scale["Kết quả"] == {f"{format_points(seen.score.total)} điểm": seen.score.total}
