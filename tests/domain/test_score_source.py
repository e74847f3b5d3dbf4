from danvan_desktop.domain.criterion_link import CriterionLink, SourceKind
from danvan_desktop.domain.score_source import Source, SourceEntry, Standing
from tests.criteria_sets import D


def source(kind: SourceKind, standing: Standing = Standing.GOOD, **more: object) -> Source:
    return Source(CriterionLink(1, 7, kind), "nguồn", "", standing, **more)


def test_violations_are_late_and_missing_reports_failed_work_and_counted_rows() -> None:
    assert source(SourceKind.OBLIGATION, late=2, unsent=1).violations == 3
    assert source(SourceKind.TASK, Standing.BAD).violations == 1
    assert source(SourceKind.TARGET, Standing.OPEN).violations == 0
    assert source(SourceKind.REGISTER, a=D(4)).violations == 4
    assert source(SourceKind.REGISTER).violations is None, "a register without a figure tells nothing"


def test_a_document_behind_several_entries_is_one_document() -> None:
    entries = (SourceEntry("progress_entry", 1, "a", (5, 6)), SourceEntry("progress_entry", 2, "b", (6, 7)))
    assert source(SourceKind.TASK, entries=entries).evidence_ids == (5, 6, 7)
    assert len({standing.label for standing in Standing}) == len(Standing)


def test_work_under_way_and_occasions_to_come_still_move_a_figure() -> None:
    assert source(SourceKind.TASK, Standing.OPEN).is_moving
    assert source(SourceKind.OBLIGATION, Standing.BAD, waiting=1).is_moving
    assert not source(SourceKind.TARGET, Standing.OPEN).is_moving, "a target tells what is recorded so far"
    assert not source(SourceKind.TASK, Standing.BAD).is_moving
