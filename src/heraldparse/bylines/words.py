"""The words of bylines: what stands beside a name, between names, or in the place of one. Data only."""

SIDES = ' ,:;*·•|/–—-―_~"“”„«»‘`´+=<>'
"""Signs on either side of a name that are no part of it."""

VOWELS = frozenset("AEIOUYÄÖÜ")
"""Without one of these a word in capitals is an acronym, as far as Latin letters go."""

CONJUNCTIONS = "and|und|et|y|e|en|og|och|i|a|ve|и|и|та|sowie|plus|ja|és|και|with|mit|avec|con|med|met|com|și|및|와|과"
"""Words between two names."""

TAIL_WORDS = (
    "in|at|of|for|from|via|to|on|from|für|aus|bei|à|au|desde|para|per|dla|dal|from|i|à la|correspondent|z|w|der dpa"
)
"""Words after a name that introduce a place or an outlet; an agency is still read there."""

PARTICLES = frozenset(
    "von van vom zu zum zur der den de het 't di da do dos das del della dello delle degli dei du des d' la le las "
    "los lo el al as e y i ibn bin bint ben abu abd ter ten te af av und of ap op in den' mac st.".split()
)
"""Words in small letters within a name; one at the start or the end makes no name by itself."""

SMALL_IN_CAPITALS = (PARTICLES | {"and"}) - {"abu", "abd", "ben", "al", "el", "mac"}
"""Words that stay small where a name in capitals gets small letters; the others are mostly written large in one."""

INNER_PARTICLES = frozenset({"e", "y", "i", "und", "of", "in", "op", "as"})
"""Particles that are read only within a name, and never first."""

PREFIXES = frozenset(
    "dr dr. prof prof. professor mr mr. mrs mrs. ms ms. sir dame lord lady rev rev. fr. mag. ing.".split()
)
"""Titles before a name, which stay with it and do not tell two people apart."""

PICTURES = frozenset(
    "foto fotos photo photos fotografie fotografien bild bilder picture pictures image images illustration "
    "illustrationen illustrations video videos grafik kamera photographs fotografías fotografía beeld foto's".split()
)
"""What stands in brackets after the name of somebody who did not write."""

SUFFIXES = frozenset("jr jr. sr sr. ii iii iv".split())
"""Words after a name, perhaps after a comma, that belong to it."""

POST_NOMINALS = frozenset(
    "phd ph.d ph.d. ph.d.. md m.d m.d. mba msc m.sc. bsc ba b.a. ma m.a. jd j.d. esq esq. dvm vmd cpa cfp cfa rn lvt "
    "ms mph rd rdn cscs pt dpt dds dmd lpc lcsw psyd edd mfa llb llm fache faan cissp cpp psp pmp do np pa-c bcba "
    "mrcp frcp obe mbe cbe dacvb m.ed. med. facp lmft smt cepf".split()
)
"""Degrees after a name, which are no part of it."""

ROLE_NOUNS = frozenset(
    "reporter reporters writer writers editor editors journalist journalists correspondent correspondents columnist "
    "columnists contributor contributors producer producers director publisher critic blogger analyst intern fellow "
    "author authors expert founder co-founder cofounder ceo cto cfo coo president chairman professor lecturer "
    "strategist specialist manager consultant engineer scientist researcher anchor presenter commentator bureau-chief "
    "photographer photographers photojournalist freelancer freelance staffer copywriter coach economist historian "
    "physician lawyer attorney teacher student officer advisor adviser evangelist reviewer novelist translator "
    "trainee apprentice redakteur redakteurin redaktor redaktorin korrespondent korrespondentin journalistin autor "
    "autorin volontär volontärin kolumnist kolumnistin kommentator chefredakteur chefredakteurin ressortleiter "
    "ressortleiterin leiter leiterin herausgeber herausgeberin praktikant praktikantin experte expertin rédacteur "
    "rédactrice journaliste correspondant correspondante chroniqueur envoyé envoyée redactor redactora periodista "
    "corresponsal enviado enviada envoyés envoyées correspondants correspondantes journalistes corresponsales "
    "enviados columnista colaborador colaboradora jornalista repórter colunista editora "
    "correspondente giornalista redattore redattrice corrispondente inviato inviata direttore redacteur "
    "correspondente verslaggever verslaggeefster hoofdredacteur journaliste reporterka redaktør redaktör "
    "journalistpraktikant skribent krönikör kommentatorin dziennikarz dziennikarka redaktor muhabir editör gazeteci "
    "корреспондент журналист редактор обозреватель writer-director meteorologist officer fotograf fotografin autrice "
    "auteur representative ambassador minister senator secretary coordinator curator educator horticulturalist "
    "dietitian clinician nutritionist psychologist therapist veterinarian nurse designer developer architect "
    "biologist physicist philosopher activist campaigner librarian archivist projektleiter projektleiterin referent "
    "referentin pressesprecher pressesprecherin geschäftsführer geschäftsführerin".split()
)
"""The last word of a title printed beside a name."""

