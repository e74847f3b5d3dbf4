from danvan_desktop.domain.draft_plan import SourceLines
from danvan_desktop.importers.document import ParagraphKind, SourceParagraph
from danvan_desktop.importers.plan.blocks import block_of, with_text
from danvan_desktop.importers.plan.markers import Rank


def test_the_automatic_number_of_word_is_read_as_marker():
    block = block_of(SourceParagraph(3, "Rà soát", 7, 7, numbering="2."))
    assert (block.index, block.rank, block.marker.number, block.body, block.lines) == (
        3,
        Rank.NUMBER,
        "2",
        "Rà soát",
        SourceLines(7, 7),
    )


def test_a_number_in_a_table_cell_is_no_page_number():
    assert block_of(SourceParagraph(0, "5", 1, 1)).noise
    assert (
        block_of(SourceParagraph(0, "5", 1, 1, kind=ParagraphKind.TABLE_CELL, table=0, row=1, column=0)).noise is None
    )


def test_what_the_reader_skipped_stays_skipped_with_its_reason():
    running = SourceParagraph(0, "Kế hoạch dân vận", 1, 1, skipped="đầu trang lặp lại")
    assert block_of(running).noise == "đầu trang lặp lại"


def test_other_words_get_their_own_marker():
    block = with_text(block_of(SourceParagraph(0, "1. Một", 1, 1)), "- Hai", SourceLines(1, 2))
    assert (block.rank, block.body, block.lines.last, block.index) == (Rank.DASH, "Hai", 2, 0)
