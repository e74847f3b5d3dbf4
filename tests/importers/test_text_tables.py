from danvan_desktop.importers.document import ParagraphKind
from danvan_desktop.importers.text import document_from_text


def cells_of(text):
    return [
        (part.row, part.column, part.text)
        for part in document_from_text(text).paragraphs
        if part.kind is ParagraphKind.TABLE_CELL
    ]


def test_rows_drawn_with_bars_become_cells():
    assert cells_of("| STT | Nhiệm vụ |\n|---|---|\n| 1 | Rà soát<br>kỹ |\n| | Đối thoại |") == [
        (0, 0, "STT"), (0, 1, "Nhiệm vụ"), (1, 0, "1"), (1, 1, "Rà soát"), (1, 1, "kỹ"), (2, 1, "Đối thoại"),
    ]  # fmt: skip


def test_cells_between_lone_bars_are_put_back_into_rows():
    text = (
        "STT\n|\nNhiệm vụ\n|\nChủ trì\n|\nI\n|\nTuyên truyền\n|\n1\n|\nRà soát\nthủ tục\n|\nPhòng A\n|\n2\n|\nĐối thoại\n|\n\n|\n3\n|\nSơ kết\n|\nPhòng B"
        "\n|\n"
    )
    assert cells_of(text)[3:] == [
        (1, 0, "I"), (1, 1, "Tuyên truyền"), (2, 0, "1"), (2, 1, "Rà soát"), (2, 1, "thủ tục"), (2, 2, "Phòng A"),
        (3, 0, "2"), (3, 1, "Đối thoại"), (4, 0, "3"), (4, 1, "Sơ kết"), (4, 2, "Phòng B"),
    ]  # fmt: skip


def test_a_letterhead_cut_by_lone_bars_is_no_table():
    text = "ỦY BAN NHÂN DÂN\n|\nCỘNG HÒA\n|\nSố: 45/KH-UBND\n|"
    assert cells_of(text) == []
    assert [part.text for part in document_from_text(text).paragraphs].count("|") == 3


def test_no_line_is_lost():
    text = "| A | B |\n|---|---|\n| C | D |\nSau bảng\n| lẻ |"
    document = document_from_text(text)
    assert {part.first_line for part in document.paragraphs} == {1, 2, 3, 4, 5}
    assert [part.index for part in document.paragraphs] == list(range(len(document.paragraphs)))


def test_cells_that_end_with_bars_become_rows_although_they_are_wrapped():
    text = "STT | Nội dung | Chủ trì |\n1 | Rà soát các quy định\ncòn vướng mắc | Phòng A |\n2 | Đối thoại | Phòng\nB |\nIII. TỔ CHỨC THỰC HIỆN"
    assert cells_of(text) == [
        (0, 0, "STT"), (0, 1, "Nội dung"), (0, 2, "Chủ trì"),
        (1, 0, "1"), (1, 1, "Rà soát các quy định"), (1, 1, "còn vướng mắc"), (1, 2, "Phòng A"),
        (2, 0, "2"), (2, 1, "Đối thoại"), (2, 2, "Phòng"), (2, 2, "B"),
    ]  # fmt: skip


def test_bars_of_a_letterhead_go_and_its_words_stay():
    text = "UBND TỈNH | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\nSố: 1/KH-STP | Minh Hà, ngày 01 tháng 02 năm 2026 |"
    assert [part.text for part in document_from_text(text).paragraphs] == [
        "UBND TỈNH",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Số: 1/KH-STP",
        "Minh Hà, ngày 01 tháng 02 năm 2026",
    ]
