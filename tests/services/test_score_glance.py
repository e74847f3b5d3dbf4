from __future__ import annotations

from pathlib import Path

from danvan_desktop.services.score_glance import score_glance
from tests.offices import sample_office

YEAR = 2026


def test_the_glance_counts_what_the_scoring_page_lists_and_is_none_before_the_sheet_was_begun(tmp_path: Path) -> None:
    store, services = sample_office(tmp_path)
    with store:
        view, glance = services.scoring.view(YEAR), score_glance(store, YEAR)
        assert view is not None
        assert glance is not None
        assert glance.unproven == sum(row.lacks_evidence for row in view.rows) > 0
        assert glance.unscored == sum(row.is_open for row in view.rows)
        assert (glance.standing.total, glance.standing.rating) == (view.result.total, view.result.rating)
        assert score_glance(store, YEAR + 1) is None
