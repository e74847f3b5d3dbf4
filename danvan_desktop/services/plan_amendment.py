"""Re-importing an amended plan: find the stored one, show the difference, write it over as one action."""

from __future__ import annotations

from danvan_desktop.domain.amendment import Amendment, AmendmentKind
from danvan_desktop.domain.backup import BackupReason
from danvan_desktop.domain.clock import Clock
from danvan_desktop.domain.history import Changes
from danvan_desktop.domain.plan import Plan, PlanRole
from danvan_desktop.domain.plan_matching import Change, text_key
from danvan_desktop.domain.plan_source import PlanSource
from danvan_desktop.domain.task import Task
from danvan_desktop.services.amended_parts import amended_plan, form_changes
from danvan_desktop.services.amended_passages import passages_of
from danvan_desktop.services.amendment_writing import AmendmentWriting
from danvan_desktop.services.checked_text import checked_line, shortened
from danvan_desktop.services.citation_storage import store_citations
from danvan_desktop.services.kept_source import kept_source
from danvan_desktop.services.plan_acceptance import with_superior
from danvan_desktop.services.plan_comparison import AmendmentChoices, Comparison, StoredPlan, compared_rows
from danvan_desktop.services.plan_import import ImportReview
from danvan_desktop.services.unit_choices import UnitResolver
from danvan_desktop.services.unit_names import name_key
from danvan_desktop.storage.store import Store

_COUNTED = (
    (Change.SAME, "giữ"),
    (Change.REWORDED, "sửa lời"),
    (Change.DETAILS, "sửa thời gian, đơn vị"),
    (Change.MOVED, "chuyển"),
    (Change.ADDED, "thêm"),
    (Change.REMOVED, "bỏ"),
    (Change.KEPT, "không còn nhưng giữ"),
)


class PlanAmendmentService:
    """Compares an imported plan with a stored one, updates the latter and enters the amendment into the register."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def candidates(self, review: ImportReview, year: int) -> list[Plan]:
        """The stored plans this one may amend, the likeliest first: same number, same subject, own plan of the year."""
        scored = [(self._likeness(plan, review, year), plan) for plan in self._store.select(Plan)]
        likely = [(score, plan) for score, plan in scored if score]
        return [plan for _, plan in sorted(likely, key=lambda row: (-row[0], -row[1].id))]

    def compare(self, review: ImportReview, plan_id: int, choices: AmendmentChoices) -> Comparison:
        """What would change, with the pairings the clerk settled so far."""
        stored = StoredPlan(self._store, plan_id)
        return Comparison(
            stored.plan,
            compared_rows(stored, review.draft, choices),
            tuple(form_changes(stored.plan, _amended(stored.plan, review))),
        )

    def accept(self, review: ImportReview, plan_id: int, choices: AmendmentChoices) -> Changes:
        """Write the amended plan over the stored one as one action.

        Tasks keep their ids, results, evidence and what the clerk assigned; a task with results that is gone is kept
        and closed as “không thực hiện được” with the reason, for that is the only state that ends a task undone.
        """
        reason = checked_line(choices.reason, "lý do sửa đổi", "reason")
        comparison = self.compare(review, plan_id, choices)
        self._store.copy_if_changed(BackupReason.BEFORE_IMPORT)
        with self._store.begin(_label(comparison, reason)) as uow:
            today = self._clock.today()
            plan = uow.save(_amended(uow.get(Plan, plan_id), review))
            units = UnitResolver(uow, review.unit_choices, today, makes_units=plan.role is PlanRole.OWN)
            AmendmentWriting(uow, plan, review.draft, units, choices, today).run()
            uow.save(with_superior(plan, review.draft, store_citations(uow, plan.id, review.draft.citations)))
            source = next(iter(uow.select(PlanSource, plan_id=plan.id)), None)
            source_id = uow.new_id() if source is None else source.id
            uow.save(kept_source(source_id, plan.id, review.document, review.draft))
            tasks = {task.text: task.id for task in uow.select(Task, plan_id=plan.id)}
            number = _document_number(review)
            passages = passages_of(comparison, tasks)
            if any(
                passage.kind is not AmendmentKind.KEPT for passage in passages
            ):  # what stays was told the first time
                uow.save(Amendment(uow.new_id(), plan.id, today, reason, number, passages))
            return uow.commit()

    def _likeness(self, plan: Plan, review: ImportReview, year: int) -> int:
        metadata = review.draft.metadata
        numbers = (plan.number, plan.symbol, metadata.number, metadata.symbol)
        same_number = all(numbers) and (plan.number, name_key(plan.symbol or "")) == (
            metadata.number,
            name_key(metadata.symbol or ""),
        )
        same_subject = bool(metadata.subject) and text_key(plan.subject) == text_key(metadata.subject or "")
        own_of_year = plan.role is PlanRole.OWN and plan.year == (metadata.year or year)
        return 4 * same_number + 2 * same_subject + own_of_year


def _amended(plan: Plan, review: ImportReview) -> Plan:
    return amended_plan(plan, review.draft, review.source_name, review.source_sha256)


def _document_number(review: ImportReview) -> str:
    """The amended paper as it is cited: “Kế hoạch số 12/KH-STP”; empty when it has no number."""
    metadata = review.draft.metadata
    number = "/".join(part for part in (metadata.number, metadata.symbol) if part)
    return f"{metadata.doc_type or 'Kế hoạch'} số {number}" if metadata.number else ""


def _label(comparison: Comparison, reason: str) -> str:
    counts = [f"{words} {count}" for change, words in _COUNTED if (count := comparison.count(change))]
    why = f" ({shortened(reason)})" if reason else ""
    return f"Sửa đổi kế hoạch “{shortened(comparison.plan.subject)}”: {', '.join(counts)}{why}"
