import { wordSet } from '../lookup/word-set.js'

// Words that time stamps have beside their numbers and months, as line keys.

/** What stands beside the numbers of a time stamp: labels, days of the week, units, zones, prepositions. */
export const besideTimes = /* @__PURE__ */ wordSet([
  'h hrs',
  'today yesterday published updated posted modified created first last original originally on at of the ago min mins minute minutes hour hours day days read',
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun am pm a p m st nd rd th',
  'ist utc gmt bst cet cest mez msk et est edt ct cst cdt mt mst mdt pt pst pdt aest aedt nzst nzdt hkt sgt jst kst sast wib wita wit uk',
  'veröffentlicht aktualisiert stand vom am um uhr montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so',
  'publié publiée mis mise à jour le et modifié lundi mardi mercredi jeudi vendredi samedi dimanche',
  'publicado publicada actualizado actualizada el a las los de del lunes martes miércoles jueves viernes sábado domingo',
  'atualizado atualizada em às há um uma ano anos mês meses dia dias hora horas segunda terça quarta quinta sexta feira segunda-feira terça-feira quarta-feira quinta-feira sexta-feira',
  'pubblicato aggiornato il alle ore lunedì martedì mercoledì giovedì venerdì sabato domenica publicat actualizat la ora',
  'del dels dilluns dimarts dimecres dijous divendres dissabte diumenge luni marți miercuri joi vineri sâmbătă duminică',
  'gepubliceerd bijgewerkt op om uur ma wo vr za zo maandag dinsdag woensdag donderdag vrijdag zaterdag zondag julkaistu päivitetty klo maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai közzétéve frissítve hétfő kedd szerda csütörtök péntek szombat vasárnap',
  'publicerad uppdaterad publiceret offentliggjort opdateret publisert oppdatert kl den måndag tisdag onsdag torsdag fredag lördag söndag mandag tirsdag lørdag søndag',
  'opublikowano aktualizacja dodano godz pon wt śr czw pt niedz poniedziałek wtorek środa czwartek piątek sobota niedziela',
  'publikováno aktualizováno v pondělí úterý středa čtvrtek pátek neděle publikované aktualizované pondelok utorok streda štvrtok piatok nedeľa',
  'objavljeno ažurirano posodobljeno u ob ponedjeljak ponedeljak utorak srijeda sreda četvrtak petak subota nedjelja nedelja ponedeljek torek četrtek sobota',
  'објављено ажурирано у понедељак уторак среда четвртак петак субота недеља',
  'paskelbta atnaujinta m d val gada plkst publicēts atjaunināts avaldatud uuendatud kell esmaspäev teisipäev kolmapäev neljapäev reede laupäev pühapäev',
  'опубликовано обновлено сегодня вчера в г года понедельник вторник среда четверг пятница суббота воскресенье мск опубліковано оновлено о р року',
  'δημοσιεύθηκε ενημερώθηκε δημοσίευση τελευταία ενημέρωση στις ώρα δευτέρα τρίτη τετάρτη πέμπτη παρασκευή σάββατο κυριακή',
  'ώρα giriş tarihi son yayınlanma güncelleme saat pazartesi salı çarşamba perşembe cuma cumartesi pazar نشر في تحديث آخر الأحد الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت',
  'ساعت به روز شده در انتشار יום ראשון שני שלישי רביעי חמישי שישי שבת תאריך פורסם עודכן בשעה प्रकाशित अपडेटेड अपडेट बजे 更新 最終更新 發布 发布 公開 掲載 配信 น 입력 수정 등록 승인 오전 오후',
  "heute gestern hier aujourd'hui hoy ayer hoje ontem oggi ieri vandaag gisteren idag igår dziś dzisiaj wczoraj o dnes včera danas juče jučer днес вчера обновена публикувана публикувано",
  'сьогодні вчора σήμερα χθες χτες bugün dün astăzi azi ma tegnap tänään eilen täna eile šodien vakar šiandien hôm nay qua hari ini kemarin avui ahir',
  'اليوم أمس مساء صباحا م ص بتوقيت غرينتش امروز دیروز شنبه یکشنبه دوشنبه سهشنبه چهارشنبه پنجشنبه جمعه היום אתמול आज कल আজ গতকাল',
  'প্রকাশ প্রকাশিত আপডেট সোমবার মঙ্গলবার বুধবার বৃহস্পতিবার শুক্রবার শনিবার রবিবার सोमवार मंगलवार बुधवार गुरुवार शुक्रवार शनिवार रविवार',
  '今日 昨日 今天 昨天 午前 午後 上午 下午 凌晨 早上 中午 晚上 月 火 水 木 金 土 日 星期一 星期二 星期三 星期四 星期五 星期六 星期日 星期天',
  '周一 周二 周三 周四 周五 周六 周日 週一 週二 週三 週四 週五 週六 週日 入力 오늘 어제 기사입력 기사등록 최초입력 최종수정 업데이트',
  '월 화 수 목 금 토 일 월요일 화요일 수요일 목요일 금요일 토요일 일요일 เผยแพร่ ปรับปรุง อัปเดต อัพเดต แก้ไข เวลา วันที่',
  'จันทร์ อังคาร พุธ พฤหัสบดี ศุกร์ เสาร์ อาทิตย์ วันจันทร์ที่ วันอังคารที่ วันพุธที่ วันพฤหัสบดีที่ วันศุกร์ที่ วันเสาร์ที่ วันอาทิตย์ที่',
  'வெளியிடப்பட்டது புதுப்பிக்கப்பட்டது',
  'pukul dikemaskini thứ hai ba tư năm sáu bảy chủ nhật cập nhật lúc ngày tayang terbit diperbarui senin selasa rabu kamis jumat sabtu minggu',
])

