"""The wire agencies: how their names are printed, and the one name that each goes by."""

import re

_NAMES: dict[str, str] = {
    "AAP": "australian associated press|aapnewswire",
    "Adnkronos": "adnkronos",
    "AFP": "agence france-presse|agence france presse|法新社|에이에프피",
    "AGERPRES": "agerpres",
    "AGI": "agenzia giornalistica italia",
    "Agência Brasil": "agência brasil|agencia brasil",
    "Anadolu": "anadolu|anadolu agency|anadolu ajansı|anadolu ajansi",
    "ANA-MPA": "ana-mpa|athens-macedonian news agency",
    "ANI": "asian news international",
    "ANP": "algemeen nederlands persbureau",
    "ANSA": "ansa|agenzia ansa",
    "Antara": "antara|antara news",
    "AP": "associated press|美联社|美聯社|ap通信|에이피|ассошиэйтед пресс",
    "APA": "austria presse agentur|austria presse-agentur",
    "Belga": "belga|agence belga",
    "Belta": "belta|белта",
    "Bernama": "bernama",
    "Bloomberg": "bloomberg|bloomberg news|블룸버그|彭博社|ブルームバーグ",
    "BNS": "baltic news service",
    "Canadian Press": "canadian press|la presse canadienne|presse canadienne",
    "China News Service": "china news service|中新社|中新网|中国新闻社|中国新闻网",
    "CNA": "central news agency|中央社|中央通訊社",
    "CTK": "čtk|czech news agency|česká tisková kancelář",
    "Dow Jones": "dow jones newswires|dow jones",
    "dpa": "deutsche presse-agentur|deutsche presse agentur|dpa-infocom|dpa international|dpa-afx",
    "EFE": "agencia efe",
    "ELTA": "elta",
    "EPA": "european pressphoto agency",
    "epd": "evangelischer pressedienst",
    "Estadão Conteúdo": "estadão conteúdo|estadao conteudo",
    "Europa Press": "europa press|europapress",
    "Folhapress": "folhapress",
    "HINA": "hrvatska izvještajna novinska agencija",
    "IANS": "indo-asian news service",
    "Interfax": "interfax|интерфакс|interfax-ukraine",
    "Jiji": "jiji|jiji press|時事通信|時事通信社|時事",
    "Kathpress": "kathpress",
    "KCNA": "korean central news agency|조선중앙통신",
    "Keystone-SDA": "keystone-sda|keystone-ats|schweizerische depeschenagentur|awp-sda",
    "KNA": "katholische nachrichten-agentur",
    "Kyodo": "kyodo|kyodo news|共同通信|共同通信社|교도통신|교도",
    "LETA": "leta",
    "Lusa": "lusa|agência lusa|agencia lusa",
    "Mediafax": "mediafax",
    "MTI": "magyar távirati iroda",
    "News1": "news1|news 1|뉴스1",
    "Newsis": "newsis|뉴시스",
    "NTB": "norsk telegrambyrå",
    "PA": "press association|pa media|pa news agency|pa wire",
    "PAP": "polska agencja prasowa|polish press agency",
    "PTI": "press trust of india|पीटीआई",
    "Reuters": "reuters|thomson reuters|로이터|로이터통신|路透社|ロイター|рейтер|رويترز",
    "RIA Novosti": "ria novosti|риа новости",
    "Ritzau": "ritzau|ritzaus bureau",
    "SID": "sport-informations-dienst",
    "STT": "suomen tietotoimisto|stt-lehtikuva",
    "Tanjug": "tanjug",
    "TASS": "tass|itar-tass|тасс",
    "Télam": "télam|telam",
    "TNS": "tribune news service",
    "TT": "tidningarnas telegrambyrå|tt nyhetsbyrån",
    "Ukrinform": "ukrinform|укринформ|укрінформ",
    "UPI": "united press international",
    "Xinhua": "xinhua|新华社|新華社|新华网|신화통신",
    "Yonhap": "yonhap|연합뉴스|연합|韩联社|聯合ニュース",
}
"""The usual name of an agency, and its other names in lower case, parted by `|`; written so in any case."""

_ACRONYMS = (
    "AAP|AFP|AGI|ANI|ANP|ANSA|AP|APA|BNS|CNA|CTK|dpa|EFE|EPA|epd|HINA|IANS|KCNA|KNA|MTI|NTB|PA|PAP|PTI|SID|STT|TASS|"
    "TNS|TT|UPI"
)
"""Usual names that are read only in capitals or in small letters: `Ani` and `Sid` are people."""

_SHORT: dict[str, str] = {
    "ats": "Keystone-SDA",
    "ats-sda": "Keystone-SDA",
    "sda": "Keystone-SDA",
    "sda-ats": "Keystone-SDA",
    "čtk": "CTK",
    "dpa-afx": "dpa",
    "rtr": "Reuters",
    "аап": "AAP",
    "афп": "AFP",
} | {name.lower(): name for name in _ACRONYMS.split("|")}
_LONG = {alias: name for name, aliases in _NAMES.items() for alias in aliases.split("|")}

_TAIL = re.compile(
    r"[ -](?:news agency|news service|news wire|newswire|news|agency|agentur|wires?|staff|editorial|deutschland|sport|"
    r"international|faktencheck|fact check|通信|통신)$",
    re.IGNORECASE,
)
_JOINTS = re.compile(r" ?/ ?|-| and | und | et | & ")
_LONGEST = 60


def agency_name(text: str) -> str | None:
    """The usual name of the wire agency that the text is, in whole; None where the text is anything else.

    Of two agencies joined by a stroke or hyphen the first is given: the second one only passed the story on.

    Args:
        text: a name as printed, without brackets.

    Returns:
        The usual name, or None. Never raises for a `str`.

    Example:
        >>> agency_name("The Associated Press"), agency_name("Yonhap News"), agency_name("AP-Yonhap")
        ('AP', 'Yonhap', 'AP')
        >>> agency_name("Ani") is None
        True
    """
    if len(text) > _LONGEST:
        return None
    whole = " ".join(text.split())
    if (known := _known(whole)) is not None:
        return known
    if "/" not in whole and "-" not in whole and " " not in whole:
        return None
    names = [_known(part) for part in _JOINTS.split(whole)]
    return names[0] if all(names) else None


def is_acronym(text: str) -> bool:
    """True where the text is an agency's name of a few letters, which may stand for something else in prose.

    Example:
        >>> is_acronym("PAP"), is_acronym("Yonhap")
        (True, False)
    """
    return text.strip().lower() in _SHORT


def _known(name: str) -> str | None:
    bare = name[4:] if name[:4] in {"The ", "the ", "THE "} else name
    folded = bare.lower()
    if folded in _LONG:
        return _LONG[folded]
    if folded in _SHORT:
        return _SHORT[folded] if bare in {bare.upper(), folded} else None
    stem = _TAIL.sub("", bare)
    return _known_stem(stem) if stem != bare else None


def _known_stem(stem: str) -> str | None:
    folded = stem.lower()
    return _LONG.get(folded) or (_SHORT.get(folded) if stem in {stem.upper(), folded} else None)
