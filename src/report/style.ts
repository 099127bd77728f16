import { CATEGORIES } from './categories.js'
import { DARK, LIGHT, type Palette } from './palette.js'

/** The style sheet of a report: colours, the article with its margin, the panel, and what the filters hide. */
export function reportStyle(): string {
  return [colorScheme(), LAYOUT, PANEL, ARTICLE, NOTES, filters(), PRINT].join('\n')
}

/** Names of what has a colour of its own, as classes and filters use them. */
const MARKED = [...CATEGORIES, 'repairs'] as const

/** Custom properties for both colour schemes, and a class for each category that picks its two colours. */
function colorScheme(): string {
  const own = MARKED.map((name) => `.of-${name} { --own: var(--${name}); --tint: var(--${name}-tint); }`)
  return `:root { color-scheme: light dark; ${properties(LIGHT)} }
@media screen and (prefers-color-scheme: dark) { :root { ${properties(DARK)} } }
${own.join('\n')}`
}

function properties({ marks, ...page }: Palette): string {
  const ofPage = Object.entries(page).map(([name, color]) => `--${name}: ${color};`)
  const ofMarks = MARKED.map((name) => `--${name}: ${marks[name].ink}; --${name}-tint: ${marks[name].tint};`)
  return [...ofPage, ...ofMarks].join(' ')
}

/** What an unticked box hides. A category's removals go, its other marks become plain text, so with no box ticked the clean text is left. */
function filters(): string {
  const off = (name: string, what: string): string => `.report:has(#show-${name}:not(:checked)) ${what}`
  return MARKED.map((name) =>
    name === 'repairs'
      ? `${off(name, '.repair > del')} { display: none; }
${off(name, '.repair > ins')} { color: inherit; background: none; box-shadow: none; }`
      : `${[`.gone.of-${name}`, `.removed.of-${name}`, `.of-${name} > .note`].map((what) => off(name, what)).join(',\n')} { display: none; }
${off(name, `.found.of-${name} > mark`)} { background: none; text-decoration: none; }`,
  ).join('\n')
}

const LAYOUT = `*, ::before, ::after { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); }
.report { container-type: inline-size; font: 1rem/1.5 -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; }
.sheet { max-width: 78rem; margin: 0 auto; padding: 1.5rem clamp(1rem, 4cqi, 3rem) 4rem; }
.masthead { border-top: 4px double var(--ink); border-bottom: 1px solid var(--ink); padding: 1rem 0 1.1rem; margin-bottom: 1.75rem; }
.masthead h1 { font: 700 clamp(1.6rem, 1.1rem + 2.2cqi, 2.5rem)/1.15 var(--serif); margin: .35rem 0 .5rem; text-wrap: balance; overflow-wrap: anywhere; }
.kicker { margin: 0; font-size: .75rem; font-weight: 600; letter-spacing: .14em; text-transform: uppercase; color: var(--muted); }
.summary { margin: 0; color: var(--muted); }
.summary b { color: var(--ink); font-weight: 600; }
.about { margin: .75rem 0 0; padding: .5rem .75rem; border-left: 3px solid var(--notices); background: var(--notices-tint); color: var(--notices); }
.skip { position: absolute; left: -100vw; }
.skip:focus { left: 1rem; top: .5rem; padding: .5rem .75rem; background: var(--card); color: var(--ink); z-index: 3; }
:root { --serif: Charter, "Iowan Old Style", Georgia, "Times New Roman", serif; }
:focus-visible { outline: 2px solid var(--links); outline-offset: 2px; border-radius: 2px; }
@container (min-width: 66rem) {
  .columns { display: grid; grid-template-columns: 15rem minmax(0, 1fr); gap: 3rem; }
  .panel { position: sticky; top: 1.5rem; align-self: start; }
}`

const PANEL = `.panel { margin-bottom: 2rem; }
.filters { border: 0; margin: 0; padding: 0; display: grid; grid-template-columns: repeat(auto-fill, minmax(14rem, 1fr)); gap: .9rem 1.75rem; }
.filters legend { padding: 0; margin-bottom: .75rem; font-size: .75rem; font-weight: 600; letter-spacing: .1em; text-transform: uppercase; color: var(--muted); }
.row label { display: flex; align-items: baseline; gap: .5rem; cursor: pointer; min-height: 1.75rem; }
.row input { accent-color: var(--own); width: 1rem; height: 1rem; margin: 0; align-self: center; flex: none; }
.row .name { flex: 1; font-weight: 600; color: var(--own); }
.row .count { font-variant-numeric: tabular-nums; }
.bar { display: block; width: 100%; height: 5px; background: var(--tint); }
.bar .done { fill: var(--own); }
.bar .marked { fill: var(--own); fill-opacity: .45; }
.kinds { display: block; margin-top: .25rem; font-size: .8rem; color: var(--muted); overflow-wrap: anywhere; }
.hint, .nothing { margin: 1rem 0 0; font-size: .85rem; color: var(--muted); }
.key { margin: 2.5rem 0 0; padding-top: 1rem; border-top: 1px solid var(--rule); font-size: .85rem; color: var(--muted); }
.key p { margin: 0 0 .35rem; }`

