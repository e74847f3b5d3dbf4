"""Văn bản: the catalogue of legal documents, where each is cited, what replaced it, and contradictions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from danvan_desktop.domain.criteria import CriteriaSet
from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.domain.evidence import Proven
from danvan_desktop.domain.history import Changes
from danvan_desktop.domain.legal_document import Citation, LegalDocument, chain_words
from danvan_desktop.domain.plan import Plan
from danvan_desktop.domain.register import ColumnType
from danvan_desktop.domain.register_cells import reference
from danvan_desktop.services.checked_text import checked_line, checked_text
from danvan_desktop.services.document_conflicts import Conflict, conflicts_of, open_conflicts
from danvan_desktop.services.document_study import StudyGlance, study_glances
from danvan_desktop.services.evidence import EvidenceService
from danvan_desktop.storage.repositories.legal_documents import citation_tallies
from danvan_desktop.storage.repositories.registers import reference_count
from danvan_desktop.storage.store import Store
from danvan_desktop.storage.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class LegalDocumentRow:
    """A document with how often plans cite it, what replaced it, and what contradicts itself about it."""

    document: LegalDocument
    plan_count: int
    mention_count: int
    replaced_by: str
    conflicts: tuple[Conflict, ...]
    conflict_count: int = 0
    study: StudyGlance | None = None

    @property
    def warnings(self) -> tuple[str, ...]:
        """The contradictions still to be looked at, in words."""
        return tuple(conflict.words for conflict in self.conflicts)

    @property
    def is_unstudied(self) -> bool:
        """Whether a plan cites the document and no session studied it."""
        return self.plan_count > 0 and self.study is None

    @property
    def accepted_count(self) -> int:
        """How many contradictions were looked at and kept as printed."""
        return self.conflict_count - len(self.conflicts)


@dataclass(frozen=True, slots=True)
class CitationRow:
    """One plan's citation of a document with the plan's subject."""

    citation: Citation
    plan_title: str
    plan_year: int


class LegalDocumentService:
    """The catalogue of legal documents; a cited document is never deleted (invariant 13)."""

    def __init__(self, store: Store, evidence: EvidenceService) -> None:
        self._store = store
        self._evidence = evidence

    def rows(self) -> list[LegalDocumentRow]:
        """The whole catalogue with citation counts and warnings."""
        documents = self._store.select(LegalDocument)
        by_id = {document.id: document for document in documents}
        tallies = {tally.document_id: tally for tally in citation_tallies(self._store)}
        conflicts, studied = self._conflicts(documents), study_glances(self._store)
        rows = []
        for document in documents:
            tally = tallies.get(document.id)
            rows.append(
                LegalDocumentRow(
                    document,
                    tally.plan_count if tally else 0,
                    tally.mention_count if tally else 0,
                    chain_words(document, by_id),
                    open_conflicts(document, conflicts.get(document.id, ())),
                    len(conflicts.get(document.id, ())),
                    studied.get(document.id),
                )
            )
        return rows

    def citations_of(self, document_id: int) -> list[CitationRow]:
        """Where plans cite the document, in their own words, newest plan first."""
        citations = self._store.select(Citation, order_by=("plan_id", "position", "id"), document_id=document_id)
        plans = {plan.id: plan for plan in self._store.select(Plan, id=[item.plan_id for item in citations])}
        rows = [CitationRow(item, _plan_title(plans[item.plan_id]), plans[item.plan_id].year) for item in citations]
        return sorted(rows, key=lambda row: -row.plan_year)

    def accept_conflicts(self, document_id: int) -> Changes:
        """Note that the contradictions of a document were looked at and both readings are kept; new ones warn again."""
        conflicts = self._conflicts(self._store.select(LegalDocument)).get(document_id, ())
        keys = tuple(conflict.key for conflict in conflicts)
        return self._set_accepted(document_id, keys, "Đã xem mâu thuẫn, giữ cả hai")

    def reopen_conflicts(self, document_id: int) -> Changes:
        """Warn again of the contradictions of a document."""
        return self._set_accepted(document_id, (), "Xem lại mâu thuẫn của văn bản")

    def add(self, draft: LegalDocument) -> Changes:
        """Add a document; the id of `draft` is ignored. Raises `ValidationError`."""
        with self._store.begin(f"Thêm văn bản “{draft.title[:60]}”") as uow:
            uow.save(_checked(uow, replace(draft, id=uow.new_id())))
            return uow.commit()

    def edit(self, document: LegalDocument) -> Changes:
        """Save a changed document, its successor included. Raises `ValidationError`, `NotFoundError`."""
        with self._store.begin(f"Sửa văn bản “{document.title[:60]}”") as uow:
            uow.get(LegalDocument, document.id)
            uow.save(_checked(uow, document))
            return uow.commit()

    def replace_by(self, document_id: int, successor_id: int | None) -> Changes:
        """Note which document replaced this one (None: none); circles are refused."""
        return self.edit(replace(self._store.get(LegalDocument, document_id), replaced_by_id=successor_id))

    def delete(self, document_id: int) -> Changes:
        """Delete a document nothing refers to; raises `ValidationError` saying where it is used."""
        document = self._store.get(LegalDocument, document_id)
        with self._store.begin(f"Xóa văn bản “{document.title[:60]}”") as uow:
            if places := _uses(uow, document_id):
                raise ValidationError(
                    f"Không xóa được “{document.title}” vì đang dùng ở: {', '.join(places)}.",
                    "Hãy gỡ các chỗ trích dẫn trước, hoặc ghi văn bản thay thế.",
                )
            self._evidence.unlink_all(uow, Proven.LEGAL_DOCUMENT, document_id)
            uow.delete(LegalDocument, document_id)
            return uow.commit()

    def _set_accepted(self, document_id: int, keys: tuple[str, ...], label: str) -> Changes:
        with self._store.begin(label) as uow:
            uow.save(replace(uow.get(LegalDocument, document_id), accepted=keys))
            return uow.commit()

    def _conflicts(self, documents: Sequence[LegalDocument]) -> dict[int, tuple[Conflict, ...]]:
        subjects = {plan.id: plan.subject for plan in self._store.select(Plan)}
        return conflicts_of(documents, self._store.select(Citation), subjects)


def _plan_title(plan: Plan) -> str:
    symbol = f"/{plan.symbol.lstrip('/')}" if plan.symbol else ""
    number = f" số {plan.number}{symbol}" if plan.number else ""
    return f"{plan.doc_type}{number} {plan.subject}".strip()


def _uses(uow: UnitOfWork, document_id: int) -> list[str]:
    counts = (
        (uow.count(Citation, document_id=document_id), "chỗ trích dẫn trong kế hoạch"),
        (uow.count(Plan, superior_document_id=document_id), "kế hoạch thực hiện văn bản này"),
        (uow.count(LegalDocument, replaced_by_id=document_id), "văn bản được văn bản này thay thế"),
        (uow.count(CriteriaSet, legal_document_id=document_id), "bộ tiêu chí chấm điểm"),
        (reference_count(uow, reference(ColumnType.DOCUMENT, document_id)), "dòng sổ theo dõi"),
    )
    return [f"{count} {what}" for count, what in counts if count]


def _checked(uow: UnitOfWork, document: LegalDocument) -> LegalDocument:
    others = {other.id: other for other in uow.select(LegalDocument)}
    seen: set[int] = set()
    successor = document.replaced_by_id
    while successor is not None and successor not in seen:
        if successor == document.id:
            raise ValidationError(
                "Văn bản thay thế tạo thành vòng tròn.", "Hãy chọn văn bản thay thế khác.", "replaced_by_id"
            )
        seen.add(successor)
        successor = others[successor].replaced_by_id if successor in others else None
    if document.replaced_by_id is not None and document.replaced_by_id not in others:
        raise ValidationError("Văn bản thay thế không còn trong danh mục.", "Hãy chọn lại.", "replaced_by_id")
    checked = replace(
        document,
        type=checked_line(document.type, "loại văn bản", "type", required=True),
        number=checked_line(document.number or "", "số, ký hiệu", "number") or None,
        issuer=checked_line(document.issuer or "", "cơ quan ban hành", "issuer") or None,
        subject=checked_text(document.subject or "", "trích yếu", "subject") or None,
        note=checked_text(document.note, "ghi chú", "note"),
        short_names=tuple(
            filter(None, (checked_line(name, "tên viết tắt", "short_names") for name in document.short_names))
        ),
    )
    if not checked.number and not checked.subject:
        raise ValidationError("Chưa nhập số, ký hiệu hoặc trích yếu.", "Hãy nhập ít nhất một trong hai.", "number")
    return checked
