import { keySet } from './key-set.js'

// Words before and behind a headline that belong to the page.

/** Labels that page builders put in front of a headline, with or without a colon. */
export const leadingLabels = /* @__PURE__ */ keySet([
  // en
  'also read, breaking, breaking news, business, continue reading, copyright, coronavirus, culture, developing, entertainment, football, gallery',
  'health, home, home news, in pictures, just in, lifestyle, link to, listen, local, more, news, next, next article, next post, next story, open',
  'opinion, permalink, permalink to, photo, photos, politics, premium, previous, previous article, previous post, previous story, print, read',
  'read also, read more, read next, related, related article, related story, related video, science, see also, see more, share',
  'share all sharing options for, share this, share this article, sport, sports, tech, technology, travel, trending, tweet, up next, update',
  'updated, video, watch, watch live, watch now, watch video, weather, world',
  // de
  'auch interessant, bildergalerie, drucken, eilmeldung, fotostrecke, fußball, kommentar, kultur, lesen sie auch, lesen sie mehr, mehr, mehr dazu',
  'mehr zum thema, meinung, nächster artikel, panorama, politik, siehe auch, startseite, teilen, verkehr, video, vorheriger artikel, weiterlesen',
  'wetter, wirtschaft, zum thema',
  // fr
  'accueil, actualités, article précédent, article suivant, culture, en images, imprimer, justice, lire aussi, lire la suite, monde, météo, opinion',
  'partager, politique, santé, société, vidéo, voir aussi, à lire aussi, à voir aussi, économie',
  // es
  'anterior, artículo anterior, artículo siguiente, compartir, deportes, economía, fotos, imprimir, inicio, lea también, lee también, leer más',
  'mundo, noticias, opinión, política, salud, siguiente, te puede interesar, ver más, ver también, vídeo, última hora',
  // it
  'articolo precedente, articolo successivo, condividi, economia, foto, leggi anche, leggi tutto, mondo, politica, stampa, ultima ora, vedi anche',
  // pt
  'artigo anterior, compartilhar, economia, início, leia mais, leia também, mundo, partilhar, próximo artigo, saiba mais, veja também, últimas',
  // nl
  'bekijk ook, deel, delen, economie, lees meer, lees ook, lees verder, nieuws, politiek, printen, volgend artikel, vorig artikel',
  // sv, da, nb
  'del, dela, forrige, föregående, les mer, les også, läs mer, läs också, läs även, læs mere, læs også, neste, nyheter, nästa, næste, se også',
  'se även',
  // fi
  'edellinen, jaa, katso myös, lue lisää, lue myös, seuraava, uutiset',
  // pl
  'czytaj także, czytaj też, czytaj więcej, drukuj, galeria, następny artykuł, poprzedni artykuł, udostępnij, wideo, z ostatniej chwili',
  'zobacz również, zobacz także, zobacz też',
  // cs
  'další článek, předchozí článek, přečtěte si také, sdílet, související, čtěte také, číst dál',
  // ru, uk
  'видео, відео, главная, дивіться також, мнение, наступна стаття, новини, новости, поделиться, поділитися, попередня стаття, предыдущая статья',
  'следующая статья, смотрите также, срочно, фото, читайте также, читайте також, читать далее',
  // el
  'αρχική, βίντεο, δείτε επίσης, διαβάστε ακόμη, διαβάστε επίσης, επόμενο άρθρο, κοινοποίηση, προηγούμενο άρθρο',
  // tr
  'anasayfa, ayrıca oku, devamını oku, foto galeri, haberler, ilgili haber, paylaş, son dakika, sonraki haber, video, önceki haber',
  // id
  'artikel sebelumnya, artikel selanjutnya, baca juga, baca selengkapnya, bagikan, beranda, berita, lihat juga, simak juga',
  // vi
  'bài tiếp theo, bài trước, chia sẻ, tin liên quan, xem thêm, đọc thêm',
  // zh, ja, ko
  'シェア, 上一篇, 下一篇, 写真, 分享, 前の記事, 動画, 国内, 图集, 天气, 影片, 快訊, 快讯, 次の記事, 相关新闻, 相关阅读, 相關新聞, 相關閱讀, 组图, 视频, 速報, 関連記事, 閱讀更多, 阅读更多, 首頁, 首页, 공유, 관련 기사, 관련기사',
  '다음 기사, 속보, 영상, 이전 기사',
  // ar
  'اقرا المزيد, اقرا ايضا, المقال التالي, المقال السابق, شارك, شاهد ايضا, عاجل, فيديو',
])

