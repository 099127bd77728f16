// What the words and signs of prompts stand for, a bit for each.

/** Signs that tell as much as words. */
export const PROMPT_SIGNS = {
  /** A question, one with something behind it, an address of mail, and of a site. */
  question: 1n << 44n,
  asked: 1n << 45n,
  address: 1n << 46n,
  site: 1n << 47n,
  /** That of rights, a price, a digit, a comma, and which one it is of how many. */
  copyright: 1n << 54n,
  price: 1n << 41n,
  digit: 1n << 107n,
  comma: 1n << 143n,
  counted: 1n << 144n,
} as const

/** What the words of prompts stand for. A line is told by which of them it has, in any language. */
export const PROMPT = {
  ...PROMPT_SIGNS,
  /** A network, or a feed of news on one; and what it has for readers. */
  network: 1n << 0n,
  channel: 1n << 1n,
  /** To follow, to join, to like. */
  follow: 1n << 2n,
  /** To subscribe, to sign up, to receive. */
  subscribe: 1n << 3n,
  newsletter: 1n << 4n,
  mail: 1n << 5n,
  comment: 1n << 6n,
  /** To log in, to register, an account. */
  login: 1n << 7n,
  /** What rules on comments say of them: closed, approved, somebody's responsibility. */
  moderation: 1n << 8n,
  /** An advertisement or a video, or a picture: what a story goes on below. */
  insert: 1n << 9n,
  photo: 1n << 10n,
  /** To go on, and below or behind what. */
  goOn: 1n << 11n,
  /** To listen to, to save, to print; to share, which is a use as well. */
  use: 1n << 12n,
  share: 1n << 13n,
  /** The article itself, or others; what stands in its place elsewhere (a recipe, a release, a poem), and a link to it. */
  article: 1n << 14n,
  piece: 1n << 15n,
  link: 1n << 16n,
  /** More of them, and where. */
  more: 1n << 17n,
  section: 1n << 18n,
  author: 1n << 19n,
  reading: 1n << 20n,
  minutes: 1n << 21n,
  /** To copy, to print again. */
  reproduce: 1n << 22n,
  /** Consent, or its lack. */
  permission: 1n << 23n,
  /** An app, to get it, and what it may send; to allow that, or anything else. */
  app: 1n << 24n,
  download: 1n << 25n,
  notification: 1n << 26n,
  switchOn: 1n << 27n,
  /** Those who pay, and that something is for them alone. */
  subscriber: 1n << 28n,
  only: 1n << 29n,
  /** A mistake in the text, and to tell of it; the newsroom, which is told of other things too. */
  mistake: 1n << 30n,
  report: 1n << 31n,
  newsroom: 1n << 32n,
  /** What a reader may have for it (a photo, a story), and to have it. */
  tip: 1n << 33n,
  have: 1n << 34n,
  /** To have liked it, to find it useful, to say how much. */
  liked: 1n << 35n,
  useful: 1n << 36n,
  rate: 1n << 37n,
  /** A source of news, and that it is preferred. */
  source: 1n << 38n,
  preferred: 1n << 39n,
  /** To subscribe for money, and for how long. */
  pay: 1n << 40n,
  period: 1n << 42n,
  /** What is earned by what readers buy. */
  affiliate: 1n << 43n,
  /** Cookies, which must be accepted, and what is not shown without them. */
  cookie: 1n << 48n,
  content: 1n << 49n,
  /** Whoever speaks. */
  us: 1n << 50n,
  /** A word that may stand in any of them and says nothing: articles, prepositions. */
  filler: 1n << 51n,
  /** Rights, and that they are reserved. */
  rights: 1n << 52n,
  reserved: 1n << 53n,
  /** To agree, and to what. */
  agree: 1n << 55n,
  terms: 1n << 56n,
  /** To end a subscription, and that one may at any time. */
  unsubscribe: 1n << 57n,
  anytime: 1n << 58n,
  /** What readers think of it, or feel. */
  reaction: 1n << 59n,
  /** For later; to add it to something, as what. */
  later: 1n << 60n,
  add: 1n << 61n,
  /** Thanks, for having signed up; access to all of it, which is sold. */
  thanks: 1n << 62n,
  access: 1n << 63n,
  /** A name, and where the form for comments keeps it. */
  name: 1n << 64n,
  browser: 1n << 65n,
  /** A commission, and to earn it. */
  commission: 1n << 66n,
  earn: 1n << 67n,
  /** To support, to donate, and to ask for it; what is supported, and who it is that does not sell it. */
  support: 1n << 68n,
  donate: 1n << 69n,
  please: 1n << 70n,
  journalism: 1n << 71n,
  work: 1n << 72n,
  nonprofit: 1n << 73n,
  /** Artificial intelligence, what it made, and how. */
  ai: 1n << 74n,
  summary: 1n << 75n,
  made: 1n << 76n,
  /** To edit a page. */
  edit: 1n << 77n,
  /** To show a mail, well or badly; to forward it. */
  view: 1n << 78n,
  well: 1n << 79n,
  forward: 1n << 80n,
  /** That it comes, and why: the reader has subscribed. */
  received: 1n << 81n,
  because: 1n << 82n,
  subscribed: 1n << 83n,
  /** To end getting mails, and nothing else; 'not', as in 'no longer'; to click, 'here', where a link was. */
  optOut: 1n << 84n,
  click: 1n << 85n,
  not: 1n << 86n,
  here: 1n << 87n,
  /** Where a podcast is stored, and what it would like to get. */
  hosted: 1n << 88n,
  stars: 1n << 89n,
  /** 'This', of the mail that is read. */
  this: 1n << 90n,
  /** Whoever reads it: 'you', also in a verb ('recibes'). */
  reader: 1n << 91n,
  /** 'Social media', in languages where each of the words is one of many others. */
  socialMedia: 1n << 92n,
  /** What a customer does (to order, to book, to try), what is offered, and where it is put; that it costs nothing, and that it is now. */
  order: 1n << 93n,
  offer: 1n << 94n,
  cart: 1n << 95n,
  free: 1n << 96n,
  now: 1n << 97n,
  /** To order, where the verb comes last. */
  toOrder: 1n << 126n,
  /** To talk to, and to whom: who sells it. */
  talk: 1n << 98n,
  seller: 1n << 99n,
  /** A page; what readers think of it, or of what they bought; to give that, or a donation. */
  page: 1n << 100n,
  opinion: 1n << 101n,
  leave: 1n << 102n,
  /** To find, and to look for. */
  find: 1n << 103n,
  seek: 1n << 104n,
  /** That it was looked over again, the last time. */
  updated: 1n << 105n,
  last: 1n << 106n,
  /** Where else a site leads: back, to the next, to all of them, to a list. */
  back: 1n << 108n,
  next: 1n << 109n,
  all: 1n << 110n,
  list: 1n << 111n,
  post: 1n << 112n,
  product: 1n << 113n,
  /** To choose a language. */
  choose: 1n << 114n,
  language: 1n << 115n,
  /** To refuse cookies, and settings of them. */
  reject: 1n << 116n,
  settings: 1n << 117n,
  /** A map. */
  map: 1n << 118n,
  /** To miss something. */
  miss: 1n << 119n,
  /** Not so far. */
  yet: 1n << 120n,
  /** What one takes part in, and what one may download. */
  event: 1n << 121n,
  document: 1n << 122n,
  pdf: 1n << 123n,
  /** To cite, and how. */
  cite: 1n << 124n,
  how: 1n << 125n,
  /** To be the first. */
  be: 1n << 127n,
  first: 1n << 128n,
  /** A debate, which one may join, and which others have. */
  debate: 1n << 129n,
  join: 1n << 134n,
  /** When, and at any time: 'quando vuoi'. */
  when: 1n << 130n,
  any: 1n << 131n,
  /** To use, as one may the site's texts and much else. */
  usage: 1n << 132n,
  /** The word for a site. */
  website: 1n << 133n,
  /** To print again, as one does texts alone; how much of it, and how strictly. */
  reprint: 1n << 135n,
  degree: 1n << 136n,
  /** What blocks, as a blocker of advertisements; to switch it off, and that a site has seen it. */
  block: 1n << 137n,
  disable: 1n << 138n,
  detected: 1n << 139n,
  /** A program that answers, and to ask it, or to have it sum up. */
  assistant: 1n << 140n,
  digest: 1n << 141n,
  /** 'Without', as in 'without accepting'. */
  without: 1n << 142n,
  /** A video, its sound, and to play it; to listen, which is a use as well. */
  video: 1n << 145n,
  sound: 1n << 146n,
  play: 1n << 147n,
  listen: 1n << 148n,
  /** Pictures in a row, and to see one larger. */
  gallery: 1n << 149n,
  enlarge: 1n << 150n,
  /** To load what stands elsewhere, that it is there, and that it is not or cannot be. */
  load: 1n << 151n,
  available: 1n << 152n,
  unable: 1n << 153n,
  /** Where a reader keeps what is read later, and when something is. */
  bookmark: 1n << 154n,
  calendar: 1n << 155n,
  /** To train a machine, what is trained and by what, and to use something for it. */
  train: 1n << 156n,
  model: 1n << 157n,
  using: 1n << 158n,
  /** To give an article away. */
  gift: 1n << 159n,
  /** To confirm something, or to look whether it came; that it worked, and where mail comes to. */
  confirm: 1n << 160n,
  done: 1n << 161n,
  inbox: 1n << 162n,
  /** News, which of them are mailed, and when. */
  news: 1n << 180n,
  important: 1n << 163n,
  daily: 1n << 164n,
  /** What articles are about; one that came since. */
  topic: 1n << 165n,
  new: 1n << 166n,
  /** To vote, and in what a site lets its readers vote. */
  vote: 1n << 167n,
  poll: 1n << 168n,
  /** A letter, and the editor whom readers write one to. */
  letter: 1n << 169n,
  editor: 1n << 170n,
  /** An issue of a newspaper, and that it is not of paper. */
  issue: 1n << 171n,
  digital: 1n << 172n,
  /** The name of a language. */
  languageName: 1n << 173n,
  /** To go to a part of the page; that readers can no longer write there. */
  jump: 1n << 174n,
  closed: 1n << 175n,
  /** A window of the browser, and 'off', which makes the opposite of 'switch on'. */
  window: 1n << 176n,
  off: 1n << 177n,
  /** To switch something on, as one does notifications; of {@link PROMPT.switchOn} are what consent is given by, too. */
  activate: 1n << 178n,
  /** That something was or was not possible. */
  could: 1n << 179n,
  /** To accept, as a verb; that something is permitted, which alone forbids nothing. */
  accept: 1n << 181n,
  allowed: 1n << 182n,
  /** To ask a program that answers. */
  ask: 1n << 183n,
  /** 'Opens', which a gallery does by itself. */
  opening: 1n << 184n,
  /** What a request ends with where its verb stands last: 'oku', '보기', 'ansehen'. */
  closing: 1n << 185n,
  /** Verbs as dictionaries have them, which ask nobody. */
  infinitive: 1n << 186n,
  /** More than one comment. */
  comments: 1n << 187n,
  /** 'X', a network, but also a letter and the sign of 'times'. */
  times: 1n << 188n,
  /** 'No longer': 'nicht mehr'. */
  longer: 1n << 189n,
  /** To tell us, in a word: 'scrivici', which asks for no mistake. */
  tellUs: 1n << 190n,
  /** What the button of a blog says that readers like it by: 'Mi piace', 'Vind ik leuk'. */
  likes: 1n << 191n,
  /** That it was printed, or sent to the papers, on some day. */
  printed: 1n << 192n,
  /** To close a window. */
  close: 1n << 193n,
  /** A service that sends newsletters, and that a mail was sent. */
  mailer: 1n << 194n,
  sent: 1n << 195n,
  /** The article as it was published first. */
  original: 1n << 196n,
  /** The book that mourners write in. */
  condolence: 1n << 197n,
  /** What mail is as well, to answer it, and a friend who may like it. */
  message: 1n << 198n,
  reply: 1n << 199n,
  friend: 1n << 200n,
  /** Where addresses are kept; to change settings or a subscription. */
  addressBook: 1n << 201n,
  manage: 1n << 202n,
  /** A text as it is online, and the kind of phone that mail was sent from. */
  version: 1n << 203n,
  phone: 1n << 204n,
  /** That a release may be published, at once or from when on. */
  publication: 1n << 205n,
  immediate: 1n << 206n,
  embargo: 1n << 207n,
  /** Whoever pays for a newsletter or a show. */
  sponsor: 1n << 208n,
  /** That somebody looked over what a machine made. */
  checked: 1n << 209n,
  /** To go on, as a verb alone, and below what. */
  continues: 1n << 210n,
  below: 1n << 211n,
  /** What a reader logs in by. */
  account: 1n << 212n,
  /** What the price of a subscription is told with: what comes then, that it does not bind. */
  pricing: 1n << 213n,
  /** Of another site, as what is embedded. */
  external: 1n << 214n,
  /** A voice, that it reads, and that it is a machine's. */
  voice: 1n << 215n,
  readAloud: 1n << 216n,
  synthetic: 1n << 217n,
  /** That a browser can do it, what a message says beside that ('the video element', 'sorry'), and that it is the reader's. */
  supported: 1n << 218n,
  beside: 1n << 219n,
  yours: 1n << 220n,
  javascript: 1n << 221n,
  /** That something failed; to try, and to do so again. */
  failed: 1n << 222n,
  attempt: 1n << 223n,
  again: 1n << 224n,
  /** That a player can show a source, and what it shows. */
  compatible: 1n << 225n,
  medium: 1n << 226n,
  /** A window that waits for an answer; where something ends. */
  dialog: 1n << 227n,
  finish: 1n << 228n,
  /** Mail that nobody wants; 'my', 'me', of whoever fills in a form, which may notify them; that a field must be filled in. */
  spam: 1n << 229n,
  mine: 1n << 230n,
  notify: 1n << 231n,
  required: 1n << 232n,
  /** Who answers for something; that it is old. */
  responsible: 1n << 233n,
  old: 1n << 234n,
  podcast: 1n << 235n,
  /** To fill something in. */
  enter: 1n << 236n,
  /** How old, in what. */
  years: 1n << 237n,
  /** Companies that a site shares data with; to store, read or process these; to take consent back. */
  partner: 1n << 238n,
  process: 1n << 239n,
  withdraw: 1n << 240n,
  /** That something was copied. */
  copied: 1n << 241n,
  /** A password, and that one has forgotten it. */
  password: 1n << 242n,
  forgotten: 1n << 243n,
  /** Where apps are sold. */
  store: 1n << 244n,
  /** What a poll has come to. */
  results: 1n << 245n,
  /** That a text was translated, and that no person did it. */
  translated: 1n << 246n,
  automatic: 1n << 247n,
  /** What cookies are said to make better. */
  experience: 1n << 248n,
  /** What a shop offers: a code, what it takes off, an order as a noun, to send goods. */
  code: 1n << 249n,
  discount: 1n << 250n,
  purchase: 1n << 251n,
  delivery: 1n << 252n,
  /** To try something, and the card that it asks for. */
  trial: 1n << 253n,
  card: 1n << 254n,
  /** The bell of a video channel; to tag somebody; that a recipe was cooked. */
  bell: 1n << 255n,
  tag: 1n << 256n,
  cooked: 1n << 257n,
  /** The list of what a text contains. */
  contents: 1n << 258n,
  /** How often something was seen, and how many rated it. */
  views: 1n << 259n,
  votes: 1n << 260n,
  /** What other customers bought, too. */
  bought: 1n << 261n,
  also: 1n << 262n,
  /** What a reader may buy an author. */
  coffee: 1n << 263n,
  /** To apply for a job. */
  apply: 1n << 264n,
  /** What was said in a recording, written down. */
  transcript: 1n << 265n,
  /** That a text appeared somewhere; that it stands here again, as Creative Commons let it, and what it is part of. */
  published: 1n << 266n,
  republished: 1n << 267n,
  commons: 1n << 268n,
  excerpt: 1n << 269n,
  /** An article of a wiki that somebody has only begun. */
  stub: 1n << 270n,
  /** To go to the next picture of a row; all of a video, and that it stands above. */
  swipe: 1n << 271n,
  full: 1n << 272n,
  above: 1n << 273n,
  /** To want something. */
  wish: 1n << 274n,
  /** What goods cost; that it may change, and when it was so. */
  prices: 1n << 275n,
  change: 1n << 276n,
  valid: 1n << 277n,
  /** That a browser is too old. */
  outdated: 1n << 278n,
  /** What a post was filed under. */
  filed: 1n << 279n,
  /** That a newspaper is of paper. */
  paper: 1n << 280n,
  /** That a page renews itself. */
  refresh: 1n << 281n,
  /** To send it, by a network; a quotation, which is shared. */
  sendOn: 1n << 282n,
  quotation: 1n << 283n,
  /** A report as it happens, and that it is at its end. */
  live: 1n << 284n,
  over: 1n << 285n,
  /** How many times it was read; small numbers in words. */
  count: 1n << 286n,
  few: 1n << 287n,
  /** To have followed a live report, for which it thanks. */
  followed: 1n << 288n,
  /** What somebody thinks of a matter, and that it was said or printed; that it is somebody's own; a text in which it stands. */
  stance: 1n << 289n,
  expressed: 1n << 290n,
  own: 1n << 291n,
  column: 1n << 292n,
  /** Whoever wrote a text, in any form; whoever reads a site. */
  writer: 1n << 293n,
  audience: 1n << 294n,
  /** To be what somebody else thinks as well; 'necessarily', as it need not be. */
  reflects: 1n << 295n,
  necessarily: 1n << 296n,
  /** To answer for a text; what it was published by; what a line on that begins with. */
  liable: 1n << 297n,
  outlet: 1n << 298n,
  disclaimer: 1n << 299n,
  /** What is wrong in a text, and to mark it. */
  slip: 1n << 300n,
  select: 1n << 301n,
  /** 'Already', as readers may have an account, and to create one. */
  already: 1n << 302n,
  create: 1n << 303n,
  /** Where readers pay authors; to belong to whoever pays. */
  patronage: 1n << 304n,
  member: 1n << 305n,
  /** To have an advertisement printed, as a verb alone. */
  advertise: 1n << 306n,
  /** To make something readable that only payers may read. */
  unlock: 1n << 307n,
  /** 'Most', as in 'most read', and the most popular; that something may interest somebody. */
  most: 1n << 308n,
  interest: 1n << 309n,
  /** A share of which is given to whom one likes in some countries. */
  tax: 1n << 310n,
} as const

