/** What comes first, and how it fits the programme of learning and improvement. */
import { full, part, type SentenceReader } from './candidate.ts'
import type { SentenceView } from './sentenceView.ts'

export const readPriorities: SentenceReader = view => {
  const states = (lexicon: string): boolean => view.stated(lexicon).length > 0
  // Patients and calls have their order too.
  const order = states('priorities/order') && (view.has('scope/own') || view.has('scope/promise') || view.has('priorities/thing'))
  const named = states('priorities/own-priority')
  const priority = order || named || states('priorities/priority')
  const fit = states('priorities/fit')
  const proper = titledProgramme(view)
  // One of the board's standing priorities says where the work belongs, not which of the actions comes first.
  const standing = states('priorities/standing')
  const hedged = view.has('scope/hedge')
  const strong = states('priorities/framework') || (proper && (fit || view.has('scope/own')))
  const framework = strong || proper || (!hedged && states('priorities/programme') && (fit || view.has('scope/own')))
  if (!priority && !framework && !standing) return undefined
  if (view.has('scope/duty') && !view.has('scope/own') && !view.has('scope/promise')) return undefined
  // Somebody's priorities, told in passing, are not what this response puts first.
  const own = order || (named && (view.has('scope/own') || view.has('scope/promise')))
  if (own && framework) return full(order ? 'order in its framework' : 'priority in its framework', 0.8 + (fit ? 0.1 : 0))
  if (own) return part('priority', 0.7)
  if (standing) return part('standing priority', 0.6)
  const ours = view.has('scope/own') ? 0.05 : 0
  if (strong && fit) return part('framework', 0.6 + ours)
  if (strong) return part('framework', 0.45 + ours)
  if (framework && fit) return part('framework', 0.25 + ours)
  if (framework) return part('programme named', 0.2)
  return part('priority mentioned', 0.3)
}

const programme = /(?<=(\p{Lu}[\p{L}\d’'&-]*) )(?:Plan|Strategy|Programme|Program|Framework|Agenda|Roadmap|Charter)\b(?! (?:Meeting|Discussion|Approach|Coordinator|Manager|Director|Lead|Officer|Team))/gu
/** Plans for one person or one case. */
const single = /^(?:Action|Care|Protection|Treatment|Discharge|Support|Safety|Pathway|Crisis|Escalation|Management|Contingency|Welfare|Parenting|Supervision|Sentence|Birth|Learning|The|This|That|A|Our|Your|Each|Every|Response|Exit|Legal|National|Government|Assessment|Competency|Training|Induction|Freeman)$/

/** “the Best Start Plan”, “the Family Networks Strategy”: a programme by its own name, in capitals. */
function titledProgramme(view: SentenceView): boolean {
  for (const m of view.plain.matchAll(programme)) if (!single.test(m[1] ?? '')) return true
  return false
}
