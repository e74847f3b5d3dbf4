"""The figures of a score sheet that screen, Word and Excel share."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

from danvan_desktop.domain.agency import Agency
from danvan_desktop.domain.criteria import CriterionKind
from danvan_desktop.domain.evidence import Evidence
from danvan_desktop.domain.figures import ScoreRow, ScoreRowKind, ScoreSheetFigures, ScoreTotals
from danvan_desktop.domain.frozen_json import from_json
from danvan_desktop.domain.score_columns import ScoreColumn, in_printed_order
from danvan_desktop.domain.score_result import ScoreResult, Step
from danvan_desktop.domain.text import format_date
from danvan_desktop.services.appraised_result import appraised_points, column_result, final_points
from danvan_desktop.services.office_fields import agency_of, form_of, head_for, signer_of
from danvan_desktop.services.overview_charts import score_chart
from danvan_desktop.services.score_glance import standing_of
from danvan_desktop.services.score_view import SheetRow, SheetView
from danvan_desktop.storage.store import Store

_LEAF_KINDS = {
    CriterionKind.BASE: ScoreRowKind.LEAF,
    CriterionKind.BONUS: ScoreRowKind.BONUS,
    CriterionKind.PENALTY: ScoreRowKind.PENALTY,
}


def figures_of(view: SheetView, store: Store) -> ScoreSheetFigures:
    """The figures of a sheet: as it was sent, else as it stands under the office's present head; the appraisal beside it."""
    if view.sheet.frozen:
        return with_appraisal(from_json(ScoreSheetFigures, view.sheet.frozen), view)
    return sheet_figures(view, agency_of(store), store.today())


def sheet_figures(view: SheetView, agency: Agency, day: date) -> ScoreSheetFigures:
    """The sheet as it is printed on `day`; a penalty's points stand below 0, a leaf not scored stays empty."""
    places = {row.criterion.id: index for index, row in enumerate(view.rows)}
    children: dict[int, list[int]] = {}
    for row in view.rows:
        if row.criterion.parent_id is not None:
            children.setdefault(row.criterion.parent_id, []).append(places[row.criterion.id])
    criteria_set = view.criteria_set
    return ScoreSheetFigures(
        year=view.sheet.year,
        set_name=criteria_set.name,
        rows=tuple(_printed_row(row, tuple(children.get(row.criterion.id, ()))) for row in view.rows),
        totals=_totals(view.result),
        letter_head=head_for(agency, "", "", None, is_numbered=False),
        regulation=criteria_set.regulation,
        is_sample=criteria_set.is_sample,
        base_rows=tuple(
            places[row.criterion.id]
            for row in view.rows
            if row.criterion.parent_id is None and row.criterion.kind is CriterionKind.BASE
        ),
        columns=criteria_set.columns,
        excluded_rows=tuple(index for index, row in enumerate(view.rows) if row.is_excluded),
        step=criteria_set.step,
        max_total=criteria_set.scale,
        bonus_cap=criteria_set.bonus_cap,
        penalty_cap=criteria_set.penalty_cap,
        derivation=tuple(describe_step(step) for step in view.result.derivation),
        signer=signer_of(agency),
        recipients=agency.recipients,
        form=form_of(agency, day),
        standing=score_chart(standing_of(view)) if view.full_set.bands else None,
    )


def with_appraisal(figures: ScoreSheetFigures, view: SheetView) -> ScoreSheetFigures:
    """The figures with the later columns that have points, each with its own totals."""
    appraised, final = appraised_points(view), final_points(view)
    columns = {ScoreColumn.APPRAISED: appraised, ScoreColumn.FINAL: final}
    shown = {column: column_result(view, points) for column, points in columns.items() if points}
    if not shown:
        return figures
    results = [shown.get(column) for column in columns]
    rows = tuple(
        replace(printed, appraised_points=_signed(row, results[0]), final_points=_signed(row, results[1]))
        for printed, row in zip(figures.rows, view.rows, strict=True)
    )
    totals = [_totals(result) if result is not None else None for result in results]
    wanted = in_printed_order((*figures.columns, *shown))
    return replace(figures, rows=rows, columns=wanted, appraised_totals=totals[0], final_totals=totals[1])


def _signed(row: SheetRow, result: ScoreResult | None) -> Decimal | None:
    """A row's points in a later column, below 0 for what a penalty takes off."""
    points = None if result is None else result.points.get(row.criterion.id)
    return -points if points and row.criterion.kind is CriterionKind.PENALTY else points


def describe_step(step: Step) -> str:
    """A step on one line: “Mức cao nhất: … → Hoàn thành nhiệm vụ (Điều 6)”."""
    clause = f" ({step.clause})" if step.clause else ""
    return f"{step.words} → {step.shown_value}{clause}"


def name_evidence(evidence: Evidence) -> str:
    """An evidence item as it is listed: title or file name, then number and date of the document where known."""
    name = evidence.title or evidence.file_name
    number = f" số {evidence.document_number}" if evidence.document_number else ""
    dated = f" ngày {format_date(evidence.document_date)}" if evidence.document_date else ""
    return f"{name}{number}{dated}"


def _printed_row(row: SheetRow, children: tuple[int, ...]) -> ScoreRow:
    criterion = row.criterion
    return ScoreRow(
        criterion.number,
        criterion.text,
        _LEAF_KINDS[criterion.kind] if row.is_leaf else ScoreRowKind.GROUP,
        criterion.max_points,
        row.points,
        basis=row.basis,
        evidence="; ".join(name_evidence(item) for item in row.evidence),
        explanation=row.explanation,
        level=row.depth,
        children=children,
    )


def _totals(result: ScoreResult) -> ScoreTotals:
    if not result.scored:
        return ScoreTotals(rating=result.rating)
    return ScoreTotals(result.base, result.bonus, result.penalty, result.total, result.rating)
