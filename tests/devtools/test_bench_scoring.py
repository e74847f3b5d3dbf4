from danvan_desktop.devtools.bench_scoring import large_set, scoring_ratios
from danvan_desktop.domain.criteria_check import check_set
from danvan_desktop.domain.score_engine import evaluate


def test_the_large_set_is_one_that_could_be_used_and_is_scored_whole() -> None:
    full_set, lines = large_set(40)
    assert check_set(full_set) == ()
    result = evaluate(full_set, lines, ())
    assert (result.scored, result.leaf_count) == (40, 40)


def test_each_ratio_is_of_work_that_was_done(tmp_path) -> None:
    ratios = list(scoring_ratios(tmp_path, leaves=20, repeats=1))
    assert [ratio.label.split(" ÷ ")[0] for ratio in ratios] == [
        "recomputing 20 leaves",
        "20 leaves to Excel and back",
        "the view of a sheet of 20 leaves",
    ]
    assert all(ratio.value > 0 for ratio in ratios)
