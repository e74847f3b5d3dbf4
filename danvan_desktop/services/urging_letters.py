"""Công văn đôn đốc: one letter for each unit from the very list of Đôn đốc, and the log of what was written."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from danvan_desktop.domain.agency import Unit
from danvan_desktop.domain.clock import Clock
from danvan_desktop.domain.errors import NotFoundError, ValidationError
from danvan_desktop.domain.history import Changes
from danvan_desktop.domain.office_template import TemplateKind
from danvan_desktop.domain.plan import Plan
from danvan_desktop.domain.sheet_flow import FlowPaper
from danvan_desktop.domain.text import format_date
from danvan_desktop.domain.urging_letter import UrgedItem, UrgingLetter, letters_about
from danvan_desktop.domain.urging_letter_figures import UrgedRow, UrgingLetterFigures
from danvan_desktop.domain.year_closing import ClosedYearError, YearClosing
from danvan_desktop.services.checked_text import checked_line
from danvan_desktop.services.office_fields import agency_of, filing_lines, form_of, head_for, signer_of
from danvan_desktop.services.office_templates import layout_words, present_layout, template_in_use
from danvan_desktop.services.plan_choices import plan_title
from danvan_desktop.services.preflight import preflight
from danvan_desktop.services.unit_papers import Paper, flowing_papers, write_papers
from danvan_desktop.services.urging import UrgeItem, UrgingService
from danvan_desktop.services.views_urging_letters import LetterDraft, LetterRow, UrgedUnit
from danvan_desktop.storage.store import Store

_NUMBERED = re.compile(r"\d+\w?\s*[-/]\s*(?P<symbol>.+)")
"""“15/SXD-VP” of the State, “15-CV/ĐU” of the Party."""


class UrgingLetterService:
    """Drafts letters, writes them, and keeps the log; a letter is logged when its file was written."""

    def __init__(self, store: Store, clock: Clock, urging: UrgingService) -> None:
        self._store = store
        self._clock = clock
        self._urging = urging

    def units(self, year: int, plan_id: int | None) -> list[UrgedUnit]:
        """The units of the catalogue that owe something, in its order."""
        written = self._written(year)
        names = {unit.id: unit.name for unit in self._store.select(Unit)}
        found = []
        for unit_id, items in self._owed(year, plan_id).items():
            before = _before(written[unit_id], items)
            found.append(
                UrgedUnit(
                    unit_id,
                    names[unit_id],
                    len(items),
                    sum(item.is_late for item in items),
                    before[-1].written_on if before else None,
                )
            )
        return found

    def drafts(
        self, year: int, plan_id: int | None, unit_ids: Iterable[int], reply_by: date | None = None
    ) -> list[LetterDraft]:
        """A letter for each of these units; raises `NotFoundError` for one that owes nothing, `ValidationError` for a day past."""
        today = self._clock.today()
        if reply_by is not None and reply_by < today:
            raise ValidationError(
                f"Ngày trả lời {format_date(reply_by)} đã qua.", "Hãy nhập ngày từ hôm nay trở đi.", "return_by"
            )
        owed, written = self._owed(year, plan_id), self._written(year)
        plan = "" if plan_id is None else plan_title(self._store.get(Plan, plan_id))
        letters = []
        for unit_id in unit_ids:
            unit = self._store.get(Unit, unit_id)
            if unit_id not in owed:
                raise NotFoundError(f"“{unit.name}” không còn nội dung nào để đôn đốc.", "Hãy mở lại danh sách.")
            items = owed[unit_id]
            logged = tuple(UrgedItem(item.key, item.text, item.due) for item in items)
            figures = self._figures(year, unit, items, written[unit_id])
            letters.append(
                LetterDraft(
                    replace(figures, plan=plan, reply_by=reply_by),
                    UrgingLetter(0, unit_id, year, today, reply_by=reply_by, items=logged),
                )
            )
        return letters

    def preflight(self, drafts: Iterable[LetterDraft]) -> tuple[str, ...]:
        """What the letters lack and what a văn thư would send back, in words; it never stops an export."""
        from danvan_desktop.exporters.word.urging_letter import urging_letter  # noqa: PLC0415 - only when files are written

        return preflight(urging_letter(draft.figures) for draft in drafts)

    def writer(
        self,
        drafts: Sequence[LetterDraft],
        folder: Path,
        tell: Callable[[int, int], None] = lambda _done, _all: None,
    ) -> Callable[[], tuple[Path, ...]]:
        """A piece of work that writes every letter into `folder` and tells how far it is; it may run on the worker thread.

        Raises `ClosedYearError` at once where the log of the year takes no letter any more: what is not in it is not sent.
        """
        for year in {draft.letter.year for draft in drafts}:
            if self._store.count(YearClosing, year=year, reopened_on=None):
                raise ClosedYearError(year)
        template = template_in_use(self._store, TemplateKind.URGING_LETTER).template

        def write() -> tuple[Path, ...]:
            return write_papers(_papers(drafts), folder, tell, template)

        return write

    def preview(self, drafts: Sequence[LetterDraft]) -> list[FlowPaper]:
        """The letters as they would be printed; nothing is logged."""
        return flowing_papers(_papers(drafts))

    def layout_words(self) -> str:
        """Beside the preview, when the office has a template of its own for them; empty when it has none."""
        return layout_words(self._store, present_layout(self._store, TemplateKind.URGING_LETTER))

    def notice(self) -> str:
        """Why the office's template of letters cannot be used, and what to do; empty when it can or there is none."""
        return template_in_use(self._store, TemplateKind.URGING_LETTER).notice

    def record(self, drafts: Sequence[LetterDraft]) -> Changes:
        """Log what was written, as one action."""
        with self._store.begin(f"Ghi sổ {len(drafts)} công văn đôn đốc") as uow:
            for draft in drafts:
                uow.save(replace(draft.letter, id=uow.new_id()))
            return uow.commit()

    def log(self, year: int) -> list[LetterRow]:
        """The letters of a year, the newest first."""
        names = {unit.id: unit.name for unit in self._store.select(Unit)}
        letters = self._store.select(UrgingLetter, year=year)
        letters.sort(key=lambda letter: (letter.written_on, letter.id), reverse=True)
        return [LetterRow(letter, names.get(letter.unit_id, "")) for letter in letters]

    def set_issued(self, letter_id: int, number: str, day: date) -> Changes:
        """Note the number and the day the văn thư gave; raises `ValidationError` for a day far from the year."""
        text = checked_line(number, "số công văn", "number")
        with self._store.begin("Ghi số công văn đôn đốc") as uow:
            letter = uow.get(UrgingLetter, letter_id)
            if abs(day.year - letter.year) > 1:
                raise ValidationError(
                    f"Ngày {format_date(day)} cách xa năm làm việc {letter.year}.", "Hãy kiểm tra lại năm.", "issued_on"
                )
            uow.save(replace(letter, number=text, written_on=day))
            return uow.commit()

    def remove(self, letter_id: int) -> Changes:
        """Take a letter out of the log that was never sent."""
        with self._store.begin("Bỏ công văn đôn đốc khỏi sổ") as uow:
            uow.get(UrgingLetter, letter_id)
            uow.delete(UrgingLetter, letter_id)
            return uow.commit()

    def _owed(self, year: int, plan_id: int | None) -> dict[int, list[UrgeItem]]:
        """Unit id → its items; whoever is not in the catalogue gets no letter."""
        ids = {unit.name: unit.id for unit in self._store.select(Unit, order_by=("position", "id"))}
        found: dict[int, list[UrgeItem]] = {}
        for item in self._urging.items(year, plan_id):
            if item.unit_name in ids:
                found.setdefault(ids[item.unit_name], []).append(item)
        return found

    def _written(self, year: int) -> dict[int, list[UrgingLetter]]:
        written: dict[int, list[UrgingLetter]] = defaultdict(list)
        for letter in self._store.select(UrgingLetter, order_by=("written_on", "id"), year=year):
            written[letter.unit_id].append(letter)
        return written

    def _figures(
        self, year: int, unit: Unit, items: Sequence[UrgeItem], written: Sequence[UrgingLetter]
    ) -> UrgingLetterFigures:
        agency, today = agency_of(self._store), self._clock.today()
        before = _before(written, items)
        return UrgingLetterFigures(
            year,
            head_for(agency, "", self._symbol(), today),
            unit.name,
            today,
            tuple(_row(item, written) for item in items),
            signer_of(agency),
            previous=before[-1].citation if before else "",
            round=max(len(letters_about(written, item.key)) for item in items) + 1,
            recipients=("Như trên", *filing_lines(agency)),
            form=form_of(agency, today),
        )

    def _symbol(self) -> str:
        """The symbol of the last letter that got its number: those of an office are all alike."""
        letters = self._store.select(UrgingLetter, order_by=("written_on", "id"))
        found = (_NUMBERED.match(letter.number) for letter in reversed(letters))
        return next((match["symbol"] for match in found if match is not None), "")


