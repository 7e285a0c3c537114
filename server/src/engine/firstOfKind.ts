/** The first problem of a kind speaks for those that follow, where the profile says so: a page with ten of them has one in the Problems view. */
import type { Marker } from '../profile/marker.ts'
import type { Problem } from './assessment.ts'

/** Places that the first names at most. */
const named = 20

/** The same problem as one that follows the first of its kind; kept, for most stay from one keystroke to the next. */
const kept = new WeakMap<Problem, Problem>()

/** `problems` by their place. Each rule's first keeps its severity and names the places of the others; these have the severity that the profile gives to repeated ones. */
export function firstOfKind(problems: readonly Problem[], marker: Marker): readonly Problem[] {
  const others = new Map<string, Problem[]>()
  const out = problems.map(problem => {
    const severity = marker.rules[problem.rule]?.repeated
    if (severity === undefined) return problem
    const list = others.get(problem.rule)
    if (!list) {
      others.set(problem.rule, [])
      return problem
    }
    if (list.length < named) list.push(problem)
    return repeated(problem, severity as Problem['severity'])
  })
  return out.map(problem => {
    const list = others.get(problem.rule)
    if (!list || list.length === 0) return problem
    others.delete(problem.rule)
    return { ...problem, related: [...problem.related, ...list.map(({ span, message }) => ({ span, message }))] }
  })
}

function repeated(problem: Problem, severity: Problem['severity']): Problem {
  const known = kept.get(problem)
  if (known?.severity === severity) return known
  const made = { ...problem, severity }
  kept.set(problem, made)
  return made
}
