"""The makers of reports, templates and the figures documents print; a part of wiring.py, which enters them with its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from danvan_desktop.services.services import Services
from danvan_desktop.wiring_ground import Ground, Maker, entering

if TYPE_CHECKING:
    from danvan_desktop.services.report_figures import ReportFiguresService
    from danvan_desktop.services.table_figures import TableFiguresService

REPORT_MAKERS: dict[str, Maker] = {}
_makes = entering(REPORT_MAKERS)


@_makes
def _reports(g: Ground, s: Services) -> object:
    from danvan_desktop.services.reports import ReportService  # noqa: PLC0415 - made when first asked for

    return ReportService(g.store, g.clock, report_figures(g, s))


@_makes
def _report_outlines(g: Ground, _s: Services) -> object:
    from danvan_desktop.services.report_outlines import ReportOutlineService  # noqa: PLC0415 - made when first asked for

    return ReportOutlineService(g.store)


@_makes
def _report_registers(g: Ground, _s: Services) -> object:
    from danvan_desktop.services.report_registers import ReportRegisterService  # noqa: PLC0415 - made when first asked for

    return ReportRegisterService(g.store)


@_makes
def _report_fields(g: Ground, s: Services) -> object:
    from danvan_desktop.services.report_fields import ReportFieldService  # noqa: PLC0415 - made when first asked for

    return ReportFieldService(g.store, report_figures(g, s))


@_makes
def _templates(g: Ground, _s: Services) -> object:
    from danvan_desktop.services.templates import TemplateService  # noqa: PLC0415 - made when first asked for
    from danvan_desktop.storage.evidence_files import EvidenceFiles  # noqa: PLC0415 - the same

    return TemplateService(g.store, EvidenceFiles(g.store.paths.evidence))


def table_figures(g: Ground, s: Services) -> TableFiguresService:
    """The figures of annex and progress table."""
    from danvan_desktop.services.table_figures import TableFiguresService  # noqa: PLC0415 - made when first asked for

    return TableFiguresService(g.store, g.clock, s.progress)


def report_figures(g: Ground, s: Services) -> ReportFiguresService:
    """The figures of reports."""
    from danvan_desktop.services.report_figures import ReportFiguresService  # noqa: PLC0415 - made when first asked for

    return ReportFiguresService(g.store, table_figures(g, s), s.targets, s.scoring)
