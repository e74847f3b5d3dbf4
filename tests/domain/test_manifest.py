from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from danvan_desktop.domain.manifest import ManifestFile, compare_manifests, manifest_text, parse_manifest

FILES = (
    ManifestFile("01 Công văn.docx", "a" * 64, 6_146),
    ManifestFile("Tài liệu kiểm chứng/1.1-01 Kế hoạch.pdf", "b" * 64, 1_234_567),
)
NAMES = st.text(st.characters(exclude_characters="\n\r\\", exclude_categories=["Cs"]), min_size=1).filter(
    lambda name: name == name.strip()
)


def test_the_list_is_what_sha256sum_reads_with_a_numbered_line_for_the_reader() -> None:
    assert manifest_text(["Bảng kê", ""], FILES).splitlines() == [
        "# Bảng kê",
        "#",
        "# 1. 01 Công văn.docx (6 KB)",
        f"{'a' * 64}  01 Công văn.docx",
        "# 2. 1.1-01 Kế hoạch.pdf (1,2 MB)",
        f"{'b' * 64}  Tài liệu kiểm chứng/1.1-01 Kế hoạch.pdf",
    ]


@given(st.dictionaries(NAMES, st.integers(0, 2**64), max_size=6))
def test_what_was_written_is_read_again(names: dict[str, int]) -> None:
    files = [ManifestFile(name, f"{number:064x}", 1) for name, number in names.items()]
    assert parse_manifest(manifest_text(["x"], files)) == {file.path: file.sha256 for file in files}


def test_a_list_that_passed_through_windows_is_read_too() -> None:
    text = f"\ufeff# Bảng kê\r\n{'A' * 64} *b.pdf\r\nkhông phải dòng mã\r\n"
    assert parse_manifest(text) == {"b.pdf": "a" * 64}


def test_what_changed_went_and_came_is_told_apart() -> None:
    sent = {"a": "1", "b": "2", "c": "3"}
    found = compare_manifests(sent, {"a": "1", "b": "9", "d": "4"})
    assert (found.intact, found.changed, found.missing, found.added) == (("a",), ("b",), ("c",), ("d",))
    assert not found.is_same
    assert compare_manifests(sent, sent).is_same
