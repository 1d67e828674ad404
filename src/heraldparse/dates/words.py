"""The words of dates, by language: clocks, zones, and the labels that stand before dates.

Only data. A group of spellings of one thing is parted by blanks, groups by commas; case and accents do not matter. A
`_` stands for the blank within a spelling.
"""

RELATIVE_DAYS = {
    0: "today heute aujourd'hui hoy hoje oggi vandaag idag i_dag dzisiaj dzis dnes сегодня сьогодні bugün"
    " 오늘 今日 今天",
    1: "yesterday gestern hier ayer ontem ieri gisteren igår i_går wczoraj včera вчера вчора dün 어제 昨日 昨天",
}
"""Words for a day counted back from the clock of the reader."""

UNITS = {
    "minutes": "minutes minute mins min minuten minuti minutos minuto minuter minutter minut minuty минут минуты минуту"
    " dakika 분 分钟 分鐘 分 phút menit",
    "hours": "hours hour hrs hr h stunden stunde std heures heure horas hora ore ora uur timmar timme timer time"
    " godzin godziny godzinę часов часа час saat 시간 小时 小時 時間 giờ jam",
    "days": "days day d tagen tag jours jour días día dias dia giorni giorno dagen dag dagar dage dager dni dzień дней"
    " дня день gün 일 天 日 ngày hari",
}
"""Spans that can be counted back from a clock; weeks and months say no day."""

AGO_BEFORE = "vor il_y_a hace há för for"
AGO_AFTER = "ago fa geleden sedan siden temu назад önce 전 前 atrás lalu trước"
ONE = "a an one einer einem einen un une una uno uma"
"""The marks of a span counted back, and the words for 1 in it."""

PARTS = {
    "f": "of the de del do on le el il den der vom op dne dnia em dia día ngày tanggal från d วันที่ ที่",
    "c": "at um kl klo klokken alle ore às as à las a los ob om saat pukul lúc в о o la_ora στις ώρα u alle_ore"
    " เวลา الساعة ساعت",
    "o": "st nd rd th er ère ème º ª",
    "h": "h hs hrs hr uhr uur heures horas hod ч godz val giờ 시 時 时 点 點 น",
    "i": "min m mn 분 分",
    "s": "sec s 초 秒",
    "y": "г года р року r roku gada năm 년 年 พ.ศ. ค.ศ.",
    "m": "tháng 월 月",
    "k": "일 日 号 號",
    "A": "오전 上午 午前 صباحا ص",
    "P": "pm 오후 下午 午後 مساء",
    "p": "م",
    "e": "令和 平成 昭和 民國 民国 中華民國 中华民国",
    "E": "令和元 平成元",
    "b": "am",
    "T": "t",
    "l": "last latest recently first date time datum zuletzt letzte letztes originally article story page initially"
    " laatst última último ultima ultimo dernière senest sist siste data fecha 最終 最后 最後 日時 日期 时间 時間 時刻"
    " 기사 최종 시간 일시 날짜 erst дата tarih tarihi dátum dato תאריך تاريخ تاریخ วันเวลา ngày_đăng",
}
"""The small words of a date, by the sign that stands for them in a shape (see `date_scan`). German `am` is both *on*
and the half of the day, Arabic `م` both *of our era* and the second half of the day."""

ERAS = {"令和": 2018, "平成": 1988, "昭和": 1925, "民國": 1911, "民国": 1911, "中華民國": 1911, "中华民国": 1911}
"""Eras of East Asia, and the year before their first one."""

