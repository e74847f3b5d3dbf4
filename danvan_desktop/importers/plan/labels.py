"""The one table of words that labels are made of, and how a labelled line is told from a sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from danvan_desktop.importers.plan.markers import split_marker
from danvan_desktop.importers.plan.orders import Order, read_order
from danvan_desktop.importers.plan.words import fold


class LabelRole(StrEnum):
    """What a labelled value says about its task."""

    LEAD = "lead_units"
    COOPERATE = "cooperating_units"
    DIRECT = "directing"
    ADVISE = "advising"
    TIMING = "timing"
    DELIVERABLE = "deliverable"
    NOTE = "note"


# One row per word. “thực hiện” leads only where it is not the complement of the word before it (see `roles_of`).
ROLE_WORDS: tuple[tuple[str, LabelRole], ...] = (
    ("chủ trì", LabelRole.LEAD),
    ("thực hiện", LabelRole.LEAD),
    ("triển khai", LabelRole.LEAD),
    ("phụ trách", LabelRole.LEAD),
    ("chịu trách nhiệm", LabelRole.LEAD),
    ("đầu mối", LabelRole.LEAD),
    ("được giao", LabelRole.LEAD),
    ("phân công", LabelRole.LEAD),
    ("trách nhiệm", LabelRole.LEAD),
    ("chỉ đạo", LabelRole.DIRECT),
    ("tham mưu", LabelRole.ADVISE),
    ("phối hợp", LabelRole.COOPERATE),
)
WHOLE_LABELS: tuple[tuple[str, LabelRole], ...] = (
    (
        r"(?:dự kiến )?(?:thời gian|tgth|tg|thời hạn|tiến độ|thời điểm|lộ trình)(?:(?:,| và)? (?:thực hiện|hoàn thành|triển khai|tổ chức|báo cáo|dự kiến|thời gian|tiến độ|lộ trình|địa điểm)){0,3}",
        LabelRole.TIMING,
    ),
    (r"hoàn thành(?: trước| trong)?", LabelRole.TIMING),
    (r"(?:đv|cq)ct", LabelRole.LEAD),
    (r"(?:đv|cq)ph", LabelRole.COOPERATE),
    (
        r"(?:kết quả|sản phẩm)(?:(?:,| và| ?/) ?(?:kết quả|sản phẩm))?(?: (?:đầu ra|dự kiến|hoàn thành|thực hiện|đạt được|cần đạt)){0,2}",
        LabelRole.DELIVERABLE,
    ),
    (
        r"(?:ghi chú|kinh phí(?: thực hiện)?|địa điểm|hình thức|đối tượng|thành phần|lực lượng|nội dung(?: thực hiện| cụ thể)?|cách làm|biện pháp)",
        LabelRole.NOTE,
    ),
)
_HEADS = r"(?:các )?(?:đv|cq|đ/v|đơn vị|cơ quan|bộ phận|phòng(?:,? ban)?|ban|cấp|cá nhân|người|lãnh đạo|tổ|sở(?:,? ngành)?)(?:(?:[/,]| và) ?(?:đơn vị|cơ quan|bộ phận|phòng|ban|cá nhân|người|tổ))*"
_ROLES = "|".join(word for word, _ in ROLE_WORDS)
_UNITS_LABEL = rf"(?:{_HEADS} )?(?:{_ROLES})(?:(?:,| và|/|;)? ?(?:{_ROLES})){{0,3}}"
_OTHER_WORK = rf"{_HEADS} (?:chuẩn bị|soạn thảo|tổ chức|thường trực|theo dõi|tổng hợp|xây dựng|ban hành|trình|thẩm định)(?: (?:nội dung|báo cáo|văn bản|kế hoạch))?"
_BARE_HEAD = r"(?:đơn vị|cơ quan|bộ phận|phòng)"
_ANY_LABEL = rf"(?:{_UNITS_LABEL}|{_OTHER_WORK}|{'|'.join(pattern for pattern, _ in WHOLE_LABELS)})"
_LINE = re.compile(rf"^\(?\s*({_ANY_LABEL})\s*(?:\([^()]{{0,40}}\)\s*)?:\s*(?=\S)(.*)$", re.IGNORECASE | re.DOTALL)
_INNER = re.compile(rf"(?:(?<=[.;,(])|(?<=\.\))|(?<=[–-]))\s*\(?\s*({_ANY_LABEL})\s*:\s*(?=\S)", re.IGNORECASE)
_BRACKET = re.compile(
    rf"\s*[(\[]\s*(?={_ANY_LABEL}\s*:)([^()\[\]]*(?:\([^()]*\)[^()\[\]]*)*)[)\]]\s*[.;,]?\s*$", re.IGNORECASE
)
_ORDER_BRACKET = re.compile(r"\s*\(([^()]{6,240})\)\s*[.;,]?\s*$")
_TIMED = re.compile(r"^(?:hoàn thành|xong|trước|trong|chậm nhất|quý|tháng)\b", re.IGNORECASE)
_TIME_BEHIND = re.compile(r"[.;]\s+(?=(?:hoàn thành|xong|chậm nhất|trước ngày)\b)", re.IGNORECASE)
_NO_UNITS = frozenset({LabelRole.TIMING, LabelRole.DELIVERABLE, LabelRole.NOTE})
_OTHER = re.compile(rf"^{_OTHER_WORK}$")
_BARE = re.compile(rf"^{_ANY_LABEL}\s*:$", re.IGNORECASE)
_WHOLE = tuple((re.compile(rf"^{pattern}$"), role) for pattern, role in WHOLE_LABELS)
_WORD = re.compile(_ROLES)
_LEADERS = re.compile(r"^(?:đồng chí )?lãnh đạo\b(?!.*(?:chủ trì|thực hiện|phối hợp|tham mưu))")
_MAX_LABEL_START = 70
_SHORTEST_TASK = 12


@dataclass(frozen=True, slots=True)
class LabelledValue:
    """A label as printed, its value as printed, and the roles the label fills."""

    label: str
    value: str
    roles: tuple[LabelRole, ...]


def roles_of(label: str) -> tuple[LabelRole, ...]:
    """The roles a label fills, in the order of its words; empty when it is no label."""
    folded = fold(label)
    for pattern, role in _WHOLE:
        if pattern.match(folded):
            return (role,)
    if _LEADERS.match(folded):
        return (LabelRole.DIRECT,)
    found: list[LabelRole] = []
    words = dict(ROLE_WORDS)
    before = ""
    for match in _WORD.finditer(folded):
        complement = (
            match.group() in {"thực hiện", "triển khai"}
            and found
            and not re.search(r"[,/;]|và", before_gap(folded, before, match.start()))
        )
        role = words[match.group()]
        if not complement and role not in found:
            found.append(role)
        before = folded[: match.end()]
    return tuple(found) or ((LabelRole.LEAD,) if _OTHER.match(folded) else ())


def before_gap(folded: str, before: str, start: int) -> str:
    """What stands between two role words of a label."""
    return folded[len(before) : start]


def is_label_line(text: str) -> bool:
    """Whether a whole paragraph is a labelled line or an order (“Giao Phòng A … thực hiện.”); its marker does not matter."""
    body = split_marker(text)[1]
    if body.startswith("Giao ") or (body.startswith("(") and ":" not in body):
        return order_of(_unbracketed(body)) is not None
    return ":" in text[:_MAX_LABEL_START] and bool(_LINE.match(body))


def _bracket_order(inner: str) -> tuple[LabelledValue, ...]:
    """An order and what follows it behind a semicolon: labels or a time (“Phòng A chủ trì; hoàn thành trước 30/6”)."""
    head, _, rest = inner.partition(";")
    values, rest = order_of(head.strip()), rest.strip()
    if values is None or not rest:
        return values or ()
    more = labelled_values(rest)
    if not more and _TIMED.match(rest):
        more = (LabelledValue("Thời gian", rest, (LabelRole.TIMING,)),)
    return (*values, *more) if more else ()


def _unbracketed(body: str) -> str:
    bare = body.rstrip(" .;,")
    return bare[1:-1] if bare.startswith("(") and bare.endswith(")") else body


def order_of(text: str) -> tuple[LabelledValue, ...] | None:
    """An order without a colon as labelled values (“Giao Phòng A chủ trì, phối hợp với Phòng B thực hiện.”), else None."""
    order: Order | None = read_order(text)
    if order is None:
        return None
    lead = LabelledValue("Giao", order.lead, (LabelRole.LEAD,))
    joint = LabelledValue("Phối hợp", order.cooperating, (LabelRole.COOPERATE,)) if order.cooperating else None
    return (lead, joint) if joint else (lead,)


def is_bare_label(text: str) -> bool:
    """Whether a paragraph only announces labelled lines (“Phân công thực hiện:”)."""
    if not text.endswith(":") or len(text) > _MAX_LABEL_START:
        return False
    roles = set(roles_of(split_marker(text)[1].rstrip(" :"))) if _BARE.match(split_marker(text)[1]) else set()
    return bool(roles - {LabelRole.NOTE, LabelRole.DELIVERABLE})


def labelled_values(body: str) -> tuple[LabelledValue, ...]:
    """All labels of a labelled line (“Chủ trì: A; phối hợp: B.”); empty when the text is no such line."""
    match = _LINE.match(body) if ":" in body[:_MAX_LABEL_START] else None
    if not match:
        return order_of(_unbracketed(body)) or () if body.startswith(("Giao ", "(")) else ()
    return tuple(_values(match.group(1), match.group(2)))


def split_bracket(body: str) -> tuple[str, tuple[LabelledValue, ...]]:
    """A task's text and the labels that stand in brackets at its end."""
    order = _ORDER_BRACKET.search(body) if body.rstrip(" .;,").endswith(")") else None
    if order and (values := _bracket_order(order.group(1))):
        return body[: order.start()].rstrip(), values
    if ":" not in body or not (match := _BRACKET.search(body)):
        return body, ()
    return body[: match.start()].rstrip(), labelled_values(match.group(1).strip())


