"""The invented office with its plan and a whole year of work, built through the same services a clerk uses."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

from danvan_desktop.domain.agency import Agency, AgencyKind, Person, Unit, UnitKind
from danvan_desktop.domain.evidence import Evidence
from danvan_desktop.domain.obligation import OccurrenceState
from danvan_desktop.domain.plan import PlanRole
from danvan_desktop.domain.progress import Quantity
from danvan_desktop.domain.register_sought import SoughtTotal
from danvan_desktop.domain.report import ReportKind
from danvan_desktop.domain.target import Target, Verdict
from danvan_desktop.domain.task import Task, TaskState
from danvan_desktop.services.plan_import import AcceptChoices
from danvan_desktop.services.sample_links import assign_leaves, link_leaves
from danvan_desktop.services.sample_registers import fill_registers
from danvan_desktop.services.sample_scores import fill_sheet
from danvan_desktop.services.services import Services
from danvan_desktop.services.views_entries import EntryDraft
from danvan_desktop.services.views_occasions import OccasionRow, Sending

Json = Mapping[str, Any]


class SampleOffice:
    """Builds the sample from `folder` (resources/samples) into an empty store."""

    def __init__(self, services: Services, folder: Path) -> None:
        self._services = services
        self._folder = folder
        self._units: dict[str, int] = {}

    def build(self) -> int:
        """Build office, plan, results, evidence, scores and report; returns the working year of the sample."""
        office, year = self._read("office.json"), self._read("year.json")
        number = int(year["year"])
        self._build_agency(office)
        plan_id = self._import_plan(number)
        self._record_results(plan_id, number, year)
        self._describe_evidence(year["evidence"])
        self._record_targets(plan_id, number, year["targets"])
        self._record_occasions(plan_id, number, year["occasions"])
        fill_sheet(self._services, number, year["scores"])
        self._fill_registers(number, year)
        link_leaves(self._services, number, year["links"])
        assign_leaves(self._services, number, {self._units[key]: owed for key, owed in year["owed"].items()})
        self._write_report(plan_id, number, year["report"])
        return number

    def build_office_only(self) -> None:
        """Build the agency with its units and people, without plan and results."""
        self._build_agency(self._read("office.json"))

    @property
    def plan_file(self) -> Path:
        """The sample plan as a text file, as a clerk would import it."""
        return self._folder / "ke_hoach_mau.txt"

    def _read(self, name: str) -> dict[str, Any]:
        loaded: dict[str, Any] = json.loads((self._folder / name).read_text(encoding="utf-8"))
        return loaded

    def _build_agency(self, office: Json) -> None:
        fields = dict(office["agency"])
        fields["kind"] = AgencyKind(fields["kind"])
        fields["recipients"] = tuple(fields["recipients"])
        self._services.agency.save(Agency(0, is_sample=True, **fields))
        for row in office["units"]:
            members = tuple(self._units[key] for key in row.get("members", ()))
            unit = Unit(
                0,
                row["name"],
                row["short_name"],
                tuple(row.get("aliases", ())),
                UnitKind(row["kind"]),
                head=row.get("head", ""),
                is_collective=bool(members),
                member_ids=members,
                is_sample=True,
            )
            self._units[row["key"]] = self._services.units.add(unit).created[0]
        for row in office["people"]:
            person = Person(0, row["name"], row["title"], self._units[row["unit"]], row["may_sign"], is_sample=True)
            self._services.people.add(person)

    def _import_plan(self, year: int) -> int:
        review = self._services.plan_import.read(self.plan_file)
        changes = self._services.plan_import.accept(review, AcceptChoices(PlanRole.OWN, year))
        return changes.created[0]

    def _record_results(self, plan_id: int, year: int, content: Json) -> None:
        tasks = {row.task.number: row.task for row in self._services.progress.task_rows(plan_id, year)}
        with tempfile.TemporaryDirectory() as folder:
            for row in content["entries"]:
                files = tuple(_evidence_file(Path(folder), name, content) for name in row.get("evidence", ()))
                self._record_entry(tasks[row["task"]], year, row, files)

    def _record_entry(self, task: Task, year: int, row: Json, files: tuple[Path, ...]) -> None:
        draft = EntryDraft(
            self._units[row["unit"]],
            date.fromisoformat(row["on"]),
            row["text"],
            row.get("percent"),
            tuple(Quantity(name, Decimal(value), unit) for name, value, unit in row.get("quantities", ())),
            TaskState.DONE if row.get("done") else None,
            files=files,
        )
        self._services.progress.add_entry(task.id, year, draft)

    def _describe_evidence(self, described: Mapping[str, tuple[str, str, str]]) -> None:
        for item in self._services.evidence.everything():
            if item.file_name in described:
                self._describe(item, *described[item.file_name])

    def _describe(self, item: Evidence, title: str, number: str, dated: str) -> None:
        self._services.evidence.describe(item.id, title, number, date.fromisoformat(dated))

    def _record_targets(self, plan_id: int, year: int, rows: list[Json]) -> None:
        targets = {row.target.position: row.target for row in self._services.targets.standings(plan_id, year)}
        for row in rows:
            self._record_target(targets[row["position"]], year, row)

    def _record_target(self, target: Target, year: int, row: Json) -> None:
        if "sources" in row:
            self._services.targets.link(target.id, [SoughtTotal(*source) for source in row["sources"]])
        if "numerator" in row:
            numerator, denominator = Decimal(row["numerator"]), Decimal(row["denominator"])
            self._services.targets.set_figures(target.id, year, numerator, denominator)
        if "judged" in row:
            self._services.targets.judge(target.id, year, Verdict(row["judged"]))
        if "note" in row:
            self._services.targets.set_note(target.id, year, row["note"])

    def _record_occasions(self, plan_id: int, year: int, rows: list[Json]) -> None:
        occasions = self._services.occasions.occasions([plan_id], year)
        for row in rows:
            found = next(item for item in occasions if row["match"] in item.occasion.obligation.text)
            self._record_occasion(found, row)

    def _record_occasion(self, found: OccasionRow, row: Json) -> None:
        if "internal_due" in row:
            self._services.occasions.set_internal_due(found.key, date.fromisoformat(row["internal_due"]))
        for unit, day, content in row.get("reports", ()):
            self._services.unit_reports.receive(found.key, self._units[unit], date.fromisoformat(day), content)
        if row.get("drafting"):
            self._services.occasions.set_state(found.key, OccurrenceState.DRAFTING)
            return
        sending = Sending(date.fromisoformat(row["sent_on"]), row["number"], row["to"], row["via"])
        self._services.occasions.record_sent(found.key, sending)

    def _fill_registers(self, year: int, content: Json) -> None:
        with tempfile.TemporaryDirectory() as folder:
            rows = self._read("registers.json")
            fill_registers(self._services, year, rows, lambda name: _evidence_file(Path(folder), name, content))

    def _write_report(self, plan_id: int, year: int, content: Json) -> None:
        reports = self._services.reports
        report_id = reports.start(plan_id, year, ReportKind.YEARLY).created[0]
        texts: dict[str, str] = dict(content["texts"])
        for section in reports.sections(report_id):
            text = texts.get(section.heading)
            if text:
                reports.edit_section(section.id, text=text)
        if content["number"]:
            reports.edit(replace(reports.get(report_id), number=content["number"]))


def _evidence_file(folder: Path, name: str, content: Json) -> Path:
    title, number, dated = content["evidence"][name]
    lines = [
        title.upper(),
        f"Số: {number}" if number else "",
        f"Ngày {date.fromisoformat(dated):%d/%m/%Y}",
        "",
        "(Tài liệu mẫu của dữ liệu ví dụ.)",
    ]
    path = folder / name
    path.write_text("\n".join(lines), encoding="utf-8")
    return path
