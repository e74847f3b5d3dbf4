"""Figures of registers in a report: those of its period, live until it is sent."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from danvan_desktop.domain.register_period import Granularity
from danvan_desktop.domain.report import ReportKind
from danvan_desktop.domain.report_period import months_of
from danvan_desktop.services.services import Services
from danvan_desktop.storage.store import Store
from tests.offices import sample_office
from tests.services.plan_rooms import snapshot

YEAR = 2026
MEETING = {"held_on": "5/3", "documents": "Chỉ thị", "participants": "7", "total": "7"}


@pytest.fixture
def office(tmp_path: Path) -> Iterator[tuple[Store, Services]]:
    store, services = sample_office(tmp_path)
    yield store, services
    store.close()


def half(services: Services, first: int) -> int:
    plan_id = services.plans.plans(YEAR)[0].id
    period = months_of(YEAR, first, first + 5)
    return services.reports.start(plan_id, YEAR, ReportKind.HALF_YEARLY, period=period).created[0]


def offered(services: Services, report_id: int, register: str = "study_session"):
    return next(figure for figure in services.report_registers.offered(report_id) if figure.register == register)


def text(services: Services, report_id: int) -> str:
    return services.reports.sections(report_id)[0].text


def with_sentence(services: Services, words: str = "") -> int:
    """A report of the first half that says what the study sessions come to."""
    report_id = half(services, 1)
    section = services.reports.sections(report_id)[0]
    services.reports.insert_results(section.id, [words] if words else [], [offered(services, report_id)])
    return report_id


def test_a_sentence_has_the_numbers_the_register_shows_for_the_period(office) -> None:
    _, services = office
    (total, _) = services.registers.totals("study_session", YEAR, Granularity.HALF)
    sentence = offered(services, half(services, 1)).sentence
    assert sentence.startswith(f"Tổ chức {total.row_count:02} cuộc quán triệt, học tập")
    assert f"{total.figures['participants']} lượt người dự" in sentence


def test_each_half_is_offered_its_own_registers_and_rows(office) -> None:
    _, services = office
    services.registers.add_row("difficulty", YEAR, {"raised_on": "1/6", "text": "Thiếu máy quét."})
    services.registers.add_row("difficulty", YEAR, {"raised_on": "1/8", "text": "Thiếu phòng tiếp dân"})
    first, second = half(services, 1), half(services, 7)
    assert "- Thiếu máy quét." in services.report_registers.rows(first)
    assert "- Thiếu phòng tiếp dân." in services.report_registers.rows(second)
    assert "- Thiếu phòng tiếp dân." not in services.report_registers.rows(first)
    conclusion = {"issued_on": "2/3", "text": "Ghi đủ cột kết quả.", "result": "Đã ghi đủ."}
    services.registers.add_row("conclusion", YEAR, conclusion)
    assert services.report_registers.rows(first)[-1] == "- Ghi đủ cột kết quả: Đã ghi đủ."


def test_a_changed_number_is_told_and_brought_up_to_date_in_one_step(office) -> None:
    store, services = office
    report_id = with_sentence(services, "- Lời của cán bộ.")
    assert services.report_registers.changed(report_id) == []
    before = text(services, report_id)
    services.registers.add_row("study_session", YEAR, MEETING)
    (change,) = services.report_registers.changed(report_id)
    assert text(services, report_id) == before
    assert change.present == offered(services, report_id).sentence != change.taken.sentence
    stored = snapshot(store)
    services.report_registers.update(report_id)
    assert text(services, report_id) == f"- Lời của cán bộ.\n- {change.present}."
    assert services.report_registers.changed(report_id) == []
    store.undo()
    assert snapshot(store) == stored


def test_words_the_clerk_put_around_a_sentence_stay_and_one_he_reworded_is_his(office) -> None:
    _, services = office
    report_id = with_sentence(services)
    section = services.reports.sections(report_id)[0]
    services.reports.edit_section(section.id, text=section.text.rstrip(".") + ", đạt yêu cầu.")
    services.registers.add_row("study_session", YEAR, MEETING)
    services.report_registers.update(report_id)
    assert text(services, report_id).endswith(", đạt yêu cầu.")
    services.reports.edit_section(section.id, text="- Tổ chức vài cuộc học tập.")
    services.registers.add_row("study_session", YEAR, MEETING)
    assert services.report_registers.changed(report_id) == []


def test_a_sentence_whose_rows_are_gone_is_taken_out(office) -> None:
    _, services = office
    report_id = with_sentence(services, "- Lời của cán bộ.")
    lines = services.registers.sheet("study_session", YEAR).lines
    services.registers.delete_rows([line.row.id for line in lines])
    assert services.report_registers.changed(report_id)[0].present == ""
    services.report_registers.update(report_id)
    assert text(services, report_id) == "- Lời của cán bộ."
    assert services.report_registers.changed(report_id) == []


def test_a_sent_report_keeps_its_numbers(office) -> None:
    _, services = office
    report_id = with_sentence(services)
    services.reports.record_sent(report_id, "12", date(YEAR, 11, 17), "UBND tỉnh", "")
    before = text(services, report_id)
    services.registers.add_row("study_session", YEAR, MEETING)
    assert services.report_registers.changed(report_id) == []
    services.report_registers.update(report_id)
    assert text(services, report_id) == before
