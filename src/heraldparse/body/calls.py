"""Lines that speak to the reader about the site: sign up, follow, allow, support. No story says them."""

from collections.abc import Sequence

from heraldparse import labels
from heraldparse.blocks.sheet import Block
from heraldparse.body.chinese_notices import is_chinese_notice
from heraldparse.lists.boxes import starts_of

_LONGEST = 460
"""A longer text says more than a call does."""

_LONGEST_OPENED = 200
_OPENINGS = (
    "share this", "share it with", "share your thoughts", "like this story?", "like this topic?",
    "to contact the reporter", "to contact the editor", "follow us", "never miss the latest",
    "get the latest news", "get real time update", "for more news", "for more on news", "subscribe now",
    "this content is reserved", "chat with us in", "start your day with", "receive weekly", "you can now listen to",
    "this article is more than", "this story is more than",
    "this article was published more than", "this story was published more than", "dieser artikel ist älter als",
    "want more?", "thank you for signing up",
    "um weiterzulesen", "stay informed with", "sign up for", "get in touch with our", "be sure to sign up",
    "questions? comments?", "fehler gefunden?", "haben sie fehler entdeckt",
    "sie haben einen fehler gefunden", "einen fehler gefunden?", "twitter freischalten", "jetzt abonnieren",
)  # fmt: skip
"""How a call opens; such words may be said within a report."""

_LONGEST_CONSENT = 40
_CONSENTS = (
    "um eingebettete inhalte", "um diesen inhalt", "an dieser stelle finde", "ich bin damit einverstanden",
    "wir benötigen ihre zustimmung", "wir benötigen ihre einwilligung", "wir benötigen deine zustimmung",
    "wir brauchen ihre zustimmung", "wir brauchen deine zustimmung", "wir respektieren ihre privat",
    "wir respektieren deine privat", "to view this content", "this content is hosted", "this article includes content",
    "this content is imported from", "to display this content from", "questo contenuto è importato da",
    "ce contenu est bloqué", "este contenido está",
)  # fmt: skip
"""How the notice opens that stands in the place of an embedded item until the reader allows it; it can be long."""

_ASKS = (
    "abonn", "bleib", "erhalten sie", "get ", "hier ", "inscri", "join", "melde", "receive", "register", "sign up",
    "stay ", "subscribe", "suscr", "want ", "was this", "werktäglich", "you ",
)  # fmt: skip
"""How a sentence about a newsletter opens where it offers one."""

