from hypothesis import given, settings
from hypothesis import strategies as st

from danvan_desktop.domain.draft_plan import Fate
from danvan_desktop.importers.plan.parse import parse_plan, reparse_with
from danvan_desktop.importers.plan.schema import draft_to_json
from danvan_desktop.importers.text import document_from_text

from .sample_plans import BRACKETED, LABELLED, PAGE, PROSE, TABLED, WEB

PIECES = [line for text in (PROSE, LABELLED, TABLED) for line in text.split("\n")] + [
    "|", "STT", "1", "I", "Nhiệm vụ", "31/02/2022", "trước ngày 99/99/9999", "quý IV", "()", ":", "-", "+", "Nơi nhận:", "KT.", "(chủ trì: )", "a)", "I.", "\x00\x1f", "“", "Luật ", "số 1/A",
]  # fmt: skip


def test_every_filled_line_has_a_fate_and_skipped_ones_a_reason():
    for text in (PROSE, LABELLED, TABLED, WEB, PAGE, BRACKETED):
        draft = parse_plan(document_from_text(text))
        covered = {line for part in draft.paragraphs for line in range(part.lines.first, part.lines.last + 1)}
        assert {number for number, line in enumerate(text.split("\n"), 1) if line.strip()} <= covered
        assert all(part.reason for part in draft.paragraphs if part.fate is Fate.SKIPPED)


def test_a_plan_copied_from_a_web_page_is_read_whole():
    draft = parse_plan(document_from_text(WEB))
    form = draft.metadata
    assert (form.number, form.symbol, form.place, form.date) == ("45", "KH-UBND", "Sơn Hà", "2025-01-16")
    assert form.subject == "THỰC HIỆN CÔNG TÁC DÂN VẬN CHÍNH QUYỀN TRÊN ĐỊA BÀN TỈNH SƠN HÀ NĂM 2025"
    assert [section.title for section in draft.sections] == [
        "MỤC ĐÍCH, YÊU CẦU",
        "NỘI DUNG THỰC HIỆN",
        "TỔ CHỨC THỰC HIỆN",
    ]
    assert [(task.lead_units, task.timing.due) for task in draft.tasks] == [
        (("Sở Văn hóa, Thể thao và Du lịch",), "2025-06-30"),
        (("Báo Sơn Hà",), None),
        (("Sở Tư pháp",), "2025-06-30"),
        (("Sở Nội vụ",), "2025-03-31"),
        (("Báo Sơn Hà",), None),
    ]
    assert [(duty.unit, duty.timing.due) for duty in draft.obligations][2:] == [
        ("Các sở, ban, ngành; UBND các xã, phường", "2025-02-15"),
        ("Các sở, ban, ngành; UBND các xã, phường", "2025-06-10"),
        ("Các sở, ban, ngành; UBND các xã, phường", "2025-11-10"),
    ]
    assert (draft.signer.authority_prefix, draft.signer.name) == ("KT.", "Lê Văn Hòa")


def test_a_printed_page_with_two_columns_is_read_whole():
    draft = parse_plan(document_from_text(PAGE))
    assert (draft.metadata.number, draft.metadata.date, draft.metadata.issuer) == ("77", "2025-03-03", "Sở Y tế")
    assert [len(group.tasks) for group in draft.task_groups] == [2, 2]
    assert [duty.timing.due for duty in draft.obligations] == [
        None,
        "2025-11-01",
        "2025-03-31",
        "2025-05-15",
        "2025-10-15",
        None,
    ]
    assert draft.recipients == ("UBND tỉnh (b/c)", "Sở Nội vụ", "Các đơn vị trực thuộc", "Lưu: VT, VP")
    assert (draft.signer.position, draft.signer.name) == ("PHÓ GIÁM ĐỐC", "Phạm Thị Lan")


def test_labels_in_brackets_and_an_impossible_day_are_read():
    draft = parse_plan(document_from_text(BRACKETED))
    assert [(task.number, task.lead_units, task.timing.due) for task in draft.tasks] == [
        ("1.1", ("Phòng Phổ biến, giáo dục pháp luật",), "2025-06-30"),
        ("1.2", ("Văn phòng Sở",), None),
        ("2.1", ("Văn phòng Sở",), "2025-03-31"),
        ("2.2", ("Thanh tra Sở",), None),
    ]
    assert draft.tasks[3].timing.is_impossible
    assert draft.tasks[3].timing.raw == "31/02/2025"


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


def test_concrete_goals_with_figures_are_targets():
    text = "KẾ HOẠCH\nThực hiện\n\nI. MỤC TIÊU\n\n1. Mục tiêu chung\n\n- Gần dân.\n\n2. Mục tiêu cụ thể\n\n- 95% kiến nghị được trả lời.\n\nII. NỘI DUNG\n\n- Một.\n"
    assert [target.value for target in parse_plan(document_from_text(text)).targets] == [95]
