"""The frozen figures of a phiếu giao việc: what one unit is given in a year, and how it reports."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from danvan_desktop.domain.document import DocumentForm
from danvan_desktop.domain.figures import LetterHeadFields, SignerFields


@dataclass(frozen=True, slots=True)
class SlipTask:
    """A task as its unit reads it; `timing` and `role` may have several lines."""

    number: str
    text: str
    role: str
    timing: str
    deliverable: str = ""


@dataclass(frozen=True, slots=True)
class SlipDuty:
    """A report or dossier the unit has a part in: whom it goes to, when it is due, and by when inside the office."""

    text: str
    recipient: str = ""
    due: str = ""
    internal: str = ""


@dataclass(frozen=True, slots=True)
class TaskSlipFigures:
    """Phiếu giao việc of one unit; `plan` names what is carried out, `report_to` whom the unit reports to.

    `standing` are its duties without any occasion in the year: they hold all the time, or whenever something arises.
    """

    year: int
    letter_head: LetterHeadFields
    unit_name: str
    plan: str
    signer: SignerFields
    tasks: tuple[SlipTask, ...]
    duties: tuple[SlipDuty, ...] = ()
    report_to: str = ""
    return_by: date | None = None
    recipients: tuple[str, ...] = ()
    form: DocumentForm = DocumentForm.STATE
    standing: tuple[SlipDuty, ...] = ()
