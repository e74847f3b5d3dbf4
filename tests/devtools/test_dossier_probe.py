from __future__ import annotations

import json
from pathlib import Path

import pytest

from danvan_desktop.devtools import dossier_probe


def test_the_figures_are_those_of_whole_dossiers_and_nothing_is_left(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert dossier_probe.main([str(tmp_path), "7", "5000", "1", "0.0"]) == 0
    figures = json.loads(capsys.readouterr().out)
    assert set(figures) == {"checked", "checked zip", "folder", "zip", "plain", "peak of few", "peak of many"}
    assert all(value > 0 for value in figures.values())
    assert list(tmp_path.iterdir()) == []


def test_a_dossier_that_leaves_a_file_out_is_no_measure(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    prove = dossier_probe._prove

    def prove_and_lose(*arguments: object) -> Path:
        place = prove(*arguments)  # type: ignore[arg-type]
        place.unlink()
        return place

    monkeypatch.setattr(dossier_probe, "_prove", prove_and_lose)
    with pytest.raises(RuntimeError):
        dossier_probe.measure(tmp_path, 1, 100, 1)
