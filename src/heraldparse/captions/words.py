"""The words that tell a credit from a caption: labels, sources of pictures, and brackets that are no credits.

Data only. All words are in case-folded form; `captions` compares folded text with them.
"""

COLON_LABELS: tuple[str, ...] = (
    # English
    "credit", "credits", "photo", "photos", "photo credit", "photo credits", "photo source", "photo courtesy",
    "image", "images", "image credit", "image credits", "image source", "picture", "pictures", "picture credit",
    "picture by", "photograph", "photographs", "photographer", "photography", "source", "sources", "copyright",
    "file", "file photo", "file image", "illustration", "stock image", "stock photo", "photo by", "image by", "pic",
    "pics", "screenshot", "graphic", "graphics", "artwork", "courtesy", "video still", "image copyright",
    "photo illustration",
    # German
    "foto", "fotos", "bild", "bilder", "quelle", "quellen", "bildquelle", "bildquellen", "fotoquelle", "bildnachweis",
    "fotonachweis", "bildrechte", "bildcredit", "fotocredit", "fotocredits", "symbolbild", "symbolfoto", "archivbild",
    "archivfoto", "beispielbild", "beispielfoto", "grafik", "infografik", "montage", "fotomontage", "fotograf",
    "fotografin", "bildschirmfoto",
    # French
    "crédit", "crédits", "crédit photo", "crédits photo", "crédit photos", "crédits photos", "photo d'illustration",
    "photographie", "capture", "capture d'écran",
    # Spanish, Portuguese, Italian
    "fotografía", "imagen", "crédito", "créditos", "fuente", "imagem", "fonte", "reprodução", "divulgação", "crediti",
    "immagine", "fotografia", "crédito de la foto", "foto de archivo",
    # Dutch, Danish, Norwegian, Swedish, Finnish, Icelandic
    "beeld", "bron", "fotograaf", "bilde", "billede", "kilde", "kilder", "källa", "arkivfoto", "arkivbild", "kuva",
    "kuvat", "lähde", "ljósmynd", "mynd", "genrebild", "genrefoto",
    # Polish, Czech, Hungarian, Romanian, Turkish
    "fot.", "fot", "źródło", "zdjęcie", "zdjęcia", "zdroj", "fotó", "forrás", "sursa", "sursă foto", "sursa foto",
    "foto sursa", "fotoğraf", "kaynak", "izvor", "nuotr.", "nuotrauka", "šaltinis", "avots",
    # Russian, Ukrainian, Bulgarian, Greek
    "фото", "источник", "снимок", "снимка", "снимки", "източник", "джерело", "φωτογραφία", "φωτογραφίες", "φωτό",
    "πηγή",
    # Vietnamese, Indonesian, Hindi, Bengali, Thai, Arabic, Persian, Hebrew
    "ảnh", "nguồn", "sumber", "sumber foto", "फोटो", "फ़ोटो", "तस्वीर", "साभार", "ছবি", "ภาพ", "ภาพจาก", "ที่มา",
    "صورة", "الصورة", "مصدر الصورة", "المصدر", "تصوير", "عکس", "منبع", "צילום", "צילומים",
    # Korean, Japanese, Chinese
    "사진", "사진제공", "사진 제공", "사진출처", "사진 출처", "출처", "자료", "자료사진", "이미지", "그래픽", "제공",
    "포토", "写真", "写真提供", "撮影", "提供", "出典", "画像", "画像提供", "写真協力", "图", "图片", "图源",
    "图片来源", "圖", "圖片來源", "来源", "來源", "摄", "攝",
)
"""Words before a colon (or, in Korean and Japanese, an equals sign) that introduce a credit."""

SLASH_LABELS: tuple[str, ...] = (
    "사진", "사진제공", "사진 제공", "출처", "写真", "写真提供", "撮影", "提供", "出典", "画像", "图", "图片", "图源",
    "圖", "圖片", "圖源", "摄", "攝",
)
"""Words before a slash or a bar that introduce a credit."""

PHRASE_LABELS: tuple[str, ...] = (
    "photo by", "photos by", "photo via", "photograph by", "photographs by", "photographed by", "picture by",
    "pictures by", "picture via", "image by", "images by", "image via", "images via", "illustration by", "graphic by",
    "illustrations by", "photo illustration by", "photography by", "artwork by", "art by", "screenshot by",
    "screen shot by", "screengrab by", "collage by", "map by", "image copyright", "copyright",
    "video by", "foto von", "fotos von", "bild von", "foto di", "foto de", "fotos de", "foto do", "foto da",
    "foto av", "foto af", "foto door", "bild av", "photo de", "photos de", "fotografía de", "imagen de", "imagem de",
    "foto oleh",
)
"""Phrases that introduce a credit without a colon."""

