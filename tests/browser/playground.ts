import { existsSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { projectPath, readProjectFile } from '../support/files.js'
import { openPage, type WatchedPage } from './browser.js'

const PLAYGROUND = projectPath('docs/playground/dist/index.html')

/** The article that the page has as its sample. */
export const SAMPLE = readProjectFile('examples/article.txt')

/** Opens the built page from disk. */
export function openPlayground(browser: Browser, context: BrowserContextOptions = {}): Promise<WatchedPage> {
  if (!existsSync(PLAYGROUND)) throw new Error('build the playground first: npm run build:playground')
  return openPage(browser, pathToFileURL(PLAYGROUND).href, { permissions: ['clipboard-read', 'clipboard-write'], ...context })
}

/** Waits until the status line says it. */
export async function waitForStatus(page: Page, words: string): Promise<void> {
  await page.locator('#status', { hasText: words }).waitFor()
}

/** Loads the sample and waits for its report. */
export async function loadSample(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Load the sample' }).click()
  await waitForStatus(page, '8 removed')
}
