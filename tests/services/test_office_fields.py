"""Letter head, signer and form come from the agency, or stay empty."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from danvan_desktop.domain.agency import Agency, AgencyKind
from danvan_desktop.domain.document import DocumentForm, RuleSet
from danvan_desktop.domain.plan import Plan
from danvan_desktop.services.agency import AgencyService
from danvan_desktop.services.office_fields import agency_of, filing_lines, form_of, head_for, head_of_plan, signer_of
from tests.stores import open_store

AGENCY = Agency(1, "Sở Tư pháp tỉnh Minh Hà", "Sở Tư pháp", "UBND tỉnh Minh Hà", "Minh Hà", plan_symbol="KH-STP")


def test_a_store_without_agency_gives_an_empty_one(tmp_path: Path) -> None:
    store = open_store(tmp_path)
    assert agency_of(store).name == ""
    AgencyService(store).save(AGENCY)
    assert agency_of(store).place == "Minh Hà"
    store.close()


@pytest.mark.parametrize("kind", list(AgencyKind))
def test_only_party_committees_write_by_the_rules_of_the_party(kind: AgencyKind) -> None:
    form = form_of(Agency(1, "x", kind=kind, line_pitch=20), date(2026, 6, 1))
    assert form.is_party is (kind is AgencyKind.PARTY_COMMITTEE)
    assert form == (DocumentForm(RuleSet.PARTY_2026, 20) if form.is_party else DocumentForm.STATE)


@pytest.mark.parametrize(
    ("day", "form"),
    [
        (date(2018, 4, 3), DocumentForm.PARTY_2018),
        (date(2026, 5, 26), DocumentForm.PARTY_2018),
        (date(2026, 5, 27), DocumentForm.PARTY_2026),
    ],
)
def test_a_party_document_follows_the_rules_of_its_day(day: date, form: DocumentForm) -> None:
    assert form_of(Agency(1, "x", kind=AgencyKind.PARTY_COMMITTEE), day) == form


def test_a_number_typed_with_its_symbol_is_taken_apart() -> None:
    head = head_for(AGENCY, " 94/BC-STP ", "BC-KHÁC", date(2026, 6, 12))
    assert (head.number, head.symbol) == ("94", "BC-STP")


def test_a_bare_number_takes_the_symbol_of_the_office() -> None:
    head = head_for(AGENCY, "94", "BC-STP", None)
    assert (head.number, head.symbol, head.date) == ("94", "BC-STP", None)


def test_the_short_name_stands_under_the_parent_and_the_full_name_alone() -> None:
    assert head_for(AGENCY, "", "", None).agency == "Sở Tư pháp"
    alone = Agency(1, "Sở Tư pháp tỉnh Minh Hà", "Sở Tư pháp")
    assert head_for(alone, "", "", None).agency == "Sở Tư pháp tỉnh Minh Hà"


def test_the_head_of_a_plan_keeps_its_partial_date_and_own_place() -> None:
    plan = Plan(1, number="18", place="Suối Ngàn", month=3, year_of_date=2026)
    head = head_of_plan(AGENCY, plan)
    assert (head.place, head.symbol, head.date, head.date_parts) == ("Suối Ngàn", "KH-STP", None, (None, 3, 2026))


def test_the_signer_is_the_offices_own() -> None:
    signer = signer_of(Agency(1, "x", authority_prefix="KT.", position_for="A", position="B", signer_name="C"))
    assert (signer.authority_prefix, signer.position_for, signer.position, signer.name) == ("KT.", "A", "B", "C")


def test_a_letter_is_filed_where_the_office_files_its_documents() -> None:
    assert filing_lines(Agency(1, "Sở X", recipients=("UBND tỉnh (b/c);", "- Lưu: VT, VP."))) == ("- Lưu: VT, VP.",)
    assert filing_lines(AGENCY) == ("Lưu: VT",)
    assert filing_lines(Agency(1, "x", kind=AgencyKind.PARTY_COMMITTEE)) == ("Lưu Văn phòng",)
