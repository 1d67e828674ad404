"""The words of dates, by language: months, weekdays, clocks, zones, and the labels that stand before dates.

Only data. A group of spellings of one thing is parted by blanks, groups by commas; case and accents do not matter. A
`_` stands for the blank within a spelling.
"""

MONTHS = {
    "en": "january jan,february feb,march mar,april apr,may,june jun,july jul,august aug,september sept sep,"
    "october oct,november nov,december dec",
    "de": "januar jänner jän,februar feber,märz mär mrz maerz,april,mai,juni,juli,august,september,oktober okt,"
    "november,dezember dez",
    "fr": "janvier janv,février févr fév,mars,avril avr,mai,juin,juillet juil juill,août,septembre,octobre,novembre,"
    "décembre déc",
    "es": "enero ene,febrero,marzo,abril abr,mayo,junio,julio,agosto ago,septiembre setiembre set,octubre,noviembre,"
    "diciembre dic",
    "pt": "janeiro,fevereiro fev,março,abril,maio,junho,julho,agosto,setembro,outubro out,novembro,dezembro",
    "it": "gennaio gen,febbraio febbr,marzo,aprile,maggio mag,giugno giu,luglio lug,agosto,settembre sett,ottobre ott,"
    "novembre,dicembre",
    "ca": "gener,febrer,març,abril,maig,juny,juliol,agost,setembre,octubre,novembre,desembre",
    "nl": "januari,februari,maart mrt,april,mei,juni,juli,augustus,september,oktober,november,december",
    "sv": "januari,februari,mars,april,maj,juni,juli,augusti,september,oktober,november,december",
    "no": "januar,februar,mars,april,mai,juni,juli,august,september,oktober,november,desember des",
    "da": "januar,februar,marts,april,maj,juni,juli,august,september,oktober,november,december",
    "is": "janúar,febrúar,mars,apríl,maí,júní,júlí,ágúst,september,október,nóvember,desember",
    "fi": "tammikuuta tammikuu,helmikuuta helmikuu,maaliskuuta maaliskuu,huhtikuuta huhtikuu,toukokuuta toukokuu,"
    "kesäkuuta kesäkuu,heinäkuuta heinäkuu,elokuuta elokuu,syyskuuta syyskuu,lokakuuta lokakuu,"
    "marraskuuta marraskuu,joulukuuta joulukuu",
    "et": "jaanuar,veebruar,märts,aprill,mai,juuni,juuli,august,september,oktoober,november,detsember",
    "pl": "stycznia styczeń sty,lutego luty lut,marca marzec,kwietnia kwiecień kwi,maja maj,czerwca czerwiec cze,"
    "lipca lipiec lip,sierpnia sierpień sie,września wrzesień wrz,października październik paź,"
    "listopada listopad lis,grudnia grudzień gru",
    "cs": "ledna leden,února únor,března březen,dubna duben,května květen,června červen,července červenec,srpna srpen,"
    "září,října říjen,listopadu,prosince prosinec",
    "sk": "januára január,februára február,marca marec,apríla apríl,mája máj,júna jún,júla júl,augusta,septembra,"
    "októbra október,novembra,decembra",
    "sl": "januarja,februarja,marca,aprila,maja,junija,julija,avgusta,septembra,oktobra,novembra,decembra",
    "sr": "januar,februar,mart,april,maj,jun,jul,avgust,septembar,oktobar,novembar,decembar",
    "hu": "január,február febr,március márc,április ápr,május máj,június jún,július júl,augusztus,szeptember szept,"
    "október,november,december",
    "ro": "ianuarie ian,februarie,martie,aprilie,mai,iunie iun,iulie iul,august,septembrie,octombrie,noiembrie,"
    "decembrie",
    "tr": "ocak,şubat,mart,nisan,mayıs,haziran,temmuz,ağustos,eylül,ekim,kasım,aralık",
    "el": "ιανουαρίου,φεβρουαρίου,μαρτίου,απριλίου,μαΐου μαίου,ιουνίου,ιουλίου,αυγούστου,σεπτεμβρίου,οκτωβρίου,"
    "νοεμβρίου,δεκεμβρίου",
    "ru": "января январь янв,февраля февраль фев,марта март мар,апреля апрель апр,мая май,июня июнь июн,"
    "июля июль июл,августа август авг,сентября сентябрь сен сент,октября октябрь окт,ноября ноябрь ноя нояб,"
    "декабря декабрь дек",
    "uk": "січня січень,лютого лютий,березня березень,квітня квітень,травня травень,червня червень,липня липень,"
    "серпня серпень,вересня вересень,жовтня жовтень,листопада листопад,грудня грудень",
    "bg": "януари,февруари,март,април,май,юни,юли,август,септември,октомври,ноември,декември",
    "ar": "يناير كانون_الثاني جانفي,فبراير شباط فيفري,مارس آذار,أبريل إبريل نيسان أفريل,مايو أيار ماي,"
    "يونيو حزيران يونيه جوان,يوليو تموز يوليه جويلية,أغسطس آب أوت,سبتمبر أيلول,أكتوبر تشرين_الأول,"
    "نوفمبر تشرين_الثاني,ديسمبر كانون_الأول",
    "fa": "ژانویه,فوریه,مارس,آوریل,مه,ژوئن,ژوئیه,اوت,سپتامبر,اکتبر,نوامبر,دسامبر",
    "he": "ינואר בינואר,פברואר בפברואר,מרץ במרץ,אפריל באפריל,מאי במאי,יוני ביוני,יולי ביולי,אוגוסט באוגוסט,"
    "ספטמבר בספטמבר,אוקטובר באוקטובר,נובמבר בנובמבר,דצמבר בדצמבר",
    "hi": "जनवरी,फरवरी,मार्च,अप्रैल,मई,जून,जुलाई,अगस्त,सितंबर सितम्बर,अक्टूबर,नवंबर नवम्बर,दिसंबर दिसम्बर",
    "id": "januari,februari,maret,april,mei,juni,juli,agustus agu,september,oktober,november,desember",
    "ms": "januari,februari,mac,april,mei,jun,julai,ogos,september,oktober,november,disember",
    "th": "มกราคม,กุมภาพันธ์,มีนาคม,เมษายน,พฤษภาคม,มิถุนายน,กรกฎาคม,สิงหาคม,กันยายน,ตุลาคม,พฤศจิกายน,ธันวาคม",
}
"""January to December. Croatian names are left out: `srpanj` and `listopad` are other months in its neighbours."""

