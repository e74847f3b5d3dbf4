"""The judge's own figures on the five real plans, which are read where they lie and never copied."""

import json

import pytest

from danvan_desktop.importers.plan.parse import parse_plan
from danvan_desktop.importers.plan.schema import draft_to_json
from danvan_desktop.importers.reading import read_document
from tests.importers.plan.judge import REAL_PLANS as PLANS
from tests.importers.plan.judge import below, judged

FLOOR = 0.97

pytestmark = pytest.mark.skipif(not PLANS, reason="the real plans are not on this machine")


@pytest.fixture(params=PLANS, ids=lambda path: path.name[:3])
def plan(request):
    return request.param


def test_every_line_of_the_judge_reaches_the_floor(plan):
    assert below(judged(plan, plan), FLOOR) == {}


def test_every_filled_line_of_the_source_has_a_fate(plan):
    draft = parse_plan(read_document(plan))
    covered = {line for part in draft.paragraphs for line in range(part.lines.first, part.lines.last + 1)}
    filled = {number for number, line in enumerate(plan.read_text(encoding="utf-8").split("\n"), 1) if line.strip()}
    assert filled <= covered
    assert all(part.reason for part in draft.paragraphs if part.fate == "skipped")


def test_the_tree_is_plain_json(plan):
    assert (
        json.loads(json.dumps(draft_to_json(parse_plan(read_document(plan))), ensure_ascii=False))["doc_type"]
        == "Kế hoạch"
    )
