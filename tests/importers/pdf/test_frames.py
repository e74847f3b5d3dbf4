from danvan_desktop.importers.pdf.frames import (
    frame_of,
    habits_of,
    is_centred,
    is_indented,
    is_marked,
    is_short,
    room_after,
    with_frames,
)
from danvan_desktop.importers.pdf.page import Frame, LineKind
from tests.importers.pdf.handmade import LEFT, RIGHT, line

FULL = "các cơ quan hành chính nhà nước và chính quyền các cấp"


def test_the_margins_are_where_most_full_lines_begin_and_end():
    lines = [line(FULL, LEFT + 36, to=RIGHT), line(FULL, LEFT + 36, to=RIGHT), line(FULL, to=RIGHT), line("hết đoạn.")]
    assert frame_of(lines) == Frame(LEFT, RIGHT)
    assert frame_of([]) == Frame(0, 0)


def test_a_page_keeps_its_own_margins_and_a_short_one_those_of_the_document():
    long_page = [line(FULL, 60, base=100 + 16 * n, to=500, frame=Frame(0, 0)) for n in range(12)]
    short_page = [line("Trên đây là Kế hoạch", 60, page=1, frame=Frame(0, 0))]
    framed = with_frames([*long_page, *short_page])
    assert {one.frame for one in framed} == {Frame(60, 500, indents=(60,))}


def test_a_cell_is_narrower_than_its_borders():
    cell = line("abc", 105, kind=LineKind.CELL, frame=Frame(100, 200), place=(0, 0, 0))
    assert with_frames([cell])[0].frame == Frame(104, 196)


def test_a_line_is_short_when_the_next_word_had_fitted():
    ended = line("Phòng Hành chính", to=RIGHT - 60)
    assert is_short(ended, line("và đào tạo"))
    assert not is_short(ended, line("Nghiên-cứu-viên"))
    assert room_after(line(FULL, to=RIGHT)) == 0


def test_a_centred_line_has_its_room_on_both_sides():
    title = line("KẾ HOẠCH", LEFT + 180, to=RIGHT - 180)
    assert is_centred(title)
    assert room_after(title) == 360
    assert not is_centred(line(FULL, to=RIGHT))
    assert is_indented(line(FULL, LEFT + 36, to=RIGHT))
    assert not is_indented(line(FULL, to=RIGHT))


def test_a_line_that_begins_where_many_do_is_not_taken_for_centred():
    lines = [line("một dòng", 121, base=100 + 16 * n, to=502, frame=Frame(0, 0)) for n in range(6)]
    lines += [line(FULL, LEFT, base=300 + 16 * n, to=RIGHT, frame=Frame(0, 0)) for n in range(9)]
    assert not any(is_centred(one) for one in with_frames(lines))


def test_a_marked_paragraph_moved_in_as_a_whole_is_a_habit():
    moved, plain = [], []
    for number in range(3):
        base = 100.0 + 60 * number
        first = line("- " + FULL, LEFT + 36, base, to=RIGHT)
        moved += [first, line("và hết đoạn.", LEFT + 36, base + 16)]
        plain += [first, line("và hết đoạn.", LEFT, base + 16)]
    assert habits_of(moved).blocks
    assert not habits_of(plain).blocks
    assert is_marked(moved[0])
    assert not is_marked(moved[1])


def test_the_habits_are_counted_in_the_running_text():
    lines = []
    for number in range(4):
        base = 100.0 + 60 * number
        lines += [
            line(FULL, LEFT + 36, base, to=RIGHT),
            line(FULL, LEFT, base + 21, to=RIGHT),
            line("hết.", LEFT, base + 42),
        ]
    habits = habits_of(lines)
    assert habits.indents
    assert habits.pitch == 1.5
    flat = habits_of([line("Một đoạn.", base=100), line("Hai đoạn.", base=130), line("Ba đoạn.", base=160)])
    assert not flat.indents
