from dataclasses import replace

import openpyxl
import pytest

from danvan_desktop.domain.criteria import (
    CriteriaSet,
    CriterionKind,
    FullSet,
    Method,
    Modifier,
    ModifierKind,
    NotApplicable,
    ScoredBy,
)
from danvan_desktop.domain.score_columns import ScoreColumn
from danvan_desktop.exporters.excel.criteria_set import write_criteria_set
from danvan_desktop.importers.criteria_draft import TableRow
from danvan_desktop.importers.criteria_json import read_criteria_set
from danvan_desktop.importers.criteria_workbook import is_own_layout
from danvan_desktop.importers.criteria_xlsx import read_criteria_xlsx
from tests.criteria_sets import CRITERIA, FRAME, D
from tests.domain.test_sheets_by_hand import FRAME as WIDE
from tests.score_office import SAMPLE


def plain(full_set: FullSet) -> FullSet:
    """The set numbered within itself, so that two of them can be compared."""
    ids: dict[int | None, int | None] = {None: None}
    for place, row in enumerate(full_set.criteria, 1):
        ids[row.id] = place
    children: dict[int | None, int] = {}
    rows = []
    for row in full_set.criteria:
        children[row.parent_id] = children.get(row.parent_id, 0) + 1
        rows.append(replace(row, id=ids[row.id], parent_id=ids[row.parent_id], position=children[row.parent_id]))
    order = ("blocker", "cap", "forced_lowest")
    rules = sorted(full_set.rules, key=lambda rule: (order.index(rule.kind), rule.position))
    counts: dict[str, int] = {}
    numbered = []
    for place, rule in enumerate(rules, 1):
        counts[rule.kind] = counts.get(rule.kind, 0) + 1
        numbered.append(replace(rule, id=place, position=counts[rule.kind], criterion_id=ids[rule.criterion_id]))
    bands = tuple(replace(band, id=place) for place, band in enumerate(full_set.bands, 1))
    return FullSet(replace(full_set.criteria_set, is_sample=False), tuple(rows), bands, tuple(numbered))


ODD = replace(
    FRAME,
    criteria=tuple(
        replace(
            row,
            number="1" if row.id in {21, 22} else row.number,
            text=f"=SUM(A1) + {row.text}\nhai dòng",
            guidance="- Đúng hạn: 2 điểm",
            scored_by=ScoredBy.UPPER if row.id == 23 else ScoredBy.SELF,
            modifiers=(Modifier(ModifierKind.LOWER_MAX, "Chậm", D("2.5"), "Điều 4"),) if row.method else (),
        )
        for row in CRITERIA
    ),
    rules=(replace(FRAME.rules[0], criterion_id=22), *FRAME.rules[1:]),
)


@pytest.mark.parametrize(
    "full_set",
    [
        FRAME,
        WIDE,
        ODD,
        read_criteria_set(SAMPLE),
        FullSet(CriteriaSet(1, "Trống", step=D("0.25"), not_applicable=NotApplicable.FULL, evidence_required=True)),
        FullSet(CriteriaSet(1, "Mọi cột", columns=tuple(ScoreColumn))),
        FullSet(CriteriaSet(1, "Không thêm cột", columns=())),
    ],
    ids=["frame", "every method", "draft with doubles", "sample", "empty", "every column", "no column"],
)
def test_a_set_written_and_read_again_is_the_same(tmp_path, full_set: FullSet) -> None:
    write_criteria_set(full_set, tmp_path / "a.xlsx")
    draft = read_criteria_xlsx(tmp_path / "a.xlsx")
    assert draft.findings == ()
    assert plain(draft.full_set) == plain(full_set)


def edited(tmp_path, sheet: str, changes: dict[str, object]):
    """The frame as a file in which somebody typed over some cells."""
    path = tmp_path / "a.xlsx"
    write_criteria_set(WIDE, path)
    workbook = openpyxl.load_workbook(path)
    for cell, value in changes.items():
        workbook[sheet][cell] = value
    workbook.save(path)
    return read_criteria_xlsx(path)


@pytest.mark.parametrize(
    ("sheet", "changes", "sentence"),
    [
        ("Tiêu chí", {"E2": "mười"}, "Dòng 2: không đọc được số điểm “mười”."),
        ("Tiêu chí", {"E2": None}, "Dòng 2: chưa ghi điểm."),
        ("Tiêu chí", {"F3": "Chấm bừa"}, "Dòng 3: không có cách chấm “Chấm bừa”."),
        ("Tiêu chí", {"A2": "Gì đó"}, "Dòng 2: cột “Dòng” ghi “Gì đó”, không phải loại dòng nào; được bỏ qua."),
        ("Tiêu chí", {"B3": 5}, "Dòng 3: cấp “5” không nối tiếp dòng trên, tạm coi là cấp 2."),
        ("Tiêu chí", {"G4": "95"}, None),
        ("Tiêu chí", {"H4": "95"}, "Dòng 4: “95” không phải là đầu bậc."),
        ("Xếp loại", {"B2": None}, "Dòng 2: mức “Hoàn thành xuất sắc nhiệm vụ” phải ghi cả hai đầu"),
        ("Điều kiện", {"A2": "Khác"}, "Dòng 2: không có loại điều kiện “Khác”; được bỏ qua."),
        ("Điều kiện", {"D2": "9.9"}, "Dòng 2: không có tiêu chí “9.9”."),
        ("Điều kiện", {"E2": "hai"}, "Dòng 2: mức xếp loại thứ “hai” phải là một số."),
        ("Thông tin chung", {"B4": "32/13/2026"}, "Dòng 4: "),
        ("Thông tin chung", {"B6": "trăm"}, "Dòng 6: không đọc được số điểm “trăm”."),
    ],
)
def test_a_cell_somebody_spoilt_is_a_finding_with_its_row(tmp_path, sheet: str, changes, sentence: str | None) -> None:
    found = [finding.sentence for finding in edited(tmp_path, sheet, changes).findings]
    if sentence is None:
        assert found == []
    else:
        assert any(said.startswith(sentence) for said in found), found


def test_rows_typed_by_hand_are_understood(tmp_path) -> None:
    draft = edited(tmp_path, "Tiêu chí", {"A2": "tiêu chí", "E2": "10 điểm", "F6": None, "E3": "4,0"})
    assert draft.full_set.criteria[0].max_points == 10
    assert draft.full_set.criteria[1].max_points == 4
    assert draft.full_set.criteria[0].kind is CriterionKind.BASE
    assert {row.method for row in draft.full_set.criteria} >= set(Method) - {Method.LEVELS}


def test_levels_before_the_first_criterion_are_left_out_with_a_finding(tmp_path) -> None:
    found = edited(tmp_path, "Tiêu chí", {"A2": "Mức"}).findings
    assert found[0].sentence == "Dòng 2: đứng trước tiêu chí đầu tiên nên được bỏ qua."


def test_a_file_is_of_the_own_layout_by_its_sheet_and_titles() -> None:
    assert is_own_layout({"Tiêu chí": [TableRow("Dòng 1", ("Dòng", "Cấp", "STT", "Nội dung"))]})
    assert not is_own_layout({"Tiêu chí": [TableRow("Dòng 1", ("STT", "Nội dung", "Điểm"))]})
    assert not is_own_layout({})
