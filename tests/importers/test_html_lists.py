import pytest

from danvan_desktop.importers.html_lists import open_list, printed_label


@pytest.mark.parametrize(
    ("tag", "attributes", "labels"),
    [
        ("ol", {}, ["1.", "2."]),
        ("ol", {"type": "I", "start": "3"}, ["III.", "IV."]),
        ("ol", {"style": "margin:0;list-style-type: lower-alpha"}, ["a.", "b."]),
        ("ol", {"style": "list-style:disc"}, ["-", "-"]),
        ("ul", {}, ["-", "-"]),
        ("ol", {"start": "lạ"}, ["1.", "2."]),
    ],
)
def test_items_are_numbered_as_a_browser_prints_them(tag, attributes, labels):
    counter = open_list(tag, attributes)
    assert [counter.label({}) for _ in labels] == labels


def test_an_item_may_say_its_own_number():
    counter = open_list("ol", {})
    assert [counter.label({"value": "5"}), counter.label({}), counter.label({"value": "x"})] == ["5.", "6.", "7."]


def test_the_style_of_an_item_wins_over_its_list():
    counter = open_list("ol", {})
    styles = ["upper-roman", "upper-roman", "disc", ""]
    assert [counter.label({"style": f"list-style-type:{style};color:red"}) for style in styles] == [
        "I.",
        "II.",
        "-",
        "4.",
    ]


@pytest.mark.parametrize(
    ("written", "label"),
    [
        ("1.\u00a0\u00a0 ", "1."), ("a)", "a)"), ("II.", "II."), ("1.2.", "1.2."), ("(3)", "(3)"), ("·", "-"), ("o", "-"),
        ("Ø", "-"), ("-", "-"), ("+", "+"), (" ", None),
    ],
)  # fmt: skip
def test_numbers_that_word_wrote_stay_and_bullets_become_dashes(written, label):
    assert printed_label(written) == label
