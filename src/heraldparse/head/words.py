"""Words at the head of a story: in the names of its elements, in addresses, beside names; and signs around names."""

KICKER = frozenset(
    {"kicker", "overline", "topline", "dachzeile", "roofline", "toptitle", "overtitle", "eyebrow", "spitzmarke"}
    | {"supertitle", "pretitle", "surtitle", "surtitre", "antetitulo", "volanta", "occhiello", "catenaccio", "hat"}
    | {"strap", "label", "rubrik", "ressort", "category", "section", "topic", "badge", "flag", "preheadline"}
    | {"vignette", "subheadline", "intro", "prefix", "suptitle", "uppertitle", "titleheader", "overhead", "chapeau"}
)
"""Words for the line above a headline, where an element within the heading bears them."""

HEADLINE = frozenset({"headline", "title", "titel", "text", "heading"})
"""Words for the headline itself within a heading that has a kicker, too."""

BYLINE = frozenset(
    {"byline", "bylines", "author", "authors", "writer", "writers", "reporter", "journalist", "autor", "autoren"}
    | {"auteur", "auteurs", "autore", "autores", "contributor", "contributors", "columnist", "vcard", "signature"}
    | {"redakteur", "verfasser", "firma", "creator", "authorname", "postauthor", "authored", "skribent", "forfatter"}
)
"""Words for the line, or the name, of who wrote a story."""

SUBTITLE = frozenset(
    {"subtitle", "subheadline", "standfirst", "dek", "deck", "subhead", "subheading", "lead", "summary", "excerpt"}
    | {"vorspann", "stitle", "chapo", "intro", "teaser", "description", "lede", "abstract", "strapline", "sottotitolo"}
    | {"sommario", "bajada", "copete", "ingress", "manchet", "anreisser", "unterzeile", "subline", "sapo", "lid"}
)
"""Words for the line under a headline."""

CAPTIONED = frozenset({"video", "caption", "cutline", "photo", "gallery", "slideshow", "player", "bildunterschrift"})
"""Words for pictures and films, whose captions are no line under a headline."""

AUTHOR_PATHS = frozenset(
    {"author", "authors", "autor", "autoren", "autores", "auteur", "auteurs", "autori", "autore", "by", "byline"}
    | {"people", "person", "persons", "profile", "profiles", "profil", "contributor", "contributors", "columnist"}
    | {"writer", "writers", "staff", "journalist", "journalists", "reporter", "reporters", "redakteur", "redakteure"}
    | {"redaktion", "journalisten", "personen"}
    | {"redacao", "firmas", "editor", "editors", "columnists", "verfasser", "skribent", "scrittori"}
    | {"list_reporter.php", "list_name.php", "reporterlist"}
)
"""Steps of an address that lead to the page of a person who writes."""

AUTHOR_QUERIES = frozenset({"author", "autor", "byline", "reporter", "writer", "author_id", "authorid", "reporterid"})
"""Parameters of an address that name a person who writes."""

NOBODY = frozenset(
    {"about", "admin", "administrator", "agencies", "agenturen", "and", "anonymous", "author", "author:"}
    | {"authors", "autor", "autoren", "bio", "by", "columnist", "comments", "contact", "contributor", "default"}
    | {"desk", "e-mail", "editor", "editorial", "editors", "email", "facebook", "follow", "guest", "home"}
    | {"instagram", "journalist", "kommentare", "kontakt", "linkedin", "mail", "more", "news", "newsroom"}
    | {"online", "press", "presse", "profile", "redacción", "redactie", "redaction", "redaktion", "redaktionen"}
    | {"redazione", "reporter", "root", "share", "staff", "subscribe", "system", "team", "twitter", "und"}
    | {"unknown", "user", "von", "webmaster", "website", "writer", "print", "save", "listen", "text", "close", "tweet"}
    | {"drucken", "merken", "imprimer", "imprimir", "stampa", "skriv", "gift", "article", "artikel", "blog", "post"}
    | {"published", "updated", "sponsored", "aktualisiert", "publiziert", "veröffentlicht", "publié", "publicado"}
    | {"ist", "est", "edt", "gmt", "utc", "cet", "mez", "pst", "kst", "jst", "bst"}
    | {"asked", "answered", "edited", "replied", "posted", "viewed", "joined", "modified", "whatsapp", "telegram"}
    | {"pinterest", "reddit", "tumblr", "youtube", "tiktok", "threads", "bluesky", "mastodon", "hatena", "pocket"}
    | {"rss", "feed", "archive", "archives", "reprints", "rights", "permissions", "republish", "licensing"}
)
"""Single words that stand where a writer's name may stand, and name nobody."""

