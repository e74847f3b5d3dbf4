from danvan_desktop.gui.marked_words import marked_pair


def test_words_that_differ_are_bold_and_underlined_on_both_sides() -> None:
    assert marked_pair("Gửi trước 15/12", "Gửi trước 20/12") == (
        "Gửi trước <b><u>15/12</u></b>",
        "Gửi trước <b><u>20/12</u></b>",
    )


def test_a_text_that_stands_alone_is_not_marked_and_never_html() -> None:
    assert marked_pair("", "<b>A & B</b>") == ("", "&lt;b&gt;A &amp; B&lt;/b&gt;")
    assert marked_pair("<i>", "<i> x") == ("&lt;i&gt;", "&lt;i&gt; <b><u>x</u></b>")
