// What a TypeScript user writes; it need only compile.
import { applyEdits, type BoilerplateFinding, cleanArticle, type DuplicateFinding, type Finding } from 'copydesk'
import { detectLanguage } from 'copydesk/language'
import { normalizeText } from 'copydesk/normalize'

const { text, findings, edits, lines, stats } = cleanArticle('text', { profile: 'article', actions: { caption: 'keep' } })
const found: readonly Finding[] = findings
for (const finding of found) {
  if (finding.type === 'duplicate') {
    const duplicate: DuplicateFinding = finding
    duplicate.evidence.kept.line.toFixed()
  } else {
    const boilerplate: BoilerplateFinding = finding
    boilerplate.evidence.cue?.phrase.trim()
  }
}
const undone: string = applyEdits(
  text,
  edits.filter(({ finding }) => finding !== 0),
)
const language: string = detectLanguage(normalizeText(undone)).language
const role: string | undefined = lines[0]?.role
const removed: number | undefined = stats.removed.caption
// @ts-expect-error: not one of the profiles
cleanArticle('text', { profile: 'magazine' })
// @ts-expect-error: not a known option
cleanArticle('text', { treshold: 1 })

export { language, removed, role }
