import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findValue, withoutMember } from '../../src/cli/input/json-members.js'
import { markRecord, readRecord, unmarkRecord, writeRecord } from '../../src/cli/input/records.js'

const fields = { field: 'text', replace: false }

describe('findValue', () => {
  test.each([
    ['a string', '{"text":"a"}', '"a"'],
    ['blanks', ' { "text" :\t"a" , "b":1}', '"a"'],
    ['escaped quotes and backslashes', String.raw`{"x":"\\","text":"a\"}, \\"}`, String.raw`"a\"}, \\"`],
    ['a nested object with the same name', '{"x":{"text":1},"text":[{"a":"]"},2],"y":0}', '[{"a":"]"},2]'],
    ['a number', '{"text":-1.50e+3}', '-1.50e+3'],
    ['a number before a blank', '{"text":7 }', '7'],
    ['an escaped name', String.raw`{"te\u0078t":null}`, 'null'],
    ['a name that stands twice: the last one', '{"text":1,"text":2}', '2'],
  ])('%s', (_, json, value) => {
    const span = findValue(json, 'text')
    expect(span && json.slice(span.start, span.end)).toBe(value)
  })

  test.each(['{}', '{"a":"text"}', '{"a":{"text":1}}'])('nothing in %s', (json) => {
    expect(findValue(json, 'text')).toBeUndefined()
  })

  test('property: finds every member of any object, however it is indented', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue(), { noNullPrototype: true }), fc.constantFrom(0, 1, '\t'), (object, indent) => {
        const json = JSON.stringify(object, null, indent)
        for (const [name, value] of Object.entries(JSON.parse(json))) {
          const span = findValue(json, name)
          expect(span && JSON.parse(json.slice(span.start, span.end))).toEqual(value)
        }
      }),
    )
  })

  test('takes time in proportion to the length, whatever the nesting', () => {
    const deep = `{"a":${'['.repeat(200_000)}${']'.repeat(200_000)},"b":"${'\\\\'.repeat(200_000)}","text":1}`
    const span = findValue(deep, 'text')
    expect(span && deep.slice(span.start, span.end)).toBe('1')
  })
})

describe('withoutMember', () => {
  test.each([
    ['the first', '{ "x": 1, "y" : 2 }', '{ "y" : 2 }'],
    ['the last', '{"y":2 , "x":1 }\n', '{"y":2 }\n'],
    ['one between', '{"y":2, "x":[{"x":1}], "z":3}', '{"y":2, "z":3}'],
    ['the only one', ' { "x":1 } ', ' {  } '],
    ['all that are called so', '{"x":1,"x":2,"y":1.0,"x":3}', '{"y":1.0}'],
    ['none', '{"y":{"x":1}}', '{"y":{"x":1}}'],
    ['none of none', '{}', '{}'],
  ])('%s', (_, json, rest) => {
    expect(withoutMember(json, 'x')).toBe(rest)
  })
})

describe('readRecord', () => {
  test('reads the text, and a title that there is', () => {
    expect(readRecord('{"text":"a","head":"b"}', { ...fields, titleField: 'head' })).toEqual({ text: 'a', title: 'b' })
    expect(readRecord('{"text":"a"}', { ...fields, titleField: 'head' })).toEqual({ text: 'a' })
    expect(readRecord('{"text":"a","head":null}', { ...fields, titleField: 'head' })).toEqual({ text: 'a' })
    expect(readRecord('\ufeff{"text":"a"}\r\n', fields)).toEqual({ text: 'a' })
  })

  test.each([
    ['{"text":', /^not JSON: /],
    ['', /^not JSON: /],
    ['"text"', /^a string, not an object$/],
    ['["text"]', /^an array, not an object: jq -c '\.\[\]' makes JSON Lines of one$/],
    ['\ufeff [\r\n', /^an array, /],
    ['null', /^null, not an object$/],
    ['{}', /^no field "text"$/],
    ['{"Text":"a","n":1}', /^no field "text", but "Text", "n"$/],
    ['{"1":1,"2":1,"3":1,"4":1,"5":1,"6":1,"7":1,"8":1,"9":1,"10":1,"11":1,"12":1,"13":1}', /, "12", …$/],
    ['{"text":null}', /^field "text" is null, not a string$/],
    ['{"text":["a"]}', /^field "text" is an array, not a string$/],
  ])('%s', (json, message) => {
    expect(() => readRecord(json, fields)).toThrow(message)
  })

  test('what every object inherits is no field', () => {
    expect(() => readRecord('{}', { field: 'toString', replace: false })).toThrow('no field "toString"')
    expect(readRecord('{"__proto__":"a"}', { field: '__proto__', replace: false })).toEqual({ text: 'a' })
  })
})

