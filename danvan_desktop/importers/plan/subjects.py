"""Who a sentence is about: the unit named at its beginning."""

from __future__ import annotations

import re

from danvan_desktop.importers.plan.units import split_units, starts_unit

_GIVEN = re.compile(r"^(?:giao|đề nghị|yêu cầu|giao cho)\s+(?:cho\s+)?", re.IGNORECASE)
_COLON = re.compile(r"^([^:;.]{3,180}):\s+(?=\S)")
_VERBS = (
    r"(?:tiếp tục|phối hợp|tham mưu|chủ trì|căn cứ|có trách nhiệm|chịu trách nhiệm|tổ chức|chỉ đạo|tăng cường|kịp thời|thường xuyên|định kỳ|"
    r"theo dõi|theo chức năng|theo nhiệm vụ|theo thẩm quyền|đôn đốc|hướng dẫn|kiểm tra|giám sát|xây dựng|triển khai|thực hiện|báo cáo|tổng hợp|lập|ban hành|"
    r"rà soát|thẩm định|đánh giá|bố trí|đảm bảo|bảo đảm|nghiêm túc|tuyên truyền|vận động|quán triệt|phổ biến|cụ thể|là|phải|cần|được|nêu cao|đẩy mạnh|nâng cao|"
    r"chủ động|tích cực|giúp|làm|gửi|cử|phân công|lồng ghép|đưa|cùng|trên cơ sở|gắn|với|quan tâm|tập trung|khẩn trương|xử lý|nắm|có|chuẩn bị|đăng ký|đăng tải|tổng kết|sơ kết|chấm điểm|tự chấm)(?![^\W\d_])"
)  # fmt: skip
_PREDICATE = re.compile(rf"(?<=\s){_VERBS}")
_FIRST_PREDICATE = re.compile(rf"^{_VERBS}", re.IGNORECASE)
_INSIDE_NAMES = re.compile(
    r"(?:^(?:tổ|ban|hội đồng|đội|đoàn|trung tâm|bộ phận)\s+$|chuyên trách\s+$|^ban (?:chỉ đạo|tổ chức)\s+$|trung tâm .{0,40}$)",
    re.IGNORECASE,
)
_LONGEST_NAME = 160
_COOPERATION = re.compile(
    r"phối hợp (?:chặt chẽ )?(?:cùng )?với\s+(.{3,160}?)(?=\s+(?:tham mưu|tổ chức|theo dõi|kiểm tra|thường xuyên|triển khai|thực hiện|xây dựng|tuyên truyền|hướng dẫn|rà soát)\b|[,;.]\s*(?:tham mưu|tổ chức|theo dõi|kiểm tra|thường xuyên|triển khai|thực hiện|xây dựng|tuyên truyền|hướng dẫn)|[;.:]|$)"
)


def leading_unit(text: str) -> tuple[str | None, int]:
    """The unit a sentence begins with and the offset of what it does; (None, 0) when it names none.

    “Giao Phòng A theo dõi …” and “Phòng A theo dõi …” both give “Phòng A”.
    """
    given = _GIVEN.match(text)
    start = given.end() if given else 0
    if not starts_unit(text[start:]):
        return None, 0
    if colon := _COLON.match(text[start:]):
        return colon.group(1).strip(), start + colon.end()
    for match in _PREDICATE.finditer(text, start + 1):
        name = text[start : match.start()]
        if _INSIDE_NAMES.search(name) or name.rstrip().endswith((",", " và", "các")):
            continue
        unit = name.strip(" ,:;")
        return (unit, match.start()) if 2 <= len(unit) <= 200 else (None, 0)
    if given or text.rstrip().endswith(":"):
        return text[start:].strip(" :.") or None, len(text)
    return None, 0


def names_unit(title: str) -> bool:
    """Whether a title is nothing but the name of a unit or an official."""
    bare = title.rstrip(" :.")
    return starts_unit(bare) and leading_unit(bare) == (None, 0) and len(bare) <= _LONGEST_NAME


def starts_predicate(text: str) -> bool:
    """Whether a text begins with what somebody does, not with a name."""
    return bool(_FIRST_PREDICATE.match(text)) and not starts_unit(text)


def cooperating_in(text: str) -> tuple[str, ...]:
    """The units after “phối hợp với” in a sentence."""
    match = _COOPERATION.search(text)
    return split_units(match.group(1)) if match else ()
