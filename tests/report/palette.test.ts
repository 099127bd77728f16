import { describe, expect, test } from 'vitest'
import { DARK, LIGHT, type Palette } from '../../src/report/palette.js'

/** Relative luminance of an sRGB colour such as `#1c4e8c` (WCAG 2.2). */
function luminance(color: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(color.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** Contrast of two colours, from 1 to 21. */
function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (light + 0.05) / (dark + 0.05)
}

test('contrast is measured as WCAG has it', () => {
  expect(contrast('#000000', '#ffffff')).toBe(21)
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
})

describe.each<[string, Palette]>([
  ['light', LIGHT],
  ['dark', DARK],
])('all that is read has a contrast of 4.5 and more: %s', (_, { paper, card, ink, muted, marks }) => {
  test.each(Object.entries({ ink, muted }))('%s', (_, color) => {
    expect(contrast(color, paper)).toBeGreaterThanOrEqual(4.5)
    expect(contrast(color, card)).toBeGreaterThanOrEqual(4.5)
  })

  test.each(Object.entries(marks))('%s', (_, mark) => {
    for (const behind of [paper, card, mark.tint]) expect(contrast(mark.ink, behind)).toBeGreaterThanOrEqual(4.5)
    expect(contrast(ink, mark.tint)).toBeGreaterThanOrEqual(7)
    expect(contrast(muted, mark.tint)).toBeGreaterThanOrEqual(4.5)
  })
})
