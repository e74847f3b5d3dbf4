"""The command line as a process of its own: results on stdout, refusals as one Vietnamese line and exit 2."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import sqlite3
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import docx
import pytest

from danvan_desktop import bootstrap, cli
from danvan_desktop.domain.office_template import TemplateKind
from danvan_desktop.paths import StorePaths
from danvan_desktop.storage.store import Store
from tests.importers.legacy_text import TEXT, as_vni
from tests.offices import sample_office
from tests.source_tree import CHECKOUT
from tests.template_files import paragraph, with_body

Done = subprocess.CompletedProcess[str]
YEAR = "2026"
NOBODY = 65534
HOLD = """
import pathlib, sys
from danvan_desktop import bootstrap
from danvan_desktop.paths import StorePaths
with bootstrap.open_store(StorePaths(pathlib.Path(sys.argv[1])), bootstrap.SystemClock()):
    print("held", flush=True)
    sys.stdin.read()
"""
AS_NOBODY = """
import os, sys
import danvan_desktop.wiring, danvan_desktop.services.documents, danvan_desktop.storage.integrity
from danvan_desktop import bootstrap, cli
if os.geteuid() == 0:  # root may write anywhere: go on as somebody who may not
    os.setgid(65534)
    os.setuid(65534)
sys.exit(cli.main(sys.argv[1:]))
"""


def danvan(*arguments: object, script: str = "") -> Done:
    """Run the program as its user does; the console is told to be anything but UTF-8."""
    program = ["-c", script] if script else ["-m", "danvan_desktop"]
    return subprocess.run(
        [sys.executable, *program, *map(str, arguments)],
        cwd=CHECKOUT,
        env={**os.environ, "PYTHONIOENCODING": "cp1258", "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


def refusal(done: Done) -> str:
    """What a refused command said: one line, no traceback, exit 2, nothing on stdout."""
    assert done.returncode == cli.REFUSED, done.stderr
    assert done.stdout == ""
    assert done.stderr.count("\n") == 1, done.stderr
    assert "Traceback" not in done.stderr
    return done.stderr.strip()


def bytes_of(folder: Path) -> dict[str, str]:
    """Every file of a folder with its SHA-256."""
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def task_count(draft: dict[str, Any]) -> int:
    """The tasks of all groups of a draft printed as JSON."""
    return sum(len(group["tasks"]) for group in draft["task_groups"])


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The closed store of the sample year; tests copy it."""
    store, _ = sample_office(tmp_path_factory.mktemp("sample"))
    store.close()
    return store.paths.folder


@pytest.fixture
def place(sample: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(sample, tmp_path / "kho"))


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    return Path(shutil.copy(CHECKOUT / "resources" / "samples" / "ke_hoach_mau.txt", tmp_path / "kế hoạch.txt"))


# --- plans


def test_a_plan_is_summed_up_without_opening_any_store(plan: Path, tmp_path: Path) -> None:
    done = danvan("--data-dir", tmp_path / "kho", "import-plan", plan)
    assert done.returncode == 0
    assert done.stderr == ""
    assert " nhiệm vụ, " in done.stdout
    assert "Chưa lưu" in done.stdout
    assert not (tmp_path / "kho").exists()


def test_a_plan_is_printed_as_json_in_utf_8(plan: Path) -> None:
    done = danvan("import-plan", plan, "--json")
    assert done.returncode == 0, done.stderr
    draft = json.loads(done.stdout)
    assert task_count(draft) == 20
    assert draft["subject"] in done.stdout


