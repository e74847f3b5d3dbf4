"""Each kind of figures has its layout and its workbook, or says that it has none."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import get_args

import pytest

from danvan_desktop.domain.document import DocumentForm
from danvan_desktop.domain.errors import DanvanError
from danvan_desktop.services.document_making import Figures, document_of
from danvan_desktop.services.document_writing import write_file
from tests.exporters import sample_dossier, sample_office, sample_papers, sample_plan
from tests.exporters.sample_party import of_party
from tests.exporters.sample_registers import registers

SAMPLES = (
    sample_office.report(),
    sample_office.assignment(2),
    sample_office.progress(2),
    sample_office.score_sheet(),
    sample_office.explanation(),
    sample_papers.week(2),
    sample_dossier.evidence_list(),
    sample_plan.plan(),
)


@pytest.mark.parametrize("figures", SAMPLES, ids=lambda figures: type(figures).__name__)
def test_figures_are_laid_out_in_their_own_form(figures) -> None:
    assert document_of(figures).blocks
    assert document_of(of_party(figures, DocumentForm.PARTY_2018)).form == DocumentForm.PARTY_2018


@pytest.mark.parametrize("figures", [*SAMPLES, registers()], ids=lambda figures: type(figures).__name__)
def test_every_kind_of_figures_has_a_word_file_or_a_workbook(figures, tmp_path: Path) -> None:
    assert type(figures) in get_args(Figures)
    written = []
    for as_word in (True, False):
        with suppress(DanvanError):
            write_file(figures, tmp_path / f"{as_word}", as_word=as_word)
            written.append(tmp_path / f"{as_word}")
    assert written
    assert sorted(tmp_path.iterdir()) == sorted(written)
    assert all(path.read_bytes()[:2] == b"PK" for path in written)


def test_a_letter_has_no_workbook(tmp_path: Path) -> None:
    with pytest.raises(DanvanError, match="không có dạng"):
        write_file(sample_office.explanation(), tmp_path / "a", as_word=False)
    assert list(tmp_path.iterdir()) == []


def test_registers_are_a_workbook_only(tmp_path: Path) -> None:
    with pytest.raises(DanvanError, match="Sổ theo dõi không có dạng"):
        write_file(registers(), tmp_path / "a", as_word=True)
