import pytest
from hypothesis import given
from hypothesis import strategies as st

from danvan_desktop.domain.document import Run
from danvan_desktop.domain.marked_text import marked, marked_runs, unmarked


@pytest.mark.parametrize(
    ("text", "runs"),
    [
        ("", ()),
        ("Thường", (Run("Thường"),)),
        ("Đạt **100%** chỉ tiêu", (Run("Đạt "), Run("100%", bold=True), Run(" chỉ tiêu"))),
        ("__Ghi chú:__ nộp muộn", (Run("Ghi chú:", italic=True), Run(" nộp muộn"))),
        ("**a __b__ c**", (Run("a ", bold=True), Run("b", bold=True, italic=True), Run(" c", bold=True))),
        ("**a __b** c__", (Run("a ", bold=True), Run("b", bold=True, italic=True), Run(" c", italic=True))),
        ("3 ** 4 ** 5", (Run("3 ** 4 ** 5"),)),
        ("2 **chưa đóng", (Run("2 **chưa đóng"),)),
        ("Số: ____/KH", (Run("Số: ____/KH"),)),
        ("________", (Run("________"),)),
        (r"\**không đậm\**", (Run("**không đậm**"),)),
        (r"C:\thư mục", (Run(r"C:\thư mục"),)),
    ],
)
def test_marks_that_open_and_close_give_looks_and_all_others_are_letters(text: str, runs: tuple[Run, ...]) -> None:
    assert marked_runs(text) == runs


def test_a_blank_at_the_edge_of_a_look_goes_outside() -> None:
    assert marked((Run("Đạt"), Run(" 100% ", bold=True), Run("chỉ tiêu"))) == "Đạt **100%** chỉ tiêu"
    assert marked((Run(" ", bold=True),)) == " "


def test_a_line_without_looks_stays_as_it_was_typed() -> None:
    for text in ("2 * 3 = 6", "a_b_c", r"C:\thư mục", "____", "** ghi chú", "5**"):
        assert marked((Run(text),)) == text


runs = st.lists(
    st.builds(Run, st.text(alphabet="ab*_\\ ạ", min_size=1, max_size=6), st.booleans(), st.booleans()), max_size=5
)


@given(runs)
def test_runs_come_back_as_they_were_but_for_the_looks_of_blanks(given_runs: list[Run]) -> None:
    def shown(some) -> list[tuple[str, bool, bool]]:
        return [
            (letter, run.bold, run.italic) if not letter.isspace() else (letter, False, False)
            for run in some
            for letter in run.text
        ]

    text = marked(given_runs)
    assert shown(marked_runs(text)) == shown(given_runs)
    assert unmarked(text) == "".join(run.text for run in given_runs)


@given(st.text(alphabet="ab*_\\ \n", max_size=30))
def test_any_text_reads_without_error_and_what_is_written_of_it_reads_alike(text: str) -> None:
    for line in text.split("\n"):
        read = marked_runs(line)
        assert marked_runs(marked(read)) == marked_runs(marked(marked_runs(marked(read))))
        assert "".join(run.text for run in marked_runs(marked(read))) == "".join(run.text for run in read)
