"""One regulation from its Word annex to the answer to its appraisal: the story issue 5 closes with."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, replace
from decimal import Decimal
from pathlib import Path

import docx
import openpyxl
import pytest

from danvan_desktop.domain.agency import Agency
from danvan_desktop.domain.clock import FixedClock
from danvan_desktop.domain.criteria import (
    WITH_COUNTS,
    CriteriaSet,
    Criterion,
    FullSet,
    Method,
    Modifier,
    ModifierKind,
    NotApplicable,
    RuleKind,
    ScoredBy,
    SetState,
)
from danvan_desktop.domain.criteria_tree import CriteriaTree
from danvan_desktop.domain.score_columns import ScoreColumn
from danvan_desktop.services.documents import DocumentKind, ExportOrder
from danvan_desktop.services.services import Services
from tests.annexes import write_docx
from tests.criteria_sets import D
from tests.offices import NOVEMBER, services_for
from tests.recalculation import formula_values, needs_libreoffice, recalculate
from tests.stores import open_store

YEAR = 2026
OFFICE = Agency(
    0, "Sở Tư pháp tỉnh Minh Hà", "Sở Tư pháp", "UBND tỉnh Minh Hà", place="Minh Hà", recipients=("Sở Nội vụ",)
)
LEFT_OUT = ("3.3", "7.4", "12.6")
LOWERED = {"2.2": Decimal("0.5"), "5.7": Decimal(1), "15": Decimal(1)}
"""What the appraiser gives instead of the office's own points; 15 is a penalty, which costs more then."""


@pytest.fixture
def services(tmp_path: Path) -> Iterator[Services]:
    clock = FixedClock(NOVEMBER)
    store = open_store(tmp_path / "kho", clock)
    services = services_for(store, clock)
    services.first_run.begin(OFFICE, ["Văn phòng", "Thanh tra"])
    yield services
    store.close()


def imported(services: Services, tmp_path: Path) -> int:
    """The annex in Word as a usable set: read, looked at, accepted, completed with what an annex does not say."""
    preview = services.criteria_files.read(write_docx(tmp_path / "Phụ lục.docx"))
    *doubtful, bands = [finding.sentence for finding in preview.findings]
    assert [sentence.partition(": ")[2] for sentence in doubtful] == [
        f"Tiêu chí {group}.7: chưa rõ cách chấm, tạm để “Nhập điểm”." for group in range(1, 13)
    ]
    assert bands.startswith("Mức xếp loại: tệp không ghi")
    assert not services.criteria.sets(), "nothing is kept before it is accepted"
    set_id = services.criteria_files.accept(preview).created[0]
    header = services.criteria.get(set_id).criteria_set
    services.criteria.edit(
        replace(
            header,
            name="Bộ tiêu chí tỉnh Minh Hà",
            regulation="Quyết định số 12/2025/QĐ-UBND",
            not_applicable=NotApplicable.EXCLUDED,
            columns=tuple(ScoreColumn),
        )
    )
    leaves = {row.number: row for row in services.criteria.get(set_id).criteria}
    late = Modifier(ModifierKind.LOWER_MAX, "Kế hoạch không gửi Sở Nội vụ", D("0.5"), "Ghi chú 1")
    services.criteria_rows.edit_criterion(replace(leaves["1.1"], modifiers=(late,)))
    services.criteria_rows.edit_criterion(replace(leaves["12.7"], scored_by=ScoredBy.UPPER))
    services.criteria_rows.add_rule(set_id, RuleKind.BLOCKER)
    services.criteria.make_usable(set_id)
    return set_id


def leaves_of(services: Services, set_id: int) -> list[Criterion]:
    return list(CriteriaTree(services.criteria.get(set_id).criteria).leaves())


def scored(services: Services, set_id: int) -> int:
    """Every leaf scored by its method, three that do not apply, one under a condition; returns the sheet."""
    services.scoring.create_sheet(YEAR, set_id)
    sheet_id = services.scoring.sheet(YEAR).id
    for leaf in leaves_of(services, set_id):
        if leaf.scored_by is ScoredBy.SELF:
            _score(services, sheet_id, leaf)
    by_number = {leaf.number: leaf.id for leaf in leaves_of(services, set_id)}
    services.scoring.set_conditions(sheet_id, by_number["1.1"], [0])
    for number in LEFT_OUT:
        services.scoring.set_conditions(sheet_id, by_number[number], [], not_applicable=True)
    services.scoring.set_explanation(sheet_id, by_number["2.2"], "Hai nhiệm vụ chuyển sang năm sau")
    return sheet_id


def _score(services: Services, sheet_id: int, leaf: Criterion) -> None:
    scoring, at = services.scoring, (sheet_id, leaf.id)
    if leaf.method is Method.LEVELS:
        scoring.set_level(*at, 0)
    elif leaf.method is Method.FIXED:
        scoring.set_passed(*at, passed=True)
    elif leaf.method is Method.RATIO:
        scoring.set_amounts(*at, D(2), D(3))
    elif leaf.method is Method.TIERS:
        scoring.set_amounts(*at, D(296), D(300))
    elif leaf.method is Method.DIRECT:
        scoring.set_points(*at, leaf.max_points)
    elif leaf.method in WITH_COUNTS:
        scoring.set_counts(*at, [1] * len(leaf.levels))


