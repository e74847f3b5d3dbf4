from __future__ import annotations

import sys
from pathlib import Path

import pytest

from danvan_desktop.domain.errors import DanvanError
from danvan_desktop.importers.reading import read_document
from tests.faults.bombs import BOMBS
from tests.faults.sound_files import text_files, web_pages, word_files

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the harness asks Unix for its memory")


def test_every_sound_file_of_the_harness_is_read(tmp_path: Path) -> None:
    for suffix, files in ((".docx", word_files()), (".txt", text_files()), (".html", web_pages())):
        for number, content in enumerate(files):
            path = tmp_path / f"{number}{suffix}"
            path.write_bytes(content)
            assert len(read_document(path, convert_legacy=True).paragraphs) >= 8


def test_harmed_plans_are_read_or_refused_and_never_crash() -> None:
    from tests.faults.mutated import run  # noqa: PLC0415 - not on Windows

    outcome = run(300, 7)
    assert outcome.bugs == []
    assert set(outcome.ends) == {"read", "refused", "old encoding"}
    assert min(outcome.ends.values()) >= 10


def test_the_harness_finds_a_planted_fault_and_the_same_number_is_the_same_file() -> None:
    from tests.faults.mutated import run  # noqa: PLC0415 - not on Windows

    outcome = run(60, 7, plant=True)
    assert outcome.ends["bug"] > 0
    number = int(outcome.bugs[0].split()[1])
    assert run(1, 7, number, plant=True).bugs[0].split("\n")[0] == outcome.bugs[0].split("\n")[0]


@pytest.mark.parametrize("name", BOMBS)
def test_a_bomb_is_refused(name: str, tmp_path: Path) -> None:
    path = tmp_path / "bom.docx"
    path.write_bytes(BOMBS[name]())
    assert path.stat().st_size < 400_000
    with pytest.raises(DanvanError) as caught:
        read_document(path)
    assert caught.value.remedy
