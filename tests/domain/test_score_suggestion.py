"""Suggested points, each case computed by hand: what the sources say, the entry, its points, and what is to be seen to."""

from __future__ import annotations

from dataclasses import replace

import pytest

from danvan_desktop.domain.criteria import Criterion, CriterionKind, Level, Method, Modifier, ModifierKind, ScoredBy
from danvan_desktop.domain.criterion_link import CriterionLink, SourceKind
from danvan_desktop.domain.score_source import Source, Standing
from danvan_desktop.domain.score_suggestion import Suggestion, suggest
from danvan_desktop.domain.scoring import Entry, ScoreLine
from tests.criteria_sets import D

GOOD, BAD, OPEN = Standing.GOOD, Standing.BAD, Standing.OPEN
TASK, TARGET, DUTY, REGISTER = SourceKind.TASK, SourceKind.TARGET, SourceKind.OBLIGATION, SourceKind.REGISTER
BASE, BONUS, PENALTY = CriterionKind.BASE, CriterionKind.BONUS, CriterionKind.PENALTY
STEP = D("0.25")


def leaf(method: Method, highest: str = "10", *levels: Level, **more: object) -> Criterion:
    return Criterion(7, 1, 1, 1, "2.1", "Nội dung 2.1", D(highest), method=method, levels=levels, **more)


def source(kind: SourceKind, standing: Standing = GOOD, place: int | None = None, **more: object) -> Source:
    link = CriterionLink(1, 7, kind, 5, "nguồn", place=place)
    return Source(link, f"{kind.label} A", "trạng thái", standing, **more)


def task(standing: Standing = GOOD, place: int | None = None) -> Source:
    return source(TASK, standing, place, a=D(1 if standing is GOOD else 0), b=D(1))


def target(a: str | None, b: str | None, standing: Standing = GOOD) -> Source:
    return source(TARGET, standing, a=None if a is None else D(a), b=None if b is None else D(b))


def duty(standing: Standing = GOOD, late: int = 0, unsent: int = 0, place: int | None = None, **more: object) -> Source:
    return source(DUTY, standing, place, late=late, unsent=unsent, **more)


def register(a: str | None, b: str | None = None, place: int | None = None, **more: object) -> Source:
    standing = GOOD if a is not None and D(a) > 0 else OPEN
    figures = {"a": None if a is None else D(a), "b": None if b is None else D(b)}
    return source(REGISTER, more.pop("standing", standing), place, **figures, **more)


def asked(criterion: Criterion, *sources: Source, line: ScoreLine | None = None) -> Suggestion:
    return suggest(criterion, line or ScoreLine(1, 1, 7), sources, STEP)


FIXED = leaf(Method.FIXED, "4")
RATIO = leaf(Method.RATIO)
SHARES = leaf(
    Method.TIERS,
    "5",
    Level("", D(5), D(95), upper=D(100), upper_included=True),
    Level("", D(4), D(90), upper=D(95)),
    Level("", D(0), D(0), upper=D(90)),
    unit="%",
)
PIECES = leaf(
    Method.TIERS,
    "3",
    Level("", D(3), D(2)),
    Level("", D(1), D(1), upper=D(2)),
    Level("", D(0), upper=D(1)),
    unit="cuộc",
)
LATENESS = leaf(
    Method.LEVELS,
    "2",
    Level("Gửi đúng thời hạn", D(2)),
    Level("Gửi chậm dưới 5 ngày", D(1)),
    Level("Gửi chậm từ 5 ngày trở lên", D(0)),
)
MEETINGS = leaf(
    Method.LEVELS, "7", Level("Từ 02 cuộc trở lên", D(7)), Level("01 cuộc", D(5)), Level("Không tổ chức", D(0))
)
WORDED = leaf(Method.LEVELS, "4", Level("Đúng thời hạn, có phân công cụ thể", D(4)), Level("Chậm", D(2)))
MODELS = leaf(
    Method.PER_UNIT, "2", Level("Cấp tỉnh công nhận", D("1.5")), Level("Cơ quan công nhận", D("0.5")), kind=BONUS
)
ONE_KIND = leaf(Method.PER_UNIT, "3", Level("Mô hình", D(1)), kind=BONUS)
REPORTS = leaf(Method.DEDUCT, "2", Level("Báo cáo gửi trễ hạn", D("0.5")), Level("Không gửi báo cáo", D(1)))
CASES_LOST = leaf(Method.DEDUCT, "5", Level("Vụ việc", D(1)), kind=PENALTY)
LATE_DOSSIER = leaf(Method.FIXED, "1", kind=PENALTY)

