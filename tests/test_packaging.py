"""What is packed, locked and committed: hashes for every library, no hosts, no paths of somebody's machine."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from zipfile import ZipFile

import pytest

from tests.source_tree import CHECKOUT

PACKAGING = CHECKOUT / "packaging"
LOCKS = ["requirements.txt", "requirements-dev.txt"]
MEGABYTE = 1_000_000
# One letter of each in brackets, so that this file does not break its own rule.
FOREIGN = re.compile(r"pyp[i]\.org|python[h]osted|deb\.debia[n]\.org|[/]work/|[/]root/")


def locked(text: str) -> dict[str, tuple[str, int]]:
    """Library → version and number of hashes, as a lock file pins it."""
    found: dict[str, tuple[str, int]] = {}
    for entry in re.split(r"\n(?=[a-z0-9])", "\n".join(line for line in text.splitlines() if not line.startswith("#"))):
        pinned = re.match(r"\n?([a-z0-9._-]+)==([^\s;\\]+)", entry)
        if pinned:
            found[pinned[1]] = (pinned[2], entry.count("--hash=sha256:"))
    return found


def wanted_libraries() -> dict[str, list[str]]:
    project = tomllib.loads((CHECKOUT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    direct = project["dependencies"]
    return {"requirements.txt": direct, "requirements-dev.txt": direct + project["optional-dependencies"]["dev"]}


@pytest.mark.parametrize("name", LOCKS)
def test_every_library_we_ask_for_is_locked_with_hashes(name: str) -> None:
    found = locked((PACKAGING / name).read_text(encoding="utf-8"))
    asked = {re.match(r"[A-Za-z0-9_-]+", line)[0].lower() for line in wanted_libraries()[name]}
    assert asked <= found.keys()
    assert [library for library, (_, hashes) in found.items() if not hashes] == []


def test_both_lock_files_agree_on_every_version() -> None:
    run, develop = (locked((PACKAGING / name).read_text(encoding="utf-8")) for name in LOCKS)
    assert run.items() <= develop.items()


def test_a_library_without_hash_is_noticed() -> None:
    assert locked("# head\nlxml==6.1.0 \\\n    --hash=sha256:ab\nmako==1.3\n") == {
        "lxml": ("6.1.0", 1),
        "mako": ("1.3", 0),
    }


def committed_files() -> Iterator[Path]:
    git = shutil.which("git")
    if git is None or not (CHECKOUT / ".git").exists():
        pytest.skip("not a git checkout")
    listing = subprocess.run([git, "ls-files", "-z"], cwd=CHECKOUT, capture_output=True, check=True).stdout
    yield from (path for name in listing.decode().split("\0") if name and (path := CHECKOUT / name).is_file())


def test_no_committed_file_is_large_or_names_a_registry_or_a_machine() -> None:
    findings = []
    for path in committed_files():
        content = path.read_bytes()
        if len(content) > MEGABYTE:
            findings.append(f"{path.relative_to(CHECKOUT)}: {len(content)} bytes")
        if b"\0" not in content and (found := FOREIGN.search(content.decode("utf-8", "replace"))):
            findings.append(f"{path.relative_to(CHECKOUT)}: names {found[0]}")
    assert not findings, "\n".join(findings)


def test_commands_named_in_the_readme_are_targets_of_the_makefile() -> None:
    targets = set(re.findall(r"^([a-z-]+):", (CHECKOUT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    for name in ("README.md", "CONTRIBUTING.md", "Makefile"):
        named = set(re.findall(r"\bmake ([a-z-]+)\b", (CHECKOUT / name).read_text(encoding="utf-8")))
        assert named <= targets | {"sure"}, name


def test_windows_installer_files_are_what_inno_setup_reads() -> None:
    for name in ("danvan.iss", "vietnamese.isl"):
        content = (PACKAGING / name).read_bytes()
        assert content.startswith(b"\xef\xbb\xbf"), "Inno Setup takes a file without the mark for ANSI"
        assert content.count(b"\r\n") == content.count(b"\n")
    script = (PACKAGING / "danvan.iss").read_text(encoding="utf-8-sig")
    assert "PrivilegesRequired=lowest" in script
    assert set(re.findall(r"\{cm:(\w+)|CustomMessage\('(\w+)'\)", script)) <= {
        (name, "") for name in re.findall(r"^vi\.(\w+)=", script, re.MULTILINE)
    } | {("", name) for name in re.findall(r"^vi\.(\w+)=", script, re.MULTILINE)}


def test_wheel_carries_resources_and_forms_but_no_tests(tmp_path: Path) -> None:
    build = f"from hatchling.build import build_wheel; print(build_wheel({str(tmp_path)!r}))"
    made = subprocess.run(
        [sys.executable, "-c", build], cwd=CHECKOUT, capture_output=True, encoding="utf-8", check=True
    )
    with ZipFile(tmp_path / made.stdout.split()[-1]) as wheel:
        names = wheel.namelist()
    tops = {name.split("/", 1)[0] for name in names}
    assert {top for top in tops if not top.endswith(".dist-info")} == {"danvan_desktop"}
    for folder in sorted(path.name for path in (CHECKOUT / "resources").iterdir() if any(path.rglob("*.*"))):
        assert any(name.startswith(f"danvan_desktop/_resources/{folder}/") for name in names), folder
    generated = {path.name for path in (CHECKOUT / "danvan_desktop/gui/forms").glob("ui_*.py")}
    assert generated <= {name.rpartition("/")[2] for name in names if name.startswith("danvan_desktop/gui/forms/")}


@pytest.mark.parametrize("page", ["README.md", "docs/huong-dan-su-dung.md"])
def test_every_picture_a_page_shows_is_there(page: str) -> None:
    place = CHECKOUT / page
    pictures = re.findall(r"!\[[^\]]*\]\(([^)]+)\)", place.read_text(encoding="utf-8"))
    assert pictures
    assert [name for name in pictures if not (place.parent / name).is_file()] == []
