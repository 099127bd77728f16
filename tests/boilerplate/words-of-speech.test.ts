import { expect, test } from 'vitest'
import { hasAttribution } from '../../src/boilerplate/lines/words-of-speech.js'
import { lineKey } from '../../src/boilerplate/lookup/line-key.js'

test.each([
  'Comments are read by a team of 40, the publisher said',
  'Les abonnés restent, selon le journal',
  'Οι συνδρομητές μένουν, προσθέτει η εφημερίδα',
  'Pretplatnici ostaju, rekao je urednik',
  'Претплатници остају, рекао је уредник',
  'Naročniki ostajajo, je dejal urednik',
  'Prenumeratoriai lieka, sakė redaktorius',
  'Theo biên tập viên, độc giả vẫn ở lại',
  '编辑说，读者还在',
])('tells who said it: %s', (line) => {
  expect(hasAttribution(lineKey(line))).toBe(true)
})

test.each([
  'Prihláste sa na odber noviniek',
  'Theo dõi chúng tôi trên Facebook',
  'Lupa kata sandi?',
  'Frequently asked questions',
  'もっと表示する',
  '用户名称',
  '使用说明',
])('has a word of speech with another meaning, or none: %s', (line) => {
  expect(hasAttribution(lineKey(line))).toBe(false)
})
