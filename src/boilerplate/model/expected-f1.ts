/** Probabilities are told apart in so many steps. */
const STEPS = 128

/**
 * The best word F1 that is to be expected of keeping the likeliest lines of a text. A line should stay if its probability of being content is
 * above half of it: on a page of which the model is sure that is near a half, on one that it doesn't understand less, as each word that is kept
 * has a chance to be right and costs little precision.
 *
 * @param probabilities - Of each line, that it is content.
 * @param words - Of each line, how many it has.
 * @returns From 0 to 1.
 * @see Lipton, Elkan and Narayanaswamy, 'Optimal Thresholding of Classifiers to Maximize F1 Measure', ECML PKDD 2014.
 */
export function expectedF1(probabilities: Float32Array, words: Float32Array): number {
  const all = new Float64Array(STEPS + 1)
  const content = new Float64Array(STEPS + 1)
  let total = 0
  for (let i = 0; i < probabilities.length; i++) {
    const p = probabilities[i]
    const step = Math.round(p * STEPS)
    all[step] += words[i]
    content[step] += p * words[i]
    total += p * words[i]
  }
  let best = 0
  let kept = 0
  let right = 0
  for (let step = STEPS; step >= 0 && total > 0; step--) {
    kept += all[step]
    right += content[step]
    best = Math.max(best, (2 * right) / (kept + total))
  }
  return best
}
