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
