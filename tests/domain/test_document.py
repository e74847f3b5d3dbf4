from __future__ import annotations

from dataclasses import FrozenInstanceError

import pytest

from danvan_desktop.domain.document import (
    LetterHead,
    ListItem,
    Paragraph,
    ParagraphRole,
    Run,
    block_text,
    plain,
)

WHOLE = LetterHead("Sở Tư pháp", number="7", symbol="BC-STP", place="Minh Hà", day=5, month=11, year=2025)


def test_the_words_of_a_block_are_its_runs_in_order():
    assert block_text(Paragraph((Run("một "), Run("hai", bold=True)))) == "một hai"
    assert block_text(ListItem((Run("ba"),))) == "ba"
    assert plain("bốn", role=ParagraphRole.NOTE) == Paragraph((Run("bốn"),), ParagraphRole.NOTE)


def test_blocks_do_not_change_after_they_were_made():
    with pytest.raises(FrozenInstanceError):
        WHOLE.number = "8"
