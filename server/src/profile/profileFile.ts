/** A profile as its JSON file holds it: the shape of `schemas/profile.schema.json`, checked before it is trusted. */
import type { Marker, Question, SectionOffer, Terms } from './marker.ts'

export interface QuestionFile extends Partial<Omit<Question, 'id' | 'lexicons' | 'section'>> {
  readonly id: string
  readonly lexicons?: Partial<Question['lexicons']>
  readonly section?: Partial<SectionOffer>
}

/** What is missing here comes from the profile that it extends. */
export interface ProfileFile extends Partial<Omit<Marker, 'id' | 'name' | 'questions' | 'terms' | 'rules'>> {
  readonly id: string
  readonly name: string
  readonly version?: number
  readonly extends?: string
  readonly terms?: Partial<Terms>
  readonly questions?: readonly QuestionFile[]
  readonly rules?: Readonly<Record<string, Partial<Marker['rules'][string]>>>
}
