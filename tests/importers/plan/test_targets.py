from danvan_desktop.domain.draft_plan import Fate, SourceLines
from danvan_desktop.importers.plan.blocks import block_of
from danvan_desktop.importers.plan.marks import Marks
from danvan_desktop.importers.plan.parse import parse_plan
from danvan_desktop.importers.plan.targets import build_target, collect_targets, mark_targets
from danvan_desktop.importers.text import document_from_text


def blocks_of(text):
    return [block_of(part) for part in document_from_text(text).paragraphs]


def target_of(text):
    return build_target(blocks_of(text)[0])


def test_a_percentage_is_a_quantity():
    target = target_of("1. 95,5% hồ sơ đúng hạn.")
    assert (target.value, target.unit, target.measure, target.number) == (95.5, "%", "quantitative", "1")


def test_a_rating_is_kept_as_its_word():
    target = target_of("- Phấn đấu xếp loại Tốt.")
    assert (target.value, target.unit, target.measure) == ("Tốt", "xếp loại", "rating")


def test_a_comparison_is_relative_and_the_rest_qualitative():
    assert target_of("- Nâng chỉ số so với năm 2024.").measure == "relative"
    assert target_of("- Có kế hoạch đối thoại.").measure == "qualitative"


def test_an_unmarked_line_below_a_numbered_target_belongs_to_it():
    blocks = blocks_of("1. Nâng cao chỉ số.\nPhấn đấu hơn năm trước.\n2. Đạt 100% chỉ tiêu.")
    marks = Marks()
    mark_targets(blocks, marks)
    targets = collect_targets(blocks, marks)
    assert [target.text for target in targets] == ["Nâng cao chỉ số. Phấn đấu hơn năm trước.", "Đạt 100% chỉ tiêu."]
    assert targets[0].lines == SourceLines(1, 2)


def test_a_heading_above_targets_is_no_target():
    blocks = blocks_of("1. Về tuyên truyền\n- 100% công chức học tập.")
    marks = Marks()
    mark_targets(blocks, marks)
    assert [marks.fate_of(block) for block in blocks] == [Fate.SKIPPED, Fate.TARGET]


def test_the_general_goal_above_targets_is_none():
    text = "KẾ HOẠCH\nThực hiện\n\nI. MỤC TIÊU, CHỈ TIÊU\n\n1. Mục tiêu chung\n\nGần dân hơn.\n\n2. Chỉ tiêu cụ thể\n\n- 95% hồ sơ đúng hạn.\n\nII. NỘI DUNG\n\n- Một.\n"
    assert [target.text for target in parse_plan(document_from_text(text)).targets] == ["95% hồ sơ đúng hạn."]
