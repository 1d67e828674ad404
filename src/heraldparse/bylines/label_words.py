"""The words that stand before a name in a byline, or before another name that is none of its. Data only."""

BY_WORDS: dict[str, str] = {
    "da no": "af|av",
    "de": "von",
    "el": "του|της|των",
    "en": "by",
    "es pt": "por",
    "fr": "par",
    "he": "מאת",
    "id ms": "oleh",
    "it": "di",
    "nl": "door",
    "sv fi": "av",
    "th": "โดย",
}
"""The one word that makes a line a byline; of these only the English one may also stand within a line."""

PHRASES: dict[str, str] = {
    "en": "written by|story by|words by|text by|posted by|reported by|reporting by|report by|article by|authored by|"
    "interview by|review by|analysis by|opinion by|commentary by|comment by|column by|essay by|published by|"
    "contributed by|submitted by|created by|a story by|words and photos by|story and photos by|text and photos by|"
    "words and pictures by|compiled by|as told to|with reporting by|guest post by|"
    "a guest post by|guest blog by|guest article by|guest column by|guest essay by|"
    "this post was written by|this article was written by|this story was written by",
    "de": "text von|geschrieben von|verfasst von|veröffentlicht von|artikel von|beitrag von|ein beitrag von|"
    "kommentar von|ein kommentar von|gastbeitrag von|ein gastbeitrag von|gastkommentar von|ein gastkommentar von|"
    "analyse von|eine analyse von|interview von|ein interview von|essay von|ein essay von|reportage von|"
    "eine reportage von|glosse von|eine glosse von|kolumne von|eine kolumne von|bericht von|porträt von|"
    "ein porträt von|rezension von|eine rezension von|erstellt von|leitartikel von|meinung von|nachricht von|"
    "text und fotos von|text & fotos von|ein text von|eine kritik von|protokoll von|erschienen von|aufgezeichnet von|"
    "gastartikel von|ein gastartikel von|protokolliert von|das gespräch führte|das gespräch führten|"
    "das interview führte|das interview führten|"
    "die fragen stellte|die fragen stellten|von unserem korrespondenten|von unserer korrespondentin|"
    "von unserem redakteur|von unserer redakteurin|von unserem reporter|von unserer reporterin",
    "el": "γράφει ο|γράφει η|γράφουν οι|γράφει|γράφουν|της δημοσιογράφου|του δημοσιογράφου",
    "es": "escrito por|texto de|texto por|publicado por|redactado por|un artículo de|opinión de|entrevista de|"
    "crónica de",
    "fr": "écrit par|publié par|rédigé par|texte de|texte par|propos recueillis par|article de|une tribune de|"
    "posté par|un article de|éditorial de|chronique de|de notre correspondant|de notre correspondante|"
    "de notre envoyé spécial|de notre envoyée spéciale|de nos envoyés spéciaux",
    "it": "a cura di|scritto da|pubblicato da|testo di|articolo di|un articolo di|intervista di|commento di|"
    "dal nostro inviato|dalla nostra inviata|dal nostro corrispondente|dalla nostra corrispondente",
    "nl": "geschreven door|tekst door|geplaatst door|gepubliceerd door|een analyse van|een opinie van|tekst van|"
    "van onze verslaggever|van onze verslaggeefster|van onze correspondent",
    "pt": "escrito por|texto de|publicado por|reportagem de|postado por|redação de",
    "sv": "skriven av|text av|artikel av|publicerad av|en text av|en krönika av",
    "da no": "skrevet av|skrevet af|tekst av|tekst af|publisert av|udgivet af",
    "pl": "napisane przez|przygotował|przygotowała|opracował|opracowała|rozmawiał|rozmawiała|opracowanie|oprac.|opr.",
    "cs sk": "napsal|napsala|autor článku|autorka článku|autor textu|připravil|připravila",
    "ro": "scris de|publicat de|un articol de|postat de",
    "hr sr bs": "piše|pišu|napisao|napisala|пише|пишу|написао|написала",
    "fi": "kirjoittanut",
    "tr": "yazan|tarafından",
    "sq": "shkruar nga|publikuar nga|postuar nga",
    "ru": "беседовал|беседовала|подготовил|подготовила|записал|записала",
    "uk": "підготував|підготувала|спілкувався|спілкувалася",
    "ar": "كتب|كتبت|بقلم|كتابة|إعداد",
}
"""Phrases that name the writer, at the start of a line or within it."""

