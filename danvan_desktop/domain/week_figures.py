"""The frozen figures of the week's page for the leaders."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from danvan_desktop.domain.document import DocumentForm
from danvan_desktop.domain.figures import LetterHeadFields

WEEK_DAYS = 7
"""How far ahead the page looks."""


@dataclass(frozen=True, slots=True)
class WeekRow:
    """A thing that is late or near: what, whose, and “trễ 5 ngày” or “còn 3 ngày”."""

    text: str
    who: str
    when: str


@dataclass(frozen=True, slots=True)
class WeekFigures:
    """Bản tuần: `numbers` are labels with their numbers in words, `score` one sentence; lists are whole, the page cuts them."""

    year: int
    letter_head: LetterHeadFields
    as_of: date
    numbers: tuple[tuple[str, str], ...]
    late: tuple[WeekRow, ...] = ()
    soon: tuple[WeekRow, ...] = ()
    silent: tuple[str, ...] = ()
    score: str = ""
    form: DocumentForm = DocumentForm.STATE