KEPT_PHRASES: tuple[str, ...] = (
    "courtesy", "screenshot from", "screenshot of", "screen shot from", "screengrab from", "screen grab from",
    "screen captured from", "screen capture from", "captured from", "capture from", "provided by", "supplied by",
    "photo courtesy", "image courtesy", "images courtesy", "photos courtesy", "photo provided by", "photo from",
    "photos from", "image from", "photograph courtesy", "picture courtesy", "handout from",
    "mit freundlicher genehmigung", "par courtoisie", "cortesía de", "cortesía", "cortesia",
)
"""Phrases that open a credit and say how the picture came; all but a leading word for picture stay in the credit."""

PICTURE_WORDS: frozenset[str] = frozenset({
    "photo", "photos", "foto", "fotos", "picture", "fot.", "beeld", "bild", "kuva", "fotó", "фото", "снимка", "사진",
})
"""Words that open a credit without any mark after them, where a sentence has just ended or in a bracket."""

CAPTION_LABELS: tuple[str, ...] = (
    "legende", "légende", "bildunterschrift", "bildtext", "caption", "photo caption", "picture caption", "didascalia",
)
"""Words before a colon that introduce the caption."""

SOURCES: frozenset[str] = frozenset({
    # Wires and press agencies that `agencies` does not know, or not in this form
    "afp photo", "dpa-bildfunk", "dpa picture-alliance", "ddp", "dapd", "keystone", "lapresse", "ntb scanpix",
    "ritzau scanpix", "scanpix", "lehtikuva", "sputnik", "profimedia", "folhapress", "belga", "fotogramma",

    "cp", "pa images", "notimex", "cuartoscuro", "aa", "mehr news", "irna", "isna", "wam", "spa", "swns", "wenn",
    "afptv", "aptn", "zuma", "zuma press", "zuma wire", "eyevine", "abaca", "sipa", "sipa usa", "sipa press",
    "nurphoto", "hans lucas", "maxppp", "bestimage", "belgaimage", "kcs", "the yomiuri shimbun",
    # Libraries and agencies of pictures
    "getty", "getty images", "gettyimages", "afp via getty images", "istock", "istockphoto",
    "getty images/istockphoto", "shutterstock", "shutterstock.com", "adobe stock", "adobestock", "stock.adobe.com",
    "alamy", "alamy stock photo", "fotolia", "dreamstime", "depositphotos", "123rf", "pexels", "pixabay",
    "pixabay.com", "unsplash", "pixelio", "pixelio.de", "flickr", "wikimedia", "wikimedia commons", "wikipedia",
    "creative commons", "imago", "imago images", "imago/imago-images", "picture alliance", "picture-alliance",
    "picture alliance/dpa", "akg-images", "ullstein bild", "mauritius images", "laif", "ostkreuz", "photothek",
    "photothek.net", "picturedesk.com", "pantermedia", "panthermedia", "magnum", "magnum photos", "redux", "corbis",
    "rex", "rex features", "rex/shutterstock", "splash", "splash news", "backgrid", "mega", "polaris", "panos",
    "panos pictures", "vcg", "visual china", "visual china group", "stringer", "pool", "science photo library",
    "bridgeman images", "everett collection", "funke foto services", "action images", "icon sport", "presse sports",
    "witters", "freepik", "midjourney", "statista", "depo photos", "westend61", "plainpicture", "f1online", "stocksy",
    "canva", "eyeem", "pressefoto", "action press",
    # Services that lend a picture
    "instagram", "facebook", "twitter", "x/twitter", "tiktok", "youtube", "truth social", "telegram", "weibo",
    "linkedin", "netflix", "google", "google maps", "nasa", "esa", "noaa", "bbc", "cnn", "cbc", "abc", "nbc", "cbs",
    "itv",
    # Korean, Japanese, Chinese
    "연합뉴스tv", "로이터연합", "로이터 연합뉴스", "로이터=연합뉴스", "ap연합", "ap 연합뉴스", "ap=연합뉴스",
    "afp연합", "afp 연합뉴스", "afp=연합뉴스", "epa연합", "epa=연합뉴스", "epa 연합뉴스", "신화연합", "신화 연합뉴스",
    "ap뉴시스", "ap 뉴시스", "게티이미지", "게티이미지뱅크", "게티이미지코리아", "게티이미지스", "셔터스톡",
    "픽사베이", "언스플래시", "코리아헤럴드", "헤럴드경제", "헤럴드db", "마이데일리", "스포츠조선", "공동취재단",
    "사진공동취재단", "공동취재사진", "국회사진기자단", "인스타그램", "유튜브", "페이스북", "대통령실", "청와대",
    "共同", "ロイター=共同", "ap=共同", "getty images提供", "アフロ", "ゲッティ", "ゲッティイメージズ", "代表撮影",
    "路透", "视觉中国", "美聯社", "法新社", "达志影像", "達志影像",
    # Arabic, Hebrew
    "أ ف ب", "ا ف ب", "أ.ف.ب", "فرانس برس", "أ ب", "د ب أ", "غيتي", "الأناضول", "سبوتنيك", "רויטרס",
})
"""Picture libraries, services and press agencies whose name, standing alone, is a credit; `agencies` has the wires."""

