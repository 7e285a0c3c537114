/** The ledger's words as evidence for the questions of acceptance and of actions. */
import type { Words } from '../../span.ts'
import { ofOne } from '../pages.ts'
import type { Action, Evidence } from '../response.ts'
import { graded, strongest, type Graded } from '../evidence/strongest.ts'
import { findingsOf, onAll } from './findingsOf.ts'
import { draftOf, type FoldedAction, type Stems, type Told } from './folded.ts'
import { isNobody, isUnfilled } from './owners.ts'

/** Positions: on all findings first, then on one, then what only leans that way. */
export const acceptanceEvidence = ofOne((all: Told, question: string): readonly Evidence[] => {
  const { statements } = all
  const { findings } = findingsOf(all)
  const used = new Set(findings.map(f => f.positionWords?.start))
  const seen = new Set<number>()
  const general = new Set(onAll(statements).map(s => s.span.start))
  const out: Evidence[] = []
  for (const { statement: read, span, loose } of statements) {
    // “We accept that mistakes were made” concedes something; only under a finding is it a position on it.
    const statement = loose && read.reach.kind === 'piece' && read.position !== 'not-accepted' && /\baccept(?:s|ed)? that\b/i.test(span.text) ? { ...read, explicit: false } : read
    if (seen.has(span.start)) continue
    seen.add(span.start)
    const { kind } = statement.reach
    const all = kind === 'all' && general.has(span.start)
    const full = statement.explicit && statement.position !== 'accepted-in-part'
    if (!statement.explicit && !statement.voiced && loose) continue
    if (!statement.explicit && findings.length > 0 && !used.has(span.start)) continue
    const weight = (statement.explicit ? 0.6 : 0.25) + (all ? 0.3 : 0) + (used.has(span.start) ? 0.1 : 0) + (loose && !all ? -0.1 : 0)
    out.push({
      question, start: span.start, end: span.end, text: span.text, strength: full ? 'full' : 'part', weight: Math.min(1, weight),
      kind: all ? (full ? 'position on all findings' : 'hedged position on all findings')
        : !statement.explicit ? (statement.position === 'not-accepted' ? (statement.reason ? 'reasoned refusal' : 'implied refusal') : 'implied position')
          : kind === 'some' ? 'position on some findings' : statement.position === 'accepted-in-part' ? 'hedged position' : 'position',
    })
  }
  return strongest([graded(out)])
})

/** “We”, “the Board”: the responder itself. */
const isOwn = (owner: Words | undefined): boolean => owner !== undefined && /^(?:we|i|(?:the|both|our) [a-zÀ-ɏ-]+)$/i.test(owner.text)

/** Somebody in particular; “the safeguarding partners” may be the body that answers. */
const isDoer = ({ text }: Words): boolean => !isUnfilled(text) && (!isNobody(text) || /^(?:the|our) (?:\w{1,20} ){0,3}partners$/i.test(text))

/** What was last told of an action. */
const told = new WeakMap<Action, Evidence>()

/** A page's actions, as they were folded and as they are told. */
export interface ToldActions {
  readonly folded: readonly FoldedAction[]
  readonly actions: readonly Action[]
  readonly stems: Stems
}

/** Firm ones with a doer first. */
export const actionEvidence = ofOne(({ folded, actions, stems }: ToldActions, question: string): Graded => graded(actions.map((action, i): Evidence => {
  const { text, span: { start, end }, owner, finding } = action
  const one = folded[i]!
  const { event: { strength, tense, labelled, ask }, due } = one
  const firm = strength === 'firm'
  const doer = owner !== undefined && isDoer(owner)
  const weight = (firm ? 0.4 : 0.1) + (doer ? 0.2 : 0) + (due ? 0.15 : 0) + (tense === 'will' || labelled ? 0.1 : 0) + (draftOf(stems, one) !== undefined ? 0.1 : 0)
  // What others have done is background, unless it stands in the answer to a finding.
  const kind = !doer ? 'action without a doer' : ask ? 'request' : !firm ? 'intention' : tense === 'done' && !labelled && finding < 0 && !isOwn(owner) ? 'action taken' : 'action'
  const full = firm && doer && !ask ? 'full' : 'part'
  const known = told.get(action)
  if (known && known.question === question && known.kind === kind && known.strength === full && known.weight === weight) return known
  const made: Evidence = { question, kind, strength: full, weight, start, end, text }
  told.set(action, made)
  return made
})))

/** Weaker than any action. */
export const leaningEvidence = ofOne((leanings: readonly Words[], question: string): Graded => graded(leanings.map(({ start, end, text }): Evidence => ({ question, kind: 'intention', strength: 'part', weight: 0.05, start, end, text }))))
