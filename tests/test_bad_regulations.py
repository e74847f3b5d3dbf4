"""Regulations and sheets as they should not be: each fault is told with its row and reason, and nothing is kept of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import docx
import openpyxl
import pytest

from danvan_desktop.domain.clock import FixedClock
from danvan_desktop.domain.criteria import FullSet
from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.exporters.excel.criteria_set import write_criteria_set
from danvan_desktop.services.criteria_files import CriteriaPreview
from danvan_desktop.services.services import Services
from danvan_desktop.storage.store import Store
from tests.annexes import HEAD, annex_rows, write_docx, write_xlsx
from tests.criteria_sets import D
from tests.domain.test_sheets_by_hand import CRITERIA, FRAME
from tests.offices import NOVEMBER, services_for
from tests.stores import open_store

YEAR = 2026


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = open_store(tmp_path / "kho", FixedClock(NOVEMBER))
    yield store
    store.close()


@pytest.fixture
def services(store: Store) -> Services:
    return services_for(store, FixedClock(NOVEMBER))


def annex(at: str, **cells: str) -> list[tuple[str, ...]]:
    """The annex with cells of the row of one number typed over: points or the number itself."""
    places = {"number": 0, "points": 2}
    rows = []
    for row in annex_rows():
        cut = list(row)
        if row[0] == at:
            for name, text in cells.items():
                cut[places[name]] = text
        rows.append(tuple(cut))
    return rows


def spoilt(number: str, **fields: object) -> FullSet:
    """The frame of a real regulation with one criterion changed."""
    return replace(FRAME, criteria=tuple(replace(row, **fields) if row.number == number else row for row in CRITERIA))


def banded(place: int, **fields: object) -> FullSet:
    bands = tuple(replace(band, **fields) if band.position == place else band for band in FRAME.bands)
    return replace(FRAME, bands=bands)


TIERS = CRITERIA[1].levels
GAP = (TIERS[0], replace(TIERS[1], upper=D(90)), TIERS[2])
OVERLAP = (TIERS[0], replace(TIERS[1], upper=D(97)), TIERS[2])
BEYOND = (replace(TIERS[0], upper=D(120)), *TIERS[1:])

IN_THE_ANNEX = [
    ("points that do not add up", annex("3", points="9"), "Dòng 33: Tiêu chí 3: điểm tối đa là 9, các tiêu chí con cộng lại"),
    ("points that are no number", annex("3.2", points="một"), "Dòng 38: không đọc được số điểm “một”"),
    ("no points", annex("3.3", points=""), "Dòng 39: Tiêu chí 3.3: điểm tối đa phải"),
    ("the same number twice", annex("3.2", number="3.1"), "số “3.1” dùng cho 2 tiêu chí"),
]  # fmt: skip

IN_THE_LAYOUT = [
    ("points that do not add up", spoilt("2.4", max_points=D(15)), "Dòng 11: Tiêu chí 2: điểm tối đa là 90, các tiêu chí con cộng lại được 89."),
    ("points off the step", spoilt("2.4", max_points=D("16.1")), "Tiêu chí 2.4: điểm tối đa"),
    ("levels above the maximum", spoilt("1.2", max_points=D(5)), "Tiêu chí 1.2: điểm của mỗi mức phải từ 0 đến 5."),
    ("tiers with a gap", spoilt("1.1", levels=GAP), "Tiêu chí 1.1: "),
    ("tiers that overlap", spoilt("1.1", levels=OVERLAP), "Tiêu chí 1.1: "),
    ("a share above 100", spoilt("1.1", levels=BEYOND), "Tiêu chí 1.1: "),
    ("no method", spoilt("2.4", method=None), "Tiêu chí 2.4: "),
    ("bands with a gap", banded(2, upper=D(94)), "Mức “Hoàn thành tốt nhiệm vụ”: hở khoảng từ 94 đến 95 điểm"),
    ("bands that overlap", banded(2, upper=D(96)), "Mức “Hoàn thành tốt nhiệm vụ”: chồng lên mức “Hoàn thành xuất sắc nhiệm vụ” từ 95 đến 96"),
    ("bands that leave the bottom", banded(4, lower=D(1)), "mức thấp nhất phải bắt đầu từ 0, đang là 1."),
    ("bands that leave the top", banded(1, upper=D(99)), "mức cao nhất phải đến 100, đang là 99."),
]  # fmt: skip


def is_untouched(store: Store, services: Services) -> bool:
    return not services.criteria.sets() and store.undo_label() is None


def told(preview: CriteriaPreview) -> list[str]:
    return [finding.sentence for finding in preview.findings]


@pytest.mark.parametrize(
    ("rows", "sentence"), [case[1:] for case in IN_THE_ANNEX], ids=[case[0] for case in IN_THE_ANNEX]
)
@pytest.mark.parametrize("kind", ["xlsx", "docx"])
def test_a_fault_of_an_annex_is_told_with_its_row(store, services, tmp_path, kind: str, rows, sentence: str) -> None:
    write = write_xlsx if kind == "xlsx" else write_docx
    preview = services.criteria_files.read(write(tmp_path / f"a.{kind}", rows))
    wanted = sentence if kind == "xlsx" else sentence.partition(": ")[2]
    assert any(wanted in found for found in told(preview)), told(preview)
    if kind == "docx":
        assert all(found.startswith(("Bảng 1, dòng ", "Mức xếp loại", "Thông tin chung")) for found in told(preview))
    assert is_untouched(store, services)


@pytest.mark.parametrize(
    ("full_set", "sentence"), [case[1:] for case in IN_THE_LAYOUT], ids=[case[0] for case in IN_THE_LAYOUT]
)
def test_a_fault_of_a_filled_in_form_is_told_and_keeps_the_set_a_draft(
    store, services, tmp_path, full_set, sentence
) -> None:
    write_criteria_set(full_set, tmp_path / "a.xlsx")
    preview = services.criteria_files.read(tmp_path / "a.xlsx")
    assert any(sentence in found for found in told(preview)), told(preview)
    assert not preview.is_usable
    assert is_untouched(store, services)
    set_id = services.criteria_files.accept(preview).created[0]
    with pytest.raises(ValidationError, match="điểm phải sửa nên chưa dùng được"):
        services.criteria.make_usable(set_id)
    with pytest.raises(ValidationError, match="bản nháp"):
        services.scoring.create_sheet(YEAR, set_id)


def test_a_method_nobody_knows_is_told_with_its_row(services, tmp_path) -> None:
    write_criteria_set(FRAME, tmp_path / "a.xlsx")
    workbook = openpyxl.load_workbook(tmp_path / "a.xlsx")
    workbook["Tiêu chí"]["F3"] = "Chấm theo cảm tính"
    workbook.save(tmp_path / "a.xlsx")
    assert "Dòng 3: không có cách chấm “Chấm theo cảm tính”." in told(services.criteria_files.read(tmp_path / "a.xlsx"))


def test_merged_cells_and_numbers_as_text_are_read_as_they_are_meant(services, tmp_path) -> None:
    path = write_xlsx(tmp_path / "a.xlsx", annex("1.3", points="1,0"))
    workbook = openpyxl.load_workbook(path)
    sheet = workbook.active
    sheet.merge_cells("A4:B4")
    sheet["A4"] = "I. TỔ CHỨC, CHỈ ĐẠO"
    sheet.merge_cells("D6:D9")
    workbook.save(path)
    merged = services.criteria_files.read(path)
    plain = services.criteria_files.read(write_xlsx(tmp_path / "b.xlsx"))
    assert merged.full_set.criteria == plain.full_set.criteria


def test_merged_cells_of_word_are_read_once(services, tmp_path) -> None:
    document = docx.Document()
    rows = [
        HEAD,
        ("I", "CHỈ ĐẠO", "100", "", "", ""),
        ("1", "Kế hoạch", "2,5", "", "", ""),
        ("2", "Kết quả", "97,5", "", "", ""),
    ]
    table = document.add_table(rows=len(rows), cols=len(HEAD))
    for cells, texts in zip(table.rows, rows, strict=True):
        for cell, text in zip(cells.cells, texts, strict=True):
            cell.text = text
    table.cell(2, 3).merge(table.cell(3, 3)).text = "Nhập điểm"
    document.save(tmp_path / "a.docx")
    criteria = services.criteria_files.read(tmp_path / "a.docx").full_set.criteria
    assert [(row.number, row.max_points) for row in criteria] == [("I", 100), ("1", D("2.5")), ("2", D("97.5"))]


@pytest.fixture
def scored(services: Services) -> int:
    """A sheet on the sample set, with 1.1 scored; returns it."""
    set_id = services.criteria.load_sample().created[0]
    services.scoring.create_sheet(YEAR, set_id)
    sheet_id = services.scoring.sheet(YEAR).id
    services.scoring.set_level(sheet_id, id_of(services, "1.1"), 0)
    return sheet_id


def id_of(services: Services, number: str) -> int:
    set_id = services.scoring.sheet(YEAR).set_id
    return next(row.id for row in services.criteria.get(set_id).criteria if row.number == number)


@pytest.mark.parametrize(
    ("number", "amounts", "words"),
    [
        ("2.1.1", (D(9), D(0)), "Tiêu chí 2.1.1: số b (mẫu số) phải lớn hơn 0."),
        ("2.1.3", (D(101), None), "100"),
        ("2.1.3", (D(12), D(10)), "100"),
        ("2.1.1", (D(-1), D(10)), "Tiêu chí 2.1.1: số a không được âm"),
    ],
)
def test_figures_that_cannot_be_are_refused_and_change_nothing(store, services, scored, number, amounts, words) -> None:
    before = store.undo_label(), services.scoring.result(YEAR)
    with pytest.raises(ValidationError, match=words.replace("(", r"\(").replace(")", r"\)")):
        services.scoring.set_amounts(scored, id_of(services, number), *amounts)
    assert (store.undo_label(), services.scoring.result(YEAR)) == before


def test_points_off_the_step_are_refused_and_change_nothing(store, services, scored) -> None:
    before = store.undo_label()
    with pytest.raises(ValidationError, match=r"Tiêu chí 2\.4\.3: điểm phải là bội số của 0,25"):
        services.scoring.set_points(scored, id_of(services, "2.4.3"), D("7.1"))
    assert store.undo_label() == before


def test_a_criterion_that_has_scores_is_not_removed(store, services, scored) -> None:
    before = store.undo_label()
    with pytest.raises(
        ValidationError, match=f"Không xóa tiêu chí 1.1 được: đã được chấm trong bảng tự chấm điểm năm {YEAR}"
    ):
        services.criteria_rows.delete_criterion(id_of(services, "1.1"))
    assert store.undo_label() == before
    assert services.scoring.view(YEAR).sheet.id == scored


def test_a_year_takes_no_second_sheet(store, services, scored) -> None:
    set_id, before = services.scoring.sheet(YEAR).set_id, store.undo_label()
    with pytest.raises(ValidationError, match=f"Năm {YEAR} đã có bảng tự chấm điểm"):
        services.scoring.create_sheet(YEAR, set_id)
    assert store.undo_label() == before
    assert services.scoring.sheet(YEAR).id == scored
