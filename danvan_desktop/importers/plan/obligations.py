"""Obligations: what the sections on organization and reporting and the closing paragraph ask of whom."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from danvan_desktop.domain.draft_plan import DraftObligation, DraftTiming
from danvan_desktop.importers.plan.blocks import Block
from danvan_desktop.importers.plan.clauses import Clause, cut_clauses
from danvan_desktop.importers.plan.deadlines import deadlines
from danvan_desktop.importers.plan.items import is_heading_of_items
from danvan_desktop.importers.plan.markers import Rank
from danvan_desktop.importers.plan.obligation_kinds import kind_of
from danvan_desktop.importers.plan.subjects import cooperating_in, leading_unit

_RECIPIENT = re.compile(
    r"(?:gửi )?(?:về|cho|gửi|tới|đề xuất|báo cáo)\s+(?P<to>(?:Ủy ban|Uỷ ban|UBND|Sở|Ban|Phòng|Văn phòng|Thường trực|Tỉnh ủy|Thành ủy|Thị ủy|Huyện ủy|Đảng ủy|Bộ|Chủ tịch|Cục|Trung tâm|Thanh tra|Mặt trận|Công an|Giám đốc|Lãnh đạo|Hội đồng|Chánh)"
    r"(?:[^\W\d_]|\s-\s|\s(?!(?:để|trước|chậm|theo|kết quả|tổng hợp|các|những|định|khi|gửi|trong|thông|qua|và|biết|xem|về|bằng|đúng|đảm|ngày|vào|hàng|hằng|kịp)\b))*)"
    r"(?:\s*\(\s*(?:thông )?qua (?P<via>[^()]+)\))?"
)
_THROUGH = re.compile(
    r"\((?:thông )?qua (?P<via>[^()]+)\)|(?:thông )?qua (?P<bare>(?:Sở|Ban|Phòng|Văn phòng)[^,.;()]{2,40})"
)
_DIFFICULTY = re.compile(r"vướng mắc|khó khăn|phát sinh", re.IGNORECASE)
_ASKED = re.compile(
    r"(?:yêu cầu|đề nghị)\s+((?:[^.;]){4,160}?)\s+(?:nghiêm túc|triển khai|tổ chức|thực hiện|kịp thời|phản ánh|căn cứ|khẩn trương)",
    re.IGNORECASE,
)
_TOLD = re.compile(
    r",\s*((?:các|những)\s[^.;]{2,80}?)\s+(?:kịp thời\s+)?(?:phản ánh|phản ảnh|báo cáo|thông tin|liên hệ)",
    re.IGNORECASE,
)
_IN_PROGRESS = re.compile(r"^Trên đây là.*?[,;.]\s*(?=(?:trong )?quá trình )", re.IGNORECASE)
_MULTIPLE = 6


def build_obligations(blocks: Sequence[Block], section: str | None, plan_year: int | None) -> list[DraftObligation]:
    """The obligations of a section, in order; headings give the unit of what stands below them."""
    result: list[DraftObligation] = []
    owners: list[tuple[Rank, str | None]] = []
    labels: list[tuple[Rank, str]] = []
    counts: dict[Rank, int] = {}
    for at, block in enumerate(blocks):
        below = blocks[at + 1] if at + 1 < len(blocks) else None
        owners = _above(owners, block, keep_heading=True)
        labels = [(rank, label) for rank, label in labels if rank < block.rank]
        counts = {rank: count for rank, count in counts.items() if rank <= block.rank}
        counts[block.rank] = counts.get(block.rank, 0) + 1
        sign = "-" if block.rank is Rank.DASH else block.marker.label
        label = block.marker.number or f"{sign}{counts[block.rank]}" if sign else ""
        if below is not None and _announces(block, below):
            unit, _ = leading_unit(block.body)
            owners.append((block.rank, unit or block.body.strip(" :.")))
            labels.append((block.rank, label))
            continue
        place = _place(section, [*(text for _, text in labels), label])
        owner = owners[-1][1] if owners else None
        result.extend(_of_paragraph(block, owner, place, plan_year))
    return result


def _place(section: str | None, labels: Sequence[str]) -> str:
    """Where a duty stands (“IV.-5.+2”); decimal numbers repeat those above them and are not doubled."""
    place = section or ""
    for label in filter(None, labels):
        place = label if place and label.startswith(f"{place}.") else f"{place}.{label}".strip(".")
    return place


def build_closing(blocks: Sequence[Block], section: str | None, plan_year: int | None) -> list[DraftObligation]:
    """What the closing paragraphs ask: to report difficulties; the rest of them is form."""
    result: list[DraftObligation] = []
    for block in blocks:
        asked = _ASKED.search(block.text) or _TOLD.search(block.text)
        for clause in cut_clauses(block.body):
            if _DIFFICULTY.search(clause.text):
                unit = clause.unit or (asked.group(1) if asked else None)
                text = re.sub(r"\./\.?$", "", _IN_PROGRESS.sub("", clause.text)).strip()
                own = Clause(text, asked.group(1) if asked else unit, clause.sentence)
                result.extend(_of_clause(own, block, f"{section}.closing" if section else "closing", plan_year))
    return result


def _above(owners: list[tuple[Rank, str | None]], block: Block, *, keep_heading: bool) -> list[tuple[Rank, str | None]]:
    """The headings that still hold for a block: those of a shallower rank (unmarked text stays below its heading)."""
    return [
        (rank, unit)
        for rank, unit in owners
        if rank < block.rank or (keep_heading and block.rank is Rank.NONE and rank is not Rank.NONE)
    ]


def _announces(block: Block, below: Block) -> bool:
    if block.body.endswith(":"):
        return True
    is_deeper = below.rank > block.rank and block.rank is not Rank.NONE
    return is_deeper and is_heading_of_items(block)


def _of_paragraph(block: Block, owner: str | None, place: str, plan_year: int | None) -> Iterator[DraftObligation]:
    clauses = cut_clauses(block.body)
    for at, clause in enumerate(clauses):
        letter = chr(ord("a") + at) if 1 < len(clauses) <= _MULTIPLE * 4 else ""
        own = Clause(clause.text, owner or clause.unit, clause.sentence)
        yield from _of_clause(own, block, f"{place}{letter}", plan_year)


def _of_clause(clause: Clause, block: Block, place: str, plan_year: int | None) -> Iterator[DraftObligation]:
    _, offset = leading_unit(clause.text)
    kind, subkind = kind_of(clause.text[offset:] if offset < len(clause.text) else clause.text)
    to, via = _recipient(clause.text)
    mentions_report = "báo cáo" in clause.text.casefold()
    timings = deadlines(clause.text, plan_year, is_report=mentions_report)
    if subkind == "monitoring" and timings[0].due and mentions_report:
        kind, subkind = "report", "periodic_report"
    delivers = kind in {"report", "scoring_dossier"}
    for timing in timings:
        yield DraftObligation(
            clause.text, block.lines, clause.unit, kind, _periodic(subkind, timing, to), to, via, _with_period(timing, delivers=delivers),
            cooperating_in(clause.text), place,
        )  # fmt: skip


def _with_period(timing: DraftTiming, *, delivers: bool) -> DraftTiming:
    if delivers and timing.due and timing.period is None and timing.kind != "periodic":
        return DraftTiming(timing.raw, timing.kind, timing.due, timing.operator, "year", timing.is_impossible)
    return timing


def _periodic(subkind: str, timing: DraftTiming, to: str | None) -> str:
    """A report is named after its period; one to a phòng stays inside the agency."""
    if subkind not in {"periodic_report", "thematic_or_adhoc_report"}:
        return subkind
    if timing.kind == "on_demand":
        return "thematic_or_adhoc_report"
    if timing.period == "6_months":
        return "half_year_report"
    if timing.period == "year" or (timing.due and timing.kind != "periodic"):
        return "internal_annual_report" if to and to.startswith("Phòng") else "annual_report"
    return subkind


def _recipient(text: str) -> tuple[str | None, str | None]:
    found = [match for match in _RECIPIENT.finditer(text) if len(match.group("to")) > 3]
    if not found:
        return None, None
    match = found[0]
    via = match.group("via")
    if via is None and (through := _THROUGH.search(text, match.end())):
        via = through.group("via") or through.group("bare")
    return match.group("to").strip(), via.strip() if via else None
