/** Goes through the document's events once and keeps what is in scope: the section's finding, the list that was begun, the table's row. */
import { shift, type Span } from '../../span.ts'
import type { Level } from '../response.ts'
import { accepted } from './accepted.ts'
import { drafts, type Draft, type Drafts } from './draft.ts'
import type { Due } from './due.ts'
import type { ActionEvent, LedgerEvent, MonitoringEvent } from './events.ts'
import { labelOf } from './findingWords.ts'
import type { FindingName } from './labels.ts'
import { linkStems } from './linkStems.ts'
import { matchMonitoring } from './matchMonitoring.ts'
import { bareMark, findingRuns, keyOf as markKey, traceOf } from './runs.ts'
import { placeReader, type Place } from './place.ts'
import type { Mark } from './marks.ts'
import type { LedgerInput } from './readLedger.ts'
import type { Statement } from './statement.ts'
import { settleLevels } from './settleLevels.ts'
import { inBlocks } from '../inBlocks.ts'
import { ledgerEvents } from './summary.ts'

export interface FoldedAction {
  readonly span: Span
  draft: Draft | undefined
  owner: Span | undefined
  due: Due | undefined
  monitoring: Span | undefined
  level: Level
  readonly event: ActionEvent
  readonly place: Place
  /** “1” of the row “1.2” that it stands in; else empty. */
  readonly stem: string
}

export interface FoldedStatement {
  readonly statement: Statement
  readonly span: Span
  /** Stands in no finding's section. */
  readonly loose: boolean
}

export interface FoldedCheck {
  readonly span: Span
  readonly event: MonitoringEvent
  readonly drafts: readonly Draft[]
}

export interface Folded {
  readonly drafts: Drafts
  readonly actions: FoldedAction[]
  readonly statements: FoldedStatement[]
  readonly checks: FoldedCheck[]
  /** Intentions too soft to be actions. */
  readonly leanings: Span[]
}

/** What is in scope while the events go by. */
interface Scope {
  /** Findings whose section or paragraph this is. */
  current: readonly Draft[]
  /** Depth of the heading that began the scope, or that it stands under. */
  depth: number
  byHeading: boolean
  /** Nothing but names since the scope began. */
  bare: boolean
  /** Of the table's row. */
  row: readonly Draft[]
  /** The number before the dot of the table's row, where the table lists no findings. */
  stem: string
  /** Findings are being listed: numbered items are findings of this family. */
  listing: string
  /** The family that the last heading spoke of, and whether findings were called by their names since. */
  headed: string
  named: boolean
  /** The number of the paragraph that announced the listing; its successors are paragraphs too. 0 where it has none. */
  after: number
  /** The body that the heading names and no more: the tables below it are its own. */
  body: Span | undefined
  /** The table has a column for who acts. */
  owned: boolean
  /** Actions are being listed. */
  acting: boolean
  actingOwner: Span | undefined
  /** Depth of the item that named them; -1 for a sentence. */
  actingBelow: number
  /** Families that the headings above speak of, by depth. */
  readonly collective: string[]
  lastDepth: number
  contents: boolean
  /** The last number of a run of numbered headings that are findings. */
  run: number
  /** The passage that names the finding has not been read to its end. */
  led: boolean
  /** The scope ends with its paragraph. */
  brief: boolean
  /** The scope was begun by a sentence, not by a title. */
  loose: boolean
  /** Start of the passage that was entered last. */
  entered: number
  /** The last single finding with a plain number. */
  lastNth: FindingName | undefined
}

