"""Texts that a page prints two or three times over."""

from heraldparse.captions.brackets import CLOSERS


def undouble(text: str) -> str:
    """A text that is printed two or three times over, once; any other text as it is, its white space squeezed.

    A single word may be a name (`Sing Sing`) and is doubled only in brackets.

    Example:
        >>> undouble("A bridge (AP) A bridge (AP)"), undouble("(Yonhap)(Yonhap)"), undouble("Sing Sing")
        ('A bridge (AP)', '(Yonhap)', 'Sing Sing')
    """
    once = " ".join(text.split())
    while True:
        half = _repeated(once)
        if half is None:
            return once
        once = half


def _repeated(text: str) -> str | None:
    """The part that makes up the text when it is said two or three times, with or without a blank between."""
    for times in (2, 3):
        for gap in (" ", ""):
            size, rest = divmod(len(text) - (times - 1) * len(gap), times)
            part = text[:size]
            if rest or not part or part != part.strip():
                continue
            if (" " in part or part[-1] in CLOSERS) and gap.join([part] * times) == text:
                return part
    return None