/** Labels that need a sign behind them however many words they have: those of news agencies and of pages that go on being written. */
export const wireLabels = /* @__PURE__ */ keySet([
  'actualizado, actualizat, aggiornamento, akkurat nå, aktualisiert, aktualizacja, aktualizováno, alerte info, analisi, analisis, analiz, analiza',
  'analiză, analys, analyse, analysis, analyysi, analýza, análise, análisis, ao vivo, atualizado, bijgewerkt, breaking, bình luận, canlı, chronique',
  'clip, column, columna, coluna, commentaar, commento, communiqué, crónica, cập nhật, debat, debatt, dernière minute, diperbarui, direct, diretta',
  'dpa-afx, décryptage, editorial, editoriale, eil, eil-meldung, elemzés, emerging markets, en direct, en directo, en vivo, enquête, entretien',
  'entrevista, esclusiva, exclusif, exclusiva, exclusive, exclusivo, exklusiv, explained, explainer, factbox, felieton, flash, frissítve',
  'global markets, glosa, grand format, güncelleme, haastattelu, hintergrund, icymi, in diretta, insight, interjú, interview, intervista, interviu',
  'intervju, just nu, kolom, kolumne, kolumni, komentarz, komentář, kommentti, kronik, kronikk, krönika, ledare, leitartikel, lige nu, live',
  'live blog, live updates, liveblog, liveticker, long read, mielipide, mise à jour, must read, must-read, na żywo, net binnen, news flash',
  'newsblog, newsflash, nóng, obituary, opdateret, opini, opinia, opinie, opinião, oppdatert, ots, phân tích, phỏng vấn, pilne, podcast, porträt',
  'press release, pressemitteilung, profile, päivitetty, pääkirjoitus, recast, relacja, reportage, reportagem, reportaj, reportaje, reportaż',
  'reportáž, riport, rozhovor, récit, röportaj, the long read, tribune, ultimora, uppdaterad, urgente, us stocks, vélemény, wawancara, wywiad',
  'yorum, édito, éditorial, živě, άποψη, έκτακτο, ανάλυση, εκτακτο, ενημέρωση, ρεπορτάζ, συνέντευξη, анализ, аналіз, думка, извънредна новина',
  "извънредно, интервью, колонка, молния, обновлено, онлайн, оновлено, репортаж, терміново, эксклюзив, інтерв'ю, דעה, מבזק, ניתוח, עדכון, פרשנות",
  'ראיון, تحديث, تحليل, تحلیل, حصري, حوار, رأي, مباشر, مقابلة, گفتگو, یادداشت, इंटरव्यू, ब्रेकिंग, ब्रेकिंग न्यूज, लाइव, विश्लेषण, ด่วน, インタビュー',
  'コラム, 专访, 中継, 分析, 專訪, 更新, 特集, 独占, 独家, 独自, 獨家, 直播, 社説, 社論, 社论, 突发, 突發, 解説, 評論, 评论, 단독, 르포, 분석, 사설, 생중계, 인터뷰, 칼럼',
])

/** The same with a number in front or behind, where there are several: 'UPDATE 2-', '(2. AKTUALISIERUNG)'. */
export const numberedLabels = /* @__PURE__ */ keySet([
  'actualiza, actualización, aktualisierung, ampliación, atualiza, atualização, refile, roundup, rpt, update, wdh, wrap-up, wrapup, обновление',
])

