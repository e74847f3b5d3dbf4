"""What a report prints: headings numbered, tables where they belong, the annex in the report's own head."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest

from danvan_desktop.domain.agency import AgencyKind
from danvan_desktop.domain.clock import FixedClock
from danvan_desktop.domain.document import DocumentForm, RuleSet
from danvan_desktop.domain.figures import ReportFigures, ScoreSheetFigures, SectionTable
from danvan_desktop.domain.report import ReportKind, SectionContent
from danvan_desktop.domain.report_period import months_of
from danvan_desktop.paths import resource
from danvan_desktop.services.documents import DocumentKind, ExportOrder
from danvan_desktop.services.sample_office import SampleOffice
from danvan_desktop.services.services import Services
from danvan_desktop.storage.store import Store
from tests.offices import NOVEMBER, sample_office, services_for
from tests.stores import open_store

YEAR = 2026


@pytest.fixture
def office(tmp_path: Path) -> Iterator[tuple[Store, Services]]:
    store, services = sample_office(tmp_path)
    yield store, services
    store.close()


def figures(services: Services, report_id: int | None = None) -> ReportFigures:
    found = services.documents.figures(ExportOrder(DocumentKind.REPORT, YEAR, report_id=report_id))
    assert isinstance(found, ReportFigures)
    return found


def test_headings_are_numbered_and_tables_follow_their_parts(office: tuple[Store, Services]) -> None:
    sections = figures(office[1]).sections
    tables = {section.heading.split(". ")[0]: section.table for section in sections if section.level == 1}
    assert tables["II"] is SectionTable.TASKS
    assert tables["III"] is SectionTable.TARGETS
    assert tables["IV"] is SectionTable.SCORES
    assert [section.heading[:2] for section in sections if section.level == 2][:5] == ["1.", "2.", "3.", "4.", "5."]


def test_the_sentence_before_the_table_counts_like_its_last_row(office: tuple[Store, Services]) -> None:
    found = figures(office[1])
    assert found.tasks is not None
    sentence = next(section for section in found.sections if section.table is SectionTable.TASKS).paragraphs[-1]
    done, overdue = found.tasks.rows[-1].counts[1], found.tasks.rows[-1].counts[-1]
    assert f"hoàn thành {done}," in sentence
    assert f"quá hạn {overdue}." in sentence


def test_targets_are_numbered_with_what_was_reached(office: tuple[Store, Services]) -> None:
    second = figures(office[1]).targets[1]
    assert (second.number, second.required, second.actual) == ("2", "≥ 98%", "98,67% (4890/4956)")
    assert second.verdict == "Đạt"


def test_the_score_sheet_is_an_annex_under_the_head_of_the_report(office: tuple[Store, Services]) -> None:
    found = figures(office[1])
    annex = found.annexes[0]
    assert isinstance(annex, ScoreSheetFigures)
    assert annex.letter_head == found.letter_head
    assert annex.signer is None


def test_a_half_yearly_report_has_no_scores(office: tuple[Store, Services]) -> None:
    services = office[1]
    plan_id = services.plans.plans(YEAR)[0].id
    report_id = services.reports.start(plan_id, YEAR, ReportKind.HALF_YEARLY).created[0]
    found = figures(services, report_id)
    assert (found.scores, found.annexes) == ((), ())
    assert "06 tháng" in found.period_label
    assert SectionTable.SCORES not in {section.table for section in found.sections}


def test_a_report_without_a_plan_has_only_what_the_clerk_writes(office: tuple[Store, Services]) -> None:
    services = office[1]
    report_id = services.reports.start(None, YEAR, ReportKind.AD_HOC).created[0]
    found = figures(services, report_id)
    assert (found.tasks, found.targets, found.preamble) == (None, (), ())


def test_a_part_of_the_year_says_by_which_day_its_tasks_are_counted(office: tuple[Store, Services]) -> None:
    services = office[1]
    plan_id = services.plans.plans(YEAR)[0].id
    told = []
    for first in (1, 7):
        period = months_of(YEAR, first, first + 5)
        report_id = services.reports.start(plan_id, YEAR, ReportKind.HALF_YEARLY, period=period).created[0]
        tables = [section for section in figures(services, report_id).sections if section.table is SectionTable.TASKS]
        told.append(tables[0].paragraphs[-1])
    assert told[0].startswith("Tính đến ngày 30/06/2026, kế hoạch có 20 nhiệm vụ")
    assert told[1].startswith("Tính đến ngày 18/11/2026, kế hoạch có 20 nhiệm vụ")


def make_party(services: Services, pitch: int = 18) -> None:
    found = services.agency.get()
    assert found is not None
    services.agency.save(replace(found, kind=AgencyKind.PARTY_COMMITTEE, line_pitch=pitch))


def test_a_party_report_follows_the_rules_of_its_own_date_and_undated_those_of_today(
    office: tuple[Store, Services],
) -> None:
    _, services = office
    make_party(services, 20)
    report = services.reports.reports(YEAR)[0]
    assert figures(services, report.id).form == DocumentForm(RuleSet.PARTY_2026, 20)  # the clock shows 11/2026
    services.reports.edit(replace(report, signed_on=date(YEAR, 5, 26)))
    found = figures(services, report.id)
    assert found.form == DocumentForm(RuleSet.PARTY_2018, 20)
    assert [section.heading[:3] for section in found.sections if section.level == 1][:2] == ["I- ", "II-"]
    assert services.documents.preview(ExportOrder(DocumentKind.REPORT, YEAR, report_id=report.id))


def test_an_undated_party_report_follows_the_old_rules_while_the_clock_shows_their_time(tmp_path: Path) -> None:
    clock = FixedClock(NOVEMBER)
    store = open_store(tmp_path, clock)
    services = services_for(store, clock)
    SampleOffice(services, resource("samples")).build()
    make_party(services)
    clock.set(datetime(YEAR, 4, 30, 8, 0))
    assert figures(services).form.rules is RuleSet.PARTY_2018
    store.close()


def test_a_sent_party_report_is_printed_by_the_rules_and_the_pitch_it_was_sent_with(
    office: tuple[Store, Services],
) -> None:
    store, services = office
    make_party(services, 19)
    report = services.reports.reports(YEAR)[0]
    services.reports.record_sent(report.id, "14", date(YEAR, 4, 20), "Ban Dân vận Tỉnh ủy", "")
    sent = figures(services, report.id)
    make_party(services, 20)
    assert figures(services, report.id) == sent
    assert sent.form == DocumentForm(RuleSet.PARTY_2018, 19)
    store.undo()
    store.undo()
    assert figures(services, report.id).form == DocumentForm(RuleSet.PARTY_2026, 19)


def test_the_results_of_a_plan_without_task_groups_come_with_their_figures_too(office: tuple[Store, Services]) -> None:
    store, services = office
    report = services.reports.reports(YEAR)[-1]
    part = next(each for each in services.reports.sections(report.id) if each.content is SectionContent.FIGURES)
    before = figures(services, report.id)
    with store.begin("Nhóm không tên") as work:
        work.save(replace(part, content=SectionContent.RESULTS))
        work.commit()
    assert figures(services, report.id) == before
    with store.begin("Mục con") as work:
        work.save(replace(part, content=SectionContent.RESULTS, level=2))
        work.commit()
    after = figures(services, report.id)
    assert SectionTable.TASKS not in {section.table for section in after.sections}