def test_an_accepted_plan_is_in_the_store_with_its_tasks(plan: Path, tmp_path: Path) -> None:
    draft = json.loads(danvan("import-plan", plan, "--json").stdout)
    done = danvan("import-plan", plan, "--accept", "--data-dir", tmp_path / "kho")
    assert done.returncode == 0, done.stderr
    assert f"năm {draft['year']}: {task_count(draft)} nhiệm vụ" in done.stdout
    written = danvan("export", "annex", "--year", YEAR, "--out", tmp_path / "a.xlsx", "--data-dir", tmp_path / "kho")
    assert written.returncode == 0, written.stderr


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("thiếu.txt", None, "Không tìm thấy"),
        ("trống.txt", b"", "trống"),
        ("trống.docx", b"", "trống"),
        ("nhị phân.txt", bytes(range(256)) * 40, "không phải là tệp văn bản"),
        ("cũ.txt", "KẾ HOẠCH công tác dân vận".encode("cp1258", "replace") + b"\xff\xfe\xe1", "UTF-8"),
        ("giả.docx", b"KE HOACH", "không phải là tệp Word"),
        ("nén.docx", "zip", "không phải là tệp Word"),
        ("ảnh.png", b"\x89PNG\r\n", ".docx"),
    ],
)
@pytest.mark.parametrize("option", ["--json", "--accept"])
def test_a_bad_plan_is_refused_and_nothing_is_stored(
    tmp_path: Path, name: str, content: bytes | str | None, reason: str, option: str
) -> None:
    path = tmp_path / name
    if content == "zip":
        with zipfile.ZipFile(path, "w") as package:
            package.writestr("a.txt", "x")
    elif isinstance(content, bytes):
        path.write_bytes(content)
    said = refusal(danvan("--data-dir", tmp_path / "kho", "import-plan", path, option))
    assert name in said
    assert reason in said
    assert "Hãy" in said
    if option == "--accept":
        with sqlite3.connect(tmp_path / "kho" / "danvan.sqlite3") as database:
            assert database.execute("SELECT count(*) FROM plan").fetchone() == (0,)
        database.close()


def test_a_plan_in_an_old_encoding_is_converted_on_consent_only(tmp_path: Path) -> None:
    path = tmp_path / "cũ.txt"
    path.write_bytes(as_vni(TEXT).encode("cp1252"))
    said = refusal(danvan("import-plan", path, "--json"))
    assert "VNI-Windows" in said
    assert "--to-unicode" in said
    assert "KẾ HOẠCH Thực hiện công tác dân vận" in said
    done = danvan("import-plan", path, "--json", "--to-unicode")
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["subject"] == "Thực hiện công tác dân vận năm 2026"


def test_real_plans_print_what_the_judge_accepts(shared_plans: Path, tmp_path: Path) -> None:
    judge = shared_plans.parent / "tools" / "score_import.py"
    plans = sorted(shared_plans.glob("*.txt"))
    assert plans
    for path in plans:
        done = danvan("import-plan", path, "--json")
        assert done.returncode == 0, f"{path.name}: {done.stderr}"
        output = tmp_path / f"{path.stem}.json"
        output.write_text(done.stdout, encoding="utf-8")
        truth = next((shared_plans / "truth").glob(f"{path.stem}*"))
        scores = subprocess.run(
            [sys.executable, judge, output, truth, "--floor", "0.95"], capture_output=True, text=True, check=False
        )
        assert scores.returncode == 0, f"{path.name}:\n{scores.stdout}{scores.stderr}"


# --- exports, copy, check


@pytest.mark.parametrize(
    ("document", "file_name"),
    [
        ("report", "a.docx"),
        ("annex", "a.docx"),
        ("score-sheet", "điểm năm.xlsx"),
        ("progress", "a.xlsx"),
        ("week", "a.docx"),
        ("plan", "a.docx"),
    ],
)
def test_a_document_is_written_and_its_path_printed(place: Path, tmp_path: Path, document: str, file_name: str) -> None:
    path = tmp_path / file_name
    done = danvan("--data-dir", place, "export", document, "--year", YEAR, "--out", path)
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == str(path)
    assert zipfile.ZipFile(path).testzip() is None


