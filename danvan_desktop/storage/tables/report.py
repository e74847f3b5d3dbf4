"""The tables of reports, their sections and the outlines the office keeps."""

from __future__ import annotations

from danvan_desktop.domain.report import OutlineHeading, Report, ReportSection
from danvan_desktop.storage.tables.entities import entity_table

REPORT = entity_table(Report, {"plan_id": "plan", "replaces_id": "report"}, indexes=(("year",),))
REPORT_SECTION = entity_table(
    ReportSection, {"report_id": "report", "group_id": "task_group"}, indexes=(("report_id", "position"),)
)
OUTLINE_HEADING = entity_table(OutlineHeading, indexes=(("kind", "position"),))
