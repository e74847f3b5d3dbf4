from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from danvan_desktop.domain.dossier import ProvenCriterion, number_evidence
from danvan_desktop.domain.evidence import Evidence


def item(number: int) -> Evidence:
    return Evidence(number, f"{number:064x}", f"{number}.pdf", 10)


def numbers(*criteria: ProvenCriterion) -> list[tuple[str, str]]:
    return [(row.number, row.first) for criterion in number_evidence(criteria) for row in criterion.items]


def test_evidence_is_numbered_in_the_order_of_the_criteria_from_01_under_each() -> None:
    found = numbers(ProvenCriterion("1.1", "a", (item(5), item(2))), ProvenCriterion("3.2", "b", (item(9),)))
    assert found == [("1.1-01", ""), ("1.1-02", ""), ("3.2-01", "")]


def test_what_proves_a_second_criterion_is_listed_there_and_refers_to_the_first() -> None:
    found = numbers(
        ProvenCriterion("1.2", "a", (item(1),)),
        ProvenCriterion("2.1", "b", (item(2), item(1))),
        ProvenCriterion("3", "c", (item(1),)),
    )
    assert found == [("1.2-01", ""), ("2.1-01", ""), ("2.1-02", "1.2-01"), ("3-01", "1.2-01")]


def test_a_criterion_without_evidence_is_not_listed() -> None:
    assert number_evidence([ProvenCriterion("1.1", "a", ())]) == ()


def test_a_full_stop_or_bracket_behind_the_printed_number_is_not_repeated() -> None:
    assert numbers(ProvenCriterion("2.1.", "a", (item(1),)), ProvenCriterion("a)", "b", (item(2),))) == [
        ("2.1-01", ""),
        ("a-01", ""),
    ]


@given(st.lists(st.tuples(st.sampled_from(["1", "1.", "I", "i", "", "a)"]), st.lists(st.integers(1, 9), max_size=4))))
def test_no_two_items_have_one_number_even_where_criteria_are_printed_alike(rows) -> None:
    listed = number_evidence(
        ProvenCriterion(number, "x", tuple(item(one) for one in dict.fromkeys(ids))) for number, ids in rows
    )
    found = [row.number.lower() for criterion in listed for row in criterion.items]
    assert len(found) == len(set(found))
