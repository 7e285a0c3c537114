/** Drafts made findings: one for each name, at the place where it is answered most fully, with its position. */
import type { Words } from '../../span.ts'
import { ofOne } from '../pages.ts'
import type { Finding, Position } from '../response.ts'
import { contradicted } from './contradicted.ts'
import type { Draft, PlacedStatement } from './draft.ts'
import { labelOf } from './findingWords.ts'
import { ordinalOf } from './words.ts'
import type { FoldedStatement, Told } from './folded.ts'

export interface FoundFindings {
  readonly findings: readonly Finding[]
  /** By a draft's order the index of its finding; -1 where it was left out. */
  readonly indices: readonly number[]
}

export const findingsOf = ofOne((told: Told): FoundFindings => {
  const kept = keep(told)
  const places = new Map(kept.map(d => [d, standsAt(d).span]))
  const order = kept.toSorted((a, b) => places.get(a)!.start - places.get(b)!.start || a.order - b.order)
  const at = new Map(order.map((d, i) => [d, i]))
  const children = childrenOf(told.drafts.all, at)
  // “All five were accepted” says nothing of four concerns.
  const globals = onAll(told.statements).filter(({ statement: { count, family } }) => count === undefined || family !== undefined || count === order.length)
  const partial = told.statements.filter(s => s.statement.explicit && s.statement.reach.kind === 'some')
  const numbered = new Set(order.filter(d => d.label.endsWith(` ${d.number}`)).map(d => d.family))
  const rest = partial.length > 0 ? restOf(partial, order) : undefined
  const findings = order.map((d): Finding => {
    const inherited = children.parentOf.get(d)?.statements ?? []
    const own = stated(d, inherited.length > 0 ? [...d.statements, ...inherited] : d.statements)
    const decided = own?.explicit ? own : globalOf(d, globals) ?? own ?? rest
    const mention = placeOf(d)
    const contradiction = contradicted(d.statements)
    return {
      // Where some are called by their figures, “Third recommendation” is so too.
      label: numbered.has(d.family) && ordinalOf(d.label.split(' ', 1)[0]!.toLowerCase()) !== undefined ? labelOf(d.family, d.number) : d.label,
      span: places.get(d)!, text: mention.text.text.trim(),
      position: decided?.position ?? 'not-stated',
      ...(decided ? { positionWords: decided.span } : {}),
      ...(contradiction ? { contradiction } : {}),
      reasonGiven: decided !== undefined && decided.position !== 'accepted' && (decided.reason || d.mentions.some(m => m.reason)),
      actions: [...d.actions],
    }
  })
  return { findings, indices: told.drafts.all.map(d => at.get(d) ?? at.get(children.heir.get(d) as Draft) ?? -1) }
})

/** Statements that speak of all findings. “We adopt its conclusions and accept Recommendations 1 to 5”: what is named is what is meant. */
export const onAll = (statements: readonly FoldedStatement[]): readonly FoldedStatement[] => {
  const part = (s: FoldedStatement): string => `${s.span.start} ${s.statement.clause ?? 0}`
  const naming = new Set(statements.filter(s => s.statement.reach.kind === 'named').map(part))
  return statements.filter(s => {
    const { statement: { explicit, reach, count }, loose } = s
    return     explicit && reach.kind === 'all' && (loose || count !== undefined) && (count !== undefined || reach.except.length > 0 || !naming.has(part(s)))
  })
}

/** The fullest mention: a line of contents names a finding, its section answers it. */
const placeOf = (d: Draft): Draft['mentions'][number] => rowOf(d) ?? d.mentions.reduce(fuller)

/** Without a heading of its own it stands in the row that says the position, whatever is told of it elsewhere. */
const rowOf = ({ mentions, statements }: Draft): Draft['mentions'][number] | undefined =>
  (mentions.some(m => m.heading && m.strong) ? undefined : mentions[statements.find(s => s.row && s.statement.explicit)?.mention ?? -1])

const fuller = (best: Draft['mentions'][number], m: Draft['mentions'][number]): Draft['mentions'][number] => (m.strong !== best.strong ? (m.strong ? m : best) : m.weight > best.weight ? m : best)

/** Where readers look for it: at its own heading where it has one, though a table's row says more. */
const standsAt = (d: Draft): Draft['mentions'][number] => {
  let heading: Draft['mentions'][number] | undefined
  for (const m of d.mentions) if (m.heading && m.strong) heading = heading ? fuller(heading, m) : m
  return heading ?? placeOf(d)
}

/** “4” for “4a”, “7a” for “7a.ii”: the number that holds it. */
const stem = (number: string): string => /^.+(?=\.[ivx]+$)/.exec(number)?.[0] ?? /^(?:\d+(?=[a-z]$)|[a-z](?=\d))/.exec(number)?.[0] ?? ''

/** All numbers that hold it, the nearest first. */
const stems = (number: string): readonly string[] => {
  const near = stem(number)
  return near === '' ? [] : [near, ...stems(near)]
}

