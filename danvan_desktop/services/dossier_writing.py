"""Writing a scoring dossier over frozen content, on the worker thread or for the command line."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from danvan_desktop.domain.dossier import EVIDENCE_FOLDER, MANIFEST_NAME, PackageKind, Progress
from danvan_desktop.domain.evidence import Evidence
from danvan_desktop.domain.manifest import ManifestFile, manifest_text
from danvan_desktop.services.documents import FileFormat, write_file
from danvan_desktop.services.dossier_content import DossierContent, cover_letter_of, evidence_list_of
from danvan_desktop.storage.evidence_files import EvidenceFiles

if TYPE_CHECKING:
    from danvan_desktop.exporters.dossier_package import Package

LEFT_OUT = "Tệp mất hoặc đã bị thay đổi, không kèm theo"


@dataclass(frozen=True, slots=True)
class WrittenDossier:
    """What was written: `left_out` names the evidence whose file is missing or changed."""

    path: Path
    file_count: int
    size: int
    left_out: tuple[str, ...]


class DossierWriting:
    """Writes one dossier to one place; every file of it is made from `content`."""

    def __init__(self, content: DossierContent, files: EvidenceFiles, progress: Progress) -> None:
        self._content = content
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
            listed = sorted(package.files, key=lambda file: "/" in file.path)
            text = manifest_text(self._manifest_notes(listed), listed)
            package.add_document(MANIFEST_NAME, lambda path: path.write_text(text, encoding="utf-8", newline="\n"))
            size = sum(file.size for file in package.files)
            return WrittenDossier(target, len(package.files), size, tuple(_named(item) for item in left_out))

    def _copy_evidence(self, package: Package, names: dict[str, str]) -> list[Evidence]:
        left_out = []
        for item in self._content.files:
            evidence = item.evidence
            source = self._files.path_of(evidence.sha256, evidence.file_name)
            if not package.add_copy(f"{EVIDENCE_FOLDER}/{names[item.number]}", source, evidence.sha256):
                left_out.append(evidence)
        return left_out

    def _write_documents(self, package: Package, names: dict[str, str], left_out: list[Evidence]) -> None:
        from danvan_desktop.exporters import writing  # noqa: PLC0415 - lxml costs time at start
        from danvan_desktop.exporters.word.cover_letter import cover_letter  # noqa: PLC0415 - the same
        from danvan_desktop.exporters.word.evidence_list import evidence_list  # noqa: PLC0415 - the same

        content = self._content
        letter = cover_letter(cover_letter_of(content, len(content.files) - len(left_out)))
        package.add_document("01 Công văn gửi hồ sơ.docx", lambda path: writing.export_word(letter, path))
        if (report := content.report) is not None:
            name = f"02 Báo cáo năm {content.year}.docx"
            package.add_document(name, lambda path: write_file(report, path, FileFormat.DOCX))
        for file_format in (FileFormat.DOCX, FileFormat.XLSX):
            name = f"03 Bảng tự chấm điểm năm {content.year}.{file_format}"
            package.add_document(name, partial(write_file, content.printed_sheet, file_format=file_format))
        listed = evidence_list_of(content, names, {evidence.id: LEFT_OUT for evidence in left_out})
        stem = "04 Danh mục tài liệu kiểm chứng"
        package.add_document(f"{stem}.docx", lambda path: writing.export_word(evidence_list(listed), path))
        package.add_document(f"{stem}.xlsx", lambda path: writing.export_evidence_list_excel(listed, path))

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


def _named(evidence: Evidence) -> str:
    return evidence.title or evidence.file_name
