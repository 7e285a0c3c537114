import advice from '../../lexicons/advice.json' with { type: 'json' }
import lexicon from '../../lexicons/plan.json' with { type: 'json' }
import { inParts, rank } from '../model/evidence/strongest.ts'
import { passing, type Page } from '../model/pages.ts'
import type { Action, Evidence, Response } from '../model/response.ts'
import type { BlockReading } from '../model/blockReading.ts'
import { same } from '../same.ts'
import { shift, type Span } from '../span.ts'
import { spanOf, tokensOf, type Token } from '../model/ledger/words.ts'
import { actionsByPage } from './ledger/actionsByPage.ts'
import { standingAt, type Standing } from './ledger/places.ts'
import { keptBeside } from '../remembered.ts'
import { firmWords, softWords } from './ledger/vocabulary.ts'
import { brief } from './ledger/wording.ts'
import type { DocumentRule, Report } from './rule.ts'
import { hasLetter } from '../model/characters.ts'

interface Soft {
  readonly span: Span
  readonly say: string
  readonly words: string
}

const hinges = new Set(['will', 'shall', "we'll"])
/** Before “to”: “has agreed to consider”. “To consider this, …” and “in order to” say what for. */
const undertaking = new Set(lexicon.hedged.undertaking)
/** “All staff to be reminded”: in a table or list the doer's name is so long at most. */
const headWords = 8
const between = new Set(lexicon.hedged.between)

/** Verbs that ask little: “remind”, “raise awareness”, “consider”. Said once for each kind, as a thought to weigh and no fault. */
export const softWording: DocumentRule = {
  id: 'soft-wording',
  *check({ response }) {
    const kinds = new Map<string, Soft[]>()
    for (const soft of softIn(response)) {
      const kind = kinds.get(soft.say)
      if (kind) kind.push(soft)
      else kinds.set(soft.say, [soft])
    }
    for (const [say, [first, ...others]] of kinds) {
      if (!first) continue
      const named = others.slice(0, 20)
      let known = told.get(first)
      if (!known || !same(known.named, named)) told.set(first, known = { named, report: naming(say, first, named) })
      yield known.report
    }
  },
}

/** By the first of a kind what was said, as long as the others stand. */
const told = new WeakMap<Soft, { readonly named: readonly Soft[]; readonly report: Report }>()

const naming = (say: string, { span, words }: Soft, others: readonly Soft[]): Report => ({
  span,
  message: `“${brief(words)}”: ${say.charAt(0).toLowerCase()}${say.slice(1)} ${advice.soft.says}`,
  question: 'actions',
  related: others.map(one => ({ span: one.span, message: advice.soft.also })),
})

/** The word at `before` makes what follows a promise; at the head of a cell or an item it is one by itself, and so is “CSC to …” there. */
const promises = (tokens: readonly Token[], before: number, heads: boolean): boolean => {
  const word = tokens[before]?.word ?? ''
  return heads || hinges.has(word) || (word === 'to' && undertaking.has(tokens[before - 1]?.word ?? ''))
}

/** Page by page: taken over where a page's actions and intentions are the very same. */
const softIn = (response: Response): readonly Soft[] => {
  const { blocks, evidence } = response
  const meant = intentions(evidence.get('actions') ?? none)
  let next = 0
  let behind = 0
  return ([] as Soft[]).concat(...actionsByPage(response).map(({ page, actions }) => {
    const end = blocks[behind += page.length]?.start ?? Infinity
    const from = next
    while (next < meant.length && meant[next]!.start < end) next++
    const met = { actions, meant: meant.slice(from, next) }
    return pass(page, met, () => ({ found: softOn(page, [...actions.flatMap(({ level, span }) => (level === 'national' ? [] : [span])), ...met.meant]), left: undefined })).found
  }))
}

const none: readonly Evidence[] = []
const intendedOn = inParts((evidence: readonly Evidence[], _: undefined) => evidence.filter(({ kind }) => kind === 'intention'), pages => pages.flat())
/** By place; of those at one, the strongest first. */
const intentions = keptBeside((evidence: readonly Evidence[]) => intendedOn(evidence, undefined).toSorted((a, b) => a.start - b.start || rank(b) - rank(a) || a.end - b.end))
const pass = passing<{ readonly actions: readonly Action[]; readonly meant: readonly Evidence[] }, undefined, readonly Soft[]>((a, b) => a.actions === b.actions && a.meant.length === b.meant.length && a.meant.every((one, i) => one === b.meant[i]))

const softOn = (page: Page, spans: readonly Span[]): readonly Soft[] => {
  let before = -1
  return spans.toSorted((a, b) => a.start - b.start).flatMap(span => {
    if (before === span.start) return []
    before = span.start
    const at = standingAt({ blocks: page }, span.start)
    const soft = at && softAt(at, span)
    return soft ? [{ ...soft, span: shift(soft.span, at.start) }] : []
  })
}

/** Kept by the block, with spans relative to it: most of a long plan is not being typed in. */
const kept = new WeakMap<BlockReading, Map<number, { readonly end: number; readonly listed: boolean; readonly soft: Soft | undefined }>>()

const softAt = (at: Standing, { start, end }: Span): Soft | undefined => {
  let known = kept.get(at.reading)
  if (!known) kept.set(at.reading, known = new Map())
  const listed = at.passage.kind === 'cell' || (at.passage.kind === 'item' && at.span.start === start)
  const from = start - at.start
  const to = end - at.start
  const before = known.get(from)
  if (before && before.end === to && before.listed === listed) return before.soft
  const soft = readSoft(at.reading.text.slice(from, to), from, listed)
  known.set(from, { end: to, listed, soft })
  return soft
}

/** The verb after “will” or “to”, or at the head of an action in a table or list; not beside a firm one. */
const readSoft = (words: string, base: number, listed: boolean): Soft | undefined => {
  const tokens = tokensOf(words)
  const head = tokens.findIndex(t => hasLetter(t.word))
  for (let k = Math.max(0, head); k < tokens.length && k < 40; k++) {
    const found = softWords.at(tokens, k)
    if (!found) continue
    let before = k - 1
    while (before > 0 && (between.has(tokens[before]!.word) || tokens[before]!.word.endsWith('ly'))) before--
    if (!promises(tokens, before, listed && (k === head || (before > head && before < headWords && tokens[before]?.word === 'to')))) continue
    if (firmWords.find(tokens, k + found.length)) return undefined
    const span = spanOf(tokens, k, k + found.length)
    return { span: shift(span, base), say: found.value, words: words.slice(span.start, span.end) }
  }
  return undefined
}
