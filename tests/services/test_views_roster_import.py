from __future__ import annotations

from danvan_desktop.domain.roster import RosterEntry
from danvan_desktop.services.views_roster_import import RosterDraft, RosterDraftRow, Verdict


def test_a_draft_counts_its_rows_by_verdict() -> None:
    rows = [
        RosterDraftRow("Dòng 1", RosterEntry(0, "Sở Y tế"), verdict)
        for verdict in (Verdict.NEW, Verdict.NEW, Verdict.KNOWN)
    ]
    draft = RosterDraft("tệp", tuple(rows))
    assert draft.count(Verdict.NEW) == 2
    assert draft.words == "3 dòng: 2 thêm mới, 1 đã có"


def test_what_is_proposed_may_be_taken_and_every_verdict_has_words() -> None:
    assert all(verdict.may_be_taken for verdict in Verdict if verdict.is_proposed)
    assert not Verdict.WRONG.may_be_taken
    assert not Verdict.SIMILAR.is_proposed
    assert len({verdict.label for verdict in Verdict}) == len(Verdict)