MONTHS_WITHOUT_DOT = frozenset({"listopada", "listopad"})
"""After a day with a dot (`30. listopada`) this is Croatian and October; without the dot it is Polish and November."""

WEEKDAYS = {
    "en": "monday mon,tuesday tue tues,wednesday wed weds,thursday thu thur thurs,friday fri,saturday sat,sunday sun",
    "de": "montag mo,dienstag di,mittwoch mi,donnerstag do,freitag fr,samstag sonnabend sa,sonntag so",
    "fr": "lundi lun,mardi mar,mercredi mer,jeudi jeu,vendredi ven,samedi sam,dimanche dim",
    "es": "lunes,martes,miércoles mié,jueves jue,viernes vie,sábado sáb,domingo dom",
    "pt": "segunda segunda-feira seg,terça terça-feira ter,quarta quarta-feira qua,quinta quinta-feira qui,"
    "sexta sexta-feira sex,sábado,domingo",
    "it": "lunedì,martedì,mercoledì,giovedì gio,venerdì,sabato,domenica",
    "ca": "dilluns,dimarts,dimecres,dijous,divendres,dissabte,diumenge",
    "nl": "maandag ma,dinsdag,woensdag wo,donderdag,vrijdag vr,zaterdag za,zondag zo",
    "sv": "måndag mån,tisdag tis,onsdag ons,torsdag tor tors,fredag fre,lördag lör,söndag sön",
    "no": "mandag man,tirsdag tir,onsdag,torsdag,fredag,lørdag lør,søndag søn",
    "fi": "maanantai maanantaina,tiistai tiistaina ti,keskiviikko keskiviikkona ke,torstai torstaina,"
    "perjantai perjantaina pe,lauantai lauantaina,sunnuntai sunnuntaina su",
    "pl": "poniedziałek,wtorek,środa,czwartek,piątek,sobota,niedziela",
    "cs": "pondělí,úterý,středa,čtvrtek,pátek,sobota,neděle",
    "hu": "hétfő,kedd,szerda,csütörtök,péntek,szombat,vasárnap",
    "ro": "luni,marți marţi,miercuri,joi,vineri,sâmbătă,duminică",
    "tr": "pazartesi,salı,çarşamba,perşembe,cuma,cumartesi,pazar",
    "el": "δευτέρα,τρίτη,τετάρτη,πέμπτη,παρασκευή,σάββατο,κυριακή",
    "ru": "понедельник пн,вторник вт,среда ср,четверг чт,пятница пт,суббота сб,воскресенье вс",
    "uk": "понеділок,вівторок,середа,четвер,п'ятниця,субота,неділя",
    "ar": "الاثنين الإثنين,الثلاثاء,الأربعاء,الخميس,الجمعة,السبت,الأحد",
    "id": "senin,selasa,rabu,kamis,jumat,sabtu,minggu",
    "vi": "thứ_hai,thứ_ba,thứ_tư,thứ_năm,thứ_sáu,thứ_bảy,chủ_nhật",
    "ko": "월요일,화요일 화,수요일 수,목요일 목,금요일 금,토요일 토,일요일",
    "ja": "月曜日 月曜,火曜日 火曜 火,水曜日 水曜 水,木曜日 木曜 木,金曜日 金曜 金,土曜日 土曜 土,日曜日 日曜",
    "zh": "星期一 周一 週一,星期二 周二 週二,星期三 周三 週三,星期四 周四 週四,星期五 周五 週五,星期六 周六 週六,"
    "星期日 星期天 周日 週日",
    "th": "วันจันทร์,วันอังคาร,วันพุธ,วันพฤหัสบดี,วันศุกร์,วันเสาร์,วันอาทิตย์",
}
"""Monday to Sunday. The Hangul and Han signs for Monday and Sunday in brackets are those for month and day."""

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
    "f": "of the de del do on le el il den der vom op dne dnia em dia día ngày tanggal från",
    "c": "at um kl klo klokken alle ore às as à las a los ob om saat pukul lúc в о o la_ora στις ώρα",
    "o": "st nd rd th er ère ème º ª",
    "h": "h hs hrs hr uhr uur heures horas hod ч godz giờ 시 時 时 点 點",
    "i": "min m mn 분 分",
    "s": "sec s 초 秒",
    "y": "г года р року năm 년 年",
    "m": "tháng 월 月",
    "k": "일 日 号 號",
    "A": "오전 上午 午前",
    "P": "pm 오후 下午 午後",
    "b": "am",
    "T": "t",
    "l": "last latest recently first date time datum zuletzt letzte letztes originally article story page initially"
    " laatst última último ultima ultimo dernière senest sist siste data fecha 最終 最后 最後 日時 日期 时间 時間 時刻"
    " 기사 최종 시간 일시 날짜 erst",
}
"""The small words of a date, by the sign that stands for them in a shape (see `date_scan`). German `am` is both *on*
and the half of the day."""

