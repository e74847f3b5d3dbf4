"""The papers an invented office hands to its units and its leaders."""

from __future__ import annotations

from datetime import date

from danvan_desktop.domain.document import DocumentForm
from danvan_desktop.domain.task_slip import SlipDuty, SlipTask, TaskSlipFigures
from danvan_desktop.domain.urging_letter_figures import UrgedRow, UrgingLetterFigures
from danvan_desktop.domain.week_figures import WeekFigures, WeekRow
from tests.exporters import sample_office as office

PARTY_HEAD = office.letter_head(agency="Đảng ủy xã Minh Lương", parent_agency="Huyện ủy Châu Sơn", is_numbered=False)
LONG_NAME = "Phòng Quản lý đầu tư xây dựng, hạ tầng kỹ thuật đô thị và phát triển nhà ở cho người lao động khu công nghiệp tập trung"


def task_slip(count: int = 3, form: DocumentForm = DocumentForm.STATE, unit: str = office.UNITS[2]) -> TaskSlipFigures:
    tasks = tuple(
        SlipTask(
            f"{1 + place // 8}.{1 + place % 8}",
            office.TASKS[place % len(office.TASKS)],
            ("Chủ trì", f"Phối hợp (chủ trì: {office.UNITS[0]})")[place % 2],
            ("Thường xuyên", "chậm nhất ngày 20/10/2025\nHạn nội bộ: 10/10/2025")[place % 2],
            ("Kế hoạch, báo cáo", "")[place % 2],
        )
        for place in range(count)
    )
    duties = (
        SlipDuty("Báo cáo kết quả thực hiện năm", "Sở Nội vụ", "trước ngày 05/11/2025", "25/10/2025"),
        SlipDuty("Gửi hồ sơ tự chấm điểm", "", "chưa có"),
    )
    return TaskSlipFigures(
        2025,
        PARTY_HEAD if form.is_party else office.letter_head(is_numbered=False),
        unit,
        "Kế hoạch số 12/KH-STP: Thực hiện công tác dân vận chính quyền năm 2025",
        office.SIGNER,
        tasks,
        duties[: max(1, min(2, count))],
        office.UNITS[0],
        date(2025, 12, 5),
        (unit, "Lưu Văn phòng" if form.is_party else "Lưu: VT"),
        form,
    )


def urging_letter(
    count: int = 3, form: DocumentForm = DocumentForm.STATE, unit: str = office.UNITS[2]
) -> UrgingLetterFigures:
    rows = tuple(
        UrgedRow(
            office.TASKS[place % len(office.TASKS)],
            ("20/10/2025", "25/11/2025 (nội bộ)", "")[place % 3],
            (16, 0, 0)[place % 3],
            ("đang thực hiện; đã đôn đốc 01 lần", "còn 20 ngày; đã giao", "chưa có kết quả trong kỳ")[place % 3],
        )
        for place in range(count)
    )
    is_party = form.is_party
    return UrgingLetterFigures(
        2025,
        office.letter_head(
            agency="Đảng ủy xã Minh Lương" if is_party else "Sở Tư pháp",
            parent_agency="Huyện ủy Châu Sơn" if is_party else "Ủy ban nhân dân tỉnh Minh Hà",
            number="",
            symbol="CV/ĐU" if is_party else "STP-VP",
        ),
        unit,
        date(2025, 11, 5),
        rows,
        office.SIGNER,
        "Kế hoạch số 12/KH-STP: Thực hiện công tác dân vận chính quyền năm 2025",
        "" if count == 1 else "Công văn số 15/STP-VP ngày 20/10/2025",
        1 if count == 1 else 2,
        date(2025, 11, 15),
        ("Như trên", "Lưu Văn phòng" if is_party else "Lưu: VT"),
        form,
    )


def week(count: int = 3, form: DocumentForm = DocumentForm.STATE, unit: str = office.UNITS[2]) -> WeekFigures:
    def row(place: int, when: str) -> WeekRow:
        return WeekRow(f"{office.TASKS[place % len(office.TASKS)]} (chậm nhất ngày 20/10/2025)", unit, when)

    labels = (
        "Nhiệm vụ của kế hoạch", "Mốc quá hạn", "Mốc sắp đến hạn", "Nhiệm vụ quá hạn", "Nhiệm vụ chưa phân công",
        "Nhiệm vụ chưa có kết quả trong kỳ", "Đơn vị chưa báo kết quả trong kỳ", "Tiêu chí chưa chấm điểm",
        "Tiêu chí thiếu minh chứng",
    )  # fmt: skip
    return WeekFigures(
        2025,
        PARTY_HEAD if form.is_party else office.letter_head(is_numbered=False),
        date(2025, 11, 5),
        tuple((label, str(place * 7)) for place, label in enumerate(labels)),
        tuple(row(place, f"trễ {200 - place} ngày") for place in range(count)),
        tuple(row(place + 3, f"còn {place % 8} ngày") for place in range(count)),
        (unit,) * count,
        "Hoàn thành tốt nhiệm vụ – 93,25/100 điểm. Cần thêm 1,75 điểm để đạt mức Hoàn thành xuất sắc nhiệm vụ.",
        form,
    )
