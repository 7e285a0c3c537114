import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { expand } from '../../../client/src/templates/expand.ts'
import { profilesFor } from '../../../client/src/templates/profilesFor.ts'
import type { TemplateIndex } from '../../../client/src/templates/templateIndex.ts'
import { analyse } from '../../../server/src/engine/analyse.ts'
import { builtInMarker, builtInProfiles } from '../../../server/src/profile/builtIn.ts'
import index from '../../../snippets/templates/index.json' with { type: 'json' }
import { readSnippet, unfilled } from '../../support/snippet.ts'

const folder = new URL('../../../snippets/templates/', import.meta.url)
const names = new Map([['board', 'Merrowdale Safeguarding Children Board'], ['review', 'Serious case review: Wren'], ['child', 'Wren'], ['area', 'Merrowdale']])
const templates = index.templates.flatMap((template) =>
  profilesFor(template, index as unknown as TemplateIndex).map((profile) => ({ template, profile, name: `${template.title}, ${profile.id}` })))
const sections = builtInProfiles.flatMap(({ id }) =>
  builtInMarker(id)!.questions.flatMap(({ id: question, section }) => (section ? [{ profile: id, question, section }] : [])))

/** Ids of the questions that the text is read to answer, plain English aside. */
const answered = (text: string): readonly string[] =>
  analyse(text).assessment.answers.filter(({ question, verdict }) => verdict === 'answered' && question.section).map(({ question }) => question.id)

describe('what is filled in by half does not answer as a whole', () => {
  const verdictOf = (question: string, body: string): string | undefined => {
    const { section } = builtInMarker('scr-board-response')!.questions.find(({ id }) => id === question)!
    return analyse(`---\ndocument: board-response\n---\n\n# Wren\n\n## ${section!.title}\n\n${body}\n`).assessment.answers.find(answer => answer.question.id === question)?.verdict
  }
  const filledUpTo = (question: string, words: readonly string[]): string =>
    readSnippet(builtInMarker('scr-board-response')!.questions.find(({ id }) => id === question)!.section!.snippet).fill(({ number, text }) => words[number - 1] ?? text)

  it.each([
    ['monitoring', ['an audit of 40 files'], 'partly'],
    ['monitoring', ['an audit of 40 files', 'The Quality Group', 'March 2019'], 'partly'],
    ['monitoring', ['an audit of 40 files', 'The Quality Group', 'March 2019', 'June 2019'], 'answered'],
    ['national', ['the Department for Education', 'change its guidance on chronologies', 'the form is set nationally'], 'partly'],
    ['national', ['the Department for Education', 'change its guidance on chronologies', 'the form is set nationally', 'The Chair', '5 May 2018'], 'partly'],
    ['national', ['the Department for Education', 'change its guidance on chronologies', 'the form is set nationally', 'The Chair', '5 May 2018', ''], 'answered'],
  ])('%s: %j', (question, words, verdict) => expect(verdictOf(question, filledUpTo(question, words))).toBe(verdict))
})

describe('what is still to be filled in answers nothing', () => {
  it.each(templates)('$name', ({ template, profile }) => {
    const source = readFileSync(new URL(template.file, folder), 'utf8')
    expect(answered(unfilled(readSnippet(expand(source, profile, index.fields, names))))).toEqual([])
  })

  it.each(sections)('$profile: the section for $question', ({ profile, section }) => {
    const body = unfilled(readSnippet(section.snippet))
    expect(answered(`---\ndocument: board-response\nprofile: ${profile}\n---\n\n# Wren\n\n## ${section.title}\n\n${body}\n`)).toEqual([])
  })
})
