"""The tables: one per domain entity (column name = field name), and the store's own two.

The columns follow the dataclasses, so a field stands in one place only; what the dataclass cannot say stands
here: references, uniqueness, rules between columns and the indexes the pages of a year read by. Every change
needs a revision in `migrations/versions`; a test compares both and another the fields.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import fields
from typing import Any, get_type_hints

from sqlalchemy import (
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
)
from sqlalchemy.types import TypeEngine, UserDefinedType

from danvan_desktop.domain.agency import Agency, Person, Unit
from danvan_desktop.domain.criteria import CriteriaSet, Criterion, RatingBand, RatingRule
from danvan_desktop.domain.evidence import Evidence, EvidenceLink
from danvan_desktop.domain.legal_document import Citation, LegalDocument
from danvan_desktop.domain.obligation import Obligation, Occurrence
from danvan_desktop.domain.plan import Plan, PlanSource, Section, TaskGroup
from danvan_desktop.domain.progress import ProgressEntry
from danvan_desktop.domain.report import Report, ReportSection
from danvan_desktop.domain.scoring import ScoreLine, ScoreSheet
from danvan_desktop.domain.target import Target, TargetResult
from danvan_desktop.domain.task import Assignment, Task, TaskOutcome
from danvan_desktop.storage.codecs import INTEGER, Codec, codec_for

METADATA = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)

ENTITIES: dict[type[Any], Table] = {}
"""Every entity class and its table, in the order of their definition; filled by this module while it is imported."""

_WORD_START = re.compile(r"(?<!^)(?=[A-Z])")


class Coded(UserDefinedType[Any]):
    """A column that takes and gives domain values (date, Decimal, enum member, tuple …) and stores plain ones."""

    cache_ok = True

    def __init__(self, codec: Codec) -> None:
        self.codec = codec

    def get_col_spec(self, **_options: object) -> str:
        """The SQLite type: TEXT or INTEGER."""
        return self.codec.storage

    def bind_processor(self, dialect: object) -> Callable[[Any], Any] | None:  # noqa: ARG002
        """What turns a parameter into a plain value; None passes as NULL."""
        encode = self.codec.encode
        return None if encode is None else lambda value: None if value is None else encode(value)

    def result_processor(self, dialect: object, coltype: object) -> Callable[[Any], Any] | None:  # noqa: ARG002
        """What turns a plain value into the field's."""
        return self.codec.decode


def noun_of(cls: type[Any]) -> str:
    """The table name of an entity class, which is also its noun in the history: `ProgressEntry` → “progress_entry”."""
    return _WORD_START.sub("_", cls.__name__).lower()


def _column_type(codec: Codec) -> TypeEngine[Any]:
    if codec.encode is None:
        return Integer() if codec.storage == INTEGER else Text()
    return Coded(codec)


def entity_table(
    cls: type[Any],
    references: Mapping[str, str] | None = None,
    *,
    unique: tuple[tuple[str, ...], ...] = (),
    indexes: tuple[tuple[str, ...], ...] = (),
    checks: Mapping[str, str] | None = None,
) -> Table:
    """The table of an entity: `references` maps a column to the noun it points to, `checks` a name to an SQL condition.

    References are NO ACTION, which refuses like RESTRICT but can wait for the end of a transaction, as undo needs.
    """
    hints = get_type_hints(cls)
    targets = references or {}
    columns = [_column(field.name, codec_for(hints[field.name]), targets.get(field.name)) for field in fields(cls)]
    rules = [CheckConstraint(condition, name=name) for name, condition in (checks or {}).items()]
    keys = [UniqueConstraint(*names) for names in unique]
    table = Table(noun_of(cls), METADATA, *columns, *rules, *keys, sqlite_strict=True)
    leading = {names[0] for names in (*unique, *indexes)}
    for name in targets:
        if name not in leading:
            Index(None, table.c[name])
    for names in indexes:
        Index(None, *(table.c[name] for name in names))
    ENTITIES[cls] = table
    return table


def _column(name: str, codec: Codec, target: str | None) -> Column[Any]:
    reference = [] if target is None else [ForeignKey(f"{target}.id")]
    return Column(name, _column_type(codec), *reference, primary_key=name == "id", nullable=codec.is_optional)


AGENCY = entity_table(Agency)
UNIT = entity_table(Unit, {"parent_id": "unit"})
PERSON = entity_table(Person, {"unit_id": "unit"})

LEGAL_DOCUMENT = entity_table(LegalDocument, {"replaced_by_id": "legal_document"})

