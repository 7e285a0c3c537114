/** The ledger's words as evidence for the questions of acceptance and of actions. */
import { wordsAt, type Words } from '../../span.ts'
import type { Action, Evidence, Finding } from '../response.ts'
import { graded, strongest } from '../evidence/strongest.ts'
import { onAll } from './findingsOf.ts'
import { draftOf, type Folded } from './folded.ts'
import { isUnfilled } from './owners.ts'
import type { Text } from '../../text/text.ts'

/** Positions: on all findings first, then on one, then what only leans that way. */
export const acceptanceEvidence = (text: Text, { statements }: Folded, findings: readonly Finding[], question: string): readonly Evidence[] => {
  const used = new Set(findings.map(f => f.positionWords?.start))
  const seen = new Set<number>()
  const general = new Set(onAll(statements).map(s => s.span.start))
  const out: Evidence[] = []
  for (const { statement: read, span, loose } of statements) {
    // “We accept that mistakes were made” concedes something; only under a finding is it a position on it.
    const statement = loose && read.reach.kind === 'piece' && read.position !== 'not-accepted' && /\baccept(?:s|ed)? that\b/i.test(text.slice(span.start, span.end)) ? { ...read, explicit: false } : read
    if (seen.has(span.start)) continue
    seen.add(span.start)
    const { kind } = statement.reach
    const all = kind === 'all' && general.has(span.start)
    const full = statement.explicit && statement.position !== 'accepted-in-part'
    if (!statement.explicit && !statement.voiced && loose) continue
    if (!statement.explicit && findings.length > 0 && !used.has(span.start)) continue
    const weight = (statement.explicit ? 0.6 : 0.25) + (all ? 0.3 : 0) + (used.has(span.start) ? 0.1 : 0) + (loose && !all ? -0.1 : 0)
    out.push({
      question, ...wordsAt(text, span), strength: full ? 'full' : 'part', weight: Math.min(1, weight),
      kind: all ? (full ? 'position on all findings' : 'hedged position on all findings')
        : !statement.explicit ? (statement.position === 'not-accepted' ? (statement.reason ? 'reasoned refusal' : 'implied refusal') : 'implied position')
          : kind === 'some' ? 'position on some findings' : statement.position === 'accepted-in-part' ? 'hedged position' : 'position',
    })
  }
  return strongest([graded(out)])
}

/** “We”, “the Board”: the responder itself. */
const isOwn = (owner: Words | undefined): boolean => owner !== undefined && /^(?:we|i|(?:the|both|our) [\p{L}-]+)$/iu.test(owner.text)

/** What was last told of an action. */
const told = new WeakMap<Action, Evidence>()

/** Actions, as they were folded and as they are told, in one order: firm ones with a doer first. */
export const actionEvidence = (folded: Folded, actions: readonly Action[], question: string): readonly Evidence[] => {
  const out = actions.map(({ text, span: { start, end }, owner }, i): Evidence => {
    const one = folded.actions[i]!
    const { event: { strength, tense, labelled, ask }, due } = one
    const firm = strength === 'firm'
    const doer = owner !== undefined && !isUnfilled(owner.text)
    const weight = (firm ? 0.4 : 0.1) + (doer ? 0.2 : 0) + (due ? 0.15 : 0) + (tense === 'will' || labelled ? 0.1 : 0) + (draftOf(folded, one) !== undefined ? 0.1 : 0)
    const kind = !doer ? 'action without a doer' : ask ? 'request' : !firm ? 'intention' : tense === 'done' && !labelled && !isOwn(owner) ? 'action taken' : 'action'
    const full = firm && doer && !ask ? 'full' : 'part'
    const known = told.get(actions[i]!)
    if (known && known.question === question && known.kind === kind && known.strength === full && known.weight === weight) return known
    const made: Evidence = { question, kind, strength: full, weight, start, end, text }
    told.set(actions[i]!, made)
    return made
  })
  for (const { start, end, text } of folded.leanings) out.push({ question, kind: 'intention', strength: 'part', weight: 0.05, start, end, text })
  return strongest([graded(out)])
}
