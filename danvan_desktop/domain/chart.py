"""A chart as figures and meanings, without colours: the painter of the screen and of pictures and Excel draw it alike."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal
from enum import StrEnum

from danvan_desktop.domain.text import format_points


class ChartKind(StrEnum):
    """How the categories stand: bars below each other, columns beside each other, bands of a scale with a value."""

    BARS = "bars"
    COLUMNS = "columns"
    SCALE = "scale"


class Meaning(StrEnum):
    """What a series says; whoever draws it chooses colour and pattern."""

    DONE = "done"
    UNDER_WAY = "under_way"
    WAITING = "waiting"
    MISSING = "missing"
    SET_ASIDE = "set_aside"


@dataclass(frozen=True, slots=True)
class ChartSeries:
    """One kind of segment, at the same place in every category; one that is not `is_open` leads nowhere."""

    key: str
    name: str
    meaning: Meaning
    is_open: bool = True


@dataclass(frozen=True, slots=True)
class ChartCategory:
    """One bar or column with a value for each series, or one band of a scale with its lower and upper bound."""

    key: str
    name: str
    values: tuple[Decimal | int, ...]
    is_open: bool = True

    @property
    def total(self) -> Decimal | int:
        """The length of the bar."""
        return sum(self.values)


@dataclass(frozen=True, slots=True)
class ChartMark:
    """The value shown on a scale, and how it is said."""

    value: Decimal
    words: str


@dataclass(frozen=True, slots=True)
class Chart:
    """A chart of whole numbers stacked by series, or a scale from its lowest to its best band with a mark."""

    title: str
    kind: ChartKind
    series: tuple[ChartSeries, ...]
    categories: tuple[ChartCategory, ...]
    mark: ChartMark | None = None
    at_least: int = 1
    """The length its longest bar is drawn against at least: the parts of one chart share it."""

    @property
    def shown_series(self) -> tuple[ChartSeries, ...]:
        """The series that have a value anywhere; the others are not worth a place in the legend."""
        return tuple(
            series
            for place, series in enumerate(self.series)
            if any(category.values[place] for category in self.categories)
        )

    @property
    def longest(self) -> Decimal | int:
        """The length of the longest bar, at least 1."""
        return max(self.at_least, *(category.total for category in self.categories), 1)

    def cut(self, most: int) -> tuple[Chart, ...]:
        """The chart in parts of at most `most` bars that keep its measure; one that has fewer stays whole."""
        if len(self.categories) <= most:
            return (self,)
        parts = (self.categories[first : first + most] for first in range(0, len(self.categories), most))
        return tuple(replace(self, categories=part, at_least=int(self.longest)) for part in parts)

    @property
    def mark_place(self) -> float:
        """Where the mark stands on a scale, from 0 to 1; each band takes the same share, whatever its points."""
        if self.mark is None or not self.categories:
            return 0.0
        count = len(self.categories)
        for number, (lower, upper) in enumerate(category.values for category in self.categories):
            if self.mark.value < upper or number == count - 1:
                part = (self.mark.value - lower) / Decimal(upper - lower) if upper > lower else Decimal(0)
                return float((number + min(max(part, Decimal(0)), Decimal(1))) / count)
        return 1.0

    @property
    def reached(self) -> ChartCategory | None:
        """The band of a scale the mark lies in."""
        if self.mark is None or not self.categories:
            return None
        return self.categories[min(int(self.mark_place * len(self.categories)), len(self.categories) - 1)]

    def words_of(self, category: ChartCategory) -> str:
        """What a bar or band says: “Văn phòng: Hoàn thành 3, Đang thực hiện 1”, “từ 80: Tốt”."""
        if self.kind is ChartKind.SCALE:
            return f"{band_words(category)}: {category.name}"
        said = ", ".join(
            f"{series.name} {value}" for series, value in zip(self.series, category.values, strict=True) if value
        )
        return f"{category.name}: {said or 'không có'}"

    @property
    def in_words(self) -> str:
        """All figures as one text, for who does not see them."""
        said = [self.words_of(category) for category in self.categories]
        return "; ".join(said if self.mark is None else [self.mark.words, *said])


def band_words(category: ChartCategory) -> str:
    """The lower bound of a band as it stands below it."""
    return f"từ {format_points(Decimal(category.values[0]))}"
