import { describe, expect, it } from 'vitest'
import scr from '../../../server/profiles/scr-board-response.json' with { type: 'json' }
import { builtInFile } from '../../../server/src/profile/builtIn.ts'
import { resolveProfile } from '../../../server/src/profile/resolve.ts'

const messages = (data: unknown): readonly string[] => (resolveProfile(data, builtInFile).faults ?? []).map((fault) => fault.message)
const changed = (change: (copy: typeof scr) => void): unknown => {
  const copy = structuredClone(scr)
  change(copy)
  return copy
}
const own = { id: 'own', name: 'Our own', extends: 'scr-board-response' }

describe('a profile that is wrong', () => {
  it.each<[string, unknown, string]>([
    ['no object', [], 'A profile is a JSON object in braces: this file holds something else.'],
    ['null', null, 'A profile is a JSON object in braces: this file holds something else.'],
    ['a missing part', changed((p) => { delete (p as Partial<typeof scr>).statement }), 'In the profile, “statement” is missing: add it.'],
    ['a missing part of a question', changed((p) => { delete (p.questions[3] as { short?: string }).short }), 'In “questions[3]”, “short” is missing: add it.'],
    ['an unknown key', changed((p) => Object.assign(p, { titel: 'x' })), 'In the profile, “titel” is not known: take it out, or write “$schema”, “id”, “version”, “extends”, “name”, “asOf”, “source”, “terms”, “statement”, “rationale”, “knowledgeBase”, “statutoryGuidance”, “obstacles”, “questions”, “positions”, “rules” or “plainEnglish”.'],
    ['an unknown key deep down', changed((p) => Object.assign(p.questions[2]!.section!, { titel: 'x' })), 'In “questions[2].section”, “titel” is not known: write “title”.'],
    ['a wrong type', changed((p) => Object.assign(p.questions[0]!, { text: 5 })), '“questions[0].text” must be text in quotation marks; it is 5.'],
    ['an unknown severity', changed((p) => Object.assign(p.rules.placeholder, { severity: 'fatal' })), '“rules.placeholder.severity” must be "error", "warning", "information", "hint" or "off"; it is "fatal".'],
    ['a bad id', changed((p) => { p.id = 'My Profile' }), '“id” must be lower-case letters and digits, with single hyphens between; it is "My Profile".'],
    ['a bad name of a rule', changed((p) => Object.assign(p.rules, { MD043: { severity: 'hint' } })), 'In “rules”, the name “MD043” must be lower-case letters and digits, with single hyphens between.'],
    ['a bad date', changed((p) => { p.asOf = 'now' }), '“asOf” must be a year, or a year and month such as 2022-07; it is "now".'],
    ['an empty text', changed((p) => { p.name = '' }), '“name” must not be empty; it is "".'],
    ['a number too small', changed((p) => { p.plainEnglish.sentenceWords = 1 }), '“plainEnglish.sentenceWords” must be at least 5; it is 1.'],
    ['no rationale', changed((p) => { p.rationale = [] }), '“rationale” must have at least 1 entry; it is [].'],
    ['one question twice', changed((p) => { p.questions[1]!.id = 'time' }), '“questions[1].id” is “time”, which an earlier question has already: give it another id.'],
    ['an unknown base', { ...own, extends: 'none-such' }, '“extends” is “none-such”, but there is no such profile to begin with: write "scr-board-response" or "lcspr-response" or "pfd-response".'],
    ['a new question that is not whole', { ...own, questions: [{ id: 'extra', text: 'And?' }] }, 'In “questions[8]”, “short” is missing: add it.'],
  ])('%s', (_, data, message) => {
    expect(messages(data)).toContain(message)
  })

  it('says of a misspelt “extends” that alone, and where there is none what to add', () => {
    const { extends: _, ...alone } = own
    expect(messages({ ...alone, extnds: 'scr-board-response' })).toEqual(['In the profile, “extnds” is not known: write “extends”.'])
    expect(messages(alone)).toEqual(['The profile neither begins with another nor is whole by itself: add “extends”, which is "scr-board-response" or "lcspr-response" or "pfd-response".'])
  })

  it('tells a misspelt question or rule, which would be a new one or change nothing', () => {
    expect(messages({ ...own, questions: [{ id: 'acceptence', short: 'Do you accept it?' }] })).toEqual(['There is no question “acceptence” to change: write “acceptance”.'])
    expect(messages({ ...own, rules: { 'long-sentance': { severity: 'hint' }, 'md-043': { severity: 'hint' } } })).toEqual(['In “rules”, there is no rule “long-sentance”: write “long-sentence”.', 'In “rules”, there is no rule “md-043”: take it out.'])
    expect(messages({ ...own, rules: { 'long-sentence': { severity: 'off' } } })).toEqual([])
  })

  it('names the terms that there are, or the one that was meant', () => {
    expect(messages({ ...own, terms: { findin: 'concern' } })).toEqual(['In “terms”, “findin” is not known: write “finding”.'])
    expect(messages({ ...own, terms: { lead: 'Chair' } })).toEqual(['In “terms”, “lead” is not known: take it out, or write “body”, “bodyFull”, “bodyPossessive”, “agencies”, “review”, “reviewShort”, “reviewWords”, “finding” or “findingWords”.'])
  })

  it('says of a name in a text that is no term which one was meant, or which there are', () => {
    const questions = (hint: string) => [{ id: 'acceptance', section: { title: hint } }]
    expect(messages({ ...own, questions: questions('Whether {{Bod}} accepts') })).toEqual(['In “questions[0].section.title”, “{{Bod}}” is no term of the profile: write “{{body}}”.'])
    expect(messages({ ...own, questions: questions('Whether {{coroner}} is answered') })).toEqual(['In “questions[0].section.title”, “{{coroner}}” is no term of the profile: take it out, or write one of “{{body}}”, “{{bodyFull}}”, “{{bodyPossessive}}”, “{{agencies}}”, “{{review}}”, “{{reviewShort}}”, “{{finding}}”.'])
    expect(messages({ ...own, questions: questions('Whether {{Body}} accepts the {{finding}}s') })).toEqual([])
  })

  it('says each thing once, and nothing of what is right', () => {
    expect(messages(changed((p) => Object.assign(p.questions[0]!, { text: 5 })))).toHaveLength(1)
    expect(messages(scr)).toEqual([])
  })
})