PUBLISHED = {
    "en": "published publish publication posted issued released release filed uploaded created original pub",
    "de": "veröffentlicht veröffentlichung veröffentlichungsdatum publiziert erstellt erschienen erstveröffentlichung"
    " eingestellt online_seit onlinestellung",
    "fr": "publié publiée publication posté parution paru mis_en_ligne mise_en_ligne créé créée",
    "es": "publicado publicada publicación creado",
    "pt": "publicação postado criado",
    "it": "pubblicato pubblicata pubblicazione",
    "nl": "gepubliceerd geplaatst publicatie",
    "sv": "publicerad publicerades publicerat",
    "no": "publisert offentliggjort udgivet publiceret",
    "fi": "julkaistu",
    "is": "birt",
    "pl": "opublikowano publikacja dodano utworzono publikacji dodania utworzenia",
    "cs": "publikováno vydáno zveřejněno publikované publikování vydání zveřejnění",
    "hu": "megjelent létrehozva közzétéve",
    "ro": "publicat",
    "tr": "yayınlanma yayınlandı yayın giriş yayım yayınlanma_tarihi oluşturulma eklenme",
    "el": "δημοσίευση δημοσιεύτηκε δημοσιεύθηκε",
    "ru": "опубликовано опубликован опубликована опубліковано публикации публикация размещено",
    "ar": "نشر نشرت نُشر النشر",
    "id": "diterbitkan terbit diposting dipublikasikan",
    "ko": "입력 등록 작성 게재 송고 승인 발행 기사입력 등록일 입력시간 게시 게시일 작성일 기사등록 기사승인",
    "ja": "公開 投稿 掲載 配信 作成 発行 公開日 投稿日 掲載日 公開日時",
    "zh": "发布 發佈 發布 发表 發表 发布时间 發布時間 发布于 發佈於 發布於 发表于 發表於 首发于 发稿 刊发 刊发于"
    " 上传 上传于 录入",
    "vi": "xuất_bản đăng",
    "th": "เผยแพร่ โพสต์ โพสเมื่อ เผยแพร่เมื่อ เผยแพร่วันที่",
    "he": "פורסם",
    "fa": "منتشر انتشار تاریخ_انتشار",
    "hi": "प्रकाशित",
    "bn": "প্রকাশ প্রকাশিত প্রকাশের",
    "hr": "objavljeno objavljen",
    "bg": "публикувано публикувана публикуван",
    "lv": "publicēts publicēta",
    "lt": "paskelbta publikuota",
    "et": "avaldatud",
    "sl": "objavljeno",
    "ca": "publicat publicada",
}
"""Labels of the day on which a story first appeared."""

UPDATED = {
    "en": "updated update modified edited revised",
    "de": "aktualisiert aktualisierung geändert änderung bearbeitet bearbeitung stand überarbeitet",
    "fr": "actualisé actualisée modifié modifiée mis_à_jour mise_à_jour",
    "es": "actualizado actualizada actualización modificado",
    "pt": "atualizado atualizada atualização",
    "it": "aggiornato aggiornata aggiornamento modificato modifica",
    "nl": "bijgewerkt gewijzigd update",
    "sv": "uppdaterad uppdaterades ändrad",
    "no": "oppdatert opdateret endret",
    "fi": "päivitetty muokattu",
    "is": "uppfært",
    "pl": "aktualizacja zaktualizowano",
    "cs": "aktualizováno aktualizované upraveno",
    "hu": "frissítve módosítva",
    "ro": "actualizat",
    "tr": "güncelleme güncellendi güncellenme",
    "el": "ενημέρωση ενημερώθηκε",
    "ru": "обновлено обновлён изменено оновлено",
    "ar": "تحديث",
    "id": "diperbarui",
    "vi": "cập_nhật",
    "ko": "수정 업데이트 최종수정 수정일 갱신 수정시간 기사수정",
    "ja": "更新 更新日 更新日時 最終更新 改訂",
    "zh": "更新时间 更新時間 修改 更新于 更新於 修改于 编辑于 編輯於 最后修改于 最后编辑于",
    "th": "อัปเดต อัพเดต อัปเดตล่าสุด แก้ไข ปรับปรุง",
    "he": "עודכן",
    "fa": "به_روزرسانی بروزرسانی",
    "hi": "अपडेटेड अपडेट",
    "bn": "আপডেট হালনাগাদ",
    "hr": "ažurirano izmijenjeno",
    "bg": "обновено актуализирано",
    "lv": "atjaunots atjaunināts",
    "lt": "atnaujinta",
    "et": "uuendatud muudetud",
    "ca": "actualitzat actualitzada",
}
"""Labels of the day of the last change."""

OTHER = {
    "en": "opened opens opening expires expired expiry copyright born died deadline valid until since from starts start"
    " ends end begins recorded filmed accessed retrieved joined reviewed checked effective due says said asked answered"
    " commented replied wrote event events registered taken archived before after",
    "de": "gültig bis seit ab geboren gestorben sagt schrieb sendung gesendet abgerufen termin beginn ende",
    "fr": "depuis jusqu'au né née décédé dit répond écrit",
    "es": "desde hasta nacido dice dijo",
    "ko": "마감 만료 시행 출생",
    "ja": "締切 発売日 開催",
}
"""Labels of days that are not the story's: events, deadlines, rights, comments."""

