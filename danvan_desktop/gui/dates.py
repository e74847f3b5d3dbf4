"""Dates between the clerk's fingers and the domain: what a `DateEdit` is given to read with."""

from __future__ import annotations

from datetime import date

from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.domain.text import parse_date
from danvan_desktop.gui.widgets.date_edit import DateReader


def date_reader(year: int) -> DateReader:
    """A reader of typed dates in which `year` stands for the year that was left out; complaints are one sentence."""

    def read(text: str) -> date | str:
        try:
            return parse_date(text, year)
        except ValidationError as error:
            return str(error)

    return read
