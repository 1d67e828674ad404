"""What the furniture of a news page is called: labels of boxes, buttons, trailers, menus and foot lines, by meaning.

All entries are case-folded, with white space collapsed and without a colon at the end.
"""

POPULAR = frozenset({"most popular", "most read", "most viewed", "popular news", "most popular stories", "popular"})
"""Labels of the list of what readers read most."""

LATEST = frozenset({"latest news", "latest stories", "breaking news", "headlines"})
"""Labels of the list of the newest stories, which belong to no story in particular."""

RELATED = frozenset(
    {"more from headlines", "more from this section", "related stories", "related articles", "related news"}
    | {"recommended stories", "recommended articles", "more stories"}
)
"""Labels of boxes that offer other stories beside this one."""

READ_MORE = ("read more", "read also", "also read", "see also", "related story", "related article")
"""How a line inside the text begins that leads to another story."""

SHARE = frozenset(
    {"link copied", "share", "send to", "from", "print", "e-mail", "email", "copy link", "copy url", "scrap", "x"}
    | {"facebook", "twitter", "youtube", "instagram", "kakaotalk", "twitter facebook youtube", "font size"}
    | {"share this", "like this", "like loading...", "like loading…", "tweet", "tweet this", "link this", "digg this"}
    | {"email this", "e-mail this", "print this", "email this article", "print this article"}
    | {"text size", "schriftgrösse", "taille du texte", "tamaño de texto", "tamanho do texto"}
)
"""Buttons and fields of the bar that passes a story on."""

NAVIGATION = frozenset(
    {"home", "back to top", "go to mobile version", "go to desktop version", "mobile version", "pc version", "menu"}
    | {"search", "login", "log in", "sign in", "logout", "log out", "sign up", "skip to content", "all menu", "close"}
    | {"sitemap", "site map", "hauptinhalt", "main content", "contenu principal", "contenido principal", "hoofdinhoud"}
)
"""Links above or below a story that lead elsewhere."""

PAGE_ENDS = frozenset({"back to top", "go to mobile version", "go to desktop version"})
"""Links that stand above or below a whole page, never inside a story."""

TRAILER = frozenset(
    {"subscribe", "subscribe +", "padcast", "korea herald youtube", "the korea herald youtube", "leaders club"}
    | {"korea herald podcast", "more articles by this writer", "back to list", "twitter facebook youtube"}
    | {"more articles by this writerback to list", "more articles by this writer back to list"}
)
"""Words of subscription and follow-up boxes under a story."""

SUBSCRIBE = frozenset({"subscribe", "subscribe +", "subscribe+"})
"""Buttons that stand under the name of a reporter."""

COPYRIGHT = (
    "the korea herald by herald corporation", "copyright ", "copyrights ", "copyright© ", "ⓒ ", "© ", "(c) herald",
    "all rights reserved",
)  # fmt: skip
"""How the lines begin that open the foot of a page."""

RIGHTS = (
    "all rights reserved", "may not be published, broadcast", "reproduced without permission",
    "reproduced without the permission", "reproduced without prior", "reproduction without explicit permission",
    "alle rechte vorbehalten", "tous droits réservés",
    "todos los derechos reservados", "todos os direitos reservados", "tutti i diritti riservati",
    "alle rechten voorbehouden", "wszelkie prawa zastrzeżone", "все права защищены", "無断転載", "무단전재",
    "무단 전재", "版权所有",
)  # fmt: skip
"""What a page says of who may print its text, case-folded."""

IMPRINT = (
    "address :", "online newspaper registration no", "date of registration", "publisher. editor", "publisher :",
    "juvenile protection manager", "tel :", "about us", "terms of service", "privacy policy",
)  # fmt: skip
"""How the other lines of the foot begin."""

SITE = frozenset({"the korea herald", "korea herald", "the korea herald by herald corporation"})
"""The name of the site, where it stands alone on a line."""

KOREA_HERALD = frozenset(
    {"the korea herald", "the korea herald by herald corporation", "korea herald youtube", "by korea herald"}
    | {"copyright herald corporation. all rights reserved."}
)
"""Lines that only the pages of The Korea Herald print."""

SISTER_SITES = frozenset(
    {"the herald business", "herald business", "herald corporation", "herald media", "the investor", "k-pop herald"}
    | {"kpop herald", "the k-pop herald", "herald artday", "artday", "herald edu", "real foods", "realfoods"}
    | {"herald pop", "heraldpop", "superich", "junior herald", "the junior herald", "herald design", "heraldm"}
    | {"herald ecochallenge", "english herald", "campus herald", "herald insight collection", "herald shop"}
)
"""Names of sister sites, as they stand in the bar above a list."""