_PHRASES = (
    # letters and accounts
    "our newsletter", "our free newsletter", "our daily newsletter", "our weekly newsletter", "our monthly newsletter",
    "free daily newsletter", "delivered to your inbox", "straight to your inbox",
    "straight in your inbox", "stories in your inbox", "delivered through your letterbox",
    "by signing up you", "already a subscriber", "already a member?", "please subscribe", "subscribe to unlock",
    "to email updates", "email updates from", "unseren newsletter", "unserem newsletter", "unser newsletter",
    "newsletter abonnieren", "newsletter informiert", "newsletter bestellen", "in ihr postfach", "in dein postfach",
    "notre newsletter", "nos newsletters", "réservé aux abonnés", "déjà abonné", "nuestro boletín",
    "nuestra newsletter", "nossa newsletter", "nostra newsletter", "onze nieuwsbrief", "vårt nyhetsbrev",
    "vores nyhedsbrev", "naszego newslettera", "メールマガジンで", "無料で会員登録",
    # other channels of the site
    "follow us on", "like us on facebook", "become a fan on facebook", "as a preferred source", "our whatsapp",
    "our telegram",
    "news straight to your phone", "send you push notifications", "download our app", "unserem whatsapp",
    "unseren whatsapp", "folgen sie uns", "folge uns auf", "suivez-nous", "síguenos en", "nuestro canal de telegram",
    "nuestro canal de whatsapp", "nuestro canal de youtube", "tenemos canal de", "siga-nos", "nosso canal no",
    "seguici su", "nostro canale", "volg ons op", "obserwuj nas", "подписывайтесь на", "подпишитесь на",
    "підписуйтесь на",
    # what the writers or the site would like
    "share it with a friend", "if you enjoyed reading", "uns bitte mit einer spende", "uns mit einer spende",
    "hat ihnen dieser artikel gefallen", "hat dir dieser artikel gefallen", "ihnen hat der artikel gefallen",
    "zu diesem artikel können sie",
    # money for links
    "may earn a commission", "may earn commission", "may earn us a commission", "may earn an affiliate",
    "earn a small commission", "contains affiliate links", "may contain affiliate", "may receive a commission",
    "wir eine provision", "eine kleine provision", "eine provision erhält",
    "through links on our site", "as an amazon associate", "acceptance of our user agreement",
    "rules apply to all content", "delivered to your email inbox", "and deals in your inbox",
    # what scripts show in the place of something else
    "slideshow requires javascript", "you are using an outdated",
    "please upgrade your browser", "please update your browser",
    "please enable javascript", "does not support the video", "does not support html5", "this video has failed",
    "try refreshing your browser", "protected by recaptcha", "your submission has been received",
    "while submitting the form", "inhalte angezeigt werden", "inhalte anzuzeigen", "einen externen inhalt",
    "wir respektieren deine privat", "wir respektieren ihre privat",
    "empfohlener externer inhalt", "empfohlener redaktioneller inhalt", "contenu est bloqué",
    # who may print the text, and how to tell of a mistake in it
    *labels.RIGHTS, "ctrl+enter", "ctrl + enter",
    "only provides information storage services",
    "for your personal, non-commercial use", "use one of the following formats to cite", "wrong in this story, or",
    "version of this article appeared in print", "version of this article appears in print",
    "for the content of external sites", "for the content of external links", "this page is best viewed in",
    # the rules of the readers' part, and the form that sends a page
    "we welcome comments that", "comments are filtered", "comments are moderated", "discussion is now closed",
    "comments are now closed", "the right to remove any content", "reader comments on", "add your comment? here's how",
    "sure how to add your comment", "the first to comment", "opinions that are derogatory",
    "comments on this story are", "will be included in your message", "your email has been sent",
    "been posted to your facebook feed",
    # what a wall says where it ends the text, or before it does
    "article left to read this", "articles left to read this", "article left this month", "articles left this month",
    "last article that you can read", "last free article",
    "create an account or sign in", "unlimited online access", "additional articles per month",
    "to unlock more articles", "updates from your favourite authors", "login or register to",
    "continue reading this article", "to continue reading",
    "this article is for subscribers", "diesen artikel weiterlesen", "pour lire la suite",
    "pour continuer la lecture", "contenido exclusivo para suscriptores", "para seguir leyendo",
    "exclusivo para assinantes", "para continuar lendo", "per continuare a leggere", "この記事は会員限定",
    "この記事は有料会員限定",
)  # fmt: skip
"""Case-folded. Each is too much of a call to stand in the short paragraphs of a report."""

_LONGEST_FOLLOW = 250
_FOLLOWS = (
    "follow", "please follow", "you can follow", "like ", "join ", "find us", "get ", "connect with", "keep up with",
    "stay ", "add us", "folge", "suivez", "retrouvez", "rejoignez", "sigue", "sígue", "siga", "acompanhe", "curta",
    "segui", "volg", "følg", "följ", "polub", "obserwuj", "śledź", "seuraa", "подпи", "следите",
)  # fmt: skip
"""How a line opens that asks to follow somebody; it leads to a network."""
_NETWORKS = (
    "facebook.", "twitter.", "//x.com", "instagram.", "youtube.", "t.me/", "linkedin.", "whatsapp.", "tiktok.",
    "pinterest.", "threads.", "bsky.", "vk.com", "flipboard.", "news.google.",
)  # fmt: skip
"""What stands in the addresses of networks."""

_OTHER_SCRIPTS = "\u0400"
"""Letters from this one on are those of Cyrillic, Hangul, kana or Han."""
_LETTER = "newsletter"
_KEY = 4
_OPENING_KEYS = frozenset(opening[:_KEY] for opening in _OPENINGS)
_CONSENT_KEYS = frozenset(consent[:_KEY] for consent in _CONSENTS)

