/** The page: hands the article and the options to the worker as they change, and shows the report that comes back. */
import { decodeBytes } from '../../src/normalize/decode-bytes.js'
import { startCleaner } from './cleaner.js'
import type { CleanAnswer } from './protocol.js'
import { codeFor, kindChoices, optionsOf } from './settings.js'

/** The sample article, put in by the build. */
declare const SAMPLE: string

/** How long to wait after a key before cleaning, in milliseconds: shorter than a pause between words. */
const PAUSE = 200

const source = byId('source', HTMLTextAreaElement)
const form = byId('options', HTMLFormElement)
const threshold = byId('threshold', HTMLInputElement)
const report = byId('report', HTMLElement)
const status = byId('status', HTMLElement)
const problem = byId('problem', HTMLElement)
const code = byId('code', HTMLElement)
let clean = ''
let timer = 0

const submit = startCleaner(show)

byId('settings', HTMLDetailsElement).open = matchMedia('(min-width: 60rem)').matches
byId('kinds', HTMLElement).innerHTML = kindChoices()
source.addEventListener('input', soon)
form.addEventListener('input', soon)
form.addEventListener('reset', () => setTimeout(update))
form.addEventListener('submit', (event) => event.preventDefault())
onClick('sample', () => replaceSource(SAMPLE))
onClick('clear', () => replaceSource(''))
onClick('open', () => byId('file', HTMLInputElement).click())
onClick('copy-text', () => copy(clean, 'The clean text'))
onClick('copy-code', () => copy(code.textContent ?? '', 'The code'))
byId('file', HTMLInputElement).addEventListener('change', ({ target }) => {
  if (target instanceof HTMLInputElement) readFile(target.files?.[0])
})
addEventListener('dragover', (event) => event.preventDefault())
addEventListener('drop', (event) => {
  event.preventDefault()
  const file = event.dataTransfer?.files[0]
  if (file !== undefined) readFile(file)
  else replaceSource(event.dataTransfer?.getData('text/plain') ?? '')
})
update()

/** Updates after a pause in typing. */
function soon(): void {
  clearTimeout(timer)
  timer = window.setTimeout(update, PAUSE)
}

function update(): void {
  clearTimeout(timer)
  const options = optionsOf(form)
  byId('threshold-value', HTMLElement).textContent = Number(threshold.value).toFixed(2)
  code.textContent = codeFor(options)
  report.setAttribute('aria-busy', 'true')
  submit({ text: source.value, options })
}

/** Shows an answer, with the boxes unticked that were so before; the status line is read out by screen readers. */
function show(answer: CleanAnswer): void {
  problem.textContent = answer.error ?? ''
  report.setAttribute('aria-busy', 'false')
  if (answer.error !== undefined) return
  const hidden = [...report.querySelectorAll<HTMLInputElement>('.filters input:not(:checked)')].map(({ id }) => id)
  const empty = source.value.trim() === ''
  clean = answer.clean
  report.innerHTML = empty ? '' : answer.columns
  status.innerHTML = empty ? '<p class="summary">Waiting for an article.</p>' : answer.summary
  for (const id of hidden) report.querySelector(`#${id}`)?.removeAttribute('checked')
}

function replaceSource(text: string): void {
  source.value = text
  update()
}

async function readFile(file: File | undefined): Promise<void> {
  if (file !== undefined) replaceSource(decodeBytes(new Uint8Array(await file.arrayBuffer())))
}

async function copy(text: string, what: string): Promise<void> {
  const said = byId('copied', HTMLElement)
  try {
    await navigator.clipboard.writeText(text)
    said.textContent = `${what} is in the clipboard.`
  } catch {
    said.textContent = 'The browser does not let this page copy.'
  }
}

function onClick(id: string, action: () => void): void {
  byId(id, HTMLButtonElement).addEventListener('click', action)
}

function byId<T extends HTMLElement>(id: string, type: new () => T): T {
  const element = document.getElementById(id)
  if (element instanceof type) return element
  throw new Error(`The page has no ${type.name} with the id ${id}`)
}