ROLE_ENDINGS = (
    "redakteur", "redakteurin", "korrespondent", "korrespondentin", "reporterin",
    "redaktör", "redaktør", "redaktor",
)  # fmt: skip
"""How titles end in languages that join words."""

ROLE_STARTS = frozenset(
    "redakteur redakteurin redaktor redaktorin korrespondent korrespondentin leiter leiterin mitglied editor reporter "
    "correspondent professor director head chief ceo founder co-founder president member rédacteur journaliste envoyé "
    "envoyée envoyés envoyées correspondant correspondants enviado enviada "
    "corresponsal redactor redactora inviato inviata directeur directrice "
    "president vice journalist freier freie chefredakteur verslaggever special projektleiter projektleiterin referent "
    "referentin pressesprecher pressesprecherin geschäftsführer geschäftsführerin".split()
)
"""The first word of a longer title (`Head of Research`)."""

ROLE_QUALIFIERS = frozenset(
    "former staff senior junior chief deputy associate assistant managing executive contributing special guest news "
    "general political politics business sports sport science health technology tech lifestyle entertainment education "
    "environment climate features feature culture crime court investigative data digital web online foreign national "
    "international economics economy financial finance money legal royal showbiz social media travel food fashion "
    "music film tv weather breaking opinion editorial city metro local community home world europe asia global intern "
    "trainee freelance award-winning technical content copy multimedia video photo lead independent veteran consumer "
    "audience trending live leitender leitende freier freie stellvertretender stellvertretende politischer "
    "politische".split()
)
"""Words before such a noun that belong to the title."""

BUTTON_STARTS = frozenset("e-mail email contact follow see view meet more about message".split())
"""First words of buttons beside a name, which end like titles: `E-mail the writer`."""

DESKS = frozenset(
    "admin administrator staff redaktion redaction rédaction redacción redação redazione redactie redaktionen "
    "redakcja redakce newsroom news team desk editor editors author authors writer guest contributor contributors "
    "anonymous unknown none null undefined n/a na editorial webmaster user root moderator host agencies agency "
    "agenturen agencias agências agences press media online wire wires newsdesk correspondent reporter journalist "
    "intern system default test автор редакция редактор 편집국 편집부 편집실 취재팀 디지털뉴스팀 온라인뉴스팀 "
    "온라인뉴스부 디지털뉴스부 뉴스팀 온라인팀 관리자 기자 특별취재팀 취재반 編集部 编辑部 編輯部 編輯 编辑 取材班 "
    "佚名 未知 网络 網路 網絡 本站 小编 小編 综合 綜合 匿名 不详 不詳 原创 转载 本报 本刊 "
    "发布于 發佈於 网络整理 网友 相关文章 相关新闻 相关阅读 热门文章 推荐阅读 最新文章 "
    "論説委員会 社説 admin管理员 管理员 記者 记者 noauthor gastautor gastautorin gastbeitrag gastkommentar "
    "redaktori redakcia redakcija redaktion-online σύνταξη".split()
)
"""What stands in the place of a name and is nobody."""

HOUSE_ROLES = frozenset("reporter reporters correspondent correspondents writer writers".split())
"""The last word of what stands for nobody by name in a byline: `By Staff Reporter`."""

