import { balancedLimit, type ModelView } from '../model-view.js'
import { isByModelAlone, isQuoted, type MarkedText, staysAt } from './marked-text.js'
import { goes, type Verdict, type Verdicts } from './verdict.js'

// Images of Markdown. What is read of one is its description, but the picture is the story's.

/**
 * An image whose description is a credit is flagged, as captions with more words are, unless the line model of a whole page takes it; and one that is
 * worded like a count between the story's sentences is no button.
 */
export function keepDescribed({ layout, images }: MarkedText, verdicts: Verdicts, view: ModelView | undefined): void {
  for (const i of images) {
    const verdict = verdicts[i]
    if (verdict === undefined || !goes(verdict) || verdict.by === 'rule') continue
    const isTaken = view !== undefined && view.content(i) < balancedLimit(view)
    if (verdict.kind === 'caption' && !isTaken) verdicts[i] = flagged(verdict)
    const isInStory = i > layout.first && i < layout.last
    if (verdict.evidence.shape === 'share-count' && isInStory) verdicts[i] = { ...verdict, sure: false }
  }
}

/**
 * An image that nothing but the line model or a credit takes for the page's stays between two lines that stay, and above or below a sentence that does,
 * captions left out. One whose description is a name, as that of a portrait or a logo is, stays between sentences alone.
 */
export function keepImages(text: MarkedText, verdicts: Verdicts): void {
  const { facts, layout, images, linked } = text
  if (images.size === 0) return
  const isOfStory = (i: number): boolean => staysAt(i, verdicts) && (facts[i].prose || isQuoted(facts[i]))
  const belowPictures = linesBelowPictures(text)
  let above = -1
  facts.forEach(({ text: description }, i) => {
    if (!images.has(i)) above = i
    else if (!linked.has(i) && i > layout.headline && isDoubtful(verdicts[i])) {
      const below = belowPictures[i]
      const isBetween = isOfStory(above) && isOfStory(below)
      const isBeside =
        isOfStory(below) || (isOfStory(above) && !linked.has(below)) || (staysAt(above, verdicts) && staysAt(below, verdicts))
      if (isBetween || (isBeside && !NAME.test(description))) verdicts[i] = flagged(verdicts[i])
    }
  })
}

function isDoubtful(verdict: Verdict | undefined): boolean {
  if (verdict?.by === 'rule') return false
  return isByModelAlone(verdict) || verdict?.rule === 'marks' || (verdict?.kind === 'caption' && goes(verdict))
}

/** What becomes of the verdict on an image that stays: a credit is worth a flag. */
function flagged(verdict: Verdict | undefined): Verdict | undefined {
  return verdict?.kind === 'caption' ? { ...verdict, removable: false } : undefined
}

/** For each line the first one below it that is neither an image nor a caption. */
function linesBelowPictures({ facts, candidates, images, linked }: MarkedText): number[] {
  /** A caption has the form of one, or begins with the description of the image above it. */
  const isCaption = (i: number): boolean =>
    candidates[i]?.kind === 'caption' || (images.has(i - 1) && facts[i - 1].words > 0 && facts[i].key.startsWith(facts[i - 1].key))
  const below: number[] = []
  for (let i = facts.length - 1; i >= 0; i--) {
    const isPicture = images.has(i + 1) || (i + 1 < facts.length && !linked.has(i + 1) && isCaption(i + 1))
    below[i] = isPicture ? below[i + 1] : i + 1
  }
  return below
}

/** 'Ann Reed', 'Logo' */
const NAME = /^\p{Lu}[\p{L}\p{M}'’.-]*(?: \p{Lu}[\p{L}\p{M}'’.-]*){0,2}$/u
