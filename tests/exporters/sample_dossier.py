"""The documents of an invented scoring dossier."""

from __future__ import annotations

from datetime import date

from danvan_desktop.domain.dossier_figures import CoverLetterFigures, EvidenceListFigures, EvidenceRow
from tests.exporters import sample_office as office

HEAD = office.letter_head(number="123", symbol="STP-VP", date=date(2025, 12, 12))
HASHES = ("9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08", "0" * 64)


def evidence_list() -> EvidenceListFigures:
    rows = (
        EvidenceRow("1.1", "Ban hành kế hoạch năm đúng thời hạn", is_group=True),
        EvidenceRow(
            "1.1-01",
            "Kế hoạch công tác dân vận năm 2025",
            "12/KH-STP",
            date(2025, 1, 17),
            "1.1-01 Kế hoạch công tác dân vận năm 2025.pdf",
            1_234_567,
            HASHES[0],
        ),
        EvidenceRow("1.1-02", "Ảnh hội nghị", file_name="1.1-02 Ảnh hội nghị.jpg", size=2_048, sha256=HASHES[1]),
        EvidenceRow("2.3", "Lấy ý kiến nhân dân đối với dự thảo văn bản", is_group=True),
        EvidenceRow(
            "2.3-01", "Kế hoạch công tác dân vận năm 2025", "12/KH-STP", date(2025, 1, 17), "xem 1.1-01", note="=cmd"
        ),
        EvidenceRow("2.3-02", "=cmd|' /C calc'!A0", "5/BC", date(1899, 1, 2), note="Thiếu tệp"),
    )
    return EvidenceListFigures(2025, HEAD, rows, "Tổng cộng: 4 tài liệu, 2 tệp (1,2 MB)", is_sample=True)


def cover_letter() -> CoverLetterFigures:
    return CoverLetterFigures(
        2025,
        HEAD,
        ("Sở Nội vụ tỉnh Minh Hà",),
        "V/v gửi hồ sơ tự chấm điểm công tác dân vận chính quyền năm 2025",
        (
            "Thực hiện Quyết định số 12/2025/QĐ-UBND, Sở Tư pháp đã tự chấm điểm công tác dân vận chính quyền.",
            "Sở Tư pháp gửi hồ sơ tự chấm điểm, gồm:",
        ),
        ("Báo cáo năm 2025", "Bảng tự chấm điểm", "Danh mục tài liệu kiểm chứng và 2 tệp tài liệu kiểm chứng"),
        "Kính đề nghị Sở Nội vụ tỉnh Minh Hà xem xét, thẩm định.",
        office.SIGNER,
        ("Như trên;", "Lưu: VT."),
    )
