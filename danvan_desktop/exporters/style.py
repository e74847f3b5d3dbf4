"""What documents look like: Nghị định 30/2020/NĐ-CP, Phụ lục I, and the Party's two rule sets, as named constants.

Lengths are millimetres, sizes points. A change of the official form is a change of this module only.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache
from typing import Final

from danvan_desktop.domain.document import Alignment, DocumentForm, ParagraphRole, RuleSet

FONT: Final = "Times New Roman"  # Phụ lục I, I.3
LANGUAGE: Final = "vi-VN"
A4_WIDTH: Final = 210.0
A4_HEIGHT: Final = 297.0
PAGE_NUMBER_SIZE: Final = 14.0  # Phụ lục I, I.7: 13–14, upright, centred in the top margin, not on the first page
PAGE_NUMBER_DISTANCE: Final = 10.0
FIRST_LINE_INDENT: Final = 12.7  # Phụ lục I, II.6: 1 or 1.27 cm
LIST_INDENT: Final = 7.0  # what a deeper list level adds
SIGNATURE_SPACE: Final = 72.0  # points kept free for signature and seal above the name
SHORT_RULE: Final = 0.42  # Phụ lục I, II.2 and II.5: from 1/3 to 1/2 of the text
CELL_MARGIN: Final = 1.5
SINGLE_LINE: Final = 1.15  # the height of a line of Times New Roman, of its size


@dataclass(frozen=True, slots=True)
class Margins:
    """Distances from the edges of the sheet."""

    top: float
    bottom: float
    left: float
    right: float


@dataclass(frozen=True, slots=True)
class ParagraphStyle:
    """A named Word style; `line` is a multiple of single spacing, `outline` a level of the navigation pane (1–3).

    A `pitch` other than 0 is the distance of its lines in points and stands for `line`.
    """

    style_id: str
    name: str
    size: float
    bold: bool = False
    italic: bool = False
    underline: bool = False
    alignment: Alignment = Alignment.LEFT
    first_line: float = 0.0
    before: float = 0.0
    after: float = 0.0
    line: float = 1.0
    pitch: float = 0.0
    keep_next: bool = False
    outline: int = 0

    @property
    def spacing(self) -> float:
        """The distance of its lines as a multiple of single spacing, however it is given."""
        return self.pitch / (self.size * SINGLE_LINE) if self.pitch else self.line


class StyleId:
    """The identifiers of the Word styles, the same in every form so that an office can restyle any."""

    NORMAL: Final = "Normal"
    HEADER: Final = "Header"
    BODY: Final = "BodyText"
    LIST: Final = "DvDanhSach"
    BASIS: Final = "DvCanCu"
    NOTE: Final = "DvGhiChu"
    CAPTION: Final = "DvDonVi"
    HEADINGS: Final = ("Heading1", "Heading2", "Heading3")
    NATION: Final = "DvQuocHieu"
    MOTTO: Final = "DvTieuNgu"
    PARENT_AGENCY: Final = "DvCoQuanChuQuan"
    AGENCY: Final = "DvCoQuanBanHanh"
    NUMBER: Final = "DvSoKyHieu"
    PLACE_DATE: Final = "DvDiaDanhNgayThang"
    REGARDING: Final = "DvTrichYeuCongVan"
    KIND: Final = "DvTenLoai"
    SUBJECT: Final = "DvTrichYeu"
    ADDRESSEE: Final = "DvKinhGui"
    AUTHORITY: Final = "DvQuyenHanChucVu"
    POSITION: Final = "DvChucVu"
    SIGNER: Final = "DvHoTenNguoiKy"
    RECIPIENTS_HEAD: Final = "DvNoiNhan"
    RECIPIENT: Final = "DvNoiNhanDong"
    ANNEX_NUMBER: Final = "DvPhuLuc"
    ANNEX_TITLE: Final = "DvTenPhuLuc"
    ATTACHED: Final = "DvKemTheo"
    CELL: Final = "DvOBang"
    CELL_HEAD: Final = "DvDauBang"
    CELL_NUMBERS: Final = "DvSoCot"
    RULE: Final = "DvDuongKe"
    JOINT: Final = "DvNgan"
    CHART: Final = "DvBieuDo"
    CHART_NAME: Final = "DvTenBieuDo"


ROLE_STYLES: Final = {
    ParagraphRole.BODY: StyleId.BODY,
    ParagraphRole.BASIS: StyleId.BASIS,
    ParagraphRole.NOTE: StyleId.NOTE,
    ParagraphRole.CAPTION: StyleId.CAPTION,
}


@dataclass(frozen=True, slots=True)
class FormStyle:
    """A whole form: margins, the two columns of head and signature, the ending of the text, every paragraph style."""

    margins: Margins
    head_columns: tuple[float, float]
    signature_columns: tuple[float, float]
    text_end: str
    styles: tuple[ParagraphStyle, ...]

    def style(self, style_id: str) -> ParagraphStyle:
        """The style of that identifier; KeyError when the form lacks it."""
        for style in self.styles:
            if style.style_id == style_id:
                return style
        raise KeyError(style_id)


def _table_styles() -> tuple[ParagraphStyle, ...]:
    """Styles the two rule sets do not treat apart: what stands inside tables, rules and joints."""
    center = Alignment.CENTER
    return (
        ParagraphStyle(StyleId.HEADER, "header", PAGE_NUMBER_SIZE, alignment=center),
        ParagraphStyle(StyleId.CELL, "Ô bảng", 12, before=2, after=2),
        ParagraphStyle(
            StyleId.CELL_HEAD, "Đầu bảng", 12, bold=True, alignment=center, before=2, after=2, keep_next=True
        ),
        ParagraphStyle(StyleId.CELL_NUMBERS, "Số cột", 11, italic=True, alignment=center, keep_next=True),
        ParagraphStyle(StyleId.RULE, "Đường kẻ", 2, before=2, after=4),
        ParagraphStyle(StyleId.JOINT, "Ngăn", 1),
        ParagraphStyle(StyleId.CHART, "Biểu đồ", 1, alignment=center, before=6, keep_next=True),
        ParagraphStyle(StyleId.CHART_NAME, "Tên biểu đồ", 13, italic=True, alignment=center, before=3, after=6),
    )


def _text_styles(*, size: float, gap: float, line: float = 1.0, pitch: float = 0.0) -> tuple[ParagraphStyle, ...]:
    """The text itself (Phụ lục I, II.5–II.6), of body size `size`, paragraphs `gap` points apart."""
    indent, center, justify = FIRST_LINE_INDENT, Alignment.CENTER, Alignment.JUSTIFY
    body = ParagraphStyle(
        StyleId.BODY, "Body Text", size, alignment=justify, first_line=indent, after=gap, line=line, pitch=pitch
    )
    levels = zip(StyleId.HEADINGS, ("heading 1", "heading 2", "heading 3"), (False, False, True), strict=True)
    headings = tuple(
        ParagraphStyle(
            name, word_name, size, bold=True, italic=italic, alignment=justify,
            first_line=indent, before=gap, after=gap, line=line, pitch=pitch, keep_next=True, outline=level,
        )
        for level, (name, word_name, italic) in enumerate(levels, start=1)
    )  # fmt: skip
    return (
        ParagraphStyle(StyleId.NORMAL, "Normal", size),
        body,
        replace(body, style_id=StyleId.LIST, name="Gạch đầu dòng"),
        replace(body, style_id=StyleId.BASIS, name="Căn cứ", italic=True),
        ParagraphStyle(StyleId.NOTE, "Ghi chú", 13, bold=True, italic=True, alignment=center, after=3),
        ParagraphStyle(StyleId.CAPTION, "Đơn vị tính", 12, italic=True, alignment=Alignment.RIGHT, after=3),
        *headings,
        ParagraphStyle(StyleId.ADDRESSEE, "Kính gửi", size, alignment=center, before=12, after=12),
    )


def _state_form() -> FormStyle:
    center = Alignment.CENTER
    return FormStyle(
        margins=Margins(top=20, bottom=20, left=30, right=20),  # Phụ lục I, I.4
        head_columns=(74, 90),
        signature_columns=(80, 80),
        text_end="./.",
        styles=(
            *_text_styles(size=14, gap=6, line=1.1),
            *_table_styles(),
            ParagraphStyle(StyleId.NATION, "Quốc hiệu", 12, bold=True, alignment=center),
            ParagraphStyle(StyleId.MOTTO, "Tiêu ngữ", 13, bold=True, alignment=center),
            ParagraphStyle(StyleId.PARENT_AGENCY, "Cơ quan chủ quản", 12, alignment=center),
            ParagraphStyle(StyleId.AGENCY, "Cơ quan ban hành", 12, bold=True, alignment=center),
            ParagraphStyle(StyleId.NUMBER, "Số ký hiệu", 13, alignment=center, before=4),
            ParagraphStyle(StyleId.PLACE_DATE, "Địa danh ngày tháng", 13, italic=True, alignment=center, before=4),
            ParagraphStyle(StyleId.REGARDING, "Trích yếu công văn", 12, alignment=center, before=3),
            ParagraphStyle(StyleId.KIND, "Tên loại", 14, bold=True, alignment=center, before=18, keep_next=True),
            ParagraphStyle(StyleId.SUBJECT, "Trích yếu", 14, bold=True, alignment=center, keep_next=True),
            ParagraphStyle(StyleId.AUTHORITY, "Quyền hạn chức vụ", 14, bold=True, alignment=center, keep_next=True),
            ParagraphStyle(StyleId.POSITION, "Chức vụ", 14, bold=True, alignment=center, keep_next=True),
            ParagraphStyle(StyleId.SIGNER, "Họ tên người ký", 14, bold=True, alignment=center, before=SIGNATURE_SPACE),
            ParagraphStyle(StyleId.RECIPIENTS_HEAD, "Nơi nhận", 12, bold=True, italic=True, keep_next=True),
            ParagraphStyle(StyleId.RECIPIENT, "Nơi nhận (dòng)", 11),
            ParagraphStyle(StyleId.ANNEX_NUMBER, "Phụ lục", 14, bold=True, alignment=center, keep_next=True, outline=1),
            ParagraphStyle(StyleId.ANNEX_TITLE, "Tên phụ lục", 14, bold=True, alignment=center, keep_next=True),
            ParagraphStyle(StyleId.ATTACHED, "Kèm theo", 14, italic=True, alignment=center, keep_next=True),
        ),
    )


def _party_form(form: DocumentForm) -> FormStyle:
    """Both rule sets of the Party; what sets them apart is the ending of the text and the weight of the position."""
    center, is_old = Alignment.CENTER, form.rules is RuleSet.PARTY_2018
    return FormStyle(
        margins=Margins(top=20, bottom=20, left=30, right=15),  # Hướng dẫn 36-HD/VPTW, 05-HD/VPTW
        head_columns=(78, 87),
        signature_columns=(82, 83),
        text_end="./." if is_old else ".",
        styles=(
            *_text_styles(size=14, gap=6, pitch=form.line_pitch),
            *_table_styles(),
            ParagraphStyle(StyleId.NATION, "Quốc hiệu", 15, bold=True, alignment=center),
            ParagraphStyle(StyleId.MOTTO, "Tiêu ngữ", 14, bold=True, alignment=center),
            ParagraphStyle(StyleId.PARENT_AGENCY, "Cơ quan chủ quản", 14, alignment=center),
            ParagraphStyle(StyleId.AGENCY, "Cơ quan ban hành", 14, bold=True, alignment=center),
            ParagraphStyle(StyleId.NUMBER, "Số ký hiệu", 14, alignment=center),
            ParagraphStyle(StyleId.PLACE_DATE, "Địa danh ngày tháng", 14, italic=True, alignment=center),
            ParagraphStyle(StyleId.REGARDING, "Trích yếu công văn", 12, italic=True, alignment=center, before=3),
            ParagraphStyle(StyleId.KIND, "Tên loại", 16, bold=True, alignment=center, before=18, keep_next=True),
            ParagraphStyle(StyleId.SUBJECT, "Trích yếu", 14, bold=True, alignment=center, keep_next=True),
            ParagraphStyle(StyleId.AUTHORITY, "Quyền hạn chức vụ", 14, bold=True, alignment=center, keep_next=True),
            ParagraphStyle(StyleId.POSITION, "Chức vụ", 14, bold=is_old, alignment=center, keep_next=True),
            ParagraphStyle(StyleId.SIGNER, "Họ tên người ký", 14, bold=True, alignment=center, before=SIGNATURE_SPACE),
            ParagraphStyle(StyleId.RECIPIENTS_HEAD, "Nơi nhận", 14, underline=True, keep_next=True),
            ParagraphStyle(StyleId.RECIPIENT, "Nơi nhận (dòng)", 12),
            ParagraphStyle(StyleId.ANNEX_NUMBER, "Phụ lục", 14, bold=True, alignment=center, keep_next=True, outline=1),
            ParagraphStyle(StyleId.ANNEX_TITLE, "Tên phụ lục", 14, bold=True, alignment=center, keep_next=True),
            ParagraphStyle(StyleId.ATTACHED, "Kèm theo", 14, italic=True, alignment=center, keep_next=True),
        ),
    )


@cache
def form_style(form: DocumentForm) -> FormStyle:
    """What documents of that form look like."""
    return _party_form(form) if form.is_party else _state_form()
