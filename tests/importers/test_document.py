from danvan_desktop.importers.document import ParagraphKind, SourceDocument, SourceParagraph

PLAIN = SourceParagraph(0, "Rà soát", 1, 1, numbering="1.")
CELL = SourceParagraph(1, "Phòng A", 2, 2, kind=ParagraphKind.TABLE_CELL, table=0, row=0, column=1)


def test_the_full_text_shows_the_automatic_number():
    assert PLAIN.full_text == "1. Rà soát"
    assert CELL.full_text == "Phòng A"


def test_the_body_leaves_tables_and_skipped_lines_out():
    running = SourceParagraph(2, "Kế hoạch dân vận", 3, 3, skipped="đầu trang lặp lại")
    assert list(SourceDocument("x", (PLAIN, CELL, running)).body()) == [PLAIN]