PUBLISHED = {
    "en": "published publish publication posted issued released release filed uploaded created original pub",
    "de": "veröffentlicht veröffentlichung veröffentlichungsdatum publiziert erstellt erschienen erstveröffentlichung"
    " eingestellt",
    "fr": "publié publiée publication posté parution paru",
    "es": "publicado publicada publicación creado",
    "pt": "publicação postado criado",
    "it": "pubblicato pubblicata pubblicazione",
    "nl": "gepubliceerd geplaatst publicatie",
    "sv": "publicerad publicerades publicerat",
    "no": "publisert offentliggjort udgivet publiceret",
    "fi": "julkaistu",
    "is": "birt",
    "pl": "opublikowano publikacja dodano utworzono",
    "cs": "publikováno vydáno zveřejněno publikované",
    "hu": "megjelent létrehozva közzétéve",
    "ro": "publicat",
    "tr": "yayınlanma yayınlandı yayın giriş",
    "el": "δημοσίευση δημοσιεύτηκε δημοσιεύθηκε",
    "ru": "опубликовано опубликован опубликована опубліковано",
    "ar": "نشر نشرت نُشر النشر",
    "id": "diterbitkan terbit diposting dipublikasikan",
    "ko": "입력 등록 작성 게재 송고 승인 발행 기사입력 등록일 입력시간 게시 게시일 작성일 기사등록 기사승인",
    "ja": "公開 投稿 掲載 配信 作成 発行 公開日 投稿日 掲載日 公開日時",
    "zh": "发布 發佈 發布 发表 發表 发布时间 發布時間",
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
    "zh": "更新时间 更新時間 修改",
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
    "EET": 120, "EEST": 180, "MSK": 180, "SAST": 120, "EAT": 180, "WAT": 60, "PKT": 300, "ICT": 420, "WIB": 420,
    "WITA": 480, "SGT": 480, "HKT": 480, "PHT": 480, "AWST": 480, "KST": 540, "JST": 540, "AEST": 600, "AEDT": 660,
    "NZST": 720, "NZDT": 780, "BRT": -180, "EST": -300, "EDT": -240, "CDT": -300, "MST": -420, "MDT": -360, "PST": -480,
    "PDT": -420, "AKST": -540, "AKDT": -480, "HST": -600,
    "ET": "America/New_York", "CT": "America/Chicago", "MT": "America/Denver", "PT": "America/Los_Angeles",
    "IST": None, "CST": None, "GST": None, "AST": None, "SST": None, "ECT": None,
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
)
"""Words that, in small letters, may stand beside a date without making the line prose."""
