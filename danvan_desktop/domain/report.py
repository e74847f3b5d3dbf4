"""Reports, their editable outline and what was frozen when they were sent."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class ReportKind(StrEnum):
    """Kinds of report an office writes."""

    YEARLY = "yearly"
    HALF_YEARLY = "half_yearly"
    QUARTERLY = "quarterly"
    MONTHLY = "monthly"
    THEMATIC = "thematic"
    AD_HOC = "ad_hoc"

    @property
    def label(self) -> str:
        """The Vietnamese name shown on screen."""
        return {
            ReportKind.YEARLY: "Báo cáo năm",
            ReportKind.HALF_YEARLY: "Báo cáo 06 tháng",
            ReportKind.QUARTERLY: "Báo cáo quý",
            ReportKind.MONTHLY: "Báo cáo tháng",
            ReportKind.THEMATIC: "Báo cáo chuyên đề",
            ReportKind.AD_HOC: "Báo cáo đột xuất",
        }[self]


class ReportState(StrEnum):
    """A report is open until it is recorded as sent, then frozen (invariant 11)."""

    DRAFTING = "drafting"
    SIGNING = "signing"
    SENT = "sent"

    @property
    def label(self) -> str:
        """The Vietnamese name shown on screen."""
        return {ReportState.DRAFTING: "Đang soạn", ReportState.SIGNING: "Trình ký", ReportState.SENT: "Đã gửi"}[self]


class SectionContent(StrEnum):
    """What the program fills a heading of the report with, beside the clerk's text."""

    TEXT = "text"
    RESULTS = "results"
    TARGETS = "targets"
    SCORING = "scoring"
    FIGURES = "figures"


@dataclass(frozen=True, slots=True)
class Report:
    """Báo cáo on the days `first_day` to `last_day`, without them on the whole year (report_period.py).

    `frozen` holds the figures as JSON once the report is sent, empty before; `replaces_id` is the sent report a version
    corrects.
    """

    id: int
    plan_id: int | None
    year: int
    kind: ReportKind = ReportKind.YEARLY
    subject: str = ""
    number: str = ""
    signed_on: date | None = None
    preamble: str = ""
    closing: str = ""
    recipients: tuple[str, ...] = ()
    authority_prefix: str = ""
    position_for: str = ""
    position: str = ""
    signer_name: str = ""
    state: ReportState = ReportState.DRAFTING
    sent_on: date | None = None
    sent_to: str = ""
    sent_via: str = ""
    frozen: str = ""
    first_day: date | None = None
    last_day: date | None = None
    replaces_id: int | None = None
    is_sample: bool = False


@dataclass(frozen=True, slots=True)
class TakenFigure:
    """A sentence taken into a report from the register `register`, as its numbers were then."""

    register: str
    sentence: str


@dataclass(frozen=True, slots=True)
class ReportSection:
    """One heading of a report: `level` 1 (“I.”) or 2 (“1.”); `group_id` ties it to a task group of the plan.

    `figures` are the sentences of its text whose numbers are those of registers.
    """

    id: int
    report_id: int
    position: int
    level: int
    heading: str
    content: SectionContent
    text: str = ""
    group_id: int | None = None
    figures: tuple[TakenFigure, ...] = ()

    @property
    def printed(self) -> SectionContent:
        """What is printed behind the text: a part that holds the results of a plan without task groups shows its figures."""
        is_whole = self.content is SectionContent.RESULTS and self.level == 1
        return SectionContent.FIGURES if is_whole else self.content


@dataclass(frozen=True, slots=True)
class OutlineHeading:
    """One heading of the outline the office keeps for a kind of report; `key` names a place filled anew (report_outline.py)."""

    id: int
    kind: ReportKind
    position: int
    level: int
    heading: str
    content: SectionContent
    key: str = ""
