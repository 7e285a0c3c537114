/** Candidates for every question that is read sentence by sentence, from one block alone. */
import grammar from '../../../lexicons/grammar.json' with { type: 'json' }
import type { BlockReading, Passage } from '../blockReading.ts'
import type { Evidence } from '../response.ts'
import { overlap, shift, type Span } from '../../span.ts'
import { keptBy, nearby, rememberedBy } from '../../remembered.ts'
import { touchesAny } from '../spanSearch.ts'
import { type Candidate, onlyWeighed, otherWords, part, type SentenceReader } from './candidate.ts'
import type { Said } from '../weighing/traits.ts'
import { certainly, isDoubtful, isLikely, isUnlikely } from '../weighing/likely.ts'
import { weighBeside } from '../weighing/beside.ts'
import { likelihood, weigh, weighed } from '../weighing/weigh.ts'
import { readContext } from './context.ts'
import { readDeeds } from './deeds.ts'
import { readMonitoring } from './monitoring.ts'
import { headDay } from './masthead.ts'
import { possibly, readNational } from './national.ts'
import { readPriorities } from './priorities.ts'
import { sentenceViews, type SentenceView } from './sentenceView.ts'
import { movedPassage, ownPassage } from '../movedPassage.ts'
import { isOfAction, readDateLines, readTime, readTimeCell } from './time.ts'

/** By the reader's name, as profiles name it. */
const readers: Readonly<Record<string, SentenceReader>> = {
  priorities: readPriorities, monitoring: readMonitoring, national: readNational, context: readContext, actions: readDeeds,
}

/** Spans are relative to the passage. */
interface PassageSaid {
  readonly dates: readonly { readonly candidate: Candidate; readonly span: Span }[]
  readonly sentences: readonly {
    readonly span: Span
    readonly said: readonly Said[]
    /** As `weigh` has them, by the sentence alone; none of what is not weighed. */
    readonly odds: readonly number[]
    /** Of a cell: a date in it is told of by the rest of its row. */
    readonly view?: SentenceView
  }[]
}

/** All that is looked at in a passage by itself. */
const wordsOf = ({ kind, depth, cell, sentences, span, plain }: Passage): string =>
  `${kind} ${depth} ${sentences.map(({ start }) => start - span.start).join()} ${cell ? `${cell.header}\n` : ''}\n${plain}`

const passageSaid = rememberedBy(wordsOf, (given: Passage): PassageSaid => {
  const passage = ownPassage(movedPassage(given, -given.span.start))
  const dates = readDateLines(passage)
  const sentences = sentencesSaid(passage)
  return { dates: untold(dates, sentences), sentences }
}, nearby)

/** What is said of each sentence. */
export function sentencesSaid(passage: Passage): PassageSaid['sentences'] {
  const turns = new Map<SentenceView, number>()
  return sentenceViews(passage).map(view => {
    const { turn, said } = readOnce({ view, from: view.goesOn && turns.get(view.goesOn) })
    turns.set(view, turn)
    return { span: view.span, ...said, ...(passage.cell && /\d/.test(view.plain) && { view }) }
  })
}

let turns = 0

/** What is said of a sentence, wherever it is said: mostly somebody types in another. `from`: the turn in which that was read from which it goes on. */
const readOnce = rememberedBy(({ view, from = 0 }: { readonly view: SentenceView; readonly from: number | undefined }) => {
  const { passage: { kind, cell, sentences }, before, lead } = view
  return [`${kind} ${Math.min(sentences.length, 3)} ${from} ${lead === before} ${cell ? cell.header : cell}`, ...[lead, before, view].map(one => one && `${one.quoted} ${one.plain.length} ${one.plain}`)].join('\n')
}, ({ view }) => ({ turn: ++turns, said: weighedIn(view) }), nearby)

/** A day at a page's head is one of which its sentence has not told. */
function untold(dates: PassageSaid['dates'], sentences: PassageSaid['sentences']): PassageSaid['dates'] {
  const days = dates.filter(({ candidate }) => candidate.kind === headDay)
  const tells = ({ span, said }: PassageSaid['sentences'][number]): boolean => said.filter(({ question, candidate }) => question === 'time' && candidate.kind !== otherWords).length >= days.filter(day => overlap(day.span, span)).length
  return days.length === 0 ? dates : dates.filter(day => !days.includes(day) || !sentences.some(s => overlap(s.span, day.span) && tells(s)))
}

/** “What we ask of national bodies” on a line of its own: a title, whatever its type. */
const title = new RegExp(grammar.readEvidence.title, 'i')

/** A title or a question answers nothing. */
const asks = ({ passage: { kind, sentences }, plain }: SentenceView): boolean =>
  kind === 'heading' || plain.trimEnd().endsWith('?') || kind === 'paragraph' && sentences.length === 1 && title.test(plain)

/** What each reader says of a sentence by itself. */
export function saidIn(view: SentenceView): readonly Said[] {
  const out: Said[] = view.passage.cell ? [] : readTime(view).map(candidate => ({ question: 'time', candidate }))
  if (asks(view)) return out
  for (const question in readers) {
    const candidate = readers[question]?.(view)
    if (candidate) out.push({ question, candidate })
  }
  return out
}

/** In prose; a cell answers what its column asks, “none” and “perhaps” say so in few words, an output is no answer, and what is weighed alone is none yet. */
const loosely = ({ cell }: Passage, question: string, { kind }: Candidate): boolean => !cell && question !== 'time' && !kind.endsWith('none needed') && !kind.startsWith(possibly) && kind !== 'output' && kind !== onlyWeighed

