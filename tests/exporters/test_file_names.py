from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from danvan_desktop.exporters.file_names import MAX_LENGTH, safe_file_name, windows_length

ANY_TEXT = st.text(st.characters(exclude_categories=()), max_size=400)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Báo cáo 05/BC-STP: kết quả?.docx", "Báo cáo 05-BC-STP- kết quả-.docx"),
        ("con", "_con"),
        ("LPT1.xlsx", "_LPT1.xlsx"),
        ("  tên...  ", "tên"),
        ("", "Không tên"),
        ("...", "Không tên"),
        ("a\nb\x00c", "a-b-c"),
    ],
)
def test_names_keep_their_words_and_lose_what_windows_forbids(text, name):
    assert safe_file_name(text) == name


def test_a_long_name_keeps_its_suffix():
    name = safe_file_name("Ủy ban " * 40 + ".docx")
    assert name.endswith(".docx")
    assert len(name) <= MAX_LENGTH


@given(ANY_TEXT)
def test_any_text_gives_a_name_every_system_takes(tmp_path_factory, text):
    name = safe_file_name(text)
    assert 0 < len(name) <= MAX_LENGTH
    assert len(name.encode()) <= 255
    assert not set(name) & set('/\\:*?"<>|')
    assert min(name) >= " "
    assert name[-1] not in ". "
    assert unicodedata.is_normalized("NFC", name)
    path = tmp_path_factory.getbasetemp() / name
    path.write_bytes(b"")
    path.unlink()


def test_characters_that_hide_the_ending_of_a_name_go():
    assert safe_file_name("ảnh\u202egpj.exe") == "ảnhgpj.exe"


@given(ANY_TEXT)
def test_a_name_can_be_held_to_a_shorter_length_as_windows_counts(text):
    assert windows_length(safe_file_name(text, 50)) <= 50


def test_windows_counts_an_emoji_twice():
    assert windows_length("ả🎉") == 3
