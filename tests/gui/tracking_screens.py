"""Opening the pages of tracking, catalogue and documents on the invented office, wired as the shell wires them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QDialog, QWidget

from danvan_desktop.gui.actions import Actions
from danvan_desktop.gui.pages.catalogue import CataloguePage
from danvan_desktop.gui.pages.document_services import DocumentServices
from danvan_desktop.gui.pages.documents import DocumentsPage
from danvan_desktop.gui.pages.page import Page
from danvan_desktop.gui.pages.tracking import TrackingPage
from danvan_desktop.gui.pages.tracking_services import TrackingServices
from danvan_desktop.gui.widgets.file_drop import FileDropList
from danvan_desktop.services.document_merge import DocumentMergeService
from danvan_desktop.services.document_study import DocumentStudyService
from danvan_desktop.services.registers import RegisterService
from danvan_desktop.services.sent_dossiers import SentDossierService
from danvan_desktop.services.templates import TemplateService
from danvan_desktop.storage.evidence_files import EvidenceFiles
from tests.tracking_office import YEAR, World

ChosenPage = TypeVar("ChosenPage", bound=Page)
Kind = TypeVar("Kind", bound=QWidget)


def _open(qtbot, page: ChosenPage, actions: Actions, world: World) -> ChosenPage:
    qtbot.addWidget(page)
    actions.changed.connect(page.apply_changes)
    page.resize(1190, 660)
    page.show()
    page.show_year(YEAR, world.office.plan_id)
    return page


def open_tracking(qtbot, world: World) -> TrackingPage:
    """The page Theo dõi on the office's plan."""
    actions = Actions()
    return _open(qtbot, TrackingPage(tracking_services(world), actions, world.clock), actions, world)


def tracking_services(world: World) -> TrackingServices:
    """The services of the office as the page Theo dõi takes them."""
    return TrackingServices(
        world.progress,
        world.occasions,
        world.extensions,
        world.report_requests,
        world.urging,
        world.unit_reports,
        world.settings,
        world.calendar,
        world.quick_entry,
        world.bulk_tracking,
        world.saved_filters,
        world.targets,
        world.evidence,
        SentDossierService(world.store, world.clock),
    )


def open_catalogue(qtbot, world: World) -> CataloguePage:
    """The page Danh mục."""
    actions = Actions()
    templates = TemplateService(world.store, EvidenceFiles(world.store.paths.evidence))
    page = CataloguePage(world.agency, world.units, world.people, templates, actions, world.clock)
    return _open(qtbot, page, actions, world)


def open_documents(qtbot, world: World) -> DocumentsPage:
    """The page Văn bản."""
    actions = Actions()
    return _open(qtbot, DocumentsPage(document_services(world), actions), actions, world)


def document_services(world: World) -> DocumentServices:
    """The services of the office as the page Văn bản takes them."""
    registers = RegisterService(world.store, world.evidence)
    study, merge = DocumentStudyService(world.store, registers), DocumentMergeService(world.store)
    return DocumentServices(world.documents, study, merge, world.evidence)


def find(parent: QWidget, kind: type[Kind], name: str) -> Kind:
    """The one widget with this objectName below `parent`."""
    found = parent.findChildren(kind, name)
    assert len(found) == 1, f"{name}: {len(found)}"
    return found[0]


def texts(table) -> list[list[str]]:
    """What the cells of a table view say, row by row."""
    model = table.model()
    return [
        [str(model.index(row, column).data() or "") for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def drive(monkeypatch: pytest.MonkeyPatch, dialog_class: type[QDialog], act: Callable) -> None:
    """Have the next dialogs of a class filled in by `act` instead of waiting for somebody."""
    monkeypatch.setattr(dialog_class, "exec", act)


def drop(target: FileDropList, paths: list[Path]) -> None:
    """Drop files on a list as the desktop does."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    target.dropEvent(QDropEvent(QPoint(5, 5), copy, mime, left, none))
