import { keySet } from './key-set.js'

// Words before and behind a headline that belong to the page.

/** Labels that page builders put in front of a headline, with or without a colon. */
export const leadingLabels = /* @__PURE__ */ keySet([
  // en
  'read more, see more, more, read, read also, also read, read next, see also, related, related article, related story, related video',
  'previous article, next article, previous, next, previous story, next story, previous post, next post, up next, share',
  'share all sharing options for, share this, share this article, watch, watch now, watch live, watch video, video, photos, photo, gallery',
  'in pictures, listen, breaking, breaking news, just in, home, print, permalink, permalink to, copyright, updated, update, continue reading',
  'tweet, open, link to, home news, news, opinion, business, world, politics, sport, sports, health, science, technology, tech, entertainment',
  'culture, lifestyle, weather, travel, local, football, coronavirus, premium, developing, trending',
  // de
  'mehr, mehr dazu, lesen sie auch, lesen sie mehr, weiterlesen, siehe auch, auch interessant, vorheriger artikel, nächster artikel, teilen',
  'drucken, video, bildergalerie, fotostrecke, eilmeldung, startseite, zum thema, mehr zum thema, meinung, kommentar, wirtschaft, politik',
  'panorama, kultur, wetter, verkehr, fußball',
  // fr
  'lire aussi, à lire aussi, lire la suite, voir aussi, à voir aussi, article précédent, article suivant, partager, imprimer, vidéo, en images',
  'accueil, actualités, opinion, économie, politique, monde, société, culture, santé, météo, justice',
  // es
  'leer más, lea también, lee también, ver también, ver más, te puede interesar, artículo anterior, artículo siguiente, siguiente, anterior',
  'compartir, imprimir, vídeo, fotos, inicio, última hora, noticias, opinión, economía, política, mundo, deportes, salud',
  // it
  'leggi anche, leggi tutto, vedi anche, articolo precedente, articolo successivo, condividi, stampa, foto, ultima ora, economia, politica',
  'mondo',
  // pt
  'leia também, leia mais, veja também, saiba mais, artigo anterior, próximo artigo, compartilhar, partilhar, início, últimas, economia, mundo',
  // nl
  'lees ook, lees meer, lees verder, bekijk ook, vorig artikel, volgend artikel, delen, deel, printen, nieuws, economie, politiek',
  // sv, da, nb
  'läs också, läs även, läs mer, se även, dela, föregående, nästa, nyheter, læs også, læs mere, se også, del, forrige, næste, les også, les mer',
  'neste',
  // fi
  'lue myös, lue lisää, katso myös, jaa, edellinen, seuraava, uutiset',
  // pl
  'czytaj także, czytaj też, czytaj więcej, zobacz także, zobacz też, zobacz również, poprzedni artykuł, następny artykuł, udostępnij, wideo',
  'galeria, drukuj, z ostatniej chwili',
  // cs
  'čtěte také, přečtěte si také, číst dál, související, sdílet, předchozí článek, další článek',
  // ru, uk
  'читайте также, читать далее, смотрите также, предыдущая статья, следующая статья, поделиться, видео, фото, главная, новости, срочно, мнение',
  'читайте також, дивіться також, поділитися, відео, новини, попередня стаття, наступна стаття',
  // el
  'διαβάστε επίσης, διαβάστε ακόμη, δείτε επίσης, κοινοποίηση, βίντεο, προηγούμενο άρθρο, επόμενο άρθρο, αρχική',
  // tr
  'ilgili haber, devamını oku, ayrıca oku, sonraki haber, önceki haber, paylaş, son dakika, video, foto galeri, haberler, anasayfa',
  // id
  'baca juga, baca selengkapnya, lihat juga, artikel sebelumnya, artikel selanjutnya, bagikan, simak juga, berita, beranda',
  // vi
  'xem thêm, đọc thêm, bài trước, bài tiếp theo, chia sẻ, tin liên quan',
  // zh, ja, ko
  '国内, 天气, 阅读更多, 閱讀更多, 相关阅读, 相關閱讀, 相关新闻, 相關新聞, 上一篇, 下一篇, 分享, 视频, 影片, 首页, 首頁, 快讯, 图集, 组图, 快訊, 関連記事, 前の記事, 次の記事, シェア, 動画, 写真, 速報, 관련기사, 관련 기사, 이전 기사',
  '다음 기사, 공유, 영상, 속보',
  // ar
  'اقرا ايضا, اقرا المزيد, شاهد ايضا, المقال السابق, المقال التالي, شارك, فيديو, عاجل',
])

