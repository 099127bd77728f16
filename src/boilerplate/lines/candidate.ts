import type { BoilerplateKind } from '../../text/finding.js'
import { goesByDefault } from '../kinds.js'
import type { CuePattern } from '../lookup/cue-pattern.js'
import type { LineFacts } from './line-facts.js'
import type { Shape } from './shapes.js'

/** What one line looks like, before its place and neighbours have had their say. */
export interface Candidate {
  readonly kind: BoilerplateKind
  /**
   * How it was told:
   *
   * - `cue`: the whole line is a phrase of a table; `sentences`: its sentences are; `prefix`: it begins with one;
   * - `label`: a phrase with a sign behind it, and a headline, an address or what readers are owed;
   * - `prompt`: by the words of one;
   * - `shape`: by its form;
   * - `rule`: by a rule of the caller's.
   */
  readonly by: 'cue' | 'sentences' | 'label' | 'prompt' | 'prefix' | 'shape' | 'rule'
  /** Enough evidence in a favourable place; otherwise a second sign is needed. */
  readonly strong: boolean
  /** One word, or a phrase with a gap: as likely a cross-head of the story as a label of the page. 'Advertisement' is the latter. */
  readonly ambiguous: boolean
  /** To go unless the caller says otherwise: its kind does, or it is unmistakable though its kind is only flagged by default. */
  readonly removable: boolean
  readonly cue?: CuePattern
  readonly shape?: Shape
  readonly rule?: string
  /** A prompt that is one in the places of its kind alone. */
  readonly behind?: boolean
}

/** The lines of a text, and what each is a candidate for. */
export interface CandidateLines {
  readonly facts: readonly LineFacts[]
  readonly candidates: readonly (Candidate | undefined)[]
}

/** Gives a text with the prompts among its lines that are open. */
export type PromptsAmong = (isOpen: (i: number) => boolean) => CandidateLines

export function fromShape(shape: Shape): Candidate {
  return {
    kind: shape.kind,
    by: 'shape',
    strong: shape.sure,
    ambiguous: !shape.sure,
    removable: shape.removable ?? goesByDefault(shape.kind),
    shape,
  }
}

/** What the evidence calls a first line that is the title of the document. */
export const DOCUMENT_TITLE_SHAPE = 'document-title'

/** What the first line is where it is the title of the document: the headline, which is another line, with the site's name. */
export const DOCUMENT_TITLE: Candidate = /* @__PURE__ */ fromShape({
  name: DOCUMENT_TITLE_SHAPE,
  noun: 'the headline with the name of the site, as the title of a document',
  kind: 'stray-ui',
  sure: true,
})
