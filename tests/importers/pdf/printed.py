"""An invented plan with everything a PDF makes difficult: columns, a table over pages with cut rows, raised letters."""

from __future__ import annotations

from docx.document import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Cm
from docx.text.paragraph import Paragraph

from tests.importers.plan.renderings import Setting, new_document, set_columns, set_grid

TASKS = 18
TASK = (
    "Tổ chức phổ biến pháp luật đợt {} cho Nhân dân ở các xã, phường vùng sâu, vùng xa; lồng ghép tiếp công dân, "
    "đối thoại với người dân ngay tại cơ sở"
)
HEAD = ("STT", "Nhiệm vụ", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian", "Sản phẩm")
SUBJECT = "Thực hiện công tác dân vận chính quyền năm 2026 trên địa bàn tỉnh Minh Hà và các xã, phường"
PURPOSE = (
    "- Nâng cao nhận thức của công chức trên diện tích 120 km",
    "2",
    " của tỉnh, gắn với trách nhiệm của người đứng đầu trong việc thực hiện dân chủ ở cơ sở.",
)


def table_plan(*, has_borders: bool = True) -> Document:
    """The plan as a Word document: its table of tasks goes over several pages and cuts rows."""
    document = new_document(Setting.TABLES)
    set_columns(
        document,
        ["UBND TỈNH MINH HÀ", "SỞ TƯ PHÁP", "Số: 12/KH-STP"],
        ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "Minh Hà, ngày 05 tháng 02 năm 2026"],
    )
    for title in ("KẾ HOẠCH", SUBJECT):
        paragraph = _add(document, title, bold=True)
        paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
        paragraph.paragraph_format.first_line_indent = Cm(0)
    _add(
        document,
        "Thực hiện Kế hoạch số 45/KH-UBND ngày 16/01/2026 của UBND tỉnh Minh Hà, Sở Tư pháp ban hành Kế hoạch như sau:",
    )
    _add(document, "I. MỤC ĐÍCH, YÊU CẦU", bold=True)
    purpose = _add(document, PURPOSE[0])
    purpose.add_run(PURPOSE[1]).font.superscript = True
    purpose.add_run(PURPOSE[2])
    _add(document, "II. NỘI DUNG", bold=True)
    rows = [
        (str(number), TASK.format(number), "Phòng Phổ biến pháp luật", "Văn phòng Sở; UBND các xã, phường", time, "Báo cáo kết quả")
        for number, time in zip(range(1, TASKS + 1), ("Quý II/2026", "Thường xuyên") * TASKS, strict=False)
    ]  # fmt: skip
    set_grid(document, [HEAD, *rows], [1.2, 5, 3, 3, 2.2, 2], has_borders=has_borders)
    _add(document, "III. TỔ CHỨC THỰC HIỆN", bold=True)
    _add(document, "1. Văn phòng Sở theo dõi việc thực hiện, báo cáo kết quả về UBND tỉnh trước ngày 10/12/2026.")
    _add(document, "Trên đây là Kế hoạch của Sở Tư pháp./.")
    set_columns(
        document,
        ["Nơi nhận:", "- UBND tỉnh (b/c);", "- Ban Dân vận Tỉnh ủy và các cơ quan tham mưu, giúp việc;", "- Lưu: VT."],
        ["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "", "", "Lê Văn Hòa"],
    )
    return document


def _add(document: Document, text: str, *, bold: bool = False) -> Paragraph:
    paragraph = document.add_paragraph()
    paragraph.add_run(text).bold = bold
    paragraph.alignment = WD_ALIGN_PARAGRAPH.JUSTIFY
    paragraph.paragraph_format.first_line_indent = Cm(1.27)
    return paragraph
