"""Cutting a paragraph of duties: one piece per sentence or clause with its own deliverable, deadline or recipient."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from danvan_desktop.importers.plan.obligation_kinds import kind_of
from danvan_desktop.importers.plan.subjects import leading_unit, starts_predicate
from danvan_desktop.importers.plan.words import split_sentences

_ADVERB = r"định kỳ(?: (?:hàng|hằng) (?:năm|quý|tháng|tuần))?|thường xuyên|kịp thời|(?:hàng|hằng) (?:năm|quý|tháng)"
_VERBS = (
    r"báo cáo|đề xuất|tham mưu|tổng hợp|kiểm tra|theo dõi|đôn đốc|đơn đốc|sơ kết|tổ chức|gửi|phản ánh|thông tin|cập nhật|rà soát|đánh giá|giám sát|"
    r"phối hợp|hướng dẫn|tuyên truyền|xây dựng|quán triệt|nắm|giải quyết|phát hiện|biểu dương|đối thoại"
)
_REPORT = (
    r"(?:tổng hợp(?: và|,)? (?:kết quả )?(?:và )?báo cáo|tổng hợp[^,;.]{0,60}báo cáo|báo cáo (?:kết quả|tình hình|về|bằng|định kỳ|UBND|Ủy ban|Sở|Ban|Chủ tịch|Phòng|Thường trực|(?:tuần|tháng|quý|năm|0?6 tháng)(?=[^,;]*(?:trước|chậm nhất|ngày [0-9])))|"
    r"gửi (?:hồ sơ|báo cáo|kết quả|kế hoạch)|tự (?:đánh giá|chấm điểm))"
)
_CUT = re.compile(
    rf",\s+(?=(?:sơ kết|tổng kết) [^,;]*(?:trước|chậm nhất))|;\s+(?=định kỳ|(?:hàng|hằng) (?:năm|quý|tháng)\b|(?:tham mưu |chủ trì )?(?:tổ chức )?(?:sơ kết|tổng kết)|(?:dự thảo|lập|xây dựng|hoàn thiện) báo cáo)|[,;]\s+(?:và\s+)?(?=(?:(?:{_ADVERB})(?:,? [0-9][^,;]{{0,30}},?)?,? (?:{_VERBS}))|{_REPORT})"
)
_CUT_OR_DATED = re.compile(
    rf"{_CUT.pattern}|(?P<dated>;\s+(?=[^;]*\b(?:trước (?:ngày )?\d|chậm nhất|muộn nhất|vào ngày \d)))"
)
_COMPOUND = re.compile(
    r"(?:tổng hợp(?: chung)?(?: (?:kết quả|tình hình|số liệu))?(?: thực hiện)?|thông tin|thống kê|đánh giá|theo dõi|kiểm tra|đôn đốc|rà soát|chế độ|phân tích|tham mưu|xây dựng)$"
)
_TIMED = re.compile(rf"(?:{_ADVERB})\b")
_CAPACITY = re.compile(r"^(?:là|làm) (?:cơ quan|đơn vị|bộ phận|đầu mối|thường trực)[^,;]*$")
_FEWEST_BLANKS = 3


@dataclass(frozen=True, slots=True)
class Clause:
    """A piece of a paragraph, verbatim; `unit` who it is about, when the piece or its sentence names one."""

    text: str
    unit: str | None
    sentence: int


def cut_clauses(text: str) -> tuple[Clause, ...]:
    """The pieces of a paragraph in order.

    A unit at the head of a sentence is taken off only when the sentence is cut, because the pieces then share it.
    """
    result: list[Clause] = []
    unit: str | None = None
    for number, (start, end) in enumerate(split_sentences(text)):
        sentence = text[start:end].strip()
        found, offset = leading_unit(sentence)
        unit = found or unit
        pieces = _pieces(sentence)
        if len(pieces) > 1 and found and offset < len(pieces[0]):
            pieces[0] = pieces[0][offset:].strip()
        result.extend(Clause(piece, unit, number) for piece in pieces)
    return tuple(result)


def _borders(sentence: str) -> Iterator[re.Match[str]]:
    """Where a sentence may be cut: before a report or an adverb of time, and before a predicate with its own deadline."""
    for match in _CUT_OR_DATED.finditer(sentence):
        if match.group("dated") is None or starts_predicate(sentence[match.end() :]):
            yield match


def _pieces(sentence: str) -> list[str]:
    pieces: list[str] = []
    start = 0
    for match in _borders(sentence):
        before = sentence[start : match.start()].strip()
        after = sentence[match.end() :]
        own = before[leading_unit(before)[1] :]
        if (
            own.count(" ") < _FEWEST_BLANKS
            or (match.group().startswith(",") and _COMPOUND.search(before) and not _TIMED.match(after))
            or _CAPACITY.match(own)
            or before.count("(") != before.count(")")
            or before.count("“") != before.count("”")
        ):
            continue
        if kind_of(before)[0] == kind_of(after)[0] == "scoring_dossier":
            continue
        pieces.append(before)
        start = match.end()
    pieces.append(sentence[start:].strip())
    return pieces
