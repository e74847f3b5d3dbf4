"""Lines that belong to the paper or the web page, not to the plan; one row per rule, the reason is shown to the clerk."""

from __future__ import annotations

import re

_RULES: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"^[-–—\s(]*\d{1,3}[-–—\s)]*$"), "số trang"),
    (re.compile(r"^(?:trang|page)\s*\d+(?:\s*(?:/|of|trên)\s*\d+)?$", re.IGNORECASE), "số trang"),
    (re.compile(r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\S*$"), "dấu thời gian của chữ ký số"),
    (re.compile(r"^not specified$", re.IGNORECASE), "dấu của chữ ký số"),
    (re.compile(r"^(?:người ký|ký bởi|ngày ký|thời gian ký|signed by|signature|signing date|digitally signed)\b.*[:：]?.*$", re.IGNORECASE), "dấu của chữ ký số"),
    (re.compile(r"^\(?(?:đã ký|đã ký và đóng dấu|ký tên, đóng dấu|ký, đóng dấu|đã kí)\)?\.?$", re.IGNORECASE), "dấu “Đã ký”"),
    (re.compile(r"^[|:+\-=_*~.\s…·•<>\\/]+$"), "đường kẻ hoặc ký hiệu trang trí"),
    (re.compile(r"^(?:https?://|www\.)\S+$", re.IGNORECASE), "địa chỉ trang thông tin điện tử"),
    (re.compile(r"^(?:©|bản quyền\b|copyright\b).*", re.IGNORECASE), "chân trang thông tin điện tử"),
    (re.compile(r"^(?:đăng (?:nhập|ký|xuất)(?: tài khoản)?|trang chủ|giới thiệu|tải (?:về|xuống|văn bản)(?: tệp| tại đây)?|in (?:trang|bài viết)(?: này)?|gửi (?:email|bài viết)|chia sẻ(?: facebook| zalo)?|xem thêm|quay lại|lượt xem|tin liên quan|các tin khác|bài viết liên quan|về đầu trang|cỡ chữ|đọc bài viết)\W*\d*\W*(?:lượt)?\W*$", re.IGNORECASE), "nút bấm của trang thông tin điện tử"),
    (re.compile(r"^!\[[^\]]*\]\([^)]*\)$"), "hình ảnh"),
)  # fmt: skip


def noise_reason(text: str) -> str | None:
    """Why a line is no part of the plan, or None when it is; `text` is without Markdown."""
    if len(text) > 120:
        return None
    for pattern, reason in _RULES:
        if pattern.match(text):
            return reason
    return None
