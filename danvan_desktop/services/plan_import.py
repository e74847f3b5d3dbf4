"""Importing a plan: read the file, let the clerk review the draft, accept it as one action; copying one forward."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from danvan_desktop.domain.agency import UnitKind
from danvan_desktop.domain.backup import BackupReason
from danvan_desktop.domain.clock import Clock
from danvan_desktop.domain.draft_plan import DraftPlan, Fate
from danvan_desktop.domain.draft_review import DuplicatePair, belonging_to, duplicates_in, without_tasks
from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.domain.history import Changes
from danvan_desktop.domain.plan import Plan, PlanRole, PlanState
from danvan_desktop.domain.unit_words import likely_unit_kind
from danvan_desktop.services.draft_conversion import TASK_ROLES
from danvan_desktop.services.kept_source import kept_source
from danvan_desktop.services.plan_acceptance import PlanAcceptance
from danvan_desktop.services.plan_reading import read_pasted_plan, read_plan
from danvan_desktop.services.unit_choices import UnitChoice, UnitResolver
from danvan_desktop.services.unit_names import name_key
from danvan_desktop.services.units import UnitService
from danvan_desktop.storage.store import Store

if TYPE_CHECKING:
    from danvan_desktop.importers.document import SourceDocument
    from danvan_desktop.importers.plan.overrides import Override

JOIN_WITH_PREVIOUS = "join"
"""The correction that joins a paragraph to the one before."""

Correction = Fate | str | int
"""Another kind, `JOIN_WITH_PREVIOUS`, or the offset in the paragraph's text before which to split it."""


@dataclass(frozen=True, slots=True)
class ImportReview:
    """A plan as read and understood, before anything is stored; the last three are the clerk's corrections so far.

    `overrides` correct paragraphs, `left_out` are the paragraph indexes of duplicate tasks not to be taken in,
    `unit_choices` say what printed unit names mean.
    """

    document: SourceDocument
    draft: DraftPlan
    source_name: str
    source_sha256: str
    overrides: Mapping[int, Override] = field(default_factory=dict)
    left_out: frozenset[int] = frozenset()
    unit_choices: Mapping[str, UnitChoice] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class UnitProposal:
    """A unit name as printed: the unit of the office it means, or None when it would become a new one of `kind`."""

    printed: str
    unit_id: int | None
    kind: UnitKind
    uses: int


@dataclass(frozen=True, slots=True)
class AcceptChoices:
    """What the clerk decides on accepting: the role and the working year."""

    role: PlanRole
    year: int


