import { expect, test } from 'vitest'
import { lineKey } from '../../src/boilerplate/lookup/line-key.js'
import { COMMON, PROMPT, PROMPT_SIGNS } from '../../src/boilerplate/prompts/meaning-bits.js'
import { meaningsOf, signsOf } from '../../src/boilerplate/prompts/meanings.js'
import { PROMPT_RULES } from '../../src/boilerplate/prompts/prompt-rules.js'
import { PROMPT_WORDS } from '../../src/boilerplate/prompts/prompt-words.js'

test('no word has letters of two scripts that look alike, none has its meaning twice, and they stand in order', () => {
  const scripts = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u, /\p{Script=Hebrew}/u, /\p{Script=Arabic}/u]
  for (const { words } of PROMPT_WORDS) {
    const list = words.split(' ')
    expect(list.filter((word) => scripts.filter((script) => script.test(word)).length > 1)).toEqual([])
    expect(list).toEqual([...new Set(list)].sort())
    const stems = list
      .filter((word) => /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]+\*$/u.test(word))
      .map((word) => word.slice(0, -1))
    expect(list.filter((word) => stems.some((stem) => word.startsWith(stem) && word !== `${stem}*`))).toEqual([])
  }
})

const allSigns = Object.values<bigint>(PROMPT_SIGNS).reduce((all, sign) => all | sign, 0n)

test('each prompt has a word that is not in every other line of a story', () => {
  const commonOnes = PROMPT_RULES.filter(({ has }) => (has & ~COMMON & ~allSigns) === 0n)
  expect(commonOnes.map(({ name }) => name)).toEqual([])
})

test('no two meanings share a bit, and a line may have all signs', () => {
  const meanings = Object.values(PROMPT)
  expect(meanings.filter((meaning) => (meaning & (meaning - 1n)) !== 0n)).toEqual([])
  expect(new Set(meanings).size).toBe(meanings.length)
  expect(signsOf('Who asked @ann, © site.example, for €5? Photo 1 of 10')).toBe(allSigns)
})

test('each word of the lexicon is found in a line, by three letters of it or more where it stands for others', () => {
  for (const { meaning, words } of PROMPT_WORDS) {
    const list = words.split(' ')
    const inLine = (word: string) => meaningsOf(lineKey(word.replace('*', ''))).some((found) => (found & meaning) === meaning)
    expect(list.filter((word) => !inLine(word))).toEqual([])
    expect(list.filter((word) => /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]{1,2}\*$/u.test(word))).toEqual([])
  }
})
