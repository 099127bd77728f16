import type { Edit } from '../../../text/edits/edit.js'
import { lazy } from '../../../text/lazy.js'
import { C1_WITH_CHARACTER } from '../c1-controls.js'
import { fitOneAlphabet } from './alphabets.js'
import { ENCODINGS, END_OF_LINE, type Misreading, pairRoles } from './encodings.js'
import { fitnessOf } from './fitness.js'
import { encodingsInQuestionAt } from './giveaways.js'
import { NEVER_ALONE, withoutGoodWords } from './good-words.js'
import { APOSTROPHES, codeAt, codeBefore, isLetter, type Script, scriptOf } from './letters.js'
import type { Replacement } from './lost-marks.js'
import { oddnessOf } from './oddness.js'
import { readingEdits } from './reading-edits.js'
import { latinLetters, type Sequence, sequencesIn, withUnassignedBytes } from './sequences.js'
import { lostSpaceRepairs } from './spaces.js'
import { isLikely, surroundingsIn } from './surroundings.js'

// A line is read as if each encoding in question were undone. Of the readings that have at least one sequence with strong evidence, the one
// with the most evidence altogether is taken.

/** A misreading of a line undone. */
export interface UndoneLayer {
  /** None if the line looks right. */
  readonly edits: readonly Edit[]
  /** The encoding as which it was read, as a bit; 0 if there is none. */
  readonly encoding: number
}

/**
 * Undoes the last misreading of a line. As a variant of an encoding it's only read where that explains all of it; where that explains more of
 * it than any other reading, but not all, the line stays: half a repair would be one more layer of damage.
 *
 * @param known - Encodings, as bits, as which other lines of the same text were read: there, less evidence is enough.
 */
export function undoLayer(line: string, known = 0): UndoneLayer {
  const inQuestion = encodingsInQuestion(line)
  let best: Decoding | undefined
  let encoding = 0
  let mostOfVariants = 0
  ENCODINGS.misreadings.forEach((misreading, index) => {
    const bit = 1 << index
    if ((inQuestion & bit) === 0 || (misreading.name === 'iso-8859-15' && line.includes(TYPOGRAPHIC_TWICE))) return
    const variants = best?.share === 1 ? [] : misreading.variants.filter((variant) => hasBytesOf(line, variant, misreading))
    for (const one of [misreading, ...variants]) {
      const reading = readAs(line, one, (known & bit) !== 0)
      const isPartial = one !== misreading && reading.share < 1
      if (isPartial) mostOfVariants = Math.max(mostOfVariants, reading.share)
      if (isPartial || (best !== undefined && reading.weight <= best.weight)) continue
      best = reading
      encoding = bit
    }
  })
  const edits = best === undefined || best.share < mostOfVariants ? [] : readingEdits(line, best.sequences, best.spaces)
  return { edits, encoding: edits.length > 0 ? encoding : 0 }
}

/** What two layers make of the first two bytes of dashes and quotation marks, as in `itÃ¢Â€Â™s`; read as ISO 8859-15 it would be `â¤`. */
const TYPOGRAPHIC_TWICE = 'Ã¢Â€'

/** Whether a line has a character that is a continuation byte in a variant of an encoding, and not the same one in that. */
function hasBytesOf(line: string, variant: Misreading, misreading: Misreading): boolean {
  for (let i = 0; i < line.length; i++) {
    const unit = line.charCodeAt(i)
    if (unit < 0x80) continue
    const byte = variant.byteOf(unit)
    if (byte !== 0 && byte < 0xc0 && byte !== misreading.byteOf(unit)) return true
  }
  return false
}

function encodingsInQuestion(line: string): number {
  const { roles } = ENCODINGS
  let bits = line === '' ? 0 : pairRoles(roles, line.charCodeAt(line.length - 1), END_OF_LINE)
  for (let i = 1; i < line.length; i++) {
    if (pairRoles(roles, line.charCodeAt(i - 1), line.charCodeAt(i)) !== 0) bits |= encodingsInQuestionAt(line, i - 1)
  }
  return bits
}

