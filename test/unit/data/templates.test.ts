import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { expand } from '../../../client/src/templates/expand.ts'
import { profilesFor } from '../../../client/src/templates/profilesFor.ts'
import type { Template, TemplateIndex, TemplateProfile } from '../../../client/src/templates/templateIndex.ts'
import { analyse } from '../../../server/src/engine/analyse.ts'
import { builtInMarker, builtInProfiles } from '../../../server/src/profile/builtIn.ts'
import { fillTerms } from '../../../server/src/profile/terms.ts'
import index from '../../../snippets/templates/index.json' with { type: 'json' }
import { blanks } from '../../support/blanks.ts'
import { ordinaryWords } from '../../support/ordinaryWords.ts'
import { readSnippet, unfilled } from '../../support/snippet.ts'

const folder = new URL('../../../snippets/templates/', import.meta.url)
const source = (template: Template): string => readFileSync(new URL(template.file, folder), 'utf8')
const profiles = index.profiles as unknown as readonly TemplateProfile[]
const names = new Map([['board', 'Merrowdale “Joint” Safeguarding Children\'s Board: East & West'], ['review', 'Serious case review: Wren'], ['child', 'Wren'], ['area', 'Merrowdale'], ['organisation', 'Merrowdale Hospital Trust']])
const every = index.templates.flatMap((template) => profilesFor(template, index as unknown as TemplateIndex).map((profile) => ({ template, profile, name: `${template.title}, ${profile.id}` })))
const fieldsOf = (template: Template) => index.fields.filter(({ id }) => template.fields.includes(id))

const begun = (template: Template, profile: TemplateProfile, filled = names): string => expand(source(template), profile, fieldsOf(template), filled)
const problems = (text: string, ...rules: readonly string[]): readonly string[] =>
  analyse(text).assessment.problems.filter(({ rule }) => rules.includes(rule)).map(({ rule, message }) => `${rule}: ${message}`)

describe('the index of templates', () => {
  it('names every file, once, in at least five forms', () => {
    expect(index.templates.map(({ file }) => file).sort()).toEqual(readdirSync(folder).filter((file) => file.endsWith('.md')).sort())
    expect(new Set(index.templates.map(({ id }) => id)).size).toBeGreaterThanOrEqual(5)
  })

  it('has the profiles and their very terms', () => {
    expect(profiles.map(({ id }) => id)).toEqual(builtInProfiles.map(({ id }) => id))
    for (const { id, words } of profiles) {
      const { terms } = builtInMarker(id)!
      expect(words).toEqual({ profile: id, body: terms.body, finding: terms.finding, Finding: fillTerms('{{Finding}}', terms) })
    }
  })

  it('gives each field a tab stop of its own below those of the forms, and a bracketed placeholder', () => {
    const stops = index.fields.map(({ tabStop }) => tabStop)
    expect(new Set(stops).size).toBe(stops.length)
    expect(Math.max(...stops)).toBeLessThan(10)
    for (const { placeholder } of index.fields) expect(blanks(placeholder)).toEqual([placeholder])
  })

  it('has for each profile a form, and asks of no other kind in a form of its own', () => {
    expect(new Set(every.map(({ profile }) => profile.id))).toEqual(new Set(profiles.map(({ id }) => id)))
    expect(every.filter(({ profile }) => profile.id === 'pfd-response').map(({ template }) => template.id)).toEqual(['coroner'])
    expect(every.filter(({ template }) => template.id === 'coroner')).toHaveLength(1)
  })

  it.each(index.templates)('$id asks for the fields that it uses and for no other', (template) => {
    const used = [...source(template).matchAll(/\{\{([\w-]+)\}\}/g)].map((match) => match[1]!)
    const asked = new Set(used.filter((name) => !(name in profiles[0]!.words)))
    expect([...asked].sort()).toEqual([...template.fields].sort())
  })
})