describe('the name of a record', () => {
  test.each([
    ['a string', '"a\\u0062"', '"ab"'],
    ['a number', '7', '7'],
    ['a number beyond 2^53', '1234567890123456789', '1234567890123456789'],
    ['a number beyond all doubles', '1e400', '1e400'],
    ['a whole number that became a double', '7.0', '7'],
    ['a part of a number', '-0.10', '-0.10'],
    ['nothing', 'null', undefined],
    ['what is no name', '[7]', undefined],
  ])('%s', (_, id, name) => {
    expect(readRecord(`{"id" : ${id} ,"text":"a"}`, { ...fields, idField: 'id' }).id).toBe(name)
  })
})

describe('writeRecord', () => {
  const line = '{ "id": 12345678901234567890, "n":1.50, "text":"a\\u0062", "z" : [ 1,2 ] }\r\n'

  test('adds a field behind the others, which stay as they were spelled', () => {
    expect(writeRecord(line, fields, 'ab', { text: 'ab' })).toBe(
      '{ "id": 12345678901234567890, "n":1.50, "text":"a\\u0062", "z" : [ 1,2 ] ,"copydesk":{"text":"ab"}}\r\n',
    )
  })

  test('replaces the text in its place', () => {
    expect(writeRecord(line, { ...fields, replace: true }, 'c"d', {})).toBe(
      '{ "id": 12345678901234567890, "n":1.50, "text":"c\\"d", "z" : [ 1,2 ] }\r\n',
    )
  })

  test.each(['"mine"', '7', '[{}]', 'true'])('of its own field the record loses nothing: %s', (own) => {
    const record = `{"text":"a","copydesk":${own}}`
    expect(() => writeRecord(record, fields, '', {})).toThrow(/^field "copydesk" is .*, not an object$/)
    expect(writeRecord(record, { ...fields, replace: true }, '', {})).toBe(`{"text":"","copydesk":${own}}`)
  })

  test('the second time it puts the new result in the place of the old one', () => {
    const once = writeRecord('{"text":"a","z":0}', fields, '', { text: 'once' })
    expect(writeRecord(once, fields, '', { text: 'twice' })).toBe('{"text":"a","z":0,"copydesk":{"text":"twice"}}')
  })
})

describe('markRecord', () => {
  test.each([
    ['{"text":"a"}', '{"text":"a","copydesk":{MARK}}'],
    ['{"copydesk":null,"text":"a"}', '{"copydesk":{MARK},"text":"a"}'],
    ['{"copydesk":{ },"text":"a"}', '{"copydesk":{MARK},"text":"a"}'],
    ['{"copydesk":{"n":1.0e3, "x":[]}}', '{"copydesk":{"n":1.0e3, "x":[],MARK}}'],
    ['{"copydesk":{"repeatOf":"a","repeat":{"score":1},"n":1}}', '{"copydesk":{MARK,"n":1}}'],
  ])('puts the mark beside what is there, which stays as it was spelled: %s', (line, marked) => {
    const mark = '"repeatOf":1234567890123456789,"repeat":{"relation":"same","score":0.9}'
    expect(markRecord(line, { of: '1234567890123456789', relation: 'same', score: 0.9 })).toBe(marked.replace('MARK', mark))
  })
})

describe('unmarkRecord', () => {
  test.each(['{"text":"a"}\r\n', '{"copydesk":{"stats":1},"text":"a"}', '{"text":"a", "copydesk":{"stats":1} }'])(
    'gives back what was marked: %j',
    (line) => {
      expect(markRecord(line, { of: '"x"', score: 1 })).toContain('"repeatOf":"x","repeat":{"score":1}}')
      expect(unmarkRecord(markRecord(markRecord(line, { of: '"y"', relation: 'same', score: 1 }), { of: '"x"', score: 1 }))).toBe(line)
    },
  )

  test.each([
    '{"text":"repeatOf"}',
    '{"text":"a","copydesk":{}}',
    '{"copydesk":"{\\"repeatOf\\":1}"}',
    '{"copydesk":null}',
    '{"copydesk":[{"repeatOf":1}]}',
  ])('leaves alone what has no mark: %j', (line) => {
    expect(unmarkRecord(line)).toBe(line)
  })
})
