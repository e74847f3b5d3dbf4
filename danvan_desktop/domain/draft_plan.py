"""What an imported document seems to say, before the clerk accepts it; nothing here is stored."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from danvan_desktop.domain.plan import SectionRole


class Fate(StrEnum):
    """What a paragraph of the source became in the draft."""

    HEADING = "heading"
    GROUP = "group"
    TASK = "task"
    TASK_CONTINUATION = "task_continuation"
    ASSIGNMENT = "assignment"
    TARGET = "target"
    OBLIGATION = "obligation"
    PURPOSE = "purpose"
    RECIPIENT = "recipient"
    SIGNATURE = "signature"
    METADATA = "metadata"
    PREAMBLE = "preamble"
    CLOSING = "closing"
    SKIPPED = "skipped"


class DraftWarningKind(StrEnum):
    """The kinds of doubt the review dialog groups its warnings by."""

    NO_NUMBER = "no_number"
    NO_DATE = "no_date"
    NO_YEAR = "no_year"
    NO_SUBJECT = "no_subject"
    NO_SIGNER_NAME = "no_signer_name"
    NO_TASKS = "no_tasks"
    DUPLICATE_TASK = "duplicate_task"
    TASK_WITHOUT_UNIT = "task_without_unit"
    TASK_WITHOUT_TIMING = "task_without_timing"
    TIMING_NOT_UNDERSTOOD = "timing_not_understood"
    IMPOSSIBLE_DATE = "impossible_date"
    LOST_MARKER = "lost_marker"
    CITATION_CONFLICT = "citation_conflict"


@dataclass(frozen=True, slots=True)
class SourceLines:
    """A place in the source: first and last line, counted from 1 (for Word files the paragraph's ordinal)."""

    first: int
    last: int


@dataclass(frozen=True, slots=True)
class DraftTiming:
    """When something is to be done; `raw` always keeps the words.

    `kind` is one of the timing kinds of the domain (`regular`, `by_date` …) or None; `due` an ISO date, `--MM-DD` for a
    day that returns each year, `---DD` for one that returns each month, or None; `operator` is `by`, `before` or None;
    `period` `6_months`, `year` or None. `is_impossible` marks a date that does not exist (31/02).
    """

    raw: str | None = None
    kind: str | None = None
    due: str | None = None
    operator: str | None = None
    period: str | None = None
    is_impossible: bool = False


@dataclass(frozen=True, slots=True)
class DraftAssignment:
    """One assignment line or table cell: the label and its words as printed, `segments` cut at semicolons."""

    label: str
    raw: str
    segments: tuple[str, ...]
    lines: SourceLines
    is_timing: bool = False


@dataclass(frozen=True, slots=True)
class DraftTask:
    """One task; unit names as printed. `index` counts within its group from 1."""

    index: int
    number: str | None
    marker: str | None
    text: str
    lines: SourceLines
    paragraph_index: int
    lead_units: tuple[str, ...] = ()
    cooperating_units: tuple[str, ...] = ()
    directing: tuple[str, ...] = ()
    advising: tuple[str, ...] = ()
    timing: DraftTiming = DraftTiming()
    deliverable: str | None = None
    assignments: tuple[DraftAssignment, ...] = ()
    timing_hints: tuple[str, ...] = ()
    subject_units: tuple[str, ...] = ()
    flags: tuple[str, ...] = ()
    subheading: str | None = None


@dataclass(frozen=True, slots=True)
class DraftTaskGroup:
    """A numbered topic with its tasks; `implicit` when the section itself stands for it; `origin` body or table."""

    number: str | None
    title: str
    implicit: bool
    tasks: tuple[DraftTask, ...]
    lines: SourceLines
    origin: str = "body"


@dataclass(frozen=True, slots=True)
class DraftItem:
    """A paragraph of a section that is neither task nor target, with what stands below it."""

    marker: str | None
    text: str
    lines: SourceLines
    items: tuple[DraftItem, ...] = ()


@dataclass(frozen=True, slots=True)
class DraftSection:
    """A main section; `see` names the list that holds its content, if it is not in `items`."""

    number: str | None
    title: str
    role: SectionRole
    lines: SourceLines
    items: tuple[DraftItem, ...] = ()
    see: str | None = None


@dataclass(frozen=True, slots=True)
class DraftTarget:
    """A target; `value` a number, a rating word or None; `unit` “%”, “xếp loại” or None."""

    text: str
    lines: SourceLines
    number: str | None = None
    value: float | str | None = None
    unit: str | None = None
    measure: str = "qualitative"


@dataclass(frozen=True, slots=True)
class DraftObligation:
    """Something a unit has to deliver; `to`/`via` are who receives it, `ref` the place in the outline (“IV.-5.+2b”)."""

    text: str
    lines: SourceLines
    unit: str | None = None
    kind: str = "other"
    subkind: str | None = None
    to: str | None = None
    via: str | None = None
    timing: DraftTiming = DraftTiming()
    cooperating_units: tuple[str, ...] = ()
    ref: str = ""


@dataclass(frozen=True, slots=True)
class DraftCitation:
    """A cited document; `number` is None for a law that is only named. `date` is an ISO date or None."""

    type: str | None
    number: str | None
    date: str | None
    issuer: str | None
    subject: str | None
    raw: str
    mentions: int
    locations: tuple[str, ...]
    paragraph_index: int
    alias: str | None = None
    conflicting_dates: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class DraftSigner:
    """The signing block as printed; every part may be missing."""

    authority_prefix: str | None = None
    position_for: str | None = None
    position: str | None = None
    name: str | None = None


@dataclass(frozen=True, slots=True)
class DraftMetadata:
    """The form of the document (thể thức); what it does not say is None."""

    doc_type: str | None = None
    number: str | None = None
    symbol: str | None = None
    number_raw: str | None = None
    place: str | None = None
    date: str | None = None
    day: int | None = None
    month: int | None = None
    date_year: int | None = None
    date_raw: str | None = None
    subject: str | None = None
    year: int | None = None
    period: str | None = None
    issuer: str | None = None
    issuer_basis: str | None = None
    superior: str | None = None
    province: str | None = None


@dataclass(frozen=True, slots=True)
class DraftParagraph:
    """A paragraph of the source after repair, and what became of it.

    `index` is the key the review dialog uses for overrides; `reason` says in Vietnamese why it was skipped.
    """

    index: int
    lines: SourceLines
    text: str
    fate: Fate
    reason: str = ""


@dataclass(frozen=True, slots=True)
class DraftWarning:
    """A doubt the clerk should look at; `paragraph_index` is where to jump, or None for the whole document."""

    kind: DraftWarningKind
    message_vi: str
    paragraph_index: int | None = None


@dataclass(frozen=True, slots=True)
class DraftPlan:
    """Everything an imported document says, with the place of each part in the source."""

    source: str
    metadata: DraftMetadata
    preamble: str | None
    closing: str | None
    sections: tuple[DraftSection, ...]
    task_groups: tuple[DraftTaskGroup, ...]
    targets: tuple[DraftTarget, ...]
    obligations: tuple[DraftObligation, ...]
    citations: tuple[DraftCitation, ...]
    superior_document: DraftCitation | None
    recipients: tuple[str, ...]
    drafter: str | None
    signer: DraftSigner
    paragraphs: tuple[DraftParagraph, ...]
    warnings: tuple[DraftWarning, ...]

    @property
    def tasks(self) -> tuple[DraftTask, ...]:
        """All tasks in the order of the document."""
        return tuple(task for group in self.task_groups for task in group.tasks)
