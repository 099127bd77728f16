import { sketcher } from '../../corpus/sketch.js'
import { measuredRuns } from '../../corpus/sketch-runs.js'
import { storyOf } from '../../corpus/story.js'
import { type RecordFields, readRecord } from '../input/records.js'
import type { SketchPlan } from '../task.js'
import type { Written } from './record-work.js'

/** Makes the function that writes the rows of a record; its place stands for a name that it doesn't have. */
export function sketchWork(fields: RecordFields, { by, clean, runs }: SketchPlan): (line: string, place: string) => Written {
  const sketch = sketcher(by)
  return (line, place) => {
    const { text, id = place } = readRecord(line, fields)
    const story = by === 'article' && !clean ? storyOf(text) : text
    const rows = runs ? [measuredRuns(story)] : sketch(story)
    return { output: rows.map((row) => `${JSON.stringify({ id, ...row })}\n`).join(''), log: '' }
  }
}
