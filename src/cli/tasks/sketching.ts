import { comparedText } from '../../corpus/compared-text.js'
import { measuredArticle } from '../../corpus/measured-article.js'
import { sketcher } from '../../corpus/sketch.js'
import { type RecordFields, readRecord } from '../input/records.js'
import type { SketchPlan } from '../task.js'
import type { Written } from './record-work.js'

/** Makes the function that writes the rows of a record; its place stands for a name that it doesn't have. */
export function sketchWork(fields: RecordFields, { by, cleaned, runs }: SketchPlan): (line: string, place: string) => Written {
  const sketch = sketcher(by)
  return (line, place) => {
    const { text, id = JSON.stringify(place) } = readRecord(line, fields)
    const story = comparedText(text, by, cleaned)
    const rows = runs ? [measuredArticle(story)] : sketch(story)
    return { output: rows.map((row) => `{"id":${id},${JSON.stringify(row).slice(1)}\n`).join(''), log: '' }
  }
}