describe('a profile that extends another', () => {
  it('keeps what it does not speak of', () => {
    const { marker } = resolveProfile(own, builtInFile)
    expect(marker?.id).toBe('own')
    expect(marker?.statement).toBe(scr.statement)
    expect(marker?.questions).toHaveLength(8)
  })

  it('lays questions over by id, adds up aliases, and fills its own terms in', () => {
    const { marker } = resolveProfile({
      ...own,
      terms: { finding: 'concern', findingWords: ['worry'] },
      questions: [{ id: 'acceptance', section: { aliases: ['What we say to the coroner'] } }],
      rules: { placeholder: { severity: 'off' } },
    }, builtInFile)
    const section = marker?.questions[2]?.section
    expect(section?.title).toBe('Whether we accept the concerns')
    expect(section?.aliases).toEqual(expect.arrayContaining(['What we say to the coroner', 'Acceptance']))
    expect(marker?.terms.findingWords).toEqual(expect.arrayContaining(['worry', 'recommendation']))
    expect(marker?.rules['placeholder']).toEqual({ severity: 'off', options: {} })
    expect(marker?.rules['empty-section']?.severity).toBe('warning')
  })

  it('never changes the profile that it extends', () => {
    const before = JSON.stringify(builtInFile('scr-board-response'))
    resolveProfile({ ...own, terms: { body: 'the panel' } }, builtInFile)
    expect(JSON.stringify(builtInFile('scr-board-response'))).toBe(before)
  })
})
