"""Lines that are captions by what they say."""

import pytest

from heraldparse.pictures.lone_lines import holds_credit

_LONG_LINE = (
    "The old bridge over the river stood under water for two days and one night while the rain went on and on, and"
    " those who live on the other bank went by boat to the school and to the market in the town."
)


@pytest.mark.parametrize(
    ("text", "credit"),
    [
        (f"{_LONG_LINE} Foto: Jane Doe", True),
        (f"{_LONG_LINE} (Yonhap).", True),  # Korean wire
        (f"{_LONG_LINE} Getty Images.", True),
        (f"{_LONG_LINE}", False),
    ],
)
def test_credit_at_the_end_of_a_long_text(text: str, credit: bool) -> None:
    assert holds_credit(text) is credit
