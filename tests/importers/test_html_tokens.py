import pytest

from danvan_desktop.importers.html_tokens import Token, TokenKind, resolved, tokens_of

MANY = 30_000


def words(source):
    return "".join(token.text for token in tokens_of(source) if token.kind is TokenKind.WORDS)


def test_tags_have_their_attributes_in_every_way_of_writing():
    assert list(tokens_of('<P Class=a STYLE=\'b:"c"\' title="&lt;d>" hidden>x</P>')) == [
        Token(TokenKind.OPEN, "p", {"class": "a", "style": 'b:"c"', "title": "<d>"}),
        Token(TokenKind.WORDS, "x"),
        Token(TokenKind.CLOSE, "p"),
    ]


def test_comments_declarations_scripts_and_styles_are_left_out():
    source = "<!DOCTYPE html><?xml?><!-- a > b --><![if !x]>c<![endif]><script>d<p></script ><STYLE>e</style>f"
    assert words(source) == "cf"


def test_entities_become_letters_and_impossible_ones_stay():
    assert words("A&nbsp;&amp;&#7841;&#x1EA1;") == "A\u00a0&ạạ"
    assert resolved("&#" + "9" * 5000 + ";").startswith("&#999")


def test_a_sign_that_opens_no_tag_is_a_word():
    assert words("a < b, c<5 <") == "a < b, c<5 <"


@pytest.mark.parametrize(
    "source",
    [
        "<" * MANY,
        "<!--" * MANY,
        "<a " * MANY,
        '<a "' * MANY,
        "<a '\">" * MANY,
        "</" * MANY,
        "<script>" * MANY,
        "&#" + "9" * MANY,
    ],
)
def test_hostile_pages_come_to_an_end(source):
    assert sum(1 for _ in tokens_of(source)) <= len(source)
