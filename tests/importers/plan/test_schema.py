import json

from danvan_desktop.importers.plan.parse import parse_plan
from danvan_desktop.importers.plan.schema import draft_to_json
from danvan_desktop.importers.text import document_from_text

from .sample_plans import LABELLED, PROSE, TABLED

KEYS = {
    "source", "issuer", "issuer_full", "issuer_basis", "superior", "superior_document", "doc_type", "number", "symbol", "number_raw", "place",
    "date", "date_parts", "date_raw", "subject", "year", "period", "province", "preamble", "legal_basis", "sections", "task_groups", "targets",
    "obligations", "cited_documents", "scoring", "closing", "recipients", "drafter", "signer", "noise", "counts",
}  # fmt: skip


def plain(text, name="ke-hoach.txt"):
    return json.loads(json.dumps(draft_to_json(parse_plan(document_from_text(text, name)))))


def test_all_keys_of_the_schema_are_there():
    assert set(plain(PROSE)) >= KEYS


def test_form_sections_and_counts_tell_what_the_plan_says():
    tree = plain(PROSE)
    assert (tree["source"], tree["doc_type"], tree["symbol"], tree["number"], tree["year"]) == (
        "ke-hoach.txt",
        "Kế hoạch",
        "KH-STP",
        None,
        2025,
    )
    assert tree["superior_document"]["number"] == "45/KH-UBND"
    assert [(section["number"], section["role"], section.get("see")) for section in tree["sections"]] == [
        ("I", "purpose", None), ("II", "content", "task_groups"), ("III", "targets", "targets"), ("IV", "organization", "obligations"),
    ]  # fmt: skip
    assert tree["counts"]["tasks_per_group"] == [2, 1, 1]
    assert tree["signer"] == {
        "authority_prefix": "KT.",
        "position_for": "GIÁM ĐỐC",
        "position": "PHÓ GIÁM ĐỐC",
        "name": "Lê Văn Hòa",
    }


def test_numbers_of_tasks_are_printed_numbers_only():
    assert [task["number"] for task in plain(LABELLED)["task_groups"][0]["tasks"]] == ["1", "2"]
    assert [task["number"] for task in plain(TABLED)["task_groups"][0]["tasks"]] == ["1", "2"]
    assert plain(PROSE)["task_groups"][0]["tasks"][0]["number"] is None


def test_assignment_lines_keep_label_words_and_place():
    line = plain(LABELLED)["task_groups"][0]["tasks"][0]["assignments"][1]
    assert line["label"] == "Cơ quan tham mưu, thực hiện"
    assert line["segments_by_semicolon"] == ["Văn phòng", "các phòng, ban, đơn vị trực thuộc"]
    assert line["source_lines"][0] > 1


def test_a_section_without_heading_is_not_listed():
    draft = parse_plan(document_from_text("KẾ HOẠCH\nThực hiện\n\nSở lập kế hoạch như sau:\n\n- Rà soát quy định.\n"))
    assert len(draft.sections) == 1
    assert draft_to_json(draft)["sections"] == []
