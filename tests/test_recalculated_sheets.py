"""The sums of the score sheet in Excel are live: LibreOffice computes every one of them to the program's number."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from openpyxl import load_workbook

from danvan_desktop.domain.agency import Agency
from danvan_desktop.domain.criteria import Criterion, CriterionKind, FullSet, Method, NotApplicable, ScoredBy
from danvan_desktop.domain.figures import ScoreSheetFigures
from danvan_desktop.domain.scoring import ScoreLine, ScoreSheet, SheetState
from danvan_desktop.exporters.excel.progress import write_progress
from danvan_desktop.exporters.excel.registers import write_registers
from danvan_desktop.exporters.excel.score_sheet import write_score_sheet
from danvan_desktop.exporters.score_lines import (
    POINT_COLUMNS,
    SumKind,
    column_totals,
    sheet_columns,
    sum_lines,
    sum_points,
)
from danvan_desktop.services.score_figures import sheet_figures, with_appraisal
from danvan_desktop.services.score_view import build_view
from tests.criteria_sets import D, criterion, line
from tests.domain.test_sheets_by_hand import BANDS, FRAME, HEADER, RULES, SHEETS, lines_of
from tests.exporters.sample_office import progress
from tests.exporters.sample_registers import registers
from tests.recalculation import formula_values, needs_libreoffice, recalculate

SHEET = ScoreSheet(1, 2026, 1, SheetState.APPRAISED)


def figures_of(full_set: FullSet, lines: list[ScoreLine]) -> ScoreSheetFigures:
    """What is printed of these lines, with the appraised and final columns where they have points."""
    view = build_view(SHEET, full_set, lines, {})
    return with_appraisal(sheet_figures(view, Agency(1, "Sở Tư pháp"), date(2026, 12, 31)), view)


def thirds(step: str, excluded: tuple[int, ...] = ()) -> ScoreSheetFigures:
    """Nine leaves that each give a third or two thirds of their points, some left out."""
    rows = [criterion(1, "1", "60"), criterion(2, "2", "40")]
    rows += [criterion(10 + n, f"1.{n}", "12", 1, Method.RATIO) for n in range(5)]
    rows += [criterion(20 + n, f"2.{n}", "10", 2, Method.RATIO) for n in range(4)]
    full_set = replace(FRAME, criteria_set=replace(HEADER, step=D(step)), criteria=tuple(rows), rules=())
    leaves = [row.id for row in rows[2:]]
    lines = [line(key, a=D(1 + key % 2), b=D(3)) for key in leaves if key not in excluded]
    return figures_of(full_set, [*lines, *(line(key, not_applicable=True) for key in excluded)])


def exact_half() -> ScoreSheetFigures:
    """65 of 80 is 81,25: half a step of 0,5, which goes up."""
    rows = (criterion(1, "1", "80", method=Method.DIRECT), criterion(2, "2", "20", method=Method.DIRECT))
    full_set = replace(FRAME, criteria=rows, rules=(), criteria_set=replace(HEADER, step=D("0.5")))
    return figures_of(full_set, [line(1, points=D(65)), line(2, not_applicable=True)])


def large() -> ScoreSheetFigures:
    """300 leaves in 30 groups with quarters of points, 20 of them left out, all three columns filled."""
    chance = random.Random(300)  # noqa: S311 - the same sheet each time
    rows = [criterion(1000 + group, str(group), "10") for group in range(1, 31)]
    leaves = [
        criterion(10 * group + n, f"{group}.{n}", "1", 1000 + group, Method.DIRECT)
        for group in range(1, 31)
        for n in range(10)
    ]
    full_set = FullSet(replace(HEADER, scale=D(300)), (*rows, *leaves), BANDS, ())
    left_out = {leaf.id for leaf in chance.sample(leaves, 20)}
    lines = []
    for leaf in leaves:
        quarters = [Decimal(chance.randint(0, 4)) / 4 for _ in range(3)]
        entry = {"not_applicable": True} if leaf.id in left_out else {"points": quarters[0]}
        later = {} if leaf.id in left_out and leaf.id % 2 else {"appraised": quarters[1], "final": quarters[2]}
        lines.append(line(leaf.id, **entry, **later))
    return figures_of(full_set, lines)


def appraised() -> ScoreSheetFigures:
    """All three columns differ; the upper level scores its own leaf and one the office had left out."""
    upper = replace(criterion(26, "2.6", "10", 20), method=Method.DIRECT, scored_by=ScoredBy.UPPER)
    rows = [_smaller(row) for row in FRAME.criteria]
    full_set = replace(FRAME, criteria=(*rows, upper), rules=RULES)
    lines = lines_of({21: {"a": D(2), "b": D(3)}, 23: {"not_applicable": True}, 30: {"counts": (9,)}})
    later = {11: "2", 12: "3", 21: "20.25", 22: "18", 24: "5", 25: "4", 26: "7.5", 30: "2", 40: "1.5"}
    given = [replace(each, appraised=D(later.get(each.criterion_id, "0"))) for each in lines if each.criterion_id != 23]
    final = [replace(each, final=each.appraised) for each in given if each.criterion_id != 12]
    kept = [each for each in given if each.criterion_id == 12] + [each for each in lines if each.criterion_id == 23]
    ours = [*final, replace(kept[0], final=D(6)), replace(kept[1], final=D(10))]
    return figures_of(full_set, [*ours, line(26, appraised=D("7.5"), final=D(8))])


def _smaller(row: Criterion) -> Criterion:
    """2.1 gives ten points to the leaf of the upper level."""
    return replace(row, max_points=D(30)) if row.number == "2.1" else row


BY_HAND = {
    name: (lambda changed=changed: figures_of(FRAME, lines_of(changed)))
    for name, changed, *_ in SHEETS
    if "excluded" in name or "cap" in name or "penalty" in name or name == "losses in every leaf"
}
CASES = {
    **BY_HAND,
    "thirds to the hundredth": lambda: thirds("0.01"),
    "thirds, rescaled": lambda: thirds("0.01", (10, 21)),
    "thirds to a half, rescaled": lambda: thirds("0.5", (13,)),
    "an exact half": exact_half,
    "300 leaves": large,
    "appraised and final": appraised,
}
FIGURES = {name: make() for name, make in CASES.items()}


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    folder = tmp_path_factory.mktemp("sheets")
    paths = {name: folder / f"{place}.xlsx" for place, name in enumerate(CASES)}
    for name, path in paths.items():
        write_score_sheet(FIGURES[name], path)
    return paths


@pytest.fixture(scope="module")
def recalculated(written: dict[str, Path], tmp_path_factory: pytest.TempPathFactory) -> dict[Path, Path]:
    return recalculate(list(written.values()), tmp_path_factory.mktemp("office"))


@needs_libreoffice
@pytest.mark.parametrize("name", CASES)
def test_libreoffice_computes_every_sum_to_the_programs_number(name, written, recalculated) -> None:
    path = written[name]
    compared = list(formula_values(path, recalculated[path]))
    for place, ours, theirs in compared:
        assert theirs == pytest.approx(ours, abs=1e-9) if ours != "" else theirs == "", place
    assert len(compared) >= 5


@pytest.mark.parametrize("name", CASES)
def test_groups_and_closing_lines_are_formulas_that_carry_the_results_of_every_column(name, written) -> None:
    figures = FIGURES[name]
    columns = sheet_columns(figures)
    formulas, values = (load_workbook(written[name], data_only=shown).active for shown in (False, True))
    last = next(row for row in range(1, formulas.max_row + 1) if formulas.cell(row, 2).value == "TỔNG ĐIỂM")
    kinds = [line.kind for line in sum_lines(figures) if line.kind is not SumKind.RATING]
    for column in set(POINT_COLUMNS) & set(columns):
        place = columns.index(column) + 1
        for row, kind in enumerate(kinds, last - len(kinds) + 1):
            assert formulas.cell(row, place).data_type == "f", (column, kind)
            points = sum_points(column_totals(figures, column), kind)
            if points is not None:
                assert values.cell(row, place).value == pytest.approx(float(points)), (column, kind)


def test_the_sets_of_these_sheets_are_those_of_the_design() -> None:
    assert FIGURES["an exact half"].totals.base == D("81.5")
    assert HEADER.not_applicable is NotApplicable.EXCLUDED
    assert {row.kind for row in FRAME.criteria} == set(CriterionKind)
    assert len(FIGURES["300 leaves"].excluded_rows) == 20
    assert FIGURES["appraised and final"].final_totals.base != FIGURES["appraised and final"].appraised_totals.base


@needs_libreoffice
def test_the_counts_of_the_overviews_are_live_too(tmp_path: Path) -> None:
    paths = [tmp_path / "progress.xlsx", tmp_path / "registers.xlsx"]
    write_progress(progress(), paths[0])
    write_registers(registers(), paths[1])
    for path, recalculated in recalculate(paths, tmp_path / "again").items():
        found = list(formula_values(path, recalculated))
        assert [cell for cell in found if cell[0].startswith("Tổng hợp")]
        assert [cell for cell in found if cell[1] != cell[2]] == []
