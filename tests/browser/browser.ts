import axe from 'axe-core'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'

/** Where Debian puts Chromium; the environment variable `CHROMIUM` names another place. */
const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium'

/** Flags for a machine without a display, and against requests that Chromium makes by itself. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** A small phone. */
export const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true }

/** Starts Chromium; fails where it isn't installed. */
export function startBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: CHROMIUM, args: FLAGS })
}

/** A page with what it asked for and complained about, beside its own address. */
export interface WatchedPage {
  readonly page: Page
  /** Addresses of all requests but that for the page itself and for what it made itself (`blob:`, `data:`). */
  readonly requests: readonly string[]
  /** Errors, and what the console says: violations of the content security policy among it. */
  readonly complaints: readonly string[]
}

/** Opens an address in a fresh profile and keeps all requests to itself but that for the page. */
export async function openPage(browser: Browser, address: string, options: BrowserContextOptions = {}): Promise<WatchedPage> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
  const page = await context.newPage()
  const requests: string[] = []
  const complaints: string[] = []
  page.on('request', (request) => {
    const url = request.url()
    if (url.split('#')[0] !== address && !/^(?:blob|data):/.test(url)) requests.push(url)
  })
  page.on('console', (message) => complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('dialog', (dialog) => {
    complaints.push(dialog.message())
    return dialog.dismiss()
  })
  await page.goto(address)
  return { page, requests, complaints }
}

/** How far the page's content reaches beyond its right edge, in pixels. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}

/** The rules of accessibility that the page breaks, with the elements that break them. */
export async function brokenRules(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  return page.evaluate(async () => {
    const { violations } = await window.axe.run(document, { resultTypes: ['violations'] })
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
  })
}

declare global {
  interface Window {
    readonly axe: typeof axe
  }
}
