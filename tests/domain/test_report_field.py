import pytest

from danvan_desktop.domain.figures import (
    LetterHeadFields,
    ReportFigures,
    SignerFields,
    TargetRow,
    TaskFigureRow,
    TaskFigures,
)
from danvan_desktop.domain.report_field import (
    field_values,
    fields_in,
    fields_without_value,
    filled,
    known_tables,
    register_table_field,
    table_asked_by,
)
from danvan_desktop.domain.report_table import ReportTable

LABELS = ("Chủ trì", "Hoàn thành", "Quá hạn")


def figures(**more) -> ReportFigures:
    return ReportFigures(2026, "6 tháng đầu năm 2026", LetterHeadFields("Sở"), (), SignerFields(), **more)


def counted(*counts: int) -> TaskFigures:
    return TaskFigures(LABELS, (TaskFigureRow("Văn phòng", (9, 9, 9)), TaskFigureRow("Cả", counts, is_total=True)))


def test_numbers_are_those_of_the_row_of_all_tasks_and_of_the_targets() -> None:
    targets = tuple(TargetRow(str(i), "x", "", "", verdict) for i, verdict in enumerate(("Đạt", "Không đạt", "Đạt")))
    values = field_values(figures(tasks=counted(30, 20, 1), targets=targets))
    assert values["Kỳ báo cáo"] == "6 tháng đầu năm 2026"
    assert values["Số nhiệm vụ"] == "30"
    assert values["Số nhiệm vụ hoàn thành"] == "20"
    assert values["Số nhiệm vụ quá hạn"] == "1"
    assert values["Tỷ lệ nhiệm vụ hoàn thành"] == "66,7%"
    assert values["Số chỉ tiêu đạt"] == "2"
    assert values["Tỷ lệ chỉ tiêu đạt"] == "66,7%"
    assert "Tổng điểm tự chấm" not in values


def test_half_a_tenth_of_a_percent_goes_up() -> None:
    assert field_values(figures(tasks=counted(16, 1, 0)))["Tỷ lệ nhiệm vụ hoàn thành"] == "6,3%"


def test_a_plan_without_tasks_has_no_share_of_them() -> None:
    assert "Tỷ lệ nhiệm vụ hoàn thành" not in field_values(figures(tasks=counted(0, 0, 0)))


def test_a_number_takes_the_place_of_its_field_and_an_unknown_one_becomes_dots() -> None:
    text = "Đã làm [[Số nhiệm vụ]] việc, [[ Số  nhiệm vụ ]] việc; [[Số sai]]"
    assert filled(text, {"Số nhiệm vụ": "30"}) == "Đã làm 30 việc, 30 việc; ……"


@pytest.mark.parametrize("text", ["[[Bảng chỉ tiêu]]", "  [[Bảng chỉ tiêu]] "])
def test_a_table_stands_on_a_line_of_its_own(text: str) -> None:
    assert table_asked_by(text) == "Bảng chỉ tiêu"
    assert filled(f"a\n{text}\nb", {}) == f"a\n{text}\nb"


@pytest.mark.parametrize("text", ["Xem [[Bảng chỉ tiêu]]", "[[Số nhiệm vụ]]", "[[]]", "[Bảng]", "", "[[Bảng\nx]]"])
def test_other_lines_are_no_tables(text: str) -> None:
    assert not table_asked_by(text)


def test_fields_that_say_nothing_are_named_once() -> None:
    told = figures(tasks=counted(1, 1, 0), register_tables=(ReportTable("Bảng khen thưởng", (), ()),))
    texts = ["[[Số nhiệm vụ]] [[Số sai]] [[Số sai]]", "[[Bảng khen thưởng]]\n[[Bảng chỉ tiêu]]\n[[Xếp loại tự chấm]]"]
    assert fields_in(texts[0]) == ("Số nhiệm vụ", "Số sai")
    assert fields_without_value(texts, told) == ("Số sai", "Bảng chỉ tiêu", "Xếp loại tự chấm")
    assert fields_without_value(["Xem [[Bảng khen thưởng]]."], told) == ("Bảng khen thưởng",)
    assert known_tables(told) == ("Bảng nhiệm vụ theo đơn vị", "Bảng khen thưởng")


def test_the_field_of_a_register_reads_as_a_sentence() -> None:
    assert register_table_field("Tiếp công dân") == "Bảng tiếp công dân"
