"""Criteria sets as files: read with findings before anything is kept, accepted as one action, written as Excel."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from danvan_desktop.domain.criteria import CriteriaSet, FullSet, RatingBand, RatingRule, SetState
from danvan_desktop.domain.criteria_check import Finding, Part, check_set
from danvan_desktop.domain.errors import DanvanError
from danvan_desktop.domain.history import Changes
from danvan_desktop.services.checked_text import LONGEST_LINE, checked_line, checked_text
from danvan_desktop.services.criteria_access import checked_points, copy_into
from danvan_desktop.services.criterion_fields import checked_criterion
from danvan_desktop.storage.repositories.scoring import full_set_of
from danvan_desktop.storage.store import Store

if TYPE_CHECKING:
    from danvan_desktop.importers.criteria_draft import CriteriaDraft

FIRST_BANDS = (
    ("Hoàn thành xuất sắc nhiệm vụ", 95, 100),
    ("Hoàn thành tốt nhiệm vụ", 85, 95),
    ("Hoàn thành nhiệm vụ", 75, 85),
    ("Không hoàn thành nhiệm vụ", 0, 75),
)
"""What a new set starts with, to be replaced by the bands of the regulation."""


@dataclass(frozen=True, slots=True)
class ReadFinding:
    """What the clerk should look at in a file: its place and the reason; `criterion_id` is the row, where it is one."""

    sentence: str
    criterion_id: int | None = None


@dataclass(frozen=True, slots=True)
class CriteriaPreview:
    """A set as it was read from a file, not kept yet; `findings` are those of the set, then those of the file."""

    full_set: FullSet
    findings: tuple[ReadFinding, ...]
    file_name: str

    @property
    def is_usable(self) -> bool:
        """Whether the set could be used as it is."""
        return not check_set(self.full_set)


class CriteriaFileService:
    """Reads and writes criteria sets as files; nothing is stored before `accept`."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def read(self, path: Path) -> CriteriaPreview:
        """The set in an Excel or Word file; raises `DanvanError` when there is none to be read."""
        draft = _read(path)
        full_set, added = _with_bands(draft.full_set)
        findings = [_placed(finding, draft) for finding in check_set(full_set)]
        findings += [ReadFinding(finding.sentence, _row_at(draft, finding.place)) for finding in draft.findings]
        findings += [ReadFinding(words) for words in added]
        return CriteriaPreview(full_set, tuple(findings), path.name)

    def accept(self, preview: CriteriaPreview) -> Changes:
        """Keep the set as a draft in one action; its id is the first of `created`.

        Raises `ValidationError` for texts and points that no set can hold.
        """
        full_set = _checked(preview.full_set)
        with self._store.begin(f"Nhập bộ tiêu chí từ tệp {preview.file_name}") as uow:
            copy_into(uow, full_set, replace(full_set.criteria_set, state=SetState.DRAFT, is_sample=False))
            return uow.commit()

    def export(self, set_id: int, path: Path) -> None:
        """Write a set as Excel; raises `NotFoundError`, or `DanvanError` when the file cannot be written."""
        from danvan_desktop.exporters.writing import export_criteria_set_excel  # noqa: PLC0415 - openpyxl, only for a file

        export_criteria_set_excel(full_set_of(self._store, set_id), path)

    def export_form(self, path: Path) -> None:
        """Write an empty form with the guide to its layout; raises `DanvanError` when the file cannot be written."""
        from danvan_desktop.exporters.writing import export_criteria_set_excel  # noqa: PLC0415 - openpyxl, only for a file

        full_set, _ = _with_bands(FullSet(CriteriaSet(1, "")))
        export_criteria_set_excel(full_set, path)


def _read(path: Path) -> CriteriaDraft:
    kind = path.suffix.lower()
    if kind == ".xlsx":
        from danvan_desktop.importers.criteria_xlsx import read_criteria_xlsx  # noqa: PLC0415 - only for an import

        return read_criteria_xlsx(path)
    if kind == ".docx":
        from danvan_desktop.importers.criteria_docx import read_criteria_docx  # noqa: PLC0415 - only for an import

        return read_criteria_docx(path)
    raise DanvanError(
        f"Không nhập được bộ tiêu chí từ tệp “{path.name}”.",
        "Hãy chọn tệp Excel (.xlsx) hoặc Word (.docx); tệp cũ .xls, .doc thì mở ra rồi lưu sang dạng mới.",
    )


def _placed(finding: Finding, draft: CriteriaDraft) -> ReadFinding:
    """A finding of the set with the row of the file its criterion stood in."""
    if finding.part is not Part.CRITERION:
        return ReadFinding(finding.sentence)
    place = draft.places.get(finding.object_id, "")
    return ReadFinding(f"{place}: {finding.sentence}" if place else finding.sentence, finding.object_id)


def _row_at(draft: CriteriaDraft, place: str) -> int | None:
    return next((criterion_id for criterion_id, known in draft.places.items() if known == place), None)


def _with_bands(full_set: FullSet) -> tuple[FullSet, tuple[str, ...]]:
    """The set, with the usual bands where the file names none; the sentence tells so."""
    if full_set.bands:
        return full_set, ()
    scale = full_set.criteria_set.scale
    bands = tuple(
        RatingBand(
            place,
            full_set.criteria_set.id,
            place,
            name,
            scale * lower / 100,
            scale * upper / 100,
            upper_included=place == 1,
        )
        for place, (name, lower, upper) in enumerate(FIRST_BANDS, 1)
    )
    words = "Mức xếp loại: tệp không ghi, đã đặt bốn mức thường dùng; hãy sửa theo quy định."
    return replace(full_set, bands=bands), (words,)


def _checked(full_set: FullSet) -> FullSet:
    header = full_set.criteria_set
    checked = replace(
        header,
        name=checked_line(header.name[:LONGEST_LINE], "tên bộ tiêu chí", "name") or "Bộ tiêu chí mới",
        regulation=checked_line(header.regulation, "quy định", "regulation"),
        scale=checked_points(header.scale, "Thang điểm", "scale"),
        step=checked_points(header.step, "Bước làm tròn", "step"),
        bonus_cap=checked_points(header.bonus_cap, "Mức thưởng tối đa", "bonus_cap"),
        penalty_cap=checked_points(header.penalty_cap, "Mức trừ tối đa", "penalty_cap"),
    )
    return FullSet(
        checked,
        tuple(map(checked_criterion, full_set.criteria)),
        tuple(map(_checked_band, full_set.bands)),
        tuple(map(_checked_rule, full_set.rules)),
    )


def _checked_band(band: RatingBand) -> RatingBand:
    lower, upper = (checked_points(bound, "Đầu mức", "lower") for bound in (band.lower, band.upper))
    return replace(band, name=checked_line(band.name, "tên mức", "name"), lower=lower, upper=upper)


def _checked_rule(rule: RatingRule) -> RatingRule:
    text = checked_text(rule.text, "nội dung điều kiện", "text")
    return replace(rule, text=text, clause=checked_line(rule.clause, "điều khoản", "clause"))