OUTLET_ENDS = frozenset(
    "news times herald report reports magazine journal gazette tribune chronicle telegraph guardian observer mail "
    "review weekly today online tv radio network broadcasting desk staff team newsroom editors editorial board agency "
    "agentur presse press media group inc inc. ltd ltd. llc gmbh ag corp corp. corporation company co. foundation "
    "institute institut university college school hospital association society council committee ministry department "
    "office center centre zeitung allgemeine rundschau anzeiger nachrichten tageblatt kurier redaktion "
    "redaktionsnetzwerk rédaction redacción redação redazione redactie verlag fernsehen rundfunk sport sports blog "
    "store shop marketing solutions security studio studios consulting services service care submissions contributors "
    "writers reporters wire newswire post-gazette star-tribune dispatch examiner shimbun ilbo digital editorials "
    "insider community club union party bank ventures labs kg mbh plc pty insight technologies technology software "
    "systems agencies fabrik dienst infocom newsdesk stiftung universität sciences podcast channel app web website "
    "experts guide guides insights correspondents bureau autoren autorinnen redakteure korrespondenten mitarbeiter "
    "journalisten autores auteurs redactores redattori ομάδα ομαδα illustrated ugc county".split()
)
"""The last word of what is an outlet, a desk or a house and no person."""

OUTLET_STARTS = frozenset(
    "the der die das het les il el la l' los las our your my agence agentur agenzia agencia agência redaktion "
    "redazione radio deutsche deutscher deutsches american european international national british canadian "
    "australian rédaction redacción redação redactie redakcja editorial team staff editors news special from by unser "
    "unsere ministry feuerwehr polizei abteilung noticias copyright ©  university institut institute department "
    "office radio verlag universität grupa grupo gruppo groupe gruppe ediciones éditions edizioni editions "
    "verlagsgruppe mediengruppe zone rubrique équipe equipo equipe".split()
)
"""The first word of such."""

OUTLET_ENDINGS = (
    "redaktion", "zeitung", "nachrichten", "magazin", "rundschau", "tageblatt", "presse", "fernsehen", "rundfunk",
    "verlag", "tidning", "tidningen", "avisen", "bladet", "news", "herald", "agentur",
)  # fmt: skip
"""How single words end that are outlets."""

CJK_OUTLET_ENDS = (
    "헤럴드", "일보", "신문", "경제", "뉴스", "방송", "통신", "미디어", "편집국", "편집부", "편집실", "취재팀", "팀",
    "매거진", "닷컴", "연구소", "협회", "저널", "타임스", "투데이", "신보", "온라인", "디지털", "뉴스부", "위원회",
    "재단", "대학교", "新聞", "新闻", "日報", "日报", "晚报", "晚報", "通信", "通讯", "通訊", "時報", "时报", "編集部",
    "编辑部", "編輯部", "社", "ニュース", "オンライン", "チーム", "取材班", "網", "网", "局", "電視", "电视", "電子版",
    "委員会", "現代", "公司", "报社", "報導", "报道", "報道", "ドットコム", "情勢", "問題", "特集", "速報",
    "一覧", "まとめ", "报", "周刊", "週刊", "杂志", "雜誌", "网站", "網站", "频道", "頻道", "客户端", "电视台",
    "電視台", "财经", "財經", "资讯", "資訊", "综合", "綜合", "公众号", "支部", "办公室", "辦公室", "委员会", "研究院",
    "宣传部", "大学", "大學", "学院", "學院", "医院", "醫院", "研究所", "法院", "检察院", "政府", "中心", "集团",
    "集團", "消息", "号",
)  # fmt: skip
"""How outlets and desks end in Korean, Japanese and Chinese."""

KOREAN_ROLES = (
    "인턴기자", "객원기자", "선임기자", "전문기자", "수습기자", "시민기자", "대학생기자", "명예기자", "사진기자",
    "여행기자", "기자", "특파원", "논설위원", "논설실장", "편집위원", "전문위원", "해설위원", "편집장", "편집국장",
    "에디터", "칼럼니스트", "평론가", "교수", "작가", "앵커", "아나운서", "리포터", "통신원", "변호사", "대표", "소장",
    "연구원", "인턴", "부장", "차장", "국장", "PD", "피디",
)  # fmt: skip
"""Titles after a Korean name, with or without a blank, the longer before the shorter."""

KOREAN_LABELS = frozenset("글 사진 외 입력 기사입력 기자명 승인 수정 등록 작성 정리 취재".split())
"""Words beside a Korean name that say what it stands for."""

KOREAN_PLACES = frozenset(
    "서울 부산 대구 인천 광주 대전 울산 세종 경기 강원 충북 충남 전북 전남 경북 경남 제주 수원 성남 고양 용인 "
    "창원 전주 천안 청주 춘천 원주 강릉 안동 구미 포항 경주 김해 진주 목포 여수 순천 안산 안양 남양주 도쿄 방콕 "
    "마닐라 하노이 모스크바 제네바 유엔 국회 정부 경찰 검찰 법원".split()
)
"""Places and houses in datelines that are spelt like Korean names."""

