"""Suggested points of a sheet: shown with their sources, taken over or kept apart by the clerk, never entered alone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from danvan_desktop.domain.clock import Clock
from danvan_desktop.domain.criteria import CriteriaSet
from danvan_desktop.domain.criterion_link import CriterionLink
from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.domain.evidence import EvidenceLink, Proven
from danvan_desktop.domain.history import Changes
from danvan_desktop.domain.score_decision import DecisionState, ScoreDecision, decision_state
from danvan_desktop.domain.score_entry import is_entered, score_line
from danvan_desktop.domain.score_numbers import label_of
from danvan_desktop.domain.score_source import Source
from danvan_desktop.domain.score_suggestion import Suggestion, suggest
from danvan_desktop.domain.scoring import ScoreLine, ScoreSheet
from danvan_desktop.domain.text import format_points
from danvan_desktop.services.checked_text import checked_text
from danvan_desktop.services.score_lines import deed_on, leaf_of, line_of, note_scoring, open_sheet
from danvan_desktop.services.score_sources import read_sources
from danvan_desktop.services.score_view import SheetRow, SheetView, read_view
from danvan_desktop.storage.repositories.scoring import links_of_set
from danvan_desktop.storage.store import Store
from danvan_desktop.storage.unit_of_work import UnitOfWork

_LONGEST_NAME = 90


@dataclass(frozen=True, slots=True)
class SuggestionRow:
    """A linked leaf with what its sources suggest, and how that stands to what is entered.

    `missing` says what evidence is missing; `offered` are the documents behind its sources that are not attached to it.
    """

    row: SheetRow
    suggestion: Suggestion
    state: DecisionState
    missing: tuple[str, ...] = ()
    offered: tuple[int, ...] = ()

    @property
    def can_accept(self) -> bool:
        """Whether there is something to take over that is not taken over already."""
        return self.suggestion.points is not None and self.state is not DecisionState.ACCEPTED

    @property
    def decision(self) -> ScoreDecision | None:
        """What was decided, if anything was."""
        return self.row.decision


class ScoreSuggestionService:
    """Works suggestions out from what is recorded today; decisions are kept with the sheet."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def rows(self, view: SheetView) -> tuple[SuggestionRow, ...]:
        """The linked leaves of a sheet in printed order; none of a sheet that was sent, which stays as it is."""
        if view.sheet.state.is_frozen:
            return ()
        sources = read_sources(
            self._store, links_of_set(self._store, view.sheet.set_id), view.sheet.year, self._clock.today()
        )
        return tuple(
            _row(view, row, sources[row.criterion.id])
            for row in view.rows
            if row.is_leaf and row.criterion.id in sources
        )

    def preview(self, view: SheetView, criterion_id: int, links: Sequence[CriterionLink]) -> SuggestionRow | None:
        """What a leaf of the sheet would be suggested with these links, which are not kept; None without any."""
        row = view.find(criterion_id)
        tried = [replace(link, id=-place, criterion_id=criterion_id) for place, link in enumerate(links, 1)]
        if row is None or not tried:
            return None
        sources = read_sources(self._store, tried, view.sheet.year, self._clock.today())
        return _row(view, row, sources[criterion_id])

    def accept(self, sheet_id: int, criterion_ids: Sequence[int]) -> Changes:
        """Enter the suggestions of these leaves, in one action, and note that they were taken over.

        Raises `ValidationError` naming the first leaf that has none now.
        """
        rows = self._rows_of(sheet_id)
        only = criterion_ids[0] if len(criterion_ids) == 1 else None
        label = f"Chấp nhận đề xuất điểm của {len(criterion_ids)} tiêu chí"
        with self._store.begin(label if only is None else deed_on(self._store, "Chấp nhận đề xuất điểm", only)) as uow:
            sheet = open_sheet(uow, sheet_id)
            step = uow.get(CriteriaSet, sheet.set_id).step
            for criterion_id in criterion_ids:
                leaf = leaf_of(uow, sheet, criterion_id)
                suggestion = rows[criterion_id].suggestion if criterion_id in rows else None
                if suggestion is None or suggestion.entry is None:
                    raise ValidationError(
                        f"{label_of(leaf)} hiện không có đề xuất điểm.",
                        "Nguồn số liệu có thể vừa thay đổi; hãy xem lại đề xuất.",
                    )
                line = line_of(uow, sheet_id, criterion_id).with_entry(suggestion.entry)
                score_line(leaf, line, step)
                uow.save(line)
                self._decide(uow, sheet, suggestion, is_accepted=True)
            note_scoring(uow, sheet)
            return uow.commit()

    def keep(self, sheet_id: int, criterion_id: int, reason: str) -> Changes:
        """Keep the office's own points although the sources suggest others (or none); the reason is printed.

        Raises `ValidationError` without a reason, and while the leaf is not scored.
        """
        text = checked_text(reason, "lý do chấm khác đề xuất", "reason", required=True)
        rows = self._rows_of(sheet_id)
        with self._store.begin(deed_on(self._store, "Giữ điểm khác đề xuất ở", criterion_id)) as uow:
            sheet = open_sheet(uow, sheet_id)
            leaf = leaf_of(uow, sheet, criterion_id)
            if not is_entered(line_of(uow, sheet_id, criterion_id)):
                raise ValidationError(
                    f"{label_of(leaf)} chưa được chấm.", "Hãy chấm điểm trước, rồi ghi lý do chấm khác đề xuất."
                )
            if criterion_id not in rows:
                raise ValidationError(f"{label_of(leaf)} chưa có nguồn số liệu.", "Hãy liên kết nguồn số liệu trước.")
            self._decide(uow, sheet, rows[criterion_id].suggestion, is_accepted=False, reason=text)
            note_scoring(uow, sheet)
            return uow.commit()

    def take_evidence(self, sheet_id: int, criterion_id: int) -> Changes:
        """Let all documents attached to what is behind the sources of a leaf prove it too, in one action.

        Raises `ValidationError` when there is none that does not prove it already.
        """
        rows = self._rows_of(sheet_id)
        with self._store.begin(deed_on(self._store, "Lấy minh chứng từ kết quả đã ghi cho", criterion_id)) as uow:
            sheet = open_sheet(uow, sheet_id)
            leaf = leaf_of(uow, sheet, criterion_id)
            offered = rows[criterion_id].offered if criterion_id in rows else ()
            if not offered:
                raise ValidationError(
                    f"{label_of(leaf)}: các nguồn đã liên kết không có tài liệu nào chưa lấy.",
                    "Hãy đính kèm tài liệu ở kết quả thực hiện, hoặc đính kèm thẳng vào tiêu chí.",
                )
            line = uow.save(line_of(uow, sheet_id, criterion_id))
            for evidence_id in offered:
                uow.save(EvidenceLink(uow.new_id(), evidence_id, Proven.SCORE_LINE, line.id))
            note_scoring(uow, sheet)
            return uow.commit()

    def _rows_of(self, sheet_id: int) -> dict[int, SuggestionRow]:
        view = read_view(self._store, self._store.get(ScoreSheet, sheet_id))
        return {row.row.criterion.id: row for row in self.rows(view)}

    def _decide(
        self, uow: UnitOfWork, sheet: ScoreSheet, suggestion: Suggestion, *, is_accepted: bool, reason: str = ""
    ) -> None:
        found = uow.select(ScoreDecision, sheet_id=sheet.id, criterion_id=suggestion.criterion_id)
        decision = found[0] if found else ScoreDecision(uow.new_id(), sheet.id, suggestion.criterion_id, is_accepted)
        decision = replace(
            decision,
            is_accepted=is_accepted,
            reason=reason,
            basis=basis_words(suggestion.sources),
            worth=suggestion.points,
            decided_on=self._clock.today(),
        )
        uow.save(decision.with_entry(suggestion.entry))