HOW_WORDS: frozenset[str] = frozenset({
    "supplied", "handout", "contributed", "submitted", "courtesy photo", "contributed photo", "submitted photo",
    "privat", "private", "zvg", "pr", "pr-bild", "divulgação", "reprodução", "aðsend", "archivo", "cedida", "dr",
    "uncredited", "file", "provided", "filepix",
})
"""Words that stand for the source where nobody is named."""

SOURCE_ENDINGS: frozenset[str] = frozenset({
    "photo", "photos", "pic", "pics", "photography", "images", "pictures", "foto", "agency", "photographers",
    "photographer", "fotografie", "photographe", "archive", "archives", "archiv", "press", "pool",
})
"""Last words of two or more that make a run of names a source."""

JOINING_WORDS: frozenset[str] = frozenset({
    "a", "al", "and", "at", "av", "af", "bei", "by", "bin", "ibn", "con", "courtesy", "d", "da", "das", "de", "del",
    "della", "dem", "den", "der", "des", "di", "die", "do", "dos", "door", "du", "e", "el", "en", "et", "for", "from",
    "für", "i", "in", "la", "le", "les", "los", "mit", "of", "och", "og", "on", "par", "per", "pour", "the", "to",
    "ten", "ter", "und", "unter", "van", "via", "vom", "von", "y", "zu", "zum", "zur", "über", "vía", "и", "та",
})
"""Small words that stand between names in a credit."""

SMALL_NAMES: frozenset[str] = frozenset({
    "dpa", "epd", "sda", "afp", "ap", "imago", "privat", "zvg", "picture", "alliance", "pixabay", "unsplash",
    "pexels", "shutterstock", "istock", "photothek", "keystone", "getty", "images", "reuters", "stock", "file",
    "hynix", "taz", "flickr", "cc", "by-sa", "by", "sa", "nc", "nd", "com", "pixelio", "fotolia", "pic", "photo",
    "ddp", "apa", "laif", "ullstein", "bild", "handout", "supplied", "news", "youtube", "instagram", "twitter",
    "tass", "screenshot", "screen", "capture", "screengrab", "iphone", "netflix", "lausitznews", "kna", "wikipedia",
    "wikimedia", "amazon", "pa", "nuotr",
})
"""Names in a credit that are printed in small letters."""

POINTING_WORDS: frozenset[str] = frozenset({
    "im", "am", "das", "dem", "dieses", "diesem", "ein", "auf", "zum", "the", "in", "on", "this", "a", "an", "that",
    "of", "for", "by", "at", "from", "with", "to", "and", "or", "von", "bei", "für", "mit", "und", "de", "du", "la",
    "le", "à", "pour", "en", "sur", "un", "una", "el", "via", "is", "as", "his", "her", "its", "their", "ihr", "sein",
    "erstes", "neues",
})
"""Words before a label or a source that make it a part of the sentence: `Im Bild: ...`, `head of Getty Images`."""

OPENING_WORDS: frozenset[str] = frozenset({
    "from", "left", "right", "center", "centre", "second", "third", "fourth", "fifth", "first", "top", "bottom",
    "above", "below", "middle", "far", "front", "back", "rear", "clockwise", "pictured", "seen", "aged", "age",
    "born", "died", "played", "see", "not", "also", "now", "then", "formerly", "former", "published", "updated",
    "photo:", "with", "in", "on", "as", "and", "or", "plus", "how", "according", "including", "who", "whose", "which",
    "that", "about", "around", "approximately", "until", "since", "before", "after", "links", "rechts", "vorne",
    "hinten", "mitte", "oben", "unten", "v.l.", "v.l.n.r.", "von", "im", "mit", "gauche", "droite", "izquierda",
    "derecha", "de", "til", "fra", "continued", "opens", "click", "tel", "tel.", "fax",
})
"""First words of a bracket that say where, when or who, and not by whom the picture is; in small letters there."""

