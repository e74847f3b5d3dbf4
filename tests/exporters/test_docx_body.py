from __future__ import annotations

from danvan_desktop.domain.document import (
    AnnexTitle,
    Column,
    DocumentForm,
    Orientation,
    Signature,
    Table,
    TableRow,
    plain,
)
from danvan_desktop.exporters.chart_parts import ChartParts
from danvan_desktop.exporters.docx_body import BodyXml, FormSections
from danvan_desktop.exporters.style import StyleId

TABLE = Table((Column("TT", 10),), (TableRow(("1",)),))


def body() -> BodyXml:
    return BodyXml(DocumentForm.STATE, Orientation.PORTRAIT, FormSections(DocumentForm.STATE), ChartParts())


def test_the_last_words_stay_with_the_signature_that_follows_elsewhere():
    written = body()
    written.add([plain("Một"), plain("Hai")], Signature("Giám đốc", "A"))
    assert written.xml().count("<w:keepNext/>") == 1
    assert written.xml().index("Một") < written.xml().index("<w:keepNext/>") < written.xml().index("Hai")


def test_two_tables_are_kept_apart_also_when_they_are_added_one_by_one():
    written = body()
    written.add([TABLE])
    assert written.ends_with_table
    written.add([TABLE])
    assert written.xml().count(f'<w:pStyle w:val="{StyleId.JOINT}"/>') == 1
    written.add([plain("Hết")])
    assert not written.ends_with_table


def test_an_annex_across_closes_the_section_before_it():
    written = body()
    written.add([plain("Bài"), AnnexTitle("I", "Số liệu", orientation=Orientation.LANDSCAPE), TABLE])
    assert written.xml().count("<w:sectPr>") == 1
    assert 'w:orient="landscape"' not in written.xml()
    assert 'w:orient="landscape"' in written.section_xml()


def test_a_sheet_across_has_more_room():
    sections = FormSections(DocumentForm.STATE)
    assert (sections.room(Orientation.PORTRAIT), sections.room(Orientation.LANDSCAPE)) == (160, 247)
    assert "<w:titlePg/>" not in sections.xml(Orientation.PORTRAIT, starts_anew=False)