def test_a_dossier_is_written_as_a_folder_or_a_zip_and_says_what_is_missing(place: Path, tmp_path: Path) -> None:
    for option, name in ((), "Hồ sơ"), (("--zip",), "Hồ sơ.zip"):
        command = ("export", "dossier", "--year", YEAR, "--out", tmp_path / "Hồ sơ", *option, "--data-dir", place)
        done = danvan(*command)
        assert done.returncode == 0, done.stderr
        assert done.stdout.splitlines() == [str(tmp_path / name)]
        assert "Công văn: số văn bản" in done.stderr
    assert (tmp_path / "Hồ sơ" / "Bảng kê SHA-256.txt").is_file()
    assert zipfile.is_zipfile(tmp_path / "Hồ sơ.zip")


def test_slips_are_written_for_every_unit_or_for_the_one_named(place: Path, tmp_path: Path) -> None:
    done = danvan("--data-dir", place, "export", "task-slip", "--year", YEAR, "--out", tmp_path)
    assert done.returncode == 0, done.stderr
    paths = [Path(line) for line in done.stdout.splitlines()]
    assert len(paths) > 2
    assert all(path.is_file() for path in paths)
    unit = paths[0].stem.partition(" - ")[2]
    one = danvan("--data-dir", place, "export", "task-slip", "--year", YEAR, "--out", tmp_path, "--unit", unit)
    assert one.stdout.splitlines() == [str(paths[0])]


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("task-slip --year 2026 --out {} --unit Lạ", "Không có phiếu giao việc của “Lạ”"),
        ("task-slip --year 2026 --out {}/không", "Không có thư mục"),
        ("task-slip --year 1999 --out {}", "Chưa có kế hoạch năm 1999"),
        ("report --year 2026 --out {}/a.docx --unit Lạ", "--unit chỉ dùng với task-slip"),
        ("dossier --year 2026 --out {}/có rồi", "đã có “có rồi”"),
        ("dossier --year 2026 --out {}/có rồi --zip --format docx", "không có --format"),
        ("dossier --year 1999 --out {}/mới", "bảng tự chấm điểm năm 1999"),
        ("dossier --year 2026 --out {}/không/mới", "Không có thư mục"),
        ("report --year 2026 --out {}/a.docx --zip", "--zip chỉ dùng với dossier"),
    ],
)
def test_a_dossier_that_cannot_be_is_refused_and_nothing_changes(
    place: Path, tmp_path: Path, line: str, words: str
) -> None:
    (tmp_path / "có rồi").mkdir()
    arguments = [part.format(tmp_path) for part in line.replace("có rồi", "có\u00a0rồi").split(" ")]
    arguments = [part.replace("\u00a0", " ") for part in arguments]
    done = danvan("export", *arguments, "--data-dir", place)
    assert words in refusal(done)
    assert [path.name for path in tmp_path.iterdir() if path != place] == ["có rồi"]


def test_what_a_report_still_lacks_is_said_beside_the_result(place: Path, tmp_path: Path) -> None:
    done = danvan("--data-dir", place, "export", "report", "--year", YEAR, "--out", tmp_path / "a.docx")
    assert done.returncode == 0
    assert "Còn thiếu: số văn bản" in done.stderr


