import { Validator } from '@cfworker/json-schema'
import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import frontMatterSchema from '../../../schemas/front-matter.schema.json' with { type: 'json' }
import schema from '../../../schemas/profile.schema.json' with { type: 'json' }
import { builtInFile, builtInMarker, builtInProfiles, defaultProfile } from '../../../server/src/profile/builtIn.ts'
import { resolveProfile } from '../../../server/src/profile/resolve.ts'

const folder = new URL('../../../server/profiles/', import.meta.url)
const files = readdirSync(folder)
const read = (file: string): Record<string, unknown> => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Record<string, unknown>

describe('the profiles that come with the tool', () => {
  it.each(files)('%s satisfies the schema and is named after its id', (file) => {
    const data = read(file)
    const validator = new Validator(schema as never, '2020-12', false)
    expect(validator.validate(data).errors).toEqual([])
    expect(file).toBe(`${String(data['id'])}.json`)
  })

  it('are the very files in the folder, and those that front matter may name', () => {
    const ids = builtInProfiles.map(({ id }) => id)
    expect(ids.map((id) => `${id}.json`).sort()).toEqual([...files].sort())
    expect(frontMatterSchema.properties.profile.anyOf[0]!.enum).toEqual(ids)
    expect(frontMatterSchema.properties.profile.default).toBe(defaultProfile)
  })

  it.each(builtInProfiles)('$id resolves from its file to the marker that is built in', ({ id }) => {
    expect(resolveProfile(read(`${id}.json`), builtInFile)).toEqual({ marker: builtInMarker(id) })
  })

  it.each(builtInProfiles)('$id asks the seven questions and the rationale’s, in the marker’s order', ({ id }) => {
    const questions = builtInMarker(id)?.questions ?? []
    expect(questions.map((q) => q.id)).toEqual(['time', 'plain-english', 'acceptance', 'priorities', 'actions', 'monitoring', 'national', 'context'])
    expect(questions.map((q) => q.number)).toEqual([1, 2, 3, 4, 5, 6, 7, undefined])
    expect(questions.map((q) => q.reader)).toEqual(questions.map((q) => q.id))
    expect(questions.filter((q) => !q.section).map((q) => q.id)).toEqual(['plain-english'])
    expect(questions.filter((q) => q.person).map((q) => q.id)).toEqual(['time', 'plain-english', 'national'])
  })

  it.each(builtInProfiles)('$id gives its sections different titles and places', ({ id }) => {
    const sections = builtInMarker(id)?.questions.flatMap((q) => q.section ?? []) ?? []
    expect(new Set(sections.map((s) => s.title)).size).toBe(7)
    expect(new Set(sections.map((s) => s.order)).size).toBe(7)
  })

  it.each(builtInProfiles)('$id leaves no term unfilled and states nothing that is marked as unverified', ({ id }) => {
    const text = JSON.stringify(builtInMarker(id))
    expect(text).not.toMatch(/\{\{|verify\]|\[K\]|six months|6 months|working days|twelve months|12 months/)
  })

  it('speak of their own kind of review', () => {
    const lcspr = builtInMarker('lcspr-response')
    expect(lcspr?.terms.finding).toBe('recommendation')
    expect(lcspr?.questions.find((q) => q.id === 'acceptance')?.section?.title).toBe('Whether the partners accept the recommendations')
    expect(lcspr?.questions.every((q) => q.original !== undefined)).toBe(true)
    expect(JSON.stringify(lcspr?.questions.map(({ original: _, ...q }) => ({ ...q, section: q.section && { ...q.section, aliases: [] } })))).not.toMatch(/\bBoard\b|LSCB/)
  })

  it('speak to those who answer a coroner, of no board and no child', () => {
    const pfd = builtInMarker('pfd-response')!
    expect(pfd.terms.finding).toBe('concern')
    expect(pfd.statutoryGuidance).toMatch(/56 days.*timetable.*why none/)
    expect(JSON.stringify(pfd.questions.map(({ original: _, ...q }) => ({ ...q, section: q.section && { ...q.section, aliases: [] } })))).not.toMatch(/\bthe Board\b|LSCB|\bchild/i)
    expect(pfd.questions.every((q) => q.original !== undefined)).toBe(true)
  })

  it('are built in under no other name', () => {
    expect(builtInMarker('toString')).toBeUndefined()
    expect(builtInMarker('')).toBeUndefined()
  })
})
