"""PDF files with text, read in a process of our own program, so that a bad one can neither hang nor exhaust this one."""

from __future__ import annotations

import json
import logging
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from danvan_desktop.domain.errors import DanvanError
from danvan_desktop.importers.document import ParagraphKind, SourceDocument, SourceParagraph
from danvan_desktop.importers.limits import DEFAULT_LIMITS, FileLimits
from danvan_desktop.importers.pdf.bounds import OUT_OF_MEMORY
from danvan_desktop.importers.pdf.child import FAILED, FINISHED
from danvan_desktop.paths import own_command

READ_PDF = "--read-pdf"
_BEGINNING = 1024
_NO_WINDOW = 0x08000000 if sys.platform == "win32" else 0
_OTHER_FILE = "Hãy nhập bản Word (.docx) hoặc một tệp PDF có chữ của kế hoạch."
_PROBLEMS = {
    "locked": ("được đặt mật khẩu", "Hãy mở tệp bằng mật khẩu, in hoặc lưu lại thành PDF không có mật khẩu rồi nhập."),
    "damaged": ("bị hỏng, không đọc được", f"Hãy tải lại hoặc xin lại tệp. {_OTHER_FILE}"),
    "scanned": (
        "là bản quét (ảnh chụp trang giấy), không có chữ để đọc",
        f"{_OTHER_FILE} Bản quét vẫn có thể đính kèm làm tài liệu kiểm chứng khi ghi kết quả.",
    ),
    "letters": ("quá dài đối với một kế hoạch", "Hãy tách riêng phần kế hoạch thành một tệp rồi nhập lại."),
    "bug": ("không đọc được vì chương trình gặp lỗi ngoài dự kiến (đã ghi vào nhật ký)", _OTHER_FILE),
    "slow": ("phức tạp, đọc quá lâu nên đã dừng lại", f"Hãy tách riêng phần kế hoạch thành một tệp. {_OTHER_FILE}"),
    "memory": ("phức tạp, cần quá nhiều bộ nhớ nên đã dừng lại", f"Hãy tách riêng phần kế hoạch. {_OTHER_FILE}"),
}


def looks_like_pdf(content: bytes) -> bool:
    """Whether a file calls itself a PDF; some have a few bytes before the mark."""
    return b"%PDF-" in content[:_BEGINNING]


def read_pdf(content: bytes, name: str, limits: FileLimits = DEFAULT_LIMITS) -> SourceDocument:
    """The paragraphs of a PDF with text; raises DanvanError for scans, passwords, damage and what is beyond the limits."""
    if not looks_like_pdf(content):
        raise _problem(name, "damaged")
    answer = _ask_child(content, name, limits)
    if answer.get("problem") == "pages":
        raise DanvanError(
            f"Tệp PDF “{name}” có quá nhiều trang ({answer['count']}; tối đa {limits.pages}).",
            "Hãy tách riêng phần kế hoạch thành một tệp rồi nhập lại.",
        )
    if "problem" in answer:
        raise _problem(name, answer["problem"])
    return SourceDocument(name, tuple(_paragraph(fields) for fields in answer["paragraphs"]))


def _problem(name: str, kind: str) -> DanvanError:
    reason, remedy = _PROBLEMS[kind]
    return DanvanError(f"Tệp PDF “{name}” {reason}.", remedy)


def _paragraph(fields: dict[str, Any]) -> SourceParagraph:
    return SourceParagraph(**{**fields, "kind": ParagraphKind(fields["kind"])})


def _ask_child(content: bytes, name: str, limits: FileLimits) -> dict[str, Any]:
    """Start the child and read its answer, which travels in a file: a program with a window has no output on Windows."""
    try:
        with tempfile.TemporaryDirectory(prefix="danvan-pdf-", ignore_cleanup_errors=True) as folder:
            source, target = Path(folder, "source.pdf"), Path(folder, "answer.json")
            source.write_bytes(content)
            try:
                code = run_child(source, target, limits)
            except subprocess.TimeoutExpired:
                return {"problem": "slow"}
            if code == OUT_OF_MEMORY:
                return {"problem": "memory"}
            if code not in {FINISHED, FAILED} or not target.exists():
                return {"problem": "damaged"}  # pdfium itself fell over
            answer: dict[str, Any] = json.loads(target.read_text(encoding="utf-8"))
            if code == FAILED:
                logging.getLogger(__name__).error("reading %s failed:\n%s", name, answer.get("trace"))
            return answer
    except OSError as error:
        raise DanvanError(
            f"Không đọc được tệp PDF “{name}”: máy không cho ghi tệp tạm hoặc không cho chạy chương trình đọc.",
            "Hãy kiểm tra ổ đĩa còn chỗ trống và phần mềm diệt vi-rút rồi thử lại.",
        ) from error


def run_child(source: Path, target: Path, limits: FileLimits) -> int:
    """How the process ended that read `source` and wrote its answer to `target`; raises `TimeoutExpired`, `OSError`."""
    bounds = {
        "memory": limits.memory, "seconds": int(limits.seconds), "pages": limits.pages, "letters": limits.letters,
    }  # fmt: skip
    command, environment = own_command(os.environ)
    finished = subprocess.run(  # noqa: S603 - our own program, and files we named ourselves
        [*command, READ_PDF, str(source), str(target), json.dumps(bounds)],
        check=False,
        timeout=limits.seconds,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        creationflags=_NO_WINDOW,
    )
    return finished.returncode
