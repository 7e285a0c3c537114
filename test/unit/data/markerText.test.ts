import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { builtInMarker } from '../../../server/src/profile/builtIn.ts'
import { citation, markerMarkdown } from '../../../server/src/profile/markerText.ts'

const fixture = new URL('../../fixtures/marker/board-written-response.txt', import.meta.url)
const published = new URL('../../../../shared/marker/board-written-response.txt', import.meta.url)
const source = readFileSync(fixture, 'utf8')
const marker = builtInMarker('scr-board-response')!
const others = ['lcspr-response', 'pfd-response'].map(id => builtInMarker(id)!)

/** The source's parts by their headings, without bullets. */
const parts = ((): Readonly<Record<string, readonly string[]>> => {
  const headings = ['Quality statement', 'Rationale', 'How might you know if you are meeting this quality marker?', 'Knowledge base', 'Link to statutory guidance & inspection criteria', 'Tackling some common obstacles']
  const found: Record<string, string[]> = {}
  let current = ''
  for (const line of source.split('\n').map((l) => l.trim()).filter(Boolean)) {
    if (headings.includes(line)) found[current = line] = []
    else found[current]!.push(line.replace(/^- /, ''))
  }
  return found
})()

describe('the marker’s text', () => {
  it('is the published one, word for word', () => {
    expect([marker.statement]).toEqual(parts['Quality statement'])
    expect(marker.rationale).toEqual(parts['Rationale'])
    expect(marker.questions.filter((q) => q.number !== undefined).map((q) => q.text)).toEqual(parts['How might you know if you are meeting this quality marker?'])
    expect([marker.knowledgeBase]).toEqual(parts['Knowledge base'])
    expect([marker.statutoryGuidance]).toEqual(parts['Link to statutory guidance & inspection criteria'])
    expect(marker.obstacles.map((o) => o.text)).toEqual(parts['Tackling some common obstacles'])
  })

  it('takes the question of context from the rationale', () => {
    expect(parts['Rationale']!.join(' ')).toContain(marker.questions.at(-1)!.text)
  })

  it('is given beside each question that another profile puts in its own terms', () => {
    for (const other of others) {
      expect(other.questions.map((q) => q.original)).toEqual(marker.questions.map((q) => q.text))
      expect(other.statutoryGuidance).toContain(marker.statutoryGuidance)
    }
  })

  it.runIf(existsSync(published))('is kept here as it was published', () => {
    expect(source).toBe(readFileSync(published, 'utf8'))
  })
})

describe('the marker for reading', () => {
  const text = markerMarkdown(marker)

  it('holds every part of the source, in an order for reading', () => {
    const order = ['Quality statement', 'Rationale', 'How might you know', 'Tackling some', 'Knowledge base', 'Link to statutory'].map((part) => text.indexOf(`## ${part}`))
    expect(order.every((place, i) => place > (order[i - 1] ?? 0))).toBe(true)
    for (const line of Object.values(parts).flat()) expect(text).toContain(line)
  })

  it('says where it comes from', () => {
    expect(citation(marker.source)).toBe('Quality marker 16 of 18. NSPCC/SCIE (2016) *Serious case review quality markers: supporting dialogue about the principles of good practice and how to achieve them*.')
    expect(text).toContain(citation(marker.source))
  })

  it('puts the question that was asked for first', () => {
    const shown = markerMarkdown(marker, 'monitoring')
    expect(shown.indexOf('6. How will we know it worked?')).toBeLessThan(shown.indexOf('## Quality statement'))
    expect(markerMarkdown(marker, 'no-such-question')).toBe(text)
  })

  it('shows what was changed for another kind of review', () => {
    expect(markerMarkdown(others[0]!)).toContain('*In the marker’s own words (2016):* Is the LSCB response written in plain English?')
    expect(text).not.toContain('In the marker’s own words')
  })
})
