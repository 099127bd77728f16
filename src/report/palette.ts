import type { Category } from './categories.js'

/** Colour of the words of a category, and the tint behind them. */
export interface Ink {
  readonly ink: string
  readonly tint: string
}

/** The colours of a report. A test computes that all that is read on them has a contrast of 4.5 and more (WCAG 2.2, AA). */
export interface Palette {
  readonly paper: string
  readonly card: string
  readonly ink: string
  /** For what may be overlooked: line numbers, how sure. */
  readonly muted: string
  readonly rule: string
  readonly marks: { readonly [name in Category | 'repairs']: Ink }
}

/** Newsprint by day. */
export const LIGHT: Palette = {
  paper: '#fbf9f4',
  card: '#ffffff',
  ink: '#211e19',
  muted: '#665f53',
  rule: '#d8d0c0',
  marks: {
    repeats: { ink: '#5a3a8b', tint: '#f0e9f9' },
    links: { ink: '#1c4e8c', tint: '#e5eefa' },
    calls: { ink: '#98302a', tint: '#fbe9e6' },
    notices: { ink: '#755000', tint: '#f9efd6' },
    credits: { ink: '#0f5f5b', tint: '#e0f1ee' },
    page: { ink: '#4a5260', tint: '#e9ebef' },
    repairs: { ink: '#2e6027', tint: '#e6f2e0' },
  },
}

/** The same by lamp light. */
export const DARK: Palette = {
  paper: '#181715',
  card: '#24221f',
  ink: '#ece7dd',
  muted: '#a9a194',
  rule: '#3c3831',
  marks: {
    repeats: { ink: '#cbb4f3', tint: '#2e2540' },
    links: { ink: '#a0c6f6', tint: '#1c2c41' },
    calls: { ink: '#f4aca4', tint: '#42231f' },
    notices: { ink: '#e8c673', tint: '#392c10' },
    credits: { ink: '#83d2c9', tint: '#14332f' },
    page: { ink: '#b9c1cd', tint: '#2b2f36' },
    repairs: { ink: '#a6d496', tint: '#1f331b' },
  },
}
