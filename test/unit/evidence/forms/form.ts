/** A page that is made of choices, with what a careful reader finds on it. */
import { answerQuestions } from '../../../../server/src/engine/answers/answerQuestions.ts'
import type { Verdict } from '../../../../server/src/engine/assessment.ts'
import { readFrontMatter } from '../../../../server/src/model/readFrontMatter.ts'
import { readResponse } from '../../../../server/src/model/readResponse.ts'
import { builtInMarker, defaultProfile } from '../../../../server/src/profile/builtIn.ts'
import { parse } from '../../../../server/src/syntax/parse.ts'

export interface Form {
  readonly choice: Readonly<Record<string, string>>
  readonly text: string
  readonly verdict: Verdict
  /** One of these is among the words shown; none where nothing is found. */
  readonly meant: readonly string[]
}

/** What is wrong with the reading of the form: undefined where nothing is. */
export function wrong({ text, verdict, meant }: Form, question: string): string | undefined {
  const tree = parse(text)
  const marker = builtInMarker(defaultProfile)!
  const answers = answerQuestions(readResponse(tree, tree.frontMatter && readFrontMatter(text, tree.frontMatter), marker), { ...marker, questions: marker.questions.filter(q => q.id === question) })
  const [answer] = answers
  if (!answer) throw new Error(`no question ${question}`)
  if (answer.verdict !== verdict) return `${verdict} read as ${answer.verdict}: ${answer.evidence.slice(0, 3).map(e => `${e.kind}: ${e.text}`).join(' | ')}`
  if (verdict === 'not-found' || answer.evidence.some(e => meant.some(words => e.text.includes(words) || words.includes(e.text)))) return undefined
  return `other words shown: ${answer.evidence.slice(0, 3).map(e => e.text).join(' | ')}`
}

export const nameOf = ({ choice }: Form): string => Object.entries(choice).map(([axis, value]) => `${axis}: ${value}`).join('; ')
