"""The tables of reports and their sections."""

from __future__ import annotations

from danvan_desktop.domain.report import Report, ReportSection
from danvan_desktop.storage.tables.entities import entity_table

REPORT = entity_table(Report, {"plan_id": "plan"}, indexes=(("year",),))
REPORT_SECTION = entity_table(
    ReportSection, {"report_id": "report", "group_id": "task_group"}, indexes=(("report_id", "position"),)
)