ZONES: dict[str, int | str | None] = {
    "Z": 0, "UTC": 0, "GMT": 0, "WET": 0, "BST": 60, "WEST": 60, "CET": 60, "MEZ": 60, "CEST": 120, "MESZ": 120,
    "EET": 120, "EEST": 180, "MSK": 180, "МСК": 180, "TRT": 180, "IDT": 180, "IRST": 210, "NPT": 345, "MMT": 390,
    "SAST": 120, "EAT": 180, "WAT": 60, "PKT": 300, "ICT": 420, "WIB": 420, "WITA": 480, "SGT": 480, "HKT": 480,
    "PHT": 480, "AWST": 480, "KST": 540, "JST": 540, "AEST": 600, "AEDT": 660, "NZST": 720, "NZDT": 780, "BRT": -180,
    "EST": -300, "EDT": -240, "CDT": -300, "MST": -420, "MDT": -360, "PST": -480, "PDT": -420, "AKST": -540,
    "AKDT": -480, "HST": -600, "ACST": 570, "ACDT": 630, "CAT": 120, "ART": -180, "COT": -300, "PET": -300, "HAE": -240,
    "HNE": -300, "HAC": -300, "HNC": -360, "HAR": -360, "HNR": -420, "HAP": -420, "HNP": -480, "ET": "America/New_York",
    "CT": "America/Chicago", "MT": "America/Denver", "PT": "America/Los_Angeles", "IST": None, "CST": None, "GST": None,
    "AST": None, "SST": None, "ECT": None,
}  # fmt: skip
"""Printed zone names: minutes east of Greenwich; the place whose clock decides; None where several zones share it."""

DAY_FIRST = (
    "de fr es it pt nl sv no nb nn da fi is pl cs sk sl sr hr ro tr el ru uk bg ar he hi id ms vi th ca et"
    " en-gb en-au en-nz en-ie en-in en-za en-sg"
)
"""Languages that print 10/05/2021 for 10 May."""

MONTH_FIRST = "en-us en-ph"
"""Languages that print 10/05/2021 for October 5; plain `en` is neither."""

BYLINE = (
    "by von par por di af av door przez ile autor author written text texte from via reporter 기자 특파원 記者 记者 文"
)
"""Words that begin or hold the naming of a writer beside a date."""

SMALL = (
    "and und et y e en og och i de del della di da do dos das van von der den la le el al bin ibn zu for at the of"
    " min mins minute minutes read reading comment comments kommentare kommentar share views by with uhr comentarios"
    " source quelle fuente fonte forrás źródło zdroj kaynak bron källa lähde kilde izvor sursa πηγή источник джерело"
)
"""Words that, in small letters, may stand beside a date without making the line prose."""

SENT = (
    "submitted written filed gespeichert geschrieben verfasst eingereicht soumis rédigé écrit enviado escrito"
    " scritto inviato geschreven ingezonden skrevet skriven napisane dodane"
)
"""Words for what a writer did with a text, beside those for its publication."""

WITHIN = "in under unter dans en em"
"""Words before the name of a section."""

BUTTONS = (
    "leave a comment,leave a reply,add comment,add a comment,no comments,post a comment,comments off"
    ",kommentar hinterlassen,hinterlasse einen kommentar,schreibe einen kommentar,kommentar schreiben,keine kommentare"
    ",laisser un commentaire,deja un comentario,deixe um comentário,lascia un commento,reageer,laat een reactie achter"
)
"""What a button for comments says, at the end of a line with a date."""

TOPICS = (
    "tags,tag,labels,filed under,categories,category,topics,kategorie,kategorien,schlagwörter,schlagworte,themen"
    ",abgelegt unter,eingeordnet unter,etiquetas,categorías,categorias,catégorie,catégories,mots-clés"
    ",categorie,argomenti,in,posted in,published in,veröffentlicht in,publié dans,publicado en,publicado em"
)
"""Labels before the topics of a story, with a colon, which may follow on a line with a date."""