/** A line as it reads if one encoding is undone. */
interface Decoding {
  /** The sequences that are taken for misread. */
  readonly sequences: readonly Sequence[]
  readonly spaces: readonly Replacement[]
  /** How much speaks for all of that. */
  readonly weight: number
  /** How much of the line beyond ASCII the sequences are, from 0 to 1. */
  readonly share: number
}

/** A sequence with this much evidence is misread, whatever else the line has. */
export const STRONG = 4
/** Of which this much must be what is odd about the text as it stands: a good reading alone is no reason to change a good text. */
export const STRONG_ODDNESS = 2
/** In a text with another line that was read as the same encoding, so much is enough. */
export const KNOWN = 3
/** And so much of it odd. */
export const KNOWN_ODDNESS = 1
/** In a line that has a strong one, this is enough. */
export const WEAK = 2
/** In a line whose characters beyond ASCII are nearly all in sequences, even a reading that fits badly is better than none. */
export const WEAK_IF_MOST = -3
/** What share is nearly all. */
export const MOST = 0.75

function readAs(line: string, misreading: Misreading, isKnown: boolean): Decoding {
  const candidates = withoutGoodWords(line, withUnassignedBytes(line, sequencesIn(line, misreading, false), misreading))
  const aroundOf = surroundingsIn(line, candidates)
  const judged = candidates.map((sequence, i) => {
    const around = aroundOf(i)
    const oddness = oddnessOf(line, sequence, around)
    const fitness = fitnessOf(line, sequence, around)
    const behindFragment = isBehindFragment(line, candidates, i, misreading)
    const weight = oddness + fitness - (behindFragment ? FRAGMENT_PENALTY : 0)
    return {
      oddness,
      weight,
      strong: isKnown ? weight >= KNOWN && oddness >= KNOWN_ODDNESS : weight >= STRONG && oddness >= STRONG_ODDNESS,
    }
  })
  const entangled = candidates.filter((_, i) => isEntangled(line, candidates, i, misreading)).length
  const isConfirmed = entangled * 2 <= candidates.length && judged.some(({ strong }) => strong)
  const isTaken = isConfirmed ? takenOf(line, candidates, judged, misreading) : candidates.map(() => false)
  const sequences = candidates.filter((_, i) => isTaken[i])
  const spaces = lostSpaceRepairs(line, misreading, sequences, isKnown)
  let weight = spaces.length
  judged.forEach((one, i) => {
    if (isTaken[i]) weight += one.weight
  })
  if (fitOneAlphabet(latinLetters(sequences))) weight += ONE_ALPHABET
  if (misreading.name === 'iso-8859-15' && areOfLatin9(line, sequences)) weight += ONE_ALPHABET
  return { sequences, spaces, weight, share: sequences.length > 0 ? sharedOut(line, sequences) : 0 }
}

interface Judgement {
  readonly oddness: number
  readonly weight: number
}

/** For each sequence of a line that is damaged whether it's taken for misread. */
function takenOf(line: string, candidates: readonly Sequence[], judged: readonly Judgement[], misreading: Misreading): readonly boolean[] {
  const share = sharedOut(line, candidates)
  const least = share === 1 ? Number.NEGATIVE_INFINITY : share >= MOST ? WEAK_IF_MOST : WEAK
  const sure = candidates.filter((_, i) => judged[i].weight >= STRONG)
  const sureScripts = new Set(sure.map(({ code }) => scriptOf(code)))
  const frequent = lazy(() => frequentKins(sure))
  const hasAdditional = lazy(() => sure.some(({ code }) => isAdditional(code)))
  return candidates.map((sequence, i) => {
    const { code } = sequence
    const { weight } = judged[i]
    if (weight >= STRONG) return true
    if (weight < least) return isApart(line, sequence) && frequent().has(kinOf(code))
    if (continuesWord(line, candidates, i, misreading)) return false
    if (APOSTROPHES.has(code) && weight < WEAK) return false // `PRÊ»`
    if (judged[i].oddness === 0 && isAdditional(code) && !hasAdditional()) return false // `está¹…`, a note and an ellipsis
    const script = scriptOf(code)
    return sureScripts.has(script) || !isDoubtful(script, judged[i])
  })
}

