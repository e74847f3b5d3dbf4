"""The rows of a criteria set: criteria, rating bands and rules, added, edited in place, moved and deleted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from danvan_desktop.domain.criteria import Criterion, CriterionKind, Method, RatingBand, RatingRule, RuleKind
from danvan_desktop.domain.criteria_tree import CriteriaTree
from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.domain.history import Changes
from danvan_desktop.domain.rating import sort_bands
from danvan_desktop.domain.score_entry import is_entered
from danvan_desktop.domain.score_numbers import label_of
from danvan_desktop.domain.scoring import ScoreLine, ScoreSheet
from danvan_desktop.services.checked_text import checked_line, checked_text
from danvan_desktop.services.criteria_access import checked_points, drop_links, open_set, settle
from danvan_desktop.services.criterion_fields import checked_criterion, shape_of
from danvan_desktop.services.criterion_matches import drop_matches
from danvan_desktop.services.score_lines import has_only_a_unit
from danvan_desktop.storage.repositories.scoring import sheets_of_set
from danvan_desktop.storage.store import Store
from danvan_desktop.storage.unit_of_work import UnitOfWork


class CriteriaRowService:
    """Changes the rows of a set that is not frozen; contradictions are allowed and become findings."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def add_criterion(self, set_id: int, parent_id: int | None, kind: CriterionKind = CriterionKind.BASE) -> Changes:
        """Add a row at the end below `parent_id` (None: at the top, of `kind`), numbered on, to be filled in.

        Refused below a criterion that has scores; a parent that was a leaf gives up its method and its links.
        """
        with self._store.begin("Thêm tiêu chí") as uow:
            open_set(uow, set_id)
            parent = None if parent_id is None else uow.get(Criterion, parent_id)
            siblings = uow.select(Criterion, set_id=set_id, parent_id=parent_id)
            if parent is not None and not siblings:
                _refuse_scored(uow, parent, "thêm tiêu chí con vào")
                uow.save(replace(parent, method=None, levels=(), floor=None, unit="", modifiers=()))
                drop_links(uow, parent.id)
                _drop_assignments(uow, parent.id)
            criterion = Criterion(
                uow.new_id(),
                set_id,
                parent_id,
                len(siblings) + 1,
                _next_number(uow, set_id, parent, siblings),
                "Tiêu chí mới",
                Decimal(0),
                kind if parent is None else parent.kind,
                Method.DIRECT,
            )
            uow.save(criterion)
            return settle(uow, set_id)

    def edit_criterion(self, criterion: Criterion) -> Changes:
        """Change the fields of a row; place, parent and set stay. The kind of a top row passes to the rows below.

        Raises `ValidationError` for a frozen set, points out of bounds, or another method for a scored leaf.
        """
        with self._store.begin("Sửa tiêu chí") as uow:
            stored = uow.get(Criterion, criterion.id)
            open_set(uow, stored.set_id)
            if shape_of(criterion) != shape_of(stored):
                _refuse_scored(uow, stored, "đổi cách chấm của")
            kind = criterion.kind if stored.parent_id is None else stored.kind
            checked = replace(
                checked_criterion(criterion),
                set_id=stored.set_id,
                parent_id=stored.parent_id,
                position=stored.position,
                kind=kind,
            )
            uow.save(checked)
            if kind is not stored.kind:
                tree = CriteriaTree(uow.select(Criterion, set_id=stored.set_id))
                for below in tree.walk(criterion.id):
                    uow.save(replace(below, kind=kind))
            return settle(uow, stored.set_id)

    def move_criterion(self, criterion_id: int, step: int) -> Changes:
        """Move a row one place up (`step` −1) or down (+1) among its siblings; at the end nothing happens."""
        with self._store.begin("Chuyển chỗ tiêu chí") as uow:
            moved = uow.get(Criterion, criterion_id)
            open_set(uow, moved.set_id)
            tree = CriteriaTree(uow.select(Criterion, set_id=moved.set_id))
            siblings = list(tree.children(moved.parent_id))
            place = next(index for index, row in enumerate(siblings) if row.id == criterion_id)
            other = place + step
            if 0 <= other < len(siblings):
                siblings[place], siblings[other] = siblings[other], siblings[place]
            for position, row in enumerate(siblings, 1):
                uow.save(replace(row, position=position))
            return settle(uow, moved.set_id)

    def delete_criterion(self, criterion_id: int) -> Changes:
        """Delete a row with all below it; refused when one of them was scored or is named by a rule (invariant 13)."""
        with self._store.begin("Xóa tiêu chí") as uow:
            criterion = uow.get(Criterion, criterion_id)
            open_set(uow, criterion.set_id)
            tree = CriteriaTree(uow.select(Criterion, set_id=criterion.set_id))
            for row in (criterion, *tree.walk(criterion_id)):
                _refuse_scored(uow, row, "xóa")
                if uow.count(RatingRule, criterion_id=row.id):
                    raise ValidationError(
                        f"Không xóa được {_in_sentence(row)}: một điều kiện xếp loại đang nêu tiêu chí này.",
                        "Hãy sửa hoặc xóa điều kiện đó trước.",
                    )
            drop_matches(uow, (row.id for row in (criterion, *tree.walk(criterion_id))))
            for row in reversed((criterion, *tree.walk(criterion_id))):
                drop_links(uow, row.id)
                _drop_assignments(uow, row.id)
                uow.delete(Criterion, row.id)
            return settle(uow, criterion.set_id)

    def add_band(self, set_id: int) -> Changes:
        """Add a band below the lowest one, to be filled in."""
        with self._store.begin("Thêm mức xếp loại") as uow:
            open_set(uow, set_id)
            place = uow.count(RatingBand, set_id=set_id) + 1
            uow.save(RatingBand(uow.new_id(), set_id, place, f"Mức {place}", Decimal(0), Decimal(0)))
            return settle(uow, set_id)

    def edit_band(self, band: RatingBand) -> Changes:
        """Change name and bounds of a band. Raises `ValidationError` for a frozen set and bounds out of proportion."""
        with self._store.begin("Sửa mức xếp loại") as uow:
            stored = uow.get(RatingBand, band.id)
            open_set(uow, stored.set_id)
            uow.save(
                replace(
                    band,
                    set_id=stored.set_id,
                    position=stored.position,
                    name=checked_line(band.name, "tên mức", "name"),
                    lower=checked_points(band.lower, "Điểm dưới", "lower"),
                    upper=checked_points(band.upper, "Điểm trên", "upper"),
                )
            )
            return settle(uow, stored.set_id)

    def delete_band(self, band_id: int) -> Changes:
        """Delete a band; those below move up by one."""
        with self._store.begin("Xóa mức xếp loại") as uow:
            deleted = uow.get(RatingBand, band_id)
            open_set(uow, deleted.set_id)
            uow.delete(RatingBand, band_id)
            for place, band in enumerate(sort_bands(uow.select(RatingBand, set_id=deleted.set_id)), 1):
                uow.save(replace(band, position=place))
            return settle(uow, deleted.set_id)

    def add_rule(self, set_id: int, kind: RuleKind) -> Changes:
        """Add a rule of a kind at the end of its kind, to be filled in."""
        with self._store.begin("Thêm điều kiện xếp loại") as uow:
            open_set(uow, set_id)
            place = max((rule.position for rule in uow.select(RatingRule, set_id=set_id, kind=kind)), default=0) + 1
            best = None if kind is RuleKind.FORCED_LOWEST else 2
            uow.save(RatingRule(uow.new_id(), set_id, place, kind, "Điều kiện mới", best_band=best))
            return settle(uow, set_id)

    def edit_rule(self, rule: RatingRule) -> Changes:
        """Change words, clause, criterion or band of a rule. Raises `ValidationError` for a frozen set."""
        with self._store.begin("Sửa điều kiện xếp loại") as uow:
            stored = uow.get(RatingRule, rule.id)
            open_set(uow, stored.set_id)
            uow.save(
                replace(
                    rule,
                    set_id=stored.set_id,
                    position=stored.position,
                    kind=stored.kind,
                    text=checked_text(rule.text, "nội dung điều kiện", "text"),
                    clause=checked_line(rule.clause, "điều khoản", "clause"),
                )
            )
            return settle(uow, stored.set_id)

    def delete_rule(self, rule_id: int) -> Changes:
        """Delete a rule; refused while it is ticked as a fact of a year."""
        with self._store.begin("Xóa điều kiện xếp loại") as uow:
            rule = uow.get(RatingRule, rule_id)
            open_set(uow, rule.set_id)
            for sheet in sheets_of_set(uow, rule.set_id):
                if rule_id in sheet.fact_ids:
                    raise ValidationError(
                        f"Không xóa được điều kiện này: đã đánh dấu trong bảng tự chấm điểm năm {sheet.year}.",
                        "Hãy bỏ đánh dấu trong “Điều kiện trong năm” trước.",
                    )
            uow.delete(RatingRule, rule_id)
            return settle(uow, rule.set_id)