def split_trailing(body: str) -> tuple[str, tuple[LabelledValue, ...]]:
    """A task's text and labels that follow it in the same paragraph; a single bare word (“thời gian:”) is no label yet."""
    if ":" not in body:
        return body, ()
    found = [match for match in _INNER.finditer(body) if match.start() > _SHORTEST_TASK]
    match = next((match for match in found if _is_strong(match.group(1))), None)
    if (
        match is None
        and len(speaking := [match for match in found if roles_of(match.group(1)) != (LabelRole.NOTE,)]) > 1
    ):
        match = speaking[0]
    if match is None:
        return body, ()
    values = labelled_values(body[match.start(1) :].rstrip(") "))
    return (body[: match.start()].rstrip(" (-–"), values) if values else (body, ())


def _is_strong(label: str) -> bool:
    folded = fold(label)
    return bool(re.match(rf"(?:các )?{_BARE_HEAD} |thời gian |thời hạn |chủ trì", folded))


def _values(label: str, rest: str) -> Iterator[LabelledValue]:
    while True:
        match = next((found for found in _INNER.finditer(rest) if found.start() > 0), None)
        value = (rest[: match.start()] if match else rest).strip()
        yield from _with_time_behind(LabelledValue(" ".join(label.split()), _trimmed(value), roles_of(label)))
        if match is None:
            return
        label, rest = match.group(1), rest[match.end() :]


def _with_time_behind(found: LabelledValue) -> Iterator[LabelledValue]:
    """Units and, where a sentence without a label follows them, the time it names (“Phòng A. Hoàn thành trước 30/6.”)."""
    time = None if _NO_UNITS.intersection(found.roles) else _TIME_BEHIND.search(found.value)
    if time is None:
        yield found
    else:
        yield LabelledValue(found.label, _trimmed(found.value[: time.start()]), found.roles)
        yield LabelledValue("Thời gian", _trimmed(found.value[time.end() :]), (LabelRole.TIMING,))


def _trimmed(value: str) -> str:
    value = value.strip().rstrip(".;,– -").rstrip()
    return value[:-1].rstrip() if value.endswith(")") and value.count(")") > value.count("(") else value
