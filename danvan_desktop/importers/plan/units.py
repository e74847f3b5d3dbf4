"""Cutting a list of units into names: at semicolons, and at commas or “và” only between independent names."""

from __future__ import annotations

import re

from danvan_desktop.importers.plan.words import fold

_HEAD_NOUNS = (
    r"sở|phòng(?!,? chống| ngừa)|ban(?! hành)|văn phòng|trung tâm|ủy ban|uỷ ban|ubnd|ubmttq|ủy ban mttq|hội(?! nghị)|hội đồng|hđnd|thường trực|mặt trận|mttq|công an|bộ|bộ chỉ huy|bộ tư lệnh|"
    r"đảng ủy|đảng uỷ|đảng bộ|chi bộ|huyện ủy|thị ủy|thành ủy|tỉnh ủy|quận ủy|tòa án|toà án|viện|chi cục|cục|tổng cục|kho bạc|bảo hiểm|đài|báo(?! cáo)|cổng|"
    r"trường(?! hợp)|bệnh viện|công ty|ngân hàng|liên đoàn|công đoàn|đoàn(?! kết)|huyện đoàn|tỉnh đoàn|thành đoàn|thị đoàn|quận đoàn|xã đoàn|khoa(?! học)|hạt|tổ(?! chức)|tổ chức(?= (?:đảng|công đoàn|đoàn|chính trị))|đội(?! ngũ)|thanh tra(?!,)|lãnh đạo(?!,| chỉ đạo)|giám đốc|chủ tịch|trưởng|thủ trưởng|chánh|phó|"
    r"cơ quan|đơn vị|bí thư|cán bộ|công chức|đồng chí|chính quyền|hiệp hội|liên hiệp|điện lực|bưu điện|viễn thông|quân sự|biên phòng|đồn|vụ|ngành|cấp ủy|quỹ|xã(?! hội)|phường|thị trấn|vp|vpub|thuế|hải quan|thống kê|trạm|liên minh|nhà (?:thiếu nhi|văn hóa|xuất bản|hát)|hc|hcqt"
)
_HEAD = re.compile(rf"^(?:(?:{_HEAD_NOUNS})(?![^\W\d_])|P\.\s?[A-ZĐ])", re.IGNORECASE)
_ACRONYM = re.compile(r"^[A-ZĐ]{2,}(?![^\W\d_])")
_COLLECTIVE = re.compile(r"^(?:các|những|toàn thể|tất cả)\s", re.IGNORECASE)
_CONTAINS_COLLECTIVE = re.compile(r"\b(?:các|cấp)\b", re.IGNORECASE)
_GENERIC = re.compile(
    r"^(?:sở|ban|ngành|hội|phòng|cơ quan|đơn vị|đoàn thể|xã|phường|thị trấn|huyện|thành phố|thị xã|đặc khu|ban, ngành|ngành, đoàn thể|tổ chức|địa phương|doanh nghiệp|trung tâm|chi bộ)"
    r"(?:\s+(?:tỉnh|huyện|xã|thành phố|đoàn thể|trực thuộc|liên quan|có liên quan|chuyên môn|cấp tỉnh|cấp xã|cấp huyện|thuộc|và)\b.*)?$",
    re.IGNORECASE,
)
_COUNCIL_AND = re.compile(
    r"^văn phòng\b.*(?:hđnd|hội đồng nhân dân|đoàn đbqh|quốc hội)$|^đoàn (?:đbqh|đại biểu quốc hội)\b", re.IGNORECASE
)
_AND = re.compile(r"\s+(?:và|cùng|cùng với)\s+")
_JOINT = re.compile(
    r",?\s*(?:;\s*)?(?:chủ trì,?\s*)?(?:phối hợp (?:cùng )?(?:với )?|cùng phối hợp (?:với )?)(?=\S)", re.IGNORECASE
)
_LEADING = re.compile(r"^(?:giao|do|đề nghị|mời)\s+(?=\S)", re.IGNORECASE)
_HYPHEN = re.compile(r"(?<=\w)\s*-\s+(?=\w)|(?<=\w)\s+-\s*(?=\w)")
_RELATED = re.compile(r"^(?:các\s+)?[^;]*\bliên quan\b", re.IGNORECASE)


