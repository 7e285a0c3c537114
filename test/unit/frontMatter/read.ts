/** A text as the rules see it, as far as its front matter goes. */
import { applyInsertions } from '../../support/applyInsertions.ts'
import type { Fix } from '../../../server/src/engine/assessment.ts'
import type { FrontMatter } from '../../../server/src/model/frontMatter.ts'
import { readFrontMatter } from '../../../server/src/model/readFrontMatter.ts'
import type { Response } from '../../../server/src/model/response.ts'
import type { Marker } from '../../../server/src/profile/marker.ts'
import type { DocumentRule, Report } from '../../../server/src/rules/rule.ts'
import { findFrontMatter } from '../../../server/src/syntax/findFrontMatter.ts'

export const frontMatterOf = (text: string): FrontMatter | undefined => {
  const place = findFrontMatter(text)
  return place && readFrontMatter(text, place)
}

export const responseOf = (text: string): Response => {
  const frontMatter = frontMatterOf(text)
  return { text, form: 'report', sections: [], blocks: [], findings: [], actions: [], evidence: new Map(), ...(frontMatter && { frontMatter }) }
}

export const reportsOf = (rule: DocumentRule, text: string, marker = 'scr-board-response'): readonly Report[] =>
  [...rule.check({ response: responseOf(text), answers: [], marker: { id: marker } as Marker }, rule.options ?? {})]

/** Front matter with the keys that every response wants, `lines` among them. */
export const whole = (lines: string): string => {
  const wanted = ['document: board-response', 'title: A response', 'board: Fenwold Board', 'review: A review']
  const keys = lines.split('\n').map(line => line.split(':')[0])
  return `---\n${[...wanted.filter(w => !keys.includes(w.split(':')[0])), lines].join('\n')}\n---\n\n# Our response\n`
}

export const after = (text: string, fix: Fix): string => applyInsertions(text, fix.insertions)
