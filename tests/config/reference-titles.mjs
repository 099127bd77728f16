// A plugin of typedoc: a guide has the name of its heading, not of its file, and the heading of the README stands on its page once.
import { Converter } from 'typedoc'

const HEADING = /^# (.+)(?:\n|$)/

export function load(app) {
  app.converter.on(Converter.EVENT_CREATE_DOCUMENT, (_, document) => {
    const title = HEADING.exec(document.content[0].text)?.[1]
    if (title !== undefined) document.name = title
  })
  app.converter.on(Converter.EVENT_RESOLVE_END, ({ project }) => {
    const [start] = project.readme ?? []
    if (start !== undefined) start.text = start.text.replace(HEADING, '')
  })
}