SECTIONS = frozenset(
    {"national", "politics", "social affairs", "foreign affairs", "defense", "north korea", "science", "education"}
    | {"diplomatic circuit", "business", "industry", "technology", "transport", "retail", "finance", "economy"}
    | {"market", "money", "life&style", "life & style", "lifestyle", "culture", "travel", "fashion", "books"}
    | {"food & beverage", "people", "expat living", "arts & design", "health", "entertainment", "film", "television"}
    | {"music", "theater", "k-pop", "kpop", "sports", "soccer", "baseball", "golf", "more sports", "world"}
    | {"world news", "world business", "asia news network", "opinion", "editorial", "viewpoints", "english eye"}
    | {"podcast", "english cafe", "weekender", "topics", "environment", "hallyu", "performance", "performing arts"}
    | {"law & crime", "labor", "consumer", "mobility", "property", "interview", "features", "column", "contribution"}
    | {"automobile", "automobiles", "stocks", "companies", "banking", "energy", "food", "wellness", "society", "asia"}
    | {"international", "life", "arts", "arts & entertainment", "video", "photo", "photo news", "it", "exclusive"}
    | {"social affairs & education", "tv & drama", "movies", "drama", "design", "health & science", "classical"}
)
"""Names of a paper's sections, as menus and lists print them."""

MENU_ENDS = frozenset({"weekender"})
"""The entry that closes the menu of The Korea Herald: not the section of the story below."""

ADVERTISEMENT = frozenset(
    {"hirdetés", "inzerce", "reclamă", "publicitate", "διαφήμιση", "quảng cáo", "โฆษณา", "iklan", "إعلان", "פרסומת"}
    | {"ilmoitus", "werbeanzeige", "anúncio", "patrocinado", "reclame", "oglas", "reklāma"}
    | {"article continues after ad", "продолжение после рекламы", "advertisement", "advertising", "ad", "sponsored"}
    | {"sponsored content", "anzeige", "werbung", "publicité", "pub", "publicidad", "pubblicità", "publicidade"}
    | {"advertentie", "reklam", "reklama", "annons", "annonse", "annonce", "mainos", "реклама", "광고", "広告", "广告"}
    | {"廣告", "story continues below advertisement", "скрыть", "advertisement - scroll to continue"}
    | {"article continues below advertisement", "continue reading below", "story continues below", "scroll to continue"}
    | {"- advertisement -", "advertisement - continue reading below"}
)
"""What marks an advertisement, alone on a line."""

BUTTONS = frozenset(
    {"table of contents", "in this article", "inhaltsverzeichnis", "in diesem artikel", "sommaire", "spis treści"}
    | {"inhoudsopgave", "tabla de contenidos", "tabla de contenido", "en este artículo", "neste artigo", "目次", "목차"}
    | {"up next", "just watched", "must watch", "back to gallery", "article content", "social sharing"}
    | {"jump to recipe", "no items found", "no items found.", "latest videos from", "weitere videos", "newsletter"}
    | {"newsletters", "read more", "show more", "continue reading", "caption", "show caption", "hide caption"}
    | {"view gallery", "loading", "replay", "autoplay", "fullscreen", "full screen", "show thumbnails"}
    | {"hide thumbnails", "show captions", "hide captions", "next slide", "previous slide", "last slide", "enlarge"}
    | {"enlarge image", "enlarge this image", "click to enlarge", "enlarge photo", "view larger", "view larger image"}
    | {"view slideshow", "toggle caption", "(click image for slideshow)", "(click image for larger view)"}
    | {"resize text", "start quote", "end quote", "sign up now", "subscribe now", "register now", "join now"}
    | {"loading...", "loading…", "listen to this article", "listen to article", "play video", "link copied!"}
    | {"weiterlesen", "mehr lesen", "mehr anzeigen", "bild anzeigen", "bild schliessen", "artikel anhören"}
    | {"bild anzeigen bild schliessen", "quellen anzeigen", "quellen ausblenden", "zur bildergalerie", "box aufklappen"}
    | {"box aufklappen box zuklappen", "lire la suite", "lire plus", "voir plus", "leer más", "seguir leyendo"}
    | {"ver más", "ler mais", "continuar lendo", "leia mais", "leggi tutto", "continua a leggere", "lees meer"}
    | {"lees verder", "læs mere", "les mer", "läs mer", "czytaj więcej", "czytaj dalej", "читать далее", "ещё"}
    | {"더보기", "続きを読む", "阅读更多"}
)
"""What opens and shuts parts of a page, alone on a line."""

READING = frozenset(
    {"read", "reading", "lesezeit", "lesedauer", "weiterlesen", "lecture", "lectura", "leitura", "lettura", "leestijd"}
    | {"lesetid", "læsetid", "lästid", "läsning", "czytania", "чтения", "чтение"}
)
"""Words that tell, with a number of minutes, how long reading takes."""