const ARTICLE = `.line { position: relative; max-width: 41rem; margin: .3rem 0 0; padding-left: 2.75rem; font: 1.125rem/1.6 var(--serif); white-space: pre-wrap; overflow-wrap: anywhere; }
.line.first { margin-top: 1.15rem; }
h2.line { font-size: 1.5rem; font-weight: 700; line-height: 1.3; }
.line::before { content: attr(data-line); content: attr(data-line) / ""; position: absolute; left: 0; width: 2rem; text-align: right; font: .75rem/2.4 ui-monospace, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace; color: var(--muted); }
.line:target { background: var(--repeats-tint); box-shadow: -.5rem 0 0 var(--repeats-tint), .5rem 0 0 var(--repeats-tint); }
.chunk:not(:only-child) { content-visibility: auto; contain-intrinsic-size: auto 6000px; }
.found > del, .found > mark { color: inherit; background: var(--tint); box-decoration-break: clone; -webkit-box-decoration-break: clone; padding: .05em .15em; margin: 0 -.15em; border-radius: 2px; }
.found:focus-visible { outline: none; }
.found:focus-visible > del, .found:focus-visible > mark { outline: 2px solid var(--own); outline-offset: 2px; }
.found > del { color: var(--own); text-decoration: line-through 1px; }
.found.flagged > mark { text-decoration: underline 2px var(--own); text-underline-offset: .2em; }
.found.kept > mark { background: none; text-decoration: underline dotted 2px var(--own); text-underline-offset: .2em; }
.repair > del { color: var(--muted); text-decoration: line-through 1px; font-size: .8em; padding-right: .15em; }
.repair > ins { color: var(--repairs); background: var(--repairs-tint); text-decoration: none; box-shadow: 0 2px 0 var(--repairs); }
.line code { font: .75em ui-monospace, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace; border: 1px solid var(--rule); border-radius: 3px; padding: 0 .2em; }`

const NOTES = `.note { font: .8rem/1.45 -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; white-space: normal; color: var(--own); }
.label { padding-right: .6em; white-space: nowrap; }
.why { position: absolute; left: 2.75rem; right: 0; top: 100%; z-index: 2; padding: .75rem .9rem; color: var(--ink); background: var(--card); border: 1px solid var(--rule); border-left: 3px solid var(--own); border-radius: 3px; box-shadow: 0 6px 24px rgb(0 0 0 / .16); text-align: left; visibility: hidden; transition: visibility 0s .12s; }
.found:hover .why, .found:focus-within .why { visibility: visible; transition-delay: 0s; }
.found:focus-within .why { z-index: 3; }
.reason { display: block; }
.reason + .reason { margin-top: .6rem; padding-top: .6rem; border-top: 1px solid var(--rule); }
.reason a { color: var(--own); display: inline-block; padding: .15rem 0; }
.sure { display: block; margin-top: .3rem; color: var(--muted); }
@container (min-width: 48rem) {
  .line { max-width: none; padding-right: 15rem; }
  .note { position: relative; float: right; clear: right; width: 12.5rem; margin-right: -15rem; padding-top: .35rem; }
  .label { white-space: normal; }
  .why { left: -.9rem; right: 0; }
}`

const PRINT = `@media print {
  body { background: none; }
  .report { container-type: normal; font-size: 10pt; }
  .panel input, .skip, .hint, .label, .reason a, .key p + p { display: none; }
  .chunk:not(:only-child) { content-visibility: visible; }
  .line { font-size: 11pt; break-inside: avoid; }
  .note { float: none; display: block; width: auto; margin: .3rem 0 0; padding: 0; break-after: avoid; }
  .why { position: static; display: block; visibility: visible; transition: none; padding: 0; background: none; border: 0; box-shadow: none; }
  .reason, .sure { display: inline; }
}`
