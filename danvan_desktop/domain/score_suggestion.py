"""Suggested points: what the linked sources of a leaf would give by its method, with the calculation and what is missing.

A suggestion is never entered by itself (scoring.md, “Suggested points”): it says what the clerk may accept. Where the
sources do not settle the entry, there is none, and `cautions` say why.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from fractions import Fraction

from danvan_desktop.domain.criteria import SHARE, Criterion, CriterionKind, Level, Method, ScoredBy
from danvan_desktop.domain.criterion_link import SourceKind
from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.domain.level_thresholds import NEVER, Measured, thresholds_of
from danvan_desktop.domain.score_entry import score_line
from danvan_desktop.domain.score_source import Source, Standing
from danvan_desktop.domain.score_tiers import describe_tier
from danvan_desktop.domain.score_words import explain_points
from danvan_desktop.domain.scoring import Entry, ScoreLine
from danvan_desktop.domain.suggested_counts import suggested_counts
from danvan_desktop.domain.text import format_points

_PRECEDENCE = (SourceKind.TARGET, SourceKind.REGISTER, SourceKind.TASK, SourceKind.OBLIGATION)
"""Whose figures count where several kinds are linked; the others stand beside them to be compared."""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """What may be entered for a leaf; `entry` and `points` are None where the sources do not settle it.

    `rule` is the regulation's sentence, `calculation` how the points follow, `cautions` what is missing or to be seen to.
    """

    criterion_id: int
    rule: str
    sources: tuple[Source, ...] = ()
    entry: Entry | None = None
    points: Decimal | None = None
    calculation: str = ""
    cautions: tuple[str, ...] = ()

    @property
    def is_sure(self) -> bool:
        """Whether there are points and nothing else to be seen to."""
        return self.points is not None and not self.cautions


@dataclass(frozen=True, slots=True)
class _Found:
    entry: Entry | None = None
    how: str = ""
    cautions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Figures:
    a: Decimal
    b: Decimal | None
    open_words: tuple[str, ...] = ()


def suggest(criterion: Criterion, line: ScoreLine, sources: Sequence[Source], step: Decimal) -> Suggestion:
    """The suggestion for a leaf from its sources; conditions ticked on `line` hold for it as for any entry."""
    findings = tuple(source.finding for source in sources if source.finding)
    plain = Suggestion(criterion.id, rule_words(criterion), tuple(sources))
    if criterion.method is None or criterion.scored_by is ScoredBy.UPPER or not sources:
        return plain
    if line.not_applicable:
        return replace(plain, cautions=("Tiêu chí đang được đánh dấu “Không áp dụng trong năm”.",))
    found = _METHODS[criterion.method](criterion, sources)
    cautions = tuple(dict.fromkeys((*found.cautions, *findings)))
    if found.entry is None:
        return Suggestion(criterion.id, plain.rule, plain.sources, cautions=cautions)
    entered = line.with_entry(found.entry)
    try:
        points = score_line(criterion, entered, step)
        words = explain_points(criterion, entered, step)
    except ValidationError as error:
        return Suggestion(criterion.id, plain.rule, plain.sources, cautions=(*cautions, str(error)))
    calculation = f"{found.how}. {words}" if found.how else words
    return Suggestion(criterion.id, plain.rule, plain.sources, found.entry, points, calculation, cautions)


def rule_words(criterion: Criterion) -> str:
    """The regulation's sentence on a leaf: its text, its highest points, its levels and its guidance."""
    highest = f"{criterion.text.rstrip(' .;')}: tối đa {format_points(criterion.max_points)} điểm"
    levels = "; ".join(_level_words(criterion, level) for level in criterion.levels)
    parts = (highest, levels, criterion.guidance.rstrip(" ."))
    return f"{'. '.join(part for part in parts if part)}."


def _level_words(criterion: Criterion, level: Level) -> str:
    words = level.text or describe_tier(level, criterion.unit)
    is_lost = criterion.method is Method.DEDUCT and criterion.kind is not CriterionKind.PENALTY
    sign = "trừ " if is_lost else ""
    return f"{words}: {sign}{format_points(level.points)} điểm"


def _fixed(criterion: Criterion, sources: Sequence[Source]) -> _Found:
    """Đạt when every source holds; of a penalty, whether it happened: one late report or one row is enough."""
    if criterion.kind is CriterionKind.PENALTY:
        return _happened(sources)
    bad = [source for source in sources if source.standing is Standing.BAD]
    if bad:
        return _Found(Entry(passed=False), f"{len(bad)}/{len(sources)} nguồn không đạt: {_listed(bad)}")
    if waiting := [source for source in sources if source.standing is Standing.OPEN]:
        return _Found(cautions=_open_words(waiting))
    return _Found(Entry(passed=True), f"{len(sources)}/{len(sources)} nguồn đạt")


def _happened(sources: Sequence[Source]) -> _Found:
    guilty = [source for source in sources if (source.violations or 0) > 0]
    if guilty:
        return _Found(Entry(passed=True), f"Có phát sinh: {_listed(guilty)}")
    unsettled = [source for source in sources if source.standing is Standing.OPEN or source.violations is None]
    if unsettled:
        return _Found(cautions=_open_words(unsettled))
    return _Found(Entry(passed=False), "Các nguồn không ghi vi phạm nào")


