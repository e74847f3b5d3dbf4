from datetime import date, datetime

import pytest

from danvan_desktop.domain.score_source import Source, Standing
from danvan_desktop.domain.target import Verdict
from danvan_desktop.domain.task import TaskState
from danvan_desktop.services.score_sources import read_sources
from danvan_desktop.services.source_facts import Asked
from danvan_desktop.storage.repositories.scoring import links_of_set
from tests.linked_office import BRIEFING, DESK, HALF_YEAR, IN_TIME, SURVEY, YEARLY, LinkedOffice, linked_office

GOOD, BAD, OPEN = Standing.GOOD, Standing.BAD, Standing.OPEN
JUNE, NEXT_YEAR = date(2026, 6, 20), date(2027, 1, 4)


@pytest.fixture
def office(tmp_path) -> LinkedOffice:
    office = linked_office(tmp_path)
    yield office
    office.store.close()


def told(office: LinkedOffice, link, today: date = JUNE) -> Source:
    office.link("1.4", link)
    links = links_of_set(office.store, office.score.set_id)
    (source,) = read_sources(office.store, links, 2026, today)[office.score.id_of("1.4")]
    return source


def test_a_task_is_settled_by_its_end_and_by_the_end_of_the_year(office: LinkedOffice) -> None:
    late = told(office, office.task(BRIEFING))
    assert (late.standing, late.state) == (OPEN, "quá hạn 82 ngày, chưa có kết quả")
    assert told(office, office.task(BRIEFING), NEXT_YEAR).standing is BAD
    office.record(BRIEFING, "Đã tổ chức hội nghị", date(2026, 3, 12), done=True)
    done = told(office, office.task(BRIEFING))
    assert (done.standing, done.state) == (GOOD, "hoàn thành ngày 12/03/2026")
    assert (done.a, done.b) == (1, 1)
    assert [entry.words for entry in done.entries] == ["12/03/2026: Đã tổ chức hội nghị"]
    office.progress.set_outcome(office.ids[SURVEY], 2026, TaskState.NOT_FEASIBLE, "Không có kinh phí")
    failed = told(office, office.task(SURVEY))
    assert (failed.standing, failed.state) == (BAD, "không thực hiện được: Không có kinh phí")


def test_regular_work_is_never_overdue_and_stays_open_until_the_clerk_closes_it(office: LinkedOffice) -> None:
    office.record(DESK, "Trực đủ các ngày", date(2026, 5, 4))
    regular = told(office, office.task(DESK), NEXT_YEAR)
    assert (regular.standing, regular.state) == (OPEN, "chưa hoàn thành, 1 kết quả đã ghi")
    assert regular.is_moving


def test_a_target_gives_its_figures_and_its_verdict(office: LinkedOffice) -> None:
    assert told(office, office.target(IN_TIME)).standing is OPEN
    assert told(office, office.target(IN_TIME)).a is None
    office.targets.set_figures(office.ids[IN_TIME], 2026, 4890, 4956)
    met = told(office, office.target(IN_TIME))
    assert (met.standing, met.a, met.b) == (GOOD, 4890, 4956)
    assert met.state == "yêu cầu ≥ 98%, đạt được 98,67% (4890/4956): đạt"
    office.targets.set_figures(office.ids[IN_TIME], 2026, 97, 100)
    assert told(office, office.target(IN_TIME)).standing is BAD
    assert Verdict.NOT_MET.label.lower() in told(office, office.target(IN_TIME)).state


def test_a_duty_counts_what_was_in_time_late_missing_and_to_come(office: LinkedOffice) -> None:
    before = told(office, office.duty(HALF_YEAR), date(2026, 6, 1))
    assert (before.standing, before.waiting, before.a) == (OPEN, 1, None)
    missing = told(office, office.duty(HALF_YEAR))
    assert (missing.standing, missing.unsent, missing.a, missing.b) == (BAD, 1, 0, 1)
    office.send(HALF_YEAR, date(2026, 6, 14))
    kept = told(office, office.duty(HALF_YEAR))
    assert (kept.standing, kept.days_late, kept.state) == (GOOD, 0, "1 kỳ gửi đúng hạn")
    assert kept.entries[0].words == "Năm 2026: hạn 14/06/2026, gửi ngày 14/06/2026 số 94/BC-STP; đã gửi"
    office.store.undo()
    office.send(HALF_YEAR, date(2026, 6, 18))
    late = told(office, office.duty(HALF_YEAR))
    assert (late.standing, late.late, late.days_late, late.violations) == (BAD, 1, 4, 1)
    assert told(office, office.duty(YEARLY)).waiting == 1


def test_documents_behind_a_source_are_those_of_its_entries(office: LinkedOffice, tmp_path) -> None:
    file = tmp_path / "Biên bản.pdf"
    file.write_bytes(b"x")
    office.record(BRIEFING, "Hội nghị", date(2026, 3, 12), file)
    office.record(BRIEFING, "Học bù", date(2026, 3, 20), file)
    (item,) = office.score.all_evidence.everything()
    assert told(office, office.task(BRIEFING)).evidence_ids == (item.id,)


def test_the_year_is_out_on_its_last_day_and_not_before(office: LinkedOffice) -> None:
    assert not Asked(office.store, 2026, datetime(2026, 12, 31).date()).is_over
    assert Asked(office.store, 2026, date(2027, 1, 1)).is_over