# criterion, sources, expected entry, points, number of cautions
CASES: list[tuple[str, Criterion, tuple[Source, ...], Entry | None, str | None, int]] = [
    ("one source that holds", FIXED, (task(),), Entry(passed=True), "4", 0),
    ("every source holds", FIXED, (task(), target("9", "9"), duty()), Entry(passed=True), "4", 0),
    ("one source does not hold", FIXED, (task(), target("1", "9", BAD)), Entry(passed=False), "0", 0),
    ("a late report is not in time", FIXED, (duty(BAD, late=1),), Entry(passed=False), "0", 0),
    ("one is not settled", FIXED, (task(), task(OPEN)), None, None, 1),
    ("two are not settled", FIXED, (task(OPEN), duty(OPEN)), None, None, 2),
    ("a failure settles it whatever is open", FIXED, (task(OPEN), task(BAD)), Entry(passed=False), "0", 0),
    ("a register with rows", FIXED, (register("3"),), Entry(passed=True), "4", 0),
    ("a penalty that happened", LATE_DOSSIER, (duty(BAD, late=1),), Entry(passed=True), "1", 0),
    ("a penalty for what was not sent", LATE_DOSSIER, (duty(BAD, unsent=1),), Entry(passed=True), "1", 0),
    ("a penalty that did not happen", LATE_DOSSIER, (duty(),), Entry(passed=False), "0", 0),
    ("a penalty not settled", LATE_DOSSIER, (duty(OPEN),), None, None, 1),
    ("a penalty counted by a register", LATE_DOSSIER, (register("2"),), Entry(passed=True), "1", 0),
    (
        "a penalty without a row at the end of the year",
        LATE_DOSSIER,
        (register("0", standing=BAD),),
        Entry(passed=False),
        "0",
        0,
    ),
    ("a target's figures", RATIO, (target("980", "1000"),), Entry(a=D(980), b=D(1000)), "9.75", 0),  # 9,8 → 9,75
    ("half way between two steps goes up", RATIO, (target("7", "16"),), Entry(a=D(7), b=D(16)), "4.5", 0),  # 4,375
    ("two targets are added up", RATIO, (target("3", "4"), target("3", "4")), Entry(a=D(6), b=D(8)), "7.5", 0),
    ("a target goes before a register", RATIO, (register("1", "2"), target("9", "10")), Entry(a=D(9), b=D(10)), "9", 0),
    ("a register's solved of received", RATIO, (register("20", "20"),), Entry(a=D(20), b=D(20)), "10", 0),
    ("more than the whole is the maximum", RATIO, (register("12", "10"),), Entry(a=D(12), b=D(10)), "10", 0),
    ("tasks done of all", RATIO, (task(), task(), task(BAD)), Entry(a=D(2), b=D(3)), "6.75", 0),  # 6,666…
    ("an open task may still change it", RATIO, (task(), task(OPEN)), Entry(a=D(1), b=D(2)), "5", 1),
    ("tasks nobody has finished are no ratio", RATIO, (task(OPEN), task(OPEN)), None, None, 1),
    ("a count without a whole is no ratio", RATIO, (register("12"),), None, None, 1),
    ("a whole of nothing is no ratio", RATIO, (target("0", "0"),), None, None, 1),
    (
        "a target without figures yields to the tasks",
        RATIO,
        (target(None, None, OPEN), task()),
        Entry(a=D(1), b=D(1)),
        "10",
        0,
    ),
    ("reports in time of those due", RATIO, (duty(BAD, 1, a=D(3), b=D(4)),), Entry(a=D(3), b=D(4)), "7.5", 0),
    ("a share falls into its tier", SHARES, (target("283", "296"),), Entry(a=D(283), b=D(296)), "5", 0),  # 95,6 %
    ("exactly the bound belongs to the tier above", SHARES, (target("19", "20"),), Entry(a=D(19), b=D(20)), "5", 0),
    ("just below the bound", SHARES, (target("949", "1000"),), Entry(a=D(949), b=D(1000)), "4", 0),
    ("a percentage recorded as such", SHARES, (register("91.6"),), Entry(a=D("91.6")), "4", 0),
    ("more than 100 % is refused", SHARES, (target("11", "10"),), None, None, 1),
    ("a count falls into its tier", PIECES, (register("1"),), Entry(a=D(1)), "1", 0),
    ("a count ignores a whole it has", PIECES, (register("2", "7"),), Entry(a=D(2)), "3", 0),
    ("nothing counted yet", PIECES, (register(None, finding="Sổ chưa có dòng nào."),), None, None, 1),
    ("sent in time", LATENESS, (duty(days_late=0),), Entry(level=0), "2", 0),
    ("four days late", LATENESS, (duty(BAD, 1, days_late=4),), Entry(level=1), "1", 0),
    ("the worst of two counts", LATENESS, (duty(days_late=0), duty(BAD, 1, days_late=5)), Entry(level=2), "0", 0),
    ("not all sent yet", LATENESS, (duty(OPEN, days_late=0, waiting=1),), None, None, 1),
    ("never sent is more than any days late", LATENESS, (duty(BAD, unsent=1),), Entry(level=2), "0", 0),
    ("lateness asks for reports", LATENESS, (task(),), None, None, 1),
    ("two meetings", MEETINGS, (register("2"),), Entry(level=0), "7", 0),
    ("one meeting", MEETINGS, (register("1"),), Entry(level=1), "5", 0),
    ("no meeting at all", MEETINGS, (register("0"),), Entry(level=2), "0", 0),
    ("half a meeting is no level", MEETINGS, (register("0.5"),), None, None, 1),
    ("levels with more words are for a person", WORDED, (duty(days_late=0),), None, None, 1),
    (
        "each kind counted by its register",
        MODELS,
        (register("1", place=0), register("2", place=1)),
        Entry(counts=(1, 2)),
        "2",
        0,
    ),
    ("a kind without a source is told of", MODELS, (register("2", place=1),), Entry(counts=(0, 2)), "1", 1),
    ("a source without a kind", MODELS, (register("2"),), None, None, 3),
    ("the only kind needs no naming", ONE_KIND, (register("2"),), Entry(counts=(2,)), "2", 0),
    ("tasks done are counted", ONE_KIND, (task(), task(), task(BAD)), Entry(counts=(2,)), "2", 0),
    ("a part of one cannot be counted", ONE_KIND, (register("1.5"),), None, None, 1),
    ("late and missing fall to their kinds", REPORTS, (duty(BAD, 2, 1),), Entry(counts=(2, 1)), "0", 0),  # 2 − 1 − 1
    ("all in time takes nothing off", REPORTS, (duty(), duty()), Entry(counts=(0, 0)), "2", 0),
    ("two duties are added up", REPORTS, (duty(BAD, 1), duty(BAD, 1)), Entry(counts=(2, 0)), "1", 0),
    ("a named kind takes both", REPORTS, (duty(BAD, 1, 1, place=1), duty(place=0)), Entry(counts=(0, 2)), "0", 0),
    ("occasions still to come", REPORTS, (duty(BAD, 1, waiting=1),), Entry(counts=(1, 0)), "1.5", 1),
    ("a penalty counts cases", CASES_LOST, (register("3"),), Entry(counts=(3,)), "3", 0),
    ("a penalty is at most its maximum", CASES_LOST, (register("9"),), Entry(counts=(9,)), "5", 0),
    ("a failed task is one violation", CASES_LOST, (task(BAD), task()), Entry(counts=(1,)), "1", 0),
    ("points of a person", leaf(Method.DIRECT), (task(), register("5")), None, None, 1),
    ("no source, no suggestion", FIXED, (), None, None, 0),
    ("the upper level scores it", leaf(Method.FIXED, scored_by=ScoredBy.UPPER), (task(),), None, None, 0),
    ("a group has no method", Criterion(7, 1, None, 1, "2", "Nhóm", D(9)), (task(),), None, None, 0),
]