def marked(view: SheetView, suggested: Sequence[SuggestionRow]) -> SheetView:
    """The sheet with a mark on each leaf whose sources changed after the clerk decided."""
    newer = {
        item.row.criterion.id: "?" if item.suggestion.points is None else format_points(item.suggestion.points)
        for item in suggested
        if item.state is DecisionState.CHANGED
    }
    if not newer:
        return view
    rows = tuple(replace(row, newer=newer.get(row.criterion.id, "")) for row in view.rows)
    return replace(view, rows=rows)


def basis_words(sources: Sequence[Source]) -> str:
    """The sources as “Căn cứ/số liệu” prints them, each with how it stands: “Nguồn: Nhiệm vụ 2.4: … (hoàn thành …)”."""
    return f"Nguồn: {'; '.join(f'{_shortened(source.words)} ({source.state})' for source in sources)}"


def _shortened(words: str) -> str:
    return words if len(words) <= _LONGEST_NAME else f"{words[: _LONGEST_NAME - 1].rstrip()}…"


def _row(view: SheetView, row: SheetRow, sources: Sequence[Source]) -> SuggestionRow:
    line = row.line or ScoreLine(0, view.sheet.id, row.criterion.id)
    suggestion = suggest(row.criterion, line, sources, view.criteria_set.step)
    attached = {item.id for item in row.evidence}
    behind = dict.fromkeys(found for source in sources for found in source.evidence_ids)
    offered = tuple(found for found in behind if found not in attached)
    state = decision_state(row.line, suggestion.entry, row.decision)
    return SuggestionRow(row, suggestion, state, _missing(row, offered), offered)


def _missing(row: SheetRow, offered: Sequence[int]) -> tuple[str, ...]:
    found = list(row.doubts)
    if not row.evidence and row.criterion.evidence_asked:
        found.append(f"Chưa có minh chứng: {row.criterion.evidence_asked}")
    if offered:
        found.append(f"{len(offered)} tài liệu ở kết quả đã ghi chưa lấy làm minh chứng")
    return tuple(found)
