from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

from danvan_desktop.devtools.screenshots import PICTURES
from danvan_desktop.gui.page_table import PAGES
from tests.source_tree import CHECKOUT


def take(out: Path, *options: str) -> list[str]:
    command = [sys.executable, "-m", "danvan_desktop.devtools.screenshots", "--out", str(out), *options]
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    subprocess.run(command, env=environment, cwd=CHECKOUT, check=True, capture_output=True)
    return sorted(path.name for path in out.iterdir())


def png_size(path: Path) -> tuple[int, int]:
    head = path.read_bytes()[:24]
    return int.from_bytes(head[16:20], "big"), int.from_bytes(head[20:24], "big")


def test_pictures_of_the_readme_are_taken_and_small_enough_to_commit(tmp_path: Path) -> None:
    assert take(tmp_path) == sorted(f"{name}.png" for name in PICTURES)
    for picture in tmp_path.iterdir():
        assert png_size(picture)[0] == 1366
        assert 10_000 < picture.stat().st_size < 400_000


def test_every_page_can_be_taken_as_a_larger_screen_shows_it(tmp_path: Path) -> None:
    taken = take(tmp_path, "--all", "--scale", "1.5")
    assert len(taken) == len(PAGES)
    assert png_size(tmp_path / taken[0])[0] == 2049


def test_readme_and_guide_show_only_pictures_that_are_taken() -> None:
    for name in ("README.md", "docs/huong-dan-su-dung.md"):
        shown = set(re.findall(r"pictures/([a-z-]+)\.png", (CHECKOUT / name).read_text(encoding="utf-8")))
        assert shown
        assert shown <= set(PICTURES), name
