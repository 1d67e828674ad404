"""The names of months and weekdays, by language.

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
    "el": "ιανουαρίου ιανουάριος ιαν,φεβρουαρίου φεβρουάριος φεβ,μαρτίου μάρτιος μαρ,απριλίου απρίλιος απρ,"
    "μαΐου μαίου μάιος μάϊος,ιουνίου ιούνιος ιουν,ιουλίου ιούλιος ιουλ,αυγούστου αύγουστος αυγ,"
    "σεπτεμβρίου σεπτέμβριος σεπ,οκτωβρίου οκτώβριος οκτ,νοεμβρίου νοέμβριος νοε,δεκεμβρίου δεκέμβριος δεκ",
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
    "th": "มกราคม ม.ค.,กุมภาพันธ์ ก.พ.,มีนาคม มี.ค.,เมษายน เม.ย.,พฤษภาคม พ.ค.,มิถุนายน มิ.ย.,กรกฎาคม ก.ค.,สิงหาคม ส.ค.,"
    "กันยายน ก.ย.,ตุลาคม ต.ค.,พฤศจิกายน พ.ย.,ธันวาคม ธ.ค.",
    "lv": "janvāris janvārī,februāris februārī,marts martā,aprīlis aprīlī,maijs maijā,jūnijs jūnijā,jūlijs jūlijā,"
    "augusts augustā,septembris septembrī,oktobris oktobrī,novembris novembrī,decembris decembrī",
    "lt": "sausio sausis,vasario vasaris,kovo kovas,balandžio balandis,gegužės gegužė,birželio birželis,liepos liepa,"
    "rugpjūčio rugpjūtis,rugsėjo rugsėjis,spalio spalis,lapkričio lapkritis,gruodžio gruodis",
    "hr": "siječnja,veljače,ožujka,travnja,svibnja,lipnja,srpnja,kolovoza,rujna,,studenoga studenog,prosinca",
    "sr-cyrl": "јануар,фебруар,март,април,мај,јун,јул,август,септембар,октобар,новембар,децембар",
    "mk": "јануари,февруари,март,април,мај,јуни,јули,август,септември,октомври,ноември,декември",
    "be": "студзеня,лютага,сакавіка,красавіка,мая,чэрвеня,ліпеня,жніўня,верасня,кастрычніка,лістапада,снежня",
    "gl": "xaneiro,febreiro,marzo,abril,maio,xuño,xullo,agosto,setembro,outubro,novembro,decembro",
    "cy": "ionawr,chwefror,mawrth,ebrill,mai,mehefin,gorffennaf,awst,medi,hydref,tachwedd,rhagfyr",
    "ga": "eanáir,feabhra,márta,aibreán,bealtaine,meitheamh,iúil,lúnasa,"
    "mheán_fómhair,dheireadh_fómhair,samhain,nollaig",
    "sq": "janar,shkurt,mars,prill,maj,qershor,korrik,gusht,shtator,tetor,nëntor,dhjetor",
    "az": "yanvar,fevral,mart,aprel,may,iyun,iyul,avqust,sentyabr,oktyabr,noyabr,dekabr",
    "kk": "қаңтар,ақпан,наурыз,сәуір,мамыр,маусым,шілде,тамыз,қыркүйек,қазан,қараша,желтоқсан",
    "hy": "հունվարի,փետրվարի,մարտի,ապրիլի,մայիսի,հունիսի,հուլիսի,օգոստոսի,սեպտեմբերի,հոկտեմբերի,նոյեմբերի,դեկտեմբերի",
    "ka": "იანვარი,თებერვალი,მარტი,აპრილი,მაისი,ივნისი,ივლისი,აგვისტო,სექტემბერი,ოქტომბერი,ნოემბერი,დეკემბერი",
    "tl": "enero,pebrero,marso,abril,mayo,hunyo,hulyo,agosto,setyembre,oktubre,nobyembre,disyembre",
    "sw": "januari,februari,machi,aprili,mei,juni,julai,agosti,septemba,oktoba,novemba,desemba",
    "af": "januarie,februarie,maart,april,mei,junie,julie,augustus,september,oktober,november,desember",
    "ur": "جنوری,فروری,مارچ,اپریل,مئی,جون,جولائی,اگست,ستمبر,اکتوبر,نومبر,دسمبر",
    "mr": "जानेवारी,फेब्रुवारी,मार्च,एप्रिल,मे,जून,जुलै,ऑगस्ट,सप्टेंबर,ऑक्टोबर,नोव्हेंबर,डिसेंबर",
    "bn": "জানুয়ারি জানুয়ারী জানুয়ারি,ফেব্রুয়ারি ফেব্রুয়ারী ফেব্রুয়ারি,মার্চ,এপ্রিল,মে,জুন,জুলাই,আগস্ট আগষ্ট,সেপ্টেম্বর,অক্টোবর,নভেম্বর,ডিসেম্বর",
    "gu": "જાન્યુઆરી,ફેબ્રુઆરી,માર્ચ,એપ્રિલ,મે,જૂન,જુલાઈ,ઑગસ્ટ,સપ્ટેમ્બર,ઑક્ટોબર,નવેમ્બર,ડિસેમ્બર",
    "ta": "ஜனவரி,பிப்ரவரி,மார்ச்,ஏப்ரல்,மே,ஜூன்,ஜூலை,ஆகஸ்ட்,செப்டம்பர்,அக்டோபர்,நவம்பர்,டிசம்பர்",
    "te": "జనవరి,ఫిబ్రవరి,మార్చి,ఏప్రిల్,మే,జూన్,జులై,ఆగస్టు,సెప్టెంబర్,అక్టోబర్,నవంబర్,డిసెంబర్",
    "ml": "ജനുവരി,ഫെബ്രുവരി,മാർച്ച്,ഏപ്രിൽ,മേയ്,ജൂൺ,ജൂലൈ,ഓഗസ്റ്റ്,സെപ്റ്റംബർ,ഒക്ടോബർ,നവംബർ,ഡിസംബർ",
    "kn": "ಜನವರಿ,ಫೆಬ್ರವರಿ,ಮಾರ್ಚ್,ಏಪ್ರಿಲ್,ಮೇ,ಜೂನ್,ಜುಲೈ,ಆಗಸ್ಟ್,ಸೆಪ್ಟೆಂಬರ್,ಅಕ್ಟೋಬರ್,ನವೆಂಬರ್,ಡಿಸೆಂಬರ್",
    "my": "ဇန်နဝါရီ,ဖေဖော်ဝါရီ,မတ်,ဧပြီ,မေ,ဇွန်,ဇူလိုင်,ဩဂုတ်,စက်တင်ဘာ,အောက်တိုဘာ,နိုဝင်ဘာ,ဒီဇင်ဘာ",
}
"""January to December. Of Croatian only the genitives are here, without October: `srpanj` and `listopad` are other
months in its neighbours."""

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
    "id": "senin,selasa,rabu,kamis,jumat jum'at,sabtu,minggu",
    "vi": "thứ_hai,thứ_ba,thứ_tư,thứ_năm,thứ_sáu,thứ_bảy,chủ_nhật",
    "ko": "월요일,화요일 화,수요일 수,목요일 목,금요일 금,토요일 토,일요일",
    "ja": "月曜日 月曜,火曜日 火曜 火,水曜日 水曜 水,木曜日 木曜 木,金曜日 金曜 金,土曜日 土曜 土,日曜日 日曜",
    "zh": "星期一 周一 週一,星期二 周二 週二,星期三 周三 週三,星期四 周四 週四,星期五 周五 週五,星期六 周六 週六,"
    "星期日 星期天 周日 週日",
    "th": "วันจันทร์ วันจันทร์ที่ จันทร์,วันอังคาร วันอังคารที่ อังคาร,วันพุธ วันพุธที่ พุธ,วันพฤหัสบดี วันพฤหัสบดีที่ พฤหัสบดี,"
    "วันศุกร์ วันศุกร์ที่ ศุกร์,วันเสาร์ วันเสาร์ที่ เสาร์,วันอาทิตย์ วันอาทิตย์ที่ อาทิตย์",
    "sk": "pondelok,utorok,streda,štvrtok,piatok,sobota,nedeľa",
    "hr": "ponedjeljak ponedeljak,utorak,srijeda sreda,četvrtak,petak,subota,nedjelja nedelja",
    "sl": "ponedeljek,torek,sreda,četrtek,petek,sobota,nedelja",
    "da": "mandag,tirsdag,onsdag,torsdag,fredag,lørdag,søndag",
    "et": "esmaspäev,teisipäev,kolmapäev,neljapäev,reede,laupäev,pühapäev",
    "lv": "pirmdiena,otrdiena,trešdiena,ceturtdiena,piektdiena,sestdiena,svētdiena",
    "lt": "pirmadienis,antradienis,trečiadienis,ketvirtadienis,penktadienis,šeštadienis,sekmadienis",
    "bg": "понеделник,вторник,сряда,четвъртък,петък,събота,неделя",
    "sr": "понедељак,уторак,среда,четвртак,петак,субота,недеља",
    "be": "панядзелак,аўторак,серада,чацвер,пятніца,субота,нядзеля",
    "he": "יום_שני,יום_שלישי,יום_רביעי,יום_חמישי,יום_שישי,שבת יום_שבת,יום_ראשון",
    "fa": "دوشنبه,سه_شنبه سهشنبه,چهارشنبه,پنجشنبه پنج_شنبه,جمعه,شنبه,یکشنبه یک_شنبه",
    "hi": "सोमवार,मंगलवार,बुधवार,गुरुवार बृहस्पतिवार,शुक्रवार,शनिवार,रविवार",
    "bn": "সোমবার,মঙ্গলবার,বুধবার,বৃহস্পতিবার,শুক্রবার,শনিবার,রবিবার",
    "ms": "isnin,selasa,rabu,khamis,jumaat,sabtu,ahad",
}
"""Monday to Sunday. The Hangul and Han signs for Monday and Sunday in brackets are those for month and day."""
