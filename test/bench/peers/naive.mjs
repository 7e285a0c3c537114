// remark and retext with their own plugins for plain English, over the whole document.
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRetext from 'remark-retext'
import retextEnglish from 'retext-english'
import retextIndefiniteArticle from 'retext-indefinite-article'
import retextPassive from 'retext-passive'
import retextReadability from 'retext-readability'
import retextRepeatedWords from 'retext-repeated-words'
import retextSimplify from 'retext-simplify'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { serve } from './thin.mjs'

const english = unified().use(retextEnglish).use(retextReadability).use(retextSimplify).use(retextPassive).use(retextRepeatedWords).use(retextIndefiniteArticle)
const processor = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).use(remarkRetext, english).freeze()
const at = point => ({ line: (point?.line ?? 1) - 1, character: (point?.column ?? 1) - 1 })

serve(async text => {
  const file = new VFile(text)
  await processor.run(processor.parse(file), file)
  return file.messages.map(({ place, reason, source, ruleId }) => ({ range: { start: at(place?.start ?? place), end: at(place?.end ?? place) }, message: reason, source, code: ruleId, severity: 2 }))
})
