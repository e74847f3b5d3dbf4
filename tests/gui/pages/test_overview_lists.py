"""Each number of Tổng quan is the length of the list it opens: for the sample, for random offices, and by clicking."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QTableView, QTreeWidget
from pytestqt.qtbot import QtBot

from danvan_desktop.domain.clock import FixedClock
from danvan_desktop.gui.pages.overview import LISTS, destination_of
from danvan_desktop.gui.pages.page import Destination
from danvan_desktop.gui.pages.tracking import filter_of
from danvan_desktop.gui.widgets.number_tile import NumberTile
from danvan_desktop.services.score_gaps import GapKind, find_gaps
from danvan_desktop.services.services import Services
from danvan_desktop.services.views_occasions import OccasionFilter
from danvan_desktop.services.views_overview import NUMBERED, Concern, Overview
from danvan_desktop.services.views_tracking import silent_units
from tests.gui.shell import Shell, sample_folder, shell_window
from tests.offices import services_for
from tests.random_offices import DAYS, YEAR, make_office
from tests.stores import open_store

__all__ = ["sample_folder"]

COUNTED = [concern for concern in NUMBERED if concern is not Concern.BACKUP]


@pytest.fixture
def shell(qtbot: QtBot, tmp_path: Path, sample_folder: Path) -> Iterator[Shell]:
    with shell_window(qtbot, tmp_path, sample_folder) as opened:
        yield opened


def listed(services: Services, concern: Concern, plan_id: int) -> Sequence[object]:
    """What the page the number leads to shows, through the very services that page reads."""
    place = LISTS[concern]
    if place.noun == "obligation":
        only = OccasionFilter(overdue=place.filter_name == "overdue", due_soon=place.filter_name == "due_soon")
        return only.select(services.occasions.year_occasions(YEAR))
    if place.filter_name == "silent_units":
        return silent_units(services.progress.unit_rows(plan_id, YEAR))
    if place.page == "scoring":
        view = services.scoring.view(YEAR)
        kinds = {GapKind(value) for value in place.filter_value.split("+")}
        return [] if view is None else [gap for gap in find_gaps(view) if gap.kind in kinds]
    if place.page == "care":
        return services.store_care.damaged_evidence()
    return filter_of(place).select(services.progress.task_rows(plan_id, YEAR))


def assert_numbers_are_lists(services: Services, plan_id: int) -> Overview:
    seen = services.overview.overview(YEAR, plan_id)
    for concern in COUNTED:
        assert seen.tally(concern).count == len(listed(services, concern, plan_id)), concern
    rows = services.progress.task_rows(plan_id, YEAR)
    for line in seen.to_do:
        if line.concern is Concern.SILENT_UNITS:
            number = int(line.what.split(":")[1].split()[0])
            assert number == len(filter_of(destination_of(line)).select(rows))
    return seen


def test_the_numbers_of_the_sample_year_are_those_of_their_lists(shell: Shell) -> None:
    plan_id = shell.services.plan_choices.choices()[0].plan_id
    seen = assert_numbers_are_lists(shell.services, plan_id)
    assert sum(bool(seen.tally(concern).count) for concern in COUNTED) >= 5


@settings(max_examples=25, deadline=None)
@given(data=st.data())
def test_the_numbers_of_any_office_are_those_of_their_lists(tmp_path_factory: pytest.TempPathFactory, data) -> None:
    clock = FixedClock(datetime.combine(data.draw(DAYS), datetime.min.time()))
    with open_store(tmp_path_factory.mktemp("office"), clock) as store:
        plan_id = make_office(store, data.draw)
        services = services_for(store, clock)
        seen = assert_numbers_are_lists(services, plan_id)
        rows = services.progress.task_rows(plan_id, YEAR)
        assert seen.task_count == len(rows)
        for bar in seen.units:
            for state, count in bar.counts:
                name = "unassigned+state" if bar.unit_id is None else "unit+state"
                value = state.value if bar.unit_id is None else f"{bar.unit_id}+{state.value}"
                opened = filter_of(Destination("tracking", filter_name=name, filter_value=value))
                assert count == len(opened.select(rows)), (bar, state)


def rows_shown(shell: Shell, concern: Concern) -> int:
    """The rows of the list that is in sight now."""
    place = LISTS[concern]
    if place.page == "scoring":
        [dialog] = [child for child in shell.page.findChildren(QDialog) if child.isVisible()]
        tree = dialog.findChild(QTreeWidget, "gaps_tree")
        headings = [tree.topLevelItem(row) for row in range(tree.topLevelItemCount())]
        shown = sum(heading.childCount() for heading in headings if not heading.isHidden())
        dialog.close()
        return shown
    tables = {"silent_units": "unit_table", "damaged": "findings_table"}
    name = "occasions_table" if place.noun else tables.get(place.filter_name, "task_table")
    table = shell.page.findChild(QTableView, name)
    assert table.isVisible() or table.model().rowCount() == 0, name
    return int(table.model().rowCount())


def test_each_number_that_is_clicked_opens_as_many_rows(qtbot: QtBot, shell: Shell) -> None:
    broken = next(path for path in shell.store.paths.evidence.rglob("*") if path.is_file())
    broken.chmod(0o600)
    broken.unlink()
    clicked = {}
    for concern in COUNTED:
        shell.window.show_page("overview").reload()
        tile = shell.child(NumberTile, f"{concern.value}_tile")
        number = int(tile.number())
        qtbot.mouseClick(tile, Qt.MouseButton.LeftButton)
        assert shell.page.name == LISTS[concern].page
        assert rows_shown(shell, concern) == number, concern
        clicked[concern] = number
    assert clicked[Concern.DAMAGED_EVIDENCE] == 1
    assert clicked[Concern.UNPROVEN] > 0


def test_a_line_about_an_occasion_opens_that_very_occasion(shell: Shell) -> None:
    page = shell.window.show_page("overview")
    lines = [line for line in page._model.rows if line.concern is Concern.DUE_OCCASIONS]
    for line in lines:
        shell.window.go_to(destination_of(line))
        table = shell.page.findChild(QTableView, "occasions_table")
        row = table.model().row_at(table.currentIndex())
        assert (row.key.obligation_id, row.key.sequence) == (line.object_id, line.sequence)
    assert lines
