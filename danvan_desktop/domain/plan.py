"""The plan: its form, its outline and the documents it stands on."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class PlanRole(StrEnum):
    """Whether the office carries the plan out itself or received it from above."""

    OWN = "own"
    SUPERIOR = "superior"

    @property
    def label(self) -> str:
        """The Vietnamese name shown on screen."""
        return "Kế hoạch của cơ quan" if self is PlanRole.OWN else "Kế hoạch cấp trên"


class PlanState(StrEnum):
    """States of a plan (domain.md)."""

    DRAFT = "draft"
    VERIFIED = "verified"
    RUNNING = "running"
    CONCLUDED = "concluded"
    ARCHIVED = "archived"
    REPLACED = "replaced"

    @property
    def label(self) -> str:
        """The Vietnamese name shown on screen."""
        return {
            PlanState.DRAFT: "Nháp nhập",
            PlanState.VERIFIED: "Đã kiểm tra",
            PlanState.RUNNING: "Đang thực hiện",
            PlanState.CONCLUDED: "Đã tổng kết",
            PlanState.ARCHIVED: "Lưu",
            PlanState.REPLACED: "Đã thay thế",
        }[self]


class SectionRole(StrEnum):
    """What a section of a plan is for."""

    PURPOSE = "purpose"
    SCOPE = "scope"
    CONTENT = "content"
    TARGETS = "targets"
    ORGANIZATION = "organization"
    REPORTING = "reporting"
    BUDGET = "budget"
    OTHER = "other"

    @property
    def label(self) -> str:
        """The Vietnamese name shown on screen."""
        return {
            SectionRole.PURPOSE: "Mục đích, yêu cầu",
            SectionRole.SCOPE: "Đối tượng, phạm vi",
            SectionRole.CONTENT: "Nội dung, nhiệm vụ",
            SectionRole.TARGETS: "Chỉ tiêu",
            SectionRole.ORGANIZATION: "Tổ chức thực hiện",
            SectionRole.REPORTING: "Chế độ báo cáo",
            SectionRole.BUDGET: "Kinh phí",
            SectionRole.OTHER: "Khác",
        }[self]


@dataclass(frozen=True, slots=True)
class Plan:
    """Kế hoạch; what the paper does not say is null and shown as “chưa có” (invariants 2 and 3).

    `year` is the working year the clerk runs it in; `subject_year` the year its subject names; `last_year` the last one
    an open-ended plan was opened for or ran in, None while nothing but its own is known.
    """

    id: int
    role: PlanRole = PlanRole.OWN
    doc_type: str = "Kế hoạch"
    number: str | None = None
    symbol: str | None = None
    place: str | None = None
    day: int | None = None
    month: int | None = None
    year_of_date: int | None = None
    subject: str = ""
    subject_year: int | None = None
    year: int = 0
    open_ended: bool = False
    issuer: str | None = None
    superior_agency: str | None = None
    superior_document_id: int | None = None
    preamble: str = ""
    closing: str = ""
    authority_prefix: str | None = None
    position_for: str | None = None
    position: str | None = None
    signer_name: str | None = None
    recipients: tuple[str, ...] = ()
    state: PlanState = PlanState.VERIFIED
    source_name: str = ""
    source_sha256: str = ""
    is_sample: bool = False
    last_year: int | None = None

    @property
    def runs_on(self) -> bool:
        """Whether the plan goes on from year to year until another one replaces it."""
        return self.open_ended and self.state in {PlanState.VERIFIED, PlanState.RUNNING}

    @property
    def issued_on(self) -> date | None:
        """The full date of the plan, or None while a part of it is missing or the day does not exist."""
        if self.day is None or self.month is None or self.year_of_date is None:
            return None
        try:
            return date(self.year_of_date, self.month, self.day)
        except ValueError:
            return None


def years_in_force(plan: Plan, present: int) -> range:
    """The years a plan belongs to: its own, those it was opened for, and while it runs on, every one up to `present`."""
    known = max(plan.year, plan.last_year or 0)
    return range(plan.year, max(known, present if plan.runs_on else 0) + 1)


def is_in_force(plan: Plan, year: int) -> bool:
    """Whether the duties of a plan bind in a year; one that runs on binds in the years to come as well.

    A draft binds nobody, a replaced plan not in its last year, which is that of its successor.
    """
    if plan.state is PlanState.DRAFT or year < plan.year:
        return False
    if plan.runs_on:
        return True
    last = max(plan.year, plan.last_year or 0)
    return year < last if plan.state is PlanState.REPLACED else year <= last


@dataclass(frozen=True, slots=True)
class Section:
    """Mục of a plan with its number as printed; `text` holds what is not tasks, targets or duties."""

    id: int
    plan_id: int
    position: int
    number: str | None
    title: str
    role: SectionRole
    text: str = ""
    first_line: int | None = None
    last_line: int | None = None


@dataclass(frozen=True, slots=True)
class TaskGroup:
    """Nhóm nhiệm vụ; `implicit` where the plan prints none (invariant 8)."""

    id: int
    plan_id: int
    section_id: int | None
    position: int
    number: str | None
    title: str
    implicit: bool = False
    first_line: int | None = None
    last_line: int | None = None
