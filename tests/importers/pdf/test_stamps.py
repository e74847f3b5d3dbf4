from danvan_desktop.importers.pdf.stamps import STAMP, with_stamps
from tests.importers.pdf.handmade import line


def skipped(*texts, pages=()):
    lines = [line(text, page=pages[at] if pages else 0) for at, text in enumerate(texts)]
    return [one.text for one in with_stamps(lines) if one.skipped == STAMP]


def test_the_signer_and_the_fields_below_are_the_stamp():
    stamp = [
        "Ký bởi: Sở Tư pháp",
        "Email: stp@minhha.gov.vn",
        "Cơ quan: Tỉnh Minh Hà",
        "Thời gian ký: 05.02.2026 10:12:31",
        "+07:00",
    ]
    assert skipped("GIÁM ĐỐC", *stamp, "Lê Văn Hòa") == stamp


def test_the_same_words_elsewhere_are_text():
    assert skipped("Cơ quan: Sở Tư pháp", "2025 - 2026", "Thời gian ký: trước ngày 05/02/2026") == []
    assert skipped("Người ký: Lê Văn Hòa", "Cơ quan: Tỉnh Minh Hà", pages=(0, 1)) == ["Người ký: Lê Văn Hòa"]
