from __future__ import annotations

from danvan_desktop.domain.document import DOTS, Addressees, Document, DocumentProperties, LetterHead, Table
from danvan_desktop.domain.template_field import TemplateField as F
from danvan_desktop.exporters.template_values import document_parts
from danvan_desktop.exporters.word.assignment_annex import assignment_annex
from danvan_desktop.exporters.word.urging_letter import urging_letter
from danvan_desktop.exporters.word.yearly_report import yearly_report
from tests.exporters import sample_office as office
from tests.exporters import sample_papers as papers


def values_of(*blocks):
    return document_parts(Document(DocumentProperties("x"), blocks)).values


def test_a_report_gives_its_head_title_and_signature_and_keeps_its_annexes_apart():
    document = yearly_report(office.report())
    parts = document_parts(document)
    assert parts.values[F.AGENCY] == ("Sở Tư pháp",)
    assert (parts.values[F.NUMBER], parts.values[F.SYMBOL]) == (("07",), ("BC-STP",))
    assert parts.values[F.DATE] == ("ngày 05 tháng 11 năm 2025",)
    assert (parts.values[F.AUTHORITY], parts.values[F.POSITION]) == (("KT. GIÁM ĐỐC",), ("PHÓ GIÁM ĐỐC",))
    assert parts.values[F.RECIPIENTS][-1] == "- Lưu: VT, VP."
    assert parts.closing in document.blocks
    place = document.blocks.index(parts.closing)
    assert parts.annexes == document.blocks[place + 1 :]
    assert parts.annexes
    assert set(parts.body) < set(document.blocks[:place])


def test_a_letter_has_its_subject_in_the_head():
    values = document_parts(urging_letter(papers.urging_letter())).values
    assert values[F.SUBJECT][0].startswith("V/v ")
    assert values[F.ADDRESSEES] == (papers.urging_letter().unit_name,)


def test_an_attachment_begins_with_its_title():
    parts = document_parts(assignment_annex(office.assignment(3)))
    assert parts.values[F.ANNEX_NUMBER][0].startswith("Phụ lục")
    assert parts.values[F.ATTACHED][0].startswith("(Kèm theo ")
    assert [type(block) for block in parts.body] == [Table]


def test_what_is_missing_is_dots_and_what_the_document_has_not_is_empty():
    values = values_of(LetterHead(""))
    assert values[F.AGENCY] == values[F.NUMBER] == (DOTS,)
    assert values[F.PARENT_AGENCY] == ()
    assert values_of(LetterHead("A", is_numbered=False))[F.NUMBER] == ()
    assert F.ADDRESSEES not in values


def test_several_addressees_begin_on_the_next_line():
    assert values_of(Addressees(("A", "B")))[F.ADDRESSEES] == ("\n- A;\n- B.",)
