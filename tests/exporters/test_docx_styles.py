from __future__ import annotations

import docx
import pytest
from docx.shared import Pt

from danvan_desktop.domain.document import Document, DocumentProperties, plain
from danvan_desktop.exporters.docx_writer import write_docx
from danvan_desktop.exporters.style import form_style
from tests.exporters.dumps import W, part
from tests.exporters.sample_office import DOCUMENT_FORMS


@pytest.mark.parametrize("form", DOCUMENT_FORMS)
def test_word_finds_every_style_with_its_size_and_weight(form, tmp_path):
    path = tmp_path / "x.docx"
    write_docx(Document(DocumentProperties("x"), (plain("x"),), form), path)
    found = {style.style_id: style for style in docx.Document(path).styles}
    for style in form_style(form).styles:
        assert found[style.style_id].font.size == Pt(style.size)
        assert bool(found[style.style_id].font.bold) == style.bold
        assert bool(found[style.style_id].font.italic) == style.italic


def test_the_font_is_times_new_roman_for_every_script_and_the_language_vietnamese(tmp_path):
    path = tmp_path / "x.docx"
    write_docx(Document(DocumentProperties("x"), (plain("x"),)), path)
    styles = part(path, "word/styles.xml")
    fonts = styles.find(f".//{W}rFonts")
    assert set(fonts.attrib.values()) == {"Times New Roman"}
    assert len(fonts.attrib) == 4
    assert styles.find(f".//{W}lang").get(f"{W}val") == "vi-VN"
    assert [level.get(f"{W}val") for level in styles.iter(f"{W}outlineLvl")] == ["0", "1", "2", "0"]
