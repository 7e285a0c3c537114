/** What short pages say, made of every two choices that a writer may make. Those that are read wrongly are listed by name. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { forms } from './forms/all.ts'
import { nameOf, wrong } from './forms/form.ts'

const known = new Set(readFileSync(new URL('./forms/known-failures.txt', import.meta.url), 'utf8').split('\n').filter(line => line !== '' && !line.startsWith('#')))

describe.each(Object.entries(forms))('%s', (question, list) => {
  it('is read as it is meant', () => {
    const failing = list.flatMap(form => {
      const fault = wrong(form, question)
      const listed = known.has(`${question}: ${nameOf(form)}`)
      return fault && !listed ? [`${nameOf(form)}\n  ${fault}\n${form.text}`] : !fault && listed ? [`no failure any more: ${nameOf(form)}`] : []
    })
    expect(failing).toEqual([])
  })

  it('makes pages that differ', () => {
    expect(new Set(list.map(({ text }) => text)).size).toBeGreaterThan(list.length * 0.8)
    expect(new Set(list.map(({ verdict }) => verdict)).size).toBeGreaterThan(1)
  })
})

it('lists no failure of a page that is not made', () => {
  const made = new Set(Object.entries(forms).flatMap(([question, list]) => list.map(form => `${question}: ${nameOf(form)}`)))
  expect([...known].filter(name => !made.has(name))).toEqual([])
})
