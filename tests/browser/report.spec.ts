import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, BrowserContextOptions } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { cleanArticle } from '../../src/index.js'
import { type HtmlOptions, toHtml } from '../../src/report/index.js'
import { readProjectFile } from '../support/files.js'
import { HOSTILE_ARTICLE, HOSTILE_LINES, longArticle } from './articles.js'
import { brokenRules, openPage, overflow, PHONE, startBrowser, type WatchedPage } from './browser.js'

const SAMPLE = readProjectFile('examples/article.txt')

let browser: Browser
const folder = mkdtempSync(join(tmpdir(), 'copydesk-report-'))

beforeAll(async () => {
  browser = await startBrowser()
})

afterAll(async () => {
  await browser?.close()
  rmSync(folder, { recursive: true, force: true })
})

/** Writes the report of a text to a file and opens it from disk. */
function openReport(source: string, context: BrowserContextOptions = {}, options: HtmlOptions = {}): Promise<WatchedPage> {
  const file = join(folder, 'report.html')
  writeFileSync(file, toHtml(source, cleanArticle(source, { title: options.title }), options))
  return openPage(browser, pathToFileURL(file).href, context)
}

describe('a report is safe', () => {
  test('no text can run a script, make a request, or become an element', async () => {
    const { page, requests, complaints } = await openReport(HOSTILE_ARTICLE, {}, { title: HOSTILE_LINES.join(' ') })
    await page.keyboard.press('Tab')
    await page.waitForTimeout(300)
    expect(requests).toEqual([])
    expect(complaints).toEqual([])
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false)
    expect(await page.locator('script, img, iframe, link, base, form, button, style:not(head > style)').count()).toBe(0)
    const shown = await page.locator('article').textContent()
    for (const line of HOSTILE_LINES.slice(0, 9)) expect(shown).toContain(line)
  })

  test('characters that turn or break what follows are named', async () => {
    const { page } = await openReport(HOSTILE_ARTICLE)
    const written = await page.locator('article').evaluate((article) => article.textContent ?? '')
    expect(written).toContain('U+202E')
    expect(/[\u202a-\u202e\u2066-\u2069\0\u001b]/.test(written)).toBe(false)
  })
})

describe('a report explains itself', () => {
  test('a mark that has the keyboard shows its reason, and the link in it leads to the line that stays', async () => {
    const { page } = await openReport(SAMPLE)
    const mark = page.locator('.found').first()
    const reason = mark.locator('.why')
    expect(await reason.isVisible()).toBe(false)
    for (let i = 0; i < 20 && !(await mark.evaluate((element) => element === document.activeElement)); i++) await page.keyboard.press('Tab')
    expect(await reason.isVisible()).toBe(true)
    expect(await reason.textContent()).toContain('Repeats line 3 word for word.')
    expect(await mark.getAttribute('aria-describedby')).toBe(await reason.getAttribute('id'))
    await page.keyboard.press('Tab')
    expect(await reason.isVisible()).toBe(true)
    await page.keyboard.press('Enter')
    expect(await page.locator('#line-3').evaluate((line) => line.matches(':target'))).toBe(true)
    expect(await page.locator('#line-3').textContent()).toBe('Ferry to stay for ten more years, council decides')
  })

  test('so does a mark under the pointer, which can move on to the reason', async () => {
    const { page } = await openReport(SAMPLE)
    const mark = page.locator('.found').first()
    await mark.locator('del').hover()
    await mark.locator('.why').hover()
    expect(await mark.locator('.why').isVisible()).toBe(true)
    await page.mouse.move(5, 5)
    await mark.locator('.why').waitFor({ state: 'hidden' })
  })

  test('a touch does it too', async () => {
    const { page } = await openReport(SAMPLE, PHONE)
    const mark = page.locator('.found.removed').nth(2)
    await mark.locator('del').tap()
    expect(await mark.locator('.why').isVisible()).toBe(true)
  })

  test('on paper all reasons stand with their lines', async () => {
    const { page } = await openReport(SAMPLE)
    await page.emulateMedia({ media: 'print' })
    const reasons = await page.locator('.why').all()
    expect(reasons.length).toBe(9)
    for (const reason of reasons) expect(await reason.isVisible()).toBe(true)
  })
})

describe.each([true, false])('the filters, JavaScript %s', (javaScriptEnabled) => {
  test('an unticked category is carried out', async () => {
    const { page } = await openReport(SAMPLE, { javaScriptEnabled })
    const share = page.locator('#line-30')
    expect(await share.isVisible()).toBe(true)
    await page.getByLabel('Calls to the reader').uncheck()
    expect(await share.isVisible()).toBe(false)
    expect(await page.locator('#line-31').isVisible()).toBe(true)
    await page.getByLabel('Calls to the reader').check()
    expect(await share.isVisible()).toBe(true)
  })

  test('with all unticked the clean text is left', async () => {
    const { page } = await openReport(SAMPLE, { javaScriptEnabled })
    for (const box of await page.getByRole('checkbox').all()) await box.uncheck()
    const lines = await page.locator('.line:visible').allInnerTexts()
    expect(lines).toEqual(
      cleanArticle(SAMPLE)
        .text.split('\n')
        .filter((line) => line !== ''),
    )
  })
})

describe('a report reads well', () => {
  test('without JavaScript', async () => {
    const { page } = await openReport(SAMPLE, { javaScriptEnabled: false })
    expect(await page.locator('h1').textContent()).toBe('Harbour town votes to keep its last ferry')
    expect(await page.locator('.line:visible').count()).toBe(18)
  })

  test.each(['light', 'dark'] as const)('by the rules of accessibility, %s', async (colorScheme) => {
    for (const context of [{ colorScheme }, { colorScheme, ...PHONE }]) {
      const { page } = await openReport(SAMPLE, context, { language: 'en' })
      expect(await brokenRules(page)).toEqual([])
      await page.locator('.found').first().focus()
      expect(await brokenRules(page)).toEqual([])
    }
  })

  test.each([320, 360, 700, 800, 1100, 1500])('%i pixels wide without scrolling sideways', async (width) => {
    const source = `${SAMPLE}\n${'long'.repeat(200)}\n\nShare this article: https://example.com/${'path/'.repeat(60)}`
    const { page } = await openReport(source, { viewport: { width, height: 800 } })
    expect(await overflow(page)).toBe(0)
    for (const mark of await page.locator('.found').all()) {
      await mark.focus()
      expect(await overflow(page)).toBe(0)
    }
  })

  test('a line in Arabic or Hebrew begins at the right, its note stays as it is', async () => {
    const { page } = await openReport(
      'העיר שומרת על המעבורת\n\nמועצת העיר הצביעה ביום שלישי בעד המעבורת.\n\nShare this article',
      {},
      { language: 'he' },
    )
    expect(await page.locator('#line-3').evaluate((line) => getComputedStyle(line).direction)).toBe('rtl')
    expect(await page.locator('article').getAttribute('lang')).toBe('he')
  })

  test('a megabyte, of which the browser lays out what is in view', async () => {
    const { page } = await openReport(longArticle(1_000_000))
    await page.keyboard.press('End')
    expect(await page.locator('.line').last().isVisible()).toBe(true)
    const note = page.locator('.found').first()
    await note.focus()
    expect(await note.locator('.why').isVisible()).toBe(true)
  })
})
