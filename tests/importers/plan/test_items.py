from danvan_desktop.importers.plan.blocks import block_of
from danvan_desktop.importers.plan.items import nest
from danvan_desktop.importers.text import document_from_text


def shape(items):
    return [(item.text, shape(item.items)) for item in items]


def test_items_nest_by_the_depth_of_their_markers():
    text = (
        "1. Mục đích\nĐoạn một.\nĐoạn hai.\n2. Yêu cầu đối với các đơn vị.\n- Giao Văn phòng:\n+ Việc một.\n+ Việc hai."
    )
    blocks = [block_of(part) for part in document_from_text(text).paragraphs]
    assert shape(nest(blocks)) == [
        ("Mục đích", [("Đoạn một.", []), ("Đoạn hai.", [])]),
        ("Yêu cầu đối với các đơn vị.", [("Giao Văn phòng:", [("Việc một.", []), ("Việc hai.", [])])]),
    ]