def test_a_report_follows_the_offices_template_and_a_lost_one_is_said_beside_the_result(
    place: Path, tmp_path: Path
) -> None:
    template = tmp_path / "mẫu sở.docx"
    template.write_bytes(with_body(paragraph("Theo mẫu của Sở")))
    clock = bootstrap.SystemClock()
    with bootstrap.open_store(StorePaths(place), clock) as store:
        templates = bootstrap.build_services(store, clock).templates
        templates.use(templates.check(TemplateKind.REPORT, template))
    command = ("--data-dir", place, "export", "report", "--year", YEAR, "--out", tmp_path / "a.docx")
    assert "mẫu" not in danvan(*command).stderr
    assert "Theo mẫu của Sở" in [line.text for line in docx.Document(tmp_path / "a.docx").paragraphs]
    for kept in StorePaths(place).evidence.glob("??/*.docx"):
        kept.unlink()
    done = danvan(*command)
    assert done.returncode == 0
    assert "Báo cáo được ghi theo mẫu của chương trình. Không còn tệp mẫu “mẫu sở.docx”" in done.stderr
    assert "Theo mẫu của Sở" not in [line.text for line in docx.Document(tmp_path / "a.docx").paragraphs]


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (["report", "--year", "2031", "--out", "a.docx"], "Chưa có kế hoạch năm 2031"),
        (["progress", "--year", "2031", "--out", "a.xlsx"], "Chưa có kế hoạch năm 2031"),
        (["report", "--year", YEAR, "--out", "."], "không có đuôi"),
        (["report", "--year", YEAR, "--out", "folder.docx"], "là một thư mục"),
        (["report", "--year", YEAR, "--out", "missing/a.docx"], "Không có thư mục"),
        (["report", "--year", YEAR, "--out", "kept.docx"], "chỉ cho phép đọc"),
        (["report", "--year", YEAR, "--out", "a.xlsx"], "không có dạng .xlsx"),
        (["report", "--year", YEAR, "--out", "a.pdf"], "không có đuôi .docx"),
        (["annex", "--year", YEAR, "--out", "a"], "không có đuôi .docx hoặc .xlsx"),
        (["explanation", "--year", YEAR, "--out", "a.docx"], "Chưa có tiêu chí nào bị giảm điểm"),
    ],
)
def test_a_bad_target_is_refused_and_the_folder_stays_as_it_was(
    place: Path, tmp_path: Path, arguments: list[str], reason: str, monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    target = tmp_path / "đích"
    (target / "folder.docx").mkdir(parents=True)
    (target / "kept.docx").write_bytes(b"old")
    (target / "kept.docx").chmod(0o444)
    before = bytes_of(target)
    monkeypatch.chdir(target)
    assert cli.main(["--data-dir", str(place), "export", *arguments]) == cli.REFUSED
    said = capsys.readouterr()
    assert said.out == ""
    assert reason in said.err
    assert "Hãy" in said.err
    assert said.err.count("\n") == 1
    assert bytes_of(target) == before


def test_a_copy_is_made_and_named(place: Path) -> None:
    done = danvan("backup", "--data-dir", place)
    assert done.returncode == 0, done.stderr
    assert Path(done.stdout.strip().removeprefix("Đã sao lưu: ")).is_file()


def test_a_sound_store_passes_the_check_and_lost_evidence_is_found(place: Path) -> None:
    done = danvan("check", "--data-dir", place)
    assert (done.returncode, done.stdout) == (0, "Kho dữ liệu tốt: không phát hiện lỗi.\n")
    next(path for path in StorePaths(place).evidence.rglob("*") if path.is_file()).unlink()
    done = danvan("check", "--data-dir", place)
    assert done.returncode == 1
    assert "Tài liệu kiểm chứng" in done.stdout


# --- bad stores


@pytest.fixture
def holder(place: Path) -> Iterator[subprocess.Popen[str]]:
    """Another program that has the store open."""
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(place)], cwd=CHECKOUT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "held\n"
        yield other
        other.communicate()


@pytest.mark.parametrize("command", [["backup"], ["check"], ["export", "report", "--year", YEAR, "--out", "a.docx"]])
def test_a_folder_without_a_store_is_refused_and_none_is_made(tmp_path: Path, command: list[str]) -> None:
    said = refusal(danvan("--data-dir", tmp_path / "nhầm", *command))
    assert "Chưa có dữ liệu" in said
    assert not (tmp_path / "nhầm").exists()


def test_a_store_another_program_holds_is_refused(place: Path, holder: subprocess.Popen[str], plan: Path) -> None:
    before = bytes_of(place)
    said = refusal(danvan("--data-dir", place, "import-plan", plan, "--accept"))
    assert "đang được một chương trình khác mở" in said
    assert holder.poll() is None
    assert bytes_of(place) == before


