"""The sample office with a fully scored sheet, and evidence under several criteria to send."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest

from danvan_desktop.domain.clock import FixedClock
from danvan_desktop.domain.evidence import Evidence
from danvan_desktop.services.services import Services
from danvan_desktop.storage.store import Store
from tests.offices import NOVEMBER, sample_office, services_for
from tests.stores import open_store

YEAR = 2026


@dataclass(frozen=True)
class DossierOffice:
    """The services over the sample year."""

    store: Store
    services: Services

    @property
    def sheet_id(self) -> int:
        return self.services.scoring.sheet(YEAR).id

    def id_of(self, number: str) -> int:
        return next(row.criterion.id for row in self.services.scoring.view(YEAR).rows if row.criterion.number == number)

    def prove(
        self, number: str, path: Path, title: str = "", document: str = "", dated: date | None = None
    ) -> Evidence:
        """Attach a file to a leaf and describe it."""
        self.services.score_evidence.attach(self.sheet_id, self.id_of(number), [path])
        item = max(self.services.evidence.everything(), key=lambda evidence: evidence.id)
        if title or document or dated:
            self.services.evidence.describe(item.id, title, document, dated)
        return item

    def link(self, number: str, evidence: Evidence) -> None:
        """Let evidence prove one more leaf."""
        self.services.score_evidence.link(self.sheet_id, self.id_of(number), [evidence.id])

    def file_of(self, evidence: Evidence) -> Path:
        """The bytes in the store, made writable to be harmed."""
        path = next(self.store.paths.evidence.glob(f"??/{evidence.sha256}*"))
        path.chmod(0o600)
        return path


@pytest.fixture(scope="module")
def sample_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed store with the sample year; every test works on a copy."""
    folder = tmp_path_factory.mktemp("sample")
    store, _ = sample_office(folder)
    store.close()
    return folder


@pytest.fixture
def office(sample_folder: Path, tmp_path: Path) -> Iterator[DossierOffice]:
    """The sample year in a store of the test's own, on 18/11/2026."""
    shutil.copytree(sample_folder / "store", tmp_path / "store")
    clock = FixedClock(NOVEMBER)
    with open_store(tmp_path, clock) as store:
        yield DossierOffice(store, services_for(store, clock))
