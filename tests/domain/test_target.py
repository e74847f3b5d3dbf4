from __future__ import annotations

from decimal import Decimal

import pytest

from danvan_desktop.domain.target import (
    Comparison,
    Measure,
    Target,
    Verdict,
    asked_words,
    comparison_said,
)

RELATIVE = Target(4, 1, 4, "Chỉ số hài lòng", Measure.RELATIVE, unit="điểm")


@pytest.mark.parametrize(
    ("comparison", "below", "equal", "above"),
    [
        (Comparison.AT_LEAST, False, True, True),
        (Comparison.ABOVE, False, False, True),
        (Comparison.AT_MOST, True, True, False),
        (Comparison.BELOW, True, False, False),
        (Comparison.EXACTLY, False, True, False),
    ],
)
def test_a_comparison_is_exact(comparison: Comparison, *, below: bool, equal: bool, above: bool) -> None:
    asked = Decimal("95.00")
    found = [comparison.holds(Decimal(reached), asked) for reached in ("94.999999", "95", "95.000001")]
    assert found == [below, equal, above]


@pytest.mark.parametrize(
    ("target", "words"),
    [
        (Target(1, 1, 1, "x", Measure.QUANTITATIVE, Decimal("97.5"), "%"), "≥ 97,5%"),
        (Target(1, 1, 1, "x", Measure.QUANTITATIVE, Decimal(5), "%", comparison=Comparison.BELOW), "< 5%"),
        (Target(1, 1, 1, "x", Measure.QUANTITATIVE, Decimal(3), "mô hình"), "≥ 3 mô hình"),
        (Target(1, 1, 1, "x", Measure.QUANTITATIVE), "chưa có"),
        (Target(1, 1, 1, "x", Measure.QUALITATIVE), "Đạt"),
        (Target(1, 1, 1, "x", Measure.RATING, rating="Tốt"), "Tốt"),
        (Target(1, 1, 1, "x", Measure.RATING), "chưa có"),
        (Target(1, 1, 1, "x", Measure.RELATIVE, comparison=Comparison.ABOVE), "cao hơn năm 2025"),
        (Target(1, 1, 1, "x", Measure.RELATIVE, Decimal(2), "%"), "tăng từ 2% trở lên so với năm 2025"),
        (
            Target(
                1, 1, 1, "x", Measure.RELATIVE, Decimal(10), "đơn", comparison=Comparison.AT_MOST, baseline_year=2023
            ),
            "giảm từ 10 đơn trở lên so với năm 2023",
        ),
        (Target(1, 1, 1, "x", Measure.RELATIVE, comparison=Comparison.EXACTLY), "bằng năm 2025"),
    ],
)
def test_what_is_asked_is_said_in_words(target: Target, words: str) -> None:
    assert asked_words(target, 2026) == words


def test_without_a_year_the_baseline_is_the_year_before() -> None:
    assert asked_words(RELATIVE) == "không thấp hơn năm trước"
    assert RELATIVE.base_year(2026) == 2025


@pytest.mark.parametrize(
    ("text", "measure", "comparison"),
    [
        ("Số đơn vượt cấp giảm so với năm 2025", Measure.RELATIVE, Comparison.BELOW),
        ("Chỉ số PAPI tăng so với năm trước", Measure.RELATIVE, Comparison.ABOVE),
        ("Tỷ lệ hồ sơ trễ hạn không quá 2%", Measure.QUANTITATIVE, Comparison.AT_MOST),
        ("Hồ sơ trễ hạn dưới 2%", Measure.QUANTITATIVE, Comparison.BELOW),
        ("Dưới sự lãnh đạo của chi bộ, 95% hồ sơ đúng hạn", Measure.QUANTITATIVE, Comparison.AT_LEAST),
        ("Cắt giảm 20% thời gian giải quyết", Measure.QUANTITATIVE, Comparison.AT_LEAST),
        ("Không để xảy ra khiếu kiện", Measure.QUALITATIVE, Comparison.AT_LEAST),
    ],
)
def test_the_words_of_a_target_tell_the_comparison(text: str, measure: Measure, comparison: Comparison) -> None:
    assert comparison_said(text, measure) is comparison


def test_measures_verdicts_and_comparisons_have_names_of_their_own() -> None:
    assert len({measure.label for measure in Measure}) == len(Measure)
    assert len({found.label for found in Verdict}) == len(Verdict)
    assert len({each.label for each in Comparison} | {each.change_label for each in Comparison}) == 2 * len(Comparison)
    assert len({each.sign for each in Comparison}) == len(Comparison)
