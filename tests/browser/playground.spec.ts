import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { HOSTILE_ARTICLE } from './articles.js'
import { brokenRules, overflow, PHONE, startBrowser } from './browser.js'
import { loadSample, openPlayground, SAMPLE, waitForStatus } from './playground.js'

let browser: Browser

beforeAll(async () => {
  browser = await startBrowser()
})

afterAll(() => browser?.close())

describe('the playground, opened from disk', () => {
  test('asks for nothing, and reports on the sample', async () => {
    const { page, requests, complaints } = await openPlayground(browser)
    await waitForStatus(page, 'Waiting for an article.')
    await loadSample(page)
    expect(await page.locator('#report .found').count()).toBe(9)
    expect(await page.getByRole('textbox', { name: 'Article' }).inputValue()).toBe(SAMPLE)
    expect({ requests, complaints }).toEqual({ requests: [], complaints: [] })
  })

  test('reports while one types, and keeps what was unticked', async () => {
    const { page } = await openPlayground(browser)
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
    const { page } = await openPlayground(browser)
    await loadSample(page)
    expect(await page.getByRole('status').first().textContent()).toBe('Of 18 lines 10 stay. 8 removed, 1 flagged.')
    expect(await page.locator('#report').getAttribute('aria-busy')).toBe('false')
  })

  test('takes a file that is dropped on it or chosen, whatever its encoding', async () => {
    const { page } = await openPlayground(browser)
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

describe('the page is for everybody', () => {
  test('no text can run a script or make a request', async () => {
    const { page, requests, complaints } = await openPlayground(browser)
    await page.getByRole('textbox', { name: 'Article' }).fill(HOSTILE_ARTICLE)
    await page.getByLabel('Title').fill(HOSTILE_ARTICLE.slice(0, 200))
    await page.locator('#report .line').first().waitFor()
    await page.waitForTimeout(500)
    expect({ requests, complaints }).toEqual({ requests: [], complaints: [] })
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false)
    expect(await page.locator('#report :is(script, img, iframe, link, base, form, button, style)').count()).toBe(0)
  })

  test('by keyboard alone: from the top to the sample, its report and a reason', async () => {
    const { page } = await openPlayground(browser)
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
      const { page } = await openPlayground(browser, context)
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
    const { page } = await openPlayground(browser, { viewport: { width, height: 800 } })
    await loadSample(page)
    await page.getByRole('textbox', { name: 'Article' }).fill(`${SAMPLE}\n${'long'.repeat(300)}`)
    await page.waitForTimeout(400)
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true
    })
    expect(await overflow(page)).toBe(0)
  })

  test('without JavaScript it says what it needs', async () => {
    const { page } = await openPlayground(browser, { javaScriptEnabled: false })
    expect(await page.getByText('The playground needs JavaScript').isVisible()).toBe(true)
  })
})
