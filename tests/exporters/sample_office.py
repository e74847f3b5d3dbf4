"""An invented office and its invented year: the figures the exporters' tests lay out."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from danvan_desktop.domain.document import DocumentForm
from danvan_desktop.domain.explanation import ExplanationFigures, ExplanationRow
from danvan_desktop.domain.figures import (
    AnnexRow,
    AssignmentFigures,
    LetterHeadFields,
    ProgressFigures,
    ProgressRow,
    ReportFigures,
    ReportSectionText,
    ScoreRow,
    ScoreRowKind,
    ScoreSheetFigures,
    ScoreSummaryRow,
    ScoreTotals,
    SectionChart,
    SectionTable,
    SignerFields,
    TargetRow,
    TaskFigureRow,
    TaskFigures,
)
from danvan_desktop.domain.score_columns import ScoreColumn
from tests.exporters import sample_charts as charts

DOCUMENT_FORMS = (DocumentForm.STATE, DocumentForm.PARTY_2018, DocumentForm.PARTY_2026)
GROUPS = (
    "Công tác lãnh đạo, chỉ đạo và quán triệt, tuyên truyền",
    "Cải cách thủ tục hành chính, phục vụ người dân và doanh nghiệp",
    "Tiếp công dân, giải quyết khiếu nại, tố cáo, kiến nghị, phản ánh",
    "Thực hiện dân chủ ở cơ sở và văn hóa công vụ",
    "Phong trào thi đua “Dân vận khéo”",
)
TASKS = (
    "Tổ chức quán triệt văn bản mới về công tác dân vận tới toàn thể công chức, người lao động",
    "Đưa nội dung công tác dân vận vào chương trình công tác quý và giao ban hằng tháng của cơ quan",
    "Rà soát, công khai đầy đủ thủ tục hành chính tại bộ phận một cửa và trên trang thông tin của Sở",
    "Đối thoại định kỳ với tổ chức hành nghề luật sư, công chứng, đấu giá tài sản trên địa bàn tỉnh",
    "Lấy ý kiến nhân dân đối với dự thảo văn bản quy phạm pháp luật trước khi trình ban hành",
    "Trợ giúp pháp lý lưu động tại các xã vùng sâu, vùng đồng bào dân tộc thiểu số",
    "Kiểm tra công vụ đột xuất về kỷ luật, kỷ cương hành chính tại các đơn vị trực thuộc",
    "Đăng ký và xây dựng mô hình “Dân vận khéo” trong lĩnh vực hòa giải ở cơ sở",
)
UNITS = ("Văn phòng Sở", "Thanh tra Sở", "Phòng Phổ biến, giáo dục pháp luật", "Phòng Hành chính tư pháp")
COUNT = 40

HEAD = LetterHeadFields(
    agency="Sở Tư pháp",
    parent_agency="Ủy ban nhân dân tỉnh Minh Hà",
    number="7",
    symbol="BC-STP",
    place="Minh Hà",
    date=date(2025, 11, 5),
)
SIGNER = SignerFields("Phó Giám đốc", "Nguyễn Thị Hoài Ân", "KT.", "Giám đốc")
RECIPIENTS = (
    "UBND tỉnh (b/c);",
    "Sở Nội vụ (tổng hợp);",
    "Ban Giám đốc Sở;",
    "Các phòng, đơn vị thuộc Sở;",
    "Lưu: VT, VP.",
)


def letter_head(**changes: object) -> LetterHeadFields:
    values = {name: getattr(HEAD, name) for name in HEAD.__dataclass_fields__}
    return LetterHeadFields(**{**values, **changes})  # type: ignore[arg-type]


def assignment(count: int = COUNT) -> AssignmentFigures:
    rows: list[AnnexRow] = []
    for index in range(count):
        if index * len(GROUPS) // count != (index - 1) * len(GROUPS) // count or index == 0:
            group = index * len(GROUPS) // count
            rows.append(AnnexRow(["I", "II", "III", "IV", "V"][group], GROUPS[group], is_group=True))
        rows.append(
            AnnexRow(
                str(index + 1),
                TASKS[index % len(TASKS)],
                lead=UNITS[index % len(UNITS)],
                cooperate="Các phòng, đơn vị thuộc Sở" if index % 2 else "",
                direct="Giám đốc Sở" if index % 9 == 0 else "",
                timing=("Thường xuyên", "Hằng quý", "Trước ngày 25/10/2025")[index % 3],
                deliverable=("Báo cáo", "Kế hoạch", "Hội nghị")[index % 3],
                note="Chỉ tiêu thi đua" if index % 7 == 0 else "",
            )
        )
    return AssignmentFigures(2025, letter_head(symbol="KH-STP", date=date(2025, 1, 17)), tuple(rows))


def progress(count: int = COUNT) -> ProgressFigures:
    rows: list[ProgressRow] = []
    for number, row in enumerate(assignment(count).rows):
        if row.is_group:
            rows.append(ProgressRow(row.number, row.text, is_group=True))
            continue
        rows.append(
            ProgressRow(
                row.number,
                row.text,
                row.lead,
                row.timing,
                "25/10/2025" if "Trước" in row.timing else "",
                ("Hoàn thành", "Đang thực hiện", "Quá hạn")[number % 3],
                date(2025, 1 + number % 10, 1 + number % 28),
                "Đã tổ chức 02 hội nghị với 146 lượt người tham dự; ban hành văn bản chấn chỉnh tại 03 đơn vị.",
                number % 4,
            )
        )
    return ProgressFigures(
        2025,
        letter_head(is_numbered=False),
        date(2025, 11, 5),
        tuple(rows),
        signer=SIGNER,
        charts=(charts.UNITS, charts.MONTHS),
    )


def leaf(number: str, text: str, most: str, own: str | None, **more: object) -> ScoreRow:
    points = None if own is None else Decimal(own)
    kind = more.pop("kind", ScoreRowKind.LEAF)
    return ScoreRow(number, text, kind, Decimal(most), points, level=2, **more)  # type: ignore[arg-type]


def score_sheet() -> ScoreSheetFigures:
    evidence = "1.1-01 Kế hoạch số 12/KH-STP ngày 17/01/2025\n1.1-02 Báo cáo số 45/BC-STP ngày 20/6/2025"
    rows = (
        ScoreRow(
            "I", "Công tác chỉ đạo, điều hành", ScoreRowKind.GROUP, Decimal(20), Decimal("18.5"), children=(1, 2, 3)
        ),
        leaf("1.1", "Ban hành kế hoạch năm đúng thời hạn", "5", "5", basis="Trước 31/01", evidence=evidence),
        leaf("1.2", TASKS[0], "10", "9", basis="146/162 người = 90,1%", explanation="16 người đi công tác dài ngày"),
        leaf("1.3", "Phân công lãnh đạo phụ trách", "5", "4.5", basis="Có quyết định"),
        ScoreRow(
            "II",
            "Phục vụ người dân, doanh nghiệp",
            ScoreRowKind.GROUP,
            Decimal(80),
            Decimal("72.25"),
            children=(5, 6, 7),
        ),
        leaf("2.1", TASKS[2], "30", "27.25", basis="2.180/2.400 hồ sơ", evidence="2.1-01 Trích xuất hệ thống một cửa"),
        leaf("2.2", TASKS[3], "30", "30", basis="02 hội nghị"),
        leaf("2.3", TASKS[4], "20", "15", basis="3/4 dự thảo", explanation="01 dự thảo theo trình tự rút gọn"),
        leaf("T1", "Mô hình “Dân vận khéo” được công nhận cấp tỉnh", "2", "2", kind=ScoreRowKind.BONUS),
        leaf("T2", "Sáng kiến được nhân rộng", "2", "2", kind=ScoreRowKind.BONUS),
        leaf("P1", "Gửi báo cáo chậm", "3", "0.5", kind=ScoreRowKind.PENALTY, explanation="Chậm 01 lần"),
    )
    return ScoreSheetFigures(
        year=2025,
        set_name="Bộ tiêu chí mẫu",
        rows=rows,
        totals=ScoreTotals(Decimal("90.75"), Decimal(3), Decimal("0.5"), Decimal("93.25"), "Hoàn thành tốt nhiệm vụ"),
        letter_head=letter_head(is_numbered=False),
        regulation="Quyết định số 12/2025/QĐ-UBND của UBND tỉnh Minh Hà",
        is_sample=True,
        columns=tuple(ScoreColumn),
        max_total=Decimal(100),
        bonus_cap=Decimal(3),
        penalty_cap=Decimal(3),
        derivation=(
            "Tổng điểm tiêu chí 90,75 + điểm thưởng 3 (chạm mức tối đa) − điểm trừ 0,5 = 93,25 điểm.",
            "Từ 85 đến dưới 95 điểm: Hoàn thành tốt nhiệm vụ (Điều 6 khoản 2). Không có điều kiện loại trừ.",
        ),
        signer=SIGNER,
        recipients=("Sở Nội vụ;", "Lưu: VT."),
        standing=charts.SCALE,
    )


def explanation() -> ExplanationFigures:
    lost = Decimal("1.5")
    rows = (
        ExplanationRow(
            "2.1",
            TASKS[2],
            Decimal("27.25"),
            Decimal("24.25"),
            Decimal(3),
            "Chưa có số liệu quý IV",
            "Số liệu quý IV đã có tại Báo cáo số 150/BC-STP",
            "2.1-01 Trích xuất hệ thống một cửa",
        ),
        ExplanationRow("P1", "Gửi báo cáo chậm", Decimal("-0.5"), Decimal(-2), lost, "Chậm 02 lần", "", ""),
    )
    return ExplanationFigures(
        year=2025,
        letter_head=letter_head(symbol="STP-VP"),
        subject="giải trình kết quả thẩm định điểm công tác dân vận chính quyền năm 2025",
        addressees=("Sở Nội vụ tỉnh Minh Hà",),
        opening="Sau khi đối chiếu với hồ sơ tự chấm điểm, Sở Tư pháp giải trình như sau:",
        summary="Cơ quan tự chấm 93,25 điểm; theo kết quả thẩm định là 88,75 điểm.",
        closing="Sở Tư pháp đề nghị Sở Nội vụ xem xét, ghi nhận.",
        rows=rows,
        signer=SIGNER,
        recipients=("Như trên;", "Lưu: VT."),
    )


def report() -> ReportFigures:
    result = "Trong năm, cơ quan đã tổ chức 04 hội nghị quán triệt với 146 lượt công chức, người lao động tham dự (đạt 98,6%); "
    result += "ban hành 12 văn bản chỉ đạo, phân công 01 đồng chí Phó Giám đốc trực tiếp phụ trách công tác dân vận."
    text = (
        result,
        "- Tiếp 215 lượt công dân, giải quyết 31/31 đơn thuộc thẩm quyền;",
        "- Trợ giúp pháp lý lưu động 18 đợt tại 18 xã.",
    )
    return ReportFigures(
        year=2025,
        period_label="năm 2025",
        letter_head=HEAD,
        subject="Kết quả thực hiện công tác dân vận chính quyền năm 2025",
        basis=("Căn cứ Kế hoạch số 45/KH-UBND ngày 10/01/2025 của UBND tỉnh Minh Hà;", "Căn cứ Kế hoạch số 12/KH-STP"),
        preamble=("Sở Tư pháp báo cáo kết quả thực hiện như sau:",),
        sections=(
            ReportSectionText("I. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO, QUÁN TRIỆT", 1, text),
            ReportSectionText("II. KẾT QUẢ THỰC HIỆN"),
            *(ReportSectionText(f"{i}. {group}", 2, text * 2) for i, group in enumerate(GROUPS, start=1)),
            ReportSectionText("Tổng hợp nhiệm vụ theo đơn vị", 3, (), SectionTable.TASKS),
            ReportSectionText("III. KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU", 1, (), SectionTable.TARGETS),
            ReportSectionText(
                "IV. KẾT QUẢ TỰ CHẤM ĐIỂM, XẾP LOẠI", 1, ("Tự xếp loại: Hoàn thành tốt nhiệm vụ.",), SectionTable.SCORES
            ),
            ReportSectionText("V. PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2026", 1, text),
        ),
        closing="Trên đây là Báo cáo kết quả thực hiện công tác dân vận chính quyền năm 2025 của Sở Tư pháp.",
        targets=(
            TargetRow("1", "Tỷ lệ công chức được quán triệt", "≥ 95%", "146/148 (98,6%)", "Đạt"),
            TargetRow(
                "2", "Hồ sơ giải quyết đúng hạn", "100%", "2.180/2.190 (99,5%)", "Không đạt", "10 hồ sơ liên thông"
            ),
        ),
        scores=(
            ScoreSummaryRow("I", "Công tác chỉ đạo, điều hành", Decimal(20), Decimal("18.5")),
            ScoreSummaryRow("II", "Phục vụ người dân, doanh nghiệp", Decimal(80), Decimal("72.25")),
            ScoreSummaryRow("", "Tổng điểm (kể cả thưởng, trừ)", Decimal(100), Decimal("93.25"), is_total=True),
        ),
        tasks=TaskFigures(
            ("Được giao", "Hoàn thành", "Đang thực hiện", "Quá hạn"),
            (
                *(TaskFigureRow(unit, (10, 6 + i, 3 - i, 1)) for i, unit in enumerate(UNITS)),
                TaskFigureRow("Tổng cộng", (40, 30, 6, 4), is_total=True),
            ),
        ),
        recipients=RECIPIENTS,
        signer=SIGNER,
        annexes=(progress(), score_sheet()),
        charts=(SectionChart(SectionTable.TASKS, charts.UNITS), SectionChart(SectionTable.SCORES, charts.SCALE)),
    )
