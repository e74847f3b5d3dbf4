"""What is kept of an imported file."""

from __future__ import annotations

from pathlib import Path

from danvan_desktop.domain.draft_plan import Fate
from danvan_desktop.paths import resource
from danvan_desktop.services.kept_source import kept_source
from danvan_desktop.services.plan_reading import read_plan

TABLE = Path(__file__).parents[1] / "importers" / "plan" / "unseen" / "table_with_sub_rows.txt"


def test_every_paragraph_is_kept_with_its_lines_and_what_it_became() -> None:
    document, draft = read_plan(resource("samples", "ke_hoach_mau.txt"))
    source = kept_source(7, 3, document, draft)
    assert (source.id, source.plan_id) == (7, 3)
    assert [passage.text for passage in source.passages] == [paragraph.text for paragraph in draft.paragraphs]
    lines = source.text.split("\n")
    for passage in source.passages:
        assert passage.text in lines[passage.first_line - 1]
    parts = [passage for passage in source.passages if passage.is_part]
    assert {passage.fate for passage in parts} == {Fate.HEADING, Fate.GROUP, Fate.TASK, Fate.TARGET}
    assert sum(passage.fate is Fate.TASK for passage in parts) == len(draft.tasks)
    assert not any(passage.is_cell for passage in source.passages)


def test_cells_of_tables_are_known() -> None:
    document, draft = read_plan(TABLE)
    cells = [passage for passage in kept_source(1, 1, document, draft).passages if passage.is_cell]
    assert any(passage.fate is Fate.TASK for passage in cells)
