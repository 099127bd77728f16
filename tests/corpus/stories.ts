/** Words of which stories are made: none of them comes twice in a row of three by accident. */
const WORDS = `harbour council ferry bridge captain storm school market river mayor tower night winter boat engine letter garden station
  teacher farmer window island report morning paper village light stone road garden visitor signal summer ticket lantern orchard`.split(
  /\s+/,
)

/** A story of so many sentences, another one for each number, each sentence with eleven words and a full stop. */
export function story(number: number, sentences = 8): string {
  return Array.from({ length: sentences }, (_, i) => sentence(number * 1000 + i)).join(' ')
}

/** The story with one word of each so many replaced. */
export function edited(text: string, every: number): string {
  return text
    .split(' ')
    .map((word, i) => (i % every === every - 1 ? 'altered' : word))
    .join(' ')
}

function sentence(seed: number): string {
  let state = seed + 1
  const words = Array.from({ length: 11 }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    return WORDS[(state >>> 16) % WORDS.length]
  })
  return `The ${words.join(' ')}.`
}
