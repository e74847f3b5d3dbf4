"""The charts of documents tell what the tables and the screens tell."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest

from danvan_desktop.domain.figures import SectionTable, TaskFigureRow, TaskFigures
from danvan_desktop.services.document_charts import leading_chart, plan_charts, progress_chart, report_charts
from danvan_desktop.services.overview_charts import units_chart
from danvan_desktop.services.services import Services
from danvan_desktop.services.table_figures import TASK_FIGURE_LABELS
from danvan_desktop.storage.store import Store
from tests.offices import sample_office

YEAR = 2026
TASKS = TaskFigures(
    TASK_FIGURE_LABELS,
    (TaskFigureRow("Văn phòng", (9, 4, 2, 2, 1, 1)), TaskFigureRow("Toàn kế hoạch", (9, 4, 2, 2, 1, 1), is_total=True)),
)


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Store, Services]]:
    store, services = sample_office(tmp_path_factory.mktemp("office"))
    yield store, services
    store.close()


def rows_of(services: Services):
    plan_id = services.plans.plans(YEAR)[0].id
    return services.progress.task_rows(plan_id, YEAR), services.progress.unit_rows(plan_id, YEAR), plan_id


def test_the_progress_table_has_the_charts_of_the_overview(office: tuple[Store, Services]) -> None:
    rows, units, plan_id = rows_of(office[1])
    seen = office[1].overview.overview(YEAR, plan_id)
    by_unit, by_month = plan_charts(rows, units, YEAR, date(YEAR, 11, 18))
    assert by_unit == units_chart(seen.units)
    assert [bar.values for bar in by_month.categories] == [(m.done, m.begun, m.not_begun) for m in seen.months]


def test_the_last_month_is_named_by_its_day_until_it_is_over(office: tuple[Store, Services]) -> None:
    rows = rows_of(office[1])[0]
    names = {
        day: progress_chart(rows, YEAR, day).categories[-1].name
        for day in (date(YEAR, 11, 18), date(YEAR, 6, 30), date(YEAR, 12, 31), date(YEAR + 1, 2, 1))
    }
    assert list(names.values()) == ["18/11", "T6", "T12", "T12"]
    assert progress_chart(rows, YEAR, date(YEAR, 1, 20)) is None
    assert progress_chart((), YEAR, date(YEAR, 11, 18)) is None


def test_the_bars_of_a_report_are_the_rows_of_its_table_without_the_total() -> None:
    chart = leading_chart(TASKS)
    assert [(bar.name, bar.values) for bar in chart.categories] == [("Văn phòng", (4, 2, 2, 1))]
    assert leading_chart(None) is leading_chart(TaskFigures(TASK_FIGURE_LABELS, TASKS.rows[1:])) is None


def test_charts_follow_the_table_they_belong_to() -> None:
    chart = leading_chart(TASKS)
    assert [each.under for each in report_charts(TASKS, chart, chart)] == [
        SectionTable.TASKS,
        SectionTable.TASKS,
        SectionTable.SCORES,
    ]
    assert report_charts(None, None, None) == ()
