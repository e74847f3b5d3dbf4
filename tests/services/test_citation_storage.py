"""Cited documents stand once in the catalogue; reading a plan again keeps its citations."""

from __future__ import annotations

from pathlib import Path

from danvan_desktop.domain.draft_plan import DraftCitation
from danvan_desktop.domain.legal_document import Citation, LegalDocument
from danvan_desktop.domain.plan import Plan
from danvan_desktop.services.citation_storage import store_citations
from danvan_desktop.storage.store import Store
from tests.stores import open_store


def cited(number: str | None, kind: str = "Kế hoạch", subject: str | None = None) -> DraftCitation:
    return DraftCitation(kind, number, None, None, subject, f"{kind} {number or subject}", 1, ("I",), 1)


def store_them(store: Store, *parts: DraftCitation) -> dict[str, int]:
    with store.begin("Nhập") as uow:
        plan_id = next((plan.id for plan in uow.select(Plan)), 0) or uow.save(Plan(uow.new_id(), year=2026)).id
        found = store_citations(uow, plan_id, parts)
        uow.commit()
    return found


def test_a_document_is_found_again_by_its_number_however_it_is_written(tmp_path: Path) -> None:
    store = open_store(tmp_path)
    first = store_them(store, cited("12/KH-UBND"))
    second = store_them(store, cited("12/KH - UBND"))
    assert first == second
    assert store.count(LegalDocument) == 1


def test_citations_still_made_keep_their_ids_and_others_go(tmp_path: Path) -> None:
    store = open_store(tmp_path)
    store_them(store, cited("12/KH-UBND"), cited(None, "Luật", "Thực hiện dân chủ ở cơ sở"))
    before = {citation.document_id: citation.id for citation in store.select(Citation)}
    store_them(store, cited("7/CT-TTg", "Chỉ thị"), cited("12/KH-UBND"))
    after = {citation.document_id: citation.id for citation in store.select(Citation)}
    assert len(after) == 2
    assert len(set(before.values()) & set(after.values())) == 1
    assert store.count(LegalDocument) == 3
