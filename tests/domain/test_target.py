from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from danvan_desktop.domain.target import Measure, Target, TargetResult, Verdict, actual_value, verdict

PERCENT = Target(1, 1, 1, "Tỷ lệ hồ sơ đúng hạn", Measure.QUANTITATIVE, Decimal(95), "%")
COUNT = Target(2, 1, 2, "Số cuộc đối thoại", Measure.QUANTITATIVE, Decimal(4), "cuộc")
RATING = Target(3, 1, 3, "Xếp loại", Measure.RATING, rating="Tốt")
RESULT = TargetResult(1, 1, 2026)


@pytest.mark.parametrize(
    ("target", "numerator", "denominator", "reached", "expected"),
    [
        (PERCENT, "95", "100", "95", Verdict.MET),
        (PERCENT, "19", "20", "95", Verdict.MET),
        (PERCENT, "94", "100", "94", Verdict.NOT_MET),
        (PERCENT, "2", "3", None, Verdict.NOT_MET),
        (PERCENT, "101", "100", "101", Verdict.MET),
        (PERCENT, "0", "5", "0", Verdict.NOT_MET),
        (COUNT, "4", None, "4", Verdict.MET),
        (COUNT, "3", None, "3", Verdict.NOT_MET),
        (COUNT, "5", "7", "5", Verdict.MET),
    ],
)
def test_a_quantitative_target_is_met_from_its_value_on(
    target: Target, numerator: str, denominator: str | None, reached: str | None, expected: Verdict
) -> None:
    result = replace(
        RESULT, numerator=Decimal(numerator), denominator=None if denominator is None else Decimal(denominator)
    )
    if reached is not None:
        assert actual_value(target, result) == Decimal(reached)
    assert verdict(target, result) is expected


@pytest.mark.parametrize(
    ("numerator", "denominator"), [(None, None), (None, "100"), ("5", None), ("5", "0"), ("5", "-1")]
)
def test_a_percentage_without_sensible_figures_is_pending(numerator: str | None, denominator: str | None) -> None:
    result = replace(
        RESULT,
        numerator=None if numerator is None else Decimal(numerator),
        denominator=None if denominator is None else Decimal(denominator),
        judged=Verdict.MET,
    )
    assert actual_value(PERCENT, result) is None
    assert verdict(PERCENT, result) is Verdict.PENDING


@pytest.mark.parametrize("judged", [None, Verdict.MET, Verdict.NOT_MET, Verdict.PARTLY])
@pytest.mark.parametrize(
    "target",
    [
        RATING,
        replace(COUNT, value=None),
        replace(COUNT, measure=Measure.QUALITATIVE),
        replace(PERCENT, measure=Measure.RELATIVE),
    ],
)
def test_other_targets_are_judged_by_the_clerk(target: Target, judged: Verdict | None) -> None:
    result = replace(RESULT, numerator=Decimal(100), denominator=Decimal(100), judged=judged)
    assert verdict(target, result) is (judged or Verdict.PENDING)


def test_without_a_result_everything_is_pending() -> None:
    for target in (PERCENT, COUNT, RATING):
        assert verdict(target, None) is Verdict.PENDING
        assert actual_value(target, None) is None


def test_measures_and_verdicts_have_names_of_their_own() -> None:
    assert len({measure.label for measure in Measure}) == len(Measure)
    assert len({found.label for found in Verdict}) == len(Verdict)
