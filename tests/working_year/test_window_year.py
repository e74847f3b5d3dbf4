"""One scripted year at the window, from the first run to the last sending; the store holds what the pages took in."""

from __future__ import annotations

import pytest

from danvan_desktop.domain.obligation import DueState
from tests.gui.shell import hooks_kept
from tests.working_year.test_working_year import OWN, check_month
from tests.working_year.window_clerk import window_desk


@pytest.mark.usefixtures("qtbot")
def test_the_office_lives_through_a_year_at_the_window(tmp_path):
    with hooks_kept(), window_desk(tmp_path, 2026) as clerk:
        clerk.found_office()
        clerk.take_in(OWN)
        clerk.give_out()
        clerk.set_missing_days()
        for month in range(1, 13):
            clerk.come_in(month, 12)
            clerk.record_results(month)
            clerk.keep_registers(month)
            clerk.come_in(month, 4 if month in {3, 5, 10, 11} else 28)
            clerk.send_due()
            check_month(clerk.office)
        clerk.finish_tasks()
        office = clerk.office
        assert {row.state for row in office.occasions()} <= {DueState.SENT, DueState.SENT_LATE}
        assert all(row.state.is_closed and row.entry_count for row in office.tasks())
        assert office.services.registers.counts(2026)["difficulty"] == 12
        before = office.tasks()
        clerk.close_year()
        assert office.services.years.is_closed(2026)
        clerk.open_next_year()
        (plan,) = [plan for plan in office.services.plans.plans() if plan.year == 2027]
        assert clerk.start.window.property("opened")
        after = office.services.progress.task_rows(plan.id, 2027)
        assert [row.task.text for row in after] == [row.task.text for row in before]
        assert not any(row.entry_count for row in after)
        assert office.services.store_care.check() == ()
