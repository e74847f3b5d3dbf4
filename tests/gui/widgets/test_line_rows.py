from __future__ import annotations

from PySide6.QtGui import QColor, QFont, QFontMetrics, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QTreeView

from danvan_desktop.gui.widgets.line_rows import LineRowsDelegate, row_height, wrapped

LONG = "Tổ chức hội nghị quán triệt các văn bản của Trung ương và của tỉnh về công tác dân vận"


def metrics() -> QFontMetrics:
    return QFontMetrics(QFont())


def tree(qtbot, *texts: str) -> QTreeView:
    view = QTreeView()
    qtbot.addWidget(view)
    model = QStandardItemModel(view)
    for text in texts:
        model.appendRow(QStandardItem(text))
    view.setModel(model)
    view.setItemDelegate(LineRowsDelegate(view))
    view.setHeaderHidden(True)
    view.resize(320, 200)
    view.setColumnWidth(0, 300)
    view.show()
    return view


def test_text_breaks_at_words_and_the_second_line_is_cut(qtbot) -> None:  # noqa: ARG001  # fonts need the application
    width = metrics().horizontalAdvance(LONG) // 3
    lines = list(wrapped(LONG, width, metrics()))
    assert len(lines) == 2
    assert LONG.startswith(lines[0] + " ")
    assert lines[1].endswith("…")
    assert all(metrics().horizontalAdvance(line) <= width for line in lines)


def test_short_text_is_one_line_and_line_ends_are_kept(qtbot) -> None:  # noqa: ARG001
    assert list(wrapped("Văn phòng", 1000, metrics())) == ["Văn phòng"]
    assert list(wrapped("Văn phòng\n+ Thanh tra", 1000, metrics())) == ["Văn phòng", "+ Thanh tra"]
    assert list(wrapped("a\u2028b", 1000, metrics())) == ["a", "b"]
    assert list(wrapped("a\nb\nc", 1000, metrics())) == ["a", "b c"]


def test_a_line_that_fits_to_the_pixel_is_not_cut(qtbot) -> None:  # noqa: ARG001
    line = "Chấp hành kỷ luật, kỷ cương hành chính"
    assert list(wrapped(line, metrics().horizontalAdvance(line), metrics())) == [line]


def test_a_word_wider_than_the_column_is_cut_and_loses_no_line(qtbot) -> None:  # noqa: ARG001
    lines = list(wrapped("W" * 200 + " đuôi", 80, metrics()))
    assert lines[0].endswith("…")
    assert lines[1] == "đuôi"


def test_rows_are_high_enough_for_the_lines_they_show(qtbot) -> None:
    view = tree(qtbot, "Ngắn", LONG)
    heights = [view.visualRect(view.model().index(row, 0)).height() for row in (0, 1)]
    assert heights == [row_height(view.fontMetrics(), 1), row_height(view.fontMetrics(), 2)]
    assert heights[0] >= view.fontMetrics().height() + 8


def test_rows_follow_the_width_of_their_column(qtbot) -> None:
    view = tree(qtbot, LONG)
    view.setColumnWidth(0, 2000)
    qtbot.waitUntil(lambda: view.visualRect(view.model().index(0, 0)).height() == row_height(view.fontMetrics(), 1))


def test_the_marks_of_stacked_capitals_are_not_cut_on_either_line(qtbot) -> None:
    view = tree(qtbot, "ỦẨỄỸ ỦẨỄỸ\nỦẨỄỸ ỦẨỄỸ")
    view.setStyleSheet("color: black; background: white; border: none;")
    image = view.viewport().grab().toImage()
    dark = [
        any(QColor(image.pixel(x, y)).lightness() < 110 for x in range(image.width()))
        for y in range(view.visualRect(view.model().index(0, 0)).height())
    ]
    bands = sum(now and not before for before, now in zip([False, *dark], dark, strict=False))
    assert not dark[0]
    assert not dark[-1]
    # each line is one or more bands of ink, and there is air between the two lines
    assert bands >= 2
    middle = dark[len(dark) // 2 - 3 : len(dark) // 2 + 3]
    assert not all(middle)
