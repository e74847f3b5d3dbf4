from danvan_desktop.domain.criteria import CriterionKind, Method
from danvan_desktop.domain.criteria_check import check_set
from danvan_desktop.domain.criteria_tree import CriteriaTree
from danvan_desktop.importers.criteria_columns import AnnexColumn
from danvan_desktop.importers.criteria_draft import TableRow
from danvan_desktop.importers.criteria_table import MOST_CRITERIA, AnnexReader
from tests.annexes import annex_rows
from tests.criteria_sets import D

COLUMNS = {
    AnnexColumn.NUMBER: 0,
    AnnexColumn.TEXT: 1,
    AnnexColumn.MAX: 2,
    AnnexColumn.GUIDANCE: 3,
    AnnexColumn.EVIDENCE: 4,
}


def read(*rows: tuple[str, ...], columns=None):
    reader = AnnexReader()
    reader.read([TableRow(f"Dòng {place}", row) for place, row in enumerate(rows, 1)], columns or COLUMNS)
    return reader.draft("Phụ lục")


def sentences(draft) -> list[str]:
    return [finding.sentence for finding in draft.findings]


def test_an_annex_of_eighty_eight_leaves_adds_up() -> None:
    draft = read(*annex_rows())
    tree = CriteriaTree(draft.full_set.criteria)
    assert sum(1 for _ in tree.leaves()) == 88
    assert {leaf.method for leaf in tree.leaves()} == set(Method)
    assert [finding.sentence for finding in check_set(draft.full_set)] == ["Thông tin chung: chưa có mức xếp loại nào."]
    header = draft.full_set.criteria_set
    assert (header.scale, header.bonus_cap, header.penalty_cap) == (100, 3, 3)
    assert [root.kind for root in tree.roots] == [
        CriterionKind.BASE,
        CriterionKind.BASE,
        CriterionKind.BONUS,
        CriterionKind.PENALTY,
    ]


def test_points_that_do_not_add_up_are_told_with_their_row() -> None:
    draft = read(("1", "Nhóm", "10"), ("1.1", "Một", "4"), ("1.2", "Hai", "5"), ("", "Tổng cộng", "100"))
    assert "Dòng 4: tổng ghi 100 điểm, các tiêu chí cộng lại được 10." in sentences(draft)
    assert any("các tiêu chí con cộng lại được 9" in finding.sentence for finding in check_set(draft.full_set))
    assert draft.places[1] == "Dòng 1"


def test_points_that_cannot_be_read_or_are_missing_are_findings() -> None:
    draft = read(("1", "Nhóm", ""), ("1.1", "Một", "bốn"), ("1.2", "Hai", "2,5"), ("1.3", "Ba", ""))
    assert "Dòng 2: không đọc được số điểm “bốn”." in sentences(draft)
    assert "Dòng 4: Tiêu chí 1.3: chưa có điểm tối đa." in sentences(draft)
    assert "Dòng 1: Tiêu chí 1 không ghi điểm, lấy tổng các tiêu chí con: 2,5." in sentences(draft)
    assert draft.full_set.criteria[2].max_points == D("2.5")


def test_a_heading_merged_over_the_row_and_numbers_within_the_text_are_understood() -> None:
    columns = {AnnexColumn.TEXT: 0, AnnexColumn.MAX: 1}
    draft = read(("I. CHỈ ĐẠO", "10"), ("1. Kế hoạch", "6"), ("2. Báo cáo", "4"), columns=columns)
    assert [row.number for row in draft.full_set.criteria] == ["I", "1", "2"]
    merged = read(("A. ĐIỂM CHUẨN", "", ""), ("1", "Kế hoạch", "10"))
    assert [(row.number, row.text) for row in merged.full_set.criteria] == [("A", "ĐIỂM CHUẨN"), ("1", "Kế hoạch")]


def test_a_part_without_number_begins_a_part_of_its_own() -> None:
    draft = read(("1", "Kế hoạch", "100"), ("", "ĐIỂM THƯỞNG", "3"), ("1", "Mô hình", "3"))
    assert [row.kind for row in draft.full_set.criteria] == [
        CriterionKind.BASE,
        CriterionKind.BONUS,
        CriterionKind.BONUS,
    ]


def test_words_without_number_belong_to_the_criterion_above() -> None:
    draft = read(("", "Phần mở đầu", ""), ("1", "Kế hoạch", "4"), ("", "Tính cho cả năm", ""), ("", "", "5"))
    assert sentences(draft)[0] == "Dòng 1: đứng trước tiêu chí đầu tiên nên được bỏ qua."
    assert "Dòng 4: có 5 điểm nhưng không có nội dung, được bỏ qua." in sentences(draft)
    assert draft.full_set.criteria[0].guidance == "Tính cho cả năm"


def test_levels_below_a_group_are_left_out_with_a_finding() -> None:
    draft = read(("1", "Nhóm", "4"), ("", "- Đúng hạn: 4 điểm", ""), ("1.1", "Một", "4"))
    assert "Dòng 1: Tiêu chí 1 là nhóm; 1 dòng không đánh số bên dưới được bỏ qua." in sentences(draft)


def test_more_criteria_than_any_regulation_has_are_cut_off_with_a_finding() -> None:
    draft = read(*((f"{place // 900}.{place % 900}", "Một", "1") for place in range(1, MOST_CRITERIA + 50)))
    assert len(draft.full_set.criteria) == MOST_CRITERIA
    assert sentences(draft)[0].startswith(f"Dòng {MOST_CRITERIA + 1}: có hơn 2000 tiêu chí")


def test_numbers_that_begin_anew_in_every_part_get_the_number_of_their_part() -> None:
    draft = read(
        ("I", "CHỈ ĐẠO", "4"),
        ("1", "Kế hoạch", "2"),
        ("2", "Báo cáo", "2"),
        ("II", "KẾT QUẢ", "6"),
        ("1", "Hồ sơ", "6"),
    )
    assert [row.number for row in draft.full_set.criteria] == ["I", "I.1", "2", "II", "II.1"]
    assert "Dòng 2: số lặp lại ở các phần nên ghi kèm số của phần, từ “I.1”." in sentences(draft)
    assert not any("dùng cho" in finding.words for finding in check_set(draft.full_set))


def test_a_number_printed_twice_in_one_group_stays_and_is_told() -> None:
    draft = read(("1", "Chỉ đạo", "4"), ("1.1", "Kế hoạch", "2"), ("1.1", "Báo cáo", "2"))
    assert [row.number for row in draft.full_set.criteria] == ["1", "1.1", "1.1"]
    assert "số “1.1” dùng cho 2 tiêu chí." in [finding.words for finding in check_set(draft.full_set)]


def test_points_at_the_end_of_a_heading_are_its_points() -> None:
    draft = read(("I", "TỔ CHỨC, CHỈ ĐẠO (10 điểm)", ""), ("1", "Kế hoạch", "10"), ("", "Tổng điểm: 10 điểm", ""))
    assert (draft.full_set.criteria[0].text, draft.full_set.criteria[0].max_points) == ("TỔ CHỨC, CHỈ ĐẠO", 10)
    assert draft.full_set.criteria_set.scale == 10
