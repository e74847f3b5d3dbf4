from __future__ import annotations

from danvan_desktop.domain.report import ReportKind, ReportState


def test_kinds_and_states_have_names_of_their_own() -> None:
    assert len({kind.label for kind in ReportKind}) == len(ReportKind)
    assert len({state.label for state in ReportState}) == len(ReportState)
