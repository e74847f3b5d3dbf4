from __future__ import annotations

from datetime import date

from danvan_desktop.domain.document import DocumentForm
from danvan_desktop.domain.figures import LetterHeadFields
from danvan_desktop.domain.register_figures import RegistersFigures


def test_the_registers_of_a_year_are_named_and_follow_the_form_of_the_state() -> None:
    figures = RegistersFigures(2026, LetterHeadFields("SỞ TƯ PHÁP"), date(2026, 11, 18), ())
    assert (figures.title, figures.form) == ("Sổ theo dõi", DocumentForm.STATE)
