import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { cleanArticle } from '../../src/index.js'
import { startBrowser } from './browser.js'
import { loadSample, openPlayground, SAMPLE, waitForStatus } from './playground.js'

let browser: Browser

beforeAll(async () => {
  browser = await startBrowser()
})

afterAll(() => browser?.close())

function clipboard(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText())
}

describe('the options of the playground', () => {
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
    const { page } = await openPlayground(browser)
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
    const { page } = await openPlayground(browser)
    await loadSample(page)
    await page.getByLabel('Language').fill('German')
    await page.getByRole('alert').filter({ hasText: 'language must be a BCP 47 tag such as "de" or "zh-Hans", got "German"' }).waitFor()
    expect(await page.locator('#report .found').count()).toBe(9)
    await page.getByLabel('Language').fill('de')
    await page.getByRole('alert').filter({ hasNotText: 'language' }).waitFor({ state: 'attached' })
  })
})
