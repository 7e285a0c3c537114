/**
 * Whatever is done to a text and its review: a judgement that is shown as standing is on words that stand unchanged in the text,
 * nothing bears on its subject that did not when it was made, and no judgement is dropped.
 *
 * The oracle knows nothing of how judgements are bound: it goes by what the checklist showed the reviewer.
 * PROPERTY_RUNS=10000 for the long run.
 */
import fc from 'fast-check'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { expect, test } from 'vitest'
import type { Analysis } from '../../../server/src/engine/analyse.ts'
import { checklist } from '../../../server/src/features/checklist.ts'
import { withoutComments } from '../../../server/src/review/hash.ts'
import { annotate, judge, judgementOf } from '../../../server/src/review/judge.ts'
import { merge } from '../../../server/src/review/merge.ts'
import { parseReview } from '../../../server/src/review/parse.ts'
import { reviewNow } from '../../../server/src/review/progress.ts'
import { emptyReview, keyOf, type Review, type Subject } from '../../../server/src/review/review.ts'
import { serialise } from '../../../server/src/review/serialise.ts'
import { subjects } from '../../../server/src/review/words.ts'
import { edited, steps, type Step } from './edits.ts'
import { response } from './response.ts'
import { read } from './reviews.ts'

const runs = Number(process.env.PROPERTY_RUNS ?? 300)

/** What a reviewer saw when they judged. */
interface Seen {
  readonly state: string
  readonly by: string
  readonly subject: Subject
  /** For a question: the evidence that the checklist showed. */
  readonly evidence: readonly string[] | undefined
  readonly text: string
}

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim()
/** What is kept of words leaves comments out. */
const holds = (text: string, words: string): boolean => flat(text).includes(words) || flat(withoutComments(text)).includes(words)

const kept = new WeakMap<Analysis, ReadonlyMap<string, readonly string[]>>()

function shownFor(text: string, analysis: Analysis, { kind, id }: Subject): readonly string[] | undefined {
  if (kind === 'finding') return undefined
  if (!kept.has(analysis)) {
    const { questions } = checklist(TextDocument.create('file:///response.md', 'markdown', 1, text), analysis)
    // One sentence may be evidence of two kinds.
    kept.set(analysis, new Map(questions.map(({ id, evidence }) => [id, [...new Map(evidence.map(({ range, text }) => [JSON.stringify(range), flat(text)])).values()]])))
  }
  return kept.get(analysis)!.get(id)
}

const counts = { stands: 0, again: 0, afterEdit: 0 }

function follow(sequence: readonly Step[]): void {
  let text = response
  let analysis = read(text)
  const past: string[] = []
  const future: string[] = []
  let review: Review = emptyReview('response.md', 'scr-board-response')
  let older = review
  const model = new Map<string, Seen>()
  let clock = Date.UTC(2018, 4, 1)

  for (const step of sequence) {
    const before = text
    if (step.do === 'undo' && past.length) {
      future.push(text)
      text = past.pop()!
    } else if (step.do === 'redo' && future.length) {
      past.push(text)
      text = future.pop()!
    } else if (step.do === 'reload') {
      const { review: again, fault } = parseReview(serialise(review))
      expect(fault).toBeUndefined()
      review = again!
    } else if (step.do === 'another window') {
      review = merge(older, review)
      older = review
    } else if (step.do === 'judge' || step.do === 'note') {
      const now = subjects(analysis.assessment)
      const bound = now[step.subject % now.length]!
      const key = `${keyOf(bound)} ${step.by}`
      const at = new Date(clock += 1000).toISOString()
      if (step.do === 'note') review = annotate(review, bound, step.by, at, 'seen')
      else {
        review = judge(review, { kind: bound.kind, id: bound.id, by: step.by, at, state: step.state, note: 'because' }, bound)
        model.set(key, { state: step.state, by: step.by, subject: { kind: bound.kind, id: bound.id }, evidence: shownFor(text, analysis, bound), text })
      }
    } else {
      text = edited(text, step)
      if (text !== before) {
        past.push(before)
        future.length = 0
      }
    }
    if (text !== before) analysis = read(text, analysis)
    look(text, analysis, review, model)
  }
}

function look(text: string, analysis: Analysis, review: Review, model: ReadonlyMap<string, Seen>): void {
  const now = reviewNow(review, subjects(analysis.assessment), false)
  for (const { state, by, subject, evidence, text: then } of model.values()) {
    expect(judgementOf(review, subject, by)?.state).toBe(state)
    if (state === 'not-reviewed') continue
    const shown = now.find(each => keyOf(each) === keyOf(subject))?.judgements.find(({ judgement }) => judgement.by === by)
    expect(shown, `${keyOf(subject)} by ${by} is shown`).toBeDefined()
    if (!shown!.standing.stands) {
      counts.again++
      expect(then).not.toBe(text)
      continue
    }
    counts.stands++
    if (then !== text) counts.afterEdit++
    for (const hash of shown!.judgement.on) {
      for (const part of review.words.get(hash)!.split('\n')) {
        if (!holds(then, part) || !holds(text, part)) throw new Error(`“${part}” does not stand as it did`)
      }
    }
    if (!evidence) continue
    const current = shownFor(text, analysis, subject)!
    for (const each of evidence) {
      // As often as it was shown: of two equal positions one may have gone.
      const times = evidence.filter(other => other === each).length
      if (flat(text).split(each).length <= times) throw new Error(`“${each}” does not stand ${times} times`)
    }
    const quotes = shown!.judgement.on.map(hash => review.words.get(hash)!)
    for (const each of current) if (!quotes.some(quote => quote.includes(each)) && !evidence.includes(each)) throw new Error(`“${each}” was not there when ${keyOf(subject)} was judged`)
  }
}

test(`a standing judgement is on words that stand, through ${runs} sequences of edits and judgements`, () => {
  fc.assert(fc.property(steps, follow), { numRuns: runs, examples: [[[{ do: 'type', at: 976, text: '-->' }, { do: 'type', at: 976, text: '<!-- ' }, { do: 'judge', subject: 4, by: 'A', state: 'met' }]]] })
  expect(counts.afterEdit).toBeGreaterThan(runs / 10)
  expect(counts.again).toBeGreaterThan(runs / 10)
}, Math.max(60_000, runs * 600))
