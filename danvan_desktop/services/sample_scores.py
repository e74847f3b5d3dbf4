"""The scores of the sample year, entered leaf by leaf through the scoring services."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any

from danvan_desktop.domain.evidence import Evidence
from danvan_desktop.services.services import Services

Json = Mapping[str, Any]


def fill_sheet(services: Services, year: int, rows: Iterable[Json]) -> int:
    """Load the sample criteria set, begin the sheet of `year` and enter `rows`; returns the id of the sheet."""
    set_id = services.criteria.load_sample().created[0]
    sheet_id = services.scoring.create_sheet(year, set_id, is_sample=True).created[0]
    leaves = {criterion.number: criterion.id for criterion in services.criteria.get(set_id).criteria}
    evidence = {item.file_name: item for item in services.evidence.everything()}
    for row in rows:
        _enter(services, sheet_id, leaves[row["number"]], row)
        _explain(services, sheet_id, leaves[row["number"]], row, evidence)
    return sheet_id


def _enter(services: Services, sheet_id: int, leaf_id: int, row: Json) -> None:
    scoring = services.scoring
    if "level" in row:
        scoring.set_level(sheet_id, leaf_id, row["level"])
    if "passed" in row:
        scoring.set_passed(sheet_id, leaf_id, passed=row["passed"])
    if "a" in row:
        scoring.set_amounts(sheet_id, leaf_id, Decimal(row["a"]), Decimal(row["b"]) if "b" in row else None)
    if "counts" in row:
        scoring.set_counts(sheet_id, leaf_id, row["counts"])
    if "points" in row:
        scoring.set_points(sheet_id, leaf_id, Decimal(row["points"]))


def _explain(services: Services, sheet_id: int, leaf_id: int, row: Json, evidence: Mapping[str, Evidence]) -> None:
    if "explanation" in row:
        services.scoring.set_explanation(sheet_id, leaf_id, row["explanation"])
    ids = [evidence[name].id for name in row.get("evidence", ())]
    if ids:
        services.score_evidence.link(sheet_id, leaf_id, ids)
