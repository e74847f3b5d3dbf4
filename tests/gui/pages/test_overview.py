"""Tổng quan on the sample year: what is clicked opens a list as long as the number said."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QTableView

from danvan_desktop.domain.task import TaskState
from danvan_desktop.gui.actions import Actions
from danvan_desktop.gui.pages.overview import OverviewPage, destination_of
from danvan_desktop.gui.pages.page import Destination
from danvan_desktop.gui.pages.tracking import TrackingPage, filter_of
from danvan_desktop.gui.pages.tracking_services import TrackingServices
from danvan_desktop.gui.widgets.chart_view import ChartView
from danvan_desktop.gui.widgets.number_tile import NumberTile
from danvan_desktop.services.services import Services
from danvan_desktop.services.views_overview import NUMBERED, Concern, ToDo
from danvan_desktop.storage.store import Store
from tests.gui.tracking_screens import find, texts
from tests.offices import NOVEMBER, sample_office
from tests.stores import FixedClock

YEAR = 2026


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Store, Services]]:
    store, services = sample_office(tmp_path_factory.mktemp("office"))
    with store:
        yield store, services


@pytest.fixture
def page(qtbot, office) -> OverviewPage:
    made = OverviewPage(office[1].overview)
    qtbot.addWidget(made)
    made.resize(1190, 640)
    made.show()
    made.show_year(YEAR, office[1].plan_choices.choices()[0].plan_id)
    return made


def sent(page: OverviewPage) -> list[Destination]:
    places: list[Destination] = []
    page.navigation_requested.connect(places.append)
    return places


def test_every_tile_shows_its_number_and_leads_somewhere(page: OverviewPage, office, qtbot) -> None:
    seen = office[1].overview.overview(YEAR, page._plan_id)
    places = sent(page)
    for concern in NUMBERED:
        tile = find(page, NumberTile, f"{concern.value}_tile")
        assert tile.number() == seen.tally(concern).number_words
        qtbot.mouseClick(tile, Qt.MouseButton.LeftButton)
    assert len(places) == len(NUMBERED)
    assert {place.page for place in places} == {"tracking", "scoring", "care"}


def test_the_list_a_tile_opens_is_as_long_as_its_number(page: OverviewPage, office, qtbot) -> None:
    rows = office[1].progress.task_rows(page._plan_id, YEAR)
    places = sent(page)
    for concern in (Concern.OVERDUE_TASKS, Concern.UNASSIGNED, Concern.NO_RESULT):
        tile = find(page, NumberTile, f"{concern.value}_tile")
        qtbot.mouseClick(tile, Qt.MouseButton.LeftButton)
        assert str(len(filter_of(places[-1]).select(rows))) == tile.number()


def test_each_segment_of_the_charts_opens_as_many_tasks_as_it_says(page: OverviewPage, office, qtbot) -> None:
    rows = office[1].progress.task_rows(page._plan_id, YEAR)
    places = sent(page)
    for name in ("units_chart", "months_chart"):
        chart = find(page, ChartView, name)
        areas = [area for area in chart.areas() if area.is_open]
        assert areas
        for area in areas:
            qtbot.mouseClick(chart, Qt.MouseButton.LeftButton, pos=area.rect.center().toPoint())
            value = area.category.values[chart.chart().series.index(area.series)]
            assert len(filter_of(places[-1]).select(rows)) == value


def test_lines_are_opened_by_enter_and_by_the_button(page: OverviewPage, qtbot) -> None:
    places = sent(page)
    table = find(page, QTableView, "to_do_table")
    assert texts(table)[0][0] == "trễ 18 ngày"
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_Return)
    table.selectRow(1)
    qtbot.mouseClick(find(page, QPushButton, "open_button"), Qt.MouseButton.LeftButton)
    assert [(place.page, place.noun) for place in places] == [("tracking", "task"), ("tracking", "obligation")]
    assert all(place.object_id for place in places)


@pytest.mark.parametrize("concern", list(Concern))
def test_every_kind_of_line_leads_to_its_object_or_its_list(concern: Concern) -> None:
    assert destination_of(ToDo(concern, "", "", object_id=None)).page in {"tracking", "scoring", "care"}
    if concern is Concern.SILENT_UNITS:
        place = destination_of(ToDo(concern, "", "", object_id=7))
        assert (filter_of(place).unit_id, filter_of(place).no_result) == (7, True)


def test_the_score_and_the_missing_sheet_lead_to_scoring(page: OverviewPage, qtbot) -> None:
    places = sent(page)
    assert "Hoàn thành xuất sắc" in find(page, QLabel, "score_label").text()
    page._charts._score.chosen.emit("0", "")
    page.show_year(2030, page._plan_id)
    button = find(page, QPushButton, "score_button")
    assert button.isVisible()
    assert "chưa lập bảng" in find(page, QLabel, "score_label").text()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert places == [Destination("scoring"), Destination("scoring")]


def test_without_a_plan_it_says_what_to_do_next(page: OverviewPage, qtbot) -> None:
    places = sent(page)
    page.show_year(YEAR, None)
    button = page._empty.findChild(QPushButton, "empty_button")
    assert button.isVisible()
    assert not find(page, QTableView, "to_do_table").isVisible()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert places == [Destination("plan")]


def test_at_1366_by_768_nothing_has_to_be_scrolled(page: OverviewPage) -> None:
    assert page._ui.content_area.verticalScrollBar().maximum() == 0
    assert page._ui.content_area.horizontalScrollBar().maximum() == 0


def test_the_chosen_line_stays_chosen_over_a_reload(page: OverviewPage) -> None:
    table = find(page, QTableView, "to_do_table")
    table.selectRow(2)
    page.reload()
    assert table.currentIndex().row() == 2


def test_tracking_shows_the_silent_units_and_a_joined_filter(qtbot, office) -> None:
    _, services = office
    plan_id = services.plan_choices.choices()[0].plan_id
    tracking = TrackingPage(TrackingServices.of(services), Actions(), FixedClock(NOVEMBER))
    qtbot.addWidget(tracking)
    tracking.show()
    tracking.show_year(YEAR, plan_id)
    units = services.progress.unit_rows(plan_id, YEAR)
    tracking.go_to(Destination("tracking", filter_name="silent_units"))
    table = find(tracking, QTableView, "unit_table")
    assert table.isVisible()
    assert table.model().rowCount() == sum(unit.is_silent for unit in units)
    unit = next(unit for unit in units if unit.done)
    value = f"{unit.unit_id}+{TaskState.DONE.value}"
    tracking.go_to(Destination("tracking", filter_name="unit+state", filter_value=value))
    assert table.model().rowCount() == len(units)
    shown = find(tracking, QTableView, "task_table").model().rows
    assert shown
    assert all(row.state is TaskState.DONE and unit.unit_id in row.unit_ids for row in shown)