@pytest.mark.parametrize(
    ("criterion", "sources", "entry", "points", "cautions"),
    [case[1:] for case in CASES],
    ids=[case[0] for case in CASES],
)
def test_the_sources_give_what_was_worked_out_by_hand(criterion, sources, entry, points, cautions) -> None:
    found = asked(criterion, *sources)
    assert found.entry == entry
    assert found.points == (None if points is None else D(points))
    assert len(found.cautions) == cautions, found.cautions
    assert found.sources == sources
    assert bool(found.calculation) is (entry is not None)
    assert found.is_sure is (entry is not None and not cautions)


def test_the_calculation_and_the_rule_are_told_in_the_regulations_words() -> None:
    found = asked(replace(RATIO, guidance="a: đúng hạn; b: tổng số."), target("980", "1000"))
    assert found.rule == "Nội dung 2.1: tối đa 10 điểm. a: đúng hạn; b: tổng số."
    assert found.calculation == "Số liệu: 980/1000. 980/1000 × 10 = 9,75 điểm"
    assert asked(REPORTS, duty()).rule == (
        "Nội dung 2.1: tối đa 2 điểm. Báo cáo gửi trễ hạn: trừ 0,5 điểm; Không gửi báo cáo: trừ 1 điểm."
    )
    assert (
        asked(LATENESS, duty(BAD, 1, days_late=4)).calculation == "Trễ nhiều nhất 4 ngày. Gửi chậm dưới 5 ngày: 1 điểm"
    )
    assert "bậc “từ 95% đến 100%”: 5 điểm" in asked(SHARES, target("283", "296")).calculation
    assert "từ 90% đến dưới 95%: 4 điểm" in asked(SHARES, target("283", "296")).rule


def test_conditions_ticked_hold_for_a_suggestion_as_for_any_entry() -> None:
    lowered = replace(RATIO, modifiers=(Modifier(ModifierKind.LOWER_MAX, "Có phản ánh đúng", D(3)),))
    found = asked(lowered, target("9", "10"), line=ScoreLine(1, 1, 7, modifiers=(0,)))
    assert found.points == 3
    assert "nhiều nhất 3" in found.calculation


def test_what_is_open_and_what_is_gone_is_named() -> None:
    gone = source(TASK, OPEN, finding="Không còn trong kế hoạch năm 2026.")
    assert asked(FIXED, gone).cautions == (
        "Chưa kết luận được: Nhiệm vụ A (trạng thái).",
        "Không còn trong kế hoạch năm 2026.",
    )
    assert (
        asked(MODELS, register("2"))
        .cautions[0]
        .startswith("Sổ theo dõi A: đếm được 2 nhưng chưa biết tính cho loại nào")
    )
