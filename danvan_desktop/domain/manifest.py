"""The list of hashes of a dossier: written so that `sha256sum -c` reads it, read again, and compared with what is found."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from danvan_desktop.domain.text import format_size

_LINE = re.compile(r"\\?(?P<hash>[0-9a-fA-F]{64}) [ *](?P<path>.+)")


@dataclass(frozen=True, slots=True)
class ManifestFile:
    """A file of a dossier: its path inside it with “/” between folders, its SHA-256 and its size in bytes."""

    path: str
    sha256: str
    size: int


@dataclass(frozen=True, slots=True)
class ManifestComparison:
    """What became of the files that were sent: paths in order; `added` were not there then."""

    intact: tuple[str, ...]
    changed: tuple[str, ...]
    missing: tuple[str, ...]
    added: tuple[str, ...]

    @property
    def is_same(self) -> bool:
        """Whether the dossier is the one that was sent."""
        return not (self.changed or self.missing or self.added)


def manifest_text(notes: Iterable[str], files: Sequence[ManifestFile]) -> str:
    """The list: `notes` and one numbered line a file as comments for the reader, below each the line for `sha256sum -c`."""
    lines = [f"# {note}".rstrip() for note in notes]
    for place, file in enumerate(files, 1):
        lines += [
            f"# {place}. {file.path.rpartition('/')[2]} ({format_size(file.size)})",
            f"{file.sha256}  {file.path}",
        ]
    return "\n".join(lines) + "\n"


def parse_manifest(text: str) -> dict[str, str]:
    """Path → SHA-256 of a list written by this program or by `sha256sum`; other lines are passed over."""
    found = {}
    for line in text.removeprefix("\ufeff").split("\n"):
        match = _LINE.fullmatch(line.rstrip("\r"))
        if match is not None:
            found[match["path"]] = match["hash"].lower()
    return found


def compare_manifests(sent: Mapping[str, str], found: Mapping[str, str]) -> ManifestComparison:
    """What is `found` now (path → SHA-256) against what was `sent`."""
    return ManifestComparison(
        tuple(path for path in sent if found.get(path) == sent[path]),
        tuple(path for path in sent if path in found and found[path] != sent[path]),
        tuple(path for path in sent if path not in found),
        tuple(path for path in found if path not in sent),
    )
