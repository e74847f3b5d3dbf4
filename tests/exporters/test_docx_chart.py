"""Charts in a Word file: a sound package, the place in the text, the workbook behind “Sửa dữ liệu”."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import docx
import openpyxl
from lxml import etree

from danvan_desktop.domain.document import ChartBlock, Document, DocumentProperties, Signature, plain
from danvan_desktop.exporters.docx_writer import write_docx
from danvan_desktop.exporters.style import StyleId
from tests.exporters.sample_charts import SCALE, UNITS

DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006"
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
DOCUMENT = Document(
    DocumentProperties("Số liệu"),
    (
        plain("Trước."),
        ChartBlock(UNITS, "Biểu đồ 1. Đơn vị"),
        ChartBlock(replace(SCALE, title='Điểm "x" <a>'), "Biểu đồ 2. Điểm"),
        Signature("Giám đốc", "Lê Văn Tùng"),
    ),
)


def written(folder: Path) -> Path:
    path = folder / "a.docx"
    write_docx(DOCUMENT, path)
    return path


def test_every_relationship_leads_to_a_declared_part(tmp_path: Path) -> None:
    with ZipFile(written(tmp_path)) as package:
        names = set(package.namelist())
        types = etree.fromstring(package.read("[Content_Types].xml"))
        parts = {node.get("PartName") for node in types} | {None}
        endings = {node.get("Extension") for node in types}
        for name in names:
            assert f"/{name}" in parts or name.rpartition(".")[2] in endings, name
        assert {"/word/charts/chart1.xml", "/word/charts/chart2.xml"} <= parts
        for number in (1, 2):
            (link,) = etree.fromstring(package.read(f"word/charts/_rels/chart{number}.xml.rels"))
            assert link.get("Target") == f"/word/embeddings/Microsoft_Excel_Worksheet{number}.xlsx"
            assert f"word/embeddings/Microsoft_Excel_Worksheet{number}.xlsx" in names
            assert f'r:id="{link.get("Id")}"' in package.read(f"word/charts/chart{number}.xml").decode()


def test_a_chart_stands_between_the_margins_and_tells_its_figures_to_who_listens(tmp_path: Path) -> None:
    document = docx.Document(str(written(tmp_path)))
    places = list(document.element.body.iter(f"{DRAWING}/wordprocessingDrawing}}inline"))
    assert [place.find(f"{DRAWING}/wordprocessingDrawing}}extent").get("cx") for place in places] == ["5760000"] * 2
    names = [place.find(f"{DRAWING}/wordprocessingDrawing}}docPr") for place in places]
    assert [name.get("id") for name in names] == ["1001", "1002"]
    assert "Văn phòng Sở: Hoàn thành 6" in names[0].get("descr")
    used = [place.find(f".//{DRAWING}/chart}}chart") for place in places]
    for node in used:
        relation = node.get("{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id")
        assert document.part.rels[relation].reltype.endswith("/chart")
    captions = [each.text for each in document.paragraphs if each.style.name == "Tên biểu đồ"]
    assert captions == ["Biểu đồ 1. Đơn vị", "Biểu đồ 2. Điểm"]


def test_a_chart_stays_with_its_name_and_the_last_one_with_the_signature(tmp_path: Path) -> None:
    document = docx.Document(str(written(tmp_path)))
    assert document.styles["Biểu đồ"].paragraph_format.keep_with_next
    kept = [each.paragraph_format.keep_with_next for each in document.paragraphs if each.style.name == "Tên biểu đồ"]
    assert kept == [None, True]
    assert document.styles["Biểu đồ"].style_id == StyleId.CHART


def test_the_workbook_behind_a_chart_holds_its_figures_as_text_and_numbers(tmp_path: Path) -> None:
    with ZipFile(written(tmp_path)) as package:
        content = package.read("word/embeddings/Microsoft_Excel_Worksheet1.xlsx")
    sheet = openpyxl.load_workbook(BytesIO(content)).active
    assert sheet.title == "Số liệu"
    assert [[cell.value for cell in row] for row in sheet.iter_rows()] == [
        [None, "Hoàn thành", "Đang thực hiện", "Chưa có kết quả"],
        ["Văn phòng Sở", 6, 3, 0],
        ["Thanh tra & Pháp chế", 7, 0, 2],
        ['=HYPERLINK("x")', 1, 1, 4],
    ]
    assert sheet["A4"].data_type == "s"


def test_the_same_charts_give_the_same_bytes(tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    assert written(tmp_path).read_bytes() == written(tmp_path / "b").read_bytes()
