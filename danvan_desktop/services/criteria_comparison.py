"""Two regulations side by side: what changed, and the clerk's word on which criterion is which."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

from danvan_desktop.domain.comparison_figures import ComparisonFigures, ComparisonLine
from danvan_desktop.domain.criteria import CriteriaSet, Criterion
from danvan_desktop.domain.criteria_comparison import ComparedPart, SetChange, compare_criteria
from danvan_desktop.domain.criteria_pairing import CriterionMatch
from danvan_desktop.domain.document import Alignment, Column
from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.domain.history import Changes
from danvan_desktop.domain.rating_comparison import compare_rating
from danvan_desktop.services.criterion_matches import matches_about, settled_matches
from danvan_desktop.services.office_fields import agency_of
from danvan_desktop.storage.repositories.scoring import full_set_of
from danvan_desktop.storage.store import Store
from danvan_desktop.storage.unit_of_work import UnitOfWork

_COLUMNS = (
    Column("Phần", 26),
    Column("Số (cũ)", 14, Alignment.CENTER),
    Column("Nội dung cũ", 76),
    Column("Điểm cũ", 14, Alignment.RIGHT),
    Column("Số (mới)", 14, Alignment.CENTER),
    Column("Nội dung mới", 76),
    Column("Điểm mới", 14, Alignment.RIGHT),
    Column("Thay đổi", 34),
    Column("Chi tiết", 60),
)


@dataclass(frozen=True, slots=True)
class SetComparison:
    """Two sets and their rows: criteria in the order of the new set, then bands, rules and the header.

    `old_criteria` are those of the old set in printed order, which a criterion of the new one may be.
    """

    old: CriteriaSet
    new: CriteriaSet
    rows: tuple[ComparedPart, ...]
    old_criteria: tuple[Criterion, ...]

    def count(self, change: SetChange) -> int:
        """How many rows changed in this way."""
        return sum(change in row.changes for row in self.rows)


class CriteriaComparisonService:
    """Compares two sets; matches are kept for the pair of sets, whichever of them is looked at as the old one."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def sets(self) -> tuple[CriteriaSet, ...]:
        """The sets that can be compared, the newest first."""
        return tuple(sorted(self._store.select(CriteriaSet), key=lambda each: -each.id))

    def compare(self, old_set_id: int, new_set_id: int) -> SetComparison:
        """What the new set changes against the old one."""
        old, new = full_set_of(self._store, old_set_id), full_set_of(self._store, new_set_id)
        settled = settled_matches(self._store, old_set_id, new_set_id)
        rows = (*compare_criteria(old, new, settled), *compare_rating(old, new))
        return SetComparison(old.criteria_set, new.criteria_set, rows, old.criteria)

    def match(self, new_id: int, old_set_id: int, old_id: int | None) -> Changes:
        """Say that a criterion is `old_id` of the other set (None: none of it) in one action.

        A match that said otherwise of either of them goes. Raises `ValidationError` for criteria of one and the same set.
        """
        with self._store.begin("Ghép tiêu chí của hai bộ") as uow:
            criterion = uow.get(Criterion, new_id)
            other = None if old_id is None else uow.get(Criterion, old_id)
            if criterion.set_id == old_set_id or (other is not None and other.set_id != old_set_id):
                raise ValidationError(
                    "Hai tiêu chí phải thuộc hai bộ khác nhau.", "Hãy chọn hai bộ tiêu chí khác nhau để so sánh."
                )
            _forget(uow, criterion, old_set_id)
            if other is not None:
                _forget(uow, other, criterion.set_id)
            uow.save(CriterionMatch(uow.new_id(), new_id, old_set_id, old_id))
            return uow.commit()

    def unmatch(self, new_id: int, old_set_id: int) -> Changes:
        """Leave a criterion to the program's own proposal again."""
        with self._store.begin("Bỏ ghép tiêu chí của hai bộ") as uow:
            _forget(uow, uow.get(Criterion, new_id), old_set_id)
            return uow.commit()

    def export(self, comparison: SetComparison, path: Path) -> None:
        """Write what changed as Excel; raises `DanvanError` when the file cannot be written."""
        from danvan_desktop.exporters.writing import export_comparison_excel  # noqa: PLC0415 - openpyxl, only for a file

        export_comparison_excel(comparison_figures(comparison, agency_of(self._store).name), path)


def comparison_figures(comparison: SetComparison, agency: str) -> ComparisonFigures:
    """The comparison as a table: every row of both sets, what is changed printed bold."""
    old, new = comparison.old, comparison.new
    counts = [f"{change.label.lower()} {comparison.count(change)}" for change in SetChange if comparison.count(change)]
    return ComparisonFigures(
        "So sánh quy định",
        ("SO SÁNH HAI QUY ĐỊNH CHẤM ĐIỂM",),
        (f"Cũ: {_named(old)}", f"Mới: {_named(new)}", f"Số dòng: {'; '.join(counts)}"),
        _COLUMNS,
        tuple(ComparisonLine(_cells(row), is_bold=row.is_changed) for row in comparison.rows),
        agency,
    )


def _named(header: CriteriaSet) -> str:
    return f"{header.name} ({header.regulation})" if header.regulation.strip() else header.name


def _cells(row: ComparedPart) -> tuple[str | Decimal | None, ...]:
    old, new = row.old, row.new
    return (
        row.part.value,
        old.number if old else "",
        row.old_text,
        old.max_points if old else None,
        new.number if new else "",
        row.new_text,
        new.max_points if new else None,
        ", ".join(change.label for change in row.changes),
        "; ".join(row.details),
    )


def _forget(uow: UnitOfWork, criterion: Criterion, other_set_id: int) -> None:
    for match in matches_about(uow, criterion, other_set_id):
        uow.delete(CriterionMatch, match.id)