/** Labels that need a sign behind them however many words they have: those of news agencies and of pages that go on being written. */
export const wireLabels = /* @__PURE__ */ keySet([
  'must read, must-read, long read, the long read, icymi, flash, newsflash, news flash, eil, eil-meldung, alerte info, récit, grand format, ultimora',
  'breaking, exclusive, explainer, explained, factbox, analysis, insight, recast, podcast, live, live updates, live blog, liveblog',
  'press release, global markets, us stocks, emerging markets, dpa-afx, ots, liveticker, newsblog, exklusiv, aktualisiert',
  'pressemitteilung, en direct, dernière minute, exclusif, mise à jour, communiqué, en vivo, en directo, urgente, exclusiva, actualizado',
  'ao vivo, exclusivo, atualizado, in diretta, esclusiva, aggiornamento, pilne, na żywo, aktualizacja, обновлено, эксклюзив, онлайн, оновлено',
  'терміново, έκτακτο, canlı, güncelleme, 独家, 獨家, 更新, 独自, 단독, حصري, تحديث, direct, opdateret, oppdatert, uppdaterad, päivitetty, frissítve',
  'извънредно, извънредна новина, εκτακτο, editorial, column, interview, reportage, profile, obituary, analyse, leitartikel, kolumne, porträt, hintergrund',
  'édito, éditorial, entretien, enquête, chronique, décryptage, tribune, análisis, entrevista, columna, reportaje, crónica, analisi, intervista',
  'editoriale, commento, diretta, análise, reportagem, coluna, opinião, opinie, commentaar, analys, intervju, ledare, krönika, debatt, debat, kronik',
  'kronikk, analyysi, haastattelu, pääkirjoitus, kolumni, mielipide, kommentti, analiza, wywiad, komentarz, felieton, opinia, reportaż, relacja',
  'analýza, rozhovor, komentář, reportáž, glosa, živě, elemzés, interjú, vélemény, riport, analiză, interviu, reportaj, анализ, интервью, колонка',
  "репортаж, молния, аналіз, інтерв'ю, думка, ανάλυση, συνέντευξη, άποψη, ρεπορτάζ, analiz, röportaj, yorum, analisis, wawancara, opini, kolom",
  'phân tích, phỏng vấn, bình luận, clip, تحليل, مقابلة, رأي, حوار, مباشر, ניתוח, ראיון, דעה, פרשנות, تحلیل, گفتگو, یادداشت, विश्लेषण, इंटरव्यू',
  'लाइव, 分析, 评论, 評論, 专访, 專訪, 社论, 社論, 直播, 突发, 突發, 解説, 社説, コラム, 特集, 独占, 中継, インタビュー, 분석, 인터뷰, 사설, 칼럼, 르포, 생중계',
  'just nu, lige nu, akkurat nå, net binnen, aktualizováno, actualizat, bijgewerkt, ενημέρωση, מבזק, עדכון, ब्रेकिंग, ब्रेकिंग न्यूज, ด่วน, nóng, cập nhật, diperbarui',
])

/** The same with a number in front or behind, where there are several: 'UPDATE 2-', '(2. AKTUALISIERUNG)'. */
export const numberedLabels = /* @__PURE__ */ keySet([
  'update, wrapup, wrap-up, roundup, rpt, refile, wdh, aktualisierung, actualiza, actualización, ampliación, atualiza, atualização',
  'обновление',
])