def split_units(value: str) -> tuple[str, ...]:
    """The unit names of a value as printed, in order, each once; brackets are never cut."""
    names: list[str] = []
    for segment in _cut(value, ";"):
        for name in _names(segment.strip().rstrip(".").strip()):
            tidy = _tidy(name)
            if tidy and tidy not in names:
                names.append(tidy)
    return tuple(names)


def split_joint(value: str) -> tuple[str, str]:
    """What stands before and after “phối hợp với” inside a value; the second is empty when it is not there."""
    match = _JOINT.search(value)
    if match is None:
        return value, ""
    return value[: match.start()].strip(" ,;"), value[match.end() :].strip()


def segments_of(value: str) -> tuple[str, ...]:
    """The parts between semicolons, as printed."""
    return tuple(part.strip() for part in _cut(value, ";") if part.strip())


def starts_unit(text: str) -> bool:
    """Whether a text begins as the name of a unit, an official or a collective does."""
    return bool(_HEAD.match(text) or _COLLECTIVE.match(text))


def _tidy(name: str) -> str:
    return _HYPHEN.sub(" - ", _LEADING.sub("", name.strip(" ,.–"))).strip()


def _cut(text: str, sign: str) -> list[str]:
    """Split at a sign outside brackets."""
    parts, depth, start = [], 0, 0
    for at, char in enumerate(text):
        if char == "(":
            depth += 1
        elif char == ")":
            depth = max(0, depth - 1)
        elif char == sign and depth == 0:
            parts.append(text[start:at])
            start = at + 1
    parts.append(text[start:])
    return parts


def _names(segment: str) -> list[str]:
    names: list[str] = []
    for part in (piece.strip() for piece in _cut(segment, ",")):
        if not part:
            continue
        lead = re.sub(r"^và\s+", "", part)
        if names and not _begins_new(names[-1], lead):
            names[-1] = f"{names[-1]}, {part}"
        else:
            names.append(lead)
    return [piece for name in names for piece in _at_and(name)]


def _begins_new(before: str, part: str) -> bool:
    """Whether a comma part is a name of its own and not one more noun of a collective."""
    if _COLLECTIVE.match(part):
        return True
    if _CONTAINS_COLLECTIVE.search(before) and _GENERIC.match(part):
        return False
    if part[0].isupper():
        return bool(_HEAD.match(part) or _ACRONYM.match(part))
    return bool(_HEAD.match(part)) and not _CONTAINS_COLLECTIVE.search(before) and not _COLLECTIVE.match(before)


def _at_and(name: str) -> list[str]:
    for match in _AND.finditer(name):
        left, right = name[: match.start()].strip(), name[match.end() :].strip()
        if left.count("(") != left.count(")"):
            continue
        if _is_independent(left, right):
            return [left, *_at_and(right)]
    return [name]


def _is_independent(left: str, right: str) -> bool:
    if _COUNCIL_AND.match(left):
        return False
    if _COLLECTIVE.match(right):
        return bool(_RELATED.match(right)) or (
            not fold(left).startswith(("mặt trận", "ủy ban mặt trận", "mttq", "ubmttq", "ủy ban mttq"))
            and not _COLLECTIVE.match(left)
            and bool(
                re.match(
                    r"các\s+(?:cơ quan|đơn vị|phòng|sở|ban|địa phương|xã|phường|ngành|đoàn thể|chi bộ|thôn|trường)",
                    right,
                    re.IGNORECASE,
                )
            )
        )
    return (
        right[0].isupper()
        and bool(_HEAD.match(right))
        and bool(_HEAD.match(left) or _COLLECTIVE.match(left))
        and " " in right
        and not re.match(r"(?:hội đồng|ban|hội)\s*$", left, re.IGNORECASE)
    )
