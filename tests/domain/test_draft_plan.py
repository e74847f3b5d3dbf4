from dataclasses import FrozenInstanceError

import pytest

from danvan_desktop.domain.draft_plan import (
    DraftMetadata,
    DraftPlan,
    DraftSigner,
    DraftTask,
    DraftTaskGroup,
    DraftTiming,
    SourceLines,
)

LINES = SourceLines(1, 1)


def plan_with(*groups):
    return DraftPlan(
        "x.txt", DraftMetadata(), None, None, (), groups, (), (), (), None, (), None, DraftSigner(), (), ()
    )


def test_the_tasks_of_a_plan_are_those_of_its_groups_in_order():
    one, two = (DraftTask(1, None, "-", text, LINES, 0) for text in ("một", "hai"))
    draft = plan_with(
        DraftTaskGroup("1", "A", implicit=False, tasks=(one,), lines=LINES),
        DraftTaskGroup("2", "B", implicit=False, tasks=(two,), lines=LINES),
    )
    assert draft.tasks == (one, two)


def test_what_a_document_does_not_say_is_none():
    form = DraftMetadata()
    assert (form.number, form.date, form.year, form.subject) == (None,) * 4
    assert DraftTiming() == DraftTiming(None, None, None, None, None, is_impossible=False)


def test_a_draft_cannot_be_changed_in_place():
    with pytest.raises(FrozenInstanceError):
        DraftSigner().name = "Lê Văn Hòa"
