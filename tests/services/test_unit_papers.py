from __future__ import annotations

import pytest

from danvan_desktop.domain.errors import CancelledError, DanvanError
from danvan_desktop.exporters.word.task_slip import task_slip
from danvan_desktop.services.unit_papers import Paper, write_papers
from tests.exporters import sample_papers as samples

DOCUMENT = task_slip(samples.task_slip(1))


def test_every_paper_is_written_under_its_name_and_progress_is_told(tmp_path):
    told = []
    papers = [Paper("Phiếu - Phòng A/B", DOCUMENT), Paper("Phiếu - Thanh tra", DOCUMENT)]
    paths = write_papers(papers, tmp_path, lambda done, whole: told.append((done, whole)))
    assert [path.name for path in paths] == ["Phiếu - Phòng A-B.docx", "Phiếu - Thanh tra.docx"]
    assert all(path.stat().st_size > 1000 for path in paths)
    assert told == [(0, 2), (1, 2), (2, 2)]


def test_names_that_are_cut_alike_do_not_replace_each_other(tmp_path):
    paths = write_papers([Paper("Phòng " + "a" * 200, DOCUMENT)] * 3, tmp_path, lambda _done, _all: None)
    assert len(set(paths)) == len(list(tmp_path.iterdir())) == 3


def test_a_batch_can_be_stopped_between_two_files(tmp_path):
    def tell(done, _whole):
        if done == 1:
            raise CancelledError

    with pytest.raises(CancelledError):
        write_papers([Paper("a", DOCUMENT), Paper("b", DOCUMENT)], tmp_path, tell)
    assert [path.name for path in tmp_path.iterdir()] == ["a.docx"]


def test_a_folder_that_is_gone_is_told(tmp_path):
    with pytest.raises(DanvanError):
        write_papers([Paper("a", DOCUMENT)], tmp_path / "không có", lambda _done, _all: None)