/** What a page has to its headline, alone or in a row: '[PHOTOS, VIDEO] …', '… (photos and video)', '… – videó'. */
export const mediaLabels = /* @__PURE__ */ keySet([
  '2보, 3보, assista, audio, bilde, bilder, bildergalerie, bildern, bildspel, bildstrecke, billeder, foto, fotogalerie, fotos, fotostrecke, fotoğraf',
  'fotoğraflar, foto’s, fotó, fotók, fényképek, galeri, galeria, galerie foto, gallery, guarda, imagens, images, immagini, imágenes, infografica',
  'infografik, infografika, infografía, infographic, infographie, infographies, infográfico, izle, kuva, kuvat, mira, photo, photos, pics, pictures',
  'poze, updated, veja, vid, video, videos, videó, videóval, vids, vidéo, vídeo, watch, wideo, zdjęcia, zdjęć, zobacz, βίντεο, φωτο, φωτογραφίες',
  'φωτορεπορτάζ, φωτό, видео, відео, инфографика, світлини, смотрите, фото, фоторепортаж, וידאו, צפו, תמונות, بالصور, بالفيديو, تصاویر, تصویر, صور',
  'عکس, فيديو, والصور, والفيديو, وصور, وفيديو, ويديو, ویدئو, तस्वीरें, देखें, फोटो, वीडियो, ছবি, ভিডিও, คลิป, ชมคลิป, ภาพ, ảnh, 写真, 写真あり, 写真付き, 動画',
  '動画あり, 图, 影片, 影音, 组图, 視頻, 视频, 사진, 영상, 종합, 종합2보, 종합3보, 포토',
])

/** Articles that begin names of papers, even in lower case: 'the Guardian', 'la Repubblica', 'de Volkskrant'. */
export const NAME_ARTICLES: readonly string[] = ['the', 'de', 'het', 'la', 'le', 'les', 'el', 'il', 'o']

/**
 * Words that a site's or section's name is made with, so that a trailing part with one of them is such a name. Those of English are common words as
 * well; with others a name may be written in small letters behind its first one, see {@link paperWords}.
 */
export const siteWords = /* @__PURE__ */ keySet([
  'blog, bulletin, business, central, channel, chronicle, club, community, courier, daily, digest, dispatch, encyclopedia, entertainment, examiner',
  'express, forum, gazette, globe, guardian, health, herald, homepage, independent, inquirer, insider, international, journal, local, magazine',
  'mail, media, mirror, monitor, national, network, news, observer, official, online, opinion, politics, post, press, radio, record, register',
  'report, reporter, review, science, sentinel, site, sport, sports, standard, star, sun, tech, technology, telegraph, times, today, tribune, tv',
  'voice, website, weekly, wiki, wire, world',
])

/** The same in other languages: 'Haagse courant', 'Новая газета'. */
export const paperWords = /* @__PURE__ */ keySet([
  'actualité, actualités, anzeiger, avisen, berita, bladet, blatt, bote, báo, corriere, courant, courrier, dagblad, dagbladet, deník, deportes',
  'diario, diário, dziennik, dépêche, figaro, folha, gazeta, gazete, gazetesi, gazzetta, giornale, gündem, haber, haberler, harian, heraldo, hírek',
  'hírlap, info, infos, jornal, kompas, krant, kultur, kurier, lehti, monde, monitorul, mundo, nachrichten, nación, napló, nieuws, noticias',
  'notizie, notícias, noviny, nyheter, panorama, periódico, politik, posten, prensa, presse, repubblica, rundschau, sanomat, soir, spiegel, stampa',
  'tageblatt, tidende, tidning, tidningen, tin, tygodnik, uutiset, warta, welt, wiadomości, wirtschaft, zeitung, ziarul, zprávy, ειδήσεις',
  'εφημερίδα, νέα, ведомости, вести, вестник, вісник, вісті, газета, известия, новини, новости, онлайн, правда, хроника, חדשות, أخبار, الأخبار',
  'جريدة, صحيفة, न्यूज, समाचार, সংবাদ, ข่าว, タイムズ, デジタル, ニュース, 新報, 新报, 新聞, 新闻, 日報, 日报, 早報, 早报, 时报, 時報, 晚報, 晚报, 網, 网, 뉴스, 신문, 일보, 투데이',
])

/**
 * Those of both that name a section or edition where they stand alone: '… | Daily' and '… | Weekly', '… - TV' and '… - Radio', '… | Politik' and
 * '… | Kultur' are two things, and '… | Daily' is the headline alone.
 */