export const fold = (input: LedgerInput): Folded => {
  const found = drafts()
  const out: Folded = { drafts: found, actions: [], statements: [], checks: [], leanings: [] }
  const placeAt = placeReader(input.sections)
  const s: Scope = { current: [], depth: 7, byHeading: false, bare: false, row: [], stem: '', listing: '', headed: '', named: false, after: 0, body: undefined, owned: false, acting: false, actingOwner: undefined, actingBelow: -1, collective: [], lastDepth: 0, contents: false, run: 0, led: false, brief: false, loose: false, entered: -1, lastNth: undefined }
  const counts = new Map<string, number>()
  let pending: { owner?: Span; due?: Due; monitoring?: Span } = {}
  let fresh: FoldedAction[] = []

  const enter = (names: readonly FindingName[], span: Span, text: Span, strong: boolean, depth: number, byHeading: boolean): void => {
    s.entered = span.start
    const only = names.length === 1 ? names[0] : undefined
    if (only && /^\d+$/.test(only.number)) s.lastNth = only
    const met = names.map(n => found.meet(n, span, text, strong))
    const together = s.bare && s.current.length > 0 && met.every(d => s.current.every(c => c.family === d.family && sibling(c.number, d.number)))
    s.current = together ? [...s.current, ...met.filter(d => !s.current.includes(d))] : met
    s.depth = depth
    s.byHeading = byHeading
    s.bare = true
    s.led = true
    s.brief = false
    s.loose = !strong
    fresh = []
    pending = {}
  }
  const leave = (): void => {
    s.current = []
    s.bare = false
    s.depth = 7
  }
  /** Headings “1) …”, “2) …”, or “4.1 …”, “4.2 …”, under one that speaks of the findings run on from one. */
  const numberedFinding = (number: string): boolean => {
    const n = Number(/^(?:\d+\.)?(\d+)$/.exec(number)?.[1] ?? 0)
    if (n === 0) return /^\d+[a-z]/.test(number)
    if (n !== s.run + 1) return false
    s.run = n
    return true
  }
  const ordinal = (family: string): FindingName => {
    const n = (counts.get(family) ?? 0) + 1
    counts.set(family, n)
    return { family, number: String(n), label: labelOf(family, String(n)) }
  }
  const weigh = (list: readonly Draft[], by: number, reason: boolean): void => {
    for (const d of list) {
      const last = d.mentions.at(-1)
      if (!last) continue
      last.weight += by
      if (reason) last.reason = true
    }
  }

  /** “They did not accept the fourth”, told before the findings are. */
  const later: { readonly statement: Statement; readonly span: Span }[] = []
  let block = 0
  const take = (e: LedgerEvent, start: number, review: boolean): void => {
    const span = (x: Span): Span => shift(x, start)
    switch (e.kind) {
      case 'heading': {
        if (e.depth < 0) return leave()
        const depth = e.depth > 0 ? e.depth : Math.min(7, s.lastDepth + 1)
        if (e.depth > 0) {
          s.lastDepth = e.depth
          if (e.number.length === 0 && e.names.length === 0) s.collective.length = e.depth
          else s.collective.length = Math.min(s.collective.length, e.depth + 1)
        }
        s.contents = e.contents
        if (e.depth !== 0 || e.body) s.body = e.body && e.depth !== 1 ? span(e.span) : undefined
        const above = s.collective.slice(2).filter(Boolean).at(-1) ?? ''
        s.listing = ''
        s.after = 0
        s.acting = false
        s.actingOwner = undefined
        if (e.names.length > 0) return enter(e.names, span(e.span), { start: start + e.span.end, end: start + e.span.end }, true, depth, true)
        if (e.number.length > 0 && above !== '' && numberedFinding(e.number[0]?.number ?? '')) return enter(e.number.map(n => ({ family: above, number: n.number, label: labelOf(above, n.label.replace(/^\S+ |^ /, '').trim() || n.number) })), span(e.span), span({ start: e.span.end, end: e.span.end }), true, depth, true)
        if (depth <= s.depth && !e.part) leave()
        if (e.collective !== '' && e.depth > 0) s.collective[e.depth] = e.collective
        s.listing = e.collective
        s.headed = e.collective
        s.named = false
        s.run = 0
        return
      }
      case 'lead':
        if (s.contents) return
        if (e.strength === 'strong') s.named = true
        if (e.strength === 'strong') return enter(e.names, span(e.span), span(e.text), true, s.byHeading && s.depth <= s.lastDepth ? s.lastDepth : s.lastDepth, false)
        enter(e.names, span(e.span), span(e.text), false, s.lastDepth, false)
        s.brief = !e.via
        return
      case 'numbered': {
        if (s.contents || e.number.length === 0) return
        const sub = /[a-z]/.test(e.number[0]?.number ?? '')
        const family = e.family || s.listing || (sub ? s.collective.filter(Boolean).at(-1) ?? '' : '')
        // Findings that are called by their names under this heading leave its other numbers to paragraphs.
        if (family === '' || (e.family === '' && s.after > 0 && Number(e.number[0]?.number ?? 0) > s.after) || (s.named && e.family === '' && s.listing === s.headed) || (e.deed && !sub && e.family === '') || (s.byHeading && s.current.length > 0 && !sub && e.family === '')) return
        return enter(e.number.map(n => ({ family, number: n.number, label: labelOf(family, n.label.trim()) })), span(e.span), span(e.text), true, s.lastDepth, false)
      }
      case 'unnumbered':
        if (s.contents || e.deed) return
        if (e.family !== '') return enter([ordinal(e.family)], span(e.span), span(e.text), true, s.lastDepth, false)
        return
      case 'mark': {
        if (e.style === 'ref') {
          const mark = bareMark(e.label)
          const known = found.all.find(d => bareMark(d.label) === mark) ?? found.all.find(d => d.number === mark)
          return known && enter([known], span(e.span), span(e.text), false, s.lastDepth, false)
        }
        // “Secondly, you say …” after “Your first concern”.
        if (e.style === 'you') {
          const before = s.lastNth
          if (!before || (e.value !== Number(before.number) + 1 && e.value < 99)) return
          const number = String(Number(before.number) + 1)
          return enter([{ family: before.family, number, label: e.label }], span(e.span), span(e.text), true, s.lastDepth, false)
        }
        const name = nextOf(s.lastNth, e) ?? runs.get(markKey(block, e))
        if (!name || s.entered === start + e.span.start) return
        s.listing = ''
        const sort = Number(/h(\d)$/.exec(e.style)?.[1] ?? 0)
        return enter([name], span(e.span), span(e.text), true, sort > 0 && sort < 7 ? sort : s.lastDepth + (sort === 7 ? 1 : 0), sort > 0)
      }
      case 'announced': case 'legend': return
      case 'coded': {
        const position = codes.get(e.code)
        if (position) state({ span: e.span, position, reach: { kind: 'here', plural: false }, explicit: true, voiced: true, reason: false }, span(e.span), true, review)
        return
      }
      case 'prose-list':
        for (const item of e.items) {
          const words = span(item)
          const label = input.text.slice(words.start, words.end).replace(/\s+/g, ' ')
          found.meet({ family: e.family, number: label.toLowerCase(), label }, words, words, true)
        }
        return
      case 'intro':
        s.listing = e.family || s.listing
        s.after = e.paragraph ?? 0
        s.acting = e.actions && e.family === ''
        s.actingOwner = e.owner ? span(e.owner) : undefined
        s.actingBelow = e.below ?? -1
        return
      case 'row': {
        fresh = []
        pending = {}
        s.stem = e.stem ?? ''
        s.owned = e.owned ?? false
        if (e.goesOn === 'none') s.row = []
        else if (e.goesOn === 'new') {
          // A table under a finding's own heading: its rows are parts of that finding.
          if (e.names.length === 0 && s.byHeading && s.current.length > 0) return void (s.row = [])
          const names = e.names.length > 0 ? e.names : [ordinal(e.family)]
          s.row = names.map(n => found.meet(n, span(e.span), span(e.text), true))
          weigh(s.row, 5, false)
        }
        return
      }
      case 'statement':
        return state(e.statement, span(e.statement.span), e.row, review || e.review)
      case 'action':
        return act(e, start, review || e.review)
      case 'monitoring': {
        const place = placeAt(start + e.span.start)
        if (review && !e.labelled) return
        out.checks.push({ span: span(e.span), event: place === 'monitoring' ? { ...e, labelled: true } : e, drafts: s.current })
        return
      }
      case 'field': {
        const value = e.role === 'due' ? { due: e.due ? { ...e.due, span: span(e.due.span) } : { span: span(e.span) } } : { [e.role]: span(e.span) }
        const wants = (a: FoldedAction): boolean => a[e.role] === undefined || (e.role === 'due' && a.due?.date === undefined && e.due?.date !== undefined) || (e.role === 'owner' && a.owner !== undefined && a.owner.end - a.owner.start <= shortest)
        const last = fresh.at(-1)
        const open = fresh.filter(a => (wants(a) || (e.role === 'owner' && a === last && !a.event.labelled)) && (!e.item || a === last || (a.event.depth ?? 0) > (e.depth ?? 0) || (a.event.labelled && a.event.passage === last?.event.passage)))
        if (open.length > 0) for (const a of open) Object.assign(a, value)
        else pending = { ...pending, ...value }
        return
      }
      case 'text':
        if (e.words > 0 && !review && !e.review) {
          if (!s.led) s.bare = false
          weigh(s.current, e.words, e.reason)
        } else weigh(s.current, Math.min(3, e.words), false)
        s.led = false
        return
    }
  }

  const state = (statement: Statement, span: Span, row: boolean, review: boolean): void => {
    if (review) return
    const scope = row && s.row.length > 0 ? s.row : s.current
    const { reach } = statement
    out.statements.push({ statement, span, loose: scope.length === 0 })
    const put = (list: readonly Draft[]): void => {
      for (const d of list) {
        d.statements.push({ statement, span, mention: d.mentions.length - 1 })
        const last = d.mentions.at(-1)
        if (last) {
          last.weight += 60
          if (statement.reason) last.reason = true
        }
      }
      s.bare = false
      s.led = false
    }
    const unknown = reach.kind === 'named' && reach.names.every(n => n.family === '' && !found.find(n))
    if (unknown) later.push({ statement, span })
    else if (reach.kind === 'named') put(reach.names.map(n => found.find(n) ?? (n.family === '' ? undefined : found.meet(n, span, { start: span.end, end: span.end }, false))).filter(d => d !== undefined))
    else if (scope.length === 0 && reach.kind === 'here' && reach.plural && !out.statements.some(o => o.span.start === span.start && o.statement.reach.kind === 'some')) out.statements[out.statements.length - 1] = { statement: { ...statement, reach: { kind: 'all', except: [] } }, span, loose: true }
    else if (scope.length > 0 && (reach.kind !== 'all' || (statement.count === undefined && s.byHeading))) put(scope)
  }

  const act = (e: ActionEvent, start: number, review: boolean): void => {
    const place = placeAt(start + e.span.start)
    const scope = e.row ? (s.row.length > 0 ? s.row : s.current) : s.current
    if (!e.row && !accepted(e, place, { scoped: scope.length > 0, acting: s.acting, review })) {
      if (place === 'monitoring' && !review && !e.agentless) out.checks.push({ span: shift(e.span, start), event: { kind: 'monitoring', span: e.span, general: false, labelled: true, topics: e.topics }, drafts: s.current })
      if (!review && e.owner && e.strength === 'soft' && e.tense !== 'done' && place !== 'context' && place !== 'monitoring') out.leanings.push(shift(e.span, start))
      return
    }
    const at = (x: Span | undefined): Span | undefined => x && shift(x, start)
    const named = e.row ? scope.length > 0 ? undefined : e.names.map(n => found.find(n)).find(d => d !== undefined) : e.names.map(n => found.find(n) ?? (scope.length === 0 || s.loose ? found.meet(n, shift(e.span, start), { start: start + e.span.end, end: start + e.span.end }, false) : undefined)).find(d => d !== undefined)
    const others = s.loose && named ? e.names.map(n => found.find(n)).filter(d => d !== undefined) : undefined
    const action: FoldedAction = {
      span: shift(e.span, start), draft: others ? named : scope.length > 0 ? scope[0] : named, owner: at(e.owner) ?? (e.item && s.acting && (e.depth ?? 0) > s.actingBelow ? s.actingOwner : undefined) ?? pending.owner ?? (e.row && !s.owned ? s.body : undefined),
      due: e.due ? { ...e.due, span: shift(e.due.span, start) } : pending.due, monitoring: at(e.monitoring) ?? pending.monitoring, level: e.level, event: e, place, stem: e.row ? s.stem : '',
    }
    pending = {}
    fresh.push(action)
    const index = out.actions.push(action) - 1
    for (const d of others ?? (scope.length > 0 ? scope : named ? [named] : [])) d.actions.push(index)
    weigh(others ?? scope, 30, false)
  }

  const all = eventsIn(input.blocks, input.findingWords).map(({ found }) => found)
  const codes = new Map(all.flatMap(({ legends }) => legends))
  const titled = placeReader(input.sections)
  const runs = findingRuns(all, (b, mark) => titled((input.blocks[b]?.start ?? 0) + mark.span.start) !== '')
  input.blocks.forEach(({ start, reading }, b) => {
    const speech = input.speech[b]
    const { events, intro, begins } = all[b]!
    block = b
    if (s.brief && reading.kind !== 'list' && reading.kind !== 'table') {
      s.brief = false
      leave()
    }
    // A passage's events stand before its `text` event, which tells whose words they are.
    let from = 0
    events.forEach((e, k) => {
      if (e.kind !== 'text') return
      const review = speech?.has(e.passage) ?? false
      for (let j = from; j <= k; j++) take(events[j] as LedgerEvent, start, review)
      from = k + 1
    })
    for (let j = from; j < events.length; j++) take(events[j] as LedgerEvent, start, false)
    s.row = []
    if (reading.kind !== 'list' && !intro) { s.acting = false; if (reading.kind === 'paragraph' && !begins) s.actingOwner = undefined }
  })
  for (const { statement, span } of later) if (statement.reach.kind === 'named') for (const n of statement.reach.names) found.find(n)?.statements.push({ statement, span, mention: 0 })
  linkStems(out)
  settleLevels(out.actions)
  matchMonitoring(out)
  return out
}

/** “Your second was that …” after “Your first finding”. */
const nextOf = (before: FindingName | undefined, { style, value, label }: Mark): FindingName | undefined => {
  const next = before && Number(before.number) + 1
  if (!before || style !== 'first' || label.includes(' ') || value !== next && value < 99) return undefined
  return { family: before.family, number: String(next), label: `${label} ${before.family}` }
}

/** Every block's events, with what the fold asks of them at each turn. */
const eventsIn = inBlocks((reading, findingWords: readonly string[]) => {
  const events = ledgerEvents(reading, findingWords)
  return { events, legends: events.flatMap(e => e.kind === 'legend' ? e.codes : []), trace: traceOf(events, reading), intro: events.some(e => e.kind === 'intro'), begins: events.some(e => e.kind === 'numbered' || e.kind === 'lead') }
})

/** A doer of so few letters is “we”: a label says it better. */
const shortest = 4

/** “4a” and “4b”, “4a.i” and “4a.ii”: parts of one finding, answered together. */
const sibling = (a: string, b: string): boolean => {
  const stem = (n: string): string => /^\d+(?=[a-z])/.exec(n)?.[0] ?? ''
  return a !== b && stem(a) !== '' && stem(a) === stem(b)
}
