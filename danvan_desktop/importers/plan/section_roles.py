"""What a section is for, told from the words of its title: one table."""

from __future__ import annotations

import re

from danvan_desktop.domain.plan import SectionRole
from danvan_desktop.importers.plan.words import fold

_ROLES: tuple[tuple[re.Pattern[str], SectionRole], ...] = (
    (re.compile(r"^(?:công tác |việc )?tổ chức thực hiện|^tổ chức,? triển khai|^tổ chức triển khai"), SectionRole.ORGANIZATION),
    (re.compile(r"^(?:phân công )?(?:nhiệm vụ|trách nhiệm) (?:cụ thể )?(?:của |cho )?(?:các |từng )?(?:đơn vị|bộ phận|cơ quan|phòng|sở|ban|thành viên|cá nhân|địa phương)"), SectionRole.ORGANIZATION),
    (re.compile(r"kinh phí|ngân sách thực hiện|nguồn lực thực hiện|điều kiện bảo đảm"), SectionRole.BUDGET),
    (re.compile(r"^đối tượng|^phạm vi|^thời gian(?:,| và)? (?:đối tượng|địa điểm|phạm vi|thực hiện$|tổ chức$)|^thời gian$|^(?:công tác |chế độ )?(?:thi đua,? )?khen thưởng"), SectionRole.SCOPE),
    (re.compile(r"^(?:đặc điểm|thực trạng|bối cảnh|tình hình|kết quả (?:thực hiện|công tác)|nguyên tắc|phương châm|chủ đề|tư tưởng chỉ đạo)(?!.*nhiệm vụ)"), SectionRole.PURPOSE),
    (re.compile(r"chế độ (?:thông tin,? )?báo cáo|^thông tin,? báo cáo|^công tác báo cáo|^báo cáo"), SectionRole.REPORTING),
    (re.compile(r"^mục đích|^yêu cầu|^quan điểm|^sự cần thiết|^căn cứ|^mục tiêu(?!.*(?:chỉ tiêu|nhiệm vụ|giải pháp))"), SectionRole.PURPOSE),
    (re.compile(r"^nội dung|^nhiệm vụ|^các nhiệm vụ|^một số nhiệm vụ|^những nhiệm vụ|giải pháp"), SectionRole.CONTENT),
    (re.compile(r"chỉ tiêu"), SectionRole.TARGETS),
    (re.compile(r"^phân công|^trách nhiệm|tổ chức thực hiện|thực hiện kế hoạch"), SectionRole.ORGANIZATION),
    (re.compile(r"nội dung|nhiệm vụ|hoạt động|công việc"), SectionRole.CONTENT),
)  # fmt: skip
_LEADING = re.compile(r"^(?:một số|các|những)\s+")


def role_of(title: str) -> SectionRole | None:
    """The role a title names, or None when its words say nothing."""
    folded = _LEADING.sub("", fold(title))
    return next((role for pattern, role in _ROLES if pattern.search(folded)), None)
