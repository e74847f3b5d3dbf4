"""Many Word files at once: one for each unit, into one folder, each under the unit's own name."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from danvan_desktop.domain.document import Document
from danvan_desktop.domain.sheet_flow import FlowPaper
from danvan_desktop.domain.word_template import WordTemplate


class Paper(NamedTuple):
    """A document and the name of its file without the ending."""

    name: str
    document: Document


def write_papers(
    papers: Sequence[Paper],
    folder: Path,
    tell: Callable[[int, int], None],
    template: WordTemplate | None = None,
) -> tuple[Path, ...]:
    """Write every paper as .docx; `tell(done, all)` before each may raise `CancelledError`, which leaves those written.

    A file of the same name is replaced; two papers of one name get different ones. Raises `DanvanError`.
    """
    from danvan_desktop.exporters.writing import export_word  # noqa: PLC0415 - lxml is read only when a file is written

    paths = _paths((paper.name for paper in papers), folder)
    for place, (paper, path) in enumerate(zip(papers, paths, strict=True)):
        tell(place, len(papers))
        export_word(paper.document, path, template)
    tell(len(papers), len(papers))
    return paths


def flowing_papers(papers: Iterable[Paper]) -> list[FlowPaper]:
    """The papers as they flow over their sheets, to be looked at."""
    from danvan_desktop.exporters.flow_writer import flow_sections  # noqa: PLC0415 - only when a preview is shown

    return [FlowPaper(paper.name, flow_sections(paper.document)) for paper in papers]


def _paths(names: Iterable[str], folder: Path) -> tuple[Path, ...]:
    """A file for each name; long names that are cut to the same one are numbered."""
    from danvan_desktop.exporters.file_names import safe_file_name  # noqa: PLC0415 - the same

    found: dict[str, Path] = {}
    for name in names:
        path = folder / safe_file_name(f"{name}.docx")
        number = 2
        while path.name.casefold() in found:
            path = folder / safe_file_name(f"{number}. {name}.docx")
            number += 1
        found[path.name.casefold()] = path
    return tuple(found.values())
