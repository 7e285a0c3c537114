/** Makes the marker of a profile that is known to be whole and valid. */
import type { Marker } from './marker.ts'
import type { ProfileFile } from './profileFile.ts'
import { fillTermsWithin } from './terms.ts'

/** The terms stand in the texts; a rule's options default to none. Throws nothing; trusts what the schema has checked. */
export function assemble(file: ProfileFile): Marker {
  const whole = file as Marker & ProfileFile
  const { terms } = whole
  return {
    id: whole.id,
    name: whole.name,
    asOf: whole.asOf,
    source: whole.source,
    terms,
    statement: whole.statement,
    rationale: whole.rationale,
    knowledgeBase: whole.knowledgeBase,
    statutoryGuidance: whole.statutoryGuidance,
    obstacles: whole.obstacles,
    questions: fillTermsWithin(whole.questions, terms),
    positions: whole.positions,
    rules: Object.fromEntries(Object.entries(whole.rules).map(([id, { severity, repeated, options }]) => [id, { severity, ...(repeated && { repeated }), options: options ?? {} }])),
    plainEnglish: whole.plainEnglish,
  }
}
