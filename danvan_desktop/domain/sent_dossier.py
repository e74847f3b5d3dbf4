"""Scoring dossiers as they were sent: when, to whom, by which way, and the hashes of what went out."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class SentDossier:
    """One sending of the dossier of a sheet; it stays when the sheet is withdrawn and sent again.

    `manifest` lists the files with their hashes as `sha256sum` reads them (see `manifest.parse_manifest`); it and
    `package_name`, the name of the folder or zip file, are empty when what went out was not given.
    """

    id: int
    sheet_id: int
    sent_on: date
    number: str = ""
    sent_to: str = ""
    sent_via: str = ""
    package_name: str = ""
    manifest: str = ""