@needs_libreoffice
def test_a_regulation_goes_from_its_annex_to_the_answer_to_its_appraisal(services: Services, tmp_path: Path) -> None:
    set_id = imported(services, tmp_path)
    leaves = leaves_of(services, set_id)
    assert len(leaves) == 88
    assert {leaf.method for leaf in leaves} == set(Method)
    sheet_id = scored(services, set_id)
    result = services.scoring.result(YEAR)
    assert (result.scored, result.leaf_count, result.upper_points) == (87, 87, 2)
    for _ in range(3):
        services.score_sheets.advance(sheet_id)
    assert services.criteria.get(set_id).criteria_set.state is SetState.FROZEN

    sent, returned = tmp_path / "gui.xlsx", tmp_path / "ve.xlsx"
    services.documents.export(ExportOrder(DocumentKind.SCORE_SHEET, YEAR), sent)
    fill_in(
        sent, returned, {row.criterion.number: row.points for row in services.scoring.view(YEAR).rows if row.is_leaf}
    )
    recalculated = recalculate([sent, returned], tmp_path / "office")
    compared = list(formula_values(sent, recalculated[sent]))
    assert len(compared) > 40
    assert all(theirs == (pytest.approx(ours) if ours != "" else "") for _, ours, theirs in compared)
    assert total_of(recalculated[sent], "E") == pytest.approx(float(result.total))

    services.score_sheets.advance(sheet_id)
    answer = services.score_appraisal.read(sheet_id, recalculated[returned])
    assert answer.findings == ()
    services.score_appraisal.accept(sheet_id, answer)
    figures = services.scoring.figures(YEAR)
    assert total_of(recalculated[returned], "F") == pytest.approx(float(figures.appraised_totals.total))
    assert figures.totals.total == result.total, "the own points are those that were sent"
    lost = services.score_explanation.draft(sheet_id).rows
    assert {row.criterion.number for row in lost} == set(LOWERED)

    letter = tmp_path / "giai trinh.docx"
    services.documents.export(ExportOrder(DocumentKind.EXPLANATION, YEAR), letter)
    rows = docx.Document(str(letter)).tables[-1].rows
    assert len(rows) == 2 + len(LOWERED) + 1


def fill_in(sent: Path, returned: Path, own: dict[str, Decimal | None]) -> None:
    """What the Sở does: it types its points into the column left free for it, and a reason behind the words sent."""
    workbook = openpyxl.load_workbook(sent)
    sheet = workbook.active
    for row in range(1, sheet.max_row + 1):
        number = str(sheet.cell(row, 1).value or "")
        if number in own and number not in LEFT_OUT:
            points = own[number]
            given = LOWERED.get(number, Decimal(2) if points is None else points)
            sheet.cell(row, 6).value = float(given)
            if number in LOWERED:
                note = sheet.cell(row, 9)
                note.value = f"{note.value or ''}\nCăn cứ hồ sơ lưu tại Sở".strip()
    workbook.save(returned)


def total_of(path: Path, column: str) -> float:
    sheet = openpyxl.load_workbook(path, data_only=True).active
    row = next(cell.row for cell in sheet["B"] if cell.value == "TỔNG ĐIỂM")
    return sheet[f"{column}{row}"].value


def test_the_set_comes_back_from_excel_with_every_field_as_it_was(services: Services, tmp_path: Path) -> None:
    set_id = imported(services, tmp_path)
    services.criteria_files.export(set_id, tmp_path / "bo.xlsx")
    preview = services.criteria_files.read(tmp_path / "bo.xlsx")
    assert preview.findings == ()
    again = services.criteria_files.accept(preview).created[0]
    before, after = (comparable(services.criteria.get(each)) for each in (set_id, again))
    for field in fields(CriteriaSet):
        assert getattr(before.criteria_set, field.name) == getattr(after.criteria_set, field.name), field.name
    assert len(before.criteria) > 100
    for part in ("criteria", "bands", "rules"):
        for one, other in zip(getattr(before, part), getattr(after, part), strict=True):
            for field in fields(one):
                assert getattr(one, field.name) == getattr(other, field.name), (part, one, field.name)
    assert services.criteria_comparison.compare(set_id, again).rows
    assert not any(row.is_changed for row in services.criteria_comparison.compare(set_id, again).rows)


def comparable(full_set: FullSet) -> FullSet:
    """The set with its ids counted from 1 within itself and without its state, so that two of them can be compared."""
    ids = {row.id: place for place, row in enumerate(full_set.criteria, 1)}
    return FullSet(
        replace(full_set.criteria_set, id=1, state=SetState.DRAFT),
        tuple(
            replace(row, id=ids[row.id], set_id=1, parent_id=None if row.parent_id is None else ids[row.parent_id])
            for row in full_set.criteria
        ),
        tuple(replace(band, id=place, set_id=1) for place, band in enumerate(full_set.bands, 1)),
        tuple(
            replace(rule, id=place, set_id=1, criterion_id=ids.get(rule.criterion_id))
            for place, rule in enumerate(full_set.rules, 1)
        ),
    )


def test_the_whole_story_can_be_taken_back_step_by_step(services: Services, tmp_path: Path) -> None:
    before = services.undo.undo_label()
    set_id = imported(services, tmp_path)
    scored(services, set_id)
    steps = 0
    while services.undo.undo_label() != before:
        services.undo.undo()
        steps += 1
    assert steps > 88
    assert not services.criteria.sets()
    assert services.scoring.sheet(YEAR) is None
