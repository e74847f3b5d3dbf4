"""Mẫu văn bản: the forms the office restyled in Word, taken in after a check, and given up again."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import NamedTuple

from danvan_desktop.domain.errors import DanvanError, ValidationError
from danvan_desktop.domain.history import Changes
from danvan_desktop.domain.office_template import OfficeTemplate, TemplateKind
from danvan_desktop.domain.template_check import TemplateFinding
from danvan_desktop.services.office_fields import agency_of, form_of
from danvan_desktop.services.office_templates import read_checked, stored_bytes, stored_template
from danvan_desktop.storage.evidence_files import EvidenceFiles
from danvan_desktop.storage.store import Store

_ENDING = ".docx"


class TemplateRow(NamedTuple):
    """A document and the form it is printed in; `fault` says why the office's template cannot be used, empty when it can."""

    kind: TemplateKind
    template: OfficeTemplate | None = None
    fault: str = ""


class CheckedTemplate(NamedTuple):
    """A file the clerk chose, and what the checker found; `sha256` is that of the bytes that were checked."""

    kind: TemplateKind
    path: Path
    sha256: str
    findings: tuple[TemplateFinding, ...]

    @property
    def is_usable(self) -> bool:
        """Whether nothing but warnings was found."""
        return not any(finding.is_error for finding in self.findings)


class TemplateService:
    """Lists, hands out, checks and takes in templates; their files lie with the evidence and travel with its backups."""

    def __init__(self, store: Store, files: EvidenceFiles) -> None:
        self._store = store
        self._files = files

    def rows(self) -> list[TemplateRow]:
        """Every document that may have a template; the files of those in use are read and checked."""
        kept = {template.kind: template for template in self._store.select(OfficeTemplate)}
        return [self._row(kind, kept.get(kind)) for kind in TemplateKind]

    def suggested_name(self, kind: TemplateKind) -> str:
        """What the copy to edit is called: like the file in use, else after the document."""
        kept = self._store.select(OfficeTemplate, kind=kind)
        return kept[0].file_name if kept else f"Mẫu {kind.label}{_ENDING}"

    def hand_out(self, kind: TemplateKind, path: Path) -> None:
        """Write a copy to edit: of the office's template while that is intact, else of the program's. Raises `DanvanError`."""
        from danvan_desktop.exporters.atomic import write_atomically  # noqa: PLC0415 - only when a file is written
        from danvan_desktop.exporters.template_form import write_template  # noqa: PLC0415 - the same

        row = self._row(kind, next(iter(self._store.select(OfficeTemplate, kind=kind)), None))
        if row.template is not None and not row.fault:
            content = stored_bytes(self._store, row.template)
            write_atomically(path, lambda draft: _write(draft, content))
            return
        form = form_of(agency_of(self._store), self._store.today())
        write_atomically(path, lambda draft: write_template(kind, form, draft))

    def check(self, kind: TemplateKind, path: Path) -> CheckedTemplate:
        """Read a file as a template; raises `DanvanError` for one that is unsafe, damaged or not a .docx."""
        from danvan_desktop.importers.limits import read_limited  # noqa: PLC0415 - only when a file is read
        from danvan_desktop.importers.template_package import TEMPLATE_LIMITS  # noqa: PLC0415 - the same

        if path.suffix.lower() != _ENDING:
            raise DanvanError(
                f"“{path.name}” không phải tệp .docx.",
                "Hãy mở bằng Word, lưu thành Word Document (.docx) rồi chọn lại.",
            )
        content = read_limited(path, TEMPLATE_LIMITS, "mẫu văn bản")
        findings = read_checked(kind, content, path.name).findings
        return CheckedTemplate(kind, path, hashlib.sha256(content).hexdigest(), findings)

    def use(self, checked: CheckedTemplate) -> Changes:
        """Lay the document out by this file from now on.

        Raises `ValidationError` while it has errors, `DanvanError` when the file is another one than was checked.
        """
        if not checked.is_usable:
            raise ValidationError(
                f"Mẫu “{checked.path.name}” còn lỗi.", "Hãy sửa các trường sai trong Word rồi chọn lại."
            )
        stored = self._files.take_in(checked.path)
        if stored.sha256 != checked.sha256:
            raise DanvanError(f"Tệp “{stored.file_name}” vừa bị thay đổi.", "Hãy đóng tệp trong Word rồi chọn lại.")
        with self._store.begin(f"Dùng mẫu “{stored.file_name}” cho {checked.kind.label}") as uow:
            before = next(iter(uow.select(OfficeTemplate, kind=checked.kind)), None)
            object_id = uow.new_id() if before is None else before.id
            today = self._store.today()
            uow.save(OfficeTemplate(object_id, checked.kind, stored.file_name, stored.sha256, stored.size, today))
            return uow.commit()

    def give_up(self, kind: TemplateKind) -> Changes:
        """Go back to the program's own form; the file stays in the store, so undo brings the template back."""
        with self._store.begin(f"Trở về mẫu của chương trình cho {kind.label}") as uow:
            for template in uow.select(OfficeTemplate, kind=kind):
                uow.delete(OfficeTemplate, template.id)
            return uow.commit()

    def _row(self, kind: TemplateKind, template: OfficeTemplate | None) -> TemplateRow:
        if template is None:
            return TemplateRow(kind)
        try:
            stored_template(self._store, template)
        except DanvanError as error:
            return TemplateRow(kind, template, error.message)
        return TemplateRow(kind, template)


def _write(path: Path, content: bytes) -> None:
    path.write_bytes(content)
