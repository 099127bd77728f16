// Adapter for score-clusters.mjs: groups of whole articles.
import { findDuplicateArticles } from '../../dist/duplicates/index.js'

export default (articles) => findDuplicateArticles(articles).map(({ survivor, members }) => [survivor, ...members.map(({ id }) => id)])
