import pytest

from danvan_desktop.importers.plan.parse import parse_plan
from danvan_desktop.importers.text import document_from_text

BODY = "\nKẾ HOẠCH\n\nThực hiện công tác dân vận năm 2025\n\nSở Tư pháp ban hành kế hoạch như sau:\n\nI. MỤC ĐÍCH\n\n- Một.\n"


def metadata_of(head, body=BODY):
    return parse_plan(document_from_text(head + body)).metadata


@pytest.mark.parametrize(
    ("line", "number", "symbol"),
    [
        ("Số: 141/KH-UBND", "141", "KH-UBND"),
        ("Số:      /KH-STP", None, "KH-STP"),
        ("Số 27-KH/TU", "27", "KH/TU"),
        ("Số: ..../KH-SNV", None, "KH-SNV"),
    ],
)
def test_a_blank_number_stays_empty_and_the_symbol_is_kept(line, number, symbol):
    form = metadata_of(line)
    assert (form.number, form.symbol) == (number, symbol)


def test_place_and_date_are_read_when_wrapped_or_on_the_line_of_the_number():
    wrapped = metadata_of("Sơn Hà, ngày 21\ntháng 11 năm 2025")
    assert (wrapped.place, wrapped.date) == ("Sơn Hà", "2025-11-21")
    shared = metadata_of("Số:    /KH-STP Sơn Hà, ngày      tháng 3 năm 2024")
    assert (shared.place, shared.date, shared.day, shared.month, shared.date_year) == ("Sơn Hà", None, None, 3, 2024)


def test_a_date_that_does_not_exist_is_no_date():
    assert metadata_of("Sơn Hà, ngày 31 tháng 02 năm 2022").date is None


def test_the_year_comes_from_the_subject_only():
    form = metadata_of("Sơn Hà, ngày 21 tháng 11 năm 2025", BODY.replace(" năm 2025", ""))
    assert (form.year, form.period) == (None, None)
    assert metadata_of("").year == 2025


def test_the_issuer_is_who_issues_the_plan():
    assert metadata_of("").issuer == "Sở Tư pháp"


def test_without_letterhead_nothing_is_invented():
    form = metadata_of("")
    assert (form.number, form.symbol, form.place, form.date, form.date_raw) == (None,) * 5


def test_a_date_in_figures_a_long_dash_and_an_ampersand_are_read():
    form = metadata_of("Số: 21/KH–NV&XH\n\nMinh Hà, ngày 05/9/2025\n")
    assert (form.number, form.symbol, form.place, form.date) == ("21", "KH-NV&XH", "Minh Hà", "2025-09-05")


def test_a_comma_between_place_and_date_may_be_missing():
    form = metadata_of("Số: 2/KH-BCĐ\n\nBình Lãng ngày 14 tháng 3 năm 2025\n")
    assert (form.place, form.date) == ("Bình Lãng", "2025-03-14")


def test_the_symbol_tells_the_kind_of_a_document_that_lost_its_title():
    body = "\nTHỰC HIỆN CÔNG TÁC DÂN VẬN CHÍNH QUYỀN NĂM 2025\n\nSở Tư pháp ban hành kế hoạch như sau:\n\nI. MỤC ĐÍCH\n\n- Một.\n"
    form = metadata_of("Số: 2/KH-STP\n\nMinh Hà, ngày 14 tháng 3 năm 2025\n", body)
    assert (form.doc_type, form.subject, form.year) == (
        "Kế hoạch",
        "THỰC HIỆN CÔNG TÁC DÂN VẬN CHÍNH QUYỀN NĂM 2025",
        2025,
    )


def test_a_year_that_is_only_looked_forward_to_is_not_the_year_of_the_plan():
    body = "\nKẾ HOẠCH\n\nCông tác dân vận giai đoạn 2025 - 2026, định hướng đến năm 2030\n\nSở ban hành kế hoạch như sau:\n\nI. MỤC ĐÍCH\n\n- Một.\n"
    assert metadata_of("Số: 2/KH-STP\n", body).year is None


def test_the_fullest_date_wins_when_its_year_is_on_the_next_line():
    assert metadata_of("Số: 2/KH-STP\n\nMinh Hà, ngày 05 tháng 3 năm\n2025\n").date == "2025-03-05"


def test_a_symbol_set_apart_from_its_number_is_read_with_it():
    form = metadata_of("Số:\n\n/KH-STP Minh Hà, ngày 05 tháng 3 năm 2026\n")
    assert (form.number, form.symbol, form.place, form.date) == (None, "KH-STP", "Minh Hà", "2026-03-05")
