"""The clerk of an office through one year: takes the plan in, gives tasks out, records, sends, judges, scores."""

from __future__ import annotations

import calendar
import json
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from decimal import Decimal
from pathlib import Path

from danvan_desktop.domain.agency import Agency, Person
from danvan_desktop.domain.clock import FixedClock
from danvan_desktop.domain.extension import Extension
from danvan_desktop.domain.obligation import ObligationKind, OccurrenceState
from danvan_desktop.domain.plan import PlanRole
from danvan_desktop.domain.progress import Quantity
from danvan_desktop.domain.report import ReportKind
from danvan_desktop.domain.target import Measure, Verdict
from danvan_desktop.domain.task import Role, TaskState
from danvan_desktop.paths import resource
from danvan_desktop.services.plan_import import AcceptChoices
from danvan_desktop.services.sample_scores import fill_sheet
from danvan_desktop.services.services import Services
from danvan_desktop.services.views_entries import EntryDraft
from danvan_desktop.services.views_occasions import OccasionKey, OccasionRow, Sending
from danvan_desktop.services.views_quick_entry import QuickColumn
from danvan_desktop.storage.store import Store
from tests.offices import services_for
from tests.stores import open_store
from tests.working_year.register_lines import FINISHED, lines_of

OFFICE_UNITS = ("Văn phòng cơ quan", "Phòng Tổng hợp", "Tổ kiểm tra công vụ")


