// Adapter for score-clusters.mjs: groups of whole articles by an index that they come to one by one. With RAW=1 their boilerplate is out first.
import { openArticleIndex } from '../../dist/corpus/index.js'

export default async (articles) => {
  const index = await openArticleIndex({ cleaned: process.env.RAW === undefined })
  const groups = new Map()
  for (const { id, text } of articles) {
    const match = await index.addIfNew(id, text)
    if (match === undefined) groups.set(id, [id])
    else groups.get(match.id).push(id)
  }
  return [...groups.values()]
}
