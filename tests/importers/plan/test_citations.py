import pytest

from danvan_desktop.importers.plan.citations import find_citations


def cited(text):
    return find_citations([(0, "preamble", text)])


@pytest.mark.parametrize(
    ("text", "number", "kind", "date", "issuer"),
    [
        (
            "Chỉ thị số 16/CT-TTg, ngày 16/5/2016 của Thủ tướng Chính phủ về tăng cường",
            "16/CT-TTg",
            "Chỉ thị",
            "2016-05-16",
            "Thủ tướng Chính phủ",
        ),
        (
            "Quy định số 11-QĐ/TW ngày 18 tháng 02 năm 2019 của Bộ Chính trị",
            "11-QĐ/TW",
            "Quy định",
            "2019-02-18",
            "Bộ Chính trị",
        ),
        ("Nghị định số 04/2015/NĐ-CP của Chính phủ", "04/2015/NĐ-CP", "Nghị định", None, "Chính phủ"),
        ("Luật số 10/2022/QH15 ngày 10/11/2022", "10/2022/QH15", "Luật", "2022-11-10", None),
        ("Kế hoạch số 45 /KH-UBND ngày 16/01/2025 của UBND tỉnh", "45/KH-UBND", "Kế hoạch", "2025-01-16", "UBND tỉnh"),
    ],
)
def test_number_type_date_and_issuer_are_read(text, number, kind, date, issuer):
    (found,) = cited(text)
    assert (found.number, found.type, found.date, found.issuer) == (number, kind, date, issuer)


def test_numbers_that_follow_each_other_share_the_date():
    assert [
        (item.number, item.date)
        for item in cited("Quyết định số 217-QĐ/TW, Quyết định số 218-QĐ/TW ngày 12/12/2013 của Bộ Chính trị")
    ] == [
        ("217-QĐ/TW", "2013-12-12"),
        ("218-QĐ/TW", "2013-12-12"),
    ]


def test_mentions_are_counted_once_and_a_later_date_completes_the_first():
    (found,) = find_citations(
        [(0, "I", "Nghị định số 04/2015/NĐ-CP về dân chủ"), (5, "II", "Nghị định số 04/2015/NĐ-CP ngày 09/01/2015")]
    )
    assert (found.mentions, found.date, found.locations, found.paragraph_index) == (2, "2015-01-09", ("I", "II"), 0)


def test_two_dates_for_one_number_are_a_conflict():
    (found,) = cited("Chỉ thị số 25-CT/TU ngày 25/02/2021; Chỉ thị số 25-CT/TU ngày 25/02/2022")
    assert (found.date, found.conflicting_dates) == ("2021-02-25", ("2022-02-25",))


def test_laws_without_number_and_short_names_are_kept():
    law, decree = cited(
        "Luật Tiếp công dân, Kết luận số 12-KL/TU ngày 01/11/2019 của Tỉnh ủy về giám sát (sau đây viết tắt là Kết luận 12)"
    )
    assert (law.number, law.type, law.subject) == (None, "Luật", "Tiếp công dân")
    assert decree.alias == "Kết luận 12"


def test_years_and_ranges_are_no_numbers():
    assert cited("giai đoạn 2021-2025, Covid-19, ISO 9001:2015") == ()


def test_words_after_a_dash_or_a_list_number_are_no_document_numbers():
    assert cited("giai đoạn 2021 - 2025 - UBND tỉnh; tại điểm 2-Khoản 3") == ()


def test_spaces_and_long_dashes_inside_a_number_are_repaired():
    (one,) = cited("Kế hoạch số 12 / KH–UBND ngày 03/02/2026 của UBND tỉnh")
    assert (one.number, one.date) == ("12/KH-UBND", "2026-02-03")


def test_a_date_may_follow_the_issuer():
    (one,) = cited("Kế hoạch số 12/KH-UBND của UBND tỉnh Minh Hà ngày 03/02/2026 về công tác dân vận")
    assert one.date == "2026-02-03"


def test_a_number_glued_to_its_date_is_cut_before_it():
    (one,) = cited("Kế hoạch số 263/KH-UBNDngày 31/12/2024 của UBND huyện")
    assert (one.number, one.date) == ("263/KH-UBND", "2024-12-31")


def test_a_term_of_congress_or_a_shared_day_may_stand_before_the_date():
    assert [one.date for one in cited("Chỉ thị số 33-CT/TW (khóa XIII) ngày 10/4/2024")] == ["2024-04-10"]
    assert [one.date for one in cited("Tờ trình số 21/TTr-SNV và Báo cáo số 30/BC-STP cùng ngày 05/3/2025")] == [
        "2025-03-05"
    ] * 2
