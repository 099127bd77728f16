import { existsSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { cleanArticle } from '../../src/index.js'
import { projectPath, readProjectFile } from '../support/files.js'
import { HOSTILE_ARTICLE, longArticle } from './articles.js'
import { brokenRules, openPage, overflow, startBrowser, type WatchedPage } from './browser.js'

const PLAYGROUND = projectPath('docs/playground/dist/index.html')
const SAMPLE = readProjectFile('examples/article.txt')
const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true }

let browser: Browser

beforeAll(async () => {
  if (!existsSync(PLAYGROUND)) throw new Error('build the playground first: npm run build:playground')
  browser = await startBrowser()
})

afterAll(() => browser?.close())

/** Opens the built page from disk. */
function openPlayground(context: BrowserContextOptions = {}): Promise<WatchedPage> {
  return openPage(browser, pathToFileURL(PLAYGROUND).href, { permissions: ['clipboard-read', 'clipboard-write'], ...context })
}

/** Waits until the status line says it. */
async function waitForStatus(page: Page, words: string): Promise<void> {
  await page.locator('#status', { hasText: words }).waitFor()
}

async function loadSample(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Load the sample' }).click()
  await waitForStatus(page, '8 removed')
}

function clipboard(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText())
}

describe('the playground, opened from disk', () => {
  test('asks for nothing, and reports on the sample', async () => {
    const { page, requests, complaints } = await openPlayground()
    await waitForStatus(page, 'Waiting for an article.')
    await loadSample(page)
    expect(await page.locator('#report .found').count()).toBe(9)
    expect(await page.getByRole('textbox', { name: 'Article' }).inputValue()).toBe(SAMPLE)
    expect({ requests, complaints }).toEqual({ requests: [], complaints: [] })
  })

  test('reports while one types, and keeps what was unticked', async () => {
    const { page } = await openPlayground()
    await loadSample(page)
    await page.getByLabel('Notices').uncheck()
    const article = page.getByRole('textbox', { name: 'Article' })
    await article.press('Control+End')
    await article.pressSequentially('\nRecommended News')
    await waitForStatus(page, '9 removed')
    expect(await page.getByLabel('Notices').isChecked()).toBe(false)
    expect(await page.getByLabel('Calls to the reader').isChecked()).toBe(true)
    expect(await page.locator('#line-31').isVisible()).toBe(false)
  })

  test('says to screen readers what changed', async () => {
    const { page } = await openPlayground()
    await loadSample(page)
    expect(await page.getByRole('status').first().textContent()).toBe('Of 18 lines 10 stay. 8 removed, 1 flagged.')
    expect(await page.locator('#report').getAttribute('aria-busy')).toBe('false')
  })

  test('takes a file that is dropped on it or chosen, whatever its encoding', async () => {
    const { page } = await openPlayground()
    await page.locator('#file').setInputFiles({ name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from('Café Münster\n', 'latin1') })
    await waitForStatus(page, 'Of 1 lines')
    expect(await page.locator('#line-1').textContent()).toBe('Café Münster')
    const dropped = await page.evaluateHandle((text) => {
      const data = new DataTransfer()
      data.items.add(new File([text], 'article.txt', { type: 'text/plain' }))
      return data
    }, SAMPLE)
    await page.dispatchEvent('body', 'drop', { dataTransfer: dropped })
    await waitForStatus(page, '8 removed')
  })
})

describe('its options', () => {
  const settings = {
    profile: 'page',
    caution: 'careful',
    title: "The town's ferry",
    language: 'en',
    normalize: false,
    duplicates: { threshold: 0.6 },
    actions: { caption: 'keep', 'comment-policy': 'flag' },
  } as const

  test('give the clean text that they say, and the code that gives it', async () => {
    const { page } = await openPlayground()
    await loadSample(page)
    await page.getByLabel('Profile').selectOption(settings.profile)
    await page.getByLabel('Caution').selectOption(settings.caution)
    await page.getByLabel('Title').fill(settings.title)
    await page.getByLabel('Language').fill(settings.language)
    await page.getByLabel('Repair characters').uncheck()
    await page.getByLabel(/^Lines are the same/).fill(String(settings.duplicates.threshold))
    await page.getByText('What becomes of each kind').click()
    await page.getByRole('combobox', { name: 'caption' }).selectOption(settings.actions.caption)
    await page.getByRole('combobox', { name: 'comment policy' }).selectOption(settings.actions['comment-policy'])
    const expected = cleanArticle(SAMPLE, settings)
    await waitForStatus(page, `${expected.findings.filter(({ action }) => action === 'remove').length} removed`)

    await page.getByRole('button', { name: 'Copy the clean text' }).click()
    await page.getByText('The clean text is in the clipboard.').waitFor()
    expect(await clipboard(page)).toBe(expected.text)

    await page.getByRole('button', { name: 'Copy the code' }).click()
    await page.getByText('The code is in the clipboard.').waitFor()
    const body = (await clipboard(page)).replace(/^import .*$/m, '')
    const run = new Function('cleanArticle', 'source', `${body}; return text`)
    expect(run(cleanArticle, SAMPLE)).toBe(expected.text)

    await page.getByRole('button', { name: 'Default options' }).click()
    await waitForStatus(page, '8 removed')
    expect(await page.locator('#code').textContent()).toContain('cleanArticle(source)')
  })

  test('that the library refuses are named, and the report stays', async () => {
    const { page } = await openPlayground()
    await loadSample(page)
    await page.getByLabel('Language').fill('German')
    await page.getByRole('alert').filter({ hasText: 'language must be a BCP 47 tag such as "de" or "zh-Hans", got "German"' }).waitFor()
    expect(await page.locator('#report .found').count()).toBe(9)
    await page.getByLabel('Language').fill('de')
    await page.getByRole('alert').filter({ hasNotText: 'language' }).waitFor({ state: 'attached' })
  })
})

