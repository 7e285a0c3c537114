/** A settings file may hold anything: whatever it is, the settings that come of it are of the right kinds, and what fits is kept. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { settingsFrom, usualSettings } from '../../../server/src/lsp/settings.ts'

const names = Object.keys(usualSettings)
const wrong = fc.oneof(fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true, withMap: true, withSparseArray: true }), fc.constantFrom(NaN, Infinity, -1, 0, '', null, [null], ['', 'a', 3], { __proto__: null, constructor: 'off' }))

test('every wrong kind in every setting', () => {
  fc.assert(fc.property(fc.oneof(wrong, fc.dictionary(fc.constantFrom(...names, '__proto__', 'constructor', 'toString'), wrong)), given => {
    const { files, profile, maxCharacters, rules, allowedWords, codeLens, inlayHints, ...others } = settingsFrom(given)
    for (const list of [files, allowedWords]) for (const one of list) expect(typeof one === 'string' && one !== '').toBe(true)
    expect(profile === undefined || (typeof profile === 'string' && profile !== '')).toBe(true)
    expect(typeof maxCharacters === 'number' && maxCharacters > 0).toBe(true)
    for (const severity of Object.values(rules)) expect(['error', 'warning', 'information', 'hint', 'off']).toContain(severity)
    expect(Object.getPrototypeOf(rules)).toBe(Object.prototype)
    for (const flag of [codeLens, inlayHints]) expect(typeof flag).toBe('boolean')
    for (const other of Object.values(others)) expect(other).toBeDefined()
  }), { numRuns: 1000 })
})

test('one wrong setting leaves the others as they are', () => {
  expect(settingsFrom({ files: 3, profile: 'lcspr-response', maxCharacters: '9', rules: { 'plain-words': 'off', 'shall': 'loud' }, codeLens: 0 })).toEqual({ ...usualSettings, profile: 'lcspr-response', rules: { 'plain-words': 'off' }, misgraded: ['shall'] })
})

test('names of every object change nothing for others', () => {
  settingsFrom(JSON.parse('{ "__proto__": { "codeLens": false }, "rules": { "__proto__": "off", "constructor": "error" } }'))
  expect(({} as Record<string, unknown>).codeLens).toBeUndefined()
  expect(settingsFrom({})).toEqual(usualSettings)
})