def _levels(criterion: Criterion, sources: Sequence[Source]) -> _Found:
    thresholds = thresholds_of(criterion.levels)
    if thresholds is None:
        return _Found(cautions=("Các mức ghi bằng lời nên chương trình chỉ nêu số liệu, người chấm chọn mức.",))
    if thresholds.measured is Measured.DAYS_LATE:
        late = [source for source in sources if source.kind is SourceKind.OBLIGATION]
        if waiting := [source for source in late if source.is_moving]:
            return _Found(cautions=_open_words(waiting))
        days = [NEVER if source.unsent else source.days_late for source in late]
        worst = max((number for number in days if number is not None), default=None)
        if worst is None:
            return _Found(cautions=("Các mức tính theo số ngày trễ nhưng chưa liên kết báo cáo nào đã gửi.",))
        place = thresholds.place_of(Fraction(worst))
        how = {0: "Gửi đúng hạn", NEVER: "Quá hạn chưa gửi"}.get(worst, f"Trễ nhiều nhất {worst} ngày")
        return _chosen(place, how)
    is_share = any(SHARE in level.text for level in criterion.levels)
    figures = _measured(sources, is_share=is_share)
    if figures is None:
        return _Found(cautions=_no_figure(sources))
    figure = Fraction(figures.a) if figures.b is None else Fraction(figures.a) * 100 / Fraction(figures.b)
    found = _chosen(thresholds.place_of(figure), _figure_words(figures))
    return _Found(found.entry, found.how, (*found.cautions, *figures.open_words))


def _chosen(place: int | None, how: str) -> _Found:
    if place is None:
        return _Found(cautions=(f"{how}: không thuộc đúng một mức của tiêu chí, người chấm chọn mức.",))
    return _Found(Entry(level=place), how)


def _ratio(_criterion: Criterion, sources: Sequence[Source]) -> _Found:
    figures = _figures(sources, needs_whole=True)
    if figures is None or figures.b is None:
        return _Found(cautions=_no_figure(sources))
    return _Found(Entry(a=figures.a, b=figures.b), _figure_words(figures), figures.open_words)


def _tiers(criterion: Criterion, sources: Sequence[Source]) -> _Found:
    figures = _measured(sources, is_share=criterion.unit == SHARE)
    if figures is None:
        return _Found(cautions=_no_figure(sources))
    return _Found(Entry(a=figures.a, b=figures.b), _figure_words(figures), figures.open_words)


def _counted(criterion: Criterion, sources: Sequence[Source]) -> _Found:
    found = suggested_counts(criterion, sources)
    if found is None:
        return _Found(cautions=_no_figure(sources))
    return _Found(None if found.counts is None else Entry(counts=found.counts), "", found.cautions)


def _direct(_criterion: Criterion, _sources: Sequence[Source]) -> _Found:
    return _Found(cautions=("Quy định để người chấm cho điểm; chương trình chỉ nêu số liệu.",))


_METHODS: dict[Method, Callable[[Criterion, Sequence[Source]], _Found]] = {
    Method.FIXED: _fixed,
    Method.LEVELS: _levels,
    Method.RATIO: _ratio,
    Method.TIERS: _tiers,
    Method.PER_UNIT: _counted,
    Method.DEDUCT: _counted,
    Method.DIRECT: _direct,
}


def _measured(sources: Sequence[Source], *, is_share: bool) -> _Figures | None:
    """The figure tiers and levels are looked up by: a share, else the percentage or count as it is recorded."""
    if is_share and (share := _figures(sources, needs_whole=True)) is not None:
        return share
    figures = _figures(sources)
    return None if figures is None else replace(figures, b=None)


def _figures(sources: Sequence[Source], *, needs_whole: bool = False) -> _Figures | None:
    """The figures of the first kind that has any, several of one kind added up; a share only where all are shares."""
    for kind in _PRECEDENCE:
        used = [source for source in sources if source.kind is kind and source.a is not None]
        shares = [source for source in used if source.b is not None and source.b > 0]
        if needs_whole:
            used = shares
        if kind is SourceKind.TASK and all(source.is_moving for source in used):
            continue  # work that nobody has finished yet is not 0 % done
        if used:
            a = sum((source.a or Decimal(0) for source in used), Decimal(0))
            is_share = len(shares) == len(used)
            b = sum((source.b or Decimal(0) for source in shares), Decimal(0)) if is_share else None
            return _Figures(a, b, _open_words([source for source in used if source.is_moving]))
    return None


def _figure_words(figures: _Figures) -> str:
    return f"Số liệu: {format_points(figures.a)}{f'/{format_points(figures.b)}' if figures.b is not None else ''}"


def _no_figure(sources: Sequence[Source]) -> tuple[str, ...]:
    if waiting := [source for source in sources if source.is_moving]:
        return _open_words(waiting)
    if any(source.finding for source in sources):
        return ()  # the findings say why
    return ("Các nguồn đã liên kết chưa có số liệu tính được cho cách chấm này.",)


def _open_words(sources: Sequence[Source]) -> tuple[str, ...]:
    return tuple(f"Chưa kết luận được: {source.words} ({source.state}).".replace(" ()", "") for source in sources)


def _listed(sources: Sequence[Source]) -> str:
    return "; ".join(f"{source.words} ({source.state})" for source in sources)