/** What a page has to its headline, alone or in a row: '[PHOTOS, VIDEO] …', '… (photos and video)', '… – videó'. */
export const mediaLabels = /* @__PURE__ */ keySet([
  'infographie, infographies, infografía, infografica, infográfico, infografik, infografika, ชมคลิป',
  'video, videos, photos, gallery, audio, updated, fotos, bilder, bildern, vidéo, vídeo, wideo, видео, фото, відео, 图, 组图, 视频, 影片, 動画, 写真, 영상, 종합, 2보, 3보, 종합2보',
  '종합3보, βίντεο, φωτο, φωτογραφίες, videó, videóval, fotók, kuvat, zdjęcia, zdjęć, foto, fotogalerie, فيديو, صور, ويديو, וידאו, צפו, वीडियो, ভিডিও',
  'คลิป, ภาพ, 사진, 포토, ảnh, 視頻, 影音, 動画あり, 写真あり, 写真付き, photo, pictures, pics, vid, vids, infographic, watch, foto’s, bildstrecke, fotostrecke',
  'bildergalerie, images, imágenes, immagini, imagens, veja, assista, guarda, mira, zobacz, galeria, bildspel, billeder, bilde, kuva, fényképek',
  'fotó, poze, galerie foto, инфографика, смотрите, фоторепортаж, світлини, φωτό, φωτορεπορτάζ, izle, galeri, fotoğraf, fotoğraflar, بالصور',
  'بالفيديو, والفيديو, والصور, وصور, وفيديو, תמונות, تصاویر, عکس, تصویر, ویدئو, फोटो, तस्वीरें, देखें, ছবি',
])

/** Articles that begin names of papers, even in lower case: 'the Guardian', 'la Repubblica', 'de Volkskrant'. */
export const NAME_ARTICLES: readonly string[] = ['the', 'de', 'het', 'la', 'le', 'les', 'el', 'il', 'o']

/**
 * Words that a site's or section's name is made with, so that a trailing part with one of them is such a name. Those of English are common words as
 * well; with others a name may be written in small letters behind its first one, see {@link paperWords}.
 */
export const siteWords = /* @__PURE__ */ keySet([
  'news, times, post, herald, chronicle, tribune, gazette, journal, magazine, review, daily, weekly, press, today, tv, radio, online, blog',
  'media, network, observer, guardian, telegraph, mail, sun, mirror, express, independent, standard, examiner, inquirer, sentinel, courier',
  'globe, star, record, register, dispatch, bulletin, monitor, insider, report, reporter, science, international, world, politics, sports',
  'sport, business, health, tech, technology, opinion, entertainment, local, national, central, channel, voice, wire, digest, forum, community',
  'club, wiki, encyclopedia, official, homepage, site, website',
])

/** The same in other languages: 'Haagse courant', 'Новая газета'. */
export const paperWords = /* @__PURE__ */ keySet([
  'zeitung, nachrichten, rundschau, anzeiger, tageblatt, spiegel, presse, blatt, bote, welt, kurier, wirtschaft, politik, kultur, panorama, noticias',
  'diario, periódico, mundo, nación, prensa, deportes, figaro, monde, soir, actualité, actualités, info, infos, notizie, giornale',
  'corriere, repubblica, gazzetta, notícias, jornal, folha, diário, nieuws, krant, dagblad, courant, nyheter, dagbladet, bladet, tidende',
  'tidning, posten, wiadomości, gazeta, dziennik, noviny, zprávy, новости, газета, известия, ведомости, правда, вести, новини, ειδήσεις',
  'νέα, haber, haberler, gazetesi, gazete, berita, kompas, báo, tin, 新闻, 新聞, 日报, 日報, 网, 網, 晚报, 晚報, ニュース, 뉴스, 일보, 신문, أخبار, صحيفة, الأخبار',
  'courrier, dépêche, heraldo, stampa, avisen, tidningen, lehti, sanomat, uutiset, tygodnik, deník, hírlap, hírek, napló, ziarul',
  'monitorul, вестник, онлайн, хроника, вісті, вісник, εφημερίδα, gündem, warta, harian, 新報, 新报, 時報, 时报, 早报, 早報, タイムズ, デジタル, 투데이, جريدة, חדשות',
  'समाचार, न्यूज, সংবাদ, ข่าว',
])

/**
 * Those of both that name a section or edition where they stand alone: '… | Daily' and '… | Weekly', '… - TV' and '… - Radio', '… | Politik' and
 * '… | Kultur' are two things, and '… | Daily' is the headline alone.
 */
