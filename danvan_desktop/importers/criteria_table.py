"""The annex of a regulation as a table of rows to a criteria set: groups, leaves, levels, totals; findings per row."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal

from danvan_desktop.domain.criteria import CriteriaSet, Criterion, CriterionKind, FullSet
from danvan_desktop.domain.criteria_tree import CriteriaTree
from danvan_desktop.domain.score_numbers import label_of
from danvan_desktop.domain.text import fold, format_points
from danvan_desktop.importers.criteria_columns import AnnexColumn
from danvan_desktop.importers.criteria_draft import CriteriaDraft, RowFinding, TableRow, read_points, split_points
from danvan_desktop.importers.criteria_methods import rule_of, split_level
from danvan_desktop.importers.criteria_numbering import Numbering, split_number

MOST_CRITERIA = 2_000
_TOTALS = ("tong cong", "tong diem", "tong so diem", "cong diem", "cong:", "tong:")
_KIND_WORDS = (
    (CriterionKind.BONUS, ("diem thuong", "diem cong", "cong diem", "thuong diem")),
    (CriterionKind.PENALTY, ("diem tru", "tru diem")),
)
_LONGEST_HEADING = 120
_SCALE = Decimal(100)


@dataclass(slots=True)
class _Row:
    """A criterion being read: what stood in its cells, and the unnumbered rows below it."""

    place: str
    depth: int
    number: str
    text: str
    points: Decimal | None
    guidance: str = ""
    evidence: str = ""
    below: list[tuple[str, Decimal | None]] = field(default_factory=list)


class AnnexReader:
    """Reads the rows below a header one after the other; `draft` gives the set."""

    def __init__(self) -> None:
        self._numbering = Numbering()
        self._rows: list[_Row] = []
        self._findings: list[RowFinding] = []
        self._total: tuple[str, Decimal] | None = None

    def read(self, rows: Iterable[TableRow], columns: Mapping[AnnexColumn, int]) -> None:
        """Read further rows under these columns; the numbering goes on from table to table."""
        for row in rows:
            if row.is_empty:
                continue
            if len(self._rows) >= MOST_CRITERIA:
                self._find(row.place, f"có hơn {MOST_CRITERIA} tiêu chí; từ dòng này trở đi không đọc.")
                return
            self._read_row(row, columns)

    def draft(self, name: str) -> CriteriaDraft:
        """The set read so far, with its findings."""
        criteria = self._made_unique(tuple(_numbered(self._rows)))
        places = {index: row.place for index, row in enumerate(self._rows, 1)}
        tree = CriteriaTree(criteria)
        finished = tuple(self._finished(criterion, tree, self._rows[criterion.id - 1]) for criterion in criteria)
        return CriteriaDraft(self._full_set(name, finished), places, tuple(self._findings))

    def _find(self, place: str, words: str) -> None:
        self._findings.append(RowFinding(place, words))

    def _read_row(self, row: TableRow, columns: Mapping[AnnexColumn, int]) -> None:
        cells = {column: _at(row, index) for column, index in columns.items()}
        number, text = _split(cells, row)
        points = self._points(row, cells.get(AnnexColumn.MAX, ""))
        if not number and _is_total(text):
            points = points if points is not None else split_points(text)[1]
            if points is not None and self._total is None:
                self._total = (row.place, points)
            return
        if not number and not _is_heading(text):
            self._add_below(row, text, points)
            return
        depth = self._numbering.depth_of(number) if number else self._numbering.begin_part()
        if points is None:
            text, points = split_points(text)
        if not text:
            self._find(row.place, f"số “{number}” không có nội dung.")
        guidance, evidence = cells.get(AnnexColumn.GUIDANCE, ""), cells.get(AnnexColumn.EVIDENCE, "")
        self._rows.append(_Row(row.place, depth, number, text, points, guidance, evidence))

    def _points(self, row: TableRow, cell: str) -> Decimal | None:
        if not cell.strip() or cell.strip() in {"-", "–", "…"}:
            return None
        points = read_points(cell)
        if points is None:
            self._find(row.place, f"không đọc được số điểm “{cell.strip()[:40]}”.")
        return points

    def _add_below(self, row: TableRow, text: str, points: Decimal | None) -> None:
        if not self._rows:
            if text:
                self._find(row.place, "đứng trước tiêu chí đầu tiên nên được bỏ qua.")
            return
        last = self._rows[-1]
        if points is None and text and split_level(text) is None and not last.below:
            last.guidance = f"{last.guidance}\n{text}".strip()
        elif text:
            last.below.append((text, points))
        elif points is not None:
            self._find(row.place, f"có {format_points(points)} điểm nhưng không có nội dung, được bỏ qua.")

    def _finished(self, criterion: Criterion, tree: CriteriaTree, row: _Row) -> Criterion:
        """The criterion with the kind of its top row, its method, and points where the file left them out."""
        known = tree.find(criterion.id)
        kind = known.kind if known is not None else criterion.kind
        if not tree.is_leaf(criterion):
            return self._finished_group(replace(criterion, kind=kind), tree, row)
        rule = rule_of(kind, row.text, row.guidance, row.below)
        if rule.is_guessed:
            self._find(row.place, f"{label_of(criterion)}: chưa rõ cách chấm, tạm để “{rule.method.label}”.")
        if row.points is None:
            self._find(row.place, f"{label_of(criterion)}: chưa có điểm tối đa.")
        is_quoted = not row.guidance and row.below
        guidance = "\n".join(text for text, _ in row.below) if is_quoted and not rule.levels else row.guidance
        return replace(criterion, kind=kind, method=rule.method, levels=rule.levels, unit=rule.unit, guidance=guidance)

    def _finished_group(self, criterion: Criterion, tree: CriteriaTree, row: _Row) -> Criterion:
        if row.below:
            self._find(
                row.place, f"{label_of(criterion)} là nhóm; {len(row.below)} dòng không đánh số bên dưới được bỏ qua."
            )
        if row.points is not None:
            return replace(criterion, evidence_asked="", guidance="")
        total = sum((leaf.max_points for leaf in tree.leaves(criterion.id)), Decimal(0))
        self._find(
            row.place, f"{label_of(criterion)} không ghi điểm, lấy tổng các tiêu chí con: {format_points(total)}."
        )
        return replace(criterion, max_points=total, evidence_asked="", guidance="")

    def _made_unique(self, criteria: tuple[Criterion, ...]) -> tuple[Criterion, ...]:
        """Numbers that begin anew in every part, with the number of their part before them: “II.1”.

        A number printed twice in one group is a slip of the regulation, which the check of the set tells of.
        """
        groups: dict[str, set[int | None]] = {}
        for criterion in criteria:
            groups.setdefault(criterion.number, set()).add(criterion.parent_id)
        known: dict[int | None, str] = {None: ""}
        renumbered: list[Criterion] = []
        for criterion in criteria:
            above = known.get(criterion.parent_id, "")
            is_repeated = criterion.number and len(groups[criterion.number]) > 1 and above
            number = f"{above}.{criterion.number}" if is_repeated else criterion.number
            known[criterion.id] = number
            renumbered.append(replace(criterion, number=number))
        changed = [row for row, old in zip(renumbered, criteria, strict=True) if row.number != old.number]
        if changed:
            place = self._rows[changed[0].id - 1].place
            self._find(place, f"số lặp lại ở các phần nên ghi kèm số của phần, từ “{changed[0].number}”.")
        return tuple(renumbered)

    def _full_set(self, name: str, criteria: Sequence[Criterion]) -> FullSet:
        sums = dict.fromkeys(CriterionKind, Decimal(0))
        for criterion in criteria:
            if criterion.parent_id is None:
                sums[criterion.kind] += criterion.max_points
        base = sums[CriterionKind.BASE]
        if self._total is not None and self._total[1] != base:
            place, total = self._total
            words = f"tổng ghi {format_points(total)} điểm, các tiêu chí cộng lại được {format_points(base)}."
            self._find(place, words)
        header = CriteriaSet(
            1,
            name,
            scale=self._total[1] if self._total is not None and self._total[1] > 0 else _SCALE,
            bonus_cap=sums[CriterionKind.BONUS],
            penalty_cap=sums[CriterionKind.PENALTY],
        )
        return FullSet(header, tuple(criteria))


def _at(row: TableRow, index: int) -> str:
    return row.cells[index] if index < len(row.cells) else ""


def _split(cells: Mapping[AnnexColumn, str], row: TableRow) -> tuple[str, str]:
    """Number and text of a row, also where both stand in one cell or a heading fills the whole row."""
    text = cells.get(AnnexColumn.TEXT, "").strip()
    own = cells.get(AnnexColumn.NUMBER, "").strip()
    if own:
        if (found := split_number(own, has_own_column=True)) is not None:
            return found.number, text
        if not text:  # a heading that was merged over the row stands in its first cell
            joined = split_number(own, has_own_column=False)
            return (joined.number, joined.rest) if joined is not None else ("", own)
    if not text:
        text = next((cell.strip() for cell in row.cells if cell.strip() and read_points(cell) is None), "")
    joined = split_number(text, has_own_column=False)
    return (joined.number, joined.rest) if joined is not None else ("", text)


def _is_total(text: str) -> bool:
    folded = " ".join(fold(text).split())
    return folded in {"tong", "cong"} or folded.startswith(_TOTALS)


def _is_heading(text: str) -> bool:
    """Whether an unnumbered row begins a part of its own: it names bonus or penalty points and is no sentence."""
    return 0 < len(text) <= _LONGEST_HEADING and text.isupper() and _kind_of(text) is not CriterionKind.BASE


def _kind_of(text: str) -> CriterionKind:
    folded = " ".join(fold(text).split())
    return next((kind for kind, words in _KIND_WORDS if any(word in folded for word in words)), CriterionKind.BASE)


def _numbered(rows: Sequence[_Row]) -> Iterator[Criterion]:
    """The rows as criteria with ids from 1 in printed order; a row hangs below the nearest one that is less deep."""
    above: list[tuple[int, int]] = []
    children: dict[int | None, int] = {}
    for criterion_id, row in enumerate(rows, 1):
        while above and above[-1][0] >= row.depth:
            above.pop()
        parent = above[-1][1] if above else None
        above.append((row.depth, criterion_id))
        children[parent] = children.get(parent, 0) + 1
        yield Criterion(
            criterion_id,
            1,
            parent,
            children[parent],
            row.number,
            row.text,
            row.points or Decimal(0),
            _kind_of(row.text) if parent is None else CriterionKind.BASE,
            guidance=row.guidance,
            evidence_asked=row.evidence,
        )
