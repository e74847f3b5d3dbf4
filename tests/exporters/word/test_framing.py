from __future__ import annotations

from datetime import date

import pytest

from danvan_desktop.domain.document import DocumentForm, Heading, ListItem, Paragraph, Run, Table, plain
from danvan_desktop.domain.figures import LetterHeadFields, SignerFields
from danvan_desktop.exporters.word.framing import ended, letter_head, marked_blocks, signature, text_blocks

TABLE = Table((), ())


def test_a_whole_date_wins_over_its_parts_and_parts_stay_parts():
    fields = LetterHeadFields("A", date=date(2025, 11, 5), date_parts=(1, 2, 3))
    assert (letter_head(fields).day, letter_head(fields).month, letter_head(fields).year) == (5, 11, 2025)
    partial = letter_head(LetterHeadFields("A", date_parts=(None, 11, 2025)))
    assert (partial.day, partial.month, partial.year) == (None, 11, 2025)


def test_the_signer_and_the_recipients_make_the_closing_block():
    block = signature(SignerFields("Phó Giám đốc", "A", "KT.", "Giám đốc"), ("Lưu: VT",))
    assert (block.prefix, block.position_for, block.position, block.name) == ("KT.", "Giám đốc", "Phó Giám đốc", "A")
    assert block.recipients == ("Lưu: VT",)


def test_lines_become_paragraphs_and_items():
    text = "Mở đầu\n\n- gạch\n+ cộng\n-không cách\n –\n- "
    kinds = [(type(block).__name__, "".join(run.text for run in block.runs)) for block in text_blocks(text)]
    assert kinds == [
        ("Paragraph", "Mở đầu"),
        ("ListItem", "gạch"),
        ("ListItem", "cộng"),
        ("Paragraph", "-không cách"),
        ("Paragraph", "–"),
        ("Paragraph", "-"),
    ]
    assert [block.level for block in text_blocks(text) if isinstance(block, ListItem)] == [1, 2]


@pytest.mark.parametrize(
    ("text", "form", "closed"),
    [
        ("Hết.", DocumentForm.STATE, "Hết./."),
        ("Hết", DocumentForm.STATE, "Hết./."),
        ("Hết;  ", DocumentForm.STATE, "Hết./."),
        ("Hết./.", DocumentForm.STATE, "Hết./."),
        ("v.v...", DocumentForm.STATE, "v.v...././."[:6] + "./."),
        ("Hết./.", DocumentForm.PARTY_2026, "Hết."),
        ("Hết.", DocumentForm.PARTY_2018, "Hết./."),
    ],
)
def test_the_text_ends_with_the_mark_of_its_form(text, form, closed):
    blocks = ended((plain("đầu."), plain(text), Heading("x")), form)
    assert blocks == (plain("đầu."), plain(closed), Heading("x"))


def test_a_text_that_closes_with_a_table_is_left_alone():
    blocks = (plain("đầu"), TABLE)
    assert ended(blocks, DocumentForm.STATE) == blocks
    assert ended((), DocumentForm.STATE) == ()
    assert ended((ListItem((Run("a;"),)),), DocumentForm.STATE) == (ListItem((Run("a./."),)),)


@pytest.mark.parametrize(
    ("line", "item"),
    [
        ("**+ việc**", ListItem((Run("việc", bold=True),), "+", level=2)),
        (r"\* việc **gấp**", ListItem((Run("việc "), Run("gấp", bold=True)), "*")),
        ("- __a__ b", ListItem((Run("a", italic=True), Run(" b")), "-")),
        ("**Đạt** - vượt", Paragraph((Run("Đạt", bold=True), Run(" - vượt")))),
    ],
)
def test_an_item_is_known_by_its_words_however_they_look(line, item):
    assert marked_blocks(line) == (item,)
