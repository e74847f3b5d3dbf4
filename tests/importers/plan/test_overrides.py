from danvan_desktop.domain.draft_plan import Fate
from danvan_desktop.importers.plan.overrides import JOIN, Split, corrected, correction_count, kept_above
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


def shown(overrides):
    return [part.text for part in reparse_with(DOCUMENT, overrides).paragraphs]


FREE = len(DOCUMENT.paragraphs)


def test_a_paragraph_split_twice_keeps_both_cuts_and_what_was_decided_of_its_parts():
    index = index_of("Viết tin bài")
    once = corrected({}, index, len("- Viết tin bài "), FREE)
    decided = corrected(once, FREE, Fate.TASK_CONTINUATION, FREE)
    twice = corrected(decided, index, len("- Viết "), FREE)
    assert [text for text in shown(twice) if text in {"- Viết", "tin bài", "trên cổng thông tin."}] == [
        "- Viết", "tin bài", "trên cổng thông tin.",
    ]  # fmt: skip
    assert reparse_with(DOCUMENT, twice).paragraphs[-1].fate is parse_plan(DOCUMENT).paragraphs[-1].fate
    fates = {part.text: part.fate for part in reparse_with(DOCUMENT, twice).paragraphs}
    assert fates["trên cổng thông tin."] is Fate.TASK_CONTINUATION


def test_joining_a_part_that_was_cut_off_takes_only_that_cut_back():
    index = index_of("Viết tin bài")
    once = corrected({}, index, len("- Viết tin bài "), FREE)
    twice = corrected(once, index, len("- Viết "), FREE)
    assert "- Viết tin bài" in shown(corrected(twice, FREE + 1, JOIN, FREE))
    assert "tin bài trên cổng thông tin." in shown(corrected(twice, FREE, JOIN, FREE))
    assert corrected(once, FREE, JOIN, FREE) == {}


def test_a_kind_survives_a_cut_and_the_joining_back():
    index = index_of("Viết tin bài")
    kind = corrected({}, index, Fate.TARGET, FREE)
    cut = corrected(kind, index, len("- Viết tin bài "), FREE)
    assert {part.text: part.fate for part in reparse_with(DOCUMENT, cut).paragraphs}["- Viết tin bài"] is Fate.TARGET
    assert corrected(cut, FREE, JOIN, FREE) == kind


def test_joining_a_split_paragraph_forgets_its_parts_and_what_was_decided_of_them():
    index = index_of("Viết tin bài")
    cut = corrected(corrected({}, index, 10, FREE), FREE, Fate.TARGET, FREE)
    assert corrected(cut, index, JOIN, FREE) == {index: JOIN}


def test_reading_the_rest_anew_keeps_what_was_corrected_above_and_at_the_place():
    first, second = index_of("Phổ biến pháp luật"), index_of("Viết tin bài")
    overrides = corrected(corrected({}, first, Fate.TARGET, FREE), second, 10, FREE)
    overrides = corrected(overrides, FREE, Fate.TARGET, FREE)
    order = [part.index for part in reparse_with(DOCUMENT, overrides).paragraphs]
    assert kept_above(overrides, order, first, FREE) == {first: Fate.TARGET}
    at_the_head = kept_above(overrides, order, second, FREE)
    assert set(at_the_head) == {first, second}
    assert kept_above(overrides, order, FREE, FREE) == overrides


def test_a_join_into_the_place_itself_is_kept():
    overrides = {index_of("Viết tin bài"): JOIN}
    order = [part.index for part in reparse_with(DOCUMENT, overrides).paragraphs]
    assert kept_above(overrides, order, index_of("Phổ biến pháp luật"), FREE) == overrides
    assert kept_above(overrides, order, order[0], FREE) == {}


def test_every_cut_join_and_kind_counts_as_one_correction():
    index = index_of("Viết tin bài")
    overrides = corrected(corrected({index - 1: JOIN}, index, 10, FREE), index, Fate.TARGET, FREE)
    assert correction_count({}) == 0
    assert correction_count(overrides) == 3
