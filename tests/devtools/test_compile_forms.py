from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from danvan_desktop.devtools import compile_forms
from danvan_desktop.devtools.compile_forms import (
    FormError,
    check_form,
    class_name,
    compile_form,
    find_drift,
    find_uic,
    only_used_imports,
    wanted_files,
    write_drifted,
)

FORM = """<?xml version="1.0" encoding="UTF-8"?>
<ui version="4.0"><class>{name}</class><widget class="QWidget" name="{name}">
<layout class="QVBoxLayout" name="page_layout"><item><widget class="QLabel" name="{label}">
<property name="text"><string>Kế hoạch &amp; “dân vận”</string></property></widget></item></layout></widget>{extra}</ui>
"""


def write_form(folder: Path, file_name: str = "plan_page.ui", **parts: str) -> Path:
    path = folder / file_name
    text = FORM.format(**({"name": "PlanPage", "label": "title_label", "extra": ""} | parts))
    path.write_text(text, encoding="utf-8")
    return path


def test_generated_text_names_neither_the_qt_version_nor_a_machine(tmp_path: Path) -> None:
    text = compile_form(write_form(tmp_path), find_uic())
    assert text.startswith('"""Generated from forms/plan_page.ui')
    assert "Created by" not in text
    assert str(tmp_path) not in text
    compile(text, "ui_plan_page.py", "exec")


def test_compiling_twice_gives_the_same_bytes(tmp_path: Path) -> None:
    form = write_form(tmp_path)
    assert compile_form(form, find_uic()) == compile_form(form, find_uic())


def test_class_name_follows_the_file_name() -> None:
    assert class_name(Path("unit_return_dialog.ui")) == "UnitReturnDialog"


@pytest.mark.parametrize(
    ("parts", "complaint"),
    [
        ({"name": "OtherPage"}, "asks for 'PlanPage'"),
        ({"extra": "<connections><connection/></connections>"}, "behaviour belongs"),
        ({"extra": '<resources><include location="icons.qrc"/></resources>'}, "uses a .qrc"),
        ({"label": "page_layout"}, "objectNames used twice: page_layout"),
        ({"extra": "<unclosed>"}, "not well-formed"),
    ],
)
def test_form_that_breaks_a_rule_is_refused_by_name(tmp_path: Path, parts: dict[str, str], complaint: str) -> None:
    with pytest.raises(FormError, match=r"plan_page\.ui") as caught:
        check_form(write_form(tmp_path, **parts))
    assert complaint in str(caught.value)


def test_empty_connections_and_resources_of_designer_are_allowed(tmp_path: Path) -> None:
    check_form(write_form(tmp_path, extra="<resources/><connections/>"))


def test_drift_is_found_written_and_then_gone(tmp_path: Path) -> None:
    write_form(tmp_path)
    generated = tmp_path / "generated"
    generated.mkdir()
    orphan = generated / "ui_gone.py"
    orphan.write_text("", encoding="utf-8")
    wanted, complaints = wanted_files(tmp_path, generated)
    assert complaints == []
    drifted = find_drift(wanted, generated)
    assert [path.name for path in drifted] == ["ui_plan_page.py", "ui_gone.py"]
    write_drifted(wanted, drifted)
    assert find_drift(wanted, generated) == []
    assert [path.name for path in generated.iterdir()] == ["ui_plan_page.py"]


def test_unchanged_file_is_not_rewritten(tmp_path: Path) -> None:
    write_form(tmp_path)
    wanted, _ = wanted_files(tmp_path, tmp_path)
    write_drifted(wanted, find_drift(wanted, tmp_path))
    before = (tmp_path / "ui_plan_page.py").stat().st_mtime_ns
    write_drifted(wanted, find_drift(wanted, tmp_path))
    assert (tmp_path / "ui_plan_page.py").stat().st_mtime_ns == before


def test_one_bad_form_neither_stops_the_others_nor_loses_its_last_good_class(tmp_path: Path) -> None:
    write_form(tmp_path)
    (tmp_path / "broken_page.ui").write_text("<ui>", encoding="utf-8")
    (tmp_path / "ui_broken_page.py").write_text("last good\n", encoding="utf-8")
    wanted, complaints = wanted_files(tmp_path, tmp_path)
    assert len(complaints) == 1
    assert [path.name for path in find_drift(wanted, tmp_path)] == ["ui_plan_page.py"]


def test_complaint_of_uic_is_passed_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(command: list[str], **_: object) -> subprocess.CompletedProcess[bytes]:
        return subprocess.CompletedProcess(command, 0, b"", b"uic: warning: something odd\n")

    monkeypatch.setattr(subprocess, "run", fail)
    with pytest.raises(FormError, match="something odd"):
        compile_form(write_form(tmp_path), Path("uic"))


def test_main_reports_drift_with_exit_code_1_and_bad_forms_with_2(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(compile_forms, "forms_folder", lambda: tmp_path)
    monkeypatch.setattr(compile_forms, "generated_folder", lambda: tmp_path)
    write_form(tmp_path)
    assert compile_forms.main(["--check"]) == 1
    assert not (tmp_path / "ui_plan_page.py").exists()
    assert compile_forms.main([]) == 0
    assert compile_forms.main(["--check"]) == 0
    (tmp_path / "bad.ui").write_text("<ui>", encoding="utf-8")
    assert compile_forms.main(["--check"]) == 2
    assert "bad.ui" in capsys.readouterr().err


def test_names_a_form_does_not_use_are_not_imported():
    text = "from PySide6.QtCore import (QDate, Qt,\n    QTime)\nfrom PySide6.QtGui import (QIcon)\n\nclass Ui: x = Qt\n"
    assert only_used_imports(text) == "from PySide6.QtCore import Qt\n\nclass Ui: x = Qt\n"
