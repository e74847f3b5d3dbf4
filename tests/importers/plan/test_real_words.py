"""The judge's figures on the five real plans set as Word files in the test run; nothing of them is kept."""

import pytest

from danvan_desktop.importers.document import ParagraphKind
from danvan_desktop.importers.plan.parse import parse_plan
from danvan_desktop.importers.reading import read_document
from tests.importers.plan.judge import REAL_PLANS as PLANS
from tests.importers.plan.judge import below, judged
from tests.importers.plan.numbered_renderings import write_numbered_docx
from tests.importers.plan.renderings import Setting, write_docx

FLOOR = 0.97
pytestmark = pytest.mark.skipif(not PLANS, reason="the real plans are not on this machine")
WRITERS = {
    "plain": lambda plan, folder: write_docx(plan, Setting.PLAIN, folder),
    "tables": lambda plan, folder: write_docx(plan, Setting.TABLES, folder),
    "tight": lambda plan, folder: write_docx(plan, Setting.TIGHT, folder),
    "numbered": write_numbered_docx,
}


@pytest.fixture(params=PLANS, ids=lambda path: path.name[:3])
def plan(request):
    return request.param


@pytest.mark.parametrize("setting", WRITERS)
def test_every_line_of_the_judge_reaches_the_floor_for_a_word_file(plan, setting, tmp_path):
    assert below(judged(WRITERS[setting](plan, tmp_path), plan), FLOOR) == {}


def test_the_automatic_numbers_are_those_the_plan_prints(plan, tmp_path):
    document = read_document(write_numbered_docx(plan, tmp_path))
    numbered = [part for part in document.paragraphs if part.numbering]
    assert len(numbered) >= 15
    assert any(part.kind is ParagraphKind.TABLE_CELL for part in document.paragraphs)
    printed = {squeezed(part.text) for part in parse_plan(read_document(plan)).paragraphs}
    assert [part.full_text for part in numbered if squeezed(part.full_text) not in printed] == []


def squeezed(text):
    return "".join(text.split())
