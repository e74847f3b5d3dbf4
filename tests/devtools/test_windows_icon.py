from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from danvan_desktop.devtools.windows_icon import SIZES, icon_bytes, png_of
from danvan_desktop.paths import resource

pytestmark = pytest.mark.usefixtures("qapp")


def test_every_size_of_the_icon_can_be_read_back(tmp_path: Path) -> None:
    drawing = resource("icons", "danvan.svg")
    path = tmp_path / "danvan.ico"
    path.write_bytes(icon_bytes({size: png_of(drawing, size) for size in (16, 256)}))
    image = QImage(str(path))
    assert not image.isNull()
    assert image.width() in {16, 256}


def test_drawing_is_painted_on_a_transparent_ground() -> None:
    image = QImage.fromData(png_of(resource("icons", "danvan.svg"), 64))
    colours = {image.pixelColor(x, y).alpha() for x in range(64) for y in range(64)}
    assert image.width() == 64
    assert max(colours) == 255


def test_committed_icon_holds_all_sizes() -> None:
    content = resource("icons", "danvan.ico").read_bytes()
    count = int.from_bytes(content[4:6], "little")
    edges = [content[6 + 16 * index] or 256 for index in range(count)]
    assert tuple(edges) == SIZES
