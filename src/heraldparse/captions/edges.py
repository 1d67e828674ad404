"""What stands at the edges of the text under a picture and says nothing of it: counters, controls, reserved rights."""

import re

_COUNTED = (
    "bild", "bilder", "bilde", "billede", "foto", "fotos", "photo", "photos", "image", "images", "imagen", "imagem",
    "immagine", "picture", "pictures", "slide", "kuva", "zdjęcie", "фото", "beeld", "afbeelding",
)  # fmt: skip
_OF = r"(?:/|／|of|von|av|af|de|di|sur|из|van|z)"
_COUNT = rf"\d{{1,3}}\s{{0,2}}{_OF}\s{{0,2}}\d{{1,3}}"
_COUNTER = re.compile(
    rf"(?:(?:{'|'.join(_COUNTED)})\s{_COUNT}(?:\s{{0,2}}[:|.–—-])?|[\[(]{_COUNT}[\])]|{_COUNT}\s{{0,2}}[:|–—](?=\s)"
    rf"|\d{{1,3}}\s{{0,2}}/\s{{0,2}}\d{{1,3}}(?=\s{{1,2}}(?-i:[A-ZÀ-Þ])))\s{{0,2}}",
    re.IGNORECASE,
)
"""`1/5`, `[1/5]`, `Bild 1 av 5`, `1 of 5 |`; a fraction goes on in small letters."""
_LONE_COUNTER = re.compile(rf"[\[(]?{_COUNT}[\])]?|\d{{1,2}}:\d\d(?::\d\d)?", re.IGNORECASE)
"""A line that counts the pictures, or tells how long a film runs."""

_CONTROLS = (
    "hide caption", "toggle caption", "show caption", "view image in fullscreen", "view full size", "view fullsize",
    "view full-size image", "view larger image", "view image", "view gallery", "open image in gallery",
    "open image modal", "purchase licensing rights, opens new tab", "purchase licensing rights", "opens new tab",
    "click to enlarge", "tap to enlarge", "enlarge this image", "enlarge image", "enlarge photo", "expand image",
    "buy photo", "buy this photo", "order this photo", "copy link", "all rights reserved", "all rights reserved.",
    "alle rechte vorbehalten", "tous droits réservés", "todos los derechos reservados", "riproduzione riservata",
    "© riproduzione riservata", "bild vergrößern", "bild in originalgröße", "zum vergrößern klicken", "ampliar foto",
    "ampliar imagen", "ver galería", "agrandir l’image", "agrandir l'image", "voir en plein écran", "ver em tela cheia",
    "powiększ zdjęcie", "拡大する", "크게보기", "이미지 크게보기", "点击查看大图", "點擊放大",
)  # fmt: skip
_ALONE = frozenset(
    {*_CONTROLS, "enlarge", "zoom", "close", "expand", "fullscreen", "full screen", "gallery", "slideshow", "photos"}
    | {"view this image", "view photo", "view photos", "see more", "show more", "ampliar", "agrandir", "vergrößern"}
    | {"galerie", "bildergalerie", "fotostrecke", "galería", "galleria", "previous", "next", "vor", "zurück", "play"}
    | {"image", "photo", "picture", "foto", "bild", "full size", "view original", "copy", "caption", "拡大", "확대"}
)
"""The labels of controls that are labels only where nothing else is said."""
_TRIFLE_EDGES = " \t\n[]()+›»>×✕|·•:."
_LONGEST_CONTROL = 54
_LONGEST_COUNTER = 16
_ENDS = frozenset(control[-2:] for control in _CONTROLS)
_STARTS = frozenset(control[:2] for control in _CONTROLS)
_EDGES = " \t|–—·•-"
_ARROWS = "▲△▼▽↑↓ \t"
"""What points at the picture above or below."""


def trim_edges(text: str) -> str:
    """The text of a picture without a counter or an arrow before it, and without the labels of controls around it.

    Example:
        >>> trim_edges("1/5 The bridge at dawn. Jane Doe/AP hide caption"), trim_edges("1/2 cup of rice")
        ('The bridge at dawn. Jane Doe/AP', '1/2 cup of rice')
    """
    lines = text.split("\n")
    if len(lines) > 1:
        text = "\n".join(line for line in lines if not (line[:1] in "0123456789[(" and _LONE_COUNTER.fullmatch(line)))
    counter = _COUNTER.match(text) if any(map(str.isdigit, text[:_LONGEST_COUNTER])) else None
    if counter is not None and counter.end() < len(text):
        text = text[counter.end() :]
    return _without_controls(text if text.isascii() else text.lstrip(_ARROWS) or text)


def is_trifle(text: str) -> bool:
    """Whether a text beside a picture is a counter, a film's length, a control's label, a file's number, or a letter.

    Example:
        >>> is_trifle("2/5"), is_trifle("01:40"), is_trifle("[+] Enlarge"), is_trifle("2012")
        (True, True, True, False)
    """
    if len(text) > _LONGEST_CONTROL:
        return False
    bare = text.strip(_TRIFLE_EDGES)
    if len(bare) < 2:
        return bare.isascii() and bare.isalpha()
    if bare.casefold() in _ALONE or (bare[0].isdigit() and _LONE_COUNTER.fullmatch(bare) is not None):
        return True
    return "_" in bare and not any(map(str.isalpha, bare))


def _without_controls(text: str) -> str:
    for _ in range(3):
        trimmed = text
        folded = text[-60:].casefold()
        if folded[-2:] in _ENDS and (control := next(filter(folded.endswith, _CONTROLS), None)):
            trimmed = text[: len(text) - len(control)].rstrip(_EDGES)
        folded = text[:60].casefold()
        if folded[:2] in _STARTS and (control := next(filter(folded.startswith, _CONTROLS), None)):
            trimmed = text[len(control) :].lstrip(_EDGES)
        if trimmed == text or not trimmed:
            return text
        text = trimmed
    return text
