/** Runs of passages that look alike and are answered in turn: the review's findings, though nothing calls them so. */
import grammar from '../../../lexicons/grammar.json' with { type: 'json' }
import { keptBy } from '../../remembered.ts'
import type { BlockReading } from '../blockReading.ts'
import type { ConcernEvent, LedgerEvent } from './events.ts'
import { columnNoun } from './marks.ts'
import { accepted, calledSo, matter, numberedStyle, score, type Chain, type Member } from './chain.ts'
import { keyOf } from './labels.ts'
import { follows } from './markPlaces.ts'
import type { Mark } from './marks.ts'
import { nextCode, planStyle } from './planCodes.ts'
import { repeated } from './repeated.ts'
import { bareMark, calledBy, familyOf, namesOf, none, type RunName } from './runNames.ts'

/** What a block shows of runs, in reading order. */
export type Trace =
  | Mark
  /** A heading; a run of what stands below it ends. */
  | { readonly kind: 'heading'; readonly depth: number }
  /** A position on what stands above. */
  | { readonly kind: 'position'; /** “Yes”, which answers any question. */ readonly short: boolean; /** By what the findings are called that it names: “a”, “3”. */ readonly named?: readonly string[] }
  /** The review's words. */
  | { readonly kind: 'review' }
  /** One sentence lists the findings. */
  | { readonly kind: 'listed' }
  /** The board's words; where their passage starts. */
  | { readonly kind: 'answer'; readonly at: number }
  /** “You raised three matters”. */
  | { readonly kind: 'announced'; readonly count: number; readonly family: string; readonly noun: string }
  | ConcernEvent
  /** A finding that is called one. */
  | { readonly kind: 'named'; readonly key: string; /** By a heading. */ readonly headed?: true }
  /** A sentence that begins with such a name. */
  | { readonly kind: 'led'; readonly key: string }

/** The traces of the block that starts there. */
export interface Traced {
  readonly start: number
  readonly trace: readonly Trace[]
}

/** A block's part. */
export const traceOf = (events: readonly LedgerEvent[], reading: BlockReading): readonly Trace[] => {
  const out: Trace[] = []
  for (const e of events) {
    if (e.kind === 'mark' || e.kind === 'concern') out.push(e)
    else if (e.kind === 'prose-list' && !e.weak) out.push({ kind: 'listed' })
    else if (e.kind === 'announced') out.push({ kind: 'announced', count: e.count, family: e.family, noun: e.noun })
    else if (e.kind === 'heading' || (e.kind === 'lead' && e.strength === 'strong') || (e.kind === 'row' && e.goesOn === 'new') || (e.kind === 'numbered' && e.family !== '')) {
      for (const n of e.kind === 'numbered' ? e.number : e.names) out.push({ kind: 'named', key: keyOf(n), ...(e.kind === 'heading' ? { headed: true as const } : {}) })
      if (e.kind === 'row' && e.names.length === 0) out.push({ kind: 'named', key: `row ${e.span.start} ${reading.text.length}` })
      if (e.kind === 'heading' && e.depth > 0) out.push({ kind: 'heading', depth: e.depth })
    } else if (e.kind === 'lead') for (const n of e.names) out.push({ kind: 'led', key: keyOf(n) })
    else if (e.kind === 'statement' && !e.review && (e.statement.reach.kind === 'here' || (e.statement.reach.kind === 'piece' && (e.statement.explicit || e.statement.position === 'not-accepted')))) out.push({ kind: 'position', short: e.statement.explicit && !e.statement.voiced })
    else if (e.kind === 'statement' && !e.review && e.statement.explicit && e.statement.reach.kind === 'named') {
      const { names } = e.statement.reach
      out.push({ kind: 'position', short: false, named: names.map(n => n.number) })
      for (const n of names) if (/^[a-l]$/.test(n.number)) out.push({ kind: 'led', key: keyOf(n) })
    }
    else if (e.kind === 'text' && e.words > 4) out.push(e.review ? { kind: 'review' } : { kind: 'answer', at: e.span.start })
  }
  return out
}