/** Meanings of words that a line of any kind may have, and which say nothing of how it opens. */
export const NEUTRAL =
  PROMPT.supported |
  PROMPT.beside |
  PROMPT.yours |
  PROMPT.failed |
  PROMPT.again |
  PROMPT.medium |
  PROMPT.finish |
  PROMPT.mine |
  PROMPT.old |
  PROMPT.years |
  PROMPT.published |
  PROMPT.full |
  PROMPT.above |
  PROMPT.wish |
  PROMPT.change |
  PROMPT.valid |
  PROMPT.outdated |
  PROMPT.over |
  PROMPT.count |
  PROMPT.few |
  PROMPT.necessarily

/** Meanings of words that stand in every other line of a story: each prompt has another one, for which alone it is looked at. */
export const COMMON =
  NEUTRAL |
  PROMPT.filler |
  PROMPT.us |
  PROMPT.not |
  PROMPT.here |
  PROMPT.because |
  PROMPT.this |
  PROMPT.reader |
  PROMPT.have |
  PROMPT.please |
  PROMPT.well |
  PROMPT.free |
  PROMPT.now |
  PROMPT.find |
  PROMPT.last |
  PROMPT.how |
  PROMPT.using |
  PROMPT.model |
  PROMPT.new |
  PROMPT.important |
  PROMPT.daily |
  PROMPT.off |
  PROMPT.done |
  PROMPT.could |
  PROMPT.digital |
  PROMPT.topic |
  PROMPT.opening |
  PROMPT.closing |
  PROMPT.times |
  PROMPT.longer |
  PROMPT.message |
  PROMPT.friend |
  PROMPT.addressBook |
  PROMPT.version |
  PROMPT.publication |
  PROMPT.discount |
  PROMPT.also |
  PROMPT.already |
  PROMPT.card |
  PROMPT.own |
  PROMPT.column |
  PROMPT.audience |
  PROMPT.disclaimer |
  PROMPT.most
