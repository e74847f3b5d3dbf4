"""Sound plans in each format, own-written: what the fuzz harness harms."""

from __future__ import annotations

import html
import io
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import docx
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from danvan_desktop.importers.plan.parse import parse_plan
from danvan_desktop.importers.reading import read_document
from danvan_desktop.paths import resource
from tests.importers.legacy_text import LINES, TEXT, as_tcvn3, as_vni, as_windows_1258
from tests.importers.plan.numbered_renderings import number_paragraphs
from tests.importers.plan.renderings import Setting, set_grid, set_plan

_HEAD = ("STT", "Nhiệm vụ", "Cơ quan chủ trì", "Thời gian hoàn thành", "Sản phẩm")
_ROWS = (
    ("1", "Rà soát thủ tục hành chính", "Phòng Hành chính", "Quý I/2026", "Báo cáo"),
    ("2", "Tổ chức đối thoại; tiếp công dân", "Văn phòng", "trước ngày 05/11", "Biên bản"),
    ("2.1", "Sơ kết, tổng kết", "các phòng, ban", "Thường xuyên", ""),
)
_RUN = "<w:r><w:t xml:space='preserve'>{}</w:t></w:r>"
_MARKED = (
    "<w:p {w}><w:pPr><w:rPr><w:del w:id='9'/></w:rPr></w:pPr>" + _RUN.format("- Tuyên truyền ") + "</w:p>",
    "<w:p {w}>" + _RUN.format("pháp luật") + "<w:ins w:id='1'>" + _RUN.format(" ở cơ sở") + "</w:ins>"
    "<w:del w:id='2'><w:r><w:delText>bỏ</w:delText></w:r></w:del><w:r><w:footnoteReference w:id='2'/></w:r></w:p>",
    "<w:p {w}><w:r><w:pict><w:txbxContent><w:p>" + _RUN.format("Hộp chữ") + "</w:p></w:txbxContent></w:pict></w:r>"
    "<w:r><w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t></w:r><w:r><w:sym w:font='Wingdings' w:char='F0FC'/></w:r></w:p>",
)
_NOTES = "<w:footnotes {w}><w:footnote w:id='2'><w:p>" + _RUN.format("Chú thích") + "</w:p></w:footnote></w:footnotes>"


def sample_text() -> str:
    """The sample plan that comes with the program."""
    return resource("samples", "ke_hoach_mau.txt").read_text(encoding="utf-8")


def word_files() -> list[bytes]:
    """A plan with lists, tables, notes, tracked changes, header and footer; a short one; one in an old encoding."""
    draft = parse_plan(read_document(Path(resource("samples", "ke_hoach_mau.txt"))))
    rich = set_plan(draft, Setting.TIGHT)
    number_paragraphs(rich)
    set_grid(rich, [_HEAD, *_ROWS], [1, 6, 4, 3, 2])
    for xml in _MARKED:
        rich.element.body.insert(12, parse_xml(xml.format(w=nsdecls("w"))))
    old = docx.Document()
    for line in LINES:
        old.add_paragraph().add_run(as_tcvn3(line)).font.name = ".VnTime"
    return [_saved(rich, _NOTES.format(w=nsdecls("w"))), _saved(set_plan(draft, Setting.PLAIN)), _saved(old)]


def text_files() -> list[bytes]:
    """The sample in the encodings that are read, wrapped lines and a table drawn with bars among them."""
    text = sample_text()
    table = "\n".join("| " + " | ".join(row) + " |" for row in (_HEAD, *_ROWS))
    lone = "\n|\n".join(cell or " " for row in (_HEAD, *_ROWS) for cell in row)
    return [
        text.encode(),
        f"{text}\n\n{table}\nPHỤ LỤC\n{lone}\n|".encode("utf-16"),
        as_windows_1258(TEXT),
        as_vni(TEXT).encode("cp1252"),
    ]


def web_pages() -> list[bytes]:
    """The sample as a browser and as Word would put it on the clipboard."""
    lines = [html.escape(line) for line in sample_text().split("\n")]
    rows = "".join(f"<tr>{''.join(f'<td rowspan=1>{html.escape(cell)}' for cell in row)}" for row in (_HEAD, *_ROWS))
    items = "".join(f"<li value=3><p style='font-family:.VnTime'>{html.escape(line)}</li>" for line in LINES)
    label = "<![if !supportLists]><span style='mso-list:Ignore'>1.&nbsp;</span><![endif]>"
    word = "".join(
        f"<p class=MsoListParagraph style='mso-list:l0 level1'>{label}<b>{line}</b><o:p></o:p></p>" for line in lines
    )
    return [
        f"<html><body>{''.join(f'<p>{line}</p>' for line in lines)}<table>{rows}</table><ol type=I>{items}</ol>".encode(),
        f"<head><style>p{{}}</style></head><!-- a --><body>{word}<table>{rows}</table></body>".encode(),
    ]


def _saved(document: docx.document.Document, notes: str = "") -> bytes:
    buffer = io.BytesIO()
    document.save(buffer)
    if notes:
        with ZipFile(buffer, "a", ZIP_DEFLATED) as archive:
            archive.writestr("word/footnotes.xml", notes)
    return buffer.getvalue()