def _in_sentence(criterion: Criterion) -> str:
    label = label_of(criterion)
    return label[0].lower() + label[1:]


def _refuse_scored(uow: UnitOfWork, criterion: Criterion, verb: str) -> None:
    every = uow.select(ScoreLine, criterion_id=criterion.id)
    lines = [line for line in every if not has_only_a_unit(uow, line)]
    if not lines:
        return
    year = uow.get(ScoreSheet, lines[0].sheet_id).year
    word = "đã được chấm" if any(is_entered(line) for line in lines) else "đã có giải trình hoặc minh chứng"
    raise ValidationError(
        f"Không {verb} {_in_sentence(criterion)} được: {word} trong bảng tự chấm điểm năm {year}.",
        "Hãy xóa điểm, giải trình và minh chứng của tiêu chí này trong bảng trước.",
    )


def _drop_assignments(uow: UnitOfWork, criterion_id: int) -> None:
    """Forget which units owed a row that was never scored."""
    for line in uow.select(ScoreLine, criterion_id=criterion_id):
        uow.delete(ScoreLine, line.id)


def _next_number(uow: UnitOfWork, set_id: int, parent: Criterion | None, siblings: Sequence[Criterion]) -> str:
    prefix = "" if parent is None else f"{parent.number.strip().rstrip('.')}."
    taken = {criterion.number.strip() for criterion in uow.select(Criterion, set_id=set_id)}
    place = len(siblings) + 1
    while f"{prefix}{place}" in taken:
        place += 1
    return f"{prefix}{place}"
