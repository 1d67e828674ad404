"""Lines that lost the break between them: where one ends and the next begins."""

import re

_MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?"
_LONGEST = 400  # of a line that can hold a headline, a byline and a date
_LABEL = re.compile(r"(?:Published|Updated) ?:")
_PUBLISHED = re.compile(r"Published ?: ?(?=[A-Z][a-z]{2}|\d{4})")
_BYLINE = re.compile(r"(?:[^\s(\[“‘\"'/-]|(?<=\S)[\"'])(By )(?=[^\W\d_])")
_TIMED = re.compile(rf"(?:{_MONTH} \d{{1,2}}, \d{{4}}|\d{{4}}[-.]\d\d[-.]\d\d) (?:- )?\d\d:\d\d:\d\d(?=[^\s\d])")
_SIGNED = re.compile(r"(?<=[.!?”\"’')]) ?(By [^\Wa-z\d_][^.!?@()]{1,80}\([\w.+-]{1,64}@[\w.-]{1,80}\)?)$")
_DOUBLED_OPENING = re.compile(r"(By [^()@]{2,60} \() ?(?=\1)")
_MAIL_DASH = re.compile(r"[\w.+-]{1,64}@[\w.-]{1,80}\w-$")
_LATER_LABEL = re.compile(r"(?:Most Popular|MOST POPULAR|More from Headlines|Link copied)(?=[^\sa-z])")


def split_glued(text: str, below: str = "") -> list[str]:
    """Part a line where a date label, a byline, a time with seconds or the dash of a list is glued to another thing.

    `below` is the next line: a byline glued to its headline shows itself by the date that follows.

    Example:
        >>> split_glued("By Kim Han-byeolPublished : Sept. 26, 2016 - 15:02")
        ['By Kim Han-byeol', 'Published : Sept. 26, 2016 - 15:02']
        >>> split_glued("Rivers run highBy Kim Han-byeol", "Published : Oct. 20, 2023 - 19:49")
        ['Rivers run high', 'By Kim Han-byeol']
        >>> split_glued("April 29, 2024 - 10:27:49Rivers run high")
        ['April 29, 2024 - 10:27:49', 'Rivers run high']
        >>> split_glued("star@example.org-")
        ['star@example.org', '-']
    """
    tail = text[-_LONGEST:]
    signed = _SIGNED.search(tail) if "@" in tail else None
    if signed and len(signed[0]) < len(text):
        return [text[: -len(signed[0])], signed[1]]
    if len(text) > _LONGEST:
        return [text]
    label = None if _LABEL.match(text) else _PUBLISHED.search(text)
    if label:
        head = text[: label.start()].rstrip()
        return [*_split_byline(head), text[label.start() :]]
    if _LABEL.match(below):
        return _split_byline(text)
    if "@" in text and _MAIL_DASH.search(text):
        return [text[:-1], "-"]
    timed = _TIMED.match(text)
    if timed:
        return [text[: timed.end()], text[timed.end() :]]
    named = _LATER_LABEL.match(text)
    return [text[: named.end()], text[named.end() :]] if named else [text]


def without_doubled_opening(text: str) -> str:
    """A byline whose first words are printed twice, once.

    Example:
        >>> without_doubled_opening("By Kim Han-byeol ( By Kim Han-byeol ( star@example.org")
        'By Kim Han-byeol ( star@example.org'
    """
    doubled = _DOUBLED_OPENING.match(text)
    return text[doubled.end() :] if doubled else text


def _split_byline(text: str) -> list[str]:
    """Part `HeadlineBy Name`; a bare `By` at the end counts."""
    if text.endswith("By") and not text.endswith(" By") and len(text) > len("By"):
        return [text[: -len("By")], "By"]
    starts = [found.start(1) for found in _BYLINE.finditer(text)]
    return [text[: starts[-1]].rstrip(), text[starts[-1] :]] if starts else [text]
