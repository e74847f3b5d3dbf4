"""What an obligation is, told from its words: one table, the first row that fits decides."""

from __future__ import annotations

import re

from danvan_desktop.importers.plan.words import fold

# (words, kind, subkind); the words are matched against the folded clause without its unit.
KINDS: tuple[tuple[re.Pattern[str], str, str], ...] = (
    (re.compile(r"vướng mắc|khó khăn|phát sinh"), "other", "raise_difficulty"),
    (re.compile(r"^(?:thường xuyên |chủ động )?(?:theo dõi|đôn đốc|đơn đốc)"), "other", "monitoring"),
    (re.compile(r"hồ sơ (?:tự )?(?:chấm|đánh giá)|tự (?:chấm|đánh giá|xếp loại)"), "scoring_dossier", "self_scoring"),
    (re.compile(r"(?:chấm điểm|đánh giá).{0,40}xếp loại.*(?:đối với|các sở|các đơn vị)|thẩm định.{0,30}(?:điểm|hồ sơ)"), "other", "external_scoring"),
    (re.compile(r"^(?:kịp thời |chủ động )?báo cáo, đề xuất"), "report", "proposal"),
    (re.compile(r"^(?:kịp thời |chủ động )(?:tham mưu, )?đề xuất"), "other", "proposal"),
    (re.compile(r"^tham mưu.{0,60}theo dõi, đôn đốc"), "other", "monitoring"),
    (re.compile(r"báo cáo (?:chuyên đề|đột xuất)"), "report", "thematic_or_adhoc_report"),
    (re.compile(r"sơ kết.*báo cáo|báo cáo (?:sơ kết|tổng kết)"), "report", "review_report"),
    (re.compile(r"tổng hợp(?:,| và|,? kết quả|) ?(?:chung |kết quả |tham mưu )?.{0,40}báo cáo"), "report", "consolidated_report"),
    (re.compile(r"(?:^|[,;] |định kỳ |năm,? |gửi |tháng |chế độ (?:thông tin, )?)báo cáo|báo cáo kết quả|gửi báo cáo"), "report", "periodic_report"),
    (re.compile(r"gửi (?:kế hoạch|.{0,30}kế hoạch).{0,40}(?:về|cho)|(?:xây dựng|ban hành).{0,30}và gửi kế hoạch"), "plan", "submit_plan"),
    (re.compile(r"(?:xây dựng|ban hành|lập|cụ thể hóa)[^;.]{0,60}kế hoạch"), "plan", "issue_plan"),
    (re.compile(r"khen thưởng|biểu dương|tôn vinh"), "other", "commendation"),
    (re.compile(r"phân công (?:đồng chí )?lãnh đạo|phân công.{0,20}phụ trách"), "other", "assign_leader"),
    (re.compile(r"người đứng đầu.*chịu trách nhiệm|chịu trách nhiệm trước"), "other", "head_responsibility"),
    (re.compile(r"nghị quyết của hội đồng nhân dân|hội đồng nhân dân.*giám sát"), "other", "resolution_and_supervision"),
    (re.compile(r"tham mưu.{0,80}(?:kiểm tra|thanh tra|phòng, chống)"), "other", "advise_inspection"),
    (re.compile(r"tham mưu.{0,40}triển khai"), "other", "advise_implementation"),
    (re.compile(r"kiểm tra công vụ|tổ chức kiểm tra|thanh tra, kiểm tra"), "other", "inspection"),
    (re.compile(r"theo dõi|đôn đốc|giám sát"), "other", "monitoring"),
    (re.compile(r"sơ kết|tổng kết"), "other", "review"),
    (re.compile(r"đề xuất|kiến nghị"), "other", "proposal"),
    (re.compile(r"tuyên truyền|vận động"), "other", "propaganda"),
)  # fmt: skip


def kind_of(clause: str) -> tuple[str, str]:
    """Kind and subkind of a clause; anything unknown is implementation."""
    folded = fold(clause)
    return next(
        ((kind, subkind) for pattern, kind, subkind in KINDS if pattern.search(folded)), ("other", "implementation")
    )
