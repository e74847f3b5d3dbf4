from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

from danvan_desktop.domain.agency import Agency
from danvan_desktop.domain.dossier import ListedCriterion, ListedEvidence
from danvan_desktop.domain.evidence import Evidence
from danvan_desktop.domain.figures import LetterHeadFields, ScoreSheetFigures, ScoreTotals
from danvan_desktop.services.dossier_content import (
    DossierContent,
    DossierLetter,
    cover_letter_of,
    evidence_list_of,
    listed_evidence,
)
from tests.score_office import score_office

PLAN = Evidence(1, "a" * 64, "kh.pdf", 2_000_000, "Kế hoạch", "12/KH", date(2026, 1, 15))
PHOTO = Evidence(2, "b" * 64, "anh.jpg", 500)
LISTED = (
    ListedCriterion("1.1", "Ban hành", (ListedEvidence("1.1-01", PLAN), ListedEvidence("1.1-02", PHOTO))),
    ListedCriterion("2.1", "Thực hiện", (ListedEvidence("2.1-01", PLAN, "1.1-01"),)),
)
SHEET = ScoreSheetFigures(
    2026,
    "Bộ tiêu chí",
    (),
    ScoreTotals(Decimal(92), total=Decimal("92.5"), rating="Hoàn thành tốt"),
    LetterHeadFields("Sở X"),
    regulation="Quyết định số 9/QĐ-UBND",
)
CONTENT = DossierContent(
    2026,
    Agency(1, "Sở X", recipients=("UBND tỉnh (b/c)", "Lưu: VT, VP")),
    DossierLetter("45/SX-VP", date(2026, 12, 10), "Sở Nội vụ"),
    SHEET,
    None,
    LISTED,
)


def test_a_file_counts_once_however_many_criteria_it_proves() -> None:
    assert [item.number for item in CONTENT.files] == ["1.1-01", "1.1-02"]
    assert CONTENT.size == 2_000_500


def test_the_list_has_every_item_and_refers_to_the_first_file() -> None:
    rows = evidence_list_of(CONTENT, {"1.1-01": "a.pdf", "1.1-02": "b.jpg"}, {}).rows
    assert [(row.number, row.file_name, row.sha256[:1]) for row in rows] == [
        ("1.1", "", ""),
        ("1.1-01", "a.pdf", "a"),
        ("1.1-02", "b.jpg", "b"),
        ("2.1", "", ""),
        ("2.1-01", "xem 1.1-01", ""),
    ]


def test_what_was_left_out_says_why_and_is_not_counted() -> None:
    figures = evidence_list_of(CONTENT, {"1.1-01": "a.pdf", "1.1-02": "b.jpg"}, {1: "Mất tệp"})
    assert [(row.file_name, row.note) for row in figures.rows if "Kế hoạch" in row.title] == [
        ("", "Mất tệp"),
        ("xem 1.1-01", "Mất tệp"),
    ]
    assert figures.summary == "Tổng cộng: 3 tài liệu được dẫn, 1 tệp (500 byte)"


def test_the_letter_gives_the_result_of_the_sheet_and_what_is_enclosed() -> None:
    letter = cover_letter_of(CONTENT, 2)
    assert letter.regarding == "V/v gửi hồ sơ tự chấm điểm công tác dân vận chính quyền năm 2026"
    assert letter.paragraphs[0].startswith("Thực hiện Quyết định số 9/QĐ-UBND, Sở X đã tự chấm điểm")
    assert letter.paragraphs[0].endswith("Tổng điểm tự chấm: 92,5 điểm; tự xếp loại: Hoàn thành tốt.")
    assert letter.enclosures[1] == "Danh mục tài liệu kiểm chứng và 2 tệp tài liệu kiểm chứng"
    assert (letter.letter_head.number, letter.letter_head.symbol) == ("45", "SX-VP")
    assert letter.recipients == ("Như trên", "Lưu: VT, VP")


def test_a_sheet_without_a_date_goes_out_with_the_letters() -> None:
    assert CONTENT.printed_sheet.letter_head.date == date(2026, 12, 10)
    dated = replace(SHEET, letter_head=LetterHeadFields("Sở X", date=date(2026, 12, 1)))
    assert replace(CONTENT, sheet=dated).printed_sheet is dated


def test_what_nobody_filled_in_becomes_dots_and_a_sample_is_not_called_a_regulation() -> None:
    sample = replace(SHEET, is_sample=True, totals=ScoreTotals(), regulation="VÍ DỤ")
    bare = replace(CONTENT, letter=DossierLetter(), sheet=sample, agency=Agency(1, ""))
    letter = cover_letter_of(bare, 0)
    assert letter.addressees == ()
    assert letter.paragraphs[0].startswith("…… đã tự chấm điểm")
    assert "…… điểm; tự xếp loại: ……" in letter.paragraphs[0]
    assert letter.recipients == ("Như trên", "Lưu: VT")
    assert letter.is_sample


def test_evidence_is_taken_from_the_leaves_of_the_sheet_in_printed_order(tmp_path) -> None:
    office = score_office(tmp_path)
    (tmp_path / "b.pdf").write_bytes(b"b")
    (tmp_path / "a.pdf").write_bytes(b"a")
    office.evidence.attach(*office.at("2.1.1"), [tmp_path / "b.pdf"])
    office.evidence.attach(*office.at("1.1"), [tmp_path / "a.pdf"])
    found = [item.number for criterion in listed_evidence(office.view()) for item in criterion.items]
    assert found == ["1.1-01", "2.1.1-01"]
    office.store.close()
