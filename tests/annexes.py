"""An annex in the form of a real regulation, in words of our own: 88 leaves as a table of Word and of Excel."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

HEAD = ("STT", "Nội dung tiêu chí", "Điểm chuẩn", "Cách chấm điểm", "Tài liệu kiểm chứng", "Điểm tự chấm")
_TOPICS = (
    "lãnh đạo, chỉ đạo công tác dân vận",
    "quán triệt văn bản mới",
    "cải cách thủ tục hành chính",
    "giải quyết hồ sơ của người dân",
    "tiếp công dân",
    "giải quyết đơn thư",
    "đối thoại với người dân",
    "kỷ luật, kỷ cương công vụ",
    "văn hóa công sở",
    "dân chủ ở cơ sở",
    "phối hợp với Mặt trận và đoàn thể",
    "phong trào thi đua “Dân vận khéo”",
)
Row = tuple[str, ...]


def annex_rows() -> list[Row]:
    """The rows below the header: two parts, twelve groups, eighty-four leaves, bonus, penalty, and the total."""
    rows: list[Row] = []
    for place, topic in enumerate(_TOPICS, 1):
        if place == 1:
            rows.append(("I", "TỔ CHỨC, CHỈ ĐẠO", "40 điểm", "", "", ""))
        if place == 6:
            rows.append(("II", "KẾT QUẢ THỰC HIỆN", "60", "", "", ""))
        large = place > 10
        rows.append((str(place), f"Công tác {topic}", "10" if large else "8", "", "", ""))
        rows.extend(_leaves(place, topic, large=large))
    rows += [
        ("III", "ĐIỂM THƯỞNG", "3", "", "", ""),
        ("13", "Có mô hình được công nhận", "2", "Mỗi mô hình cấp tỉnh được cộng 1 điểm", "Quyết định công nhận", ""),
        ("14", "Có sáng kiến được áp dụng", "1", "Có thì được điểm tối đa; không có: 0 điểm", "Quyết định", ""),
        ("IV", "ĐIỂM TRỪ", "3", "", "", ""),
        ("15", "Để xảy ra vụ việc bị phản ánh đúng", "2", "Mỗi vụ việc trừ 0,5 điểm", "Kết luận", ""),
        ("16", "Gửi hồ sơ chấm điểm trễ hạn", "1", "Cứ một ngày trễ trừ 0,25 điểm", "", ""),
        ("", "Tổng cộng", "100", "", "", ""),
    ]
    return rows


def _leaves(place: int, topic: str, *, large: bool) -> list[Row]:
    first, last = ("2", "2") if large else ("1", "2")
    half = "1" if large else "0,5"
    sixth = "2" if large else "1"
    return [
        (f"{place}.1", f"Ban hành kế hoạch {topic}", first, "", "Kế hoạch", ""),
        ("", f"- Đúng thời hạn: {first} điểm", "", "", "", ""),
        ("", f"- Chậm dưới 15 ngày: {half} điểm", "", "", "", ""),
        ("", "- Chậm từ 15 ngày hoặc không ban hành: 0 điểm", "", "", "", ""),
        (f"{place}.2", f"Nhiệm vụ {topic} hoàn thành", "1", "Điểm = a/b nhân với điểm tối đa", "Báo cáo", ""),
        (f"{place}.3", f"Mức độ hài lòng về {topic}", "1", "", "Phiếu khảo sát", ""),
        ("", "- Từ 95% trở lên", "1", "", "", ""),
        ("", "- Từ 80% đến dưới 95%", "0,5", "", "", ""),
        ("", "- Dưới 80%", "0", "", "", ""),
        (f"{place}.4", f"Chế độ báo cáo {topic}", "1", "Mỗi báo cáo gửi trễ trừ 0,25 điểm", "Báo cáo", ""),
        (f"{place}.5", f"Hội nghị, tập huấn {topic}", "1", "Mỗi cuộc được 0,5 điểm", "Giấy mời, biên bản", ""),
        (
            f"{place}.6",
            f"Phân công người phụ trách {topic}",
            sixth,
            "Có: điểm tối đa; không thực hiện: 0 điểm",
            "Văn bản",
            "",
        ),
        (f"{place}.7", f"Đánh giá chung kết quả {topic}", last, "", "", ""),
    ]


def write_docx(path: Path, rows: Sequence[Row] | None = None) -> Path:
    """The annex in Word: a title, a header of two rows, part headings merged over number and text."""
    import docx  # noqa: PLC0415 - only tests that read Word files pay

    document = docx.Document()
    document.add_paragraph("PHỤ LỤC")
    document.add_paragraph("BẢNG TIÊU CHÍ CHẤM ĐIỂM CÔNG TÁC DÂN VẬN CHÍNH QUYỀN")
    body = [HEAD, tuple(f"({place})" for place in range(1, len(HEAD) + 1)), *(annex_rows() if rows is None else rows)]
    table = document.add_table(rows=len(body), cols=len(HEAD))
    for cells, texts in zip(table.rows, body, strict=True):
        for cell, text in zip(cells.cells, texts, strict=True):
            cell.text = text
    document.add_paragraph("Ghi chú: các đơn vị gửi hồ sơ trước ngày 10/12.")
    document.save(path)
    return path


def write_xlsx(path: Path, rows: Sequence[Sequence[object]] | None = None, head: Sequence[str] = HEAD) -> Path:
    """The annex in Excel with its title above the table."""
    import openpyxl  # noqa: PLC0415 - only tests that read Excel files pay

    workbook = openpyxl.Workbook()
    sheet = workbook.active
    sheet.title = "Phụ lục"
    sheet.append(["BẢNG TIÊU CHÍ CHẤM ĐIỂM"])
    sheet.merge_cells("A1:F1")
    sheet.append([])
    sheet.append(list(head))
    for row in annex_rows() if rows is None else rows:
        sheet.append(list(row))
    workbook.save(path)
    return path