MINUTES = frozenset(
    {"min", "mins", "minute", "minutes", "minuten", "minuto", "minutos", "minuti", "minuut", "minut"}
    | {"minuty", "minutter", "minuter", "минута", "минуты", "минут", "мин"}
)
"""Minutes, as they stand beside those words."""

READING_FILLERS = frozenset(
    {"a", "about", "ca", "czas", "de", "di", "estimated", "etwa", "geschätzte", "jeszcze", "temps", "tempo", "tiempo"}
    | {"time", "to", "время"}
)
"""What else stands in such a line."""

FURNITURE = BUTTONS | POPULAR | LATEST | RELATED | SHARE | NAVIGATION | TRAILER | SUBSCRIBE | ADVERTISEMENT | SITE
"""All lines that are no text of a story wherever they stand alone."""

CALLS = (
    "sign up", "subscribe", "follow us", "follow me", "follow our", "follow the", "click here", "download our",
    "download the", "get the latest", "get more", "join our", "join us", "like us", "like this", "check out my",
    "share your", "share this", "don't miss", "don’t miss", "support our", "support us", "read more", "read next",
    "more:", "related:", "also read", "also see", "see also", "watch:", "listen to our", "for more news",
    "for more stories", "want more", "want to", "you may also like", "you can follow", "get our", "read:", "related ",
    "abonnieren sie", "melden sie sich", "folgen sie uns", "folge uns", "mehr zum thema", "lesen sie auch",
    "lesen sie hier", "lesen sie mehr", "lesen sie dazu", "auch interessant", "jetzt anmelden", "jetzt abonnieren",
    "mehr dazu", "hier geht es", "hier finden sie", "das könnte sie", "newsletter",
    "abonnez-vous", "inscrivez-vous", "suivez-nous", "lire aussi", "à lire aussi", "lisez aussi", "voir aussi",
    "suscríbete", "síguenos", "lea también", "lee también", "te puede interesar", "leia também", "leia mais",
    "siga-nos", "assine", "leggi anche", "iscriviti", "seguici", "lees ook", "meld je aan", "volg ons", "læs også",
    "les også", "läs också", "läs även", "czytaj także", "czytaj też", "zobacz też", "zobacz także", "lue myös",
    "читайте также", "читайте також", "подпис", "ayrıca", "관련기사", "▶",
    "filed under", "posted in", "tagged", "tags:", "topics:", "categories:", "schlagwörter", "schlagworte:",
    "stichwörter", "themen:", "mots-clés", "etiquetas:", "temas:",
)  # fmt: skip
"""How lines with a link begin that ask the reader to follow, subscribe, or read something else."""

COMMENTS = frozenset(
    {"comments", "comment", "leave a comment", "leave a reply", "post a comment", "add a comment"}
    | {"join the discussion", "visitor comments", "reader comments", "readers' comments", "user comments"}
    | {"your comments", "blog comments powered by disqus", "comments powered by disqus", "top rated comments"}
    | {"discussion", "responses", "join the conversation", "have your say", "view comments", "kommentare"}
    | {"kommentieren", "kommentar schreiben", "schreibe einen kommentar", "diskutieren sie mit"}
    | {"schreiben sie einen kommentar", "ihr kommentar", "leserkommentare", "kommentar verfassen", "leserbriefe"}
    | {"diskussion", "commentaires", "laisser un commentaire", "réagir", "comentarios", "deja un comentario"}
    | {"deja una respuesta", "comentários", "deixe um comentário", "commenti", "lascia un commento", "reacties"}
    | {"geef een reactie", "kommentarer", "komentarze", "komentáře", "kommentit", "yorumlar", "комментарии"}
    | {"коментарі", "댓글", "コメント", "评论"}
)
"""What opens the readers' part of a page."""

COMMENT_WORDS = frozenset(
    {"comments", "comment", "kommentare", "kommentar", "kommentieren", "leserkommentare", "commentaires", "réactions"}
    | {"réagir", "comentarios", "comentar", "comentários", "commenti", "commenta", "reacties", "reageer", "kommentarer"}
    | {"komentarze", "komentarzy", "komentáře", "diskuse", "diskusia", "kommentit", "yorumlar", "yorum", "комментарии"}
    | {"комментариев", "коментарі", "коментари", "коментирай", "hozzászólások", "hozzászólás", "comentarii", "σχόλια"}
    | {"komentari", "komentar", "komentarai", "komentāri", "댓글", "コメント", "评论", "評論"}
)
"""Words of lines that stand above the readers' part of a page."""

