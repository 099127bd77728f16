import { expect, test } from 'vitest'
import { type BoilerplateFinding, findBoilerplate } from '../../src/boilerplate/index.js'
import { closing, removed, story } from './wolves.js'

/** What is found in the line `at` of a text of some lines. */
function foundIn(lines: readonly string[], at: number): BoilerplateFinding | undefined {
  const start = lines.slice(0, at).reduce((sum, { length }) => sum + length + 2, 0)
  return findBoilerplate(lines.join('\n\n')).find((finding) => finding.start === start)
}

// Whose opinions a text has, and who answers for it, below an article: it is flagged as other disclaimers are.
const disclaimers = [
  'The views expressed are those of the author and do not necessarily reflect those of the editors.',
  "Opinions are the author's own",
  "Les tribunes publiées n'engagent que leurs auteurs et ne reflètent pas forcément la position du journal.",
  'Les propos tenus n’engagent que leur auteur.',
  'El contenido de este artículo es responsabilidad exclusiva de su autor.',
  'Las opiniones expresadas en este artículo son responsabilidad exclusiva de su autor.',
  'Este texto não reflete, necessariamente, a opinião do UOL.',
  'Мнение автора может не совпадать с мнением редакции',
  'Мнение авторов публикаций не обязательно отражает позицию редакции.',
  'Редакция может не разделять мнения авторов.',
  'Думка автора може не збігатися з позицією редакції',
  'Názory v této rubrice nemusí vyjadřovat stanovisko redakce',
  'Opiniile exprimate aparțin autorului',
  'Opiniile exprimate în acest articol aparțin autorului și nu reflectă neapărat poziția redacției.',
  'Köşe yazılarının sorumluluğu yazarlarına aittir',
  'الآراء الواردة في هذا المقال تعبر عن رأي الكاتب ولا تعكس بالضرورة السياسة التحريرية للموقع.',
  'Οι απόψεις των αρθρογράφων δεν εκφράζουν απαραίτητα την εφημερίδα.',
  'הדעות המובעות במאמר הן על דעת הכותב בלבד',
  'ये लेखक के निजी विचार हैं',
  'মতামত লেখকের নিজস্ব',
  'Isi artikel sepenuhnya tanggung jawab penulis',
  '本文仅代表作者个人观点，与本网无关',
  '本文仅代表作者观点，与本网无关。',
  '以上言論不代表本社立場',
  '외부 필자의 기고는 본지의 편집 방향과 다를 수 있습니다',
  '※本記事は筆者個人の見解です',
  'A cikkben megfogalmazott vélemény nem feltétlenül tükrözi a szerkesztőség álláspontját.',
  'Die Meinung des Autors spiegelt nicht unbedingt die Meinung der Redaktion wider.',
  'Gastbeiträge geben nicht notwendigerweise die Meinung der Redaktion wieder.',
  "Le opinioni espresse in questo articolo sono esclusivamente dell'autore.",
  'Le opinioni espresse non rispecchiano necessariamente quelle della redazione.',
  'De mening van de auteur komt niet noodzakelijk overeen met die van de redactie.',
  'De meningen in deze column zijn uitsluitend die van de auteur.',
  'Opinie wyrażone w felietonie są prywatnymi poglądami autora i nie muszą pokrywać się ze stanowiskiem redakcji.',
  'Åsikterna som framförs i krönikan är skribentens egna.',
  'Skribenten svarar själv för åsikter i artikeln.',
  'Meninger i kronikken står for skribentens egen regning.',
  'Holdninger i klummen er udtryk for skribentens egen holdning og afspejler ikke nødvendigvis redaktionens.',
  'Kirjoituksen mielipiteet ovat kirjoittajan omia.',
  'Kolumnissa esitetyt mielipiteet ovat kirjoittajan omia eivätkä välttämättä edusta toimituksen kantaa.',
  'Opinions expressed by Forbes Contributors are their own.',
  'The views and opinions expressed in the article do not necessarily reflect those of Sputnik.',
  'Мнението на автора може да не съвпада с мнението на редакцията.',
  'Kolumna odražava isključivo stavove autora.',
  'Mišljenja izražena u kolumni su isključivo autorova i ne odražavaju nužno stav redakcije.',
  'As opiniões expressas neste artigo são de responsabilidade exclusiva do autor.',
  'Quan điểm trong bài viết là của riêng tác giả.',
  'Мнение редакции может не совпадать с мнением автора.',
  'Gastkommentare von externen Autorinnen und Autoren müssen nicht der Meinung der Redaktion entsprechen.',
]

