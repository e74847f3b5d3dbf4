from pathlib import Path

import pytest

from danvan_desktop.domain.criteria import CriterionKind, Method, RuleKind
from danvan_desktop.domain.criteria_check import check_set
from danvan_desktop.domain.criteria_tree import CriteriaTree
from danvan_desktop.domain.errors import DanvanError
from danvan_desktop.importers.criteria_json import read_criteria_set
from danvan_desktop.paths import resource
from tests.criteria_sets import D

SAMPLE = resource("samples", "criteria_set.json")


def test_the_sample_set_has_no_findings_and_says_that_it_is_an_example() -> None:
    sample = read_criteria_set(SAMPLE)
    assert check_set(sample) == ()
    assert sample.criteria_set.is_sample
    assert sample.criteria_set.regulation == "VÍ DỤ – không phải quy định chính thức"


def test_the_sample_set_follows_the_frame_and_covers_every_method_and_rule() -> None:
    sample = read_criteria_set(SAMPLE)
    tree = CriteriaTree(sample.criteria)
    assert [root.max_points for root in tree.roots] == [10, 90, 3, 3]
    assert {leaf.method for leaf in tree.leaves()} == set(Method)
    assert {root.kind for root in tree.roots} == set(CriterionKind)
    assert {rule.kind for rule in sample.rules} == set(RuleKind)
    assert (sample.criteria_set.bonus_cap, sample.criteria_set.penalty_cap) == (3, 3)
    assert [band.lower for band in sample.bands] == [95, 85, 75, 0]


def test_a_rule_may_name_a_criterion_by_its_number(tmp_path: Path) -> None:
    path = tmp_path / "set.json"
    text = SAMPLE.read_text(encoding="utf-8")
    path.write_text(text.replace('"kind": "blocker",', '"kind": "blocker", "criterion": "2.4.3",'), encoding="utf-8")
    full_set = read_criteria_set(path)
    assert CriteriaTree(full_set.criteria).find(full_set.rules[0].criterion_id).number == "2.4.3"
    assert full_set.criteria_set.step == D("0.25")


@pytest.mark.parametrize("content", ["", "[]", '{"name": "x"}', "\x00", '{"criteria": 5}'])
def test_a_file_that_is_no_set_is_refused_with_a_remedy(tmp_path: Path, content: str) -> None:
    path = tmp_path / "set.json"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(DanvanError) as refusal:
        read_criteria_set(path)
    assert "set.json" in refusal.value.message
    assert refusal.value.remedy


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(DanvanError):
        read_criteria_set(tmp_path / "none.json")