/** How an article is said to have been changed: 'Updated 2 hours ago'. */
export const changed = /* @__PURE__ */ wordSet([
  'updated published posted modified aktualisiert veröffentlicht jour publié publiée modifié publicado publicada actualizado actualizada atualizado atualizada ' +
    'aggiornato pubblicato bijgewerkt gepubliceerd geplaatst uppdaterad publicerad opdateret publiceret oppdatert publisert zaktualizowano opublikowano dodano ' +
    'aktualizováno aktualizované обновлено опубликовано оновлено опубліковано обновена actualizat publicat frissítve päivitetty julkaistu ενημερώθηκε güncellendi diperbarui',
])

/** What says that a time is so long ago: by itself, 'Vor 20 Stunden', it may be a cross-head. */
export const ago = /* @__PURE__ */ wordSet([
  'ago vor il hace fa há geleden sedan siden temu před pred назад тому преди acum urmă ezelőtt ezelőtte sitten πριν önce lalu לפני पहले',
])

/** Units in which is counted how long ago something was, up to days. */
export const unitsOfAgo = /* @__PURE__ */ wordSet([
  'min mins minute minutes hr hrs hour hours day days minuten minute stunde stunden tag tagen heure heures jour jours minuto minutos hora horas día días ' +
    'minuti ora ore giorno giorni dia dias minuut uur uren dag dagen minut minuter timme timmar dagar minutter time timer timmer dager dage godzinę godziny godzin ' +
    'minutę minuty dzień dni минут минуты минуту час часа часов день дня дней хвилин години годин hodinami hodinou minutami minút hodinách perce órája órával ' +
    'minuuttia tuntia dakika saat λεπτά ώρες menit jam oră minute דקות שעות मिनट घंटे',
])

/** What else stands there. */
export const besideAgo = /* @__PURE__ */ wordSet(['y en urmă o yang för di από'])

/**
 * Words that stand in front of the colon alone. Those of a fact ('Born', 'Deadline', 'Released') are no label of the page; 'Time: Saturday, 12 May
 * 2024, 19:00' invites.
 */
export const labelsOfTimes = /* @__PURE__ */ wordSet([
  'date page site article post update upd checked reviewed fact added uploaded issued datum erscheinungsdatum veröffentlichung akt zuletzt bearbeitet geändert',
  'letzte aktualisierung erstellt artikel vom online seit',
  'dernière publication mise en ligne le créé paru última modificación ultima modifica modificação data da publicação criado em',
  'laatst gewijzigd laatste geplaatst op senast uppdaterad ändrad skapad sidst opdateret viimeksi päivitetty muokattu',
  'ostatnia aktualizacja vydáno vydání poslední aktualizace zverejnené megjelent utolsó frissítés publicării ultima actualizare',
  'изменено создано останнє последна актуализация публикувано обновена yayın tarihi tarih eklenme diterbitkan tanggal terakhir diperbarui',
  'ngày đăng cập nhật lần cuối תאריך פרסום עדכון אחרון',
  'letzter stand geprüft seite letztmals mise jour page dernier revisado página ultima revisionata pagina',
  'revisto gewijzigd herzien granskad sidan senast ændret revideret siden sist oppdatert endret sivu muokkaus',
  'ostatniej aktualizacji strony poslední stránky posledná utolsó frissítés последнего обновления страницы последняя останнього оновлення сторінки последна',
  'son güncelleme sayfa terakhir diubah 最后更新 最近更新 最后修改 最後更新 最近更新日期 更新於 最終確認日 최종 업데이트일 최종업데이트',
  'fecha publicación actualización última data publicação atualização pubblicazione ultimo aggiornamento',
  'publicatiedatum dato publikacja publikacji utworzenia dodania',
  'дата публикации публикация обновление обновления последнее опубликована опубликован добавлено публікації оновлення ημερομηνία δημοσίευσης ημερομηνια δημοσιευση δημοσιευσης',
  'تاریخ تاريخ النشر',
  '発布日 发布日期 時間 时间 发表于 发表时间 송고시간 최종수정 게시 업데이트',
  '日期 發布時間 发布时间 更新时间 更新時間 公開日 掲載日 配信日 更新日 投稿日 작성일 게시일 입력일 수정일 등록일 기사입력',
])

/** The same with other words of a label beside them: 'Letzte Änderung: 3. Mai 2026', but 'Änderung: 3. Mai 2026' is news of a timetable. */
export const changes = /* @__PURE__ */ wordSet([
  'änderung révision changement revisión revisione revisão wijziging granskning modyfikacji změna úprava zmena módosítás modificare revizuire',
  'изменения редакция проверка зміни промяна τροποποίηση değişiklik',
])
