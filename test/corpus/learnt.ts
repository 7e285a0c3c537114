/** The sentences of a labelled text with what they are weighed by. */
import { readBlock } from '../../server/src/model/readBlock.ts'
import { saidByReaders } from '../../server/src/engine/answers/answerQuestions.ts'
import { distinct } from '../../server/src/engine/answers/answer.ts'
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
}

export function sentencesOf(text: string): Sentence[] {
  const { blocks } = parse(text)
  const readings = blocks.map(({ block }) => readBlock(block))
  const review = reviewSpeech(readings.map(partsOf))
  return blocks.flatMap(({ start }, i) => readings[i]!.passages.flatMap((passage, p) => {
    if (passage.speaker === 'review' || review[i]?.has(p) || ['code', 'html', 'heading', 'header-cell'].includes(passage.kind)) return []
    return sentenceViews(passage).map(view => {
      const said = saidIn(view)
      return { start: start + view.span.start, end: start + view.span.end, traits: [...traitsOf(view, said)], count: traitCount(view.tokens.length, apart(view, said).size) }
    })
  }))
}

/** What the readers make of the whole text, without what is learned. */
export function readingOf(text: string) {
  const tree = parse(text)
  const marker = builtInMarker(defaultProfile)!
  const response = readResponse(tree, tree.frontMatter && readFrontMatter(text, tree.frontMatter), marker)
  const positions = response.findings.map(f => f.position)
  return {
    words: wordsIn(response.blocks),
    findings: positions.length, stated: positions.filter(p => p !== 'not-stated').length, clear: positions.filter(p => p === 'accepted' || p === 'not-accepted').length,
    actions: response.actions.length, owned: response.actions.filter(a => a.owner).length, monitored: response.actions.filter(a => a.monitoring).length,
    answers: Object.fromEntries(marker.questions.map(one => saidByReaders(response, one, marker)).map(({ question, verdict, evidence, all }) => {
      const found = all ?? evidence
      return [question.id, { verdict, full: distinct(found.filter(e => e.strength === 'full')), part: distinct(found.filter(e => e.strength === 'part')) }]
    })),
  }
}
