import { describe, expect, test } from 'vitest'
import { cleanArticle, findDuplicates, normalizeText } from '../../src/index.js'
import { isStatement, programsAmong } from '../../src/text/reading/program-code.js'

describe('has the form of a statement', () => {
  test.each([
    '}',
    '});',
    'if (done) {',
    'fetch(path, {',
    'return total;',
    'boats[0] = null;',
    'std::vector<int> lengths;',
    'print(x)',
    'boats = json.loads(path.read_text())',
    'log("%d boats", count),',
    'for boat in boats:',
    'else:',
    'count := len(boats)',
    'total += 3',
    'import json',
    'from pathlib import Path',
    '#include <stdio.h>',
    'SELECT name, length',
    'FROM',
    '"harbour": "Northisle",',
    'method: "POST",',
    '<li key={name}>',
    '</ul>',
    '.then((boats) =>',
    '$ npm install boats',
    '>>> count(boats)',
    '#!/bin/sh',
    'left <- boats %>%',
    'count :: [Boat] -> Int',
    'module Main where',
    'class Harbour',
    'boats.each do |boat|',
    'if [ -f list.txt ]; then',
    'done',
    'local left = 0',
    'require "json"',
    'import "fmt"',
    'id serial PRIMARY KEY,',
    'RUN npm ci',
    'git clone boats.git',
    'echo "$boat"',
    '+++ b/count.js',
    'File "count.py", line 3, in <module>',
    'at count (count.js:3:7)',
    'Traceback (most recent call last):',
    'ValueError: no boats',
    'services:',
    '- name: harbour',
    '- "80:80"',
    'runs-on: quay',
    'apiVersion: v1',
    '├── boats.ts',
    'margin: 0 auto;',
  ])('%s', (line) => {
    expect(isStatement(line)).toBe(true)
  })
})

describe('has not', () => {
  test.each([
    'The ferry is late.',
    'We asked the council three questions:',
    'a boat that leaks;',
    'Πού είναι το πλοίο;',
    'Comments(3)',
    'Name(required)',
    'Report an error(opens in a new window)',
    'Have your say (12)',
    'From the archive',
    'FROM OUR READERS:',
    'WHERE TO BUY',
    'RUN FOR IT',
    'class of 1968, at the harbour',
    'do you know the way?',
    'at the quay (since 1921)',
    'local news',
    'end of the story',
    'import of fish (in tons)',
    'Select a harbour',
    'import of boats, by year',
    'return to the quay by nine',
    'Per Lund: "No."',
    '{title}',
    '{{ boat.name }}',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: what a template has left open
    '${intro} ${title}',
    '* {{ boat.name }}',
    'Home > Boats >',
    '3 – 1',
    'Tags: quay',
    'tags: quay, ferry',
    'the boats:',
    '- a boat: the Tern',
    '- "Tern", a boat',
    'first: the boat that leaked on Monday and on Tuesday;',
    '',
  ])('%s', (line) => {
    expect(isStatement(line)).toBe(false)
  })
})

describe('programs among lines', () => {
  const among = (...texts: readonly string[]) => programsAmong(texts.flatMap((text, i) => (text === '' ? [] : [{ text, line: i + 1 }])))

  test('go from statement to statement, past comments and blank lines', () => {
    expect(
      among(
        'It counts.',
        '',
        'x = 1',
        '',
        '# Nobody counts more than one boat in the harbour.',
        'y = 2',
        'name',
        'print(y)',
        '',
        'So it does.',
      ),
    ).toEqual([{ first: 1, last: 5 }])
  })

  test('take what stands beside them without a blank line', () => {
    expect(among('SELECT', 'name', 'FROM', 'boats', 'WHERE', 'length > 3', '', 'name')).toEqual([{ first: 0, last: 5 }])
  })

  test('have three statements, half of their lines', () => {
    expect(among('x = 1', 'y = 2')).toEqual([])
    expect(among('x = 1', 'a', 'b', 'c', 'y = 2', 'a', 'b', 'c', 'z = 3')).toEqual([])
  })

  test('share no line', () => {
    const program = ['x = 1', 'y = 2', 'z = 3']
    expect(among(...program, 'a', 'b', 'c', 'd', ...program)).toEqual([
      { first: 0, last: 5 },
      { first: 6, last: 9 },
    ])
  })

  test('end at a sentence', () => {
    const sentence = 'Then it counts those that are left.'
    expect(among('x = 1', 'y = 2', 'z = 3', sentence, 'x = 1', 'y = 2')).toEqual([{ first: 0, last: 2 }])
  })
})

const python = [
  '# Count the boats that are in the harbour now, and leave out all of those that have sailed.',
  'def count(path):',
  '    boats = json.loads(path.read_text())',
  '    for boat in boats:',
  '        if boat["sailed"]:',
  '            continue',
  '        __total__ = total + 1',
  '',
  '    return total',
].join('\n')
const story = [
  'A small program can count the boats in the harbour every evening.',
  'Run it once a day, and compare what it prints with the book.',
]
const guide = [story[0], python, story[1]].join('\n\n')

describe('a program without fences', () => {
  test('keeps its indentation', () => {
    expect(normalizeText(guide)).toBe(guide)
    expect(cleanArticle(guide).text).toBe(guide)
  })

  test('also without a bracket', () => {
    const ruby = 'class Harbour\n  def left\n    boats\n  end\nend'
    const text = [story[0], ruby, story[1]].join('\n\n')
    expect(normalizeText(text)).toBe(text)
  })

  test.each([
    ['settings', 'services:\n  board:\n    image: quay/board\n    ports:\n      - "80:80"\n  boats:\n    image: quay/boats'],
    ['a tree of folders', 'boats\n├── src\n│   ├── count.ts\n│   └── left.ts\n└── tests'],
    ['a style sheet', '.boat {\n  color: #222;\n  margin: 0 auto;\n}'],
    ['an error', 'Traceback (most recent call last):\n  File "count.py", line 3, in <module>\n    count()\nValueError: no boats'],
  ])('%s too', (_, code) => {
    const text = [story[0], code, story[1]].join('\n\n')
    expect(normalizeText(text)).toBe(text)
  })

  test('also where others have some', () => {
    const fenced = ['```', '  boats()', '', '```'].join('\n')
    for (const text of [
      [fenced, guide],
      [guide, fenced],
      [guide, fenced, guide],
    ].map((parts) => parts.join('\n\n'))) {
      expect(normalizeText(text)).toBe(text)
    }
  })

  test('is not compared, nor read as Markdown', () => {
    const twice = [story[0], python, '**So** far, so good, but the program forgets the boats that came back.', python, story[1]].join(
      '\n\n',
    )
    expect(findDuplicates(twice)).toEqual([])
    expect(cleanArticle(twice).text).toBe(twice)
  })

  test('while prose, verse and lists lose theirs', () => {
    expect(normalizeText('The list:\n\n    one boat;\n    two boats;\n    three boats.\n\nNo more.')).toBe(
      'The list:\n\none boat;\ntwo boats;\nthree boats.\n\nNo more.',
    )
    expect(normalizeText('Boats,\n  and boats,\n  and boats (all of them),\n  and more:\n  none.')).toBe(
      'Boats,\nand boats,\nand boats (all of them),\nand more:\nnone.',
    )
  })
})
