/** The sentences of a labelled text with what they are weighed by. */
import { readBlock } from '../../server/src/model/readBlock.ts'
import { bySentences } from '../../server/src/engine/answers/answerQuestions.ts'
import { isAsked } from '../../server/src/engine/answers/whole.ts'
import { wordsIn } from '../../server/src/model/pages.ts'
import { readFrontMatter } from '../../server/src/model/readFrontMatter.ts'
import { readResponse } from '../../server/src/model/readResponse.ts'
import { builtInMarker, defaultProfile } from '../../server/src/profile/builtIn.ts'
import { saidIn } from '../../server/src/model/evidence/readEvidence.ts'
import { sentenceViews } from '../../server/src/model/evidence/sentenceView.ts'
import { partsOf, reviewSpeech } from '../../server/src/model/reviewSpeech.ts'
import { apart, traitCount, traitsOf } from '../../server/src/model/weighing/traits.ts'
import { parse } from '../../server/src/syntax/parse.ts'

export interface Sentence {
  /** UTF-16 offsets in the text. */
  readonly start: number
  readonly end: number
  readonly traits: readonly string[]
  /** How many, as `traitCount` counts them. */
  readonly count: number
  /** The block that it stands in, by its place in the text. */
  readonly block: number
  /** The review’s words: a neighbour, and no answer. */
  readonly review: boolean
}

export function sentencesOf(text: string): Sentence[] {
  const { blocks } = parse(text)
  const readings = blocks.map(({ block }) => readBlock(block))
  const review = reviewSpeech(readings.map(partsOf))
  return blocks.flatMap(({ start }, i) => readings[i]!.passages.flatMap((passage, p) => {
    if (passage.speaker === 'review' || ['code', 'html', 'heading', 'header-cell'].includes(passage.kind)) return []
    return sentenceViews(passage).filter(view => !view.plain.trimEnd().endsWith('?')).map(view => {
      const said = saidIn(view)
      return { start: start + view.span.start, end: start + view.span.end, traits: [...traitsOf(view, said)], count: traitCount(view.tokens.length, apart(view, said).size), block: i, review: review[i]?.has(p) ?? false }
    })
  }))
}

/** What the readers answer to each question, by its id, and whether a heading asks it. */
export const verdictsOf = (text: string): Readonly<Record<string, { readonly verdict: string; readonly asked: boolean }>> => {
  const tree = parse(text)
  const marker = builtInMarker(defaultProfile)!
  const response = readResponse(tree, tree.frontMatter && readFrontMatter(text, tree.frontMatter), marker)
  return Object.fromEntries(bySentences(response, marker).map(said => [said.question.id, { verdict: said.verdict, asked: isAsked(response, said) }]))
}

export { gistOf } from '../../server/src/engine/answers/gist.ts'
export { signs } from '../../server/src/engine/answers/whole.ts'
export { neighbourSigns, weighBeside } from '../../server/src/model/weighing/beside.ts'

export const wordsOf = (text: string): number => wordsIn(parse(text).blocks.map(({ start, block }) => ({ start, reading: readBlock(block) })))
