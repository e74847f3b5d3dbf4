from datetime import date

from danvan_desktop.domain.extension import Extension, TaskExtension


def test_the_last_extension_says_until_when() -> None:
    first, second = Extension(date(2026, 5, 1), "chờ"), Extension(date(2026, 6, 1), "vẫn chờ")
    assert TaskExtension(1, 1, 2026, (first, second)).until == date(2026, 6, 1)
    assert TaskExtension(1, 1, 2026).until is None