COMMENT_FORMS = (
    "you must be logged in", "you must log in", "you must login", "you need to be logged in",
    "be the first to comment", "leave a reply", "leave a comment", "post a comment", "add a comment",
    "write a comment", "add your comment", "post comment", "submit comment", "sign in to comment", "log in to comment",
    "kommentar verfassen", "schreibe einen kommentar", "schreiben sie einen kommentar", "hinterlasse einen kommentar",
    "hinterlassen sie einen kommentar", "kommentieren sie", "laisser un commentaire", "poster un commentaire",
    "deja un comentario", "deja una respuesta", "deixe um comentário", "deixe uma resposta", "lascia un commento",
    "geef een reactie", "plaats een reactie", "skriv en kommentar", "lämna ett svar", "lämna en kommentar",
    "legg igjen en kommentar", "dodaj komentarz", "napisz komentarz", "tinggalkan balasan",
    "コメントを投稿", "コメントを残す",
)  # fmt: skip
"""How the lines begin that stand above the field for a comment."""

REPLY = frozenset(
    {"reply", "log in to reply", "likelike", "report comment", "antworten", "zum antworten anmelden", "likenliken"}
    | {"antwortenlöschen", "répondre", "responder", "rispondi", "beantwoorden", "reageer", "svar", "svara", "vastaa"}
    | {"odpowiedz", "ответить", "відповісти", "yanıtla", "balas", "返信", "답글", "回复"}
)
"""Buttons that stand at each comment."""

CITE = frozenset({"cite this article", "how to cite this article", "cite this page", "how to cite", "citations"})
"""What stands above the line by which others cite the story."""

MORE = frozenset(
    {"about the author", "about the authors", "about author", "author", "über den autor", "zur person", "zum autor"}
    | {"you may also like", "you might also like", "more from this author", "recommended", "recommended for you"}
    | {"read next", "more on this topic", "more like this", "further reading", "trending", "trending now"}
    | {"editor's picks", "editors' picks", "top stories", "more news", "more stories", "recent posts", "related posts"}
    | {"related content", "related topics", "related links", "related", "more", "tags", "share this"}
    | {"share this article", "most commented", "most shared", "most emailed", "most discussed", "share this story"}
    | {"sponsored stories", "from around the web", "around the web", "popular posts", "also on", "mehr zum thema"}
    | {"mehr zu diesem thema", "das könnte sie auch interessieren", "weitere artikel", "auch interessant"}
    | {"das könnte dich auch interessieren", "ähnliche artikel", "ähnliche beiträge", "verwandte artikel"}
    | {"weitere meldungen", "lesen sie auch", "meistgelesen", "meistgelesene artikel", "aktuelles", "zum thema"}
    | {"themen", "schlagworte", "mehr", "à lire aussi", "lire aussi", "sur le même sujet", "articles liés"}
    | {"les plus lus", "articles similaires", "te puede interesar", "más noticias", "noticias relacionadas"}
    | {"artículos relacionados", "lo más leído", "etiquetas", "leia também", "veja também", "notícias relacionadas"}
    | {"mais lidas", "artigos relacionados", "leggi anche", "articoli correlati", "potrebbe interessarti"}
    | {"i più letti", "lees ook", "meer nieuws", "gerelateerd", "meest gelezen", "læs også", "mest læste", "les også"}
    | {"mest lest", "läs mer", "läs också", "mest läst", "lue myös", "luetuimmat", "czytaj także"}
    | {"najczęściej czytane", "polecane", "zobacz także", "читайте также", "похожие", "関連記事", "関連ニュース"}
    | {"あわせて読みたい", "相关新闻", "相关阅读", "相關新聞", "延伸閱讀", "관련기사", "관련 기사", "많이 본 뉴스"}
    | {"인기기사"}
)
"""What opens boxes under a story: other stories, the author, tags."""

AFTER_STORY = COMMENTS | CITE | MORE | POPULAR | LATEST | RELATED
"""Labels under which the story does not go on, where most of it stands above them."""

AFTER_STORY_STARTS = (
    "most read", "most popular", "most viewed", "meistgelesen", "les plus lus", "lo más leído", "i più letti",
    "you may also like", "you might also like", "more from ", "more in ",
    "more about ", "more by ", "related news", "related stories", "related articles",
    "read more from ", "latest in ", "latest from ", "mehr von ", "mehr aus ", "weitere artikel", "weitere beiträge",
    "plus d'articles", "más de ", "más noticias", "más en ", "mais de ", "mais notícias", "altro da ", "meer van ",
    "meer uit ", "mer från ", "mere fra ", "mer fra ", "więcej z ", "inne artykuły",
)  # fmt: skip
"""How headings begin that open boxes of other stories."""