def _papers(drafts: Iterable[LetterDraft]) -> list[Paper]:
    from danvan_desktop.exporters.word.urging_letter import urging_letter  # noqa: PLC0415 - only when letters are made

    named = (
        (f"Công văn đôn đốc {draft.figures.as_of.isoformat()} - {draft.figures.unit_name}", draft) for draft in drafts
    )
    return [Paper(name, urging_letter(draft.figures)) for name, draft in named]


def _before(written: Iterable[UrgingLetter], items: Iterable[UrgeItem]) -> list[UrgingLetter]:
    """The letters that urged one of these items already, in their order."""
    keys = {item.key for item in items}
    return [letter for letter in written if any(item.key in keys for item in letter.items)]


def _row(item: UrgeItem, written: Iterable[UrgingLetter]) -> UrgedRow:
    times = len(letters_about(written, item.key))
    # The column beside it tells how late it is.
    state = ", ".join(part for part in item.state.split(", ") if not part.casefold().startswith("quá hạn"))
    notes = ["" if item.is_late else item.days_words, state, f"đã đôn đốc {times:02d} lần" if times else ""]
    words = "; ".join(dict.fromkeys(f"{note[:1].lower()}{note[1:]}" for note in notes if note))
    return UrgedRow(item.text, item.due_words or "trong kỳ", -(item.days_left or 0) if item.is_late else 0, words)
