import type { ModelView } from '../../src/boilerplate/model-view.js'

/** What a model says that gives each line a probability of being content. */
export function viewOf(probabilities: readonly number[]): ModelView {
  const notAsked = (): never => {
    throw new Error('a whole page asks for no more')
  }
  return {
    rows: () => Int32Array.from(probabilities.keys()),
    first: () => Float32Array.from(probabilities),
    second: () => Float32Array.from(probabilities),
    content: (i) => probabilities[i],
    expectedF1: () => 0.95,
    explain: (rows) => rows.map(() => []),
    features: notAsked,
    firstOf: notAsked,
    withTitle: notAsked,
    without: notAsked,
    orLikelier: notAsked,
  }
}
