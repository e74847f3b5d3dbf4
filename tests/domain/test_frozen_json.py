"""What a sent report keeps comes back equal."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

import pytest

from danvan_desktop.domain.document import DocumentForm, RuleSet
from danvan_desktop.domain.figures import (
    AnnexRow,
    AssignmentFigures,
    LetterHeadFields,
    ProgressFigures,
    ReportFigures,
    ReportSectionText,
    ScoreSummaryRow,
    SectionChart,
    SectionTable,
    SignerFields,
    TaskFigureRow,
    TaskFigures,
)
from danvan_desktop.domain.frozen_json import from_json, to_json
from tests.domain.test_chart import BARS, scale

HEAD = LetterHeadFields("Sở Tư pháp", "UBND tỉnh", date=date(2026, 11, 5), date_parts=(5, None, 2026))


def report() -> ReportFigures:
    return ReportFigures(
        year=2026,
        period_label="năm 2026",
        letter_head=HEAD,
        sections=(ReportSectionText("I. Ủy ban", 1, ("- Đã làm",), SectionTable.TASKS),),
        signer=SignerFields("PHÓ GIÁM ĐỐC", "Ẩn"),
        scores=(ScoreSummaryRow("1", "a", Decimal("2.50"), None),),
        tasks=TaskFigures(("Được giao",), (TaskFigureRow("VP", (3,)),)),
        annexes=(
            AssignmentFigures(2026, HEAD, (AnnexRow("1", "việc"),)),
            ProgressFigures(2026, HEAD, date(2026, 11, 5), ()),
        ),
        charts=(SectionChart(SectionTable.TASKS, BARS), SectionChart(SectionTable.SCORES, scale("87.50"))),
    )


def test_a_report_with_annexes_of_two_kinds_comes_back_equal() -> None:
    assert from_json(ReportFigures, to_json(report())) == report()


def test_points_keep_their_exact_decimals() -> None:
    back = from_json(ReportFigures, to_json(report()))
    assert str(back.scores[0].max_points) == "2.50"


def test_a_field_added_later_takes_its_default() -> None:
    @dataclass(frozen=True)
    class Older:
        year: int

    @dataclass(frozen=True)
    class Newer:
        year: int
        note: str = "mới"

    assert from_json(Newer, to_json(Older(2026))) == Newer(2026, "mới")


def test_a_report_frozen_before_the_form_had_parts_is_still_read() -> None:
    kept = re.sub(r'"form": \{[^}]*\}', '"form": "party"', to_json(report()))
    assert '"form": "party"' in kept
    assert from_json(ReportFigures, kept).form == DocumentForm.PARTY_2026


def test_a_form_of_older_rules_and_another_pitch_comes_back_equal() -> None:
    old = replace(report(), form=DocumentForm(RuleSet.PARTY_2018, 20))
    assert from_json(ReportFigures, to_json(old)) == old


def test_text_that_is_not_json_is_refused() -> None:
    with pytest.raises(ValueError, match="Expecting"):
        from_json(ReportFigures, "không phải JSON")


def test_charts_keep_whole_numbers_and_exact_points() -> None:
    bars, points = (each.chart for each in from_json(ReportFigures, to_json(report())).charts)
    assert bars.categories[0].values == (3, 1)
    assert str(points.mark.value if points.mark else None) == "87.50"


def test_a_report_sent_before_there_were_charts_has_none() -> None:
    older = json.loads(to_json(report()))
    del older["charts"]
    assert from_json(ReportFigures, json.dumps(older)) == replace(report(), charts=())
