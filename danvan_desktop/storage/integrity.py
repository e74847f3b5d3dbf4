"""Is the open store sound, with the files beside it? What `danvan check` and the page “Dữ liệu” show."""

from __future__ import annotations

from danvan_desktop.domain.evidence import Evidence, FileState
from danvan_desktop.domain.office_template import OfficeTemplate
from danvan_desktop.domain.soundness import Finding, Severity
from danvan_desktop.storage.engine import driver
from danvan_desktop.storage.evidence_files import EvidenceFiles
from danvan_desktop.storage.faults import faults_explained
from danvan_desktop.storage.nouns import noun_label
from danvan_desktop.storage.repositories.search import rebuild_index, unlike_nouns
from danvan_desktop.storage.soundness import thorough_faults
from danvan_desktop.storage.store import Store


def check_store(store: Store) -> tuple[Finding, ...]:
    """All findings on an open store and its evidence files, the worst first; empty when everything is sound.

    A search index that differs from the data is built anew.
    """
    with faults_explained():
        faults = thorough_faults(driver(store.connection))
    findings = [Finding(Severity.FAULT, text, "Hãy khôi phục từ bản sao lưu gần nhất.") for text in faults]
    return (*findings, *_mended_index(store), *_evidence_findings(store), *_template_findings(store))


def _mended_index(store: Store) -> list[Finding]:
    """The index follows from the data, so it is mended at once; the clerk is told and need not decide anything."""
    unlike = unlike_nouns(store)
    if not unlike:
        return []
    rebuild_index(store, unlike)
    names = ", ".join(noun_label(noun) for noun in unlike)
    text = f"Chỉ mục tìm kiếm không khớp với dữ liệu ({names}); chương trình đã lập lại chỉ mục."
    return [Finding(Severity.WARNING, text, "Dữ liệu không bị ảnh hưởng, không cần làm gì thêm.")]


def _evidence_findings(store: Store) -> list[Finding]:
    kept = EvidenceFiles(store.paths.evidence)
    findings = []
    for item in store.select(Evidence):
        state = kept.state_of(item.sha256)
        if state is not FileState.INTACT:
            text = f"Tài liệu kiểm chứng “{item.file_name}”: {state.label.lower()}."
            remedy = "Hãy đính kèm lại tệp gốc; bản lưu trong thư mục sao lưu cũng có thể dùng được."
            findings.append(Finding(Severity.WARNING, text, remedy))
    return findings


def _template_findings(store: Store) -> list[Finding]:
    kept = EvidenceFiles(store.paths.evidence)
    states = ((template, kept.state_of(template.sha256)) for template in store.select(OfficeTemplate))
    remedy = "Văn bản được in theo mẫu của chương trình. Hãy vào Danh mục › Mẫu văn bản để chọn lại mẫu."
    return [
        Finding(Severity.WARNING, f"{template.title} (tệp “{template.file_name}”): {state.label.lower()}.", remedy)
        for template, state in states
        if state is not FileState.INTACT
    ]
