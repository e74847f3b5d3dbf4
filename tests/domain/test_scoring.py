from danvan_desktop.domain.scoring import SheetState


def test_a_sheet_is_frozen_from_sending_on() -> None:
    assert [state for state in SheetState if state.is_frozen] == [
        SheetState.SENT,
        SheetState.APPRAISED,
        SheetState.LOCKED,
    ]


def test_every_state_has_its_name_in_the_words_of_the_domain() -> None:
    assert [state.label for state in SheetState] == [
        "Nháp",
        "Đang tự chấm",
        "Trình lãnh đạo",
        "Đã duyệt",
        "Đã gửi",
        "Có kết quả thẩm định",
        "Khóa",
    ]


def test_a_sheet_goes_through_its_states_one_by_one_and_stops_when_locked() -> None:
    assert SheetState.SCORING.following is SheetState.SUBMITTED
    assert SheetState.SENT.following is SheetState.APPRAISED
    assert SheetState.LOCKED.following is None


def test_what_leadership_looks_at_is_withdrawn_before_it_changes_and_an_appraised_sheet_is_not() -> None:
    assert [state for state in SheetState if state.is_editable] == [SheetState.DRAFT, SheetState.SCORING]
    assert [state for state in SheetState if state.is_withdrawable] == [
        SheetState.SUBMITTED,
        SheetState.APPROVED,
        SheetState.SENT,
    ]
