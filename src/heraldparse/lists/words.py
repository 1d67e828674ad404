"""What sites of many languages call the boxes of stories beside a story. All words are in small letters.

`labels` has the words that are labels wherever they stand; those of this module are labels only above linked headlines.
"""

POPULAR: frozenset[str] = frozenset(
    """
most read stories|most read articles|most read news|most-read|most viewed stories|most viewed articles|
most-viewed|most popular articles|most popular news|most popular posts|most popular now|popular posts|
popular stories|popular articles|popular this week|popular now|popular today|popular on site|top read|
most clicked|trending|trending now|trending stories|trending news|trending articles|what's trending|
what’s trending|today's most read|meistgelesen|meistgelesene artikel|die meistgelesenen artikel|meist gelesen|
am meisten gelesen|das wird gerade gelesen|meistgeklickt|meistgelesene beiträge|meistgelesene news|
beliebteste artikel|beliebte artikel|beliebte beiträge|am beliebtesten|top-artikel|meest gelezen|best gelezen|
veel gelezen|meest gelezen artikelen|meest bekeken|les plus lus|les plus lues|le plus lu|
les articles les plus lus|articles les plus lus|les + lus|les plus populaires|les plus consultés|
les plus partagés|les plus vus|top des articles|i più letti|più letti|le più lette|più lette|articoli più letti|
gli articoli più letti|notizie più lette|le notizie più lette|i più visti|più popolari|lo más leído|lo + leído|
más leído|más leídas|las más leídas|los más leídos|noticias más leídas|lo más visto|las más vistas|
lo más popular|más populares|lo más leido|el més llegit|més llegits|mais lidas|as mais lidas|mais lidos|
os mais lidos|notícias mais lidas|mais populares|mais vistas|mais vistos|mais acessadas|cele mai citite|
cele mai populare|cele mai citite știri|mest läst|mest lästa|mest läst just nu|mest populärt|mest lest|
mest leste|mest lest nå|mest læst|mest læste|luetuimmat|luetuimmat uutiset|suosituimmat|mest lesið|loetumad|
loetuimad|lasītākie|skaitomiausi|populiariausi|najczęściej czytane|najchętniej czytane|najpopularniejsze|
popularne|nejčtenější|nejčtenější články|najčítanejšie|najčítanejšie články|najčitanije|najčitaniji|
najbolj brano|legolvasottabb|legolvasottabb cikkek|legnépszerűbb|a legolvasottabb|δημοφιλή|τα πιο δημοφιλή|
πιο δημοφιλή|πιο διαβασμένα|en çok okunanlar|çok okunanlar|en çok okunan|en çok okunan haberler|популярное|
самое популярное|самое читаемое|читаемое|популярные новости|популярные статьи|самые читаемые|популярне|
найпопулярніше|популярні новини|най-четени|най-популярни|најчитаније|terpopuler|berita terpopuler|populer|
paling banyak dibaca|đọc nhiều|đọc nhiều nhất|xem nhiều|tin đọc nhiều|ข่าวยอดนิยม|ยอดนิยม|सबसे ज्यादा पढ़ा गया|
सर्वाधिक पढ़े गए|الأكثر قراءة|الاكثر قراءة|الأكثر مشاهدة|الأكثر تداولا|الأكثر شعبية|پربازدیدترین|הנקראות ביותר|
アクセスランキング|人気記事|人気記事ランキング|ランキング|人気ランキング|記事ランキング|人気の記事|
よく読まれている記事|ニュースランキング|많이 본 뉴스|많이 본 기사|가장 많이 본 뉴스|인기 뉴스|인기뉴스|인기기사|
인기 기사|많이 읽은 기사|실시간 인기|热门文章|热门新闻|热门|热点新闻|点击排行|点击排行榜|新闻排行|阅读排行|
热门排行|热门推荐|熱門新聞|熱門文章|熱門|人氣新聞|最多人閱讀|即時熱門|အဖတ်အများဆုံး
""".replace("\n", "").split("|")
)
"""Labels of the list of what readers read most."""

