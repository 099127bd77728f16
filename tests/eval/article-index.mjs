// Adapter for score-clusters.mjs: groups of whole articles by an index that they come to one by one. With RAW=1 their boilerplate is out first.
import { openArticleIndex } from '../../dist/corpus/index.js'

export default async (articles) => {
  const index = await openArticleIndex({ cleaned: process.env.RAW === undefined })
  const groups = new Map()
  for (const { id, text } of articles) {
    const [match] = await index.query(text)
    if (match !== undefined) groups.get(match.id).push(id)
    else {
      await index.add(id, text)
      groups.set(id, [id])
    }
  }
  return [...groups.values()]
}