LIFE_WORDS: frozenset[str] = frozenset({
    "aged", "age", "born", "died", "published", "updated", "continued", "formerly", "pictured", "played", "directed",
    "starring", "translated", "opens", "opened", "closed", "deceased", "réalisé", "according", "including", "with",
    "plus", "tried", "step", "part", "vol.", "volume", "chapter", "season", "episode", "teil", "folge", "staffel",
    "jahrgang", "baujahr", "baujahre", "round", "week", "day", "act", "no.", "nr.", "geboren", "gestorben", "né",
    "née", "nacido",
})
"""First words of a bracket about the one whose name stands before it, in any letters."""

NO_CREDITS: frozenset[str] = frozenset({
    # What kind of picture
    "symbolbild", "symbolfoto", "archivbild", "archivfoto", "archiv", "beispielbild", "beispielfoto", "file photo",
    "file image", "file pic", "file picture", "stock image", "stock photo", "stock picture", "photo", "image",
    "picture", "bild", "foto", "screenshot", "screen grab", "screengrab", "screen capture", "composite",
    "illustration", "montage", "fotomontage", "video", "representative image", "representational image",
    "artist's impression", "artist’s impression", "genrebild", "arkivfoto", "arkivbild", "illustrasjonsfoto",
    "illustrationsfoto", "photo d'illustration", "photo d’archives", "imagen de archivo", "foto de archivo",
    "자료사진", "자료 사진", "image source", "source", "credit", "資料写真", "イメージ", "pictured", "video still",
    # Positions
    "l", "r", "m", "c", "li", "re", "l.", "r.", "m.", "c.", "li.", "re.", "mi.", "left", "right", "center", "centre",
    "middle", "links", "rechts", "mitte", "vorne", "hinten", "oben", "unten", "gauche", "droite", "centre gauche",
    "izquierda", "derecha", "centro", "왼쪽", "오른쪽", "가운데", "왼쪽부터", "오른쪽부터", "위", "아래", "左", "右",
    "中央", "左から", "右から", "手前", "奥",
    # Titles, clocks, editorial words
    "jr.", "sr.", "ret.", "retired", "kst", "gmt", "utc", "est", "edt", "pst", "pdt", "cet", "cest", "bst", "jst",
    "a.m.", "p.m.", "am", "pm", "mezzo", "soprano", "sic", "ed.", "editor", "anm.", "anm. d. red.", "note", "tba",
    "tbd", "advertisement", "anzeige", "ad", "infographic", "compilation", "podcast", "gallery", "review", "opinion",
    "analysis", "ranked", "oder", "main", "graphic", "photos", "bilder", "continued", "live", "update", "updated",
    "exclusive", "free", "n/a", "e.g.", "i.e.", "etc.", "mp", "ceo",
    # Parties
    "cdu", "csu", "spd", "fdp", "afd", "bsw", "grüne", "die grünen", "bündnis 90/die grünen", "linke", "die linke",
    "freie wähler", "piraten", "npd", "övp", "spö", "fpö", "neos", "svp", "sp", "glp", "die mitte", "d", "i", "ind.",
    "labour", "lab", "con", "lib dem", "snp", "dup", "sinn féin", "tory", "conservative", "conservatives",
    "liberal democrats", "liberal democrat", "republican", "democrat", "republicans", "democrats", "independent",
    "gop", "lr", "ps", "rn", "lfi", "lrem", "eelv", "pp", "psoe", "vox", "pd", "lega", "fdi", "ppp", "dpk", "ldp",
    "bjp", "v", "krf", "frp", "ap.", "sv", "liberal", "ndp", "green",
    # Days and months
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march",
    "april", "may", "june", "july", "august", "september", "october", "november", "december", "today", "yesterday",
    "tomorrow", "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag", "januar", "februar",
    "märz", "mai", "juni", "juli", "oktober", "dezember",
})
"""What a bracket can hold that names nobody."""

CLUB_OPENINGS: frozenset[str] = frozenset({
    "fc", "ac", "afc", "sv", "tsv", "tsg", "vfb", "vfl", "fsv", "borussia", "eintracht", "juventus", "atlético",
    "bayern",
})
"""First words of the names of clubs, which stand in brackets after a player."""

CLUB_ENDINGS: frozenset[str] = frozenset({
    "fc", "afc", "cf", "sc", "united", "hotspur", "rovers", "wanderers", "albion", "96", "04", "05", "09",
})
"""Last words of the names of clubs."""