_LONG = [(max(phrase.split()[1:-1], key=len), phrase) for phrase in _PHRASES if phrase.count(" ") > 1]
_WORDS = frozenset(word for word, _ in _LONG)
_BY_WORD = {word: [phrase for key, phrase in _LONG if key == word] for word in _WORDS}
"""Phrases of three words or more, by a word in them that stands between two blanks."""
_OF_LETTERS = tuple(phrase for phrase in _PHRASES if phrase.count(" ") < 2 and _LETTER in phrase)
_SHORT = tuple(p for p in _PHRASES if p.count(" ") < 2 and _LETTER not in p and p[0] < _OTHER_SCRIPTS)
_OF_OTHER_SCRIPTS = tuple(p for p in _PHRASES if p.count(" ") < 2 and p[0] >= _OTHER_SCRIPTS)
"""Phrases that only a page has some of whose texts begin with such letters."""
_FOLLOW_STARTS = starts_of(_FOLLOWS)


def is_call(piece: Block) -> bool:
    """Whether a short text asks the reader of the site for something, or tells what the site does with its links.

    Example:
        >>> from heraldparse.markup.tree import build_tree
        >>> from heraldparse.blocks.reader import read_blocks
        >>> html = "<p>Get the tides delivered to your inbox each morning.<p>The inbox of the harbor master is full."
        >>> [is_call(block) for block in read_blocks(build_tree(html).root).blocks]
        [True, False]
    """
    return bool(calls_among([piece]))


def calls_among(pieces: Sequence[Block]) -> set[Block]:
    """The calls among the texts of a page; phrases are looked for in all of them at once.

    Example:
        >>> from heraldparse.markup.tree import build_tree
        >>> from heraldparse.blocks.reader import read_blocks
        >>> sheet = read_blocks(build_tree("<p>It rained.<p>Already a subscriber? Log in.").root)
        >>> [block.text for block in calls_among(sheet.blocks)]
        ['Already a subscriber? Log in.']
    """
    texts = [(p, p.text.casefold()) for p in pieces if len(p.text) <= _LONGEST]
    page = "\n".join(text for _, text in texts)
    has_letters = _LETTER in page
    words = _WORDS.intersection(page.split())
    phrases = [phrase for word in words for phrase in _BY_WORD[word] if phrase in page]
    short = (*_SHORT, *(_OF_LETTERS if has_letters else ()))
    has_others = any(text[:1] >= _OTHER_SCRIPTS for _, text in texts)
    short += _OF_OTHER_SCRIPTS if has_others else ()
    phrases += [phrase for phrase in short if phrase in page]
    asking = {
        piece
        for piece, text in texts
        if (text[:_KEY] in _OPENING_KEYS and len(text) <= _LONGEST_OPENED and text.startswith(_OPENINGS))
        or (has_letters and _LETTER in text and text.startswith(_ASKS))
        or (phrases and any(phrase in text for phrase in phrases))
    }
    asking.update(piece for piece in pieces if piece.links and _asks_to_follow(piece))
    asking.update(piece for piece, text in texts if has_others and is_chinese_notice(text))
    openings = [piece for piece in pieces if piece.text[:_KEY].casefold()[:_KEY] in _CONSENT_KEYS]
    asking.update(piece for piece in openings if piece.text[:_LONGEST_CONSENT].casefold().startswith(_CONSENTS))
    return {piece for piece in asking if piece.box.quote is None}


def _asks_to_follow(piece: Block) -> bool:
    """Whether a short line opens as an invitation and leads to a network: `Follow Kim Arin on Twitter`."""
    text = piece.text
    if (
        text[:2] not in _FOLLOW_STARTS
        or len(text) > _LONGEST_FOLLOW
        or not text[:_LONGEST_CONSENT].casefold().startswith(_FOLLOWS)
    ):
        return False
    addresses = [link.get("href") or "" for link in piece.links]
    return any(network in address for address in addresses for network in _NETWORKS)
