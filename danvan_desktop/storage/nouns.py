"""What the tables are called in Vietnamese, for messages."""

from __future__ import annotations

_NAMES = {
    "agency": "thông tin cơ quan",
    "unit": "đơn vị",
    "person": "cán bộ",
    "legal_document": "văn bản",
    "plan": "kế hoạch",
    "plan_source": "văn bản gốc của kế hoạch",
    "section": "mục của kế hoạch",
    "task_group": "nhóm nhiệm vụ",
    "citation": "trích dẫn",
    "task": "nhiệm vụ",
    "target": "chỉ tiêu",
    "target_result": "kết quả chỉ tiêu",
    "obligation": "nghĩa vụ báo cáo",
    "assignment": "phân công",
    "task_extension": "gia hạn nhiệm vụ",
    "task_outcome": "kết thúc nhiệm vụ",
    "progress_entry": "kết quả thực hiện",
    "report": "báo cáo",
    "report_section": "mục của báo cáo",
    "outline_heading": "đề cương mẫu của báo cáo",
    "occurrence": "mốc báo cáo",
    "unit_report": "báo cáo của đơn vị",
    "urging_letter": "công văn đôn đốc",
    "roster_entry": "đơn vị phải gửi",
    "roster_duty": "mốc phải gửi",
    "roster_receipt": "văn bản đơn vị gửi đến",
    "roster_score": "điểm và xếp loại của đơn vị",
    "saved_filter": "bộ lọc đã lưu",
    "settings": "thiết lập",
    "office_template": "mẫu văn bản",
    "evidence": "tài liệu kiểm chứng",
    "evidence_link": "liên kết tài liệu kiểm chứng",
    "criteria_set": "bộ tiêu chí",
    "criterion": "tiêu chí",
    "rating_band": "mức xếp loại",
    "rating_rule": "điều kiện xếp loại",
    "score_sheet": "bảng tự chấm điểm",
    "score_line": "dòng chấm điểm",
    "criterion_link": "nguồn số liệu của tiêu chí",
    "score_decision": "quyết định về điểm đề xuất",
    "sent_dossier": "hồ sơ chấm điểm đã gửi",
    "explanation_letter": "công văn giải trình",
    "criterion_match": "ghép tiêu chí hai bộ",
    "register_form": "mẫu sổ theo dõi",
    "register_row": "dòng sổ theo dõi",
    "year_closing": "lần đóng năm",
    "amendment": "lần sửa đổi, bổ sung",
}


def noun_label(noun: str) -> str:
    """The Vietnamese name of a table in the middle of a sentence; “mục dữ liệu” for one without a name."""
    return _NAMES.get(noun, "mục dữ liệu")