/** “Our response to the review”, “What the review found, and what we are doing” */
const answersReview = new RegExp(grammar.runs.answersReview, 'i')

/** A number of findings that is told far from them is theirs from so many on. */
const leastTold = 3

/** How far back, in passages, a run may have been announced. */
const announceReach = 6

/** Findings that are called so. */
const namesOn = keptBy((page: readonly Traced[]): readonly string[] => page.flatMap(({ trace }) => trace.flatMap(t => (t.kind === 'named' ? [t.key] : []))))
const titlesOn = keptBy((page: readonly Traced[]): readonly string[] => page.flatMap(({ trace }) => trace.flatMap(t => (t.kind === 'named' && t.headed ? [t.key] : []))))

/**
 * The names that marks have as findings, in the document's order; empty where findings are called by their names.
 * `standard` tells of headings that belong to what every response has, by where they start.
 */
export const findingRuns = (pages: readonly (readonly Traced[])[], standard: (at: number) => boolean): readonly RunName[] => {
  const names = new Set(pages.flatMap(namesOn))
  // “Recommendation 1” in bold, and below it “3. Accepted.”: paragraphs that are numbered throughout.
  if (names.size >= 2 && (familyOf([...names]) === undefined || new Set(pages.flatMap(titlesOn)).size >= 2)) return none
  const led = new Set<string>()
  let listed = false
  const concerns: string[] = []
  const open = new Map<string, Chain>()
  const done: Chain[] = []
  let passage = 0
  let announced = { at: -99, count: -1, family: matter, noun: '' }
  let answering = { depth: 9, at: -99 }
  const counts = new Map<number, string>()
  let last: Member[] = []
  let index = 0
  const close = (style: string): void => {
    const chain = open.get(style)
    // Lines that stand alone at a letter's end, with nothing below them, name who signs it.
    let until = passage
    if (style === 'h7') for (let m; (m = chain?.members.at(-1)) && until - m.begun <= m.own; until = m.begun) chain!.members.pop()
    if (chain && chain.members.length > 1) done.push(chain)
    open.delete(style)
  }
  for (const page of pages) for (const { start, trace } of page) {
    for (const t of trace) {
      switch (t.kind) {
        case 'concern': concerns.push(t.concern); break
        case 'led': led.add(t.key); break
        case 'listed': listed = true; break
        case 'announced':
          if (t.count > 0 || t.family !== matter || announced.at + announceReach < passage) announced = { at: passage, count: t.count, family: t.family, noun: t.noun }
          // A title above the announcement is of the letter.
          if (t.count > 1 && calledSo(t) && open.get('h7')?.members.length === 1) open.delete('h7')
          if (t.count >= leastTold && t.family !== matter && !counts.has(t.count)) counts.set(t.count, t.family)
          break
        case 'heading':
          // A run of headings ends under one that stands above them.
          for (const style of open.keys()) if (/h\d$/.test(style) && Number(style.slice(-1)) > t.depth) close(style)
          break
        case 'mark': {
          if (/^h[1-6]$/.test(t.style) && answersReview.test(t.label)) answering = { depth: Number(t.style.slice(1)), at: passage }
          if (t.style.endsWith('h7') === false && /^h\d$/.test(t.style) && standard(start + t.span.start)) { last = []; break }
          if (t.style === 'h7' && standard(start + t.span.start)) break
          let chain = open.get(t.style)
          if (t.style === 'ref') {
            last = [...open.values(), ...done].flatMap(c => c.members.filter(m => bareMark(m.mark.label) === bareMark(t.label))).slice(0, 1)
            for (const m of last) m.taken = true
            if (last.length > 0) break
          }
          // A plan's entries stand below the line of its columns' heads, and whatever else begins with a number is passed over.
          if (t.style === planStyle) {
            const last = chain?.members.findLast(m => m.mark.value > 0)
            if (last ? !nextCode(t.value, last.mark.value) : announced.noun !== columnNoun || passage - announced.at > announceReach || t.value < 1 || t.value > 1.01) break
          } else if (chain && t.value > 0 && !follows(t.value, chain.members.at(-1)?.mark.value ?? 0) && t.value < 99 && !chain.members.some(({ mark }) => mark.also?.includes(t.value - 1))) { close(t.style); chain = undefined }
          if (t.style === 'you' && t.value > 1 && !open.has('you')) { last = []; break }
          // “The review found that …” below a title.
          if (t.style === 'told') { for (const m of last) m.said = true; break }
          if (!chain) {
            // “Paragraph 8 concerns …”, “**11. A commissioner.** …”: numbers of the report's own.
            if (t.value > 1.01 && t.style !== 'noun' && !t.style.endsWith('b')) break
            const near = passage - announced.at <= announceReach
            chain = { style: t.style, members: [], announced: near ? announced.count : -1, family: near ? announced.family : matter, noun: near ? announced.noun : '', from: index, under: Number(/^h(\d)$/.exec(t.style)?.[1] ?? 0) === answering.depth + 1 && passage - answering.at <= 2 }
            open.set(t.style, chain)
          }
          const member: Member = { mark: t, block: start, begun: passage, positions: 0, told: false, answered: false, passages: 0, own: 0, taken: false, said: false }
          chain.members.push(member)
          last = []
          for (const { members } of open.values()) if (members.length > 0) last.push(members[members.length - 1]!)
          break
        }
        case 'position': for (let i = 0; i < last.length; i++) {
          const { label } = last[i]!.mark
          if (t.named ? t.named.includes(bareMark(label)) : !t.short || !label.endsWith('?')) last[i]!.positions++
        }
        break
        case 'review': for (let i = 0; i < last.length; i++) { const m = last[i]!; m.told ||= !m.answered; m.passages++ } passage++; break
        case 'answer': for (let i = 0; i < last.length; i++) { const m = last[i]!; m.answered = true; m.passages++; if (m.block === start && m.mark.span.start === t.at) m.own = 1 } passage++; break
      }
      index++
    }
  }
  if (led.size + names.size >= 2) for (const style of ['title', 'whole']) open.delete(style)
  if (listed) open.delete('topic')
  for (const style of [...open.keys()]) close(style)
  // “Police: accepted.” below a finding that is called one: who answers it, and no finding.
  const bodies = names.size > 0 ? done.filter(c => c.members.every(m => m.mark.body)) : []
  for (const c of bodies) done.splice(done.indexOf(c), 1)
  if (names.size >= 2) return namesOf(done.filter(accepted).map(run => calledBy([...names], run)).find(run => run !== undefined))
  const again = concerns.flatMap(concern => done.flatMap(c => repeated(c, concern)))[0]
  const told = done.map((c): Chain => {
    const more = c.style === 'number' ? [...counts].find(([count]) => count >= (c.members.at(-1)?.mark.value ?? 0))?.[1] : undefined
    if (more !== undefined) return { ...c, family: more }
    // “Two matters of concern” and, below them, two titles; what comes after is of something else.
    if (!listed && c.style === 'h7' && calledSo(c) && c.announced > 1 && c.announced < c.members.length && c.members.every(m => m.passages > m.own)) return { ...c, members: c.members.slice(0, c.announced) }
    const family = c.announced === c.members.length ? undefined : counts.get(c.members.length)
    return family !== undefined && numberedStyle.test(c.style) ? { ...c, announced: c.members.length, family } : c
  })
  const best = told.filter(accepted).sort((a, b) => score(b) - score(a) || a.from - b.from)[0]
  return namesOf(again && score(again) >= (best ? score(best) : 0) ? again : best && (calledBy([...names, ...led], best) ?? best))
}
