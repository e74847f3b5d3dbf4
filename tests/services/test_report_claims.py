from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from danvan_desktop.domain.figures import (
    LetterHeadFields,
    ReportFigures,
    ReportSectionText,
    ScoreRow,
    ScoreRowKind,
    ScoreSheetFigures,
    ScoreSummaryRow,
    ScoreTotals,
    SignerFields,
)
from danvan_desktop.services.report_claims import report_contradictions

BANDS = ("Hoàn thành xuất sắc nhiệm vụ", "Hoàn thành tốt nhiệm vụ", "Hoàn thành nhiệm vụ")
SHEET = ScoreSheetFigures(
    2026,
    "x",
    (ScoreRow("I", "Chỉ đạo", ScoreRowKind.GROUP, Decimal(100), Decimal(92)),),
    ScoreTotals(Decimal(92), Decimal(1), Decimal(0), Decimal(93), "Hoàn thành tốt nhiệm vụ"),
    LetterHeadFields(""),
    base_rows=(0,),
    max_total=Decimal(100),
)


def report(*paragraphs: str, total: str = "93", rating: str = "Hoàn thành tốt nhiệm vụ", group: str = "92"):
    return ReportFigures(
        2026,
        "năm 2026",
        LetterHeadFields(""),
        (ReportSectionText("IV. TỰ CHẤM ĐIỂM", 1, paragraphs),),
        SignerFields(),
        scores=(
            ScoreSummaryRow("I", "Chỉ đạo", Decimal(100), Decimal(group)),
            ScoreSummaryRow("", "Tổng điểm tự chấm", Decimal(100), Decimal(total), rating, is_total=True),
        ),
    )


def found(of: ReportFigures) -> list[str]:
    return list(report_contradictions(of, SHEET, BANDS))


@pytest.mark.parametrize(
    "paragraph",
    [
        "",
        "Tổng điểm tự chấm: 93/100 điểm, xếp loại: Hoàn thành tốt nhiệm vụ.",
        "Tổng số điểm là 93,0 điểm. Tổng điểm các tiêu chí 92.",
        "Trong năm có 12 hội nghị; tổng điểm cầu là rất nhiều. Xếp loại thi đua 15 tập thể.",
        "Tự xếp loại: hoàn thành TỐT nhiệm vụ",
    ],
)
def test_a_report_that_agrees_with_the_sheet_is_not_blamed(paragraph) -> None:
    assert found(report(paragraph)) == []


@pytest.mark.parametrize(
    ("paragraph", "words"),
    [
        ("Tổng điểm tự chấm: 95,5 điểm.", "viết tổng điểm 95,5, bảng tự chấm điểm là 93 điểm"),
        ("Tự chấm. Tổng số điểm đạt 90 điểm", "viết tổng điểm 90"),
        ("Tự xếp loại Hoàn thành xuất sắc nhiệm vụ.", "viết xếp loại “Hoàn thành xuất sắc nhiệm vụ”"),
        ("**Tổng** điểm __tự chấm__: **95,5** điểm.", "viết tổng điểm 95,5"),
        ("Tự **xếp** loại Hoàn thành **xuất sắc** nhiệm vụ", "viết xếp loại “Hoàn thành xuất sắc nhiệm vụ”"),
        ("Đề nghị xếp loại: Hoàn thành nhiệm vụ", "viết xếp loại “Hoàn thành nhiệm vụ”"),
    ],
)
def test_words_of_the_report_that_say_otherwise_are_found(paragraph, words) -> None:
    assert [words in sentence for sentence in found(report(paragraph))] == [True]


def test_figures_of_a_report_sent_before_the_sheet_changed_are_found() -> None:
    assert found(report(total="92.5")) == ["Bảng trong báo cáo ghi tổng 92,5 điểm, bảng tự chấm điểm là 93 điểm."]
    assert "“Khá”" in found(report(rating="Khá"))[0]
    assert "ở “Chỉ đạo”" in found(report(group="91"))[0]


def test_a_report_without_the_scores_is_told() -> None:
    assert found(replace(report(), scores=())) == ["Báo cáo không có bảng kết quả tự chấm điểm."]
