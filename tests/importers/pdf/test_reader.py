import json
import os
import subprocess
import sys
from dataclasses import replace
from types import SimpleNamespace

import pytest

from danvan_desktop.domain.errors import DanvanError
from danvan_desktop.importers.limits import DEFAULT_LIMITS
from danvan_desktop.importers.pdf import reader
from danvan_desktop.importers.pdf.reader import looks_like_pdf, read_pdf
from tests.importers.pdf.handmade import pdf_file, show

GOOD = pdf_file(show("Mot ke hoach co du chu de doc duoc"))


def refusal(content, limits=DEFAULT_LIMITS):
    with pytest.raises(DanvanError) as caught:
        read_pdf(content, "kế hoạch.pdf", limits)
    assert "“kế hoạch.pdf”" in caught.value.message
    assert caught.value.remedy
    return str(caught.value)


def test_a_pdf_with_text_becomes_a_document():
    document = read_pdf(GOOD, "a.pdf")
    assert document.source == "a.pdf"
    assert [part.text for part in document.paragraphs] == ["Mot ke hoach co du chu de doc duoc"]


def test_a_file_is_known_by_its_beginning():
    assert looks_like_pdf(b"\n\n%PDF-1.7")
    assert not looks_like_pdf(b"PK" + bytes(2000) + b"%PDF-")


def test_each_thing_that_stops_the_reading_is_said_with_what_to_do():
    assert "mật khẩu" in refusal(pdf_file(show("a"), is_locked=True))
    assert "bị hỏng" in refusal(b"%PDF-1.7")
    assert "bị hỏng" in refusal(b"no PDF at all")
    scanned = refusal(pdf_file(""))
    assert "bản quét" in scanned
    assert "đính kèm" in scanned
    assert "quá nhiều trang (2; tối đa 1)" in refusal(pdf_file("", ""), replace(DEFAULT_LIMITS, pages=1))
    assert "quá dài" in refusal(GOOD, replace(DEFAULT_LIMITS, letters=25))


def test_a_reading_that_takes_too_long_is_stopped(monkeypatch):
    monkeypatch.setattr(
        reader, "own_command", lambda environment: ([sys.executable, "-c", "while True: pass"], dict(environment))
    )
    assert "quá lâu" in refusal(GOOD, replace(DEFAULT_LIMITS, seconds=0.3))


@pytest.mark.skipif(sys.platform != "linux", reason="other systems hold the bound in other ways")
def test_a_reading_that_needs_too_much_memory_is_stopped():
    assert "bộ nhớ" in refusal(GOOD + bytes(29 << 20), replace(DEFAULT_LIMITS, memory=24 << 20))


def test_a_reader_that_falls_over_or_cannot_be_started_does_not_take_the_program_along(monkeypatch):
    monkeypatch.setattr(
        reader, "own_command", lambda environment: ([sys.executable, "-c", "import os; os.abort()"], dict(environment))
    )
    assert "bị hỏng" in refusal(GOOD)
    monkeypatch.setattr(reader, "own_command", lambda _: (["/không/có"], dict(os.environ)))
    assert "không cho chạy" in refusal(GOOD)


@pytest.mark.expected_log
def test_a_bug_of_ours_is_said_and_its_trace_is_in_the_log(monkeypatch, caplog):
    monkeypatch.setattr(reader, "json", SimpleNamespace(dumps=lambda _: "no bounds", loads=json.loads))
    assert "lỗi ngoài dự kiến" in refusal(GOOD)
    assert "Traceback" in caplog.text


def test_nothing_is_left_behind(monkeypatch, tmp_path):
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    script = "import sys, tempfile; from danvan_desktop.importers.pdf.reader import read_pdf; read_pdf(sys.stdin.buffer.read(), 'a.pdf')"
    subprocess.run([sys.executable, "-c", script], input=GOOD, check=True, timeout=60)
    assert list(tmp_path.iterdir()) == []
