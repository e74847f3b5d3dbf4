"""Two invented registers as figures: study sessions and letters."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from danvan_desktop.domain.figures import LetterHeadFields
from danvan_desktop.domain.register_figures import RegistersFigures, RegisterTable, RegisterTotalRow
from danvan_desktop.domain.register_kinds import RECEPTION_STAT, STUDY_SESSION

_HEAD = LetterHeadFields("SỞ TƯ PHÁP", "UBND TỈNH MINH HÀ", place="Minh Hà", date=date(2026, 11, 18), is_numbered=False)
_ATTENDED = {"participants": Decimal(58), "total": Decimal(62)}
_LETTERS = {"backlog": Decimal(2), "received": Decimal(15), "solved": Decimal(17), "remaining": Decimal(0)}
_QUARTERS = ("Quý I", "Quý II", "Quý III", "Quý IV")


def registers() -> RegistersFigures:
    """The registers of 2026; a note that looks like a formula among them."""
    documents = "Kế hoạch số 12/KH-UBND; Luật Thực hiện dân chủ ở cơ sở"
    session = (date(2026, 2, 5), documents, "Hội nghị trực tiếp", "Văn phòng Sở", 58, 62, '=HYPERLINK("x")')
    letters = (
        ("Tháng 1", "Thanh tra Sở", None, 9, None, None, 2, 10, 9, Decimal(3), ""),
        ("Tháng 2", "Thanh tra Sở", None, 10, None, 1, 3, 5, 8, Decimal(0), "Không còn đơn tồn đọng"),
    )
    return RegistersFigures(
        2026,
        _HEAD,
        date(2026, 11, 18),
        (
            RegisterTable(
                STUDY_SESSION.name, STUDY_SESSION.columns, (session,), RegisterTotalRow("Cả năm", 1, _ATTENDED)
            ),
            RegisterTable(
                RECEPTION_STAT.name,
                RECEPTION_STAT.columns,
                letters,
                RegisterTotalRow("Cả năm", 2, _LETTERS),
                tuple(
                    RegisterTotalRow(name, 0 if number else 2, {} if number else _LETTERS)
                    for number, name in enumerate(_QUARTERS)
                ),
            ),
        ),
    )
