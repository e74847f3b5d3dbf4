"""Importing a long plan against extracting its text, from Word and from PDF, and the memory it takes.

    python -m danvan_desktop.devtools.bench_import FILE START      one import in this process; prints its figures

The plan is the sample plan with its content repeated to 15 pages. START is the parent's `time.monotonic()`.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path

import docx
import psutil
import pypdfium2
from PySide6.QtGui import QGuiApplication

from danvan_desktop.devtools.measuring import REPEATS, Ratio, paired_medians, run_child
from danvan_desktop.devtools.start_probe import peak_bytes
from danvan_desktop.domain.document import Alignment, Run
from danvan_desktop.domain.draft_plan import DraftPlan
from danvan_desktop.domain.sheet_flow import FlowSection, FlowText
from danvan_desktop.gui.paged_document import PagedDocument
from danvan_desktop.importers.plan.parse import parse_plan
from danvan_desktop.importers.reading import read_document
from danvan_desktop.paths import resource

PARSE_AIM = 1.5
MEMORY_AIM = 150 * 1024 * 1024
PAGES = 15
_CONTENT, _AFTER = "II. ", "III. "
_MEGABYTE = 1024 * 1024
_A4 = (595.3, 841.9)
_MARGINS = (56.7, 56.7, 56.7, 85.0)
"""Points: the sheet and the margins of Nghị định 30/2020/NĐ-CP."""


def long_plan(times: int) -> list[str]:
    """The filled lines of the sample plan with the content between its second and third heading `times` over."""
    text = resource("samples", "ke_hoach_mau.txt").read_text(encoding="utf-8")
    lines = [line for line in text.split("\n") if line.strip()]
    start = next(at for at, line in enumerate(lines) if line.startswith(_CONTENT)) + 1
    end = next(at for at, line in enumerate(lines) if line.startswith(_AFTER))
    return lines[:start] + lines[start:end] * times + lines[end:]


def write_long_plans(folder: Path) -> tuple[Path, Path]:
    """The plan of at least 15 pages as Word file and as PDF."""
    _application = QGuiApplication.instance() or QGuiApplication([])  # fonts need one as long as they are used
    times = 1
    while (pages := _paged(long_plan(times))).page_count < PAGES:
        times += 1
    word, printed = folder / "long.docx", folder / "long.pdf"
    pages.save_pdf(printed, "Kế hoạch")
    document = docx.Document()
    for line in long_plan(times):
        document.add_paragraph(line)
    document.save(str(word))
    return word, printed


def _paged(lines: Sequence[str]) -> PagedDocument:
    texts = (FlowText((Run(line),), 14, alignment=Alignment.JUSTIFY, first_line=36, after=6) for line in lines)
    pages = PagedDocument([FlowSection(*_A4, _MARGINS, tuple(texts))])
    pages.lay_all()
    return pages


def bare_text(path: Path) -> str:
    """The text through the library alone: python-docx or pdfium."""
    if path.suffix == ".docx":
        return "\n".join(paragraph.text for paragraph in docx.Document(str(path)).paragraphs)
    with pypdfium2.PdfDocument(path) as document:
        return "\n".join(page.get_textpage().get_text_bounded() for page in document)


def long_import_ratios(files: Sequence[Path], repeats: int = REPEATS) -> Iterator[Ratio]:
    """For each file understanding its paragraphs, then the whole import, against the bare text of its library."""
    for path in files:
        document, kind = read_document(path), path.suffix.removeprefix(".")
        bare = partial(bare_text, path)
        works: tuple[tuple[str, Callable[[], object], float | None], ...] = (
            ("parse", partial(parse_plan, document), PARSE_AIM),
            ("import", partial(import_file, path), None),
        )
        for name, work, aim in works:
            yield Ratio(
                f"{name} of {PAGES} pages of {kind} ÷ extracting its text", *paired_medians(work, bare, repeats), aim
            )


def import_file(path: Path) -> DraftPlan:
    """What the window does with a file before the review."""
    return parse_plan(read_document(path))


def import_memory_lines(files: Sequence[Path]) -> Iterator[str]:
    """For each file the memory an import takes beyond an idle process, the reading process included."""
    for path in files:
        figures = run_child("danvan_desktop.devtools.bench_import", [str(path)])
        total = figures["peak"] - figures["idle"] + figures["reader"]
        verdict = "ok" if total <= MEMORY_AIM else "MISSED"
        yield (
            f"memory, import of {PAGES} pages of {path.suffix.removeprefix('.'):<5}"
            f"{total / _MEGABYTE:6.0f} MiB over idle (reading process {figures['reader'] / _MEGABYTE:.0f})"
            f"  aim ≤ {MEMORY_AIM / _MEGABYTE:.0f}  {verdict}"
        )


def measure(path: Path) -> dict[str, float]:
    """Import a file once; bytes held before, at most, and at most by the process that read it."""
    idle = psutil.Process().memory_info().rss
    import_file(path)
    return {"idle": idle, "peak": max(peak_bytes(), idle), "reader": _children_peak()}


def _children_peak() -> int:
    if sys.platform == "win32":
        return 0
    import resource as system  # noqa: PLC0415 - there is none on Windows

    return system.getrusage(system.RUSAGE_CHILDREN).ru_maxrss * 1024


def main(arguments: list[str]) -> int:
    """Measure one import and print its figures."""
    print(json.dumps(measure(Path(arguments[0]))))
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
