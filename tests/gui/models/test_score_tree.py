from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt

from danvan_desktop.domain.criteria import ScoredBy
from danvan_desktop.gui.models.score_tree import ScoreTreeColumn, ScoreTreeModel
from danvan_desktop.services.score_appraisal import ScoreAppraisalService
from tests.score_office import ScoreOffice, score_office


@pytest.fixture
def office(tmp_path) -> ScoreOffice:
    office = score_office(tmp_path)
    yield office
    office.store.close()


def shown(office: ScoreOffice, number: str, column: ScoreTreeColumn, role=Qt.ItemDataRole.DisplayRole):
    model = ScoreTreeModel()
    model.show_view(office.view())
    index = model.index_of(office.id_of(number))
    return index.siblingAtColumn(list(ScoreTreeColumn).index(column)).data(role)


def test_a_leaf_not_scored_says_so_and_a_group_stays_empty(office: ScoreOffice) -> None:
    assert shown(office, "1.1", ScoreTreeColumn.POINTS) == "chưa chấm"
    assert shown(office, "1", ScoreTreeColumn.POINTS) == ""
    assert shown(office, "1", ScoreTreeColumn.POINTS, Qt.ItemDataRole.FontRole).bold()


def test_a_leaf_that_does_not_apply_is_not_one_that_waits(office: ScoreOffice) -> None:
    office.scoring.set_conditions(*office.at("2.2.2"), [], not_applicable=True)
    assert shown(office, "2.2.2", ScoreTreeColumn.POINTS) == ""
    assert shown(office, "2.2.2", ScoreTreeColumn.BASIS) == "Không áp dụng"


def test_sums_penalties_and_evidence_are_shown(office: ScoreOffice, tmp_path) -> None:
    office.score_everything()
    assert shown(office, "2.1", ScoreTreeColumn.POINTS) == "23,25"
    assert shown(office, "4", ScoreTreeColumn.POINTS) == "-0,5"
    assert shown(office, "1.1", ScoreTreeColumn.EVIDENCE) == "thiếu"
    assert shown(office, "1.4", ScoreTreeColumn.EVIDENCE) == "–"
    assert shown(office, "1", ScoreTreeColumn.EVIDENCE) == ""
    file = tmp_path / "Kế hoạch 5.pdf"
    file.write_bytes(b"x")
    office.evidence.attach(*office.at("1.1"), [file])
    assert shown(office, "1.1", ScoreTreeColumn.EVIDENCE) == "1"
    assert shown(office, "1.1", ScoreTreeColumn.EVIDENCE, Qt.ItemDataRole.ToolTipRole) == "Kế hoạch 5.pdf"
    office.all_evidence.describe(office.row("1.1").evidence[0].id, "Kế hoạch 5", "", date(2025, 2, 5))
    assert shown(office, "1.1", ScoreTreeColumn.EVIDENCE) == "1 – xem lại"
    tip = shown(office, "1.1", ScoreTreeColumn.EVIDENCE, Qt.ItemDataRole.ToolTipRole)
    assert tip == "Kế hoạch 5\nKế hoạch 5: ngày 05/02/2025, ngoài năm 2026"


def test_what_is_wrong_with_points_is_told_over_them(office: ScoreOffice) -> None:
    office.criteria.edit(replace(office.view().criteria_set, evidence_required=True))
    office.scoring.set_passed(*office.at("1.2"), passed=True)
    assert shown(office, "1.2", ScoreTreeColumn.POINTS) == "0"
    tip = shown(office, "1.2", ScoreTreeColumn.POINTS, Qt.ItemDataRole.ToolTipRole)
    assert tip == "Chưa có minh chứng nên tính 0 điểm."


def test_what_the_upper_level_scores_is_not_called_unscored(office: ScoreOffice) -> None:
    office.rows.edit_criterion(replace(office.row("1.2").criterion, scored_by=ScoredBy.UPPER))
    assert shown(office, "1.2", ScoreTreeColumn.POINTS) == ""
    assert shown(office, "1.2", ScoreTreeColumn.BASIS) == "Cấp trên chấm"


@pytest.mark.usefixtures("qapp")
def test_without_a_sheet_the_tree_is_empty() -> None:
    model = ScoreTreeModel()
    model.show_view(None)
    assert model.rowCount() == 0
    assert not model.index_of(5).isValid()


def test_the_points_of_the_upper_level_have_a_column_once_there_are_some(office: ScoreOffice) -> None:
    office.score_everything()
    office.send()
    office.sheets.advance(office.sheet_id)
    appraisal = ScoreAppraisalService(office.store)
    model = ScoreTreeModel()
    model.show_view(office.view())
    assert model.empty_columns == {ScoreTreeColumn.APPRAISED, ScoreTreeColumn.FINAL}
    appraisal.set_appraised(*office.at("2.4.1"), Decimal("6.5"), "Chậm")
    model.show_view(office.view())
    assert model.empty_columns == {ScoreTreeColumn.FINAL}
    assert shown(office, "2.4.1", ScoreTreeColumn.APPRAISED) == "6,5"
    assert shown(office, "1.1", ScoreTreeColumn.APPRAISED) == ""
    appraisal.set_final(*office.at("2.4.1"), Decimal(7))
    model.show_view(office.view())
    assert not model.empty_columns
    assert shown(office, "2.4.1", ScoreTreeColumn.FINAL) == "7"
