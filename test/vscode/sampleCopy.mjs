// A copy of the sample to try things out in. What somebody wrote there is never thrown away.
import { cpSync, mkdtempSync, readdirSync, readFileSync, realpathSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { sample } from './paths.mjs'
import { atEnd, removeFolder } from './processes.mjs'

/** The copy's folder. It goes when this process ends, unless something in it was changed or added: then it stays, and its place is told. */
export function sampleCopy() {
  const home = realpathSync(mkdtempSync(join(tmpdir(), 'board-response-sample-')))
  const folder = join(home, 'sample')
  cpSync(sample, folder, { recursive: true })
  atEnd(() => {
    if (isAsCopied(folder)) removeFolder(home)
    else console.log(`\nWhat you wrote is kept in ${folder}`)
  })
  return folder
}

/** @param {string} folder */
function isAsCopied(folder) {
  try {
    const names = filesIn(folder)
    return names.join('\n') === filesIn(sample).join('\n') && names.every(name => readFileSync(join(folder, name)).equals(readFileSync(join(sample, name))))
  } catch {
    return false
  }
}

/** Paths of the files below a folder, in order. @param {string} folder @returns {string[]} */
const filesIn = folder => readdirSync(folder, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile()).map(entry => relative(folder, join(entry.parentPath, entry.name))).sort()
