"""Templates as the program offers them, then changed part by part as Word, the office or somebody hostile would."""

from __future__ import annotations

import io
import tempfile
from collections.abc import Mapping
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

from danvan_desktop.domain.document import DocumentForm
from danvan_desktop.domain.office_template import TemplateKind
from danvan_desktop.domain.word_template import WordTemplate
from danvan_desktop.exporters.template_form import write_template
from danvan_desktop.importers.template_package import read_template
from danvan_desktop.services.templates import TemplateService
from danvan_desktop.storage.evidence_files import EvidenceFiles
from danvan_desktop.storage.store import Store

MAIN = "word/document.xml"
PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d49444154789c6360606060000000050001a5f645400000000049454e44ae426082"
)
RELATION = '<Relationship Id="{id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}" Target="{target}"{mode}/>'


def offered(kind: TemplateKind = TemplateKind.REPORT, form: DocumentForm = DocumentForm.STATE) -> bytes:
    """The bytes of the template the program offers."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "mẫu.docx"
        write_template(kind, form, path)
        return path.read_bytes()


def changed(content: bytes, changes: Mapping[str, Mapping[str, str] | bytes]) -> bytes:
    """The file with words of its parts replaced, each of which must be there, and whole parts put in or exchanged."""
    with ZipFile(io.BytesIO(content)) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    for name, change in changes.items():
        if isinstance(change, bytes):
            parts[name] = change
            continue
        text = parts[name].decode()
        for old, new in change.items():
            assert old in text, f"{old} not in {name}"
            text = text.replace(old, new, 1)
        parts[name] = text.encode()
    written = io.BytesIO()
    with ZipFile(written, "w", ZIP_DEFLATED) as package:
        for name, part in parts.items():
            package.writestr(name, part)
    return written.getvalue()


def with_body(words: str, kind: TemplateKind = TemplateKind.REPORT) -> bytes:
    """The offered template with paragraphs put before its text."""
    return changed(offered(kind), {MAIN: {_BODY_PARAGRAPH: words + _BODY_PARAGRAPH}})


def related(kind: str, target: str, content: bytes = b"", *, is_external: bool = False, words: str = "") -> bytes:
    """The offered template with one more relation of its document, the part it leads to, and `words` that use it as rIdX."""
    mode = ' TargetMode="External"' if is_external else ""
    relation = RELATION.format(id="rIdX", kind=kind, target=target, mode=mode)
    changes: dict[str, Mapping[str, str] | bytes] = {
        "word/_rels/document.xml.rels": {"</Relationships>": f"{relation}</Relationships>"},
        MAIN: {_BODY_PARAGRAPH: words + _BODY_PARAGRAPH},
    }
    if not is_external:
        changes[f"word/{target}"] = content
    return changed(offered(), changes)


def read(content: bytes, name: str = "mẫu.docx") -> WordTemplate:
    """The template as the program reads it."""
    return read_template(content, name)


def paragraph(*runs: str) -> str:
    """A paragraph whose words are cut into these runs; one that begins with “<” is put in as it is."""
    cut = (run if run.startswith("<") else f'<w:r><w:t xml:space="preserve">{run}</w:t></w:r>' for run in runs)
    return f"<w:p>{''.join(cut)}</w:p>"


_BODY_PARAGRAPH = (
    '<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr><w:r><w:t xml:space="preserve">{{noi_dung}}</w:t></w:r></w:p>'
)


def lose_template(store: Store, kind: TemplateKind) -> None:
    """Have the office use a template for a document whose file is then lost."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "mẫu sở.docx"
        path.write_bytes(offered(kind))
        files = EvidenceFiles(store.paths.evidence)
        templates = TemplateService(store, files)
        checked = templates.check(kind, path)
        templates.use(checked)
    files.path_of(checked.sha256, path.name).unlink()
