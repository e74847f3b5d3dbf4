from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from danvan_desktop.domain.errors import NotFoundError, ValidationError
from danvan_desktop.domain.register import RegisterRow
from danvan_desktop.services.document_study import DocumentStudyService, StudyGlance, StudyMark, study_glances
from tests.register_world import RegisterWorld
from tests.tracking_office import YEAR, dump


@pytest.fixture
def world(tmp_path: Path) -> Iterator[RegisterWorld]:
    made = RegisterWorld(tmp_path)
    with made.store:
        made.fill()
        yield made


def test_the_sessions_of_a_document_are_those_of_the_register_the_newest_first(world: RegisterWorld) -> None:
    document = world.office.documents[0]
    world.registers.add_row(
        "study_session", YEAR, {"held_on": "1/7", "documents": "23-QĐ/TW; 30/2020/NĐ-CP", "participants": "9"}
    )
    study, glances = DocumentStudyService(world.store, world.registers), study_glances(world.store)
    marks = study.sessions_of(document)
    rows = [line.row.id for line in world.lines("study_session")]
    assert [(mark.row_id, mark.day, mark.participants, mark.total) for mark in marks] == [
        (rows[3], date(YEAR, 7, 1), 9, None),
        (rows[0], date(YEAR, 2, 5), 58, 62),
    ]
    assert glances[document] == StudyGlance(2, marks[0])
    assert set(glances) == set(world.office.documents[:2])


def test_the_last_session_is_that_of_the_latest_day_however_the_rows_were_entered(world: RegisterWorld) -> None:
    document = world.office.documents[2]
    for year, day in ((YEAR, "1/9"), (YEAR, ""), (YEAR - 1, "31/12"), (YEAR, "2/3")):
        world.registers.add_row("study_session", year, {"held_on": day, "documents": "Luật Thực hiện dân chủ ở cơ sở"})
    glance = study_glances(world.store)[document]
    assert (glance.sessions, glance.newest.day) == (4, date(YEAR, 9, 1))
    study = DocumentStudyService(world.store, world.registers)
    assert [mark.day for mark in study.sessions_of(document)] == [
        date(YEAR, 9, 1),
        date(YEAR, 3, 2),
        None,
        date(YEAR - 1, 12, 31),
    ]


def test_a_session_is_told_in_words() -> None:
    dated = StudyMark(1, YEAR, date(YEAR, 2, 24), 58, 62)
    assert dated.words == "24/02/2026 (58/62 người)"
    assert StudyMark(1, YEAR, date(YEAR, 2, 24), 58, None).words == "24/02/2026 (58 người)"
    assert StudyMark(1, YEAR, date(YEAR, 2, 24), None, 62).words == "24/02/2026"
    assert StudyMark(1, YEAR, None, None, None).words == "năm 2026, chưa ghi ngày"
    assert StudyGlance(1, dated).words == dated.words
    assert StudyGlance(2, dated).words == "2 buổi, gần nhất 24/02/2026 (58/62 người)"


def test_a_session_is_begun_for_a_document_and_undone_at_once(world: RegisterWorld) -> None:
    study, before = DocumentStudyService(world.store, world.registers), dump(world.store)
    document = world.office.documents[3]
    row_id = study.begin_session(document, YEAR).created[0]
    row = world.store.get(RegisterRow, row_id)
    assert (row.register, row.year, row.day) == ("study_session", YEAR, None)
    assert [mark.row_id for mark in study.sessions_of(document)] == [row_id]
    assert world.texts("study_session")[-1][:2] == ["", "Kế hoạch số 12/KH-UBND"]
    assert world.store.undo_label() == "Ghi buổi quán triệt “Kế hoạch số 12/KH-UBND”"
    with pytest.raises(ValidationError, match="1 dòng sổ theo dõi"):
        world.documents.delete(document)
    world.store.undo()
    assert dump(world.store) == before
    with pytest.raises(NotFoundError):
        study.begin_session(10**6, YEAR)


def test_the_catalogue_tells_what_is_cited_and_was_never_studied(world: RegisterWorld) -> None:
    rows = {row.document.id: row for row in world.documents.rows()}
    studied, unstudied, uncited = (rows[world.office.documents[place]] for place in (0, 2, 4))
    assert (studied.study is not None, studied.is_unstudied) == (True, False)
    assert (unstudied.plan_count, unstudied.is_unstudied) == (1, True)
    assert (uncited.plan_count, uncited.is_unstudied) == (0, False)
