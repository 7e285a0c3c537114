import type { Response } from '../model/response.ts'
import { frontMatterSchema as schema } from '../model/frontMatterSchema.ts'
import type { Marker } from '../profile/marker.ts'
import { closingFix, wholeFix } from './fixes/frontMatterFix.ts'
import { firstLine, reportsOn } from './front-matter.ts'
import { firstWords } from './place.ts'
import type { DocumentRule, Report } from './rule.ts'

/** Front matter that is not there, lacks what readers look for in it, or is still to be filled in. The response itself comes first. */
export const frontMatterIncomplete: DocumentRule = {
  id: 'front-matter-incomplete',
  check: ({ response, marker }) => response.frontMatter ? reportsOn(response, response.frontMatter).lacking : absent(response, marker),
}

const absent = (response: Response, marker: Marker): readonly Report[] => {
  const { text } = response
  const { start, end } = firstLine(text)
  if (start === text.length || closingFix(text, schema)) return []
  return [{
    span: { start, end: start + firstWords(text.slice(start, end)) },
    message: 'This response has no front matter. Put a few lines at the top that say what it is, who answers and which review.',
    fixes: [wholeFix(response, marker, schema)],
  }]
}
