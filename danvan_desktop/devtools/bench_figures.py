"""Figures of any size for timing the exporters; texts as long as those of real plans, written for this purpose."""

from __future__ import annotations

from datetime import date

from danvan_desktop.domain.figures import (
    LetterHeadFields,
    ProgressFigures,
    ProgressRow,
    ReportFigures,
    ReportSectionText,
    SectionTable,
    SignerFields,
    TargetRow,
)

_HEAD = LetterHeadFields(
    "SỞ TƯ PHÁP", "UBND TỈNH MINH HÀ", number="125", symbol="BC-STP", place="Minh Hà", date=date(2025, 11, 5)
)
_TASK = (
    "Tổ chức đối thoại với người dân và doanh nghiệp về thủ tục hành chính thuộc lĩnh vực hộ tịch, chứng thực, "
    "kịp thời tiếp thu, giải quyết kiến nghị ngay từ cơ sở, không để phát sinh khiếu nại kéo dài, đợt {number}"
)
_RESULT = "Đã tổ chức {number} cuộc với 120 lượt người dự, tiếp nhận 14 ý kiến, giải quyết xong 12 ý kiến"
_TASKS_OF_A_SECTION = 20


def report_figures(tasks: int, tables: int = 0) -> ReportFigures:
    """A yearly report that tells of `tasks` tasks in its text and lists them in an annex.

    With `tables` it has so many sections, each closing with a table of as many rows as the section has paragraphs.
    """
    numbers = range(1, tasks + 1)
    share = -(-tasks // tables) if tables else _TASKS_OF_A_SECTION
    sections = [
        ReportSectionText(
            f"{index + 1}. Kết quả thực hiện nhóm nhiệm vụ {index + 1}",
            paragraphs=tuple(
                f"- {_TASK.format(number=number)}: {_RESULT.format(number=number)}."
                for number in numbers[index * share :][:share]
            ),
            table=SectionTable.TARGETS if tables else SectionTable.NONE,
        )
        for index in range(-(-tasks // share))
    ]
    return ReportFigures(
        2025,
        "năm 2025",
        _HEAD,
        tuple(sections),
        SignerFields("Phó Giám đốc", "Lê Thị Ánh Nguyệt", "KT.", "Giám đốc"),
        subject="Kết quả thực hiện công tác dân vận chính quyền năm 2025",
        targets=tuple(_target(number) for number in range(1, share + 1)) if tables else (),
        recipients=("UBND tỉnh (b/c)", "Sở Nội vụ", "Lưu: VT, VP"),
        annexes=(progress_figures(tasks),),
    )


def _target(number: int) -> TargetRow:
    return TargetRow(str(number), _TASK.format(number=number), "100%", "2.180/2.190 (99,5%)", "Không đạt", _RESULT)


def progress_figures(rows: int) -> ProgressFigures:
    """A progress table of `rows` tasks, each with its last result."""
    return ProgressFigures(
        2025,
        _HEAD,
        date(2025, 11, 5),
        tuple(
            ProgressRow(
                str(number),
                _TASK.format(number=number),
                units="Phòng Hành chính tư pháp; Văn phòng Sở",
                timing="Thường xuyên",
                state="Đang thực hiện",
                last_result_date=date(2025, 10, 1 + number % 28),
                last_result=_RESULT.format(number=number),
                evidence_count=number % 4,
            )
            for number in range(1, rows + 1)
        ),
    )
