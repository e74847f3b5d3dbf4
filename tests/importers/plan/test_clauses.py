from danvan_desktop.importers.plan.clauses import cut_clauses


def texts(paragraph):
    return [clause.text for clause in cut_clauses(paragraph)]


def test_each_sentence_is_a_piece_and_shares_the_unit():
    clauses = cut_clauses("Trưởng các phòng thực hiện Kế hoạch này. Hàng năm, báo cáo kết quả về Văn phòng.")
    assert [(clause.unit, clause.text) for clause in clauses] == [
        ("Trưởng các phòng", "Trưởng các phòng thực hiện Kế hoạch này."),
        ("Trưởng các phòng", "Hàng năm, báo cáo kết quả về Văn phòng."),
    ]


def test_a_second_deliverable_is_cut_off_and_the_unit_taken_from_the_first():
    assert texts(
        "Giao Văn phòng theo dõi việc thực hiện kế hoạch này, định kỳ tham mưu sơ kết, tổng hợp và báo cáo UBND tỉnh."
    ) == [
        "theo dõi việc thực hiện kế hoạch này",
        "định kỳ tham mưu sơ kết",
        "tổng hợp và báo cáo UBND tỉnh.",
    ]


def test_a_report_named_beside_collecting_is_no_second_deliverable():
    assert len(texts("Các phòng phản ánh về Văn phòng để tổng hợp, báo cáo Giám đốc Sở xem xét.")) == 1


def test_scoring_and_its_dossier_stay_together():
    assert (
        len(
            texts(
                "Văn phòng tự đánh giá, chấm điểm theo quy định hiện hành; gửi hồ sơ chấm điểm về Sở Nội vụ trước 25/10/2025."
            )
        )
        == 1
    )


def test_adverbs_that_praise_do_not_cut():
    assert len(texts("Phòng Một trả lời kiến nghị đầy đủ, kịp thời theo quy định.")) == 1


def test_a_predicate_after_a_semicolon_with_its_own_deadline_is_a_piece():
    assert texts("Phòng Một nắm tâm tư của người dân; báo cáo Giám đốc vào ngày 25 hằng tháng.") == [
        "nắm tâm tư của người dân",
        "báo cáo Giám đốc vào ngày 25 hằng tháng.",
    ]


def test_a_list_of_units_with_a_deadline_behind_it_stays_whole():
    text = "Tổng hợp ý kiến của các phòng; các thôn trước ngày 10/11/2026."
    assert texts(text) == [text]


def test_a_review_after_a_semicolon_is_a_piece():
    assert texts("Ban Một theo dõi việc thực hiện; tham mưu sơ kết 6 tháng, tổng kết năm.") == [
        "theo dõi việc thực hiện",
        "tham mưu sơ kết 6 tháng, tổng kết năm.",
    ]


def test_collecting_results_and_reporting_them_is_one_piece():
    text = "Đoàn kiểm tra tổng hợp kết quả, báo cáo UBND huyện."
    assert texts(text) == [text]


def test_what_a_unit_is_stays_with_what_it_does():
    text = "Văn phòng là cơ quan giúp việc, báo cáo UBND huyện trước ngày 01/11/2026."
    assert texts(text) == [text]


def test_a_report_after_a_semicolon_is_a_piece_even_after_urging():
    assert texts("Giao Phòng Một theo dõi, đôn đốc; tổng hợp, báo cáo Giám đốc.") == [
        "theo dõi, đôn đốc",
        "tổng hợp, báo cáo Giám đốc.",
    ]


def test_reports_of_several_periods_are_pieces():
    assert len(texts("Báo cáo tháng trước ngày 18 hằng tháng, báo cáo năm trước ngày 05/12.")) == 2


def test_a_periodic_report_is_a_piece_even_after_urging():
    assert texts("Ban Một theo dõi, kiểm tra, đôn đốc, định kỳ hằng tháng báo cáo Huyện ủy.") == [
        "theo dõi, kiểm tra, đôn đốc",
        "định kỳ hằng tháng báo cáo Huyện ủy.",
    ]


def test_a_report_drafted_after_a_semicolon_is_a_piece_and_its_periods_stay_together():
    assert texts("Phòng Một theo dõi việc thực hiện; dự thảo báo cáo 6 tháng, báo cáo năm gửi Sở Nội vụ.") == [
        "theo dõi việc thực hiện",
        "dự thảo báo cáo 6 tháng, báo cáo năm gửi Sở Nội vụ.",
    ]


def test_reviews_with_their_own_deadlines_are_pieces():
    assert (
        len(
            texts(
                "Đội Một báo cáo vào ngày 20 hằng tháng, sơ kết 6 tháng trước ngày 05/6, tổng kết năm trước ngày 05/12."
            )
        )
        == 3
    )
