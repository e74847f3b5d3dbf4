"""The links of the sample year from its criteria to tasks, targets, duties and registers, and the units that owe them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from danvan_desktop.domain.criterion_link import CriterionLink, Linkable, SourceKind
from danvan_desktop.domain.register_sought import SoughtTotal
from danvan_desktop.services.services import Services

Json = Mapping[str, Any]


def link_leaves(services: Services, year: int, rows: Iterable[Json]) -> None:
    """Link each leaf of the year's sheet to its sources, then accept the suggestions the sample says were accepted."""
    view = services.scoring.view(year)
    if view is None:
        return
    leaves = {row.criterion.number: row.criterion.id for row in view.rows}
    passages = services.criterion_links.passages(year)
    accepted = []
    for row in rows:
        criterion_id = leaves[row["number"]]
        links = [_link(source, passages) for source in row["sources"]]
        services.criterion_links.set_links(criterion_id, links)
        if row.get("accepted"):
            accepted.append(criterion_id)
    services.score_suggestions.accept(view.sheet.id, accepted)


def assign_leaves(services: Services, year: int, numbers: Mapping[int, Iterable[str]]) -> None:
    """Make the units of `numbers` (by id) responsible for the leaves of those numbers."""
    view = services.scoring.view(year)
    if view is None:
        return
    leaves = {row.criterion.number: row.criterion.id for row in view.rows}
    for unit_id, owed in numbers.items():
        services.score_units.assign(view.sheet.id, [leaves[number] for number in owed], unit_id)


def _link(source: Json, passages: Iterable[Linkable]) -> CriterionLink:
    place = source.get("place")
    if "register" in source:
        key = source["register"]
        first = SoughtTotal(
            key, source.get("column", ""), where=source.get("where", ""), equals=source.get("equals", "")
        )
        whole = (SoughtTotal(key, source["of"]),) if "of" in source else ()
        return CriterionLink(0, 0, SourceKind.REGISTER, sought=(first, *whole), place=place)
    kind, words = next(
        (kind, source[kind.value])
        for kind in (SourceKind.TASK, SourceKind.TARGET, SourceKind.OBLIGATION)
        if kind.value in source
    )
    found = next(item for item in passages if item.kind is kind and (item.number == words or words in item.text))
    return CriterionLink(0, 0, kind, found.object_id, place=place)
