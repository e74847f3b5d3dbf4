"""Write resources/icons/danvan.ico, which Windows shows for the program, from danvan.svg.

python -m danvan_desktop.devtools.windows_icon
"""

from __future__ import annotations

import os
import struct
from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QGuiApplication, QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgRenderer

from danvan_desktop.paths import resource

SIZES = (16, 20, 24, 32, 40, 48, 64, 128, 256)
"""Pixels; what Explorer, task bar and Alt+Tab ask for at 100 % to 200 %."""


def png_of(svg: Path, size: int) -> bytes:
    """The drawing as a PNG of `size` × `size` pixels with a transparent ground."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(svg)).render(painter)
    painter.end()
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(content.data())


def icon_bytes(pictures: Mapping[int, bytes]) -> bytes:
    """An .ico file of PNG pictures by their size: header, one 16-byte entry a picture, the pictures."""
    head = struct.pack("<HHH", 0, 1, len(pictures))
    offset = len(head) + 16 * len(pictures)
    for size, content in pictures.items():
        edge = size % 256  # 256 is written as 0
        head += struct.pack("<BBBBHHII", edge, edge, 0, 0, 1, 32, len(content), offset)
        offset += len(content)
    return head + b"".join(pictures.values())


def main() -> int:
    """Write the icon beside its drawing."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication.instance() or QGuiApplication([])
    drawing = resource("icons", "danvan.svg")
    target = drawing.with_suffix(".ico")
    target.write_bytes(icon_bytes({size: png_of(drawing, size) for size in SIZES}))
    print(f"{target.name}: {len(SIZES)} sizes")
    del application
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