/** “An audit in 2019 had found the same”: what was known before, and no check to come. */
const hadFound = new RegExp(grammar.readEvidence.hadFound, 'i')

/** “Policy agreed: 9 June 2034”: a label that tells of the response is known to the reader. */
const isLabelled = (view: SentenceView): boolean => /:\W{0,4}$/.test(view.plain.slice(0, view.dates()[0]?.span.start))

/** Words that only look like an answer to the question, and tell of something else. */
const isOther = (view: SentenceView, question: string): boolean =>
  question === 'time' ? view.passage.cell !== undefined || isOfAction(view) || isLabelled(view) : question === 'monitoring' && hadFound.test(view.plain)

/** What the readers say with how likely it is by the sentence's words; and what none of them knows and is likely all the same. */
export function weighedIn(view: SentenceView): Pick<PassageSaid['sentences'][number], 'said' | 'odds'> {
  const said = saidIn(view)
  if (asks(view)) return { said, odds: [] }
  const odds = weigh(view, said)
  const likely = weighed.map((_, i) => likelihood(odds[i]!))
  const out: Said[] = []
  for (const { question, candidate } of said) {
    const at = weighed.indexOf(question)
    out.push({ question, candidate: at < 0 ? candidate : { ...candidate, likely: likely[at]! } })
  }
  for (const [i, question] of weighed.entries()) {
    if (said.some(one => one.question === question) || isOther(view, question)) continue
    if (isLikely(question, likely[i]!)) out.push({ question, candidate: { ...part(otherWords, likely[i]! / 100), likely: likely[i]! } })
    else if (question === 'actions' && likely[i]! >= certainly) out.push({ question, candidate: { ...part(onlyWeighed, 0), likely: likely[i]! } })
  }
  return { said: out, odds }
}

/** A sentence as it was weighed beside its neighbours. Spans are relative to the block. */
export interface Weighed extends Span {
  readonly passage: number
  /** Log odds that it answers, in the order of `weighed`, and behind them that it answers plainly. */
  readonly odds: readonly number[]
  /** The same by its own words. */
  readonly alone: readonly number[]
}

export const weighedSentences = keptBy(({ passages, placeholders }: BlockReading): readonly Weighed[] => {
  const alone = passages.flatMap((passage, i) => isLeftOut(passage) ? [] : passageSaid(passage).sentences.flatMap(({ span, odds }) => {
    const at = shift(span, passage.span.start)
    return odds.length > 0 && !touchesAny(placeholders, at) ? [{ ...at, passage: i, odds, length: span.end - span.start }] : []
  }))
  const beside = weighBeside(alone)
  return alone.map(({ start, end, passage, odds }, i) => ({ start, end, passage, odds: beside[i]!, alone: odds }))
})

/** Nobody answers in it. */
const isLeftOut = ({ speaker, kind }: Passage): boolean => speaker === 'review' || kind === 'code' || kind === 'html' || kind === 'header-cell'

/** `question` holds the reader's name until a marker is known. Spans are relative to the block. What a form finds in words that are hardly like an answer where they stand is none. */
export function readEvidence(reading: BlockReading): Evidence[] {
  const { text, passages, placeholders } = reading
  const out: Evidence[] = []
  const weighedAt = new Map(weighedSentences(reading).map(one => [one.start, one]))
  for (const [i, passage] of passages.entries()) {
    if (isLeftOut(passage) || namesField(passages, i)) continue
    const { dates, sentences } = passageSaid(passage)
    const by = passage.span.start
    for (const { candidate, span } of dates) {
      const at = shift(span, by)
      if (!touchesAny(placeholders, at)) out.push({ question: 'time', ...candidate, ...at, text: text.slice(at.start, at.end) })
    }
    // A prompt left beside it shows that the words were put in and are not yet the writer's answer as a whole.
    const half = !passage.cell && touchesAny(placeholders, passage.span)
    for (const { span, said, view } of sentences) {
      const at = shift(span, by)
      if (touchesAny(placeholders, at)) continue
      const words = { ...at, text: text.slice(at.start, at.end) }
      if (view) for (const candidate of readTimeCell(view, () => restOfRow(passages, i))) out.push({ question: 'time', ...candidate, ...words })
      for (const { question, candidate } of said) {
        if (question === 'time' && candidate.kind === otherWords && dates.length > 0) continue
        const odds = loosely(passage, question, candidate) ? weighedAt.get(at.start)?.odds[weighed.indexOf(question)] : undefined
        if (!isUnlikely(question, odds)) out.push({ question, ...candidate, ...((half || isDoubtful(question, odds)) && { strength: 'part' }), ...words })
      }
    }
  }
  return out
}

/** A cell that names what stands beside it: in a table of fields the first column's cells have no header, though the table has one. */
function namesField(passages: readonly Passage[], i: number): boolean {
  const cell = passages[i]?.cell
  if (!cell || cell.column > 0 || cell.header !== '') return false
  return passages.some(p => p.kind === 'header-cell' && p.cell?.column === 0 && p.plain.trim() !== '') || passages[i + 1]?.cell?.header === passages[i]?.plain.trim().replace(/\s+/g, ' ')
}

/** The other cells of the row. */
function restOfRow(passages: readonly Passage[], at: number): readonly Passage[] {
  const row = passages[at]?.cell?.row
  let first = at
  while (passages[first - 1]?.kind === 'cell' && passages[first - 1]?.cell?.row === row) first--
  const out: Passage[] = []
  for (let i = first; passages[i]?.kind === 'cell' && passages[i]?.cell?.row === row; i++) if (i !== at) out.push(passages[i]!)
  return out
}
