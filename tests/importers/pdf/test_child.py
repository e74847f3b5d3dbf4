import json
import os
import subprocess
import sys

import pytest

from danvan_desktop.importers.pdf.bounds import OUT_OF_MEMORY
from danvan_desktop.importers.pdf.child import read_answer, write_answer
from danvan_desktop.paths import own_command
from tests.importers.pdf.handmade import pdf_file, show

TEXT = show("Mot ke hoach co du chu de doc duoc")


@pytest.mark.parametrize(
    ("content", "answer"),
    [
        (pdf_file(TEXT, is_locked=True), {"problem": "locked"}),
        (b"%PDF-1.4 nothing", {"problem": "damaged"}),
        (pdf_file(""), {"problem": "scanned"}),
        (pdf_file(*[TEXT] * 4), {"problem": "pages", "count": 4}),
        (pdf_file(TEXT), {"problem": "letters"}),
    ],
    ids=["locked", "damaged", "no text", "pages", "letters"],
)
def test_what_cannot_be_read_is_named(content, answer):
    assert read_answer(content, pages=3, letters=21) == answer


def test_the_answer_is_written_as_plain_json(tmp_path):
    (tmp_path / "a.pdf").write_bytes(pdf_file(TEXT))
    write_answer(tmp_path / "a.pdf", tmp_path / "a.json", 3, 200)
    (paragraph,) = json.loads((tmp_path / "a.json").read_text(encoding="utf-8"))["paragraphs"]
    assert paragraph["text"] == "Mot ke hoach co du chu de doc duoc"
    assert (paragraph["kind"], paragraph["first_line"]) == ("paragraph", 1)


def started(*arguments):
    command, environment = own_command(os.environ)
    result = subprocess.run([*command, "--read-pdf", *map(str, arguments)], env=environment, check=False, capture_output=True, timeout=60)  # fmt: skip
    return result.returncode


def test_the_process_reads_within_its_bounds_and_ends_without_a_word(tmp_path):
    source, target = tmp_path / "a.pdf", tmp_path / "a.json"
    source.write_bytes(pdf_file(TEXT))
    bounds = {"memory": 300 << 20, "seconds": 10, "pages": 3, "letters": 200}
    assert started(source, target, json.dumps(bounds)) == 0
    assert target.exists()
    assert started(source) not in {0, OUT_OF_MEMORY}


@pytest.mark.skipif(sys.platform != "linux", reason="other systems hold the bound in other ways")
def test_a_file_larger_than_the_memory_allowed_ends_the_process_and_not_the_machine(tmp_path):
    source, target = tmp_path / "a.pdf", tmp_path / "a.json"
    source.write_bytes(pdf_file(TEXT) + bytes(200 << 20))
    bounds = {"memory": 120 << 20, "seconds": 10, "pages": 3, "letters": 200}
    assert started(source, target, json.dumps(bounds)) == OUT_OF_MEMORY
    assert not target.exists()


def test_it_starts_without_the_window_and_the_store():
    asked = (
        "import sys, danvan_desktop.importers.pdf.child, danvan_desktop.importers.pdf.paragraphs; print(*sys.modules)"
    )
    command, environment = own_command(os.environ)
    loaded = subprocess.run(
        [command[0], "-c", asked], env=environment, check=True, capture_output=True, text=True, timeout=60
    )
    assert not {"PySide6", "sqlalchemy", "docx", "lxml", "openpyxl"} & set(loaded.stdout.split())
