import { wordTest } from './key-set.js'

/**
 * Whether a word or two tell what became of a matter: 'Missing hiker', 'Missing hiker found'; 'Strike at the port', 'Strike at the port called off'.
 * Where only one of two headlines has such a word, they tell of two stages. Hardly a word of one language tells another thing in another one.
 */
export const isOutcomeWord = /* @__PURE__ */ wordTest([
  // en
  'cancelled, canceled, cancels, postponed, delayed, delays, suspended, suspends, rejected, rejects, overturned, overturns, acquitted, convicted',
  'guilty, sentenced, charged, arrested, detained, released, freed, cleared, dead, killed, dies, injured, hurt, wounded, resigns, quits, begins',
  'ends, ended, resumes, resumed, halted, halts, wins, loses, found, rescued, jailed, fined, sacked, scrapped, scraps, dropped, approved',
  'confirmed, closed, reopened, reopens, revoked, withdrawn, withdraws, averted, abandoned, abandons, called off, calls off, put off, set free',
  'given up, gives up, ruled out, reinstated, dismissed, dismisses, quashed, quashes, thrown out, lifted, extinguished, settled, solved',
  'recovered, caught, captured, identified, adjourned, adjourns, defused, restored',
  // de
  'abgesagt*, verschoben*, abgelehnt*, zurückgezogen*, zurückgenommen*, abgebrochen*, abgewendet*, aufgehoben*, eingestellt*, ausgesetzt*, beendet*',
  'gestoppt*, fallengelassen, tote, verletzte, festgenommen*, verhaftet*, freigesprochen*, verurteilt*, freigelassen*, stirbt, gestorben*',
  'gefunden*, gerettet*, entlassen*, bestätigt*, genehmigt*, gesperrt*, gekippt*, geplatzt*, gescheitert*, aufgeklärt*, gefasst*, fällt aus',
  'tritt zurück, entwarnung, gelöscht*, eingefangen*, entschärft*, unterbrochen*, wiedereingestellt, vertagt*, verworfen*, wiedergefunden*',
  'beigelegt*, geklärt*, kippt, stoppt, verwirft, tritt ab',
  // fr
  'annulé*, reporté*, rejeté*, suspendu*, levée, abandonné*, mort, morts, morte, blessés, arrêté*, acquitté*, relaxé*, condamné*, libéré*, décédé*',
  'meurt, retrouvé*, sauvé*, secouru*, adopté*, confirmé*, fermé*, terminé*, innocenté*, blanchi, blanchie, blanchis, hors de, pris fin, prend fin',
  'prennent fin, renvoyé*, ajourné*, interromp*, désamorcé*, capturé*, levé, levés, maîtrisé*, éteint, classé*, annule, annulent, suspend',
  'suspendent, rejette, réintégré*, élucidé*, interpellé*, clos, écroué*',
  // es
  'cancelad*, aplazad*, suspendid*, rechazad*, desconvocad*, retirad*, anulad*, levantad*, muertos, muerto, heridos, detenid*, absuelt*, absuelve',
  'condenad*, liberad*, muere, fallece, fallecid*, hallad*, encontrad*, rescatad*, aprobad*, confirmad*, cerrad*, archivad*, finaliza, termina',
  'archiva, anula, suspende, rechaza, desestima, desestimad*, extinguid*, sofocad*, controlado, controlada, controlados, readmitid*, localizad*',
  'esclarecid*, sobreseíd*, dimite, dimitid*',
  // it
  'annullat*, rinviat*, sospes*, respint*, revocat*, ritirat*, morti, morto, morta, feriti, arrestat*, assolt*, prosciolt*, condannat*, scarcerat*',
  'liberato, liberata, liberati, liberate, muore, ritrovato, ritrovata, ritrovati, ritrovate, trovato, trovata, trovati, trovate, salvato',
  'salvata, salvati, approvat*, confermat*, archiviat*, concluso, conclusa, conclusi, finito',
  'finita, finiti, rientrat*, cessat*, spento, spenta, spenti, domat*, reintegrat*, archivia, annulla, sospende, respinge, revoca, bocciat*',
  'rintracciat*, dimess*, chius*',
  // pt
  'adiad*, suspenso, suspensa, suspensos, suspensas, rejeitad*, encerrad*, mortos, feridos, preso, presos, absolvid*, solto, solta, soltos',
  'morre, morreu, resgatad*, aprovad*',
  'arquivad*, revogad*, desmarcad*, rejeita, arquiva, extint*, reintegrad*, demitid*',
  // nl
  'geannuleerd*, afgelast*, uitgesteld*, afgeblazen, opgeschort*, ingetrokken, beëindigd*, doden, gewonden, aangehouden, vrijgesproken, vrijgelaten',
  'veroordeeld*, overleden, gevonden, teruggevonden, terecht, gered, voorbij, gestaakt, geseponeerd, verworpen, vernietigd, geschorst, opgeheven',
  'geblust, opgelost, gestopt, afgebroken, geschrapt, ontslagen, opgepakt',
  // sv, da, nb
  'inställd, inställda, inställt, uppskjut*, avblåst, avblåses, avbruten, avbrutet, avslutad*, döda, skadade, gripen, gripna, friad*, frigiven',
  'frigivna, dömd, dömda, dör, hittad*',
  'räddad*, aflyst*, udsat, suspenderet, afvist, afblæst, afsluttet, døde, dræbt, sårede, kvæstede, anholdt, frifundet, løsladt, dømt, dør, fundet',
  'reddet, avlyst*, utsatt, suspendert, avvist, avsluttet, drept, skadde, pågrepet, frikjent, løslatt, funnet, upphävd, upphävt, släckt, nedlagd',
  'nedlagt, avskedad, ophævet, slukket, henlagt, aflyser, opphevet, henlegges, avlyser, pågripen, återfunnen',
  // fi
  'peruttu, perutaan, peruttiin, peruu*, lykät*, hylät*, keskeyt*, päätty*, kuollut*, kuoli, loukkaantunut*, loukkaantui, pidätet*, vapautet*',
  'tuomittu*, löyty*',
  'pelastet*, kumot*, kumoa*, sammutet*, lopetet*, erotet*, ratkes*',
  // pl
  'odwołan*, odroczon*, zawieszon*, wstrzyman*, zakończon*, uchylon*, umorzon*, zabici, ranni, zatrzyman*, uniewinni*, skazan*, zwolnion*, zmarł*',
  'odnalezion*, odnaleźli, znalezion*, uratowan*, przerwan*, odwołuje, uchyla, umarza, ugaszon*, przywrócon*, cofnięt*, wycofan*, odrzucon*',
  'oddalon*, zamknięt*, rozwiązan*, zażegnan*',
  // cs
  'zrušen*, odložen*, zamítnut*, odvolán*, pozastaven*, ukončen*, zastaven*, mrtví, mrtvých, mrtvý, zranění, zraněných, zadržen*, osvobozen*',
  'odsouzen*, propuštěn*, zproštěn*, zemřel*, nalezen*, nalezli, zachráněn*, skončil*, zruší, ruší, uhašen*, odvolal*, obnoven*, uzavřen*, vyřešen*',
  'dopaden*, přerušen*',
  // hu
  'törölve, elmarad*, elhalaszt*, elutasít*, felfüggeszt*, véget ért, halott*, halálos, sérültek, letartóztat*, felment*, elítélt*, szabadul*',
  'szabadlábra, meghalt, megtalál*, előkerült*, megment*, lefújt*, eloltott*, megszűn*, lezárt*, visszavon*, leállít*, elfogt*, kirúgt*',
  // ro
  'anulat*, amânat*, suspendat*, respins*, încheiat*, morți, răniți, arestat*, achitat*, condamnat*, eliberat*, decedat*, găsit*, salvat, salvați',
  'salvată, ridicat*, stins*, închis*, clasat*, retras*, oprit*, demis*',
  // ru
  'отменен*, отменил*, отложен*, отклонен*, приостановлен*, прекращен*, завершен*, завершил*, закончил*, остановлен*, погибли, ранены, задержан*',
  'оправдан*, осужден*, освобожден*, отпущен*, умер, умерла, найден*, нашли, нашел*, спасен*, спасли, снят*, закрыт*, потушен*, отозван*, отозвал*',
  'прекратил*, приостановил*, оправдал*, осудил*, восстановлен*, раскрыт*, пойман*, сорван*, отстранен*',
  // uk
  'скасован*, відкладен*, відхилен*, призупинен*, припинен*, закінчил*, загинули, загибл*, поранені, затриман*, затримали, виправдан*, засуджен*',
  'звільнен*, помер, померла, знайден*, знайшли, знайшла*, врятован*, врятували, закрит*, погашен*, відкликан*, скасував*, припинив*, припинил*',
  'поновлен*, розкрит*, спіймали, відсторонен*, знято',
  // el
  'ακυρώ*, αναβλήθηκ*, αναβολή, ανεστάλη, αναστέλλ*, αναστολή, απορρίφθηκ*, έληξε, λήγει, νεκροί, νεκρός, νεκρή, τραυματίες, συνελήφθη*, συλλήψεις',
  'αθωώθηκ*, καταδικάστηκ*, αποφυλακίστηκ*, πέθανε, βρέθηκ*, εντοπίστηκ*, διασώθηκ*, τέλος, λήξη, άρση, ακύρωση, σβήστηκε, ανακλήθηκ*, αποσύρθηκ*',
  'αρχειοθετήθηκ*, απολύθηκ*, εξιχνιάστηκ*',
  // tr
  'iptal, ertelen*, durduruldu, askıya, sona erdi, geri çekildi, kaldırıldı, ölü, yaralı, gözaltı*, tutuklan*, beraat, serbest, öldü, bulundu',
  'kurtarıldı, söndürüldü, bitti, bozuldu, kapatıldı, vazgeçildi, geri alındı, görevden, çözüldü, yakalandı, durdu',
  // id
  'dibatalkan, ditunda, ditolak, dihentikan, dicabut, berakhir, tewas, ditangkap, dibebaskan, bebas, meninggal, ditemukan, diselamatkan, padam',
  'dipadamkan, selesai, usai, dipecat, dikembalikan, batal, gugur',
  // vi
  'hủy, hoãn, đình chỉ, kết thúc, chết, tử vong, bị bắt, trắng án, tìm thấy, cứu sống, dập tắt, dỡ bỏ, rút lại, chấm dứt, bác bỏ',
  // ar
  'إلغاء, تأجيل, وقف, إنهاء, انتهاء, العثور, إنقاذ, الإفراج, قتلى, وقتلى, جرحى, وجرحى, قتيل, وفاة, وفيات, مصابون, إصابات, اعتقال, اعتقالات',
  'براءة, تبرئة, توفي, رفع, إخماد, إقالة, استقالة, رفض, سحب, إغلاق, تجميد, استئناف, ضبط',
  // he
  'בוטל*, נדחה, נדחתה, הסתיים, הסתיימה, הושעה, הושעתה, הרוגים, הרוג, נהרג*, מתים, פצועים, נעצר*, זוכה, זוכו, הורשע*, שוחרר*, נפטר, נמצא, נמצאה',
  'אותר*, חולץ, חולצה, כובה, הוסר, הוסרה, נסגר, נסגרה, פוטר, הוקפא, הוקפאה, נלכד*',
  // fa
  'لغو, تعویق, تعلیق, پایان, کشته, کشتگان, مجروح, زخمی, بازداشت, تبرئه, محکوم, آزاد, پیدا, نجات, مهار, خاموش, متوقف, استعفا, برکنار, مختومه',
  // hi
  'रद्द, स्थगित, खत्म, ख़त्म, समाप्त, मौत, मौतें, घायल, मृत, गिरफ्तार, बरी, रिहा, दोषी, निधन, मिला, मिली, वापस, बर्खास्त, बुझी, टला, टली, मिले',
  // bn
  'বাতিল, স্থগিত, প্রত্যাহার, শেষ, নিহত, আহত, মৃত্যু, গ্রেপ্তার, খালাস, মুক্তি, উদ্ধার, নিয়ন্ত্রণে, বরখাস্ত, সমাপ্ত',
  // th
  'พบ, ยกเลิก, เลื่อน, ระงับ, ยุติ, ตาย, เจ็บ, จับกุม, ปล่อยตัว',
  // zh
  '取消, 推迟, 推遲, 暂停, 暫停, 叫停, 中止, 终止, 結束, 结束, 撤回, 撤销, 撤銷, 死亡, 遇难, 遇難, 受伤, 受傷, 被捕, 获释, 獲釋, 无罪, 無罪, 获救, 獲救, 找到, 寻获, 尋獲, 去世, 逝世, 解除, 扑灭, 撲滅, 取締, 辞职, 辭職',
  '免职, 免職, 驳回, 駁回, 破获, 破獲, 落网, 落網, 复工, 復工, 复职, 復職',
  // ja
  '延期, 否決, 終了, 再開, 停止, 死者, けが人, 逮捕, 釈放, 有罪, 発見, 救助, 死去, 鎮火, 打ち切り, 断念, 解決, 却下, 棄却, 辞任, 解任, 更迭, 復帰, 不起訴, 拘束, 収束',
  // ko
  '취소, 연기, 부결, 철회, 중단, 종료, 보류, 사망*, 부상*, 체포, 석방, 무죄, 유죄, 발견, 구조, 별세, 해제, 진화, 기각, 해임, 사퇴, 복귀, 타결, 해결, 검거, 무산, 유예',
])