PLAN = entity_table(Plan, {"superior_document_id": "legal_document"}, indexes=(("year",),))
PLAN_SOURCE = entity_table(PlanSource, {"plan_id": "plan"})
SECTION = entity_table(Section, {"plan_id": "plan"}, indexes=(("plan_id", "position"),))
TASK_GROUP = entity_table(TaskGroup, {"plan_id": "plan", "section_id": "section"}, indexes=(("plan_id", "position"),))
CITATION = entity_table(Citation, {"plan_id": "plan", "document_id": "legal_document"})

TASK = entity_table(
    Task,
    {"plan_id": "plan", "group_id": "task_group", "duplicate_of_id": "task"},
    indexes=(("plan_id", "group_id", "position"),),
)
TARGET = entity_table(Target, {"plan_id": "plan"}, indexes=(("plan_id", "position"),))
TARGET_RESULT = entity_table(TargetResult, {"target_id": "target"}, unique=(("target_id", "year"),))
OBLIGATION = entity_table(Obligation, {"plan_id": "plan"}, indexes=(("plan_id", "position"),))
ASSIGNMENT = entity_table(
    Assignment,
    {"task_id": "task", "obligation_id": "obligation", "unit_id": "unit"},
    checks={"one_duty": "(task_id IS NULL) <> (obligation_id IS NULL)"},
)
TASK_OUTCOME = entity_table(TaskOutcome, {"task_id": "task"}, unique=(("task_id", "year"),), indexes=(("year",),))
PROGRESS_ENTRY = entity_table(
    ProgressEntry,
    {"task_id": "task", "unit_id": "unit"},
    indexes=(("task_id", "year"), ("year", "task_id")),
    checks={"percent": "percent IS NULL OR percent BETWEEN 0 AND 100"},
)

REPORT = entity_table(Report, {"plan_id": "plan"}, indexes=(("year",),))
REPORT_SECTION = entity_table(
    ReportSection, {"report_id": "report", "group_id": "task_group"}, indexes=(("report_id", "position"),)
)
OCCURRENCE = entity_table(
    Occurrence,
    {"obligation_id": "obligation", "report_id": "report"},
    unique=(("obligation_id", "year", "sequence"),),
    indexes=(("year",),),
)

EVIDENCE = entity_table(Evidence, indexes=(("sha256",),))
EVIDENCE_LINK = entity_table(
    EvidenceLink,
    {"evidence_id": "evidence"},
    unique=(("evidence_id", "proven", "object_id"),),
    indexes=(("proven", "object_id"),),
)

CRITERIA_SET = entity_table(CriteriaSet, {"legal_document_id": "legal_document"})
CRITERION = entity_table(
    Criterion, {"set_id": "criteria_set", "parent_id": "criterion"}, indexes=(("set_id", "position"),)
)
RATING_BAND = entity_table(RatingBand, {"set_id": "criteria_set"})
RATING_RULE = entity_table(RatingRule, {"set_id": "criteria_set", "criterion_id": "criterion"})
SCORE_SHEET = entity_table(ScoreSheet, {"set_id": "criteria_set"}, indexes=(("year",),))
SCORE_LINE = entity_table(
    ScoreLine,
    {"sheet_id": "score_sheet", "criterion_id": "criterion"},
    unique=(("sheet_id", "criterion_id"),),
)

HISTORY = Table(
    "history",
    METADATA,
    Column("seq", Integer, primary_key=True),
    Column("at", Text, nullable=False),
    Column("who", Text, nullable=False),
    Column("label", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("target", Integer, nullable=False),  # the entry an undo or redo turned round, else 0
    Column("below", Integer, nullable=False),  # what lies below this entry on the undo or redo stack, 0: nothing
    Column("undo_head", Integer, nullable=False),  # what undo would take after this entry, 0: nothing
    Column("redo_head", Integer, nullable=False),
    Column("changes", Text, nullable=False),
    Column("previous_hash", Text, nullable=False),
    Column("hash", Text, nullable=False),
    sqlite_strict=True,
)
"""Append-only (schema.py sets the triggers) and hash-chained; see history.py."""

STORE_STATE = Table(
    "store_state",
    METADATA,
    Column("id", Integer, CheckConstraint("id = 1", name="single_row"), primary_key=True),
    Column("store_id", Text, nullable=False),
    Column("created_at", Text, nullable=False),
    Column("next_id", Integer, nullable=False),
    Column("history_seq", Integer, nullable=False),
    Column("history_hash", Text, nullable=False),
    Column("backup_seq", Integer, nullable=False),
    sqlite_strict=True,
)
"""Exactly one row: the counters of the store and the head of its history."""
