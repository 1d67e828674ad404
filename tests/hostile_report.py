"""A page that tries everything against whoever shows its text, its addresses and its names."""

PAYLOADS = (
    "<script>window.owned = 1</script>",
    "</script><script>window.owned = 2</script>",
    "</style><script>window.owned = 3</script>",
    "</textarea><script>window.owned = 4</script>",
    "</title><script>window.owned = 5</script>",
    "</bdi></div></li></ol><img src=x onerror='window.owned = 6'>",
    '"><svg onload="window.owned = 7">',
    "' onfocus='window.owned = 8' autofocus='",
    "--><script>window.owned = 9</script><!--",
    "]]><script>window.owned = 10</script>",
    "<meta http-equiv=refresh content='0;url=javascript:window.owned=11'>",
    "<base href=https://evil.example/><link rel=stylesheet href=https://evil.example/x.css>",
    "<style>body{display:none}</style>",
    "expression(window.owned = 12) url(https://evil.example/y.png)",
    "&lt;script&gt;window.owned = 13&lt;/script&gt;",
    "<iframe srcdoc='<script>parent.owned = 14</script>'></iframe>",
    "\u202egnorw eb ot demees txet\u202c \u2066\u0000\ufeff",
    "${window.owned = 15} {{window.owned = 16}} <%= 17 %>",
)
SCHEMES = (
    "javascript:window.owned=18",
    " JaVaScRiPt:window.owned=19",
    "java\tscript:window.owned=20",
    "data:text/html,<script>opener.owned=21</script>",
    "vbscript:msgbox(1)",
)


def _text(payload: str) -> str:
    """The payload as the text of a page, as a reader sees it."""
    return payload.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _attribute(payload: str) -> str:
    return _text(payload).replace('"', "&quot;")


def hostile_page() -> str:
    """A story whose headline, byline, pictures, lists, metadata and addresses are payloads."""
    everything = " ".join(map(_text, PAYLOADS))
    sentence = "The river rose again on Monday, officials said, and fell again."
    paragraphs = "".join(f"<p>{_text(payload)} {sentence}</p>" for payload in PAYLOADS)
    links = "".join(
        f'<li><a href="{_attribute(scheme)}">{number} Rivers run high again {_text(payload)}</a></li>'
        for number, (scheme, payload) in enumerate(zip(SCHEMES * 4, PAYLOADS, strict=False), 1)
    )
    pictures = "".join(
        f'<figure><img src="{_attribute(payload)}" alt="{_attribute(payload)}"><figcaption>{_text(payload)} (Yonhap)'
        f"</figcaption></figure><figure><img src='https://example.org/{number}.jpg?{_attribute(payload)[:20]}'"
        f' alt="{_attribute(payload)}"><figcaption>{_text(payload)} at dawn (Yonhap)</figcaption></figure>'
        for number, payload in enumerate(PAYLOADS)
    )
    metas = "".join(
        f'<meta property="{name}" content="{_attribute(payload)}">'
        for name in ("og:title", "og:description", "article:published_time", "article:section", "author", "keywords")
        for payload in PAYLOADS[:6]
    )
    names = _attribute(" ".join(PAYLOADS[5:8]))
    return (
        f'<html lang="{names[:60]}"><head><title>{everything}</title>{metas}<link rel=canonical href="{SCHEMES[0]}">'
        f'</head><body><nav class="menu {names}">{everything}</nav><h1>{_text(PAYLOADS[0])} rivers</h1>'
        f'<p class="byline">By {_text(PAYLOADS[1])}</p><p>Published : <b>{_text(PAYLOADS[0])}</b> May 2, 2024</p>'
        f"{pictures}{paragraphs}<h2>Most Popular</h2><ol>{links}</ol>"
        f'<iframe src="{SCHEMES[0]}"></iframe><div class="share {names}">{everything}</div></body></html>'
    )
