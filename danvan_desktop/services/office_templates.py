"""The office's templates when a document is written: read and checked anew each time, the built-in form where one fails."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from typing import NamedTuple

from danvan_desktop.domain.errors import DanvanError
from danvan_desktop.domain.office_template import OfficeTemplate, SentLayout, TemplateKind
from danvan_desktop.domain.template_check import TemplateFinding, field_findings
from danvan_desktop.domain.word_template import WordTemplate
from danvan_desktop.storage.evidence_files import EvidenceFiles
from danvan_desktop.storage.store import Store


class TemplateUse(NamedTuple):
    """What a document is laid out by: the office's template, or None for the built-in form.

    `notice` tells the clerk that the office has a template which could not be used, and what to do.
    """

    template: WordTemplate | None = None
    notice: str = ""


class ReadTemplate(NamedTuple):
    """A file read as a template, with what is wrong with its fields."""

    template: WordTemplate
    findings: tuple[TemplateFinding, ...]


NO_TEMPLATE = TemplateUse()


def present_layout(store: Store, kind: TemplateKind) -> SentLayout:
    """What a document of `kind` that is sent at this moment keeps."""
    return SentLayout(next(iter(store.select(OfficeTemplate, kind=kind)), None))


def layout_words(store: Store, *layouts: SentLayout) -> str:
    """Beside a preview, which keeps the built-in layout: what the office's templates are used for, or why one is not.

    Empty when it has none.
    """
    kept = [layout.template for layout in layouts if layout.template is not None]
    uses = {template: template_in_use(store, template.kind, SentLayout(template)) for template in kept}
    names = ", ".join(f"“{template.file_name}”" for template, use in uses.items() if not use.notice)
    said = [f"Xuất Word theo mẫu {names}; xem trước, PDF và bản in theo mẫu của chương trình."] if names else []
    return " ".join((*said, *(use.notice for use in uses.values() if use.notice)))


def template_in_use(store: Store, kind: TemplateKind, sent: SentLayout | None = None) -> TemplateUse:
    """What documents of `kind` are laid out by at this moment, a sent one by what it was sent in."""
    kept = (present_layout(store, kind) if sent is None else sent).template
    if kept is None:
        return NO_TEMPLATE
    try:
        return TemplateUse(stored_template(store, kept))
    except DanvanError as error:
        return TemplateUse(
            notice=f"{kept.kind.label} được ghi theo mẫu của chương trình. {error.message}"
            " Hãy vào Danh mục › Mẫu văn bản để chọn lại mẫu hoặc trở về mẫu của chương trình."
        )


def templates_in_use(store: Store, kinds: Iterable[TemplateKind]) -> dict[TemplateKind, TemplateUse]:
    """What the documents of these kinds are laid out by."""
    return {kind: template_in_use(store, kind) for kind in kinds}


def stored_template(store: Store, kept: OfficeTemplate) -> WordTemplate:
    """A template of the office; raises `DanvanError` when its file is missing, changed or not to be used."""
    content = stored_bytes(store, kept)
    read = read_checked(kept.kind, content, kept.file_name)
    wrong = next((finding for finding in read.findings if finding.is_error), None)
    if wrong is not None:
        place = f" ở {wrong.place}" if wrong.place else ""
        raise DanvanError(f"Mẫu “{kept.file_name}” có trường sai {wrong.field}{place}.", "Hãy chọn lại mẫu.")
    return read.template


def stored_bytes(store: Store, kept: OfficeTemplate) -> bytes:
    """The file of a template as it was taken in; raises `DanvanError` when it is missing or was changed since."""
    path = EvidenceFiles(store.paths.evidence).path_of(kept.sha256, kept.file_name)
    try:
        content = path.read_bytes()
    except OSError:
        raise DanvanError(f"Không còn tệp mẫu “{kept.file_name}” trong kho.", "Hãy chọn lại mẫu.") from None
    if hashlib.sha256(content).hexdigest() != kept.sha256:
        raise DanvanError(f"Tệp mẫu “{kept.file_name}” trong kho đã bị thay đổi.", "Hãy chọn lại mẫu.")
    return content


def read_checked(kind: TemplateKind, content: bytes, name: str) -> ReadTemplate:
    """A file as a template of `kind`; raises `DanvanError` for one that is unsafe or no Word file."""
    from danvan_desktop.exporters.template_spots import field_spots  # noqa: PLC0415 - lxml is read only when a template is
    from danvan_desktop.importers.template_package import read_template  # noqa: PLC0415 - the same

    template = read_template(content, name)
    return ReadTemplate(template, field_findings(kind, field_spots(template)))