CHINESE_SURNAMES = frozenset(
    "王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林罗羅郑鄭梁谢謝宋唐许許韩韓邓鄧冯馮曹彭曾肖萧蕭董潘"
    "袁蔡蒋蔣杜叶葉程魏苏蘇吕呂丁卢盧姚沈钟鍾姜崔谭譚陆陸汪范廖贾賈韦韋夏邹鄒熊孟秦邱侯尹薛闫段雷史陶贺賀顾顧"
    "郝龚龔邵钱錢严嚴戴孔汤湯"
)
"""Chinese surnames of one sign, but for those that open many words, too."""

OTHER_CHINESE_SURNAMES = frozenset(
    "高于余江方白石万萬金常康文安乐樂田任龙龍易武乔喬赖賴向古毛洪章左盛梅庄莊柳牛季童靳祁耿华華温溫俞辛管卓祝涂霍詹"
    "申翁尤柯路柴瞿商岳麦麥解单單屈符蒙臧焦车車裴卞甘焉娄婁闵閔全池冷佟曲欧歐"
)
"""Those that do, which count where a name alone is due."""

JAPANESE_SURNAMES = frozenset(
    "佐藤 鈴木 高橋 田中 伊藤 渡辺 渡邊 渡邉 山本 中村 小林 加藤 吉田 山田 佐々木 山口 松本 井上 木村 斎藤 斉藤 "
    "齋藤 清水 山崎 池田 橋本 阿部 石川 山下 中島 石井 小川 前田 岡田 長谷川 藤田 後藤 近藤 村上 遠藤 青木 坂本 "
    "福田 太田 西村 藤井 金子 岡本 藤原 三浦 中野 中川 原田 松田 竹内 小野 田村 中山 和田 石田 森田 上田 内田 柴田 "
    "酒井 横山 高木 安藤 宮本 大野 小島 谷口 工藤 今井 高田 増田 丸山 杉山 村田 大塚 新井 小山 平野 藤本 河野 上野 "
    "野口 武田 松井 菅原 岩崎 久保 木下 佐野 野村 松尾 市川 菊地 杉本 古川 大西 島田 水野 桜井 高野 吉川 山内 西田 "
    "飯田 菊池 西川 小松 北村 安田 五十嵐 川口 平田 中田 久保田 服部 岩田 土屋 本田 樋口 秋山 田口 永井 山中 中西 "
    "吉村 川上 石原 大橋 松岡 馬場 浜田 森本 星野 矢野 浅野 吉岡 小池 野田 荒木 松下 大久保 熊谷 "
    "松村 永田 内藤 岩本 片山 本間 早川 横田 岡崎 荒井 大谷 望月 松永 高山 黒田 大石 須藤 小野寺 川村 八木 富田 "
    "飯塚 石橋 萩原 山根 今村 平山 篠原 大森 吉野 奥村 児玉 石塚 三宅 堀内 水谷 神田 松浦 鎌田".split()
)
"""The most frequent Japanese surnames of two and three signs."""

PLACE_ENDS = tuple("省市县縣区區县町村郡州国國报報网網讯訊台臺社部版局院校県都府道線駅店館城寺山川島")
"""How places and houses end in Chinese and Japanese that begin with a sign of a surname."""

HAN_ROLES = (
    "編集委員", "論説委員", "特派員", "客員編集委員", "記者", "记者", "特约记者", "通讯员", "通訊員", "編輯", "编辑",
    "主筆", "教授",
)  # fmt: skip
"""Titles after a Japanese or Chinese name."""

