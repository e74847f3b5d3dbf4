"""The frozen figures of a công văn đôn đốc to one unit."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from danvan_desktop.domain.document import DocumentForm
from danvan_desktop.domain.figures import LetterHeadFields, SignerFields


@dataclass(frozen=True, slots=True)
class UrgedRow:
    """One thing the unit owes: when it was due in words, how many days late (0: not late), and what else there is to say."""

    text: str
    due: str
    days_late: int = 0
    note: str = ""


@dataclass(frozen=True, slots=True)
class UrgingLetterFigures:
    """The letter; `plan` names what is carried out (may be empty), `previous` the letter it follows, if there was one.

    `round` counts the letters about the same things, this one included.
    """

    year: int
    letter_head: LetterHeadFields
    unit_name: str
    as_of: date
    rows: tuple[UrgedRow, ...]
    signer: SignerFields
    plan: str = ""
    previous: str = ""
    round: int = 1
    reply_by: date | None = None
    recipients: tuple[str, ...] = ()
    form: DocumentForm = DocumentForm.STATE

    @property
    def regarding(self) -> str:
        """The “V/v …” under the number."""
        again = f" (lần {self.round})" if self.round > 1 else ""
        return f"V/v đôn đốc thực hiện nhiệm vụ công tác dân vận năm {self.year}{again}"
