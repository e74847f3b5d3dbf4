"""“Kiểm tra hồ sơ”: what the dossier of a year still lacks or contradicts, before it is written."""

from __future__ import annotations

from collections.abc import Callable

from danvan_desktop.domain.dossier import Progress
from danvan_desktop.domain.evidence import FileState
from danvan_desktop.domain.report import Report, ReportKind
from danvan_desktop.services.dossier import DossierService
from danvan_desktop.services.dossier_content import DossierLetter
from danvan_desktop.services.dossier_findings import DossierFinding, find_in_dossier
from danvan_desktop.services.scoring import ScoringService
from danvan_desktop.storage.store import Store

Findings = tuple[DossierFinding, ...]


class DossierCheckService:
    """Checks, and changes nothing; no finding stops an export."""

    def __init__(self, store: Store, dossier: DossierService, scoring: ScoringService) -> None:
        self._store = store
        self._dossier = dossier
        self._scoring = scoring

    def findings(self, year: int) -> Findings:
        """All findings but those that need every file to be read. Raises `NotFoundError` without a score sheet."""
        return self._finder(year)({})

    def checker(self, year: int, progress: Progress) -> Callable[[], Findings]:
        """A piece of work that reads every evidence file and gives all findings; it may run on the worker thread.

        Raises `NotFoundError` at once while there is no score sheet.
        """
        find = self._finder(year)
        files = {item.evidence.id: item.evidence for item in self._dossier.content(year, DossierLetter()).files}
        whole = sum(evidence.size for evidence in files.values())

        def check() -> Findings:
            done = 0

            def advance(count: int) -> None:
                nonlocal done
                done += count
                progress(min(done, whole), whole)

            states = {key: self._dossier.files.state_of(evidence.sha256, advance) for key, evidence in files.items()}
            return find(states)

        return check

    def _finder(self, year: int) -> Callable[[dict[int, FileState]], Findings]:
        """What finds over the present state of the store, frozen."""
        letter = DossierLetter(to=self._dossier.suggested_addressee(year))
        content = self._dossier.content(year, letter)
        view = self._scoring.view(year)
        reports = self._store.select(Report, year=year, kind=ReportKind.YEARLY)
        report = reports[-1] if reports else None
        return lambda states: () if view is None else find_in_dossier(content, view, report, states)