@dataclass
class Clerk:
    """One desk: the store, its services, the clock she lives by, and the plan of her year."""

    store: Store
    services: Services
    clock: FixedClock
    year: int
    plan_id: int = 0

    @property
    def today(self) -> date:
        """The day she sits down."""
        return self.clock.today()

    def come_in(self, month: int, day: int) -> None:
        """It is nine o'clock on another day of the year."""
        last = calendar.monthrange(self.year, month)[1]
        self.clock.set(datetime(self.year, month, min(day, last), 9))

    def found_office(self) -> None:
        """The first run, and who signs."""
        agency = Agency(0, "Sở Thí nghiệm", "STN", "UBND tỉnh Bình Sơn", "Bình Sơn", position="GIÁM ĐỐC")
        self.services.first_run.begin(agency, OFFICE_UNITS)
        self.services.people.add(Person(0, "Đỗ Thị Ánh", "Phó Giám đốc", may_sign=True))

    def take_in(self, path: Path) -> None:
        """Import the signed plan for this year."""
        review = self.services.plan_import.read(path)
        changes = self.services.plan_import.accept(review, AcceptChoices(PlanRole.OWN, self.year))
        self.plan_id = changes.created[0]

    def give_out(self) -> None:
        """Say who the plan's collectives are, and give each task without a leading unit to one of the office."""
        units = self.services.units.units()
        office = [unit.id for unit in units if unit.name in OFFICE_UNITS]
        for unit in units:
            if unit.is_collective and not unit.member_ids:
                self.services.units.edit(replace(unit, member_ids=tuple(office)))
        for place, row in enumerate(self.tasks()):
            if row.is_without_lead:
                self.services.assignments.assign([row.task.id], office[place % 2], Role.LEAD)

    def tasks(self):
        """The tasks of the plan as they stand today."""
        return self.services.progress.task_rows(self.plan_id, self.year)

    def occasions(self) -> list[OccasionRow]:
        """The occasions of the year as they stand today."""
        return self.services.occasions.year_occasions(self.year)

    def set_missing_days(self) -> None:
        """Give each occasion the plan gives no day for the 15th of a month, none twice for one duty."""
        for row in self.occasions():
            if row.occasion.last_good_day is None:
                month = 6 if row.occasion.sequence == 1 else 12
                self.services.occasions.set_due(row.key, date(self.year, month, 15))

    def asked_for(self, month: int) -> OccasionKey | None:
        """A report asked for by letter: one more occasion of a duty without any rhythm, due this month."""
        duties = [duty for duty in self.services.occasions.duties(self.year) if duty.due is None and not duty.period]
        if not duties:
            return None
        duty = duties[-1]
        before = {row.key for row in self.occasions()}
        self.services.occasions.add_occasion(duty.id, self.year, date(self.year, month, 20))
        (added,) = {row.key for row in self.occasions()} - before
        return added

    def record_results(self, month: int, folder: Path) -> None:
        """Record what units did: a third of the tasks on one sheet, one with evidence, one shared by two units."""
        rows = [row for place, row in enumerate(self.tasks()) if place % 3 == month % 3 and not row.state.is_closed]
        self._quick_sheet(rows, month)
        if rows:
            proof = folder / f"Biên bản tháng {month}.txt"
            proof.write_text(f"Biên bản họp tháng {month} năm {self.year}", encoding="utf-8")
            real = {unit.id for unit in self.services.units.units() if not unit.is_collective}
            for unit_id in sorted(rows[0].unit_ids & real)[:2]:
                amount = (Quantity("Tin, bài", Decimal(month), "bài"),)
                draft = EntryDraft(unit_id, self.today, f"Phần việc tháng {month}", quantities=amount, files=(proof,))
                self.services.progress.add_entry(rows[0].task.id, self.year, draft)

    def _quick_sheet(self, rows, month: int) -> None:
        sheet = self.services.quick_entry.sheet(rows, self.plan_id, self.year)
        if not sheet:
            return
        pasted = "\n".join(f"{self.today.day}/{month}\t\tĐã làm đợt tháng {month}\t1.0\tcuộc" for _ in sheet)
        names = [row.unit for row in sheet]
        filled = self.services.quick_entry.paste(sheet, pasted, 0, QuickColumn.DAY)
        assert filled.findings == (), [finding.words for finding in filled.findings]
        typed = [
            row.with_cells({QuickColumn.UNIT: name, QuickColumn.AMOUNT: "1", QuickColumn.MEASURE: "Hội nghị (cuộc)"})
            for row, name in zip(filled.rows, names, strict=True)
        ]
        self.services.quick_entry.save(typed, self.year)

    def keep_registers(self, month: int) -> None:
        """Write the lines of the month into every register."""
        document = self.services.legal_documents.rows()[0].document.title
        for register, cells in lines_of(month, self.year, OFFICE_UNITS[0], document):
            self.services.registers.add_row(register, self.year, cells)

    def finish_registers(self) -> None:
        """Fill in what came later: findings mended, difficulties answered, models recognised."""
        for register, cells in FINISHED.items():
            for line in self.services.registers.sheet(register, self.year).lines:
                for key, typed in cells.items():
                    self.services.registers.edit_cell(line.row.id, key, typed)

    def send_due(self) -> list[OccasionKey]:
        """Send what is due this month: units first, then drafting, signing, and the report page for reports."""
        end = date(self.year, self.today.month, calendar.monthrange(self.year, self.today.month)[1])
        due = [
            row
            for row in self.occasions()
            if row.occasion.last_good_day is not None
            and row.occasion.last_good_day <= end
            and (row.occasion.record is None or row.occasion.record.state is not OccurrenceState.SENT)
        ]
        for row in due:
            self._send(row)
        return [row.key for row in due]

    def _send(self, row: OccasionRow) -> None:
        services, key = self.services, row.key
        last = row.occasion.last_good_day
        assert last is not None
        if not row.occasion.extensions and row.occasion.sequence > 1:
            extension = Extension(last + timedelta(days=10), "Chờ số liệu của các đơn vị", "12/CV", self.today)
            services.extensions.extend(key, extension)
        services.unit_reports.expect_units_with_tasks(key)
        for receipt in services.unit_reports.receipts(key):
            services.unit_reports.receive(key, receipt.unit_id, self.today, "Báo cáo của đơn vị")
        services.occasions.set_state(key, OccurrenceState.DRAFTING)
        services.occasions.set_state(key, OccurrenceState.SIGNING)
        if row.occasion.obligation.kind is ObligationKind.REPORT:
            kind = ReportKind.HALF_YEARLY if row.occasion.sequence == 1 and last.month < 8 else ReportKind.YEARLY
            report = services.reports.start(row.plan.id, self.year, kind, row.occasion).created[0]
            services.reports.record_sent(
                report, f"{key.sequence}{key.obligation_id}", self.today, "UBND tỉnh", "Sở Nội vụ"
            )
        else:
            services.occasions.record_sent(key, Sending(self.today, "77", "Sở Nội vụ", "Trục liên thông"))

    def judge_targets(self) -> None:
        """Give every target its figures, and a verdict where figures do not decide."""
        for standing in self.services.targets.standings(self.plan_id, self.year):
            if standing.target.measure is Measure.QUANTITATIVE:
                self.services.targets.set_figures(standing.target.id, self.year, Decimal(98), Decimal(98))
            else:
                self.services.targets.judge(standing.target.id, self.year, Verdict.MET)

    def score(self) -> int:
        """Score the year on the sample criteria and bring the sheet on its way; returns its id."""
        year = json.loads((resource("samples") / "year.json").read_text(encoding="utf-8"))
        rows = [{key: value for key, value in row.items() if key != "evidence"} for row in year["scores"]]
        sheet_id = fill_sheet(self.services, self.year, rows)
        proof = self.services.evidence.everything()[0]
        view = self.services.scoring.view(self.year)
        assert view is not None
        for row in view.rows:
            if row.lacks_evidence:
                self.services.score_evidence.link(sheet_id, row.criterion.id, [proof.id])
        return sheet_id

    def finish_tasks(self) -> None:
        """Close every task: done, and one that could not be done with its reason."""
        open_tasks = [row for row in self.tasks() if not row.state.is_closed]
        for place, row in enumerate(open_tasks):
            state, reason = (TaskState.NOT_FEASIBLE, "Không có kinh phí") if place == 0 else (TaskState.DONE, "")
            self.services.progress.set_outcome(row.task.id, self.year, state, reason)


def open_desk(folder: Path, year: int) -> Clerk:
    """A desk with an empty store on 2 January of the year."""
    clock = FixedClock(datetime(year, 1, 2, 9))
    store = open_store(folder, clock)
    return Clerk(store, services_for(store, clock), clock, year)
