import pytest

from danvan_desktop.domain.errors import DanvanError, LegacyEncodingError
from danvan_desktop.importers.limits import FileLimits
from danvan_desktop.importers.pasted import read_pasted
from tests.importers.legacy_text import TEXT, as_vni


def texts(text, html, **more):
    return [part.text for part in read_pasted(text, html, **more).paragraphs]


def test_the_page_comes_first_and_the_text_when_the_page_has_no_words():
    assert texts("a", "<p>b</p>") == ["b"]
    assert texts("a", "") == ["a"]
    assert texts("a", "<img src='file:///x.png'>") == ["a"]
    assert read_pasted("a", "").source == "bộ nhớ tạm"


@pytest.mark.parametrize(("text", "html"), [("", ""), (" \n", "<p> </p>")])
def test_nothing_to_read_is_said_calmly(text, html):
    with pytest.raises(DanvanError) as caught:
        read_pasted(text, html)
    assert "không có chữ nào" in caught.value.message
    assert "Ctrl+C" in caught.value.remedy


@pytest.mark.parametrize(("text", "html"), [("abcdef", ""), ("", "<p>abcdef</p>")])
def test_too_many_words_are_refused(text, html):
    with pytest.raises(DanvanError) as caught:
        read_pasted(text, html, FileLimits(letters=5))
    assert "quá dài" in caught.value.message


def test_an_old_encoding_is_converted_on_consent():
    with pytest.raises(LegacyEncodingError):
        read_pasted(as_vni(TEXT), "")
    assert texts(as_vni(TEXT), "", convert_legacy=True) == TEXT.split("\n")
