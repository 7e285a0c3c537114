/** From a profile's parsed JSON to the marker that it stands for, or to what is wrong with it in plain words. No disk. */
import ruleNames from '../../lexicons/rule-names.json' with { type: 'json' }
import schema from '../../../schemas/profile.schema.json' with { type: 'json' }
import { nearName } from '../nearName.ts'
import { breaches } from '../schema.ts'
import type { Marker } from './marker.ts'
import type { ProfileFile } from './profileFile.ts'
import { builtInProfiles } from './builtIn.ts'
import { assemble } from './assemble.ts'
import { layOver } from './extend.ts'
import { tellFaults, type ProfileFault } from './faults.ts'
import { unknownTerms } from './terms.ts'

export type Resolved =
  | { readonly marker: Marker; readonly faults?: undefined }
  | { readonly marker?: undefined; readonly faults: readonly ProfileFault[] }

const faultsOf = (data: unknown): readonly ProfileFault[] => tellFaults(breaches(schema, data))

/** The profiles that one may begin with. */
const begin = builtInProfiles.map(({ id }) => `"${id}"`).join(' or ')

/** A profile that extends none must be whole. Who meant to extend one is told that, and not of all that it would have brought. */
function whereNoneIsBegunWith(faults: readonly ProfileFault[]): readonly ProfileFault[] {
  const misspelt = faults.some(({ meant }) => meant === 'extends')
  if (!misspelt && faults.filter(({ where, lacks }) => lacks && where === '').length < 2) return faults
  const others = faults.filter(({ lacks }) => !lacks)
  return misspelt ? others : [{ where: '', message: `The profile neither begins with another nor is whole by itself: add “extends”, which is ${begin}.` }, ...others]
}

function twice(file: ProfileFile): readonly ProfileFault[] {
  const ids = (file.questions ?? []).map((question) => question.id)
  return ids.flatMap((id, i) =>
    ids.indexOf(id) < i
      ? [{ where: `questions[${i}].id`, message: `“questions[${i}].id” is “${id}”, which an earlier question has already: give it another id.` }]
      : [])
}

/** Names of questions and rules that there are not: one that is misspelt would change nothing, or want a whole question. */
function unknownNames({ questions = [], rules = {} }: ProfileFile, lower: ProfileFile): readonly ProfileFault[] {
  const ids = lower.questions?.map(({ id }) => id) ?? []
  return [
    ...questions.flatMap(({ id, text }, i) => {
      const meant = ids.includes(id) || text !== undefined ? undefined : nearName(id, ids)
      return meant === undefined ? [] : [{ where: `questions[${i}].id`, message: `There is no question “${id}” to change: write “${meant}”.` }]
    }),
    ...Object.keys(rules).filter(id => !Object.hasOwn(ruleNames, id)).map(id => {
      const meant = nearName(id, Object.keys(ruleNames))
      return { where: `rules.${id}`, message: `In “rules”, there is no rule “${id}”: ${meant === undefined ? 'take it out' : `write “${meant}”`}.` }
    }),
  ]
}

/** The same from the file's text. */
export function parseProfile(text: string, find: (id: string) => ProfileFile | undefined): Resolved {
  let data: unknown
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    return { faults: [{ where: '', message: `This is not JSON that can be read: ${(error as Error).message}.` }] }
  }
  return resolveProfile(data, find)
}

/**
 * `data` is what `JSON.parse` gave. `find` gives the profile that another may extend, by its id: one that extends nothing itself.
 * Never throws.
 */
export function resolveProfile(data: unknown, find: (id: string) => ProfileFile | undefined): Resolved {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    return { faults: [{ where: '', message: 'A profile is a JSON object in braces: this file holds something else.' }] }
  }
  const faults = faultsOf(data)
  if (faults.length > 0) return { faults: 'extends' in data ? faults : whereNoneIsBegunWith(faults) }
  const file = data as ProfileFile
  const doubled = twice(file)
  if (doubled.length > 0) return { faults: doubled }
  if (file.extends === undefined) return assembled(file, file)

  const lower = find(file.extends)
  if (!lower) {
    return { faults: [{ where: 'extends', message: `“extends” is “${file.extends}”, but there is no such profile to begin with: write ${begin}.` }] }
  }
  const unknown = unknownNames(file, lower)
  if (unknown.length > 0) return { faults: unknown }
  const whole = layOver(lower, file)
  const missing = faultsOf(whole)
  return missing.length > 0 ? { faults: missing } : assembled(whole, file)
}

/** `file`: what was written of the whole, in which alone a fault can be mended. */
function assembled(whole: ProfileFile, file: ProfileFile): Resolved {
  const marker = assemble(whole)
  const faults = unknownTerms(file.questions ?? [], marker.terms, 'questions')
  return faults.length > 0 ? { faults } : { marker }
}
