"""Help and refusals of the command line are Vietnamese."""

from __future__ import annotations

import pytest

from danvan_desktop.command_parser import CommandParser, vietnamese_reason
from danvan_desktop.domain.errors import DanvanError


@pytest.fixture
def parser() -> CommandParser:
    made = CommandParser(prog="danvan")
    made.options.add_argument("--year", type=int, metavar="NĂM", required=True, help="năm")
    choice = made.options.add_mutually_exclusive_group()
    choice.add_argument("--json", action="store_true", help="in")
    choice.add_argument("--accept", action="store_true", help="nhận")
    made.add_argument_group("Tham số").add_argument("kind", choices=["report", "annex"], metavar="LOẠI", help="loại")
    return made


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("", "thiếu --year, LOẠI"),
        ("report --year abc", "--year: “abc” không phải là số nguyên"),
        ("memo --year 2026", "LOẠI: không có “memo”, chỉ có report, annex"),
        ("report --year", "thiếu giá trị sau --year"),
        ("report --year 2026 --json --accept", "không dùng --accept cùng với --json"),
        ("report --year 2026 --deep", "không có tham số “--deep”"),
        ("report --ye 2026", "thiếu --year"),
    ],
)
def test_every_wrong_line_is_refused_with_a_vietnamese_reason(parser: CommandParser, typed: str, said: str) -> None:
    with pytest.raises(DanvanError) as caught:
        parser.parse_args(typed.split())
    assert said in caught.value.message
    assert caught.value.remedy == "Xem “danvan --help”."


def test_help_speaks_vietnamese(parser: CommandParser, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        parser.parse_args(["--help"])
    text = capsys.readouterr().out
    assert left.value.code == 0
    assert text.startswith("Cách dùng: danvan")
    assert not [word for word in ("usage", "options:", "positional", "show this") if word in text]


def test_a_reason_that_is_not_known_is_told_as_it_is() -> None:
    assert vietnamese_reason("something new") == "something new"
