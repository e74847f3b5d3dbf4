import pytest

from danvan_desktop.importers.plan.markers import Rank, split_marker


@pytest.mark.parametrize(
    ("text", "rank", "number", "body"),
    [
        ("I. Mục đích", Rank.SECTION, "I", "Mục đích"),
        ("II-  NỘI DUNG", Rank.SECTION, "II", "NỘI DUNG"),
        ("V/v triển khai công tác", Rank.NONE, None, "V/v triển khai công tác"),
        ("B. NHIỆM VỤ", Rank.PART, "B", "NHIỆM VỤ"),
        ("1. 100% công chức", Rank.NUMBER, "1", "100% công chức"),
        ("12) Rà soát", Rank.NUMBER, "12", "Rà soát"),
        ("1.2. Rà soát", Rank.DECIMAL, "1.2", "Rà soát"),
        ("1.2.3 Rà soát", Rank.DECIMAL_DEEP, "1.2.3", "Rà soát"),
        ("1.2.Rà soát", Rank.DECIMAL, "1.2", "Rà soát"),
        ("II.1. Rà soát", Rank.NUMBER, "1", "Rà soát"),
        ("II.1.2. Rà soát", Rank.DECIMAL, "1.2", "Rà soát"),
        ("a- Rà soát", Rank.LETTER, "a", "Rà soát"),
        ("đ) Rà soát", Rank.LETTER, "đ", "Rà soát"),
        ("- Rà soát", Rank.DASH, None, "Rà soát"),
        ("–Rà soát", Rank.DASH, None, "Rà soát"),
        ("=> Rà soát", Rank.DASH, None, "Rà soát"),
        ("ii) Rà soát", Rank.LETTER, "ii", "Rà soát"),
        ("+ Rà soát", Rank.PLUS, None, "Rà soát"),
    ],
)
def test_a_marker_is_taken_off_and_its_depth_known(text, rank, number, body):
    marker, rest = split_marker(text)
    assert (marker.rank, marker.number, rest) == (rank, number, body)


@pytest.mark.parametrize(
    "text", ["2025; Quyết định", "31/3/2022 là hạn", "IXVI. sai", "Covid-19", "- 2025 trên địa bàn", "2.000 hồ sơ"]
)
def test_numbers_inside_a_sentence_are_no_markers(text):
    assert split_marker(text)[0].rank is Rank.NONE