export const sectionWords = /* @__PURE__ */ keySet([
  'news, today, daily, weekly, tv, radio, online, blog, magazine, review, report, digest, forum, community, club, channel, science, international',
  'world, politics, sports, sport, business, health, tech, technology, opinion, entertainment, local, national, central, nachrichten, welt',
  'wirtschaft, politik, kultur, panorama, noticias, mundo, deportes, monde, actualité, actualités, info, infos, notizie, notícias, nieuws, nyheter',
  'uutiset, wiadomości, zprávy, hírek, новости, новини, вісті, ειδήσεις, νέα, haber, haberler, berita, tin, 新闻, 新聞, ニュース, 뉴스, أخبار, الأخبار',
  'חדשות, समाचार, ข่าว',
])

/** Words with which a paper's name may begin, and a sentence as well: the one has a bar, an article or a capital in front. */
export const siteOpeners = /* @__PURE__ */ keySet([
  'voice, echo, stimme, voix, écho, voz, eco, voce, röst, ekko, głos, hlas, vocea, голос, эхо, ехо, φωνή, ηχώ, suara, صوت, صدى, קול, diario, diário',
  'gazeta, jornal, ziarul, giornale, gazzetta, corriere, courrier, heraldo, tygodnik, dziennik',
])

/** Papers, broadcasters and agencies that are known by their initials: those of others may be a place or a subject ('US', 'NATO', 'NBA'). */
export const siteAcronyms = /* @__PURE__ */ keySet([
  'ABC, AFP, AGI, ANSA, AP, ARD, BBC, BFM, CBC, CBS, CNBC, CNET, CNN, CTV, DHA, DPA, EFE, ESPN, FAZ, IGN, ITN, ITV, KBS, LCI, MBC, MDR, MSNBC',
  'MTV, NBC, NDR, NDTV, NHK, NPR, NRK, NTV, NYT, NZZ, ORF, PAP, PBS, PTI, RAI, RBB, RFI, RSI, RTBF, RTE, RTÉ, RTL, RTP, RTVE, SBS, SRF, SVT',
  'SWR, TASS, TRT, TVE, TVN, TVP, UPI, VRT, WDR, WSJ, YLE, YTN, ZDF, ČTK, НТВ, РБК, РИА, ТАСС',
])

/** Words for the variants of a product: a trailing part made of them tells another article, not another page of the same one. */
export const variantWords = /* @__PURE__ */ keySet([
  'black, white, red, blue, green, yellow, orange, purple, pink, brown, grey, gray, silver, gold, rose, matte, navy, beige, graphite, midnight',
  'space, small, medium, large, xl, xxl, mini, max, pro, plus, lite, pack, set, bundle, edition, version, deluxe, hardcover, paperback, kindle',
  'u17, u18, u19, u20, u21, u23, ebook, audiobook, dvd, blu-ray, vinyl, steelbook, women, men, kids, boys, girls, left, right, part, episode, season, volume, chapter, round',
  'day, week, cotton, leather, schwarz, weiß, weiss, rot, blau, grün, gelb, silber, teil, folge, band, noir, blanc, rouge, bleu, vert, argent',
  'partie, tome, épisode, saison, negro, blanco, rojo, azul, verde, parte, capítulo, temporada, nero, bianco, rosso, blu, puntata, preto',
  'branco, vermelho, zwart, wit, rood, blauw, deel, svart, vit, röd, blå, czarny, biały, czerwony, część, черный, белый, красный, синий, часть',
  'серия, сезон, frauen, damen, männer, herren, femmes, dames, hommes, mujeres, femenino, hombres, donne, uomini, mulheres, homens, vrouwen, mannen',
  'damer, kvinnor, kvinner, kvinder, herrar, herrer, naiset, miehet, kobiety, ženy, женщины, жінки, kadınlar, 女子, 男子, 여자, 남자, siyah, beyaz, bölüm, hitam, putih, bagian, 黑色, 白色, 红色, 蓝色, 第一部',
])

/**
 * Words of a trailing part that goes on telling, though it is written as a name, and those of {@link isOutcomeWord}: '… - Doctors Warn'. No site's
 * name is made with one.
 */
export const tellingWords = /* @__PURE__ */ keySet([
  'fact, warns, disagrees, again, maybe, reports, sources, alive, held, missing, victim, victims, survivors, suspect, vermisst, opfer, victime',
  'victimes, víctima, víctimas, savnet, kadonnut, giả, đồn, thương, bắt, 不明, 실종',
])

/**
 * Whom a headline names behind a dash for what it tells: '… - report', '… - Kremlin'. A part made of these alone is no name, though some are made
 * with them.
 */