/** Weak names go where a list of strong ones stands; “4” goes where “4a” and “4b” are told. */
const keep = ({ drafts }: Told): readonly Draft[] => {
  const strong = new Map<string, number>()
  const parts = new Map<string, number>()
  for (const d of drafts.all) {
    if (d.strong) strong.set(d.family, (strong.get(d.family) ?? 0) + 1)
    if (d.strong) for (const s of stems(d.number)) parts.set(`${d.family}:${s}`, (parts.get(`${d.family}:${s}`) ?? 0) + 1)
  }
  const elsewhere = [...strong.values()].some(n => n >= 2)
  const told = new Set(drafts.all.filter(d => !passing(d)).map(({ family }) => family))
  return drafts.all.filter(d => {
    if (passing(d) && (told.size > 1 || told.size === 1 && !told.has(d.family))) return false
    const listed = strong.get(d.family) ?? 0
    if (!d.strong && !d.statements.some(s => s.statement.explicit && s.statement.reach.kind !== 'piece') && (listed >= 2 && d.actions.length === 0 || (elsewhere && listed === 0 && d.statements.length === 0))) return false
    return parts.size === 0 || (parts.get(`${d.family}:${d.number}`) ?? 0) < 2
  })
}

/** Named in a sentence and no more: the review's finding where the response speaks of no other kind. */
const passing = ({ strong, statements, mentions, actions }: Draft): boolean => !strong && statements.length === 0 && actions.length === 0 && mentions.every(({ weight }) => weight === 0)

const childrenOf = (all: readonly Draft[], kept: ReadonlyMap<Draft, number>): { parentOf: ReadonlyMap<Draft, Draft>; heir: ReadonlyMap<Draft, Draft> } => {
  const parents = new Map(all.filter(d => !kept.has(d)).map(d => [`${d.family}:${d.number}`, d]))
  const parentOf = new Map<Draft, Draft>(), heir = new Map<Draft, Draft>()
  if (parents.size > 0) for (const d of kept.keys()) {
    const parent = stems(d.number).map(s => parents.get(`${d.family}:${s}`)).find(p => p !== undefined)
    if (!parent) continue
    parentOf.set(d, parent)
    if (!heir.has(parent)) heir.set(parent, d)
  }
  return { parentOf, heir }
}

interface Decided {
  readonly position: Exclude<Position, 'not-stated'>
  readonly span: Words
  readonly reason: boolean
  readonly explicit: boolean
}

/** The finding's own position: explicit words first; yes and no together are “in part”. */
const stated = (d: Draft, list: readonly PlacedStatement[]): Decided | undefined => {
  const fullest = d.mentions.indexOf(placeOf(d))
  const explicit = list.filter(s => s.statement.explicit)
  // A position on the finding goes before one on a piece of it.
  const whole = explicit.filter(s => s.statement.reach.kind !== 'piece')
  const pool = whole.length > 0 ? whole : explicit.length > 0 ? explicit : list
  const first = pool.find(s => s.mention === fullest) ?? pool[0]
  if (!first) return undefined
  const { position } = first.statement
  // Agencies that answer one recommendation in a row each.
  const other = first.row ? explicit.find(s => s.row && s.statement.position !== position) : undefined
  if (other) return { position: 'accepted-in-part', span: (position === 'accepted' ? other : first).span, reason: list.some(s => s.statement.reason), explicit: true }
  const against = explicit.length > 0
    ? position === 'accepted' && explicit.some(s => s.statement.position === 'not-accepted' && s.statement.reach.kind !== 'all')
    : position === 'accepted' && list.some(s => s.statement.position !== 'accepted')
  // “We agree that it was late. We do not agree that it was refused.”
  const agreed = position === 'not-accepted' && first.statement.reach.kind === 'piece' && list.some(s => s.statement.position !== 'not-accepted' && s.statement.voiced)
  // “We agree that good data are important”: with what a recommendation stands on, not with what it asks.
  const { reach } = first.statement
  if (position === 'accepted' && d.family === 'recommendation' && reach.kind === 'piece' && reach.premise) {
    const refusal = list.find(s => s.statement.position === 'not-accepted')
    return { position: refusal && !refusal.statement.explicit ? 'not-accepted' : 'accepted-in-part', span: (refusal ?? first).span, reason: list.some(s => s.statement.reason), explicit: explicit.length > 0 }
  }
  return { position: against || agreed ? 'accepted-in-part' : position, span: first.span, reason: list.some(s => s.statement.reason), explicit: explicit.length > 0 }
}

const globalOf = (d: Draft, globals: readonly FoldedStatement[]): Decided | undefined => {
  for (const { statement, span } of globals) {
    const except = statement.reach.kind === 'all' ? statement.reach.except : []
    if (except.some(n => n.number === d.number && (n.family === d.family || !except.some(m => m.family === d.family)))) continue
    return { position: statement.position, span, reason: statement.reason, explicit: true }
  }
  return undefined
}

/** “We accept five of the six” tells of the others once one is refused by name. */
const restOf = (partial: readonly FoldedStatement[], all: readonly Draft[]): Decided | undefined => {
  const accepted = partial.find(p => p.statement.position === 'accepted' && p.statement.count !== undefined)
  if (!accepted) return undefined
  const decided = all.filter(d => stated(d, d.statements)?.explicit).length
  if (all.length - decided !== accepted.statement.count) return undefined
  return { position: 'accepted', span: accepted.span, reason: false, explicit: true }
}
