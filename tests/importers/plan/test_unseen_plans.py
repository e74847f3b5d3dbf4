"""The judge's figures on plans of invented agencies, annotated before the importer had read them."""

import pytest

from danvan_desktop.importers.plan.parse import parse_plan
from danvan_desktop.importers.plan.schema import draft_to_json
from danvan_desktop.importers.reading import read_document
from tests.importers.plan.judge import JUDGE, below, judged, truth_of
from tests.importers.plan.judge import OWN_PLANS as PLANS

FLOOR = 0.95


@pytest.fixture(params=PLANS, ids=lambda path: path.stem)
def plan(request):
    return request.param


@pytest.mark.skipif(not JUDGE.exists(), reason="the judge is not on this machine")
def test_every_line_of_the_judge_reaches_the_floor(plan):
    assert below(judged(plan, plan), FLOOR) == {}


def test_tasks_and_their_units_are_those_of_the_truth(plan):
    truth = truth_of(plan)
    wanted = [
        (group["title"], task["text"].rstrip(".;"), task["lead_units"], task["cooperating_units"])
        for group in truth["task_groups"]
        for task in group["tasks"]
    ]
    found = [
        (group["title"], task["text"].rstrip(".;"), task["lead_units"], task["cooperating_units"])
        for group in draft_to_json(parse_plan(read_document(plan)))["task_groups"]
        for task in group["tasks"]
    ]
    assert found == wanted


def test_every_filled_line_has_a_fate(plan):
    draft = parse_plan(read_document(plan))
    covered = {line for part in draft.paragraphs for line in range(part.lines.first, part.lines.last + 1)}
    filled = {number for number, line in enumerate(plan.read_text(encoding="utf-8").split("\n"), 1) if line.strip()}
    assert filled <= covered
    assert all(part.reason for part in draft.paragraphs if part.fate == "skipped")
