"""Criteria sets: list, create, copy, check, make usable and delete; the rows of a set are edited in criteria_rows.py."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from pathlib import Path

from danvan_desktop.domain.criteria import CriteriaSet, Criterion, FullSet, RatingBand, RatingRule, SetState
from danvan_desktop.domain.criteria_check import Finding, check_set
from danvan_desktop.domain.criteria_tree import CriteriaTree
from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.domain.history import Changes
from danvan_desktop.domain.scoring import ScoreSheet
from danvan_desktop.services.checked_text import checked_line
from danvan_desktop.services.criteria_access import (
    checked_points,
    copy_into,
    drop_links,
    open_set,
    parents_first,
    settle,
)
from danvan_desktop.services.criteria_files import FIRST_BANDS
from danvan_desktop.services.criterion_matches import drop_matches, drop_matches_to_set
from danvan_desktop.storage.repositories.scoring import full_set_of, links_of_set, sheets_of_set
from danvan_desktop.storage.store import Store


@dataclass(frozen=True, slots=True)
class SetSummary:
    """A set in the list: how many leaves it has, how many findings, and the years scored by it."""

    criteria_set: CriteriaSet
    leaf_count: int
    finding_count: int
    years: tuple[int, ...]

    @property
    def is_usable(self) -> bool:
        """Whether a score sheet may be built on it."""
        return self.criteria_set.state is not SetState.DRAFT


class CriteriaService:
    """Keeps the criteria sets of the office; `sample_path` is the sample set shipped with the program."""

    def __init__(self, store: Store, sample_path: Path) -> None:
        self._store = store
        self._sample_path = sample_path

    def sets(self) -> list[SetSummary]:
        """All sets, newest first."""
        return [self._summary(criteria_set.id) for criteria_set in self._store.select(CriteriaSet, order_by=("-id",))]

    def get(self, set_id: int) -> FullSet:
        """A set with its criteria in printed order, bands and rules; raises `NotFoundError`."""
        return full_set_of(self._store, set_id)

    def findings(self, set_id: int) -> tuple[Finding, ...]:
        """What keeps the set from being used; raises `NotFoundError`."""
        return check_set(self.get(set_id))

    def source_counts(self, set_id: int) -> dict[int, int]:
        """Criterion id → how many sources it is linked to; leaves without any are left out."""
        return dict(Counter(link.criterion_id for link in links_of_set(self._store, set_id)))

    def create(self, name: str) -> Changes:
        """Create an empty draft with the usual four bands; its id is the first of `created`."""
        title = checked_line(name, "tên bộ tiêu chí", "name", required=True)
        with self._store.begin("Tạo bộ tiêu chí") as uow:
            criteria_set = uow.save(CriteriaSet(uow.new_id(), title))
            for place, (band, lower, upper) in enumerate(FIRST_BANDS, 1):
                bounds = Decimal(lower), Decimal(upper)
                uow.save(RatingBand(uow.new_id(), criteria_set.id, place, band, *bounds, upper_included=place == 1))
            return uow.commit()

    def load_sample(self) -> Changes:
        """Add the sample set, ready for use; its id is the first of `created`.

        Raises `ValidationError` when it is there already, `DanvanError` when the installation lacks it.
        """
        from danvan_desktop.importers.criteria_json import read_criteria_set  # noqa: PLC0415 - needed once in the life of a store

        sample = read_criteria_set(self._sample_path)
        with self._store.begin("Thêm bộ tiêu chí ví dụ") as uow:
            if uow.count(CriteriaSet, is_sample=True):
                raise ValidationError("Bộ tiêu chí ví dụ đã có sẵn.", "Hãy chọn bộ này trong danh sách bộ tiêu chí.")
            copy_into(uow, sample, replace(sample.criteria_set, state=SetState.USABLE))
            return uow.commit()

    def duplicate(self, set_id: int, name: str) -> Changes:
        """Copy a set as a draft under another name with the links of its leaves; a copy of the sample is no sample, it is to be made one's own."""
        title = checked_line(name, "tên bộ tiêu chí", "name", required=True)
        with self._store.begin("Nhân bản bộ tiêu chí") as uow:
            full_set = full_set_of(uow, set_id)
            header = replace(full_set.criteria_set, name=title, state=SetState.DRAFT, is_sample=False)
            if full_set.criteria_set.is_sample:
                header = replace(header, regulation="", legal_document_id=None)
            copy_into(uow, full_set, header, links_of_set(uow, set_id))
            return uow.commit()

    def edit(self, criteria_set: CriteriaSet) -> Changes:
        """Change the header of a set; its state and whether it is the sample stay as they are.

        Raises `ValidationError` for a frozen set and for values out of bounds; contradictions become findings.
        """
        with self._store.begin("Sửa bộ tiêu chí") as uow:
            stored = open_set(uow, criteria_set.id)
            uow.save(
                replace(
                    criteria_set,
                    name=checked_line(criteria_set.name, "tên bộ tiêu chí", "name", required=True),
                    regulation=checked_line(criteria_set.regulation, "quy định", "regulation"),
                    scale=checked_points(criteria_set.scale, "Thang điểm", "scale"),
                    step=checked_points(criteria_set.step, "Bước làm tròn", "step"),
                    bonus_cap=checked_points(criteria_set.bonus_cap, "Mức thưởng tối đa", "bonus_cap"),
                    penalty_cap=checked_points(criteria_set.penalty_cap, "Mức trừ tối đa", "penalty_cap"),
                    state=stored.state,
                    is_sample=stored.is_sample,
                )
            )
            return settle(uow, criteria_set.id)

    def make_usable(self, set_id: int) -> Changes:
        """Let score sheets be built on the set; refused with its findings while there are any."""
        with self._store.begin("Đưa bộ tiêu chí vào sử dụng") as uow:
            criteria_set = open_set(uow, set_id)
            if findings := check_set(full_set_of(uow, set_id)):
                raise ValidationError(
                    f"Bộ tiêu chí còn {len(findings)} điểm phải sửa nên chưa dùng được: {_listed(findings)}",
                    "Hãy sửa từng điểm trong danh sách “Cần sửa” rồi thử lại.",
                )
            uow.save(replace(criteria_set, state=SetState.USABLE))
            return uow.commit()

    def delete(self, set_id: int) -> Changes:
        """Delete a set with all its rows; refused while a score sheet is built on it (invariant 13)."""
        with self._store.begin("Xóa bộ tiêu chí") as uow:
            criteria_set = uow.get(CriteriaSet, set_id)
            if sheets := sheets_of_set(uow, set_id):
                raise ValidationError(
                    f"Không xóa được “{criteria_set.name}”: đang dùng cho bảng tự chấm điểm năm {_years(sheets)}.",
                    "Hãy xóa bảng tự chấm điểm đó trước, hoặc để lại bộ tiêu chí.",
                )
            full_set = full_set_of(uow, set_id)
            drop_matches(uow, (criterion.id for criterion in full_set.criteria))
            drop_matches_to_set(uow, set_id)
            for rule in full_set.rules:
                uow.delete(RatingRule, rule.id)
            for band in full_set.bands:
                uow.delete(RatingBand, band.id)
            for criterion in reversed(parents_first(full_set.criteria)):
                drop_links(uow, criterion.id)
                uow.delete(Criterion, criterion.id)
            uow.delete(CriteriaSet, set_id)
            return uow.commit()

    def _summary(self, set_id: int) -> SetSummary:
        full_set = self.get(set_id)
        years = tuple(sheet.year for sheet in sheets_of_set(self._store, set_id))
        leaves = sum(1 for _ in CriteriaTree(full_set.criteria).leaves())
        return SetSummary(full_set.criteria_set, leaves, len(check_set(full_set)), years)


def _listed(findings: Sequence[Finding]) -> str:
    shown = " ".join(finding.sentence for finding in findings[:3])
    return shown if len(findings) <= 3 else f"{shown} …"


def _years(sheets: Sequence[ScoreSheet]) -> str:
    return ", ".join(str(sheet.year) for sheet in sheets)
