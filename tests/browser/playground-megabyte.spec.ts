import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { longArticle } from './articles.js'
import { startBrowser } from './browser.js'
import { openPlayground, waitForStatus } from './playground.js'

let browser: Browser

beforeAll(async () => {
  browser = await startBrowser()
})

afterAll(() => browser?.close())

describe('a megabyte in the playground', () => {
  const long = longArticle(1_000_000)

  test('is cleaned beside the page, whose clock goes on', async () => {
    const { page } = await openPlayground(browser)
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
    const { page } = await openPlayground(browser)
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