export const attributions = /* @__PURE__ */ keySet([
  // en
  'report, reports, official, officials, media, press, source, sources, insider, insiders, study, survey, poll, expert, experts, analyst, analysts',
  'police, prosecutor, prosecutors, lawyer, lawyers, court, ministry, minister, government, governor, mayor, state, local, health, central, bank',
  'agency, kremlin, pentagon, army, military, rebels, union, unions, ngo, monitor, witness, witnesses, family, spokesman, spokeswoman, aide, claim',
  'defence, defense, judge, coroner, doctors, scientists, researchers',
  // de
  'bericht, berichte, medien, medienbericht, medienberichte, presse, kreise, studie, umfrage, experte, experten, polizei, staatsanwaltschaft',
  'ministerium, regierung, kreml, quelle, quellen, agentur, gericht, verteidigung, anklage, justiz, anwalt, ermittler, behörden, forscher',
  // fr
  'médias, rapport, étude, sondage, parquet, ministère, gouvernement, justice, avocat, défense, procureur, syndicat, syndicats',
  // es
  'prensa, medios, fuente, fuentes, informe, estudio, encuesta, expertos, policía, fiscalía, defensa, justicia, juez, tribunal, ministerio, gobierno, oficial',
  // it
  'stampa, fonte, fonti, rapporto, studio, sondaggio, esperti, polizia, procura, difesa, legale, tribunale, ministero, governo',
  // pt
  'imprensa, mídia, fontes, relatório, estudo, pesquisa, especialistas, polícia, defesa, justiça, advogado, ministério, governo',
  // nl
  'bron, bronnen, onderzoek, politie, advocaat, rechter, ministerie, kabinet, regering',
  // sv, da, nb, fi
  'medier, uppgifter, källa, källor, polis, polisen, regeringen, kilde, kilder, undersøgelse, eksperter, politi, politiet, lähde, lähteet, raportti',
  'tutkimus, poliisi',
  // pl, cs, hu, ro
  'źródło, źródła, raport, badanie, sondaż, eksperci, policja, prokuratura, sąd, obrona, soud, obhajoba, rząd, kreml, média, zdroj, zdroje, průzkum, policie, vláda, forrás',
  'források, sajtó, jelentés, rendőrség, szakértők, surse, presa, presă, studiu, poliția, guvernul',
  // ru, uk, bg
  'сми, источник, источники, кремль, мид, доклад, исследование, опрос, эксперт, эксперты, полиция, суд, защита, адвокат, прокуратура, следствие, мвд, власти, минобороны, пресса, змі, джерело, джерела',
  'дослідження, опитування, поліція, експерти, преса, медии, източник, източници',
  // el
  'πηγή, πηγές, μμε, έκθεση, έρευνα, αστυνομία, δημοσίευμα, δημοσιεύματα',
  // tr
  'kaynak, kaynaklar, basın, rapor, araştırma, polis, uzmanlar, medya, iddia',
  // id, vi
  'sumber, laporan, studi, polisi, pakar, survei, nguồn',
  // ar, fa, he
  'مصدر, مصادر, تقرير, دراسة, الشرطة, إعلام, خبراء, صحف, منبع, منابع, گزارش, پلیس, דיווח, מקור, מקורות, מחקר, המשטרה, סקר',
  // hi, bn, th
  'सूत्र, रिपोर्ट, पुलिस, मीडिया, अध्ययन, সূত্র, প্রতিবেদন, পুলিশ, แหล่งข่าว, รายงาน, ตำรวจ, สื่อ',
  // zh, ja, ko
  '媒体, 媒體, 报道, 報道, 報導, 消息, 专家, 專家, 研究, 警方, 官方, 関係者, 専門家, 警察, 調査, 보도, 관계자, 소식통, 경찰, 전문가, 언론',
])

/** Buttons behind a caption that show more or less of it. */
export const trailingLabels = /* @__PURE__ */ keySet([
  'more, less, mehr, weniger, plus, moins, más, menos, mais, più, meno, meer, minder, mer, mindre, mere, więcej, mniej, více, méně, еще',
  'подробнее, свернуть, більше, менше, περισσότερα, λιγότερα, daha, selengkapnya',
])
