from danvan_desktop.domain.likeness import likenesses

TEXTS = (
    "Khảo sát mức độ hài lòng của người dân đối với dịch vụ công",
    "Tổ chức hội nghị quán triệt các văn bản về công tác dân vận",
    "Tiếp công dân, giải quyết đơn thư",
)


def test_the_same_words_are_most_alike_whatever_their_accents() -> None:
    found = likenesses("khao sat MUC DO hai long cua nguoi dan doi voi dich vu cong", TEXTS)
    assert found[0] > 0.99
    assert max(found[1:]) < 0.2


def test_words_all_have_tell_nothing_apart_and_strange_words_nothing_at_all() -> None:
    found = likenesses("Mức độ hài lòng qua khảo sát", TEXTS)
    assert found.index(max(found)) == 0
    assert likenesses("xyz", TEXTS) == [0.0, 0.0, 0.0]
    assert likenesses("", TEXTS) == [0.0, 0.0, 0.0]
    assert likenesses("gì đó", ()) == []
    assert likenesses("gì đó", ("", "…")) == [0.0, 0.0]
