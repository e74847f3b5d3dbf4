from danvan_desktop.importers.plan.blocks import block_of
from danvan_desktop.importers.plan.title import find_title, opens_preamble
from danvan_desktop.importers.text import document_from_text


def title_of(text, *, wrapped=False, gap=1):
    lines = [block_of(part) for part in document_from_text(text).paragraphs]
    return lines, find_title(lines, gap, wrapped=wrapped)


def test_the_subject_stands_below_the_kind_even_in_lower_case():
    lines, span = title_of("KẾ HOẠCH\ntăng cường công tác dân vận\nVăn phòng ban hành kế hoạch như sau:")
    assert [line.text for line in lines[span.subject : span.end]] == ["tăng cường công tác dân vận"]


def test_a_subject_over_several_lines_ends_at_the_preamble():
    _lines, span = title_of("KẾ HOẠCH\nTHỰC HIỆN CÔNG TÁC\nDÂN VẬN NĂM 2025\nCăn cứ Luật A;", wrapped=True)
    assert span.end - span.subject == 2


def test_a_larger_gap_ends_a_wrapped_subject():
    _lines, span = title_of(
        "KẾ HOẠCH\n\nThực hiện công tác dân vận\n\n\n\nSở Tư pháp lập kế hoạch\n\nnhư sau:", wrapped=True, gap=2
    )
    assert span.end - span.subject == 1


def test_a_subject_on_the_line_of_the_kind_is_found():
    _, span = title_of("KẾ HOẠCH Thực hiện công tác dân vận năm 2025\nCăn cứ Luật A;")
    assert span.inline == "Thực hiện công tác dân vận năm 2025"


def test_a_text_without_title_has_none():
    assert title_of("Chào các bạn.")[1] is None


def test_a_subject_may_name_the_work_but_a_number_opens_the_preamble():
    assert not opens_preamble("Thực hiện công tác dân vận năm 2025")
    assert opens_preamble("Thực hiện Kế hoạch số 45/KH-UBND ngày 16/01/2025")


def test_a_plan_issued_by_a_decision_is_found_behind_it():
    lines, span = title_of(
        "QUYẾT ĐỊNH\nVề việc ban hành Kế hoạch\nĐiều 1. Ban hành kèm theo.\nKẾ HOẠCH\nCông tác dân vận năm 2026\nI. MỤC ĐÍCH"
    )
    assert lines[span.subject].text == "Công tác dân vận năm 2026"


def test_a_title_with_its_subject_wins_over_the_title_of_an_annex():
    _, span = title_of("KẾ HOẠCH Công tác dân vận năm 2026\nI. MỤC ĐÍCH\nPHỤ LỤC\nKẾ HOẠCH")
    assert span.inline == "Công tác dân vận năm 2026"
