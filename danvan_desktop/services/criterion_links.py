"""Links of leaves to where their proof comes from: chosen by the clerk, proposed by likeness of words, never made alone.

A link belongs to the criteria set and is no part of the regulation: a frozen set keeps taking links, and a copy of a
set takes them along (domain/criterion_link.py says how they outlive the year).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from danvan_desktop.domain.criteria import WITH_COUNTS, Criterion
from danvan_desktop.domain.criterion_link import CriterionLink, Linkable, SourceKind
from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.domain.history import Changes
from danvan_desktop.domain.likeness import likenesses
from danvan_desktop.domain.obligation import Obligation
from danvan_desktop.domain.register import Register
from danvan_desktop.domain.register_cells import is_reference
from danvan_desktop.domain.score_numbers import label_of
from danvan_desktop.domain.target import Target
from danvan_desktop.domain.task import Task
from danvan_desktop.services.register_entry import Catalogue
from danvan_desktop.services.register_totals import RegisterTotals
from danvan_desktop.services.registers import registers_of
from danvan_desktop.services.score_lines import deed_on
from danvan_desktop.services.score_sources import passages_of_year
from danvan_desktop.storage.repositories.scoring import full_set_of
from danvan_desktop.storage.store import Store
from danvan_desktop.storage.unit_of_work import UnitOfWork

MOST_LINKS = 50
LIKE = 0.12
"""From this likeness on a source is proposed."""

_PASSAGES: dict[SourceKind, type[Task | Target | Obligation]] = {
    SourceKind.TASK: Task,
    SourceKind.TARGET: Target,
    SourceKind.OBLIGATION: Obligation,
}


@dataclass(frozen=True, slots=True)
class Candidate:
    """Something a leaf can be linked to: a passage by `object_id`, or a register; `likeness` is 0 … 1."""

    kind: SourceKind
    words: str
    likeness: float
    object_id: int | None = None
    register: Register | None = None

    @property
    def is_like(self) -> bool:
        """Whether its words are like enough to be proposed."""
        return self.likeness >= LIKE


class CriterionLinkService:
    """Reads and replaces the links of leaves."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def links(self, criterion_id: int) -> list[CriterionLink]:
        """The links of a leaf in their order."""
        return self._store.select(CriterionLink, order_by=("position", "id"), criterion_id=criterion_id)

    def candidates(self, criterion_id: int, year: int) -> list[Candidate]:
        """All a leaf can be linked to in `year`, what is most like its words first; raises `NotFoundError`."""
        criterion = self._store.get(Criterion, criterion_id)
        passages = passages_of_year(self._store, year)
        registers = registers_of(self._store)
        texts = [*(passage.text for passage in passages), *(_register_text(register) for register in registers)]
        asked = " ".join((criterion.text, criterion.guidance, *(level.text for level in criterion.levels)))
        like = likenesses(asked, texts)
        found = [
            *(
                Candidate(passage.kind, f"{passage.number} {passage.text}".strip(), likeness, passage.object_id)
                for passage, likeness in zip(passages, like, strict=False)
            ),
            *(
                Candidate(SourceKind.REGISTER, register.name, likeness, register=register)
                for register, likeness in zip(registers, like[len(passages) :], strict=True)
            ),
        ]
        return sorted(found, key=lambda candidate: -candidate.likeness)

    def passages(self, year: int) -> list[Linkable]:
        """The tasks, targets and duties leaves can be linked to in a year, in printed order."""
        return passages_of_year(self._store, year)

    def names_in(self, register: str, column: str, year: int) -> dict[str, str]:
        """What the cells of a column of choices, references or words say in a year, as stored → as shown."""
        names = Catalogue(self._store).name
        values = RegisterTotals(self._store).values_in(register, column, year)
        return {value: names(value) if is_reference(value) else value for value in values}

    def set_links(self, criterion_id: int, links: Sequence[CriterionLink]) -> Changes:
        """Let a leaf have exactly these links, in this order; those with id 0 are new.

        Raises `ValidationError` for a row that is no leaf, a link that stands twice, a figure its register does not have
        and a kind the leaf does not have; `NotFoundError` when a newly linked passage is gone.
        """
        with self._store.begin(deed_on(self._store, "Liên kết nguồn số liệu cho", criterion_id)) as uow:
            leaf = _leaf(uow, criterion_id)
            if len(links) > MOST_LINKS:
                raise ValidationError(
                    f"Một tiêu chí chỉ được có tối đa {MOST_LINKS} nguồn số liệu.", "Hãy bỏ bớt nguồn ít liên quan."
                )
            stored = {link.id: link for link in uow.select(CriterionLink, criterion_id=criterion_id)}
            kept = [
                _checked(uow, leaf, replace(link, position=place), stored.get(link.id))
                for place, link in enumerate(links, 1)
            ]
            _refuse_twins(kept)
            for gone in stored.keys() - {link.id for link in kept}:
                uow.delete(CriterionLink, gone)
            for link in kept:
                uow.save(link)
            return uow.commit()


def _register_text(register: Register) -> str:
    return " ".join((register.name, register.name, *(column.title for column in register.shown)))


def _leaf(uow: UnitOfWork, criterion_id: int) -> Criterion:
    criterion = uow.get(Criterion, criterion_id)
    rows = full_set_of(uow, criterion.set_id).criteria
    if any(row.parent_id == criterion_id for row in rows):
        raise ValidationError(
            f"{label_of(criterion)} có tiêu chí con nên không liên kết được nguồn số liệu.",
            "Hãy liên kết từng tiêu chí con.",
        )
    return criterion


def _checked(uow: UnitOfWork, leaf: Criterion, link: CriterionLink, stored: CriterionLink | None) -> CriterionLink:
    """The link as it is kept: a new one with the words of its passage, an old one with those it was made with."""
    if link.place is not None and not (leaf.method in WITH_COUNTS and 0 <= link.place < len(leaf.levels)):
        raise ValidationError(f"{label_of(leaf)} không có loại này để đếm.", "Hãy chọn lại loại ở nguồn số liệu.")
    if stored is not None:
        link = replace(link, kind=stored.kind, object_id=stored.object_id, words=stored.words)
    if link.kind is SourceKind.REGISTER:
        _check_sought(uow, link)
        link = replace(link, object_id=None, words="")
    elif stored is None:
        passage = uow.get(_PASSAGES[link.kind], link.object_id or 0)
        link = replace(link, words=passage.text, sought=())
    return replace(link, id=stored.id if stored is not None else uow.new_id(), criterion_id=leaf.id)


def _check_sought(uow: UnitOfWork, link: CriterionLink) -> None:
    if not link.sought:
        raise ValidationError("Chưa chọn số liệu lấy từ sổ.", "Hãy chọn số liệu của sổ.")
    totals = RegisterTotals(uow)
    for sought in link.sought:
        if finding := totals.lacks(sought):
            raise ValidationError(finding, "Hãy chọn lại số liệu của sổ.")


def _refuse_twins(links: Sequence[CriterionLink]) -> None:
    if len({link.identity for link in links}) < len(links):
        raise ValidationError(
            "Một nguồn số liệu được liên kết hai lần cho cùng một loại.", "Hãy bỏ bớt một dòng, hoặc chọn loại khác."
        )
