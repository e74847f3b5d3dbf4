"""What a văn thư checks in a Word file: Nghị định 30/2020/NĐ-CP, Phụ lục I, and the Party's two rule sets, read from the file.

The rules are written down here a second time, from the decree and the guidance (36-HD/VPTW, 05-HD/VPTW) and not from `exporters/style.py`; `deviations` reads what
Word would show: the style's inheritance, the section, the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH as ALIGN
from docx.oxml.ns import qn
from docx.shared import Length
from docx.table import Table
from docx.text.paragraph import Paragraph

from danvan_desktop.domain.document import DOTS

_MM = 36000
_JOINTS = {"Ngăn", "Đường kẻ"}


@dataclass(frozen=True)
class Look:
    """What a component must look like; sizes in points, None where the rules leave it open."""

    sizes: tuple[float, float]
    bold: bool | None = False
    italic: bool | None = False
    is_underlined: bool = False
    align: Any = None
    capitals: bool = False


@dataclass(frozen=True)
class Rules:
    """One rule set: what each component looks like, the edges of the sheet in millimetres, the words that are fixed.

    `pitch` are the distances of lines in points, None where they are given as a multiple of single spacing.
    """

    looks: dict[str, Look]
    edges: dict[str, tuple[float, float]]
    ruled: frozenset[str]
    number: str
    comma: str
    filed: str
    end: str
    is_party: bool = False
    pitch: tuple[float, float] | None = None


_STATE_LOOKS = {
    "Quốc hiệu": Look((12, 13), bold=True, align=ALIGN.CENTER, capitals=True),
    "Tiêu ngữ": Look((13, 14), bold=True, align=ALIGN.CENTER),
    "Cơ quan chủ quản": Look((12, 13), align=ALIGN.CENTER, capitals=True),
    "Cơ quan ban hành": Look((12, 13), bold=True, align=ALIGN.CENTER, capitals=True),
    "Số ký hiệu": Look((13, 13), align=ALIGN.CENTER),
    "Địa danh ngày tháng": Look((13, 14), italic=True, align=ALIGN.CENTER),
    "Tên loại": Look((13, 14), bold=True, align=ALIGN.CENTER, capitals=True),
    "Trích yếu": Look((13, 14), bold=True, align=ALIGN.CENTER),
    "Trích yếu công văn": Look((12, 13), align=ALIGN.CENTER),
    "Kính gửi": Look((13, 14)),
    "Căn cứ": Look((13, 14), italic=True, align=ALIGN.JUSTIFY),
    "Body Text": Look((13, 14), bold=None, italic=None),
    "Gạch đầu dòng": Look((13, 14), bold=None, italic=None, align=ALIGN.JUSTIFY),
    "Heading 1": Look((13, 14), bold=True),
    "Heading 2": Look((13, 14), bold=True),
    "Heading 3": Look((13, 14), bold=True, italic=None),
    "Quyền hạn chức vụ": Look((13, 14), bold=True, align=ALIGN.CENTER, capitals=True),
    "Chức vụ": Look((13, 14), bold=True, align=ALIGN.CENTER, capitals=True),
    "Họ tên người ký": Look((13, 14), bold=True, align=ALIGN.CENTER),
    "Nơi nhận": Look((12, 12), bold=True, italic=True),
    "Nơi nhận (dòng)": Look((11, 11)),
    "Phụ lục": Look((14, 14), bold=True, align=ALIGN.CENTER),
    "Tên phụ lục": Look((13, 14), bold=True, align=ALIGN.CENTER, capitals=True),
    "Kèm theo": Look((13, 14), italic=True, align=ALIGN.CENTER),
    "Tên biểu đồ": Look((13, 14), italic=True, align=ALIGN.CENTER),
}
_PARTY_LOOKS = _STATE_LOOKS | {
    "Quốc hiệu": Look((15, 15), bold=True, align=ALIGN.CENTER, capitals=True),
    "Cơ quan chủ quản": Look((13, 14), align=ALIGN.CENTER, capitals=True),
    "Cơ quan ban hành": Look((13, 14), bold=True, align=ALIGN.CENTER, capitals=True),
    "Số ký hiệu": Look((13, 14), align=ALIGN.CENTER),
    "Tên loại": Look((15, 16), bold=True, align=ALIGN.CENTER, capitals=True),
    "Trích yếu": Look((14, 15), bold=True, align=ALIGN.CENTER),
    "Trích yếu công văn": Look((12, 12), italic=True, align=ALIGN.CENTER),
    "Quyền hạn chức vụ": Look((14, 14), bold=True, align=ALIGN.CENTER, capitals=True),
    "Chức vụ": Look((14, 14), bold=True, align=ALIGN.CENTER, capitals=True),
    "Nơi nhận": Look((13, 14), bold=False, italic=False, is_underlined=True),
    "Nơi nhận (dòng)": Look((12, 12)),
}
STATE = Rules(
    looks=_STATE_LOOKS,
    edges={"top": (20, 25), "bottom": (20, 25), "left": (30, 35), "right": (15, 20)},
    ruled=frozenset({"Tiêu ngữ", "Cơ quan ban hành", "Trích yếu"}),
    number=r"Số: \S",
    comma=";",
    filed="- Lưu: ",
    end="./.",
)
PARTY_2018 = Rules(
    looks=_PARTY_LOOKS,
    edges={"top": (20, 20), "bottom": (20, 20), "left": (30, 30), "right": (15, 15)},
    ruled=frozenset({"Quốc hiệu", "Trích yếu"}),
    number=r"Số [^:/]+-[A-ZĐ]\S*$|Số ……-",
    comma=",",
    filed="- Lưu Văn phòng",
    end="./.",
    is_party=True,
    pitch=(18, 20),
)
PARTY_2026 = replace(
    PARTY_2018,
    looks=_PARTY_LOOKS | {"Chức vụ": Look((14, 14), bold=False, align=ALIGN.CENTER, capitals=True)},
    end=".",
)


def deviations(path: Path, rules: Rules = STATE) -> list[str]:
    """Everything in the file that is not as the rules ask, in words; an empty list is a sound file."""
    document = Document(str(path))
    return [
        *_of_sections(document, rules),
        *_of_defaults(document),
        *(found for paragraph in _paragraphs(document) for found in _of_paragraph(paragraph, rules)),
        *_of_rules(document, rules),
        *_of_tables(document),
        *_of_text(document, rules),
        *(_of_party(document) if rules.is_party else ()),
    ]


def _paragraphs(document: Any) -> Iterator[Paragraph]:
    for element in document.element.body.iter(qn("w:p")):
        yield Paragraph(element, document)


def _of_sections(document: Any, rules: Rules) -> Iterator[str]:
    for number, section in enumerate(document.sections, 1):
        sides = sorted((round(section.page_width / _MM), round(section.page_height / _MM)))
        if sides != [210, 297]:
            yield f"phần {number}: khổ giấy {sides}"
        for edge, (least, most) in rules.edges.items():
            margin = getattr(section, f"{edge}_margin") / _MM
            if not least - 0.1 <= margin <= most + 0.1:
                yield f"phần {number}: lề {edge} {margin:.1f} mm"
    first = document.sections[0]
    if not first.different_first_page_header_footer:
        yield "trang đầu có số trang"
    header = first.header
    numbers = [p for p in header.paragraphs if "PAGE" in p._p.xml]
    if len(numbers) != 1 or _effective(numbers[0], "alignment") is not ALIGN.CENTER:
        yield "số trang không ở giữa lề trên"
    elif (
        not 13 <= _size(numbers[0]) <= 14
        or _effective_font(numbers[0], "bold")
        or _effective_font(numbers[0], "italic")
    ):
        yield "số trang không phải chữ đứng cỡ 13–14"
    if first.header_distance >= first.top_margin:
        yield "số trang không nằm trong lề trên"


def _of_defaults(document: Any) -> Iterator[str]:
    fonts = {value for element in document.styles.element.iter(qn("w:rFonts")) for value in element.attrib.values()}
    fonts |= {value for element in document.element.body.iter(qn("w:rFonts")) for value in element.attrib.values()}
    if fonts != {"Times New Roman"}:
        yield f"phông chữ {sorted(fonts)}"
    languages = {element.get(qn("w:val")) for element in document.styles.element.iter(qn("w:lang"))}
    if languages != {"vi-VN"}:
        yield f"ngôn ngữ soát lỗi {languages}"
    if not document.core_properties.title.strip():
        yield "thuộc tính tệp không có tên"
    colours = {element.get(qn("w:val")) for element in document.element.body.iter(qn("w:color"))}
    if colours - {"000000", "auto"}:
        yield f"chữ màu {colours}"


def _of_paragraph(paragraph: Paragraph, rules: Rules) -> Iterator[str]:
    if not paragraph.text.strip():
        if not _may_be_empty(paragraph):
            yield f"đoạn trống kiểu “{paragraph.style.name}”"
        return
    words = f"“{paragraph.text[:40]}” ({paragraph.style.name})"
    look = rules.looks.get(paragraph.style.name)
    if look is not None:
        yield from (f"{words}: {found}" for found in _of_look(paragraph, look))
    if paragraph.style.name == "Body Text" and paragraph.paragraph_format.first_line_indent != 0:
        yield from (f"{words}: {found}" for found in _of_body_text(paragraph, rules))
    if paragraph.style.name.startswith("Heading") and not _has_outline(paragraph):
        yield f"{words}: không có trong ngăn dẫn hướng"


def _may_be_empty(paragraph: Paragraph) -> bool:
    holds_section = paragraph._p.find(f"{qn('w:pPr')}/{qn('w:sectPr')}") is not None
    holds_chart = paragraph._p.find(f".//{qn('w:drawing')}") is not None
    return paragraph.style.name in _JOINTS or holds_section or holds_chart or paragraph._p.getparent().tag == qn("w:tc")


def _of_look(paragraph: Paragraph, look: Look) -> Iterator[str]:
    if not look.sizes[0] <= _size(paragraph) <= look.sizes[1]:
        yield f"cỡ chữ {_size(paragraph)}"
    for wanted, kind in ((look.bold, "bold"), (look.italic, "italic")):
        if wanted is not None and _effective_font(paragraph, kind) is not wanted:
            yield f"{kind} không phải {wanted}"
    if look.is_underlined and not _effective_font(paragraph, "underline"):
        yield "không gạch chân"
    if look.align is not None and _effective(paragraph, "alignment") is not look.align:
        yield f"canh lề {_effective(paragraph, 'alignment')}"
    if look.capitals and paragraph.text != paragraph.text.upper():
        yield "không viết hoa"


def _of_body_text(paragraph: Paragraph, rules: Rules) -> Iterator[str]:
    indent = (_effective(paragraph, "first_line_indent") or 0) / _MM
    if not (abs(indent - 10) < 0.2 or abs(indent - 12.7) < 0.2):
        yield f"thụt đầu dòng {indent:.1f} mm"
    if (_effective(paragraph, "space_after") or 0) + (_effective(paragraph, "space_before") or 0) < 6 * 12700:
        yield "khoảng cách đoạn dưới 6 pt"
    spacing = _effective(paragraph, "line_spacing") or 1
    if rules.pitch is None:
        is_right = 1 <= spacing <= 1.5
    else:
        is_right = isinstance(spacing, Length) and rules.pitch[0] <= spacing.pt <= rules.pitch[1]
    if not is_right:
        yield f"khoảng cách dòng {spacing}"


def _effective(paragraph: Paragraph, attribute: str) -> Any:
    """The property of the paragraph, else of its style, else of the style it is based on."""
    value = getattr(paragraph.paragraph_format, attribute)
    style = paragraph.style
    while value is None and style is not None:
        value = getattr(style.paragraph_format, attribute)
        style = style.base_style
    return value


def _effective_font(paragraph: Paragraph, attribute: str) -> bool:
    runs = {getattr(run.font, attribute) for run in paragraph.runs if run.text.strip()} - {None}
    if runs:
        return bool(runs.pop())
    style = paragraph.style
    while style is not None:
        if (value := getattr(style.font, attribute)) is not None:
            return bool(value)
        style = style.base_style
    return False


def _size(paragraph: Paragraph) -> float:
    for run in paragraph.runs:
        if run.font.size is not None:
            return float(run.font.size.pt)
    style = paragraph.style
    while style is not None:
        if style.font.size is not None:
            return float(style.font.size.pt)
        style = style.base_style
    return 0.0


def _has_outline(paragraph: Paragraph) -> bool:
    return paragraph.style.element.find(f"{qn('w:pPr')}/{qn('w:outlineLvl')}") is not None


def _of_rules(document: Any, rules: Rules) -> Iterator[str]:
    """The short rules are lines of a border, and stand right under the text they belong to."""
    previous: Paragraph | None = None
    ruled = set()
    for paragraph in _paragraphs(document):
        if paragraph.style.name == "Đường kẻ":
            if paragraph._p.find(f"{qn('w:pPr')}/{qn('w:pBdr')}/{qn('w:top')}") is None:
                yield "đường kẻ không phải nét liền"
            if previous is not None:
                ruled.add(previous.style.name)
        previous = paragraph
        if paragraph._p.find(f".//{qn('w:u')}") is not None and paragraph.style.name != "Nơi nhận":
            yield f"“{paragraph.text[:30]}” gạch chân thay cho đường kẻ"
    shown = {paragraph.style.name for paragraph in _paragraphs(document)}
    for name in rules.ruled & shown:
        if name not in ruled:
            yield f"thiếu đường kẻ dưới “{name}”"


def _of_tables(document: Any) -> Iterator[str]:
    for table in (Table(element, document) for element in document.element.body.iter(qn("w:tbl"))):
        if table.style is None or table.style.name != "Table Grid":
            continue
        rows = table.rows
        if rows[0]._tr.find(f"{qn('w:trPr')}/{qn('w:tblHeader')}") is None:
            yield "dòng tiêu đề bảng không lặp lại"
        for row in rows:
            text = " ".join(node.text or "" for node in row._tr.iter(qn("w:t")))
            if len(text) < 1200 and row._tr.find(f"{qn('w:trPr')}/{qn('w:cantSplit')}") is None:
                yield f"dòng bảng “{text[:30]}” có thể bị cắt qua trang"
        if table._tbl.find(f"{qn('w:tblPr')}/{qn('w:tblLayout')}") is None:
            yield "cột bảng không cố định độ rộng"


def _of_text(document: Any, rules: Rules) -> Iterator[str]:
    by_style: dict[str, list[str]] = {}
    for paragraph in _paragraphs(document):
        if paragraph.text.strip():
            by_style.setdefault(paragraph.style.name, []).append(paragraph.text)
    for line in by_style.get("Số ký hiệu", []):
        if not re.match(rules.number, line):
            yield f"số, ký hiệu “{line}”"
        if re.match(r"^Số:? [1-9][-/]", line):
            yield f"số văn bản dưới 10 không có số 0: “{line}”"
    for line in by_style.get("Địa danh ngày tháng", []):
        if re.search(r"ngày [1-9] |tháng [12] ", line):
            yield f"ngày, tháng không có số 0: “{line}”"
    yield from _of_bases(by_style.get("Căn cứ", []))
    yield from _of_recipients(by_style.get("Nơi nhận (dòng)", []), rules)
    yield from _of_end(document, rules.end)


_UNFIT_FOR_PARTY = (
    ("Tiêu ngữ", r".", "tiêu ngữ trong văn bản của Đảng"),
    ("Quốc hiệu", r"(?!ĐẢNG CỘNG SẢN VIỆT NAM$)", "tiêu đề không phải “ĐẢNG CỘNG SẢN VIỆT NAM”"),
    ("Heading 1", r"[IVX]+\.", "đề mục không có dạng “I-”"),
    ("Quyền hạn chức vụ", r"(TM|KT|TL|TUQ|Q)\.", "quyền hạn không có dạng “T/M”"),
    ("Quyền hạn chức vụ", r"K/T (BAN|ĐẢNG ỦY|CHI BỘ|CHI ỦY|THƯỜNG TRỰC)", "không ký thay một tập thể"),
    ("Trích yếu công văn", r"V/v", "trích yếu công văn viết tắt"),
)


def _of_party(document: Any) -> Iterator[str]:
    """What only documents of the Party have: its name, the star, “I-”, strokes instead of full stops, no “V/v”."""
    above = ""
    for paragraph in _paragraphs(document):
        name, text = paragraph.style.name, paragraph.text
        for style, pattern, words in _UNFIT_FOR_PARTY:
            if name == style and re.match(pattern, text):
                yield f"{words}: “{text[:30]}”"
        if name == "Số ký hiệu" and above != "*" and "Cơ quan ban hành" in _styles(document):
            yield "thiếu dấu * dưới tên cơ quan"
        above = text if name == "Cơ quan ban hành" else above


def _styles(document: Any) -> set[str]:
    return {paragraph.style.name for paragraph in _paragraphs(document)}


def _of_bases(lines: list[str]) -> Iterator[str]:
    for line in lines[:-1]:
        if not line.endswith(";"):
            yield f"căn cứ không kết thúc bằng dấu chấm phẩy: “{line[-20:]}”"
    if lines and not lines[-1].endswith("."):
        yield "căn cứ cuối không kết thúc bằng dấu chấm"


def _of_recipients(lines: list[str], rules: Rules) -> Iterator[str]:
    if not lines or lines == [f"- {DOTS}."]:  # nobody named yet: printed as dots and listed as missing
        return
    for line in lines[:-1]:
        if not line.startswith("- ") or not line.endswith((rules.comma, ":")):
            yield f"dòng nơi nhận “{line}”"
    if not lines[-1].startswith(rules.filed) or not lines[-1].endswith("."):
        yield f"dòng nơi nhận cuối “{lines[-1]}”"


def _of_end(document: Any, mark: str) -> Iterator[str]:
    """The last paragraph of the text before the signature carries the closing mark, unless a table closes it."""
    last: str | None = None
    for element in document.element.body:
        if element.tag == qn("w:tbl"):
            is_signature = any(Paragraph(p, document).style.name == "Họ tên người ký" for p in element.iter(qn("w:p")))
            if is_signature and last is not None:
                if not last.endswith(mark):
                    yield f"bài không kết thúc bằng “{mark}”: “{last[-30:]}”"
                return
            if not is_signature:
                last = None
        elif element.tag == qn("w:p") and Paragraph(element, document).text.strip():
            paragraph = Paragraph(element, document)
            last = paragraph.text if paragraph.style.name in {"Body Text", "Gạch đầu dòng"} else None
