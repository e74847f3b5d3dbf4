from dataclasses import replace

import pytest

from danvan_desktop.domain.score_decision import DecisionState, ScoreDecision, decision_state, entry_of
from danvan_desktop.domain.scoring import Entry, ScoreLine
from tests.criteria_sets import D

LINE = ScoreLine(1, 1, 7)
NINE, EIGHT = Entry(a=D(9), b=D(10)), Entry(a=D(8), b=D(10))
TAKEN = ScoreDecision(3, 1, 7, is_accepted=True).with_entry(NINE)
KEPT = replace(TAKEN, is_accepted=False, reason="Đã trừ hồ sơ rút")


@pytest.mark.parametrize(
    ("entered", "suggested", "decision", "state"),
    [
        (None, NINE, None, DecisionState.WAITING),
        (EIGHT, NINE, None, DecisionState.DIFFERS),
        (NINE, NINE, None, DecisionState.EQUAL),
        (Entry(a=D("9.0"), b=D(10)), NINE, None, DecisionState.EQUAL),
        (None, None, None, DecisionState.UNSETTLED),
        (EIGHT, None, None, DecisionState.UNSETTLED),
        (NINE, NINE, TAKEN, DecisionState.ACCEPTED),
        (EIGHT, NINE, TAKEN, DecisionState.DIFFERS),
        (NINE, EIGHT, TAKEN, DecisionState.CHANGED),
        (NINE, None, TAKEN, DecisionState.CHANGED),
        (EIGHT, NINE, KEPT, DecisionState.KEPT),
        (EIGHT, EIGHT, KEPT, DecisionState.CHANGED),
        (EIGHT, None, replace(KEPT.with_entry(None)), DecisionState.KEPT),
        (EIGHT, NINE, replace(KEPT.with_entry(None)), DecisionState.CHANGED),
    ],
)
def test_a_decision_holds_until_its_source_or_its_points_change(entered, suggested, decision, state) -> None:
    line = None if entered is None else LINE.with_entry(entered)
    assert decision_state(line, suggested, decision) is state


def test_a_line_with_words_only_has_no_entry() -> None:
    assert entry_of(None) is None
    assert entry_of(replace(LINE, explanation="Có")) is None
    assert entry_of(LINE.with_entry(NINE)) == NINE


def test_states_have_names_of_their_own() -> None:
    assert len({state.label for state in DecisionState}) == len(DecisionState)
