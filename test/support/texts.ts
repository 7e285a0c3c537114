/** Real and written responses to try the analysis on: the project's own, and the corpus beside the project where there is one. */
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

const folders = ['client/sample', 'test/corpus/own', 'test/goldens', 'snippets/templates', '../shared/corpus/written', '../shared/corpus/texts']

export interface Text { readonly name: string; readonly text: string }

export const texts = (longest = 40_000): readonly Text[] =>
  folders.filter(existsSync).flatMap(folder => readdirSync(folder).filter(name => name.endsWith('.md')).sort().map(name => ({ name: join(folder, name), text: readFileSync(join(folder, name), 'utf8') })))
    .filter(({ text }) => text.length <= longest)
