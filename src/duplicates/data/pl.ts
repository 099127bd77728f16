import type { LanguageWords } from './language-words.js'

export const pl: LanguageWords = {
  negators: 'nie nigdy nic nikt nigdzie żaden żadna żadne bez ani brak odmawia odmówił zaprzecza prawie wice zastępca',
  negativePrefixes: 'nie bez anty',
  opposites:
    'wzr*,rośn*,rosn*,wyż*,zysk*,zwiększ*/spad*,male*,niż*,strac*,zmniejsz* wygr*,zwycię*,pokon*/przegr*,poraż* otw*/zam* zaczyn*,zaczę*,rozpocz*/kończ*,skończ*,zakończ* przyj*,zatwierdz*,popier*/odrzuc*,zakaz*,sprzeciw* kup*/sprzed* przed/po więcej,bardziej/mniej powyżej,nad/poniżej,pod prawd*/fałsz* dobr*,lepsz*,najlepsz*/zł*,gorsz*,najgorsz* sukces*/porażk*,klęsk* winn*/niewinn* mężczy*/kobie* północ*/południ* wsch*/zach* lew*/praw* duż*/mał* star*/now* dług*/krótk* wcze*/póź* wysok*/nisk* zawsze/nigdy żyw*/martw* pierwsz*/ostatni* siln*/słab* z/bez na/za,pod za/przeciw,przeciwko on/ona jego/jej musi,muszą/może,mogą jest,są/był,była,było,były do/od,z,ze mój,moja/twój,twoja wszyscy,wszystkie,wszystkich/niektórzy,niektóre,niektórych,wielu,wiele,kilku,kilka wielu,wiele,większość/niewielu,niewiele,mało rano,ranem/wieczorem,popołudniu,nocą',
  numbers:
    '0 zero 2 dwa dwie dwóch 3 trzy trzech 4 cztery czterech 5 pięć pięciu 6 sześć 7 siedem 8 osiem 9 dziewięć 10 dziesięć 12 dwanaście 20 dwadzieścia 30 trzydzieści 40 czterdzieści 50 pięćdziesiąt 100 sto 1000 tysiąc tysiące tysięcy 1e6 milion miliony milionów 1e9 miliard miliardy miliardów 200 dwieście 300 trzysta 400 czterysta 500 pięćset 600 sześćset 700 siedemset 800 osiemset 900 dziewięćset',
  ones: 'jeden jedna jedno jednego jednej jedną',
  pronouns:
    'on ona ono oni one go jego ją jej im ich jemu mu my nas nasz nasza ja mnie mój moja ty ciebie twój wy was wasz pan pani ten ta to te tego tej tym tych tam tu też także potem sam inny inna obaj',
  weekdays: 'poniedziałek wtorek środa,środę czwartek piątek sobota,sobotę niedziela,niedzielę',
  months:
    'stycznia,styczeń,styczniu lutego,luty,lutym marca,marzec,marcu kwietnia,kwiecień,kwietniu maja,maj,maju czerwca,czerwiec,czerwcu lipca,lipiec,lipcu sierpnia,sierpień,sierpniu września,wrzesień,wrześniu października,październik,październiku listopada,listopad,listopadzie grudnia,grudzień,grudniu',
  functionWords:
    'i a w we z ze na do od o u za po pod nad przy przez dla oraz lub albo ale że który która które jak gdy kiedy gdzie kto co to ten ta te tego tej tym jest są był była było były będzie będą ma mają się jego jej ich on ona oni one ja ty my wy już także też tylko bardzo tak',
  articles: 'ten ta to te tego tej tym że się',
  forms: 'w,we z,ze jest,są był,była,było,były będzie,będą i,oraz',
  qualifiers:
    'może,mogą musi,muszą powinien,powinna,powinni tylko,jedynie pół jeśli,jeżeli,gdyby rzekomo,rzekomy,rzekoma,rzekomego,domniemany,domniemana,domniemanego,podobno prawdopodobnie,chyba,zapewne',
  namesInflect: true,
}
