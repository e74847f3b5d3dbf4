from hypothesis import given, settings
from hypothesis import strategies as st

from danvan_desktop.domain.draft_plan import Fate
from danvan_desktop.importers.plan.parse import parse_plan, reparse_with
from danvan_desktop.importers.plan.schema import draft_to_json
from danvan_desktop.importers.text import document_from_text

from .sample_plans import LABELLED, PROSE, TABLED

PIECES = [line for text in (PROSE, LABELLED, TABLED) for line in text.split("\n")] + [
    "|", "STT", "1", "I", "Nhiệm vụ", "31/02/2022", "trước ngày 99/99/9999", "quý IV", "()", ":", "-", "+", "Nơi nhận:", "KT.", "(chủ trì: )", "a)", "I.", "\x00\x1f", "“", "Luật ", "số 1/A",
]  # fmt: skip


def test_every_filled_line_has_a_fate_and_skipped_ones_a_reason():
    for text in (PROSE, LABELLED, TABLED):
        draft = parse_plan(document_from_text(text))
        covered = {line for part in draft.paragraphs for line in range(part.lines.first, part.lines.last + 1)}
        assert {number for number, line in enumerate(text.split("\n"), 1) if line.strip()} <= covered
        assert all(part.reason for part in draft.paragraphs if part.fate is Fate.SKIPPED)


def test_decomposed_letters_are_composed():
    draft = parse_plan(document_from_text(PROSE.replace("người", "ngu\u031bo\u031b\u0300i")))
    assert draft.tasks[0].text == "Phổ biến pháp luật đến người dân."


def test_long_texts_and_control_characters_survive():
    long_task = "Rà soát " + "rất kỹ " * 1500
    draft = parse_plan(document_from_text(PROSE.replace("Viết tin bài trên cổng thông tin.", f"\x07{long_task}\x00.")))
    assert any(len(task.text) > 10_000 and "\x07" not in task.text for task in draft.tasks)


def test_typos_stay_as_printed():
    assert (
        parse_plan(document_from_text(PROSE.replace("Viết tin bài", "Viêt tin bài")))
        .tasks[1]
        .text.startswith("Viêt tin")
    )


@given(st.lists(st.sampled_from(PIECES), max_size=60).map("\n".join))
@settings(max_examples=150, deadline=None)
def test_any_mixture_of_plan_lines_is_parsed_and_covered(text):
    document = document_from_text(text)
    draft = parse_plan(document)
    draft_to_json(draft)
    covered = {line for part in draft.paragraphs for line in range(part.lines.first, part.lines.last + 1)}
    assert {part.first_line for part in document.paragraphs} <= covered


@given(st.text(max_size=400))
@settings(max_examples=150, deadline=None)
def test_any_text_is_parsed_without_an_error(text):
    draft_to_json(parse_plan(document_from_text(text)))


OVERRIDES = st.dictionaries(
    st.integers(0, 60), st.one_of(st.sampled_from(list(Fate)), st.just("join"), st.integers(-5, 80)), max_size=6
)


@given(OVERRIDES)
@settings(max_examples=150, deadline=None)
def test_any_decisions_of_the_clerk_give_a_draft_that_covers_the_source(overrides):
    document = document_from_text(PROSE)
    draft = reparse_with(document, overrides)
    draft_to_json(draft)
    covered = {line for part in draft.paragraphs for line in range(part.lines.first, part.lines.last + 1)}
    assert {part.first_line for part in document.paragraphs} <= covered
