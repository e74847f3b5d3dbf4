from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

import docx
import openpyxl
import pytest

from danvan_desktop.devtools.yardsticks import write_bare_docx, write_bare_xlsx, write_streamed_xlsx
from danvan_desktop.domain.document import Column, Document, DocumentProperties, Heading, Table, TableRow, plain


@pytest.mark.parametrize("as_usual", [False, True])
def test_bare_word_file_holds_the_same_texts(tmp_path: Path, as_usual: bool) -> None:
    table = Table((Column("STT", 10), Column("Nhiệm vụ", 90)), (TableRow(("1", "Đối thoại")),))
    document = Document(DocumentProperties("Báo cáo"), (Heading("I. Kết quả"), plain("Đã đạt."), table))
    write_bare_docx(document, tmp_path / "bare.docx", as_usual=as_usual)
    bare = docx.Document(str(tmp_path / "bare.docx"))
    assert [paragraph.text for paragraph in bare.paragraphs] == ["I. Kết quả", "Đã đạt."]
    assert [cell.text for row in bare.tables[0].rows for cell in row.cells] == ["STT", "Nhiệm vụ", "1", "Đối thoại"]


@pytest.mark.parametrize("write", [write_bare_xlsx, write_streamed_xlsx])
def test_bare_excel_file_holds_the_same_values(
    tmp_path: Path, write: Callable[[Iterable[Sequence[object]], Path], None]
) -> None:
    write([["STT", "Nhiệm vụ"], [1, "Đối thoại"]], tmp_path / "bare.xlsx")
    sheet = openpyxl.load_workbook(tmp_path / "bare.xlsx").worksheets[0]
    assert list(sheet.values) == [("STT", "Nhiệm vụ"), (1, "Đối thoại")]
