"""Letter head, signer and form of the office's documents, taken from the agency and the document itself."""

from __future__ import annotations

from datetime import date

from danvan_desktop.domain.agency import Agency, AgencyKind
from danvan_desktop.domain.document import DocumentForm, party_rules_on
from danvan_desktop.domain.figures import LetterHeadFields, SignerFields
from danvan_desktop.domain.plan import Plan
from danvan_desktop.storage.reader import Reader

_NO_AGENCY = Agency(0, "")
_FILED = "Lưu"


def agency_of(reader: Reader) -> Agency:
    """The agency of the store; an empty one before the first run, so that documents print dots."""
    found = reader.select(Agency)
    return found[0] if found else _NO_AGENCY


def form_of(agency: Agency, day: date) -> DocumentForm:
    """Party committees write by the rules the Party had on the document's `day`, everybody else by NĐ 30/2020/NĐ-CP.

    The day of a document without a date is the present one.
    """
    if agency.kind is not AgencyKind.PARTY_COMMITTEE:
        return DocumentForm.STATE
    return DocumentForm(party_rules_on(day), agency.line_pitch)


def head_for(
    agency: Agency, number: str, symbol: str, day: date | None, *, is_numbered: bool = True
) -> LetterHeadFields:
    """The head of a document; a number typed with its symbol (“94/BC-STP”) is taken apart.

    Without a date the year stays open: the văn thư fills it in by hand.
    """
    serial, _, rest = number.partition("/")
    return LetterHeadFields(
        agency=_issuing_name(agency),
        parent_agency=agency.parent_agency,
        number=serial.strip(),
        symbol=(rest or symbol).strip(),
        place=agency.place,
        date=day,
        is_numbered=is_numbered,
    )


def head_of_plan(agency: Agency, plan: Plan) -> LetterHeadFields:
    """The head of the stored plan, to which an annex refers."""
    return LetterHeadFields(
        agency=_issuing_name(agency),
        parent_agency=agency.parent_agency,
        number=plan.number or "",
        symbol=plan.symbol or agency.plan_symbol,
        place=plan.place or agency.place,
        date=plan.issued_on,
        date_parts=(plan.day, plan.month, plan.year_of_date),
    )


def signer_of(agency: Agency) -> SignerFields:
    """The signing block the office normally uses."""
    return SignerFields(agency.position, agency.signer_name, agency.authority_prefix, agency.position_for)


def filing_lines(agency: Agency) -> tuple[str, ...]:
    """The office's own “Lưu: …” lines (“Lưu Văn phòng …” of the Party), else the one every document has."""
    own = tuple(line for line in agency.recipients if line.strip().lstrip("-– ").startswith(_FILED))
    usual = "Lưu Văn phòng" if agency.kind is AgencyKind.PARTY_COMMITTEE else "Lưu: VT"
    return own or (usual,)


def _issuing_name(agency: Agency) -> str:
    """The name as printed under the parent's: “Sở Tư pháp” under “UBND tỉnh …”, so the shorter one where there is one."""
    return agency.short_name if agency.parent_agency and agency.short_name else agency.name
