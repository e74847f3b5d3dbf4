"""The same plan in other clothes: what changes only the form of a text must not change the draft."""

import random
import re
import textwrap
import unicodedata
from pathlib import Path

import pytest

from danvan_desktop.importers.plan.parse import parse_plan
from danvan_desktop.importers.plan.schema import draft_to_json
from danvan_desktop.importers.text import document_from_text

SAMPLE = (Path(__file__).resolve().parents[3] / "resources" / "samples" / "ke_hoach_mau.txt").read_text(
    encoding="utf-8"
)
PLACES = {"source_lines", "noise", "warnings", "marker", "counts"}
NUMBERED = re.compile(r"(?m)^(\d{1,2})\.(?=\s)")
BULLET = re.compile(r"(?m)^-(?=\s)")


def filled(text):
    return [line for line in text.split("\n") if line.strip()]


def wrapped(width, gap="\n"):
    def change(text):
        lines = (textwrap.wrap(line, width, break_long_words=False, break_on_hyphens=False) for line in filled(text))
        return gap.join(line for pieces in lines for line in pieces)

    return change


def mixed(seed):
    """Blank lines, trailing spaces and indents strewn at random."""

    def change(text):
        chance = random.Random(seed)  # noqa: S311  no secret: the seed makes the test repeatable
        lines = (f"{' ' * chance.randrange(4)}{line}{' ' * chance.randrange(3)}" for line in filled(text))
        return "".join(line + "\n" * chance.choice([1, 1, 2, 3]) for line in lines)

    return change


CHANGES = {
    "blank lines between all lines": lambda text: "\n\n".join(filled(text)),
    "no blank line at all": lambda text: "\n".join(filled(text)),
    "decomposed letters": lambda text: unicodedata.normalize("NFD", text),
    "non-breaking spaces": lambda text: re.sub(r"(?<=\w) (?=\w)", "\u00a0", text),
    "tabs after markers": lambda text: re.sub(r"(?m)^(-|\d+\.|[IVX]+\.)\s", "\t\\1\t", text),
    "Windows line ends with a mark": lambda text: "\ufeff" + text.replace("\n", "  \r\n"),
    "long dashes": lambda text: BULLET.sub("–", text),
    "round bullets": lambda text: BULLET.sub("•", text),
    "slashes after numbers": lambda text: NUMBERED.sub(r"\1/", text),
    "brackets after numbers": lambda text: NUMBERED.sub(r"\1)", text),
    "bold headings": lambda text: re.sub(r"(?m)^((?:[IVX]+|\d)\. [^\n.;:]{5,90})$", r"**\1**", text),
    **{f"wrapped at {width}": wrapped(width) for width in (60, 72, 80, 90, 100)},
    **{f"wrapped at {width} with blank lines": wrapped(width, "\n\n") for width in (76, 85, 95)},
    **{f"strewn {seed}": mixed(seed) for seed in range(5)},
}


def essence(value):
    """The draft without places in the source, printed markers and what is only said about the form."""
    if isinstance(value, dict):
        return {key: essence(part) for key, part in value.items() if key not in PLACES}
    return [essence(part) for part in value] if isinstance(value, list) else value


def draft_of(text):
    return essence(draft_to_json(parse_plan(document_from_text(text))))


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES.keys())
def test_a_change_of_form_changes_nothing_in_the_draft(change):
    assert draft_of(change(SAMPLE)) == draft_of(SAMPLE)
