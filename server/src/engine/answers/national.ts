import readings from '../../../lexicons/readings.json' with { type: 'json' }
import grammar from '../../../lexicons/grammar.json' with { type: 'json' }
import { acting, approach, government, leftToOthers, mentioned, possibly, writing } from '../../model/evidence/national.ts'
import type { Evidence } from '../../model/response.ts'
import { answer, answerBy, distinct } from './answer.ts'

const bodyOf = (e: Evidence): string => e.kind.slice(e.kind.indexOf(': ') + 2)

/** Departments of government come after other bodies: a government that answers speaks through them. */
const governmental = new RegExp(grammar.national.governmental)

/** Each body once before any body twice. */
function varied(evidence: readonly Evidence[]): readonly Evidence[] {
  const seen = new Map<string, number>()
  return evidence
    .map(e => {
      const body = bodyOf(e)
      const times = seen.get(body) ?? 0
      seen.set(body, times + 1)
      return { e, rank: times * 2 + (governmental.test(body) ? 1 : 0) }
    })
    .sort((a, b) => a.rank - b.rank || b.e.weight - a.e.weight || a.e.start - b.e.start)
    .map(({ e }) => e)
}

/** So many national bodies on one page are more than a mention. */
const several = 3

/** In so many sentences a government that names others tells what they do. */
const often = 5
/** … and anybody. */
const throughout = 9

/** What the writing body says of itself is left out: only what lies beyond its own remit is national. */
export const answerNational = answerBy((all, question) => {
  const self = new Set(all.filter(e => e.kind.startsWith(writing)).flatMap(e => bodyOf(e).split('; ')))
  const evidence = all.filter(e => !e.kind.startsWith(writing) && !self.has(bodyOf(e)))
  const asked = evidence.filter(e => e.kind.startsWith('asked'))
  const none = evidence.filter(e => e.kind.endsWith('none needed'))
  const acts = evidence.filter(e => e.kind.startsWith(acting))
  const named = evidence.filter(e => e.kind.startsWith(mentioned))
  const matter = evidence.filter(e => e.kind === 'national matter')
  const approached = [...named.filter(e => e.weight >= approach), ...evidence.filter(e => e.kind === leftToOthers)]
  const perhaps = evidence.filter(e => e.kind.startsWith(possibly))
  if (none.length > 0) return answer(question, 'answered', readings.national.noneNeeded, none)
  if (asked.length > 0 && asked.every(e => e.strength === 'part')) return answer(question, 'partly', readings.national.halfAsked, [...asked, ...varied(acts)])
  if (asked.length > 0) return answer(question, 'answered', readings.national.asked, [...asked, ...varied(acts)])
  const bodies = new Set([...acts, ...named].map(bodyOf)).size
  const own = self.has(government)
  const told = distinct(acts)
  const spoken = [...varied(acts), ...approached, ...matter, ...named.filter(e => !approached.includes(e))]
  if (told >= 3 || acts.some(e => e.strength === 'full') || (told >= 2 && matter.length > 0) || (bodies >= several && ((told > 0 && approached.length + matter.length > 0) || distinct([...acts, ...named]) >= (own ? often : throughout)))) return answer(question, 'answered', readings.national.done, spoken)
  if (perhaps.length + approached.length > 0 || (own && bodies > 1) || (acts.length > 0 ? acts.length + matter.length + bodies / 2 >= 2 : matter.length > 0 && bodies >= several)) return answer(question, 'partly', readings.national.spokenOf, [...perhaps, ...spoken])
  return answer(question, 'not-found', readings.national.none)
})