describe('a megabyte', () => {
  const long = longArticle(1_000_000)

  test('is cleaned beside the page, whose clock goes on', async () => {
    const { page } = await openPlayground()
    const { ticks, longest, whole, lines } = await page.evaluate(async (text) => {
      const source = document.querySelector<HTMLTextAreaElement>('#source')
      const report = document.querySelector('#report')
      if (source === null || report === null) throw new Error('the page has no editor')
      const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))
      source.value = text
      source.dispatchEvent(new Event('input'))
      await pause(300) // longer than the page waits for the next key, so the worker has it
      const start = performance.now()
      let ticks = 0
      let longest = 0
      for (let last = start; report.getAttribute('aria-busy') === 'true'; ticks++) {
        await pause(10)
        longest = Math.max(longest, performance.now() - last)
        last = performance.now()
      }
      return { ticks, longest, whole: performance.now() - start, lines: report.querySelectorAll('.line').length }
    }, long)
    expect(lines).toBe(long.split('\n\n').length)
    expect(ticks).toBeGreaterThan(20)
    expect(longest).toBeLessThan(whole / 2)
  })

  test('that is no longer wanted is dropped for what came after it', async () => {
    const { page } = await openPlayground()
    await page.evaluate((text) => {
      const seen: string[] = []
      Object.assign(window, { seen })
      const status = document.querySelector('#status')
      if (status === null) throw new Error('the page has no status line')
      new MutationObserver(() => seen.push(status.textContent ?? '')).observe(status, { childList: true })
      const source = document.querySelector<HTMLTextAreaElement>('#source')
      if (source !== null) source.value = text
      source?.dispatchEvent(new Event('input'))
    }, long)
    await page.waitForTimeout(400)
    expect(await page.locator('#report').getAttribute('aria-busy')).toBe('true')
    await page.getByRole('button', { name: 'Load the sample' }).click()
    await waitForStatus(page, '8 removed')
    const seen = await page.evaluate(() => 'seen' in window && window.seen)
    expect(seen).not.toContainEqual(expect.stringContaining(`Of ${long.split('\n\n').length} lines`))
  })
})

describe('the page is for everybody', () => {
  test('no text can run a script or make a request', async () => {
    const { page, requests, complaints } = await openPlayground()
    await page.getByRole('textbox', { name: 'Article' }).fill(HOSTILE_ARTICLE)
    await page.getByLabel('Title').fill(HOSTILE_ARTICLE.slice(0, 200))
    await page.locator('#report .line').first().waitFor()
    await page.waitForTimeout(500)
    expect({ requests, complaints }).toEqual({ requests: [], complaints: [] })
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false)
    expect(await page.locator('#report :is(script, img, iframe, link, base, form, button, style)').count()).toBe(0)
  })

  test('by keyboard alone: from the top to the sample, its report and a reason', async () => {
    const { page } = await openPlayground()
    const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '')
    const tabTo = async (wanted: RegExp): Promise<void> => {
      for (let i = 0; i < 60; i++) {
        await page.keyboard.press('Tab')
        if (wanted.test(await focused())) return
      }
      throw new Error(`The Tab key never comes to ${wanted}`)
    }
    await tabTo(/^Load the sample$/)
    await page.keyboard.press('Enter')
    await waitForStatus(page, '8 removed')
    await tabTo(/^Copy the clean text$/)
    await page.keyboard.press('Enter')
    await page.getByText('The clean text is in the clipboard.').waitFor()
    await tabTo(/^duplicate removed/)
    expect(await page.locator('.found:focus .why').isVisible()).toBe(true)
  })

  test.each(['light', 'dark'] as const)('by the rules of accessibility, %s', async (colorScheme) => {
    for (const context of [{ colorScheme }, { colorScheme, ...PHONE }]) {
      const { page } = await openPlayground(context)
      await waitForStatus(page, 'Waiting')
      expect(await brokenRules(page)).toEqual([])
      await loadSample(page)
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true
      })
      expect(await brokenRules(page)).toEqual([])
    }
  })

  test.each([320, 360, 800, 1280, 1600])('%i pixels wide without scrolling sideways', async (width) => {
    const { page } = await openPlayground({ viewport: { width, height: 800 } })
    await loadSample(page)
    await page.getByRole('textbox', { name: 'Article' }).fill(`${SAMPLE}\n${'long'.repeat(300)}`)
    await page.waitForTimeout(400)
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true
    })
    expect(await overflow(page)).toBe(0)
  })

  test('without JavaScript it says what it needs', async () => {
    const { page } = await openPlayground({ javaScriptEnabled: false })
    expect(await page.getByText('The playground needs JavaScript').isVisible()).toBe(true)
  })
})
