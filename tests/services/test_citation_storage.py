"""Cited documents stand once in the catalogue; reading a plan again keeps its citations."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

from danvan_desktop.domain.clock import FixedClock
from danvan_desktop.domain.draft_plan import DraftCitation
from danvan_desktop.domain.legal_document import Citation, LegalDocument
from danvan_desktop.domain.plan import Plan
from danvan_desktop.services.citation_storage import store_citations
from danvan_desktop.storage.store import Store
from tests.offices import services_for
from tests.stores import MOMENT, open_store


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


def test_what_a_plan_prints_otherwise_stays_with_its_citation(tmp_path: Path) -> None:
    store = open_store(tmp_path)
    first = DraftCitation("Chỉ thị", "25-CT/TU", "2022-02-25", "Tỉnh ủy", None, "a", 1, ("I",), 1)
    store_them(store, first)
    store_them(store, replace(first, date="2021-02-25", issuer="Ban Thường vụ Tỉnh ủy"))
    (document,) = store.select(LegalDocument)
    (citation,) = store.select(Citation)
    assert (document.issued_on, document.issuer) == (date(2022, 2, 25), "Tỉnh ủy")
    assert (citation.cited_date, citation.cited_issuer) == (date(2021, 2, 25), "Ban Thường vụ Tỉnh ủy")


def test_the_same_number_of_another_level_is_another_document(tmp_path: Path) -> None:
    store = open_store(tmp_path)
    town = DraftCitation("Kế hoạch", "27-KH/TU", "2021-04-01", "Ban Thường vụ Thị ủy", None, "a", 1, ("I",), 1)
    store_them(store, town, replace(town, issuer="Ban Thường vụ Tỉnh ủy"))
    assert [document.issuer for document in store.select(LegalDocument)] == [
        "Ban Thường vụ Thị ủy",
        "Ban Thường vụ Tỉnh ủy",
    ]


def test_short_names_are_kept_and_gaps_filled(tmp_path: Path) -> None:
    store = open_store(tmp_path)
    bare = DraftCitation(None, "1231-KL/TU", None, None, None, "a", 1, ("I",), 1)
    store_them(store, bare)
    store_them(store, replace(bare, type="Kết luận", issuer="Tỉnh ủy", alias="Kết luận 1231"))
    store_them(store, replace(bare, alias="Kết luận 1231"))
    (document,) = store.select(LegalDocument)
    assert (document.type, document.issuer, document.short_names) == ("Kết luận", "Tỉnh ủy", ("Kết luận 1231",))


def test_a_printed_day_that_does_not_exist_is_no_date(tmp_path: Path) -> None:
    store = open_store(tmp_path)
    store_them(store, DraftCitation("Kế hoạch", "12/KH-UBND", "2023-02-29", None, None, "a", 1, ("I",), 1))
    assert store.select(LegalDocument)[0].issued_on is None


def test_two_citations_of_one_document_in_a_plan_become_one_when_it_is_read_again(tmp_path: Path) -> None:
    store = open_store(tmp_path)
    store_them(store, cited("12/KH-UBND"))
    with store.begin("Gộp") as uow:
        uow.save(replace(uow.select(Citation)[0], id=uow.new_id()))
        uow.commit()
    store_them(store, cited("12/KH-UBND"))
    assert store.count(Citation) == 1


def test_the_documents_of_the_five_plans_are_those_of_the_analysis(tmp_path: Path, shared_plans: Path) -> None:
    """Section 6 of plans-analysis.md: 58 numbers, 14 in more than one plan, three of them contradictory."""
    clock = FixedClock(MOMENT)
    store = open_store(tmp_path, clock)
    services = services_for(store, clock)
    for path in sorted(shared_plans.glob("*.txt")):
        review = services.plan_import.read(path)
        services.plan_import.accept(review, services.plan_import.choices_for(review))
    rows = [row for row in services.legal_documents.rows() if row.document.number]
    assert len(rows) == 58
    shared = {row.document.number: row.plan_count for row in rows if row.plan_count > 1}
    assert len(shared) == 14
    assert {number for number, count in shared.items() if count == 3} == {
        "23-QĐ/TW",
        "16/CT-TTg",
        "120-KL/TW",
        "76/NQ-CP",
        "11-QĐi/TW",
    }
    told = {row.document.number: sorted(conflict.key for conflict in row.conflicts) for row in rows if row.conflicts}
    assert told == {
        "23-QĐ/TW": ["issuer:bochinhtri"],
        "25-CT/TU": ["date:2021-02-25", "issuer:banthuongvutinhuy"],
        "11-QĐi/TW": ["number:11-qd/tw"],
    }
    types = {row.document.number: row.document.type for row in rows}
    assert (types["23-QĐ/TW"], types["124-QĐ/TW"]) == ("Quyết định", "Quy định")
    issuers = {row.document.number: row.document.issuer for row in rows}
    assert (issuers["27-KH/TU"], issuers["1231-KL/TU"]) == ("Ban Thường vụ Thị ủy", "Ban Thường vụ Tỉnh ủy")
    named = {row.document.number: row.document.short_names for row in rows if row.document.short_names}
    assert named == {"1231-KL/TU": ("Kết luận 1231",)}
    store.close()
