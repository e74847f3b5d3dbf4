"""The frozen figures of a plan as a document: its own words in their order, what was amended in its new ones."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from danvan_desktop.domain.document import DocumentForm
from danvan_desktop.domain.figures import AssignmentFigures, LetterHeadFields, SignerFields, TargetRow


class PlanLineKind(StrEnum):
    """What a line of a plan is."""

    SECTION = "section"
    TOPIC = "topic"
    TEXT = "text"
    TABLE = "table"


@dataclass(frozen=True, slots=True)
class PlanLine:
    """One paragraph of a plan with its number or dash; in place of a TABLE stands `PlanFigures.table`."""

    text: str
    kind: PlanLineKind = PlanLineKind.TEXT


@dataclass(frozen=True, slots=True)
class PlanFigures:
    """Everything the plan prints; `annex_lines` stand behind the signature.

    `table` holds the tasks that the plan lists in a table, wherever that stands, `targets` those of its targets.
    """

    year: int
    letter_head: LetterHeadFields
    lines: tuple[PlanLine, ...]
    signer: SignerFields
    kind: str = "Kế hoạch"
    subject: str = ""
    preamble: tuple[str, ...] = ()
    closing: tuple[str, ...] = ()
    recipients: tuple[str, ...] = ()
    annex_lines: tuple[PlanLine, ...] = ()
    table: AssignmentFigures | None = None
    targets: tuple[TargetRow, ...] = ()
    form: DocumentForm = DocumentForm.STATE
