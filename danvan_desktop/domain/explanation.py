"""Công văn giải trình: what the office answers to the appraisal of its score sheet, as kept and as printed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from danvan_desktop.domain.document import DocumentForm
from danvan_desktop.domain.figures import LetterHeadFields, SignerFields


@dataclass(frozen=True, slots=True)
class ExplanationLetter:
    """The letter of one sheet as the clerk edited it; an empty text means the usual words.

    `number` may carry its symbol (“12/STP-VP”), `addressees` stand one per line.
    """

    id: int
    sheet_id: int
    number: str = ""
    issued_on: date | None = None
    subject: str = ""
    addressees: str = ""
    opening: str = ""
    closing: str = ""


@dataclass(frozen=True, slots=True)
class ExplanationRow:
    """A criterion that lost points: points as printed (those of a penalty below 0), `lost` above 0, the words of both sides."""

    number: str
    text: str
    own: Decimal
    appraised: Decimal
    lost: Decimal
    reason: str = ""
    reply: str = ""
    evidence: str = ""


@dataclass(frozen=True, slots=True)
class ExplanationFigures:
    """Everything the letter prints; the rows stand in its annex, those that lost most first."""

    year: int
    letter_head: LetterHeadFields
    subject: str
    addressees: tuple[str, ...]
    opening: str
    summary: str
    closing: str
    rows: tuple[ExplanationRow, ...]
    signer: SignerFields
    recipients: tuple[str, ...] = ()
    form: DocumentForm = DocumentForm.STATE
