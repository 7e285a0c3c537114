/** What holds for every rule on any text, at no cost to whoever writes one. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { analyse } from '../../../server/src/engine/analyse.ts'
import { fixesOf, type Problem } from '../../../server/src/engine/assessment.ts'
import { builtInMarker, builtInProfiles } from '../../../server/src/profile/builtIn.ts'
import type { Marker } from '../../../server/src/profile/marker.ts'
import { rules } from '../../../server/src/rules/registry.ts'
import type { Span } from '../../../server/src/span.ts'
import { markdownText } from '../../support/markdownText.ts'
import { responseText } from '../../support/responseText.ts'
import { texts } from '../../support/texts.ts'

const runs = Number(process.env.PROPERTY_RUNS ?? 300)
const written = texts(30_000).map(({ text }) => text)

/** Any text, or the beginning of a real one, cut anywhere: through a word, a table, a surrogate pair. */
const anyText = fc.oneof(responseText, markdownText(), fc.tuple(fc.constantFrom(...written), fc.double({ min: 0, max: 1, noNaN: true })).map(([text, part]) => text.slice(0, Math.floor(part * text.length))))

/** Every rule on: a profile may leave some off. */
const markers = builtInProfiles.map(({ id }): Marker => {
  const marker = builtInMarker(id)!
  return { ...marker, rules: Object.fromEntries(rules.map(({ id: rule }) => [rule, { options: {}, ...marker.rules[rule], severity: 'warning' as const }])) }
})
/** Long sentences are graded by two rules: what the one tells openly the other leaves out, as far as the profile has the one on. */
const graded: Readonly<Record<string, string>> = { 'long-sentence': 'hard-sentence' }
const alone = new Map(markers.map(marker => [marker, rules.map(({ id }) => {
  const other = graded[id]
  return { id, marker: { ...marker, rules: { [id]: marker.rules[id]!, ...(other !== undefined && { [other]: marker.rules[other]! }) } } }
})]))

const places = (problems: readonly Problem[]): readonly Span[] => problems.flatMap(({ span, related, ...problem }) => [
  span,
  ...related.filter(({ elsewhere }) => !elsewhere).map(one => one.span),
  ...fixesOf(problem).flatMap(({ insertions }) => insertions.map(({ at, end }) => ({ start: at, end: end ?? at }))),
])

/** A table without its lines, whose first row is the response's first words. */
const lostTable = 'Action\tLead\tBy when\n1. Change the form | back\tHead of Service\t31 May 2018\n2. Open a clinic\tThe trust\t'

describe('every rule, on any text and any beginning of one', () => {
  test('says alone what it says among the others', () => {
    fc.assert(fc.property(anyText, fc.constantFrom(...markers), (text, marker) => {
      const among = analyse(text, { fixed: marker }).assessment.problems
      for (const { id, marker: only } of alone.get(marker)!) expect(JSON.stringify(analyse(text, { fixed: only }).assessment.problems.filter(({ rule }) => rule === id))).toBe(JSON.stringify(among.filter(({ rule }) => rule === id)))
    }), { numRuns: Math.ceil(runs / 5), examples: markers.map(marker => [lostTable, marker]) })
  }, 600_000)

  test('speaks of places in the document', () => {
    fc.assert(fc.property(anyText, fc.constantFrom(...markers), (text, marker) => {
      const { response, problems, answers } = analyse(text, { fixed: marker }).assessment
      const spans = [
        ...places(problems),
        ...answers.flatMap(({ evidence }) => evidence),
        ...response.findings.flatMap(({ span, positionWords }) => [span, ...(positionWords ? [positionWords] : [])]),
        ...response.actions.flatMap(({ span, owner, due, monitoring }) => [span, ...[owner, due, monitoring].filter(words => words !== undefined)]),
        ...response.sections.flatMap(({ heading, body }) => [heading, body]),
      ]
      for (const { start, end } of spans) expect(start >= 0 && start <= end && end <= text.length, `${start}–${end} of ${text.length}`).toBe(true)
    }), { numRuns: runs })
  }, 600_000)

  test('leaves the same text the same: twice read is once read', () => {
    fc.assert(fc.property(anyText, text => {
      const first = analyse(text)
      expect(JSON.stringify(analyse(text, {}, first).assessment.problems)).toBe(JSON.stringify(first.assessment.problems))
    }), { numRuns: runs })
  }, 600_000)
})
