"""An invented plan as figures: căn cứ, sections, a table of tasks, targets, an annex in prose."""

from __future__ import annotations

from datetime import date

from danvan_desktop.domain.document import DocumentForm
from danvan_desktop.domain.figures import TargetRow
from danvan_desktop.domain.plan_figures import PlanFigures, PlanLine, PlanLineKind
from tests.exporters import sample_office as office


def plan(form: DocumentForm = DocumentForm.STATE) -> PlanFigures:
    mark = "-" if form.is_party else "."
    section, topic = PlanLineKind.SECTION, PlanLineKind.TOPIC
    lines = (
        PlanLine(f"I{mark} MỤC ĐÍCH, YÊU CẦU", section),
        PlanLine("1. Mục đích", topic),
        PlanLine("- Gần dân, sát dân, lắng nghe ý kiến của Nhân dân."),
        PlanLine(f"II{mark} NỘI DUNG", section),
        PlanLine("1. Tuyên truyền", topic),
        PlanLine("1.1. Tổ chức hội nghị quán triệt."),
        PlanLine("- Đơn vị chủ trì: Văn phòng Sở."),
        PlanLine("", PlanLineKind.TABLE),
        PlanLine(f"III{mark} TỔ CHỨC THỰC HIỆN", section),
        PlanLine("Văn phòng Sở theo dõi, đôn đốc."),
    )
    return PlanFigures(
        2025,
        office.letter_head(symbol="KH-STP", date=date(2025, 1, 17)),
        lines,
        office.SIGNER,
        subject="Thực hiện công tác dân vận chính quyền năm 2025",
        preamble=(
            "Căn cứ Kế hoạch số 45/KH-UBND ngày 10/01/2025 của UBND tỉnh Minh Hà,",
            "Căn cứ Luật Thực hiện dân chủ ở cơ sở;",
            "Sở Tư pháp xây dựng Kế hoạch như sau:",
        ),
        closing=("Trên đây là Kế hoạch của Sở Tư pháp.",),
        recipients=("Tỉnh ủy (báo cáo)", "Lưu Văn phòng") if form.is_party else office.RECIPIENTS,
        annex_lines=(
            PlanLine("PHỤ LỤC II", section),
            PlanLine("Danh mục mô hình", section),
            PlanLine("(Kèm theo Kế hoạch)"),
            PlanLine("1. Mô hình một cửa thân thiện."),
            PlanLine("", PlanLineKind.TABLE),
        ),
        table=office.assignment(3),
        targets=(TargetRow("1", "Hồ sơ đúng hạn", "≥ 98%", "", ""),),
        form=form,
    )
