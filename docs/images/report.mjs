// Takes the picture of a report that docs/getting-started.md shows: npm run build && node docs/images/report.mjs
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { chromium } from 'playwright-core'
import { cleanArticle } from '../../dist/index.js'
import { toHtml } from '../../dist/report/index.js'

const picture = fileURLToPath(new URL('report.png', import.meta.url))
const article = readFileSync(new URL('../../examples/article.txt', import.meta.url), 'utf8')
const folder = mkdtempSync(join(tmpdir(), 'copydesk-picture-'))
const file = join(folder, 'report.html')
writeFileSync(file, toHtml(article, cleanArticle(article), { language: 'en' }))

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
})
try {
  const page = await browser.newPage({ viewport: { width: 1200, height: 800 }, deviceScaleFactor: 1.5, colorScheme: 'light' })
  await page.goto(pathToFileURL(file).href)
  await page.locator('.found').first().hover()
  await page.screenshot({ path: picture })
} finally {
  await browser.close()
  rmSync(folder, { recursive: true, force: true })
}