class PlanImportService:
    """Brings plans in; nothing is stored before `accept`."""

    def __init__(self, store: Store, clock: Clock, units: UnitService) -> None:
        self._store = store
        self._clock = clock
        self._units = units

    def read(self, path: Path, *, convert_legacy: bool = False) -> ImportReview:
        """Read and understand a file. Raises `DanvanError` with the file's name, the reason and what to do.

        A text in TCVN3 or VNI is converted with `convert_legacy`, and raises `LegacyEncodingError` without.
        """
        document, draft = read_plan(path, convert_legacy=convert_legacy)
        with path.open("rb") as stream:
            digest = hashlib.file_digest(stream, "sha256").hexdigest()
        return ImportReview(document, draft, path.name, digest)

    def read_pasted(self, text: str, html: str, *, convert_legacy: bool = False) -> ImportReview:
        """Read and understand what is on the clipboard; raises as `read` does. The same words are the same source."""
        document, draft = read_pasted_plan(text, html, convert_legacy=convert_legacy)
        words = "\n".join(part.full_text for part in document.paragraphs)
        return ImportReview(document, draft, document.source, hashlib.sha256(words.encode()).hexdigest())

    def correct(self, review: ImportReview, paragraph_index: int, correction: Correction) -> ImportReview:
        """Understand the same document again with one more correction: another kind, joined to the one before, or split.

        A kind given to a paragraph that was split before belongs to its first part; joining a part takes its cut back.
        A task that is skipped takes its own lines along, which would else go to the task before.
        """
        from danvan_desktop.importers.plan.overrides import corrected  # noqa: PLC0415 - lxml and python-docx cost 0.2 s at start

        free = len(review.document.paragraphs)
        overrides = corrected(review.overrides, paragraph_index, correction, free)
        if correction is Fate.SKIPPED:
            for index in belonging_to(review.draft, paragraph_index):
                overrides = corrected(overrides, index, Fate.SKIPPED, free)
        return self._reparsed(review, overrides)

    def reread_below(self, review: ImportReview, paragraph_index: int) -> ImportReview:
        """Read what stands below a paragraph anew: corrections of it and above it hold, those below are dropped."""
        from danvan_desktop.importers.plan.overrides import kept_above  # noqa: PLC0415 - the same

        order = [paragraph.index for paragraph in review.draft.paragraphs]
        below = set(order[order.index(paragraph_index) + 1 :])
        kept = kept_above(review.overrides, order, paragraph_index, len(review.document.paragraphs))
        return self._reparsed(replace(review, left_out=review.left_out - below), kept)

    def duplicates(self, review: ImportReview) -> tuple[DuplicatePair, ...]:
        """The tasks that repeat earlier ones, those already left out included."""
        whole = self._reparsed(replace(review, left_out=frozenset()), review.overrides) if review.left_out else review
        return duplicates_in(whole.draft)

    def leave_out(self, review: ImportReview, paragraph_indexes: Collection[int]) -> ImportReview:
        """Take in all tasks but those of these paragraphs, because others say the same."""
        return self._reparsed(replace(review, left_out=frozenset(paragraph_indexes)), review.overrides)

    def choose_unit(self, review: ImportReview, printed: str, choice: UnitChoice | None) -> ImportReview:
        """Settle what a printed unit name means; None goes back to what is proposed."""
        others = {name: made for name, made in review.unit_choices.items() if name != printed}
        return replace(review, unit_choices=others if choice is None else {**others, printed: choice})

    def restore(self, review: ImportReview) -> ImportReview:
        """Drop all corrections."""
        return self._reparsed(replace(review, left_out=frozenset(), unit_choices={}), {})

    def correction_count(self, review: ImportReview) -> int:
        """How many things the clerk corrected so far."""
        from danvan_desktop.importers.plan.overrides import correction_count  # noqa: PLC0415 - the same

        return correction_count(review.overrides) + len(review.left_out) + len(review.unit_choices)

    def _reparsed(self, review: ImportReview, overrides: Mapping[int, Override]) -> ImportReview:
        from danvan_desktop.importers.plan.parse import reparse_with  # noqa: PLC0415 - the same

        draft = without_tasks(reparse_with(review.document, overrides), review.left_out)
        return replace(review, draft=draft, overrides=dict(overrides))

    def choices_for(self, review: ImportReview) -> AcceptChoices:
        """What is accepted without asking: the office's own plan, in the year it names, else in the present one."""
        return AcceptChoices(PlanRole.OWN, review.draft.metadata.year or self._clock.today().year)

    def unit_proposals(self, draft: DraftPlan) -> list[UnitProposal]:
        """Every printed unit name once, in the order of the plan, with the unit it means or the kind it would get."""
        uses: dict[str, tuple[str, int]] = {}
        for printed in printed_units(draft):
            first, count = uses.get(name_key(printed), (printed, 0))
            uses[name_key(printed)] = (first, count + 1)
        today = self._clock.today()
        proposals = []
        for printed, count in uses.values():
            unit = self._units.find_by_name(printed, today)
            kind = unit.kind if unit else likely_unit_kind(printed)
            proposals.append(UnitProposal(printed, unit.id if unit else None, kind, count))
        return proposals

    def earlier_import(self, review: ImportReview) -> Plan | None:
        """The stored plan that came from the same file, if any."""
        found = self._store.select(Plan, source_sha256=review.source_sha256)
        return found[0] if found else None

    def accept(self, review: ImportReview, choices: AcceptChoices) -> Changes:
        """Store the draft as one action. Raises `ValidationError` for an impossible year or a file already taken in."""
        if not 1900 <= choices.year <= 2999:
            raise ValidationError(f"Năm {choices.year} không hợp lệ.", "Hãy nhập năm thực hiện kế hoạch.", "year")
        same = self._store.select(Plan, source_sha256=review.source_sha256, year=choices.year, role=choices.role)
        if same:
            raise ValidationError(
                f"Tệp “{review.source_name}” đã được nhập vào kế hoạch năm {choices.year}.",
                "Hãy mở kế hoạch đó, hoặc xóa nó trước khi nhập lại.",
            )
        self._store.copy_if_changed(BackupReason.BEFORE_IMPORT)
        label = f"Nhập kế hoạch “{(review.draft.metadata.subject or review.source_name)[:60]}”"
        with self._store.begin(label) as uow:
            today = self._clock.today()
            units = UnitResolver(uow, review.unit_choices, today, makes_units=choices.role is PlanRole.OWN)
            plan = PlanAcceptance(uow, review.draft, units, today).store(_plan(review, choices))
            uow.save(kept_source(uow.new_id(), plan.id, review.document, review.draft))
            return uow.commit()


def printed_units(draft: DraftPlan) -> list[str]:
    """Every unit name the tasks and obligations of a draft print, repetitions included."""
    names = [name for task in draft.tasks for field_name, _ in TASK_ROLES for name in getattr(task, field_name)]
    for obligation in draft.obligations:
        names += [obligation.unit] if obligation.unit else []
        names += obligation.cooperating_units
    return names


def _plan(review: ImportReview, choices: AcceptChoices) -> Plan:
    draft, metadata = review.draft, review.draft.metadata
    return Plan(
        id=0,
        role=choices.role,
        doc_type=metadata.doc_type or "Kế hoạch",
        number=metadata.number,
        symbol=metadata.symbol,
        place=metadata.place,
        day=metadata.day,
        month=metadata.month,
        year_of_date=metadata.date_year,
        subject=metadata.subject or "",
        subject_year=metadata.year,
        year=choices.year,
        open_ended=metadata.year is None,
        issuer=metadata.issuer,
        superior_agency=metadata.superior,
        preamble=draft.preamble or "",
        closing=draft.closing or "",
        authority_prefix=draft.signer.authority_prefix,
        position_for=draft.signer.position_for,
        position=draft.signer.position,
        signer_name=draft.signer.name,
        recipients=draft.recipients,
        state=PlanState.RUNNING,
        source_name=review.source_name,
        source_sha256=review.source_sha256,
    )
