"""What is missing in a sheet, in the order to deal with it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from danvan_desktop.domain.text import format_points
from danvan_desktop.services.score_view import SheetRow, SheetView
from danvan_desktop.services.score_way import way_up


class GapKind(StrEnum):
    """What kind of thing is missing, in the order it is to be dealt with."""

    NEXT_BAND = "next_band"
    OBSTACLE = "obstacle"
    WAY = "way"
    PROBLEM = "problem"
    UNSCORED = "unscored"
    EVIDENCE = "evidence"
    DOUBTFUL = "doubtful"
    CHANGED = "changed"
    LOST_POINTS = "lost_points"

    @property
    def label(self) -> str:
        """The Vietnamese heading of its group."""
        return {
            GapKind.NEXT_BAND: "Mức tiếp theo",
            GapKind.OBSTACLE: "Vướng mắc khi xếp loại",
            GapKind.WAY: "Cách ngắn nhất tới mức tiếp theo",
            GapKind.PROBLEM: "Cần nhập lại",
            GapKind.UNSCORED: "Chưa chấm",
            GapKind.EVIDENCE: "Chưa có minh chứng",
            GapKind.DOUBTFUL: "Minh chứng cần xem lại",
            GapKind.CHANGED: "Nguồn số liệu đã thay đổi",
            GapKind.LOST_POINTS: "Còn có thể thêm điểm",
        }[self]


@dataclass(frozen=True, slots=True)
class Gap:
    """One thing that is missing; `criterion_id` is the row to jump to, None where there is none."""

    kind: GapKind
    words: str
    criterion_id: int | None = None
    number: str = ""


def unproven(view: SheetView) -> list[SheetRow]:
    """The scored criteria whose evidence is missing."""
    return [row for row in view.rows if row.lacks_evidence]


def unscored(view: SheetView) -> list[SheetRow]:
    """The criteria the office still has to score, those with a problem in what was entered included."""
    return [row for row in view.rows if row.is_open]


def find_gaps(view: SheetView) -> tuple[Gap, ...]:
    """All that is missing: the next band, its obstacles and the way to it first, lost points from the most to the least."""
    numbers = {row.criterion.id: row.criterion.number for row in view.rows}
    leaves = [row for row in view.rows if row.is_leaf]
    next_band = view.result.next_band
    gaps: list[Gap] = []
    if next_band is not None:
        gaps.append(Gap(GapKind.NEXT_BAND, view.result.missing_to_next))
        for obstacle in next_band.obstacles:
            words = f"{obstacle.words[0].upper()}{obstacle.words[1:]}."
            gaps.append(
                Gap(GapKind.OBSTACLE, words, obstacle.criterion_id, numbers.get(obstacle.criterion_id or 0, ""))
            )
        gaps.extend(_way_gaps(view))
    gaps.extend(_gap_of_open(row) for row in unscored(view))
    gaps.extend(_gap_of_unproven(row) for row in unproven(view))
    gaps.extend(_gap_of_doubt(row, doubt) for row in leaves for doubt in row.doubts)
    gaps.extend(_gap_of_change(row) for row in leaves if row.newer)
    lost = sorted((row for row in leaves if row.lost_points > 0), key=lambda row: -row.lost_points)
    for row in lost:
        words = f"Còn {format_points(row.lost_points)} điểm: {row.criterion.text}"
        gaps.append(Gap(GapKind.LOST_POINTS, words, row.criterion.id, row.criterion.number))
    order = list(GapKind)
    return tuple(sorted(gaps, key=lambda gap: order.index(gap.kind)))


def _way_gaps(view: SheetView) -> Iterator[Gap]:
    way = way_up(view)
    if way is None:
        return
    for step in way.steps:
        yield Gap(GapKind.WAY, step.words, step.criterion_id, step.number)
    if not way.is_reached:
        yield Gap(GapKind.WAY, way.refusal)


def _gap_of_open(row: SheetRow) -> Gap:
    criterion = row.criterion
    if row.finding:
        return Gap(GapKind.PROBLEM, row.finding, criterion.id, criterion.number)
    words = f"{criterion.text} (tối đa {format_points(criterion.max_points)} điểm)"
    return Gap(GapKind.UNSCORED, words, criterion.id, criterion.number)


def _gap_of_unproven(row: SheetRow) -> Gap:
    criterion = row.criterion
    return Gap(GapKind.EVIDENCE, f"{criterion.text}: {criterion.evidence_asked}", criterion.id, criterion.number)


def _gap_of_doubt(row: SheetRow, doubt: str) -> Gap:
    return Gap(GapKind.DOUBTFUL, f"{doubt[0].upper()}{doubt[1:]}.", row.criterion.id, row.criterion.number)


def _gap_of_change(row: SheetRow) -> Gap:
    return Gap(GapKind.CHANGED, changed_words(row), row.criterion.id, row.criterion.number)


def changed_words(row: SheetRow) -> str:
    """What the sources of a leaf suggest since they changed: “Nguồn đã thay đổi: đề xuất mới 9,5 điểm.”."""
    if row.newer == "?":
        return "Nguồn đã thay đổi: không còn đề xuất được điểm."
    return f"Nguồn đã thay đổi: đề xuất mới {row.newer} điểm."