KOREAN_SURNAMES: dict[str, str] = {
    "김": "kim gim", "이": "lee yi rhee ree i li", "박": "park pak bak", "최": "choi choe",
    "정": "jung jeong chung cheong", "강": "kang gang", "조": "cho jo joe", "윤": "yoon yun youn", "장": "jang chang",
    "임": "lim im rim yim", "한": "han hahn", "오": "oh o", "서": "seo suh so", "신": "shin sin",
    "권": "kwon gwon kwoun", "황": "hwang", "안": "ahn an", "송": "song", "전": "jeon jun chun chon", "홍": "hong",
    "유": "yoo yu ryu you", "고": "ko go koh", "문": "moon mun", "양": "yang", "손": "son sohn", "배": "bae pae",
    "백": "baek paik paek back", "허": "heo hur huh her", "남": "nam", "심": "shim sim", "노": "noh roh no ro",
    "하": "ha", "곽": "kwak gwak", "성": "sung seong", "차": "cha", "주": "joo ju chu", "우": "woo wu u",
    "구": "koo gu ku goo", "민": "min", "류": "ryu yoo yu ryoo", "나": "na ra nah", "진": "jin chin",
    "지": "ji chi jee", "엄": "eom um uhm", "채": "chae", "원": "won", "천": "cheon chun", "방": "bang pang",
    "공": "kong gong", "현": "hyun hyeon", "함": "ham hahm", "변": "byun byeon", "염": "yeom youm yum",
    "여": "yeo yuh yo", "추": "choo chu", "도": "do doh", "소": "so soh", "석": "seok suk", "선": "sun seon",
    "설": "seol sul", "마": "ma", "길": "gil kil", "연": "yeon yon", "위": "wi wee", "표": "pyo", "명": "myung myeong",
    "기": "ki gi", "반": "ban bahn", "라": "ra na", "왕": "wang", "금": "keum geum kum", "옥": "ok ock",
    "육": "yook yuk", "인": "in", "맹": "maeng", "제": "je jei", "모": "mo", "탁": "tak", "국": "kook guk kuk",
    "어": "eo uh", "은": "eun", "편": "pyeon pyun", "용": "yong", "예": "ye", "경": "kyung kyeong", "봉": "bong",
    "사": "sa", "부": "boo bu", "가": "ga ka", "복": "bok", "태": "tae", "목": "mok", "형": "hyung", "피": "pi",
    "두": "doo du", "감": "kam gam", "음": "eum", "빈": "bin", "동": "dong", "온": "on", "호": "ho", "범": "bum beom",
    "좌": "jwa", "팽": "paeng", "승": "seung", "간": "kan", "상": "sang", "갈": "gal", "단": "dan", "견": "kyun",
    "당": "dang", "화": "hwa", "창": "chang", "시": "si", "옹": "ong", "학": "hak", "강전": "kang",
    "남궁": "namkoong namgung", "황보": "hwangbo", "제갈": "jegal", "선우": "sunwoo seonwoo", "독고": "dokgo",
    "사공": "sagong",
}  # fmt: skip
"""Korean surnames and how they are spelt in Latin script."""

PLACES = frozenset(
    "berlin|london|paris|new york|washington|brussels|brüssel|moscow|moskau|madrid|rome|rom|roma|vienna|wien|zürich|"
    "zurich|genf|geneva|hamburg|münchen|munich|frankfurt|köln|stuttgart|düsseldorf|leipzig|dresden|hannover|tokyo|"
    "tokio|beijing|peking|seoul|shanghai|hong kong|singapore|singapur|sydney|melbourne|canberra|delhi|new delhi|"
    "neu-delhi|mumbai|los angeles|san francisco|chicago|boston|miami|las vegas|san diego|new orleans|washington d.c.|"
    "washington dc|toronto|ottawa|vancouver|mexico city|ciudad de méxico|buenos aires|são paulo|rio de janeiro|"
    "santiago|lima|bogotá|caracas|istanbul|ankara|athens|athen|lisbon|lissabon|barcelona|milan|milano|mailand|turin|"
    "warsaw|warschau|prague|prag|budapest|kyiv|kiew|kiev|tel aviv|jerusalem|cairo|kairo|nairobi|cape town|kapstadt|"
    "johannesburg|lagos|dubai|abu dhabi|tehran|teheran|baghdad|kabul|islamabad|karachi|dhaka|bangkok|hanoi|jakarta|"
    "manila|kuala lumpur|taipei|pyongyang|busan|sejong|stockholm|oslo|copenhagen|helsinki|amsterdam|den haag|"
    "the hague|rotterdam|dublin|edinburgh|belfast|glasgow|manchester|baden-baden|frankfurt am main|sankt petersburg|"
    "st. petersburg|bern|basel|luzern|graz|linz|innsbruck|south korea|north korea|united states|united kingdom|"
    "south africa|new zealand|saudi arabia|sri lanka|costa rica|puerto rico|germany|france|england|scotland|wales|"
    "australia|canada|india|china|japan|korea|nürnberg|bremen|dortmund|duisburg|bochum|bielefeld|bonn|münster|"
    "karlsruhe|mannheim|augsburg|wiesbaden|mainz|lübeck|erfurt|rostock|kassel|freiburg|saarbrücken|potsdam|magdeburg|"
    "chemnitz|braunschweig|osnabrück|oldenburg|regensburg|ingolstadt|würzburg|heidelberg|darmstadt|salzburg|lausanne|"
    "أبوظبي|القاهرة|دبي|الرياض|بيروت|دمشق|بغداد|الدوحة|москва|киев|київ|минск|αθήνα".split("|")
)
"""Places that stand after a name, as far as they could be taken for one."""

