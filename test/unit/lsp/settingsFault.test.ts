/** A misspelt rule in the settings changes nothing: the writer is told, once. */
import { expect, test } from 'vitest'
import manifest from '../../../package.json' with { type: 'json' }
import names from '../../../server/lexicons/rule-names.json' with { type: 'json' }
import { settingsFrom } from '../../../server/src/lsp/settings.ts'
import { settingsFault } from '../../../server/src/lsp/settingsFault.ts'

const said = (rules: unknown): string | undefined => settingsFault(settingsFrom({ rules }))

test('nothing is said of settings that can be used', () => {
  expect(said({ 'long-sentence': 'off', 'plain-words': 'warning' })).toBeUndefined()
  expect(said(undefined)).toBeUndefined()
})

test('what is there, what is wanted, what to do', () => {
  expect(said({ 'long-sentance': 'off' })).toBe('There is no rule “long-sentance”. Did you mean “long-sentence”? It stands in the settings, under “boardResponse.rules”.')
  expect(said({ brevity: 'off' })).toBe('There is no rule “brevity”. Take it out, or write a name as it stands beside a problem. It stands in the settings, under “boardResponse.rules”.')
  expect(said({ shall: 'loud', constructor: 'off' })).toBe('There is no rule “constructor”. Take it out, or write a name as it stands beside a problem. Give “shall” one of error, warning, information, hint or off. It stands in the settings, under “boardResponse.rules”.')
})

test('a profile that there is not', () => {
  const of = (profile: string): string | undefined => settingsFault(settingsFrom({ profile }))
  expect(of('lcspr-response')).toBeUndefined()
  expect(of('lcsp-response')).toBe('There is no profile “lcsp-response”. Did you mean “lcspr-response”? It stands in the settings, under “boardResponse.profile”.')
  expect(of('ours.json')).toBe('There is no profile “ours.json”. It can be scr-board-response, lcspr-response or pfd-response; a file is named in the front matter. It stands in the settings, under “boardResponse.profile”.')
})

test('the editor offers the rules that there are', () => {
  const { enum: ids, enumDescriptions } = manifest.contributes.configuration.properties['boardResponse.rules'].propertyNames
  expect(Object.fromEntries(ids.map((id, i) => [id, enumDescriptions[i]]))).toEqual(names)
})
