from danvan_desktop.domain.draft_plan import Fate
from danvan_desktop.importers.document import SourceParagraph
from danvan_desktop.importers.plan.blocks import block_of
from danvan_desktop.importers.plan.marks import Marks

BLOCK = block_of(SourceParagraph(4, "- Rà soát", 1, 1))


def test_the_clerks_decision_wins_over_what_the_passes_say():
    marks = Marks({4: Fate.TARGET})
    marks.say(BLOCK, Fate.TASK)
    assert marks.fate_of(BLOCK) is Fate.TARGET
    assert marks.fates[4][1]


def test_without_a_decision_the_last_word_of_the_passes_counts():
    marks = Marks()
    assert marks.fate_of(BLOCK) is None
    marks.say(BLOCK, Fate.SKIPPED, "số trang")
    assert marks.fates[4] == (Fate.SKIPPED, "số trang")
