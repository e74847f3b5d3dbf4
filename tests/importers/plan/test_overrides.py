from danvan_desktop.domain.draft_plan import Fate
from danvan_desktop.importers.plan.overrides import JOIN, Split
from danvan_desktop.importers.plan.parse import parse_plan, reparse_with
from danvan_desktop.importers.text import document_from_text

from .sample_plans import PROSE

DOCUMENT = document_from_text(PROSE)


def index_of(text, draft=None):
    return next(part.index for part in (draft or parse_plan(DOCUMENT)).paragraphs if text in part.text)


def texts(draft):
    return [task.text for task in draft.tasks]


def test_without_decisions_the_draft_is_the_same():
    assert reparse_with(DOCUMENT, {}) == parse_plan(DOCUMENT)


def test_a_paragraph_can_be_skipped_or_become_a_target():
    index = index_of("Viết tin bài")
    assert "Viết tin bài trên cổng thông tin." not in texts(reparse_with(DOCUMENT, {index: Fate.SKIPPED}))
    draft = reparse_with(DOCUMENT, {index: Fate.TARGET})
    assert "Viết tin bài trên cổng thông tin." in [target.text for target in draft.targets]
    assert "Viết tin bài trên cổng thông tin." not in texts(draft)


def test_a_paragraph_can_be_joined_to_the_one_before():
    draft = reparse_with(DOCUMENT, {index_of("Viết tin bài"): JOIN})
    assert texts(draft)[0].startswith("Phổ biến pháp luật đến người dân. - Viết tin bài")
    assert len(draft.tasks) == len(parse_plan(DOCUMENT).tasks) - 1


def test_a_paragraph_can_be_split_and_its_second_part_decided_again():
    index = index_of("Viết tin bài")
    offset = len("- Viết tin bài ")
    draft = reparse_with(DOCUMENT, {index: offset})
    rest = index_of("trên cổng thông tin.", draft)
    assert rest == len(DOCUMENT.paragraphs)
    assert {"Viết tin bài", "trên cổng thông tin."} <= set(texts(draft))
    decided = reparse_with(DOCUMENT, {index: Split(offset), rest: Fate.TASK_CONTINUATION})
    assert "Viết tin bài trên cổng thông tin." in texts(decided)


def test_a_split_outside_the_text_changes_nothing():
    assert texts(reparse_with(DOCUMENT, {index_of("Viết tin bài"): 5000})) == texts(parse_plan(DOCUMENT))
    assert texts(reparse_with(DOCUMENT, {index_of("Viết tin bài"): Split(0)})) == texts(parse_plan(DOCUMENT))


def test_a_new_heading_changes_what_stands_below_it():
    draft = reparse_with(DOCUMENT, {index_of("3. Phối hợp"): Fate.HEADING})
    assert len(draft.sections) == 5


def test_a_topic_can_be_made_a_task_and_a_task_a_topic():
    draft = reparse_with(DOCUMENT, {index_of("2. Cải cách"): Fate.TASK})
    assert "Cải cách hành chính" in texts(draft)
    draft = reparse_with(DOCUMENT, {index_of("Viết tin bài"): Fate.GROUP})
    assert sum(part.fate is Fate.GROUP for part in draft.paragraphs) == 4


def test_a_line_can_be_made_recipient_or_signature():
    index = index_of("Lê Văn Hòa")
    draft = reparse_with(DOCUMENT, {index: Fate.RECIPIENT})
    assert draft.recipients[-1] == "Lê Văn Hòa"
    assert draft.signer.name is None


def test_decisions_are_shown_as_the_paragraphs_fate():
    index = index_of("Viết tin bài")
    draft = reparse_with(DOCUMENT, {index: Fate.OBLIGATION})
    assert next(part.fate for part in draft.paragraphs if part.index == index) is Fate.OBLIGATION
    assert any("Viết tin bài" in duty.text for duty in draft.obligations)
