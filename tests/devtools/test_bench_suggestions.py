from danvan_desktop.devtools.bench_scoring import MOMENT, YEAR, large_set, scored_store
from danvan_desktop.devtools.bench_suggestions import link_every_leaf, suggestion_ratios
from danvan_desktop.domain.clock import FixedClock
from danvan_desktop.domain.scoring import ScoreSheet
from danvan_desktop.services.score_suggestions import ScoreSuggestionService
from danvan_desktop.services.score_view import read_view


def test_every_leaf_is_linked_to_three_sources_that_tell_something(tmp_path) -> None:
    with scored_store(tmp_path, *large_set(20)) as store:
        link_every_leaf(store)
        view = read_view(store, store.select(ScoreSheet, year=YEAR)[0])
        rows = ScoreSuggestionService(store, FixedClock(MOMENT)).rows(view)
    assert len(rows) == 20
    assert {len(row.suggestion.sources) for row in rows} == {3}
    ratios = [row for row in rows if row.row.criterion.method == "ratio"]
    assert ratios
    assert all(row.suggestion.points is not None for row in ratios)


def test_the_ratio_is_of_work_that_was_done(tmp_path) -> None:
    (ratio,) = suggestion_ratios(tmp_path, leaves=20, repeats=1)
    assert ratio.label == "suggestions of 20 linked leaves ÷ reading their sources"
    assert ratio.value > 0
