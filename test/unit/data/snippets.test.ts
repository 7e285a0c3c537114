import { describe, expect, it } from 'vitest'
import { snippetText } from '../../../server/src/features/snippetText.ts'
import { analyse } from '../../../server/src/engine/analyse.ts'
import { builtInMarker, builtInProfiles } from '../../../server/src/profile/builtIn.ts'
import snippets from '../../../snippets/markdown.json' with { type: 'json' }
import { blanks } from '../../support/blanks.ts'
import { ordinaryWords } from '../../support/ordinaryWords.ts'
import { readSnippet, unfilled } from '../../support/snippet.ts'

const entries = Object.entries(snippets).map(([name, { prefix, description, body }]) => ({ name, prefix, description, text: body.join('\n') }))
const sections = builtInProfiles.flatMap(({ id }) =>
  builtInMarker(id)!.questions.flatMap(({ id: question, section }) => (section ? [{ profile: id, question, section }] : [])))

/** First choices that are no answer to anything, so that they may stand. */
const harmless = new Set(['findings', 'finding', 'Finding', 'scr-board-response', 'learning and improvement framework'])

describe('the snippets', () => {
  it('have prefixes of their own, all beginning with br-', () => {
    const prefixes = entries.map(({ prefix }) => prefix)
    expect(new Set(prefixes).size).toBe(prefixes.length)
    for (const prefix of prefixes) expect(prefix).toMatch(/^br-[a-z]+(-[a-z]+)*$/)
  })

  it.each(entries)('$prefix says what it is, has whole tab stops, and shows what is unfilled', ({ description, text }) => {
    expect(description).toMatch(/^[A-Z].{15,140}\.$/)
    const snippet = readSnippet(text)
    const prompts = snippet.stops.filter((stop) => stop.text !== '' && !harmless.has(stop.text))
    for (const { text: prompt } of prompts) expect(blanks(`The ${prompt} of it.`)).toEqual([prompt])
    expect(snippetText(text)).toBe(unfilled(snippet))
    if (prompts.length > 0) expect(snippet.fill(ordinaryWords)).not.toMatch(/[[\]{}$]/)
  })
})

describe('the snippets, whoever answers whom', () => {
  it.each(entries.filter(({ prefix }) => prefix !== 'br-askchildren'))('$prefix speaks of children or of a review only where another may be meant', ({ text }) => {
    const fixed = readSnippet(text).fill(({ text: prompt }) => (harmless.has(prompt) ? '' : '…'))
    expect(fixed).not.toMatch(/\bchild|\bthe review\b|\bthe Board\b|\bpresented to\b/i)
    for (const { text: prompt } of readSnippet(text).stops) if (/child/i.test(prompt)) expect(prompt).toMatch(/child(?:ren)? or /)
  })
})

describe('the sections offered', () => {
  it.each(sections)('$profile $question: whole tab stops, every prompt seen, the same as plain text', ({ section }) => {
    const snippet = readSnippet(section.snippet)
    expect(blanks(unfilled(snippet))).toEqual(snippet.stops.map(({ text }) => text))
    expect(snippetText(section.snippet)).toBe(unfilled(snippet))
  })

  it.each(sections)('$profile $question: answers its question once filled in', ({ profile, question, section }) => {
    const snippet = readSnippet(section.snippet)
    const verdict = (body: string) => analyse(`---\ndocument: board-response\nprofile: ${profile}\n---\n\n# Wren\n\n## ${section.title}\n\n${body}\n`)
      .assessment.answers.find((answer) => answer.question.id === question)?.verdict
    expect(verdict(snippet.fill(ordinaryWords))).toBe('answered')
  })
})