test.each(disclaimers)('a note that opinions are their author’s is flagged behind the story: %s', (line) => {
  const lines = [...story, closing, line]
  expect(foundIn(lines, lines.length - 1)).toMatchObject({ kind: 'market-disclaimer', action: 'flag' })
})

test('in the story, or in quotation marks, it is what is told', () => {
  const line = 'The views expressed are those of the author and do not necessarily reflect those of the editors.'
  const inside = [story[0], line, ...story.slice(1), closing, ...story]
  expect(foundIn(inside, 1)).toBeUndefined()
  const quoted = [...story, closing, `“${line}”`]
  expect(foundIn(quoted, quoted.length - 1)).toBeUndefined()
  const said = [...story, closing, 'The views of the author do not necessarily reflect those of the editors, the paper said.']
  expect(foundIn(said, said.length - 1)?.kind).toBeUndefined()
})

test.each([
  'التعليقات تعبر عن رأي أصحابها',
  'Редакція не несе відповідальності за зміст коментарів',
  'Редакция не несет ответственности за содержание комментариев.',
  'Os comentários deste site são publicados sem edição prévia',
  'The views expressed in the contents above are those of our users',
  'The views expressed in the contents above are those of our users and do not necessarily reflect the views of MailOnline.',
  'The opinions expressed in reader comments are those of the author only and do not reflect the opinions of The Seattle Times.',
  'Os comentários não representam a opinião do jornal; a responsabilidade é do autor da mensagem.',
  'Редакция не несет ответственности за информацию или мнения, высказанные читателями на страницах сайта.',
  '網友評論僅代表網友個人立場，並不代表本網觀點。',
])('a note that comments are their writers’ goes from behind the story: %s', (line) => {
  expect(removed([...story, closing, line])).toEqual({ [line]: 'comment-policy' })
})

test('a note on comments stays in the middle of a story', () => {
  const line = 'Comments on this site do not represent the opinion of the editors.'
  expect(removed([story[0], line, ...story.slice(1), closing])).toEqual({})
  expect(removed([...story, closing, line])).toEqual({ [line]: 'comment-policy' })
})

test.each([
  'Если вы нашли ошибку, пожалуйста, выделите фрагмент текста и нажмите Ctrl+Enter.',
  'Якщо ви помітили помилку, виділіть її та натисніть Ctrl + Enter, щоб повідомити про це редакцію.',
  'Если вы заметили ошибку, выделите текст и нажмите Ctrl+Enter чтобы сообщить об этом редакции',
  'If you have found a spelling error, please notify us by selecting that text and pressing Ctrl+Enter.',
  'Заметили ошибку? Выделите её и нажмите Ctrl+Enter.',
  'Если вы заметите ошибку в тексте, выделите её и нажмите Ctrl-Enter, чтобы отослать информацию редактору',
])('a request to mark a mistake and press keys goes at any place: %s', (line) => {
  expect(removed([...story, closing, line])).toEqual({ [line]: 'page-tools' })
  expect(removed([...story, line, closing])).toEqual({ [line]: 'page-tools' })
})

