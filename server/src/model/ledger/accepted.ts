/** Whether words of doing are an action of the response where they stand. */
import type { ActionEvent } from './events.ts'
import type { Place } from './place.ts'

export interface Standing {
  readonly scoped: boolean
  readonly acting: boolean
  /** What lists them calls them actions. */
  readonly named: boolean
  readonly review: boolean
}

/** True where they are; items, labels, sections and findings that are told make more of them count. */
export const accepted = (e: ActionEvent, place: Place, { scoped, acting, named, review }: Standing): boolean => {
  if (review && (e.tense !== 'will' || e.agentless || e.elliptic)) return false
  if (e.bare) return named && !review
  if (e.labelled) return true
  if (e.ask) return true
  if (place === 'monitoring' || (place === 'time' && !scoped)) return false
  const told = scoped || acting || place === 'actions'
  if (e.plain) return !review && (told || e.plain === 'sure' && place === '') && (e.tense === 'doing' || place === 'actions' || acting)
  if (e.elliptic) return told && (e.item || e.owner !== undefined) || (place === 'actions' || scoped) && e.tense === 'will' && !e.item && e.due !== undefined
  if (e.agentless && !told) return e.strength === 'firm' && (e.tense !== 'done' || !e.process) && place === ''
  if (e.agentless) return (e.tense === 'will' || e.strength === 'firm') && (place !== 'context' || scoped && e.due !== undefined)
  if (e.tense === 'will') return place !== 'context' || e.strength === 'firm'
  // “The hospital has introduced a growth alert”, told where practice is now.
  if (place === 'context' && e.owner && e.strength === 'firm' && e.tense === 'done' && !e.process) return true
  if (place === 'context' || place === 'acceptance' || place === 'priorities') return false
  if (scoped && e.owner && e.tense === 'doing') return true
  return told ? e.strength === 'firm' : e.strength === 'firm' && place !== 'national'
}
