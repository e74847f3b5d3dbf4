import pytest

from danvan_desktop.importers.plan.markup import is_bold, leaves_bold_open, strip_markup


@pytest.mark.parametrize(
    ("printed", "plain"),
    [
        ("## **2. Công tác**", "2. Công tác"),
        ("- *Cơ quan chỉ đạo:* Ban", "- Cơ quan chỉ đạo: Ban"),
        ("- *Cơ quan chỉ đạo*: Ban", "- Cơ quan chỉ đạo: Ban"),
        ("gửi **trước ngày 01/3**.", "gửi trước ngày 01/3."),
        (r"1\. Rà soát \- bổ sung", "1. Rà soát - bổ sung"),
        ("hai<br>dòng&nbsp;chữ", "hai dòng chữ"),
        ("* Mục có dấu sao", "* Mục có dấu sao"),
    ],
)
def test_markdown_is_taken_off_and_words_stay(printed, plain):
    assert strip_markup(printed) == plain


def test_bold_is_seen_before_it_is_taken_off():
    assert is_bold("#### **4. Đẩy mạnh**")
    assert not is_bold("gửi **trước**")


def test_bold_that_runs_over_two_lines_is_noticed():
    assert leaves_bold_open("**KT. GIÁM ĐỐC")
    assert not leaves_bold_open("**GIÁM ĐỐC**")


def test_thousands_of_opening_brackets_come_to_an_end():
    assert strip_markup("[" * 100_000) == "[" * 100_000
