"""The bracket that a caption ends in: where it opens, and whether it holds a credit."""

import re

from heraldparse.captions.credits import LONGEST, is_credit, is_labelled, is_short_form, names_source

CLOSERS = {")": "(", "]": "[", "）": "（", "］": "［", ">": "<", "】": "【", "〉": "〈"}
"""Closing brackets with the opening ones."""

_BRACKETED = re.compile(r"[(\[（]([^()\[\]（）\n]{1,160})[)\]）]")


def credit_in_brackets(text: str) -> tuple[str, str] | None:
    """The text before a bracket at the end, and the bracket's content, where that reads like a credit; else None.

    Example:
        >>> credit_in_brackets("Rivers run high (Yonhap)")
        ('Rivers run high ', 'Yonhap')
        >>> credit_in_brackets("She leads the World Health Organization (WHO)") is None
        True
    """
    stripped = text.rstrip(" .。|\n")
    opened = opening_bracket(stripped)
    if opened is None or not is_credit(stripped[opened + 1 : -1]):
        return None
    before, content = stripped[:opened], stripped[opened + 1 : -1].strip()
    if is_labelled(content) or names_source(content) or "/" in content:
        return before, content
    closed = text.rstrip(" |\n").endswith((".", "。"))
    if closed or _stands_for(content, before) or any(map(is_credit, _BRACKETED.findall(before))):
        return None
    return before, content


def opening_bracket(text: str) -> int | None:
    """Where the bracket opens that the text closes with; None where it closes with none, or opens too far away.

    Example:
        >>> opening_bracket("A bridge (left)"), opening_bracket("A bridge")
        (9, None)
    """
    closer = text[-1:]
    opener = CLOSERS.get(closer)
    if opener is None:
        return None
    depth = 0
    for index in range(len(text) - 1, max(-1, len(text) - 2 * LONGEST), -1):
        depth += (text[index] == closer) - (text[index] == opener)
        if depth == 0:
            return index
    return None


def _stands_for(content: str, before: str) -> bool:
    """Whether a bracket holds the letters of the words before it (`World Health Organization (WHO)`) or says them."""
    said = before[-2 * LONGEST :].split()[-2 * min(len(content), 8) :]
    if said and said[-1] == "".join(word[0] for word in content.split()):
        return True
    if not is_short_form(content):
        return False
    starts = (index for index, word in enumerate(said) if word[0] == content[0])
    return any(_in_order(content.casefold(), " ".join(said[start:]).casefold()) for start in starts)


def _in_order(letters: str, text: str) -> bool:
    """Whether the letters occur in the text in this order."""
    rest = iter(text)
    return all(letter in rest for letter in letters if letter.isalpha())