PLACE_STARTS = frozenset("new port porto puerto san santa santo são saint fort bad ciudad rio belo los las".split())
"""First words of such."""

DATE_WORDS = frozenset(
    "january february march april may june july august september october november december jan feb mar apr jun jul "
    "aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun mo "
    "di mi do sa so januar februar märz mai juni juli oktober dezember mär okt dez am um on at the published updated "
    "posted last first veröffentlicht aktualisiert stand erstellt publié le il el pubblicato publicado publicerad "
    "publisert mis à jour vom montag dienstag mittwoch donnerstag freitag samstag sonntag janvier février mars avril "
    "juin juillet août septembre octobre novembre décembre enero febrero marzo abril mayo junio julio agosto "
    "septiembre octubre noviembre diciembre gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre "
    "uhr since and modified date created added edited about".split()
)
"""Words of a date, which are cut from the end of a name that a figure follows."""

GLUED_WORDS = frozenset(
    "research updated published posted share follow edited reviewed verified january february march april june july "
    "august september october november december sept veröffentlicht aktualisiert korrespondent redakteur".split()
)
"""Words that stand right behind a name, without a blank, where the page parts them by its layout only."""

CLOCK_WORDS = frozenset(
    "a p m am pm t z et est edt ct pt pst pdt gmt utc bst ist kst jst cet mez uhr h min mins minute minutes read hour "
    "hours ago day days week weeks comments comment st nd rd th de of den ore klo 시 분 초 년 월 일 오전 오후 年 月 "
    "日 時 分".split()
)
"""Words beside the figures of a date or a clock."""

NO_NAME_WORDS = frozenset(
    "the this that these those our your his her how why what when where who which most view follow share subscribe "
    "sign log click comments comment email e-mail twitter facebook instagram linkedin youtube posted published "
    "updated photo photos image images video videos copyright by about continue show related advertisement sponsored "
    "contact search login register newsletter podcast gallery latest breaking exclusive live monday tuesday wednesday "
    "thursday friday saturday today tomorrow yesterday january february november december christmas easter montag "
    "dienstag mittwoch donnerstag freitag samstag sonntag demand appointment numbers comparison contrast default "
    "definition alle mehr diese dieser dieses unser unsere ihr kein keine wie warum was wann foto fotos bild bilder "
    "lesen gesponserte gesponsert anzeige werbung inhalte submissions nation edition version profile estate policy "
    "user filed featured article rss archive archives reprints permissions".split()
)
"""Words in a line of capitals and small letters that prove it no name."""

FIRST_NO_NAMES = frozenset(
    "read see more all home design law nature best popular page top new by from with no "
    "senior deputy associate assistant managing executive contributing staff general community licensed "
    "full learn request key bio cookie text font print listen watch privacy terms menu skip play save".split()
)
"""Words that open no name, though people are called so."""

LOWER_NO_NAMES = frozenset(
    "the a an and or of for she he we they it our your my his her their with from this that is are was were at in on "
    "to not no all more who how why what when one two new best top every other us you me him them its by as but if "
    "then than so by ein eine der die das wir sie er es und oder mit für unser unsere mein les des aux une la el los "
    "las".split()
)
"""Words that prove a run of small letters to be no pen name."""

HOUSE_LOCAL_PARTS = frozenset(
    "khnews news newsroom newsdesk editor editors editorial redaktion redaction redaccion redazione redactie redakcja "
    "desk info contact kontakt contacto contatti hello mail email office press presse media webmaster admin "
    "administrator support service help feedback letters letter opinion opinions tips tip webteam online web digital "
    "sports sport business advertising ads sales marketing subscriptions subscribe customer customerservice noreply "
    "no-reply newsletter corrections readers reader public publicrelations pr team staff report reporter "
    "reporters community comments herald national culture politics leserbriefe leserservice zentrale post hallo "
    "inquiries enquiries general world life foreign city metro copydesk photo photos video voices submit".split()
)
"""What stands before the `@` of an address that is nobody's own."""