// What stories tell of opinions, authors, mistakes and keys.
const told = [
  "The author's views do not coincide with those of the party.",
  'In the survey, two thirds said that the views of the editors do not reflect their own.',
  'The opinions of the two columnists differ, but both like the bridge.',
  'Her opinion is her own, and nobody has to share it.',
  'The writer is responsible for two children and a dog.',
  'Opinions on the new road differ.',
  'The views from the tower are worth the climb.',
  "The newspaper's columns do not represent the village, according to the mayor.",
  '“The views expressed are those of the author and do not necessarily reflect those of the editors”',
  'The author expresses his own view of the war in a chapter of forty pages.',
  'He found a mistake in the program and pressed Ctrl+Enter.',
  'If an error appears, press Ctrl+Enter to run the cell again.',
  'Select the cells and press Ctrl+Enter to fill all of them.',
  'The keys Ctrl and Enter were worn out after a year.',
  'Die Meinung des Autors deckt sich nicht mit der seiner Partei.',
  'Die Autorin vertritt ihre eigene Meinung, und das ist selten geworden.',
  'Der Verfasser des Briefes ist für den Schaden verantwortlich.',
  'Die Ansichten der Leser spiegeln nicht unbedingt die Wahlergebnisse wider.',
  'Bei einem Fehler drückt man Strg und Enter zugleich.',
  "L'auteur n'engage que sa fortune dans cette affaire.",
  'Les opinions des deux auteurs ne coïncident pas sur ce point.',
  "Le journal ne reflète pas l'opinion du village, selon le maire.",
  'Les commentaires des habitants reflètent leur colère.',
  'Pour corriger une erreur, il faut appuyer sur Ctrl et Entrée.',
  'El autor es responsable del accidente, según la policía.',
  'La opinión del autor no coincide con la de su partido.',
  'El periódico no refleja la opinión del pueblo.',
  'La responsabilidad del autor del disparo es evidente.',
  'O texto da lei não reflete o acordo entre os partidos.',
  'A opinião do autor não coincide com a do partido.',
  'Os comentários dos moradores foram publicados sem os nomes.',
  "L'autore è responsabile di tre omicidi.",
  "L'opinione dell'autore non coincide con quella del partito.",
  'De auteur is verantwoordelijk voor de schade aan de brug.',
  'De mening van de schrijver wijkt af van die van zijn partij.',
  'Skribenten svarar inte på frågor om sin åsikt.',
  'Författaren bär ansvaret för olyckan.',
  'Forfatteren står selv for regningen.',
  'Kirjoittaja vastaa itse perheensä toimeentulosta.',
  'Autor nie odpowiada za błędy tłumacza.',
  'Poglądy autora nie pokrywają się z programem partii.',
  'Nacisnął Ctrl+Enter i błąd zniknął.',
  'Autor odpovídá za škodu, kterou způsobil.',
  'Názory autora se neshodují s názory jeho strany.',
  'Opiniile autorului nu coincid cu ale partidului.',
  'A szerző véleménye nem egyezik a pártjáéval.',
  'Мнение автора не совпадает с мнением партии.',
  'Редакция газеты переехала, и автор остался без работы.',
  'Ошибка исчезла, когда он нажал Ctrl+Enter.',
  'Комментарии жителей отражают их мнение о мосте.',
  'Думка автора не збігається з думкою його партії.',
  'Редакція не несе збитків уже третій рік.',
  'Яко автор він відповідає за власні помилки.',
  'Мнението на автора не съвпада с това на партията му.',
  'Η άποψη του συγγραφέα δεν ταυτίζεται με εκείνη του κόμματος.',
  'Yazarın görüşleri partisininkini yansıtmıyor.',
  'Kazanın sorumluluğu sürücüye aittir.',
  'رأي الكاتب لا يمثل رأي الحزب.',
  'التعليقات تعبر عن غضب السكان.',
  'דעת הכותב אינה דעת המפלגה.',
  'लेखक के विचार उनकी पार्टी से नहीं मिलते।',
  'লেখকের মতামত দলের সঙ্গে মেলে না।',
  'Penulis bertanggung jawab atas kecelakaan itu.',
  '作者的观点不代表所有农民。',
  '他的言論不代表村民的立場。',
  '筆者の見解は党の立場とは異なる。',
  '저자의 의견은 당의 입장과 다르다.',
  'Comments from neighbours do not reflect the opinion of the council.',
  "Readers' comments filled two pages of the paper, and the editors were not responsible for a single word.",
  'The users of the ferry are not the ones who are responsible for the delay.',
  'Who is responsible for the mistake in the text of the treaty is not known.',
  'Mark the mistake in the text with a pencil and enter the number in the margin.',
  'Quan điểm của tác giả không trùng với đảng của ông.',
  'Stavovi autora ne odražavaju stav njegove stranke.',
  'Mnenje avtorja ne odraža mnenja stranke.',
  'The opinions of the readers do not reflect those of the editor, a survey of the magazine found.',
  'The magazine does not necessarily represent the views of young voters.',
  "Opinions expressed by the writer in her diary were her own and nobody else's.",
  'The comments under the photo are the responsibility of nobody in the town hall.',
  'His comments do not reflect the views of the newspaper.',
  'The newspaper was not responsible for the leak, and its readers knew that.',
  'The author of the letter is solely responsible for the damage to the bridge.',
  "The users' comments were published without their names on the wall of the school.",
  'She found the mistake, selected the text and hit Ctrl+Enter.',
  'Press Ctrl+Enter to send the message; a mistake cannot be undone.',
  'The shortcut Ctrl+Enter is a mistake in the manual.',
  'If the program reports an error, select the cell and press Ctrl+Enter.',
  'Die Redaktion war nicht verantwortlich für den Brand im Archiv.',
  'Die Kommentare der Nachbarn geben nicht die Meinung des Bürgermeisters wieder.',
  'Der Autor vertritt in seinem Buch persönliche Ansichten über den Krieg.',
  'Wer einen Fehler findet, markiert ihn mit dem Stift.',
  'Für seine Meinung ist jeder selbst verantwortlich.',
  "L'auteur seul sait ce que son texte veut dire.",
  "Les propos du maire n'engagent pas la commune.",
  "La rédaction n'est pas responsable de l'incendie.",
  "Les lecteurs du journal ne partagent pas l'avis de l'auteur sur la guerre.",
  'El autor expresa en el libro una opinión personal sobre la guerra.',
  'Los lectores del diario no comparten la opinión del columnista.',
  'La redacción no es responsable del incendio.',
  'Si encuentra un error, márquelo con un lápiz.',
  'O autor é o único responsável pela morte do cavalo.',
  'A opinião dos leitores não reflete a do jornal de ontem.',
  'A redação não é responsável pelo incêndio.',
  "L'autore esprime nel libro opinioni personali sulla guerra.",
  "La redazione non è responsabile dell'incendio.",
  'De redactie is niet verantwoordelijk voor de brand.',
  'De schrijver heeft een eigen mening over de oorlog.',
  'Redaktionen ansvarar inte för branden i arkivet.',
  'Författaren har egna åsikter om kriget.',
  'Redaksjonen er ikke ansvarlig for brannen.',
  'Forfatteren har sine egne meninger om krigen.',
  'Toimitus ei ole vastuussa palosta.',
  'Kirjailijalla on omia mielipiteitä sodasta.',
  'Redakcja nie odpowiada za pożar w archiwum.',
  'Autor ma własne poglądy na wojnę.',
  'Zaznaczył tekst z błędem i nacisnął Ctrl+Enter.',
  'Redakce neodpovídá za požár v archivu.',
  'Autor má na válku vlastní názor.',
  'Redacția nu răspunde de incendiul din arhivă.',
  'Autorul are o opinie personală despre război.',
  'A szerkesztőség nem felelős a tűzért.',
  'A szerzőnek saját véleménye van a háborúról.',
  'Редакция не отвечает за пожар в архиве.',
  'Автор имеет личное мнение о войне и не скрывает его.',
  'Он выделил текст с ошибкой и нажал Ctrl+Enter.',
  'Если программа выдаст ошибку, выделите ячейку и нажмите Ctrl+Enter.',
  'Читатели газеты не разделяют мнение автора о войне.',
  'Редакція не відповідає за пожежу в архіві.',
  'Автор має особисту думку про війну.',
  'Читачі газети не поділяють думки автора.',
  'Редакцията не носи отговорност за пожара.',
  'Η εφημερίδα δεν ευθύνεται για την πυρκαγιά.',
  'Ο συγγραφέας έχει προσωπική γνώμη για τον πόλεμο.',
  'Gazete yangından sorumlu değil.',
  'Yazarın savaş hakkında kişisel görüşü var.',
  'للكاتب رأي شخصي في الحرب.',
  'الجريدة ليست مسؤولة عن الحريق.',
  'לסופר יש דעה אישית על המלחמה.',
  'लेखक की युद्ध पर निजी राय है।',
  'যুদ্ধ নিয়ে লেখকের নিজস্ব মতামত আছে।',
  'Penulis punya pendapat pribadi tentang perang.',
  '报社对火灾不负责任。',
  '作者对战争有个人观点。',
  '読者の意見は新聞社の立場を反映しない。',
  '작가는 전쟁에 대해 개인 의견이 있다.',
]

test.each(told)('a line of a story stays at any place: %s', (line) => {
  expect(removed([...story, closing, line])).toEqual({})
  expect(removed([...story, line, closing])).toEqual({})
  expect(removed([line, ...story, closing])).toEqual({})
})