/** Whether a sequence is a word by itself: `Ð² Ñ†ÐµÐ½Ñ‚Ñ€Ðµ`, where the rest of the line is intact. Nothing that touches it can speak for it. */
function isApart(line: string, { start, end }: Sequence): boolean {
  // `«Р…»` in a line that is intact but for other words is a letter and its mark.
  return (isLetter(codeBefore(line, end)) ? APART : APART_BY_BLANKS).test(line.charAt(start - 1) + line.charAt(end))
}

/** What may stand around such a word; nothing at the ends of the line. */
const APART = /^[\s(«"]?[\s),.:;!?»"]?$/u
const APART_BY_BLANKS = /^\s{0,2}$/u

/** The scripts of which a line has several sure sequences, so that a word of one letter is likely; of those that have such words. */
function frequentKins(sure: readonly Sequence[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const { code } of sure) counts.set(kinOf(code), (counts.get(kinOf(code)) ?? 0) + 1)
  return new Set(WITH_SHORT_WORDS.filter((kin) => (counts.get(kin) ?? 0) >= ENOUGH_SURE))
}

/** So many sure sequences of a script make a word of one letter likely. */
export const ENOUGH_SURE = 3
const WITH_SHORT_WORDS: readonly string[] = ['Greek', 'Cyrillic', 'East Asian', 'Vietnamese']

/** Whether a letter is of Latin Extended Additional, as those of Yoruba and of transliterations are, and none of Vietnamese. */
function isAdditional(code: number): boolean {
  return code >= 0x1e00 && code < 0x1ea0
}

/** The script of a letter, with those apart that only Vietnamese has: `ở` is a word of it. */
function kinOf(code: number): Script | 'Vietnamese' {
  return code >= 0x1ea0 && code < 0x1efa ? 'Vietnamese' : scriptOf(code)
}

/** Whether it takes more than a damaged line to mean a letter of another script than Latin. */
function isDoubtful(script: Script, { oddness, weight }: Judgement): boolean {
  if (script === 'mark') return oddness === 0
  return FOREIGN.has(script) && (weight < 0 || (weight < WEAK && oddness < STRONG_ODDNESS && NEVER_ALONE.has(script)))
}

/** Enough to decide between two readings that are equally likely otherwise. */
export const ONE_ALPHABET = 2

/**
 * Whether sequences have the letters that Latin-9 has in place of signs beside control characters, and none of the signs: windows-1252 has no
 * such letters where it has controls.
 */
function areOfLatin9(line: string, sequences: readonly Sequence[]): boolean {
  const text = sequences.map(({ start, end }) => line.slice(start, end)).join('')
  return /[€ŠšŽžŒœŸ]/u.test(text) && C1_WITH_CHARACTER.test(text) && !/[¤¦¨´¸¼½¾‚ƒ„…†‡ˆ‰‹‘’“”•–—˜™›]/u.test(text)
}

/**
 * Whether a letter or sign beyond ASCII that belongs to no sequence touches this one. Where that is so for more than half of them, the line
 * was damaged in a way that no encoding explains (put in lower case, bytes dropped), and half a repair would only add to it.
 */
function isEntangled(line: string, candidates: readonly Sequence[], index: number, misreading: Misreading): boolean {
  const { start, end, code } = candidates[index]
  if (start === 0 && code === BYTE_ORDER_MARK) return false // any letter may stand behind it: `ï»¿Über`
  const isFreeBefore = index > 0 && candidates[index - 1].end === start && isLikely(candidates[index - 1])
  const isFreeBehind = index + 1 < candidates.length && candidates[index + 1].start === end && isLikely(candidates[index + 1])
  const isLooseBehind = isLooseBeside(code, codeAt(line, end), misreading) && !line.startsWith('Â ', end) // a no-break space, as in `â€”Â The`
  return (!isFreeBefore && isLooseBeside(code, codeBefore(line, start), misreading)) || (!isFreeBehind && isLooseBehind)
}

const BYTE_ORDER_MARK = 0xfeff

/**
 * Whether a character beside a sequence that means `code` is one that no encoding explains: beyond ASCII and not general punctuation, which good text
 * may have next to damaged text; nor a letter of another script beside a mark.
 */
function isLooseBeside(code: number, unit: number, misreading: Misreading): boolean {
  return unit > 0xa0 && unit < 0x2000 && unit !== 0xad && !(BETWEEN_WORDS.has(code) && isForeignTo(misreading, unit))
}

/** Guillemets, dashes, quotation marks, ellipsis, euro, trade mark: they stand next to any letter, as in `Москваâ€“Киев`. */
const BETWEEN_WORDS: ReadonlySet<number> = /* @__PURE__ */ new Set([
  0xab, 0xbb, 0x2013, 0x2014, 0x2018, 0x2019, 0x201a, 0x201c, 0x201d, 0x201e, 0x2026, 0x2039, 0x203a, 0x20ac, 0x2122,
])

/** Whether a character is a letter of another script that the encoding doesn't have: no byte was left over as one. */
function isForeignTo(misreading: Misreading, unit: number): boolean {
  return misreading.byteOf(unit) === 0 && FOREIGN.has(scriptOf(unit))
}

const FOREIGN: ReadonlySet<Script> = /* @__PURE__ */ new Set<Script>(['Greek', 'Cyrillic', 'East Asian', 'other', 'rare'])

/**
 * Whether a letter of another script than Latin would go on with an intact word in it, as the first one of `Річ` (`гч`): words are damaged as
 * a whole. What is left of a sequence with a lost blank is no word.
 */
function continuesWord(line: string, candidates: readonly Sequence[], index: number, misreading: Misreading): boolean {
  const { start, end, code } = candidates[index]
  const script = scriptOf(code)
  if (!FOREIGN.has(script)) return false
  const isBehind = scriptOf(codeBefore(line, start)) === script && candidates[index - 1]?.end !== start
  if (isBehind || scriptOf(codeAt(line, end)) !== script || candidates[index + 1]?.start === end) return isBehind
  const [next] = sequencesIn(line.slice(end, end + 2), misreading, true)
  return next === undefined || scriptOf(next.code) !== script
}

/** How much of the line beyond ASCII its sequences take, from 0 to 1. */
function sharedOut(line: string, candidates: readonly Sequence[]): number {
  let taken = 0
  for (const { start, end } of candidates) taken += end - start
  let all = 0
  for (let i = 0; i < line.length; i++) if (line.charCodeAt(i) >= 0x80) all++
  return taken / all
}

/** What an incomplete sequence right in front speaks against one: bytes don't go missing often, characters that look like bytes do. */
export const FRAGMENT_PENALTY = 3

/**
 * Whether a first byte, with or without some of its continuation bytes, stands in front and belongs to no sequence; or a letter that the
 * encoding doesn't have.
 */
function isBehindFragment(line: string, candidates: readonly Sequence[], index: number, misreading: Misreading): boolean {
  const from = index === 0 ? 0 : candidates[index - 1].end
  for (let i = candidates[index].start - 1; i >= Math.max(from, candidates[index].start - 3); i--) {
    const unit = line.charCodeAt(i)
    const byte = misreading.byteOf(unit)
    if (byte === 0) return unit >= 0x80 && isLetter(unit)
    if (byte >= 0xc2 && byte <= 0xf4) return true
    if (byte > 0xbf) return false
  }
  return false
}
