import { wordTest } from './key-set.js'

/**
 * Whether a word or two tell what became of a matter: 'Missing hiker', 'Missing hiker found'; 'Strike at the port', 'Strike at the port called off'.
 * Where only one of two headlines has such a word, they tell of two stages. Hardly a word of one language tells another thing in another one.
 */
export const isOutcomeWord = /* @__PURE__ */ wordTest([
  // en
  'abandoned, abandons, acquitted, adjourned, adjourns, approved, arrested, averted, begins, called off, calls off, canceled, cancelled, cancels',
  'captured, caught, charged, cleared, closed, confirmed, convicted, dead, defused, delayed, delays, detained, dies, dismissed, dismisses, dropped',
  'ended, ends, extinguished, fined, found, freed, given up, gives up, guilty, halted, halts, hurt, identified, injured, jailed, killed, lifted',
  'loses, overturned, overturns, postponed, put off, quashed, quashes, quits, recovered, reinstated, rejected, rejects, released, reopened, reopens',
  'rescued, resigns, restored, resumed, resumes, revoked, ruled out, sacked, scrapped, scraps, sentenced, set free, settled, solved, suspended',
  'suspends, thrown out, wins, withdrawn, withdraws, wounded',
  // de
  'abgebrochen*, abgelehnt*, abgesagt*, abgewendet*, aufgehoben*, aufgeklärt*, ausgesetzt*, beendet*, beigelegt*, bestätigt*, eingefangen*',
  'eingestellt*, entlassen*, entschärft*, entwarnung, fallengelassen, festgenommen*, freigelassen*, freigesprochen*, fällt aus, gefasst*, gefunden*',
  'gekippt*, geklärt*, gelöscht*, genehmigt*, geplatzt*, gerettet*, gescheitert*, gesperrt*, gestoppt*, gestorben*, kippt, stirbt, stoppt, tote',
  'tritt ab, tritt zurück, unterbrochen*, verhaftet*, verletzte, verschoben*, vertagt*, verurteilt*, verwirft, verworfen*, wiedereingestellt',
  'wiedergefunden*, zurückgenommen*, zurückgezogen*',
  // fr
  'abandonné*, acquitté*, adopté*, ajourné*, annule, annulent, annulé*, arrêté*, blanchi, blanchie, blanchis, blessés, capturé*, classé*, clos',
  'condamné*, confirmé*, décédé*, désamorcé*, fermé*, hors de, innocenté*, interpellé*, interromp*, levé, levée, levés, libéré*, maîtrisé*, meurt',
  'mort, morte, morts, prend fin, prennent fin, pris fin, rejette, rejeté*, relaxé*, renvoyé*, reporté*, retrouvé*, réintégré*, sauvé*, secouru*',
  'suspend, suspendent, suspendu*, terminé*, écroué*, élucidé*, éteint',
  // es
  'absuelt*, absuelve, anula, anulad*, aplazad*, aprobad*, archiva, archivad*, cancelad*, cerrad*, condenad*, confirmad*, controlada, controlado',
  'controlados, desconvocad*, desestima, desestimad*, detenid*, dimite, dimitid*, encontrad*, esclarecid*, extinguid*, fallece, fallecid*, finaliza',
  'hallad*, heridos, levantad*, liberad*, localizad*, muere, muerto, muertos, readmitid*, rechaza, rechazad*, rescatad*, retirad*, sobreseíd*',
  'sofocad*, suspende, suspendid*, termina',
  // it
  'annulla, annullat*, approvat*, archivia, archiviat*, arrestat*, assolt*, bocciat*, cessat*, chius*, conclusa, conclusi, concluso, condannat*',
  'confermat*, dimess*, domat*, feriti, finita, finiti, finito, liberata, liberate, liberati, liberato, morta, morti, morto, muore, prosciolt*',
  'reintegrat*, respinge, respint*, revoca, revocat*, rientrat*, rintracciat*, rinviat*, ritirat*, ritrovata, ritrovate, ritrovati, ritrovato',
  'salvata, salvati, salvato, scarcerat*, sospende, sospes*, spenta, spenti, spento, trovata, trovate, trovati, trovato',
  // pt
  'absolvid*, adiad*, aprovad*, arquiva, arquivad*, demitid*, desmarcad*, encerrad*, extint*, feridos, morre, morreu, mortos, preso, presos',
  'reintegrad*, rejeita, rejeitad*, resgatad*, revogad*, solta, solto, soltos, suspensa, suspensas, suspenso, suspensos',
  // nl
  'aangehouden, afgeblazen, afgebroken, afgelast*, beëindigd*, doden, geannuleerd*, geblust, gered, geschorst, geschrapt, geseponeerd, gestaakt',
  'gestopt, gevonden, gewonden, ingetrokken, ontslagen, opgeheven, opgelost, opgepakt, opgeschort*, overleden, terecht, teruggevonden, uitgesteld*',
  'vernietigd, veroordeeld*, verworpen, voorbij, vrijgelaten, vrijgesproken',
  // sv, da, nb
  'afblæst, aflyser, aflyst*, afsluttet, afvist, anholdt, avblåses, avblåst, avbruten, avbrutet, avlyser, avlyst*, avskedad, avslutad*, avsluttet',
  'avvist, drept, dræbt, döda, dömd, dömda, dör, døde, dømt, dør, friad*, frifundet, frigiven, frigivna, frikjent, fundet, funnet, gripen, gripna',
  'henlagt, henlegges, hittad*, inställd, inställda, inställt, kvæstede, løsladt, løslatt, nedlagd, nedlagt, ophævet, opphevet, pågrepet, pågripen',
  'reddet, räddad*, skadade, skadde, slukket, släckt, suspenderet, suspendert, sårede, udsat, upphävd, upphävt, uppskjut*, utsatt, återfunnen',
  // fi
  'erotet*, hylät*, keskeyt*, kumoa*, kumot*, kuoli, kuollut*, lopetet*, loukkaantui, loukkaantunut*, lykät*, löyty*, pelastet*, perutaan',
  'peruttiin, peruttu, peruu*, pidätet*, päätty*, ratkes*, sammutet*, tuomittu*, vapautet*',
  // pl
  'cofnięt*, oddalon*, odnalezion*, odnaleźli, odroczon*, odrzucon*, odwołan*, odwołuje, przerwan*, przywrócon*, ranni, rozwiązan*, skazan*, uchyla',
  'uchylon*, ugaszon*, umarza, umorzon*, uniewinni*, uratowan*, wstrzyman*, wycofan*, zabici, zakończon*, zamknięt*, zatrzyman*, zawieszon*',
  'zażegnan*, zmarł*, znalezion*, zwolnion*',
  // cs
  'dopaden*, mrtví, mrtvý, mrtvých, nalezen*, nalezli, obnoven*, odložen*, odsouzen*, odvolal*, odvolán*, osvobozen*, pozastaven*, propuštěn*',
  'přerušen*, ruší, skončil*, uhašen*, ukončen*, uzavřen*, vyřešen*, zachráněn*, zadržen*, zamítnut*, zastaven*, zemřel*, zproštěn*, zranění',
  'zraněných, zrušen*, zruší',
  // hu
  'elfogt*, elhalaszt*, elmarad*, eloltott*, elutasít*, elítélt*, előkerült*, felfüggeszt*, felment*, halott*, halálos, kirúgt*, lefújt*',
  'letartóztat*, lezárt*, leállít*, meghalt, megment*, megszűn*, megtalál*, szabadlábra, szabadul*, sérültek, törölve, visszavon*, véget ért',
  // ro
  'achitat*, amânat*, anulat*, arestat*, clasat*, condamnat*, decedat*, demis*, eliberat*, găsit*, morți, oprit*, respins*, retras*, ridicat*',
  'răniți, salvat, salvată, salvați, stins*, suspendat*, încheiat*, închis*',
  // ru
  'восстановлен*, завершен*, завершил*, задержан*, закончил*, закрыт*, найден*, нашел*, нашли, оправдал*, оправдан*, освобожден*, остановлен*',
  'осудил*, осужден*, отклонен*, отложен*, отменен*, отменил*, отозвал*, отозван*, отпущен*, отстранен*, погибли, пойман*, потушен*, прекратил*',
  'прекращен*, приостановил*, приостановлен*, ранены, раскрыт*, снят*, сорван*, спасен*, спасли, умер, умерла',
  // uk
  'виправдан*, врятован*, врятували, відкладен*, відкликан*, відсторонен*, відхилен*, загибл*, загинули, закрит*, закінчил*, засуджен*, затримали',
  'затриман*, звільнен*, знайден*, знайшла*, знайшли, знято, погашен*, помер, померла, поновлен*, поранені, призупинен*, припинен*, припинив*',
  'припинил*, розкрит*, скасован*, скасував*, спіймали',
  // el
  'άρση, έληξε, αθωώθηκ*, ακυρώ*, ακύρωση, αναβλήθηκ*, αναβολή, ανακλήθηκ*, αναστέλλ*, αναστολή, ανεστάλη, απολύθηκ*, απορρίφθηκ*, αποσύρθηκ*',
  'αποφυλακίστηκ*, αρχειοθετήθηκ*, βρέθηκ*, διασώθηκ*, εντοπίστηκ*, εξιχνιάστηκ*, καταδικάστηκ*, λήγει, λήξη, νεκρή, νεκροί, νεκρός, πέθανε',
  'σβήστηκε, συλλήψεις, συνελήφθη*, τέλος, τραυματίες',
  // tr
  'askıya, beraat, bitti, bozuldu, bulundu, durdu, durduruldu, ertelen*, geri alındı, geri çekildi, görevden, gözaltı*, iptal, kaldırıldı',
  'kapatıldı, kurtarıldı, serbest, sona erdi, söndürüldü, tutuklan*, vazgeçildi, yakalandı, yaralı, çözüldü, öldü, ölü',
  // id
  'batal, bebas, berakhir, dibatalkan, dibebaskan, dicabut, dihentikan, dikembalikan, dipadamkan, dipecat, diselamatkan, ditangkap, ditemukan',
  'ditolak, ditunda, gugur, meninggal, padam, selesai, tewas, usai',
  // vi
  'bác bỏ, bị bắt, chấm dứt, chết, cứu sống, dập tắt, dỡ bỏ, hoãn, hủy, kết thúc, rút lại, trắng án, tìm thấy, tử vong, đình chỉ',
  // ar
  'إخماد, إصابات, إغلاق, إقالة, إلغاء, إنقاذ, إنهاء, استئناف, استقالة, اعتقال, اعتقالات, الإفراج, العثور, انتهاء, براءة, تأجيل, تبرئة, تجميد, توفي',
  'جرحى, رفض, رفع, سحب, ضبط, قتلى, قتيل, مصابون, وجرحى, وفاة, وفيات, وقتلى, وقف',
  // he
  'אותר*, בוטל*, הוסר, הוסרה, הוקפא, הוקפאה, הורשע*, הושעה, הושעתה, הסתיים, הסתיימה, הרוג, הרוגים, זוכה, זוכו, חולץ, חולצה, כובה, מתים, נדחה, נדחתה',
  'נהרג*, נלכד*, נמצא, נמצאה, נסגר, נסגרה, נעצר*, נפטר, פוטר, פצועים, שוחרר*',
  // fa
  'آزاد, استعفا, بازداشت, برکنار, تبرئه, تعلیق, تعویق, خاموش, زخمی, لغو, متوقف, مجروح, محکوم, مختومه, مهار, نجات, پایان, پیدا, کشته, کشتگان',
  // hi
  'खत्म, ख़त्म, गिरफ्तार, घायल, टला, टली, दोषी, निधन, बरी, बर्खास्त, बुझी, मिला, मिली, मिले, मृत, मौत, मौतें, रद्द, रिहा, वापस, समाप्त, स्थगित',
  // bn
  'আহত, উদ্ধার, খালাস, গ্রেপ্তার, নিয়ন্ত্রণে, নিহত, প্রত্যাহার, বরখাস্ত, বাতিল, মুক্তি, মৃত্যু, শেষ, সমাপ্ত, স্থগিত',
  // th
  'จับกุม, ตาย, ปล่อยตัว, พบ, ยกเลิก, ยุติ, ระงับ, เจ็บ, เลื่อน',
  // zh
  '中止, 免职, 免職, 去世, 取消, 取締, 受伤, 受傷, 叫停, 复工, 复职, 寻获, 尋獲, 復工, 復職, 扑灭, 找到, 推迟, 推遲, 撤回, 撤銷, 撤销, 撲滅, 无罪, 暂停, 暫停, 死亡, 無罪, 獲救, 獲釋, 破獲, 破获, 結束, 终止, 结束, 获救',
  '获释, 落網, 落网, 被捕, 解除, 辞职, 辭職, 逝世, 遇难, 遇難, 駁回, 驳回',
  // ja
  'けが人, 不起訴, 停止, 再開, 却下, 収束, 否決, 延期, 復帰, 打ち切り, 拘束, 救助, 断念, 更迭, 有罪, 棄却, 死去, 死者, 発見, 終了, 解任, 解決, 辞任, 逮捕, 釈放, 鎮火',
  // ko
  '검거, 구조, 기각, 무산, 무죄, 발견, 별세, 보류, 복귀, 부결, 부상*, 사망*, 사퇴, 석방, 연기, 유예, 유죄, 종료, 중단, 진화, 철회, 체포, 취소, 타결, 해결, 해임, 해제',
])
