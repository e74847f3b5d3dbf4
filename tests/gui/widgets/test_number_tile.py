from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from danvan_desktop.gui.tones import Tone, tone_colour
from danvan_desktop.gui.widgets.number_tile import NumberTile, TileGrid


def test_a_tile_says_number_and_words_and_is_pressed_like_a_button(qtbot) -> None:
    tile = NumberTile("Nhiệm vụ quá hạn")
    qtbot.addWidget(tile)
    tile.set_number("3", Tone.BAD)
    assert tile.number() == "3"
    assert tile.accessibleName() == "Nhiệm vụ quá hạn: 3"
    tile.show()
    with qtbot.waitSignal(tile.clicked):
        qtbot.keyClick(tile, Qt.Key.Key_Space)
    with qtbot.waitSignal(tile.clicked):
        qtbot.mouseClick(tile, Qt.MouseButton.LeftButton)


def test_the_number_takes_the_colour_of_its_urgency(qtbot) -> None:
    tile = NumberTile("Nhiệm vụ quá hạn")
    qtbot.addWidget(tile)
    number = next(label for label in tile.findChildren(QLabel) if label.text() == "")

    def colour() -> str:
        return number.palette().color(number.foregroundRole()).name()

    calm = colour()
    tile.set_number("3", Tone.BAD)
    assert colour() == tone_colour(Tone.BAD).name() != calm
    tile.set_number("0")
    assert colour() == calm


def test_words_instead_of_a_number_are_written_smaller(qtbot) -> None:
    tile = NumberTile("Ngày từ lần sao lưu cuối")
    qtbot.addWidget(tile)
    number = next(label for label in tile.findChildren(QLabel) if label.text() == "")
    tile.set_number("12")
    large = number.font().pointSizeF()
    tile.set_number("chưa có")
    assert number.font().pointSizeF() < large


def test_the_grid_breaks_its_lines_and_shares_the_tiles_out_evenly(qtbot) -> None:
    tiles = [NumberTile(f"Số {number}") for number in range(9)]
    page = QWidget()
    qtbot.addWidget(page)
    grid = TileGrid(tiles, page)
    page.show()
    columns = []
    for width in (1190, 760, 420, 150):
        grid.resize(width, 100)
        columns.append(grid.columns())
    assert columns == [5, 3, 2, 1]
    assert all(tile.isVisible() for tile in tiles)
