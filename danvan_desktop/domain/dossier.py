"""The scoring dossier (hồ sơ chấm điểm): which evidence it holds, in which order, under which number."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum

from danvan_desktop.domain.evidence import Evidence
from danvan_desktop.domain.text import fold

EVIDENCE_FOLDER = "Tài liệu kiểm chứng"
"""The folder of the dossier that holds the evidence files."""

MANIFEST_NAME = "Bảng kê SHA-256.txt"
"""The file of the dossier that lists all others with their hashes."""

Progress = Callable[[int, int], None]
"""Told of the bytes done and of all bytes; raises `CancelledError` to stop the work."""

_UNNUMBERED = "TC"


class PackageKind(StrEnum):
    """Whether a dossier is a folder or one zip file."""

    FOLDER = "folder"
    ZIP = "zip"

    @property
    def label(self) -> str:
        """The Vietnamese name shown on screen."""
        return {PackageKind.FOLDER: "Thư mục", PackageKind.ZIP: "Tệp nén .zip"}[self]


@dataclass(frozen=True, slots=True)
class ProvenCriterion:
    """A leaf as it is printed, with what proves it."""

    number: str
    text: str
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class ListedEvidence:
    """An evidence item under one criterion: “3.2-01”; `first` is where its file stands when that is under another one."""

    number: str
    evidence: Evidence
    first: str = ""


@dataclass(frozen=True, slots=True)
class ListedCriterion:
    """A criterion with its numbered evidence."""

    number: str
    text: str
    items: tuple[ListedEvidence, ...]


def number_evidence(criteria: Iterable[ProvenCriterion]) -> tuple[ListedCriterion, ...]:
    """Number the evidence in the order of the criteria, from 01 under each; criteria without evidence are left out.

    An item that proves several criteria stands under each; from the second on it refers to the first. Criteria printed
    with the same number, or with none, share one count, so that no two items have the same number.
    """
    counts: dict[str, int] = {}
    first: dict[int, str] = {}
    listed = []
    for criterion in criteria:
        if not criterion.evidence:
            continue
        stem = criterion.number.strip().rstrip(".)") or _UNNUMBERED
        items = []
        for evidence in criterion.evidence:
            key = fold(stem)
            counts[key] = counts.get(key, 0) + 1
            number = f"{stem}-{counts[key]:02d}"
            items.append(ListedEvidence(number, evidence, first.get(evidence.id, "")))
            first.setdefault(evidence.id, number)
        listed.append(ListedCriterion(criterion.number, criterion.text, tuple(items)))
    return tuple(listed)
