"""How a story ends: the signature, the reporter's address, the closing credit of an agency. They leave the text."""

from dataclasses import dataclass, field

from heraldparse.blocks.sheet import Block, Sheet
from heraldparse.bylines import read_signature, split_closing_credit, split_closing_email
from heraldparse.bylines.chinese import split_closing_names
from heraldparse.models import Author

_LONGEST_SIGNATURE = 200
_LONGEST_CREDIT = 60
_NEAR = 2
"""A credit alone stands at most this many lines under the story."""
_NEAR_END = 6
"""A line without an address is a signature only among this many lines before the end of the story."""


@dataclass(slots=True)
class Ending:
    """What the last lines of a story say about who wrote it.

    Example:
        >>> Ending().signature is None
        True
    """

    authors: list[Author] = field(default_factory=list)
    agencies: list[str] = field(default_factory=list)
    emails: list[str] = field(default_factory=list)
    """Addresses that stand without a name."""
    signature: str | None = None
    """The first signature as printed."""


def read_ending(sheet: Sheet, start: int, end: int) -> Ending:
    """Read and claim the signatures of a story, and take the closing credit off its last paragraph.

    Example:
        >>> from heraldparse.markup.tree import build_tree
        >>> from heraldparse.blocks.reader import read_blocks
        >>> sheet = read_blocks(build_tree("<p>It rained all day, officials said. (Yonhap)").root)
        >>> read_ending(sheet, 0, 1).agencies, sheet.blocks[0].text
        (['Yonhap'], 'It rained all day, officials said.')
    """
    ending = Ending()
    texts = [block for block in sheet.blocks[start:end] if block.kind == "text" and block.claim is None]
    running = [i for i, block in enumerate(texts) if block.prose]
    if not running:
        return ending
    for i, block in enumerate(texts):
        if len(block.text) <= _LONGEST_SIGNATURE and (i >= running[-1] - _NEAR_END or "@" in block.text):
            _sign(ending, block)
        if running[-1] < i <= running[-1] + _NEAR and block.claim is None:
            _credit(ending, block)
    rest = [block for block in texts if block.claim is None and block.prose]
    last = rest[-1].text if rest else ""
    for block in rest:
        if block.text == last:  # a body that stands twice ends twice
            _close(ending, block)
    return ending


def _sign(ending: Ending, block: Block) -> None:
    """Claim a line that names the writer."""
    signature = read_signature(block.text)
    if signature is None:
        return
    block.claim, block.rule = "signature", "names the writer at the end"
    ending.authors += signature.authors
    if signature.email:
        ending.emails.append(signature.email)
    if signature.agency:
        ending.agencies.append(signature.agency)
    if signature.authors and ending.signature is None:
        ending.signature = signature.text


def _credit(ending: Ending, block: Block) -> None:
    """Claim a line under the story that is a credit and nothing else."""
    text, agency = split_closing_credit(block.text) if len(block.text) < _LONGEST_CREDIT else (block.text, None)
    if agency and not text:
        block.claim, block.rule = "signature", "the credit under the story"
        ending.agencies.append(agency)


def _close(ending: Ending, block: Block) -> None:
    """Cut a closing address, then a closing credit, then closing names, off a paragraph."""
    text, email = split_closing_email(block.text)
    if email:
        ending.emails.append(email)
    text, agency = split_closing_credit(text)
    if agency:
        ending.agencies.append(agency)
    text, printed, names = split_closing_names(text)
    ending.authors += (Author(name=name) for name in names)
    ending.signature = ending.signature or printed
    if text:
        block.text = text
