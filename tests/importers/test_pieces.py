from danvan_desktop.importers.pieces import Look, Piece, lines_of, plain

BOLD = Look(is_bold=True)


def test_lines_have_the_number_once_and_the_look_all_printed_words_share():
    lines = list(lines_of([Piece("Rà ", BOLD), Piece("soát\nthủ tục", BOLD), Piece(" ", Look())], "1."))
    assert [(line.text, line.numbering, line.bold, line.italic) for line in lines] == [
        ("Rà soát", "1.", True, False), ("thủ tục ", None, True, False),
    ]  # fmt: skip
    assert not next(lines_of([Piece("a", BOLD), Piece("b", Look())], None)).bold


def test_hidden_words_stand_aside():
    lines = list(lines_of([Piece("a", BOLD), Piece("b\nc", Look(is_hidden=True))], None))
    assert [(line.text, line.skipped) for line in lines] == [("a", None), ("b c", "chữ ẩn")]


def test_words_may_be_changed_on_the_way():
    pieces = [Piece("a", Look())]
    assert plain(pieces) == "a"
    assert [line.text for line in lines_of(pieces, None, lambda words: plain(words).upper())] == ["A"]