PUBLISHED = frozenset({"published", "pubdate", "datepublished", "publish", "created", "posted", "publication"})
"""Words that tell a time element of publication."""

UPDATED = frozenset({"updated", "modified", "datemodified", "update", "lastmod", "lastmodified", "aktualisiert"})
"""Words that tell a time element of the last change."""

TOPIC_PATHS = frozenset(
    {"tag", "tags", "topic", "topics", "thema", "themen", "keyword", "keywords", "schlagwort", "schlagworte", "tema"}
    | {"temas", "etiqueta", "etiquetas", "hashtag", "tagged", "sujet", "sujets", "argomenti", "onderwerp"}
    | {"onderwerpen", "emne", "stichwort", "dossier", "dossiers", "tagpage", "konular", "etiket", "temi", "subject"}
    | {"subjects", "orte"}
    | {"personen", "organisationen", "ort", "person", "organisation", "location", "locations"}
)
"""Steps of an address that lead to the page of a topic."""

OPENERS = frozenset(
    {"artikel", "beitrag", "kolumne", "kommentar", "gastbeitrag", "gastkommentar", "analyse", "interview", "reportage"}
    | {"essay", "glosse", "rezension", "bericht", "porträt", "leitartikel", "article", "opinion", "analysis", "guide"}
    | {"story", "report", "review", "column", "commentary", "feature", "words", "text", "tribune", "chronique"}
    | {"análisis", "columna", "artículo", "crítica", "commento", "intervista", "articolo", "recension", "krönika"}
)
"""What a text may be called before `by`: `Ein Kommentar von`, `Guide by`."""

PREPOSITIONS = frozenset({"on", "at", "am", "um", "le", "el", "il", "op", "den"})
"""Small words that stand between a name and a date."""

BUTTONS = PREPOSITIONS | frozenset(
    {"tags", "comments", "comment", "share", "follow", "save", "print", "listen", "subscribe", "in", "kommentare"}
    | {"teilen", "updated", "published", "•", "-", "–", "|"}
)
"""Words that may be left behind a name when a date or a button is taken off its line."""

NO_NAMES = frozenset({"bio", "read", "min", "mins", "minutes", "minuten", "full", "comments"} | {"more", "share"})
"""Words that no name has: those of buttons and reading times beside one."""

SECTION_WORDS = frozenset(
    {"recent", "content", "business", "politics", "economy", "culture", "society", "science", "health"}
    | {"education", "environment", "travel", "technology", "media", "opinion", "sports", "lifestyle", "finance"}
    | {"local", "markets", "entertainment", "weather", "articles", "category", "categories", "archive", "archives"}
    | {"events", "release", "releases", "research", "analysis", "features", "update", "updates", "revision"}
    | {"national", "regional", "international", "aktuell", "aktuelle", "aktuelles", "aktueller", "meldung"}
    | {"meldungen", "pressemitteilung", "pressemitteilungen", "pressemeldung", "mitteilung", "ehrenamt", "themen"}
    | {"thema", "beiträge", "interviews", "politik", "wirtschaft", "kultur", "gesellschaft", "wissenschaft"}
    | {"gesundheit", "bildung", "umwelt", "verkehr", "technik", "medien", "lokales", "panorama", "ratgeber"}
    | {"service", "magazin", "nachrichten", "economía", "política", "cultura", "sociedad", "deportes", "ciencia"}
    | {"salud", "opinión", "mundo", "economia", "politica", "società", "scienza", "salute", "mondo", "actualité"}
    | {"actualités", "économie", "politique", "société", "monde", "santé", "sciences", "jugendverbände"}
    | {"experteninterviews", "autoren"}
)
"""Words of sections and kinds of text, which stand beside a date as a name does."""

META = BYLINE | frozenset(
    {"meta", "metadata", "date", "dates", "time", "timestamp", "datum", "fecha", "info", "infos", "posted", "published"}
    | {"publish", "details", "dateline", "postdata", "postinfo", "entrymeta", "pubdate", "postmeta", "publishing"}
)
"""Words for the line of a head with date and writer."""

EDGES = " \t\n,;:|·•/–—-()"
"""Signs around a name that are not its own."""

NAMING = ("a", "span", "b", "strong", "em", "i", "cite", "address")
"""Inline elements that a name stands in."""
