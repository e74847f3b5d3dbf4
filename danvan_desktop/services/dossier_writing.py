"""Writing a scoring dossier over frozen content, on the worker thread or for the command line."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from danvan_desktop.domain.dossier import EVIDENCE_FOLDER, MANIFEST_NAME, PackageKind, Progress
from danvan_desktop.domain.evidence import Evidence
from danvan_desktop.domain.manifest import ManifestFile, manifest_text
from danvan_desktop.domain.office_template import TemplateKind
from danvan_desktop.services.document_making import document_of
from danvan_desktop.services.dossier_content import DossierContent, cover_letter_of, evidence_list_of
from danvan_desktop.services.office_templates import NO_TEMPLATE, TemplateUse
from danvan_desktop.services.unit_papers import Paper
from danvan_desktop.storage.evidence_files import EvidenceFiles

if TYPE_CHECKING:
    from danvan_desktop.exporters.dossier_package import Package

DOSSIER_TEMPLATES = (
    TemplateKind.COVER_LETTER,
    TemplateKind.REPORT,
    TemplateKind.SCORE_SHEET,
    TemplateKind.EVIDENCE_LIST,
)
"""The documents of a dossier that may be laid out by templates of the office."""

_SHEET_NAME = "03 Bảng tự chấm điểm"
_LIST_NAME = "04 Danh mục tài liệu kiểm chứng"
LEFT_OUT = "Tệp mất hoặc đã bị thay đổi, không kèm theo"


@dataclass(frozen=True, slots=True)
class WrittenDossier:
    """What was written: `left_out` names the evidence whose file is missing or changed.

    `notices` tell which of the office's templates could not be used, and what to do.
    """

    path: Path
    file_count: int
    size: int
    left_out: tuple[str, ...]
    notices: tuple[str, ...] = ()


class DossierWriting:
    """Writes one dossier to one place; every file of it is made from `content`."""

    def __init__(
        self,
        content: DossierContent,
        files: EvidenceFiles,
        progress: Progress,
        templates: Mapping[TemplateKind, TemplateUse],
    ) -> None:
        self._content = content
        self._templates = templates
        self._files = files
        self._progress = progress
        self._done = 0

    def write(self, target: Path, kind: PackageKind) -> WrittenDossier:
        """Write everything, then let it appear at `target` at once; raises `DanvanError` and leaves nothing if it cannot."""
        from danvan_desktop.exporters.dossier_names import evidence_file_names, room_below  # noqa: PLC0415 - only when a dossier is written
        from danvan_desktop.exporters.dossier_package import open_package  # noqa: PLC0415 - the same

        content = self._content
        room = (room_below(target),) if kind is PackageKind.FOLDER else ()
        names = evidence_file_names(content.listed, *room)
        with open_package(target, kind, content.size, self._advance) as package:
            left_out = self._copy_evidence(package, names)
            self._write_documents(package, names, left_out)
            listed = sorted(package.files, key=_place_in_list)
            text = manifest_text(self._manifest_notes(listed), listed)
            package.add_document(MANIFEST_NAME, lambda path: path.write_text(text, encoding="utf-8", newline="\n"))
            size = sum(file.size for file in package.files)
            named = tuple(_named(item) for item in left_out)
            return WrittenDossier(target, len(package.files), size, named, self._notices())

    def _copy_evidence(self, package: Package, names: dict[str, str]) -> list[Evidence]:
        from danvan_desktop.exporters.dossier_package import EvidenceCopy  # noqa: PLC0415 - only when a dossier is written

        wanted: dict[EvidenceCopy, Evidence] = {}
        for item in self._content.files:
            evidence = item.evidence
            source = self._files.path_of(evidence.sha256, evidence.file_name)
            path = f"{EVIDENCE_FOLDER}/{names[item.number]}"
            crc32 = partial(self._files.crc32_if_intact, source)
            wanted[EvidenceCopy(path, source, evidence.sha256, crc32)] = evidence
        return [wanted[copy] for copy in package.add_copies(tuple(wanted))]

    def _write_documents(self, package: Package, names: dict[str, str], left_out: list[Evidence]) -> None:
        """The documents, written bare: flushing each to the disk would flush all the evidence copied before with it."""
        from danvan_desktop.exporters.excel.evidence_list import write_evidence_list  # noqa: PLC0415 - openpyxl costs time at start
        from danvan_desktop.exporters.excel.score_sheet import write_score_sheet  # noqa: PLC0415 - the same
        from danvan_desktop.exporters.writing import write_word  # noqa: PLC0415 - the same

        content, reasons = self._content, {evidence.id: LEFT_OUT for evidence in left_out}
        for paper in dossier_papers(content, names, reasons):
            kind = paper.document.template
            use = self._templates.get(kind, NO_TEMPLATE) if kind else NO_TEMPLATE
            package.add_document(f"{paper.name}.docx", partial(write_word, paper.document, template=use.template))
        sheet, listed = content.printed_sheet, evidence_list_of(content, names, reasons)
        package.add_document(f"{_SHEET_NAME} năm {content.year}.xlsx", partial(write_score_sheet, sheet))
        package.add_document(f"{_LIST_NAME}.xlsx", partial(write_evidence_list, listed))

    def _notices(self) -> tuple[str, ...]:
        """What the clerk is told of templates; without a report its template does not matter."""
        wanted = (
            kind for kind in self._templates if kind is not TemplateKind.REPORT or self._content.report is not None
        )
        return tuple(use.notice for kind in wanted if (use := self._templates[kind]).notice)

    def _manifest_notes(self, files: list[ManifestFile]) -> tuple[str, ...]:
        content = self._content
        return (
            f"Bảng kê các tệp trong hồ sơ tự chấm điểm năm {content.year} của {content.head.agency}: {len(files)} tệp",
            "Mỗi tệp có mã SHA-256 để người nhận kiểm tra tệp còn nguyên vẹn.",
            f'Kiểm tra trên Windows: certutil -hashfile "tên tệp" SHA256; trên Linux: sha256sum -c "{MANIFEST_NAME}"',
            "",
        )

    def _advance(self, count: int) -> None:
        self._done += count
        self._progress(min(self._done, self._content.size), self._content.size)


def dossier_papers(content: DossierContent, names: Mapping[str, str], left_out: Mapping[int, str]) -> tuple[Paper, ...]:
    """The Word documents of a dossier by their names; files and reasons as `evidence_list_of` takes them."""
    from danvan_desktop.exporters.word.cover_letter import cover_letter  # noqa: PLC0415 - only when documents are made
    from danvan_desktop.exporters.word.evidence_list import evidence_list  # noqa: PLC0415 - the same

    report = content.report
    reports = () if report is None else (Paper(f"02 Báo cáo năm {content.year}", document_of(report)),)
    return (
        Paper("01 Công văn gửi hồ sơ", cover_letter(cover_letter_of(content, len(content.files) - len(left_out)))),
        *reports,
        Paper(f"{_SHEET_NAME} năm {content.year}", document_of(content.printed_sheet)),
        Paper(_LIST_NAME, evidence_list(evidence_list_of(content, names, left_out))),
    )


def _named(evidence: Evidence) -> str:
    return evidence.title or evidence.file_name


def _place_in_list(file: ManifestFile) -> tuple[bool, str]:
    """Documents by name, then the evidence in the order it was copied."""
    is_evidence = "/" in file.path
    return is_evidence, "" if is_evidence else file.path
