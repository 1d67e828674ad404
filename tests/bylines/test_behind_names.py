"""What stands behind a name without a mark."""

import pytest

from heraldparse.bylines.behind_names import Behind, split_behind


@pytest.mark.parametrize(
    ("piece", "expected"),
    [
        ("JANE DOE AP Sports Writer", Behind("Jane Doe", "AP", role="Sports Writer")),  # US paper
        ("Jane Doe Associated Press Writer", Behind("Jane Doe", "AP", role="Writer")),
        ("Jane Doe Associated Press", Behind("Jane Doe", "AP")),
        ("Jane Mary Doe Reuters", Behind("Jane Mary Doe", "Reuters")),
        ("Jane Doe BBC News", Behind("Jane Doe", outlet="BBC News")),  # British broadcaster
        ("Jane Doe USA TODAY Sports", Behind("Jane Doe", outlet="USA TODAY Sports")),
        ("JANE DOE BBC NEWS", None),  # all in capitals: where the name ends is open
        ("Jane Doe", None),
        ("Jane Doe Sports Writer", None),
        ("Jane BBC News", None),
        ("AP Sports Writer", None),
        ("", None),
    ],
)
def test_split_behind(piece: str, expected: Behind | None) -> None:
    assert split_behind(piece) == expected
