from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from danvan_desktop.domain.criteria import CriteriaSet
from danvan_desktop.domain.errors import NotFoundError, ValidationError
from danvan_desktop.domain.evidence import EvidenceLink, Proven
from danvan_desktop.domain.legal_document import Citation, LegalDocument
from danvan_desktop.domain.plan import Plan
from danvan_desktop.domain.register import RegisterRow
from danvan_desktop.services.document_merge import DocumentMergeService
from danvan_desktop.services.document_study import study_glances
from tests.register_world import RegisterWorld
from tests.tracking_office import YEAR, dump


@pytest.fixture
def world(tmp_path: Path) -> Iterator[RegisterWorld]:
    made = RegisterWorld(tmp_path)
    with made.store:
        made.fill()
        yield made


def double(world: RegisterWorld) -> int:
    """A second entry of the first document, used wherever a document can be."""
    with world.store.begin("Bản thứ hai") as uow:
        other = uow.save(
            LegalDocument(
                uow.new_id(),
                "Quyết định",
                "23 – QĐ/TW",
                date(2021, 7, 31),
                "Ban Chấp hành Trung ương",
                note="bản scan mờ",
                short_names=("Quyết định 23",),
            )
        )
        plan = uow.save(Plan(uow.new_id(), subject="Kế hoạch khác", year=2025, superior_document_id=other.id))
        uow.save(Citation(uow.new_id(), plan.id, other.id, "nguyên văn"))
        uow.save(replace(uow.get(LegalDocument, world.office.documents[4]), replaced_by_id=other.id))
        uow.save(CriteriaSet(uow.new_id(), "Bộ tiêu chí", legal_document_id=other.id))
        first = f'"document:{world.office.documents[0]}"'
        cells = f'{{"documents":["document:{other.id}",{first},"Tài liệu"],"note":"document:{other.id}"}}'
        uow.save(RegisterRow(uow.new_id(), "study_session", YEAR, None, cells))
        uow.commit()
    world.evidence.attach(Proven.LEGAL_DOCUMENT, other.id, [world.file("qd23.pdf")])
    return other.id


def test_everything_that_refers_to_the_entry_that_goes_refers_to_the_one_that_stays(world: RegisterWorld) -> None:
    kept, other = world.office.documents[0], double(world)
    before = dump(world.store)
    DocumentMergeService(world.store).merge(kept, other)
    store = world.store
    assert store.find(LegalDocument, other) is None
    assert store.count(Citation, document_id=kept) == 2
    assert store.count(Plan, superior_document_id=kept) == 1
    assert store.count(CriteriaSet, legal_document_id=kept) == 1
    assert store.get(LegalDocument, world.office.documents[4]).replaced_by_id == kept
    assert store.count(EvidenceLink, proven=Proven.LEGAL_DOCUMENT, object_id=kept) == 1
    row = store.select(RegisterRow, register="study_session")[-1]
    assert row.cells == f'{{"documents":["document:{kept}","Tài liệu"],"note":"document:{other}"}}'
    assert study_glances(store)[kept].sessions == 2
    document = store.get(LegalDocument, kept)
    assert (document.number, document.issuer, document.note) == ("23-QĐ/TW", "Bộ Chính trị", "bản scan mờ")
    assert document.short_names == ("Quyết định 23",)
    store.undo()
    assert dump(store) == before


def test_what_the_other_entry_said_is_kept_with_its_citations_and_warned_of(world: RegisterWorld) -> None:
    kept, other = world.office.documents[0], double(world)
    DocumentMergeService(world.store).merge(kept, other)
    row = next(row for row in world.documents.rows() if row.document.id == kept)
    assert {conflict.key for conflict in row.conflicts} == {"date:2021-07-31", "issuer:banchaphanhtrunguong"}
    assert row.plan_count == 2


def test_the_same_file_of_both_is_attached_once(world: RegisterWorld) -> None:
    kept, other = world.office.documents[0], double(world)
    world.evidence.attach(Proven.LEGAL_DOCUMENT, kept, [world.file("qd23.pdf")])
    DocumentMergeService(world.store).merge(kept, other)
    assert [item.title for item in world.evidence.items(Proven.LEGAL_DOCUMENT, kept)] == ["qd23.pdf"]


def test_an_entry_replaced_by_its_own_double_is_in_force_again(world: RegisterWorld) -> None:
    kept, other = world.office.documents[0], double(world)
    world.documents.replace_by(kept, other)
    DocumentMergeService(world.store).merge(kept, other)
    assert world.store.get(LegalDocument, kept).replaced_by_id is None


def test_merging_with_itself_or_with_what_is_gone_is_refused(world: RegisterWorld) -> None:
    merge, before = DocumentMergeService(world.store), dump(world.store)
    with pytest.raises(ValidationError, match="chính nó"):
        merge.merge(world.office.documents[0], world.office.documents[0])
    with pytest.raises(NotFoundError):
        merge.merge(world.office.documents[0], 10**6)
    assert dump(world.store) == before


def test_a_citation_is_taken_out_as_its_plan_prints_it(world: RegisterWorld) -> None:
    kept, other = world.office.documents[0], double(world)
    merge = DocumentMergeService(world.store)
    merge.merge(kept, other)
    citation = world.store.select(Citation, document_id=kept)[-1]
    before = dump(world.store)
    own = world.store.get(LegalDocument, merge.split(citation.id).created[0])
    assert (own.type, own.number, own.issued_on, own.issuer) == (
        "Quyết định",
        "23 – QĐ/TW",
        date(2021, 7, 31),
        "Ban Chấp hành Trung ương",
    )
    assert [each.id for each in world.store.select(Citation, document_id=own.id)] == [citation.id]
    world.store.undo()
    assert dump(world.store) == before


def test_the_only_citation_cannot_be_taken_out(world: RegisterWorld) -> None:
    citation = world.store.select(Citation, document_id=world.office.documents[0])[0]
    with pytest.raises(ValidationError, match="chỉ có một chỗ trích dẫn"):
        DocumentMergeService(world.store).split(citation.id)
