from __future__ import annotations

import ast
import re

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon, QPalette

from danvan_desktop.domain.errors import DanvanError
from danvan_desktop.gui.icons import icon
from danvan_desktop.paths import resources_folder
from tests.source_tree import read_modules

pytestmark = pytest.mark.usefixtures("qapp")

DRAWINGS = sorted(path.stem for path in (resources_folder() / "icons").glob("*.svg") if path.stem != "danvan")


def ink(made: QIcon, mode: QIcon.Mode) -> set[str]:
    picture = made.pixmap(QSize(32, 32), mode).toImage()
    points = [(x, y) for x in range(picture.width()) for y in range(picture.height())]
    return {picture.pixelColor(x, y).name() for x, y in points if picture.pixelColor(x, y).alpha() == 255}


@pytest.mark.parametrize("name", DRAWINGS)
def test_every_drawing_is_drawn_in_the_colour_of_the_text_around_it(qapp, name: str) -> None:
    text = qapp.palette().color(QPalette.ColorRole.ButtonText).name()
    made = icon(name)
    assert ink(made, QIcon.Mode.Normal) == {text}
    assert text not in ink(made, QIcon.Mode.Disabled)


def test_every_icon_the_program_names_is_there() -> None:
    named: set[str] = set()
    for module in read_modules():
        for node in ast.walk(module.tree):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "icon":
                named |= {argument.value for argument in node.args if isinstance(argument, ast.Constant)}
    assert named - set(DRAWINGS) == set()
    assert named


def test_drawings_are_small_and_carry_no_outside_reference() -> None:
    for path in (resources_folder() / "icons").glob("*.svg"):
        source = path.read_text(encoding="utf-8")
        assert len(source) < 2000, path.name
        assert re.findall(r"https?://(?!www\.w3\.org/2000/svg)\S+", source) == []


def test_a_missing_icon_is_told_as_a_fault_of_the_installation() -> None:
    with pytest.raises(DanvanError, match="không-có"):
        icon("không-có")