export const sectionWords = /* @__PURE__ */ keySet([
  'actualité, actualités, berita, blog, business, central, channel, club, community, daily, deportes, digest, entertainment, forum, haber, haberler',
  'health, hírek, info, infos, international, kultur, local, magazine, monde, mundo, nachrichten, national, news, nieuws, noticias, notizie',
  'notícias, nyheter, online, opinion, panorama, politics, politik, radio, report, review, science, sport, sports, tech, technology, tin, today, tv',
  'uutiset, weekly, welt, wiadomości, wirtschaft, world, zprávy, ειδήσεις, νέα, вісті, новини, новости, חדשות, أخبار, الأخبار, समाचार, ข่าว, ニュース',
  '新聞, 新闻, 뉴스',
])

/** Words with which a paper's name may begin, and a sentence as well: the one has a bar, an article or a capital in front. */
export const siteOpeners = /* @__PURE__ */ keySet([
  'corriere, courrier, diario, diário, dziennik, echo, eco, ekko, gazeta, gazzetta, giornale, głos, heraldo, hlas, jornal, röst, stimme, suara',
  'tygodnik, voce, vocea, voice, voix, voz, ziarul, écho, ηχώ, φωνή, голос, ехо, эхо, קול, صدى, صوت',
])

/** Papers, broadcasters and agencies that are known by their initials: those of others may be a place or a subject ('US', 'NATO', 'NBA'). */
export const siteAcronyms = /* @__PURE__ */ keySet([
  'ABC, AFP, AGI, ANSA, AP, ARD, BBC, BFM, CBC, CBS, CNBC, CNET, CNN, CTV, DHA, DPA, EFE, ESPN, FAZ, IGN, ITN, ITV, KBS, LCI, MBC, MDR, MSNBC, MTV',
  'NBC, NDR, NDTV, NHK, NPR, NRK, NTV, NYT, NZZ, ORF, PAP, PBS, PTI, RAI, RBB, RFI, RSI, RTBF, RTE, RTL, RTP, RTVE, RTÉ, SBS, SRF, SVT, SWR, TASS',
  'TRT, TVE, TVN, TVP, UPI, VRT, WDR, WSJ, YLE, YTN, ZDF, ČTK, НТВ, РБК, РИА, ТАСС',
])

/** Words for the variants of a product: a trailing part made of them tells another article, not another page of the same one. */
export const variantWords = /* @__PURE__ */ keySet([
  'argent, audiobook, azul, bagian, band, beige, beyaz, bianco, biały, black, blanc, blanco, blau, blauw, bleu, blu, blu-ray, blue, blå, boys',
  'branco, brown, bundle, bölüm, capítulo, chapter, cotton, czarny, czerwony, część, damen, damer, dames, day, deel, deluxe, donne, dvd, ebook',
  'edition, episode, femenino, femmes, folge, frauen, gelb, girls, gold, graphite, gray, green, grey, grün, hardcover, herrar, herren, herrer',
  'hitam, hombres, homens, hommes, kadınlar, kids, kindle, kobiety, kvinder, kvinner, kvinnor, large, leather, left, lite, mannen, matte, max',
  'medium, men, midnight, miehet, mini, mujeres, mulheres, männer, naiset, navy, negro, nero, noir, orange, pack, paperback, part, parte, partie',
  'pink, plus, preto, pro, puntata, purple, putih, red, right, rojo, rood, rose, rosso, rot, rouge, round, röd, saison, schwarz, season, set',
  'silber, silver, siyah, small, space, steelbook, svart, teil, temporada, tome, u17, u18, u19, u20, u21, u23, uomini, verde, vermelho, version',
  'vert, vinyl, vit, volume, vrouwen, week, weiss, weiß, white, wit, women, xl, xxl, yellow, zwart, épisode, ženy, белый, женщины, жінки, красный',
  'сезон, серия, синий, часть, черный, 女子, 男子, 白色, 第一部, 红色, 蓝色, 黑色, 남자, 여자',
])

/**
 * Words of a trailing part that goes on telling, though it is written as a name, and those of {@link isOutcomeWord}: '… - Doctors Warn'. No site's
 * name is made with one.
 */
export const tellingWords = /* @__PURE__ */ keySet([
  'again, alive, bắt, disagrees, fact, giả, held, kadonnut, maybe, missing, opfer, reports, savnet, sources, survivors, suspect, thương, vermisst',
  'victim, victime, victimes, victims, víctima, víctimas, warns, đồn, 不明, 실종',
])