PLACES: frozenset[str] = frozenset("""
us|usa|u.s.|u.s.a.|uk|u.k.|uae|eu|un|drc|prc|rok|dprk|afghanistan|albania|algeria|andorra|angola|argentina|armenia|
australia|austria|azerbaijan|bahamas|bahrain|bangladesh|barbados|belarus|belgium|belize|benin|bhutan|bolivia|bosnia|
bosnia and herzegovina|botswana|brazil|brunei|bulgaria|burkina faso|burundi|cambodia|cameroon|canada|chad|chile|china|
colombia|congo|costa rica|croatia|cuba|cyprus|czech republic|czechia|denmark|djibouti|dominican republic|ecuador|
egypt|el salvador|england|eritrea|estonia|ethiopia|fiji|finland|france|gabon|gambia|georgia|germany|ghana|greece|
greenland|guatemala|guinea|guyana|haiti|honduras|hong kong|hungary|iceland|india|indonesia|iran|iraq|ireland|israel|
italy|ivory coast|jamaica|japan|jordan|kazakhstan|kenya|korea|kosovo|kuwait|kyrgyzstan|laos|latvia|lebanon|lesotho|
liberia|libya|liechtenstein|lithuania|luxembourg|macau|madagascar|malawi|malaysia|maldives|mali|malta|mauritania|
mauritius|mexico|moldova|monaco|mongolia|montenegro|morocco|mozambique|myanmar|namibia|nepal|netherlands|
the netherlands|new zealand|nicaragua|niger|nigeria|north korea|north macedonia|northern ireland|norway|oman|pakistan|
palestine|panama|papua new guinea|paraguay|peru|philippines|the philippines|poland|portugal|puerto rico|qatar|
republic of korea|romania|russia|rwanda|samoa|saudi arabia|scotland|senegal|serbia|seychelles|sierra leone|singapore|
slovakia|slovenia|somalia|south africa|south korea|south sudan|soviet union|spain|sri lanka|sudan|suriname|sweden|
switzerland|syria|taiwan|tajikistan|tanzania|thailand|tibet|togo|tonga|tunisia|turkey|türkiye|turkmenistan|uganda|
ukraine|united arab emirates|united kingdom|united states|uruguay|uzbekistan|vanuatu|vatican|vatican city|venezuela|
vietnam|wales|west germany|east germany|yemen|zambia|zimbabwe|deutschland|österreich|schweiz|frankreich|italien|
spanien|polen|tschechien|ungarn|russland|türkei|grossbritannien|niederlande|belgien|schweden|norwegen|dänemark|
finnland|griechenland|südkorea|nordkorea|allemagne|espagne|italie|états-unis|royaume-uni|suisse|belgique|chine|japon|
alemania|francia|españa|italia|estados unidos|reino unido|한국|미국|일본|중국|영국|프랑스|독일|北朝鮮|韓国|米国|中国|
日本|英国|seoul|busan|incheon|daegu|daejeon|gwangju|ulsan|sejong|jeju|pyongyang|tokyo|osaka|beijing|shanghai|taipei|
london|paris|berlin|hamburg|munich|münchen|köln|frankfurt|stuttgart|rome|madrid|barcelona|vienna|wien|zurich|zürich|
moscow|kyiv|brussels|washington|new york|los angeles|chicago|san francisco|boston|houston|toronto|sydney|melbourne|
delhi|new delhi|mumbai|gyeonggi|gyeonggi province|gangwon province|alabama|alaska|arizona|arkansas|california|
colorado|connecticut|florida|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|
massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|new hampshire|new jersey|new mexico|
north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania|rhode island|south carolina|south dakota|tennessee|
texas|utah|vermont|virginia|west virginia|wisconsin|wyoming
""".replace("\n", "").split("|"))
"""Countries, film territories, great cities and states, which follow a title or a name in brackets."""

KOREAN_SOURCE_ENDINGS: tuple[str, ...] = (
    "제공", "기자", "뉴스", "일보", "신문", "방송", "통신", "엔터테인먼트", "홈페이지", "인스타그램", "유튜브",
    "캡처", "캡쳐", "갈무리", "공동취재단", "사진기자단", "재단", "전자", "그룹", "자료사진", "자료 사진", "提供",
    "撮影", "通信", "新聞", "通信社", "新聞社", "摄", "攝", "社发", "社發", "供图", "供圖",
)
"""Last syllables of a bracket or fragment in Hangul, kana or Han that name a source."""

MAKER_ENDINGS: tuple[str, ...] = ("사진기자", "선임기자", "인턴기자", "기자", "撮影", "摄影", "摄", "攝")
"""What follows the name of the one who took the picture, and is no part of the name."""
