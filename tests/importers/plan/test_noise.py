import pytest

from danvan_desktop.importers.plan.noise import noise_reason


@pytest.mark.parametrize(
    "line",
    [
        "5",
        "- 3 -",
        "Trang 2/7",
        "2024-03-29T09:34:59+0000",
        "Not specified",
        "(Đã ký)",
        "-------",
        "|",
        "Đăng nhập",
        "Lượt xem: 152",
        "Xem thêm »",
        "© Cổng thông tin tỉnh",
        "https://sonha.gov.vn/ke-hoach",
    ],
)
def test_lines_of_the_paper_or_the_web_page_are_skipped_with_a_reason(line):
    assert noise_reason(line)


@pytest.mark.parametrize(
    "line",
    [
        "Sở Nội vụ",
        "Đăng ký mô hình dân vận khéo tại các đơn vị trực thuộc Sở trong năm 2025 theo hướng dẫn",
        "đăng ký ít nhất một việc làm cụ thể.",
        "KẾ HOẠCH",
        "1. Rà soát",
    ],
)
def test_words_of_the_plan_are_kept(line):
    assert noise_reason(line) is None
