from danvan_desktop.domain.draft_plan import DraftWarningKind as Kind
from danvan_desktop.importers.plan.parse import parse_plan
from danvan_desktop.importers.text import document_from_text

from .sample_plans import LABELLED, PROSE


def kinds(text):
    return [doubt.kind for doubt in parse_plan(document_from_text(text)).warnings]


def test_what_a_plan_does_not_say_is_a_warning():
    found = kinds(LABELLED)
    assert {Kind.NO_NUMBER, Kind.NO_DATE, Kind.NO_YEAR, Kind.TASK_WITHOUT_TIMING} <= set(found)
    assert Kind.NO_SIGNER_NAME not in found


def test_tasks_without_units_and_duplicates_point_to_their_paragraph():
    draft = parse_plan(document_from_text(PROSE))
    by_index = {part.index: part.text for part in draft.paragraphs}
    doubles = [doubt for doubt in draft.warnings if doubt.kind is Kind.DUPLICATE_TASK]
    assert len(doubles) == 1
    assert by_index[doubles[0].paragraph_index] == "- Phổ biến pháp luật đến người dân."
    assert sum(doubt.kind is Kind.TASK_WITHOUT_UNIT for doubt in draft.warnings) == 4


def test_times_that_are_not_understood_and_days_that_do_not_exist_are_told():
    assert Kind.TIMING_NOT_UNDERSTOOD in kinds(LABELLED.replace("Thường xuyên", "lúc thuận tiện"))
    assert Kind.IMPOSSIBLE_DATE in kinds(LABELLED.replace("Thường xuyên", "31/02/2022"))
    assert Kind.IMPOSSIBLE_DATE in kinds(PROSE.replace("10/12/2025", "31/11/2025"))


def test_two_dates_of_one_cited_document_are_told():
    assert Kind.CITATION_CONFLICT in kinds(
        PROSE.replace("Viết tin bài", "Theo Kế hoạch số 45/KH-UBND ngày 17/01/2025 viết tin bài")
    )


def test_a_text_that_is_no_plan_says_so():
    assert {Kind.NO_TASKS, Kind.NO_SUBJECT} <= set(kinds("Xin chào."))
