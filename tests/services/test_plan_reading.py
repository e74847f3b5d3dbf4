"""A plan is read without any store."""

from __future__ import annotations

from pathlib import Path

import pytest

from danvan_desktop.domain.errors import DanvanError, LegacyEncodingError
from danvan_desktop.paths import resource
from danvan_desktop.services.plan_reading import draft_as_json, read_pasted_plan, read_plan
from tests.importers.legacy_text import TEXT, as_vni


def test_a_plan_is_read_and_printed_in_the_schema_of_the_judge() -> None:
    document, draft = read_plan(resource("samples", "ke_hoach_mau.txt"))
    printed = draft_as_json(draft)
    assert printed["source"] == document.source == "ke_hoach_mau.txt"
    assert sum(len(group["tasks"]) for group in printed["task_groups"]) == len(draft.tasks)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(DanvanError, match=r"không có\.txt"):
        read_plan(tmp_path / "không có.txt")


def test_a_plan_in_an_old_encoding_is_read_on_consent(tmp_path: Path) -> None:
    path = tmp_path / "cũ.txt"
    path.write_bytes(as_vni(TEXT).encode("cp1252"))
    with pytest.raises(LegacyEncodingError):
        read_plan(path)
    assert read_plan(path, convert_legacy=True)[1].metadata.year == 2026


def test_a_pasted_plan_is_read_without_a_file() -> None:
    document, draft = read_pasted_plan(TEXT, "")
    assert document.source == "bộ nhớ tạm"
    assert len(draft.tasks) == 2