def test_a_newer_store_is_refused_byte_for_byte_unchanged(place: Path) -> None:
    paths = StorePaths(place)
    with sqlite3.connect(paths.database) as database:
        database.execute("PRAGMA user_version = 999")
    database.close()
    paths.database.with_name(paths.database.name + ".seal").unlink()
    before = bytes_of(place)
    said = refusal(danvan("--data-dir", place, "check"))
    assert "phiên bản mới hơn" in said
    assert bytes_of(place) == before


def test_a_damaged_store_is_kept_and_the_newest_copy_is_named(place: Path) -> None:
    paths = StorePaths(place)
    content = bytearray(paths.database.read_bytes())
    content[20_000:40_000] = b"\0" * 20_000
    paths.database.write_bytes(content)
    said = refusal(danvan("--data-dir", place, "export", "report", "--year", YEAR, "--out", place / "a.docx"))
    assert "bị hỏng" in said
    assert "bản sao lưu lúc" in said
    kept = next((place / "kept").glob("*.sqlite3"))
    assert kept.read_bytes() == bytes(content)
    assert "trước đây đã có" in refusal(danvan("--data-dir", place, "check"))


def test_a_file_in_the_place_of_the_data_folder_is_refused_and_stays(tmp_path: Path, plan: Path) -> None:
    blocked = tmp_path / "kho"
    blocked.write_text("tệp của tôi", encoding="utf-8")
    for command in (["check"], ["import-plan", plan, "--accept"]):
        assert "Không ghi được vào thư mục dữ liệu" in refusal(danvan("--data-dir", blocked, *command))
    assert blocked.read_text(encoding="utf-8") == "tệp của tôi"


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX permissions")
def test_a_read_only_store_is_refused_byte_for_byte_unchanged(sample: Path) -> None:
    place = Path(f"/tmp/danvan-cli-{os.getpid()}")  # noqa: S108 - pytest's folders are closed to others
    shutil.copytree(sample, place)
    try:
        place.chmod(0o555)
        before = bytes_of(place)
        said = refusal(danvan("--data-dir", place, "backup", script=AS_NOBODY))
        assert "Không ghi được vào thư mục dữ liệu" in said
        assert bytes_of(place) == before
    finally:
        place.chmod(0o755)
        shutil.rmtree(place)


# --- the line itself


@pytest.mark.parametrize(
    "line", ["lạ", "--lạ", "import-plan", "export report --year hai --out a.docx", "export memo --year 2026 --out a"]
)
def test_a_line_that_cannot_be_understood_is_refused(line: str) -> None:
    assert "Lệnh không đúng" in refusal(danvan(*line.split()))


def test_without_a_display_the_window_is_refused_with_another_way(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(sys, "platform", "linux")
    assert cli.main(["--data-dir", str(tmp_path / "kho")]) == cli.REFUSED
    assert "danvan demo" in capsys.readouterr().err
    assert not (tmp_path / "kho").exists()


def test_a_bug_is_one_line_and_its_details_are_in_the_log(place: Path) -> None:
    broken = (
        "import sys; from danvan_desktop import cli; from danvan_desktop.storage.store import Store\n"
        "Store.backup = lambda self: 1 / 0\n"
        "sys.argv = ['danvan', '--data-dir', sys.argv[1], 'backup']; sys.exit(cli.main())"
    )
    done = danvan(place, script=broken)
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert "lỗi ngoài dự kiến" in done.stderr
    assert "ZeroDivisionError" in (StorePaths(place).logs / "danvan.log").read_text(encoding="utf-8")


def test_stores_stay_openable_after_every_command(place: Path, plan: Path) -> None:
    danvan("--data-dir", place, "import-plan", plan, "--accept")
    danvan("--data-dir", place, "backup")
    clock = bootstrap.SystemClock()
    with Store.open(StorePaths(place), clock, "thử nghiệm") as store:
        assert store.undo_label()
