// The licences of what the bundles contain, as they must go along with it: dist/THIRD-PARTY-NOTICES.txt.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Licences that ask for no more than that their text goes along. */
const permissive = new Set(['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Apache-2.0', 'BlueOak-1.0.0'])

/** The folders of the packages from which a bundle has taken a file. @param {readonly import('esbuild').Metafile[]} metafiles @returns {readonly string[]} */
export function packagesIn(metafiles) {
  const files = metafiles.flatMap(({ inputs }) => Object.keys(inputs))
  return [...new Set(files.flatMap(file => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(file)?.[0] ?? []))].sort()
}

/** @param {readonly string[]} folders @returns {string} @throws where a package has a licence that is not permissive, or none */
export function notices(folders) {
  const parts = folders.map(folder => {
    const { name, version, author, licenses, license = licenses?.[0]?.type } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) // `licenses` is how older packages say it.
    if (!permissive.has(license)) throw new Error(`${name} has the licence ${license}: whether it may ship is for a person to say (build/notices.mjs).`)
    const file = readdirSync(folder).find(entry => /^licen[cs]e/i.test(entry))
    const who = typeof author === 'string' ? author : author?.name
    if (file === undefined && who === undefined) throw new Error(`${name} names nobody to thank: look up its licence's text.`)
    const text = file === undefined ? `Copyright ${who?.replace(/ *[<(].*/, '')}. Licensed under ${license}; the package holds no copy of its text.` : readFileSync(join(folder, file), 'utf8').replace(/\r\n/g, '\n').trim()
    return `${name} ${version} (${license})\n\n${text}\n`
  })
  return `Board Response contains code and lists of words from these packages, with thanks to those who wrote them.\n\n${parts.map(part => `${'-'.repeat(80)}\n${part}`).join('\n')}`
}
