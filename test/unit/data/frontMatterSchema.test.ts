import { Validator } from '@cfworker/json-schema'
import { describe, expect, it } from 'vitest'
import schema from '../../../schemas/front-matter.schema.json' with { type: 'json' }

const validator = new Validator(schema as never, '2020-12', false)
const errors = (data: unknown): readonly string[] => validator.validate(data).errors.map(({ instanceLocation, keyword }) => `${instanceLocation} ${keyword}`)
const properties = Object.entries(schema.properties)

describe('the front matter’s schema', () => {
  it.each(properties)('%s is told in plain words, with an example that satisfies it', (name, property) => {
    expect(property.title.length).toBeGreaterThan(3)
    expect(property.description).toMatch(/\.$/)
    expect(property.markdownDescription).toMatch(/[^\s:,;]$/)
    expect(property.examples.length).toBeGreaterThan(0)
    for (const example of property.examples) expect(errors({ document: 'board-response', [name]: example })).toEqual([])
  })

  it('orders its properties without gap, the kind of document first', () => {
    expect(properties.map(([, property]) => property['x-order'])).toEqual(properties.map((_, i) => i + 1))
    expect(properties[0]?.[0]).toBe('document')
  })

  it('wants only what it has', () => {
    expect(schema.required).toEqual(['document'])
    for (const key of schema['x-wanted']) expect(properties.map(([name]) => name)).toContain(key)
  })

  it('marks exactly the dates as dates', () => {
    const dates = properties.filter(([, property]) => 'format' in property).map(([name]) => name)
    expect(dates).toEqual(['report-presented', 'response-agreed', 'published'])
  })

  it('takes a website’s own keys, and no others', () => {
    expect(errors({ document: 'board-response', layout: 'news', tags: ['a'], slug: 'x' })).toEqual([])
    expect(errors({ document: 'board-response', bord: 'x' })).toContain('#/bord false')
    expect(errors({ document: 'board-response', 'slug-x': 'x' })).toContain('#/slug-x false')
  })

  it('takes an agency by its name, with or without an abbreviation', () => {
    expect(errors({ document: 'board-response', agencies: ['A', { name: 'B' }, { name: 'C', short: 'c' }] })).toEqual([])
    expect(errors({ document: 'board-response', agencies: [{ short: 'c' }] })).toContain('#/agencies/0 required')
    expect(errors({ document: 'board-response', agencies: [5] })).toContain('#/agencies/0 type')
    expect(errors({ document: 'board-response', agencies: ['A', 'A'] })).toContain('#/agencies uniqueItems')
  })

  it('wants the kind of document', () => {
    expect(errors({})).toContain('# required')
    expect(errors({ document: 'letter' })).toContain('#/document const')
  })
})
