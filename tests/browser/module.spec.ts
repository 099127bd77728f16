import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { projectPath } from '../support/files.js'
import { openPage, startBrowser } from './browser.js'
import { serve } from './server.js'

const folder = mkdtempSync(join(tmpdir(), 'copydesk-module-'))
let browser: Browser
let server: Awaited<ReturnType<typeof serve>>

/** Does what the example says: an empty folder, the packed package installed, the page beside it, a server. */
beforeAll(async () => {
  const tarball = npm(projectPath('.'), 'pack', '--silent', '--pack-destination', folder).trim()
  writeFileSync(join(folder, 'package.json'), '{ "private": true }')
  npm(folder, 'install', '--silent', '--no-audit', '--no-fund', '--prefer-offline', `./${tarball}`)
  copyFileSync(projectPath('examples/browser/index.html'), join(folder, 'index.html'))
  server = await serve(folder)
  browser = await startBrowser()
})

afterAll(async () => {
  await browser?.close()
  server?.close()
  rmSync(folder, { recursive: true, force: true })
})

function npm(cwd: string, ...args: string[]): string {
  return execFileSync('npm', args, { cwd, encoding: 'utf8' })
}

test('the packed package runs from a plain module script, with the report in a frame', async () => {
  const { page, requests, complaints } = await openPage(browser, `${server.address}/index.html`)
  await page.locator('#clean', { hasText: 'café' }).waitFor()
  expect(await page.locator('#clean').textContent()).toBe(
    'Harbour town keeps its ferry\n\nThe café on the quay was full on Tuesday when the council voted.',
  )
  const report = page.frameLocator('#report')
  expect(await report.locator('del', { hasText: 'Share this article' }).textContent()).toBe('Share this article')
  await page.getByLabel('Article').fill('One line.')
  await page.locator('#clean', { hasText: 'One line.' }).waitFor()
  expect(requests.filter((url) => !url.startsWith(`${server.address}/node_modules/`))).toEqual([])
  expect(complaints).toEqual([])
})
