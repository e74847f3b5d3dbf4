from __future__ import annotations

from dataclasses import replace

from danvan_desktop.domain.document import (
    AnnexTitle,
    Heading,
    LetterHead,
    Paragraph,
    ParagraphRole,
    Signature,
    Table,
    Title,
    block_text,
)
from danvan_desktop.domain.missing_fields import missing_fields
from danvan_desktop.domain.plan_figures import PlanLineKind
from danvan_desktop.exporters.word.plan import plan
from tests.exporters import sample_office as office
from tests.exporters import sample_plan as sample


def test_the_plan_has_its_parts_in_the_order_of_the_decree() -> None:
    kinds = [type(block) for block in plan(sample.plan()).blocks]
    assert kinds[:2] == [LetterHead, Title]
    assert kinds.count(Signature) == 1
    assert kinds.index(Heading) < kinds.index(Table) < kinds.index(Signature)


def test_bases_end_with_semicolon_and_full_stop_and_the_opening_is_text() -> None:
    bases = [
        block_text(b) for b in plan(sample.plan()).blocks if isinstance(b, Paragraph) and b.role is ParagraphRole.BASIS
    ]
    assert [text[-1] for text in bases] == [";", "."]
    texts = [block_text(block) for block in plan(sample.plan()).blocks if isinstance(block, Paragraph)]
    assert "Sở Tư pháp xây dựng Kế hoạch như sau:" in texts


def test_a_basis_that_issues_the_plan_in_the_same_sentence_is_text() -> None:
    one = replace(sample.plan(), preamble=("Căn cứ Kế hoạch số 45/KH-UBND, Sở ban hành Kế hoạch như sau:",))
    first = plan(one).blocks[2]
    assert isinstance(first, Paragraph)
    assert (first.role, block_text(first)[-1]) == (ParagraphRole.BODY, ":")


def test_tables_stand_where_the_first_one_stood_and_only_once() -> None:
    blocks = plan(sample.plan()).blocks
    end = next(at for at, block in enumerate(blocks) if isinstance(block, Signature))
    assert [sum(isinstance(block, Table) for block in part) for part in (blocks[:end], blocks[end:])] == [2, 0]
    behind = tuple(line for line in sample.plan().lines if line.kind is not PlanLineKind.TABLE)
    blocks = plan(replace(sample.plan(), lines=behind)).blocks
    assert [sum(isinstance(block, Table) for block in part) for part in (blocks[:end], blocks[end:])] == [0, 2]
    bare = plan(replace(sample.plan(), table=None, targets=())).blocks
    assert not any(isinstance(block, Table) for block in bare)


def test_a_column_nothing_stands_in_is_left_out_of_the_table() -> None:
    rows = tuple(replace(row, note="", deliverable="", direct="") for row in office.assignment(3).rows)
    table = next(
        block
        for block in plan(replace(sample.plan(), table=replace(office.assignment(3), rows=rows))).blocks
        if isinstance(block, Table)
    )
    assert [column.title for column in table.columns][-1] == "Thời gian"
    assert all(sum(row.spans or (1,) * len(row.cells)) == len(table.columns) for row in table.rows)


def test_what_the_plan_lacks_is_named_before_it_goes_out() -> None:
    bare = replace(
        sample.plan(),
        letter_head=office.LetterHeadFields("Sở"),
        signer=office.SignerFields(),
        recipients=(),
        subject="",
    )
    assert missing_fields(plan(bare)) == (
        "số văn bản",
        "ký hiệu văn bản",
        "địa danh",
        "ngày ban hành",
        "trích yếu",
        "nơi nhận",
        "chức vụ người ký",
        "người ký",
    )


def test_the_first_lines_behind_the_signature_are_the_head_of_an_annex() -> None:
    (head,) = (block for block in plan(sample.plan()).blocks if isinstance(block, AnnexTitle))
    assert (head.number, head.title, head.attached_to) == ("II", "Danh mục mô hình", "(Kèm theo Kế hoạch)")
    table_only = replace(sample.plan(), annex_lines=sample.plan().annex_lines[-1:])
    (head,) = (block for block in plan(table_only).blocks if isinstance(block, AnnexTitle))
    assert (head.number, head.title) == ("", office.assignment(3).title)
    assert head.attached_to.startswith("(Kèm theo Kế hoạch số 07/KH-STP")