describe.each(every)('$name', ({ template, profile }) => {
  it('has whole tab stops, each with a bracketed text or choice, numbered as they stand', () => {
    const { stops } = readSnippet(begun(template, profile))
    expect(stops.length).toBeGreaterThan(20)
    expect([...new Set(stops.map(({ number }) => number))]).toEqual(Array.from({ length: new Set(stops.map(({ number }) => number)).size }, (_, i) => i + 1))
    for (const { text } of stops) {
      expect(text).toMatch(/^\[[^[\]]+\]$/)
    }
  })

  it('asks for what is left empty by one tab stop for each field', () => {
    const { stops } = readSnippet(begun(template, profile, new Map([['board', '  '], ['organisation', '  ']])))
    for (const { placeholder } of fieldsOf(template)) expect(new Set(stops.filter(({ text }) => text === placeholder).map(({ number }) => number)).size, placeholder).toBe(1)
  })

  it('has headings that the profile knows, so that none of its sections is offered again', () => {
    const { response } = analyse(unfilled(readSnippet(begun(template, profile)))).assessment
    const unknown = response.sections.filter(({ depth, serves, title }) => depth === 2 && serves.length === 0 && title !== 'Introduction' && !response.findings.some(({ label }) => title.startsWith(label)))
    expect(unknown.map(({ title }) => title)).toEqual([])
  })

  it('shows every prompt as still to be filled in', () => {
    const snippet = readSnippet(begun(template, profile, new Map()))
    const body = unfilled(snippet).replace(/^---\n[^]*?\n---\n/, '')
    const prompts = body.match(/\[[^\]]+\]/g) ?? []
    expect(blanks(body)).toEqual(prompts)
  })

  it('shows nothing above information before a word is filled in, and says at half of it what is missing', () => {
    const snippet = readSnippet(begun(template, profile))
    const urgent = (text: string) => analyse(text).assessment.problems.filter(({ severity }) => severity === 'warning' || severity === 'error')
    for (const text of [unfilled(snippet), unfilled(readSnippet(begun(template, profile, new Map())))]) expect(urgent(text).map(({ rule, message }) => `${rule}: ${message}`)).toEqual([])
    const { stops } = snippet
    const half = snippet.fill((stop) => stop.number <= stops.at(-1)!.number * 0.7 ? ordinaryWords(stop) : stop.text)
    expect(urgent(half).map(({ question }) => question)).toContain('national')
  })

  it('leaves no gap where what may be taken out is taken out', () => {
    const optional = (text: string): boolean => /take this(?: line)? out/i.test(text)
    const snippet = readSnippet(begun(template, profile))
    const text = snippet.fill((stop) => (optional(stop.text) ? '' : stop.text))
    if (template.id !== 'statement') expect(snippet.stops.some((stop) => optional(stop.text))).toBe(true)
    expect(text).not.toMatch(/\n[ \t]*\n[ \t]*\n|\n[ \t]*\n$/)
  })

  it('answers every question once it is filled in with ordinary words', () => {
    const text = readSnippet(begun(template, profile)).fill(ordinaryWords)
    expect(text).not.toMatch(/[[\]{}$]/)
    const { answers, marker } = analyse(text).assessment
    expect(marker.id).toBe(profile.id)
    const wanting = answers.filter(({ question, verdict }) => question.section && verdict !== 'answered').map(({ question, verdict }) => `${question.id}: ${verdict}`)
    expect(wanting).toEqual([])
    expect(problems(text, 'placeholder', 'question-not-found', 'front-matter', 'front-matter-incomplete', 'empty-section', 'dates-out-of-order')).toEqual([])
  })
})

it('keeps what a writer types in a name as it is, in the front matter and below', () => {
  const odd = 'Board "of" $5 {all} \\ and: more'
  for (const template of index.templates) {
    const text = unfilled(readSnippet(begun(template, profiles[0]!, new Map([...names, ['board', odd], ['organisation', odd]]))))
    expect(analyse(text).frontMatter?.values['board']).toBe(odd)
    expect(text.split('---\n').slice(2).join('')).toContain(odd)
  }
})
