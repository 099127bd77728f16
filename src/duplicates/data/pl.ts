import type { LanguageWords } from './language-words.js'

export const pl: LanguageWords = {
  negators: 'nie nigdy nic nikt nigdzie żaden żadna żadne bez ani brak odmawia odmówił zaprzecza prawie wice zastępca',
  negativePrefixes: 'nie bez anty',
  opposites:
    'wzr*,rośn*,rosn*,wyż*,zysk*,zwiększ*/spad*,male*,niż*,strac*,zmniejsz* wygr*,zwycię*,pokon*/przegr*,poraż* otw*/zam* zaczyn*,zaczę*,rozpocz*/kończ*,skończ*,zakończ* przyj*,zatwierdz*,popier*/odrzuc*,zakaz*,sprzeciw* kup*/sprzed* przed/po więcej,bardziej/mniej powyżej,nad/poniżej,pod prawd*/fałsz* dobr*,lepsz*,najlepsz*/zł*,gorsz*,najgorsz* sukces*/porażk*,klęsk* winn*/niewinn* mężczy*/kobie* północ*/południ* wsch*/zach* lew*/praw* duż*/mał* star*/now* dług*/krótk* wcze*/póź* wysok*/nisk* zawsze/nigdy żyw*/martw* pierwsz*/ostatni* siln*/słab* z/bez na/za,pod za/przeciw,przeciwko on/ona jego/jej musi,muszą/może,mogą jest,są/był,była,było,były do/od,z,ze mój,moja/twój,twoja',
  numbers: {
    zero: 0,
    dwa: 2,
    dwie: 2,
    dwóch: 2,
    trzy: 3,
    trzech: 3,
    cztery: 4,
    czterech: 4,
    pięć: 5,
    pięciu: 5,
    sześć: 6,
    siedem: 7,
    osiem: 8,
    dziewięć: 9,
    dziesięć: 10,
    dwanaście: 12,
    dwadzieścia: 20,
    trzydzieści: 30,
    czterdzieści: 40,
    pięćdziesiąt: 50,
    sto: 100,
    tysiąc: 1000,
    tysiące: 1000,
    tysięcy: 1000,
    milion: 1e6,
    miliony: 1e6,
    milionów: 1e6,
    miliard: 1e9,
    miliardy: 1e9,
    miliardów: 1e9,
  },
  ones: 'jeden jedna jedno jednego jednej jedną',
  pronouns:
    'on ona ono oni one go jego ją jej im ich jemu mu my nas nasz nasza ja mnie mój moja ty ciebie twój wy was wasz pan pani ten ta to te tego tej tym tych tam tu też także potem sam inny inna obaj',
  weekdays: 'poniedziałek wtorek środa,środę czwartek piątek sobota,sobotę niedziela,niedzielę',
  months:
    'stycznia,styczeń,styczniu lutego,luty,lutym marca,marzec,marcu kwietnia,kwiecień,kwietniu maja,maj,maju czerwca,czerwiec,czerwcu lipca,lipiec,lipcu sierpnia,sierpień,sierpniu września,wrzesień,wrześniu października,październik,październiku listopada,listopad,listopadzie grudnia,grudzień,grudniu',
  functionWords:
    'i a w we z ze na do od o u za po pod nad przy przez dla oraz lub albo ale że który która które jak gdy kiedy gdzie kto co to ten ta te tego tej tym jest są był była było były będzie będą ma mają się jego jej ich on ona oni one ja ty my wy już także też tylko bardzo tak',
  namesInflect: true,
}