RELATED: frozenset[str] = frozenset(
    """
related|related content|related coverage|related links|related posts|related reading|see also|read also|
also read|read more|read next|more on this|more on this story|more on this topic|more like this|
more stories like this one|recommended|recommended for you|recommended reading|you may also like|
you might also like|you may be interested in|further reading|more related stories|mehr zum thema|
mehr zu diesem thema|zum thema|lesen sie auch|lesen sie mehr zum thema|auch interessant|
das könnte sie auch interessieren|das könnte dich auch interessieren|passend dazu|ähnliche artikel|
ähnliche beiträge|verwandte artikel|verwandte themen|weiterführende links|weitere artikel zum thema|lees ook|
gerelateerd|gerelateerde artikelen|meer over dit onderwerp|sur le même sujet|sur le même thème|à lire aussi|
lire aussi|a lire aussi|lire également|articles liés|articles similaires|à lire également|vous aimerez aussi|
à voir aussi|leggi anche|articoli correlati|potrebbe interessarti|potrebbe interessarti anche|notizie correlate|
te puede interesar|también te puede interesar|te puede interesar:|noticias relacionadas|lea también|
artículos relacionados|lee también|relacionado|relacionados|más información|leia também|leia mais|veja também|
notícias relacionadas|artigos relacionados|leia ainda|citește și|articole similare|știri pe aceeași temă|
läs också|läs även|läs mer om|les også|læs også|relaterte artikler|relaterede artikler|lue myös|
aiheeseen liittyvää|lesið líka|czytaj także|czytaj też|przeczytaj także|przeczytaj też|zobacz też|zobacz także|
powiązane|polecane artykuły|čtěte také|přečtěte si také|související články|čítajte aj|súvisiace články|
kapcsolódó cikkek|olvassa el ezt is|διαβάστε ακόμη|διαβάστε επίσης|σχετικά άρθρα|ilgili haberler|читайте также|
по теме|материалы по теме|похожие материалы|похожие статьи|связанные новости|читайте також|читайте ще|за темою|
матеріали за темою|още по темата|още по темата:|свързани новини|pročitajte i|pročitajte još|povezane vijesti|
povezane vesti|повезане вести|baca juga|berita terkait|artikel terkait|đọc thêm|tin liên quan|xem thêm|
bài liên quan|ข่าวที่เกี่ยวข้อง|संबंधित खबरें|यह भी पढ़ें|اقرأ أيضا|اقرأ أيضاً|مواضيع ذات صلة|أخبار ذات صلة|
مقالات ذات صلة|مطالب مرتبط|اخبار مرتبط|כתבות נוספות|関連記事|関連ニュース|あわせて読みたい|関連リンク|
関連キーワード|관련기사|관련 기사|관련뉴스|관련 뉴스|相关新闻|相关阅读|相关文章|相关报道|相关内容|延伸阅读|
推荐阅读|相關新聞|相關文章|延伸閱讀|相關報導|推薦閱讀|相关推荐|相关资讯|猜你喜欢|你可能会喜欢|您可能感兴趣|您可能感兴趣的文章|
你可能感兴趣|为您推荐|为你推荐|推荐新闻|推荐文章|作者最新文章|作者最近文章|更多阅读|猜你喜歡|為您推薦|你可能也喜歡
""".replace("\n", "").split("|")
)
"""Labels of boxes that offer other stories beside this one."""

READ_MOST: tuple[str, ...] = (
    "most read", "most viewed", "most popular on", "most popular in", "meistgelesen", "les plus lus", "lo más leído",
    "mais lidas", "più letti", "meest gelezen", "mest läst", "mest lest", "najczęściej czytane", "nejčtenější",
    "самое читаемое", "많이 본 뉴스", "많이 본 기사", "アクセスランキング", "記事ランキング", "ニュースランキング",
)  # fmt: skip
"""What such a label begins or ends with, where the name of a section stands beside it: `Most Read Business`."""

READ_MORE: tuple[str, ...] = (
    "lesen sie auch", "lesen sie hier", "mehr zum thema", "auch interessant", "lees ook", "lire aussi", "à lire aussi",
    "a lire aussi", "lire également", "sur le même sujet", "leggi anche", "lea también", "lee también",
    "te puede interesar", "también te puede interesar", "leia também", "leia mais", "veja também", "läs också",
    "läs även", "läs mer",
    "les også", "læs også", "lue myös", "czytaj także", "czytaj też", "przeczytaj także", "zobacz także", "zobacz też",
    "čtěte také", "přečtěte si také", "citește și", "διαβάστε επίσης", "читайте также", "читайте також", "pročitajte i",
    "baca juga", "đọc thêm", "xem thêm", "اقرأ أيضا", "اقرأ أيضاً", "ilgili haber", "関連記事", "관련기사", "관련 기사",
    "相关阅读", "延伸閱讀", "延伸阅读", "相關新聞", "related", "more on this",
)  # fmt: skip
"""How a line inside the text begins that leads to another story; a colon or an end of the label follows."""
