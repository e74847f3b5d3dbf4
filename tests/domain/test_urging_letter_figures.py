from __future__ import annotations

from tests.exporters import sample_papers as papers


def test_from_the_second_letter_on_the_subject_counts_them():
    figures = papers.urging_letter(1)
    assert figures.regarding == "V/v đôn đốc thực hiện nhiệm vụ công tác dân vận năm 2025"
    assert papers.urging_letter(2).regarding.endswith("năm 2025 (lần 2)")
