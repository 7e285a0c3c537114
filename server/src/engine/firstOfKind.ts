/** The first problem of a kind speaks for those that follow, where the profile says so: a page with ten of them has one in the Problems view. */
import type { Marker } from '../profile/marker.ts'
import { Beside } from '../remembered.ts'
import { same } from '../same.ts'
import type { Problem } from './assessment.ts'
import { ofOne } from '../model/pages.ts'

/** Places that the first names at most. */
const named = 20

/** And as the first, with the others that it names. */
const firsts = new Beside<Problem, { readonly others: readonly Problem[]; readonly made: Problem }>()

/** `problems` by their place. Each rule's first keeps its severity and names the places of the others; these have the severity that the profile gives to repeated ones. */
export function firstOfKind(problems: readonly Problem[], marker: Marker): readonly Problem[] {
  const kinds = new Map<string, { readonly at: number; readonly others: Problem[] }>()
  const out = problems.map((problem, at) => {
    const severity = marker.rules[problem.rule]?.repeated
    if (severity === undefined) return problem
    const kind = kinds.get(problem.rule)
    if (!kind) kinds.set(problem.rule, { at, others: [] })
    else if (kind.others.length < named) kind.others.push(problem)
    return kind ? repeated(problem, severity as Problem['severity']) : problem
  })
  for (const { at, others } of kinds.values()) if (others.length > 0) out[at] = naming(out[at]!, others)
  return out
}

function naming(problem: Problem, others: readonly Problem[]): Problem {
  const known = firsts.get(problem)
  if (known && same(known.others, others)) return known.made
  const made = { ...problem, related: [...problem.related, ...others.map(({ span, message }) => ({ span, message }))] }
  firsts.set(problem, { others, made })
  return made
}

/** The same problem as one that follows the first of its kind; kept, for most stay from one keystroke to the next. */
const repeated = ofOne((problem: Problem, severity: Problem['severity']): Problem => ({ ...problem, severity }))
