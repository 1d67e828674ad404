"""The limits and the error that names the one a page is over."""

import pickle
from dataclasses import FrozenInstanceError, fields

import pytest

from heraldparse.limits import DEFAULT_LIMITS, Limits, PageTooLargeError, require


def test_the_error_names_limit_and_both_figures() -> None:
    error = PageTooLargeError("nodes", allowed=10, found=12_345)
    assert isinstance(error, ValueError)
    assert (error.limit, error.allowed, error.found) == ("nodes", 10, 12_345)
    assert str(error) == "the page has 12,345 nodes, over the limit of 10 (Limits.nodes)"


def test_the_error_travels_between_processes() -> None:
    error = pickle.loads(pickle.dumps(PageTooLargeError("bytes", allowed=1, found=2)))  # noqa: S301 - our own
    assert (error.limit, error.allowed, error.found) == ("bytes", 1, 2)


@pytest.mark.parametrize("found", [0, 7])
def test_what_is_at_the_limit_is_allowed(found: int) -> None:
    require(Limits(bytes=7), "bytes", found)


def test_what_is_over_the_limit_is_refused() -> None:
    with pytest.raises(PageTooLargeError, match=r"Limits\.bytes"):
        require(Limits(bytes=7), "bytes", 8)


@pytest.mark.parametrize("name", [field.name for field in fields(Limits)])
def test_no_limit_is_below_one(name: str) -> None:
    assert getattr(DEFAULT_LIMITS, name) >= 1
    with pytest.raises(ValueError, match=f"Limits.{name} must be at least 1, not 0"):
        Limits(**{name: 0})


def test_limits_are_frozen() -> None:
    with pytest.raises(FrozenInstanceError):
        DEFAULT_LIMITS.bytes = 1  # type: ignore[misc]


def test_default_lets_fifty_megabytes_and_a_hundred_thousand_links_through() -> None:
    require(DEFAULT_LIMITS, "bytes", 50_000_000)
    require(DEFAULT_LIMITS, "nodes", 100_000)
