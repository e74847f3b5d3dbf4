"""A desk for each real plan with its plan taken in, copied for every test."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from datetime import datetime
from pathlib import Path

import pytest

from danvan_desktop.domain.clock import FixedClock
from danvan_desktop.domain.legal_document import LegalDocument
from danvan_desktop.domain.obligation import Obligation
from danvan_desktop.domain.plan import Plan
from danvan_desktop.services.views_occasions import OccasionRow
from tests.offices import services_for
from tests.stores import open_store
from tests.working_year.clerk import Clerk, open_desk
from tests.working_year.test_working_year import PLANS

Desk = Callable[[str], Clerk]


@pytest.fixture(scope="session")
def founded(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """A closed store for each real plan, its tasks given out, on 2 January of its year."""
    folders = {}
    for path, year in PLANS:
        folder = tmp_path_factory.mktemp(f"plan-{path.name[:3]}")
        clerk = open_desk(folder, year)
        with clerk.store:
            clerk.found_office()
            clerk.take_in(path)
        folders[path.name[:3]] = folder
    return folders


@pytest.fixture
def desk(founded: dict[str, Path], tmp_path: Path) -> Iterator[Desk]:
    """Opens a copy of the desk of a plan by the beginning of its file name."""
    with ExitStack() as stack:

        def open_copy(name: str) -> Clerk:
            year = next(year for path, year in PLANS if path.name.startswith(name))
            shutil.copytree(founded[name], tmp_path / name)
            clock = FixedClock(datetime(year, 1, 2, 9))
            store = stack.enter_context(open_store(tmp_path / name, clock))
            (plan,) = store.select(Plan)
            return Clerk(store, services_for(store, clock), clock, year, plan.id)

        yield open_copy


def duty_of(clerk: Clerk, subkind: str) -> Obligation:
    """The first duty of the plan of that kind."""
    return next(duty for duty in clerk.services.occasions.duties(clerk.year) if duty.subkind == subkind)


def occasion_of(clerk: Clerk, subkind: str) -> OccasionRow:
    """The first occasion of the duty of that kind."""
    return next(row for row in clerk.occasions() if row.occasion.obligation.subkind == subkind)


def document_of(clerk: Clerk, number: str) -> LegalDocument:
    """The catalogued document of that number."""
    return next(
        row.document for row in clerk.services.legal_documents.rows() if (row.document.number or "").startswith(number)
    )