/**
 * Whom a headline names behind a dash for what it tells: '… - report', '… - Kremlin'. A part made of these alone is no name, though some are made
 * with them.
 */
export const attributions = /* @__PURE__ */ keySet([
  // en
  'agency, aide, analyst, analysts, army, bank, central, claim, court, defence, defense, doctors, expert, experts, family, government',
  'governor, health, insider, insiders, judge, kremlin, lawyer, lawyers, local, mayor, media, military, minister, ministry, monitor, ngo, official',
  'officials, pentagon, police, poll, press, prosecutor, prosecutors, rebels, report, reports, source, sources, spokesman',
  'spokeswoman, state, study, survey, union, unions, witness, witnesses',
  // de
  'agentur, anklage, anwalt, bericht, berichte, ermittler, experte, experten, gericht, justiz, kreise, kreml, medien',
  'medienbericht, medienberichte, ministerium, polizei, presse, quelle, quellen, regierung, staatsanwaltschaft, studie, umfrage, verteidigung',
  // fr
  'avocat, défense, gouvernement, justice, ministère, médias, parquet, procureur, rapport, sondage, syndicat, syndicats, étude',
  // es
  'defensa, encuesta, estudio, expertos, fiscalía, fuente, fuentes, gobierno, informe, juez, justicia, medios, ministerio, oficial, policía, prensa',
  'tribunal',
  // it
  'difesa, esperti, fonte, fonti, governo, legale, ministero, polizia, procura, rapporto, sondaggio, stampa, studio, tribunale',
  // pt
  'advogado, defesa, especialistas, estudo, fontes, governo, imprensa, justiça, ministério, mídia, pesquisa, polícia, relatório',
  // nl
  'advocaat, bron, bronnen, kabinet, ministerie, onderzoek, politie, rechter, regering',
  // sv, da, nb, fi
  'eksperter, kilde, kilder, källa, källor, lähde, lähteet, medier, poliisi, polis, polisen, politi, politiet, raportti, regeringen, tutkimus',
  'undersøgelse, uppgifter',
  // pl, cs, hu, ro
  'badanie, eksperci, forrás, források, guvernul, jelentés, kreml, média, obhajoba, obrona, policie, policja, poliția, presa, presă, prokuratura',
  'průzkum, raport, rendőrség, rząd, sajtó, sondaż, soud, studiu, surse, szakértők, sąd, vláda, zdroj, zdroje, źródła, źródło',
  // ru, uk, bg
  'адвокат, власти, джерела, джерело, доклад, дослідження, експерти, защита, змі, източник, източници, исследование, источник, источники, кремль',
  'мвд, медии, мид, минобороны, опитування, опрос, полиция, поліція, преса, пресса, прокуратура, следствие, сми, суд, эксперт, эксперты',
  // el
  'έκθεση, έρευνα, αστυνομία, δημοσίευμα, δημοσιεύματα, μμε, πηγές, πηγή',
  // tr
  'araştırma, basın, iddia, kaynak, kaynaklar, medya, polis, rapor, uzmanlar',
  // id, vi
  'laporan, nguồn, pakar, polisi, studi, sumber, survei',
  // ar, fa, he
  'דיווח, המשטרה, מחקר, מקור, מקורות, סקר, إعلام, الشرطة, تقرير, خبراء, دراسة, صحف, مصادر, مصدر, منابع, منبع, پلیس, گزارش',
  // hi, bn, th
  'अध्ययन, पुलिस, मीडिया, रिपोर्ट, सूत्र, পুলিশ, প্রতিবেদন, সূত্র, ตำรวจ, รายงาน, สื่อ, แหล่งข่าว',
  // zh, ja, ko
  '专家, 報導, 報道, 媒体, 媒體, 官方, 専門家, 專家, 报道, 消息, 研究, 調査, 警察, 警方, 関係者, 경찰, 관계자, 보도, 소식통, 언론, 전문가',
])

/** Buttons behind a caption that show more or less of it. */
export const trailingLabels = /* @__PURE__ */ keySet([
  'daha, less, mais, meer, mehr, meno, menos, mer, mere, minder, mindre, mniej, moins, more, más, méně, più, plus, selengkapnya, více, weniger',
  'więcej, λιγότερα, περισσότερα, більше, еще, менше, подробнее, свернуть',
])
