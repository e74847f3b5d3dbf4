from __future__ import annotations

from decimal import Decimal

import pytest

from danvan_desktop.domain.obligation import Obligation, ObligationKind
from danvan_desktop.domain.target import Measure, Target
from danvan_desktop.domain.timing import DueOperator, TimingKind
from danvan_desktop.gui.models.plan_contents import (
    CitationColumn,
    ObligationColumn,
    PastedColumn,
    TargetColumn,
    duty_due,
)
from danvan_desktop.services.task_paste import PastedTask
from danvan_desktop.services.timing_entry import TimingFields
from danvan_desktop.services.views_plans import CitationRow


@pytest.mark.parametrize(
    ("target", "words"),
    [
        (Target(1, 1, 1, "x", Measure.QUANTITATIVE, Decimal("97.5"), "%"), "≥ 97,5%"),
        (Target(1, 1, 1, "x", Measure.QUANTITATIVE, Decimal(3), "mô hình"), "≥ 3 mô hình"),
        (Target(1, 1, 1, "x", Measure.QUANTITATIVE), "chưa có"),
        (Target(1, 1, 1, "x", Measure.QUALITATIVE), "Đạt"),
        (Target(1, 1, 1, "x", Measure.RATING, rating="Tốt"), "Tốt"),
        (Target(1, 1, 1, "x", Measure.RATING), "chưa có"),
    ],
)
def test_what_a_target_asks_for_is_said_in_words(target: Target, words: str) -> None:
    assert TargetColumn.VALUE.text(target) == words


def test_a_duty_says_its_day_else_its_rhythm_else_that_nothing_is_known() -> None:
    duty = Obligation(1, 1, 1, "Gửi", ObligationKind.REPORT, due="--11-05", due_operator=DueOperator.BEFORE)
    assert duty_due(duty) == "trước ngày 05/11 hằng năm"
    assert duty_due(Obligation(1, 1, 1, "Gửi", ObligationKind.REPORT, timing_kind=TimingKind.ON_DEMAND)).startswith(
        "Đột xuất"
    )
    assert duty_due(Obligation(1, 1, 1, "Gửi", ObligationKind.REPORT)) == "chưa có"
    assert ObligationColumn.RECIPIENT.text(duty) == "chưa có"


def test_rows_to_be_pasted_show_what_was_understood() -> None:
    row = PastedTask("1", "Việc", (1,), (), ("Văn phòng",), (), ("Hội lạ",), TimingFields(raw="Quý II"))
    shown = [column.text(row) for column in PastedColumn]
    assert shown == ["1", "Việc", "Văn phòng", "", "Quý II", "Hội lạ"]


def test_citations_without_a_date_say_so() -> None:
    row = CitationRow(1, 2, "Luật", "Luật …", "", None, 1, (), "")
    assert CitationColumn.DATE.text(row) == CitationColumn.SUBJECT.text(row) == "chưa có"