AUTHOR_NOUNS: dict[str, str] = {
    "en": "author|authors|writer|author(s)|byline|reporter",
    "de": "autor|autorin|autoren|autor/in|autor/-in|autor*in|autor:in|autor:innen|autor*innen|autorinnen|verfasser|"
    "verfasserin",
    "es pt pl cs": "autor|autora|autores|autorzy",
    "fr nl": "auteur|auteurs|autrice",
    "it": "autore|autrice|autori",
    "el": "συντάκτης|συντάκτρια|αρθρογράφος",
    "ar": "الكاتب|الكاتبة|كاتب المقال",
    "fa": "نویسنده",
    "he": "כתב|כתבת|הכותב|הכותבת",
    "hi mr": "लेखक|लेखिका|रिपोर्टर|संवाददाता",
    "id ms": "penulis|pewarta|jurnalis|wartawan",
    "th": "ผู้เขียน|ผู้สื่อข่าว",
    "vi": "tác giả|phóng viên|người viết",
    "sv no da fi": "författare|forfatter|skribent|journalist|kirjoittaja|toimittaja",
    "tr": "yazar",
    "ru": "автор|авторы|автор текста|автори|авторка|аутор",
    "ko": "작성자|글쓴이|지은이|기고",
    "ja": "文責|筆者|著者|記者|執筆|執筆者|作者|ライター|取材・文",
    "zh": "作者|记者|記者|本报记者|本報記者|撰文|撰稿|采写|特约记者|本刊记者|文/图|采访|採訪",
}
"""Nouns for the writer, before a colon, a stroke or a blank."""

TEXT_NOUNS: dict[str, str] = {
    "all": "text|texte|texto|testo|tekst|teksti|tekst i foto|text & foto|text und fotos|text och foto|tekst og foto|"
    "text und interview|words|story|haber|текст|글|글·사진|글 사진|취재|文|文・写真|文字|文・構成|szöveg|írta|szerző|"
    "redakcia|rédaction|reportage|by line|af|av|di|von|par|por|door|text and photos|words and photos|words & photos|"
    "text & photos|texto y fotos|texto e fotos|testo e foto|texte et photos|tekst en foto's|protokoll|guest author|"
    "guest post|guest writer|bài|bài viết|κείμενο|정리|글·정리|글·구성|聞き手|構成|"
    "聞き手・構成|取材・構成|インタビュー・文"
}
"""Nouns for the text and the like, which name a writer only before a colon or a stroke."""

OTHER_PHRASES: dict[str, str] = {
    "en": "photos by|photo by|photograph by|photographs by|photography by|pictures by|picture by|image by|images by|"
    "illustration by|illustrations by|illustrated by|video by|videos by|graphics by|graphic by|edited by|editing by|"
    "reviewed by|medically reviewed by|fact checked by|fact-checked by|checked by|translated by|translation by|"
    "produced by|directed by|additional reporting by|additional contributions by|approved by|verified by|sponsored by|"
    "presented by|designed by|design by|hosted by|updated by|read by|narrated by|expert reviewed by|"
    "technically reviewed by|translation|copy edited by|curated by|moderated by|asked by|answered by|shared by|"
    "uploaded by|recommended by|published with|powered by|contributions from|with contributions from|"
    "additional contributions from|additional reporting from",
    "de": "fotos von|foto von|bilder von|bild von|übersetzt von|übersetzung von|bearbeitet von|aus dem englischen von|"
    "übersetzung|lektorat|redigiert von|aktualisiert von|kuratiert von|moderiert von|illustration von|"
    "illustrationen von|geprüft von|video von|redaktionell bearbeitet von",
    "fr": "photos de|photo de|photographies de|illustration de|traduit par|relu par|traduction de|traduction|édité par|"
    "mis à jour par",
    "es pt": "fotos de|foto de|fotografía de|fotografías de|fotografia de|traducido por|traduzido por|"
    "editado por|traducción|tradução",
    "it": "foto di|traduzione di|traduzione|fotografie di",
    "nl": "foto's van|beeld van|fotografie door|vertaald door|foto van",
    "sv no da": "foto av|foto af|översatt av|oversatt av|bilder av",
}
"""Phrases that name somebody who did not write the story."""

OTHER_NOUNS: dict[str, str] = {
    "all": "foto|fotos|photo|photos|photography|images|image|bild|bilder|illustration|illustrationen|video|videos|"
    "redaktion|editing|editor|editors|translator|übersetzung|fotografie|photographies|photographie|fotografía|"
    "fotografías|foto's|beeld|zdjęcia|fot.|valokuva|kuvat|kuva|fotó|фото|редактор|fotoğraf|写真|撮影|編集|編輯|编辑|"
    "责编|责任编辑|責任編輯|翻訳|翻訳者|訳|译|译者|译者|イラスト|摄影|攝影|图|图片|圖|사진|편집|번역|그래픽|영상|"
    "design|producer|kamera|schnitt|regie|music|layout"
}
"""Nouns for those who did not write the story, before a colon or a stroke."""

SOURCE_NOUNS: dict[str, str] = {
    "all": "quelle|quellen|source|sources|fuente|fonte|bron|kilde|källa|lähde|źródło|zdroj|forrás|kaynak|sursă|sursa|"
    "izvor|извор|източник|джерело|πηγή|المصدر|מקור|nguồn|sumber|ที่มา|स्रोत|출처|출처=|来源|來源|источник|出典|引用元"
}
"""Nouns for where a story comes from, before a colon: only an agency is read after them."""
