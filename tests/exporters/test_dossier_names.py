from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from danvan_desktop.domain.dossier import ListedCriterion, ListedEvidence
from danvan_desktop.domain.errors import DanvanError
from danvan_desktop.domain.evidence import Evidence
from danvan_desktop.exporters.dossier_names import evidence_file_names, room_below
from danvan_desktop.exporters.file_names import windows_length

ANY_TEXT = st.text(st.characters(exclude_categories=()), max_size=150)


def listed(*items: tuple[str, str, str, str]) -> list[ListedCriterion]:
    """One criterion with (number, title, file name, document number) each."""
    found = (
        ListedEvidence(number, Evidence(place, "0" * 64, name, 1, title, document))
        for place, (number, title, name, document) in enumerate(items)
    )
    return [ListedCriterion("1", "x", tuple(found))]


@pytest.mark.parametrize(
    ("item", "name"),
    [
        (("3.2-01", "Quyết định kiện toàn", "qd45.pdf", "45/QĐ-STP"), "3.2-01 Quyết định kiện toàn số 45-QĐ-STP.pdf"),
        (("3.2-01", "Quyết định 45/QĐ-STP", "qd45.PDF", "45/QĐ-STP"), "3.2-01 Quyết định 45-QĐ-STP.PDF"),
        (("1-01", "", "Ảnh hội nghị.jpg", ""), "1-01 Ảnh hội nghị.jpg"),
        (("CON.1-01", "=cmd", "a.xlsx", ""), "_CON.1-01 =cmd.xlsx"),
        (("1/2-01", "a\nb\\c", "x", ""), "1-2-01 a-b-c"),
        (("1-01", "gpj\u202eexe", "x.pdf", ""), "1-01 gpjexe.pdf"),
    ],
)
def test_a_file_is_named_by_number_title_and_document(item, name) -> None:
    assert list(evidence_file_names(listed(item)).values()) == [name]


def test_an_item_that_refers_to_another_has_no_file_of_its_own() -> None:
    item = ListedEvidence("2-01", Evidence(1, "0" * 64, "a.pdf", 1), first="1-01")
    assert evidence_file_names([ListedCriterion("2", "x", (item,))]) == {}


@given(st.lists(st.tuples(ANY_TEXT, ANY_TEXT, ANY_TEXT), max_size=6), st.integers(48, 120))
def test_whatever_the_titles_names_are_unique_short_and_taken_by_windows(rows, most) -> None:
    items = [(f"{title}-{place:02d}", title, name, document) for place, (title, name, document) in enumerate(rows)]
    names = list(evidence_file_names(listed(*items), most).values())
    assert len({name.casefold() for name in names}) == len(items)
    for name in names:
        assert windows_length(name) <= most
        assert len(name.encode()) <= 255
        assert not set(name) & set('/\\:*?"<>|\n\r\u202e')
        assert name[-1] not in ". "


def test_a_very_long_title_keeps_number_and_ending() -> None:
    (name,) = evidence_file_names(listed(("2.1-07", "Báo cáo 🎉" * 60, "x.docx", "")), 60).values()
    assert name.startswith("2.1-07 Báo cáo")
    assert name.endswith(".docx")
    assert windows_length(name) <= 60


def test_a_place_too_deep_for_windows_is_refused_before_anything_is_written() -> None:
    assert room_below(Path("/ho so")) == 120
    with pytest.raises(DanvanError, match="259 ký tự"):
        room_below(Path("/" + "a/" * 110))
