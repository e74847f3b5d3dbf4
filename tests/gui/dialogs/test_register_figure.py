from dataclasses import replace

import pytest

from danvan_desktop.domain.criteria import Criterion, Method
from danvan_desktop.domain.register_kinds import EXEMPLARY_MODEL, INSPECTION, RECEPTION_STAT, STUDY_SESSION
from danvan_desktop.domain.register_sought import SoughtTotal
from danvan_desktop.gui.dialogs.register_figure import suiting_figure
from tests.criteria_sets import D

RATIO = Criterion(1, 1, None, 1, "1", "Tỷ lệ", D(10), method=Method.RATIO)
COUNT = replace(RATIO, method=Method.PER_UNIT)
SHARE = replace(RATIO, method=Method.TIERS, unit="%")


@pytest.mark.parametrize(
    ("register", "criterion", "columns"),
    [
        (STUDY_SESSION, RATIO, ("participants", "total")),
        (RECEPTION_STAT, SHARE, ("solved", "received")),
        (RECEPTION_STAT, COUNT, ("",)),
        (INSPECTION, RATIO, ("",)),
        (EXEMPLARY_MODEL, COUNT, ("",)),
    ],
)
def test_a_share_begins_with_what_a_rule_keeps_below_what_and_anything_else_with_the_rows(
    register, criterion, columns
) -> None:
    assert suiting_figure(register, criterion) == tuple(SoughtTotal(register.key, column) for column in columns)
