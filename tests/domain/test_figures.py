from __future__ import annotations

import dataclasses
import inspect

import pytest

from danvan_desktop.domain import figures


def _figure_classes():
    return [
        value
        for _, value in inspect.getmembers(figures, dataclasses.is_dataclass)
        if value.__module__ == figures.__name__
    ]


@pytest.mark.parametrize("figure", _figure_classes(), ids=lambda figure: figure.__name__)
def test_figures_are_frozen_so_that_a_sent_report_keeps_its_numbers(figure):
    assert figure.__dataclass_params__.frozen
    assert all("list" not in str(field.type) and "dict" not in str(field.type) for field in dataclasses.fields(figure))


def test_points_not_scored_are_none_and_not_zero():
    row = figures.ScoreRow("1", "Tiêu chí", figures.ScoreRowKind.LEAF)
    assert row.self_points is None
    assert figures.ScoreTotals().total is None
