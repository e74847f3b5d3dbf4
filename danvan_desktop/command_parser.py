"""argparse in Vietnamese: help, groups and refusals; a refusal is a `DanvanError` like every other."""

from __future__ import annotations

import argparse
import re
from typing import Any, NoReturn

from danvan_desktop.domain.errors import DanvanError

_HELP = "Xem “danvan --help”."
_REASONS = (
    (r"unrecognized arguments: (?P<a>.+)", "không có tham số “{a}”"),
    (r"argument (?P<a>.+): invalid choice: '(?P<b>.*)' \(choose from (?P<c>.+)\)", "{a}: không có “{b}”, chỉ có {c}"),
    (r"argument (?P<a>.+): invalid int value: '(?P<b>.*)'", "{a}: “{b}” không phải là số nguyên"),
    (r"argument (?P<a>.+): invalid _?year value: '(?P<b>.*)'", "{a}: “{b}” không phải là một năm"),
    (r"argument (?P<a>.+): expected one argument", "thiếu giá trị sau {a}"),
    (r"argument (?P<a>.+): not allowed with argument (?P<b>.+)", "không dùng {a} cùng với {b}"),
    (r"the following arguments are required: (?P<a>.+)", "thiếu {a}"),
)
"""The English reasons of CPython's argparse that this command line can cause, and how they are said here."""


class CommandParser(argparse.ArgumentParser):
    """A parser of one command; options are never abbreviated, so that a new one cannot change an old script."""

    def __init__(self, **settings: Any) -> None:
        settings["formatter_class"] = _VietnameseHelp
        super().__init__(add_help=False, allow_abbrev=False, **settings)
        self.options = self.add_argument_group("Tùy chọn")
        self.options.add_argument("-h", "--help", action="help", help="in hướng dẫn này rồi thoát")

    def error(self, message: str) -> NoReturn:
        """Refuse the arguments with the reason in Vietnamese; raises `DanvanError`."""
        raise DanvanError(f"Lệnh không đúng: {vietnamese_reason(message)}.", _HELP)


class _VietnameseHelp(argparse.HelpFormatter):
    def add_usage(self, usage: Any, actions: Any, groups: Any, prefix: str | None = "Cách dùng: ") -> None:
        super().add_usage(usage, actions, groups, prefix)


def vietnamese_reason(message: str) -> str:
    """Argparse's reason in Vietnamese; one that is not known stays as it is."""
    for pattern, words in _REASONS:
        found = re.fullmatch(pattern, message)
        if found is not None:
            return words.format(**found.groupdict()).replace("'", "")
    return message
