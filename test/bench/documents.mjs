// Long responses out of real prose with tables: the corpus beside the project where there is one, else the project's own samples and tests.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../vscode/paths.mjs'

const folders = [join(root, '..', 'shared', 'corpus', 'texts')]
const own = ['client/sample', 'test/corpus/own', 'test/goldens'].map(name => join(root, name))

const head = '---\ndocument: board-response\ntitle: Response to a review\nboard: Quillshore Safeguarding Children Board\nreview: Child Fern\nprofile: scr-board-response\n---\n\n# Response to a review\n'

/** Words between two tables. */
const between = 400

/** @returns {{ source: string, blocks: readonly string[] }} prose, cut at blank lines */
function prose() {
  const real = folders.filter(existsSync)
  const files = (real.length > 0 ? real : own.filter(existsSync)).flatMap(folder => readdirSync(folder).filter(name => name.endsWith('.md')).sort().map(name => join(folder, name)))
  const blocks = files.flatMap(file => readFileSync(file, 'utf8').replace(/^---\n[^]*?\n---\n/, '').split(/\n{2,}/)).map(block => block.trim()).filter(block => block !== '')
  return { source: real.length > 0 ? 'published responses' : 'the project’s own texts', blocks }
}

/** @param {string} text */
export const words = text => text.split(/\s+/).filter(word => /\w/.test(word)).length

/** Which page of the same prose this is: told apart, so that nothing can be remembered from the first time. @param {string} block @param {number} round */
const varied = (block, round) => (round === 0 ? block : block.replace(/\b(Board|Trust|Council|Department|Partnership)\b/g, `$1 ${round + 1}`).replace(/\b(\d{1,2})\b/g, (_, n) => String(Number(n) + round)))

/** @param {number} i */
const table = i => {
  const month = ['January', 'March', 'June', 'September', 'November'][i % 5]
  const row = (/** @type {number} */ n) => `| ${i}.${n} | The team manager will check each new referral on neglect within ${n + 2} working days and record what was found | Head of Service ${n} | ${n + 10} ${month} 2019 | Audit of ${20 + i + n} files, reported to the Board |`
  return ['| Ref | Action | Lead | By when | How we will know |', '|---|---|---|---|---|', ...[1, 2, 3, 4, 5, 6].map(row)].join('\n')
}

/** @param {number} size in words @param {number} from at which block of the prose it begins, for another text of the same kind */
export function responseOf(size, from = 0) {
  const { source, blocks } = prose()
  const parts = [head]
  let count = words(head)
  let untilTable = between / 2
  let tables = 0
  for (let i = from; count < size; i++) {
    const block = varied(blocks[i % blocks.length] ?? '', Math.floor(i / blocks.length))
    const here = words(block)
    parts.push(block)
    count += here
    untilTable -= here
    if (untilTable <= 0 && !block.startsWith('|')) {
      const made = table(++tables)
      parts.push(made)
      count += words(made)
      untilTable = between
    }
  }
  return { source, words: count, tables, text: `${parts.join('\n\n')}\n` }
}

/** Places for somebody to type, through the document's middle third: within paragraphs, with a list and a table's cell among them. @param {string} text @param {number} count */
export function typingPlaces(text, count) {
  const places = []
  for (let i = 0; i < count; i++) {
    const kind = i % 4 === 3 ? /^\| .*will check/gm : i % 4 === 2 ? /^[-*] .{30,}/gm : /^[A-Z][^|#\n]{120,}/gm
    const from = Math.floor(text.length * (0.35 + (0.3 * i) / count))
    kind.lastIndex = from
    const match = kind.exec(text) ?? /^[A-Z][^|#\n]{120,}/m.exec(text)
    const start = match?.index ?? from
    const line = text.slice(start, text.indexOf('\n', start))
    places.push(start + Math.max(0, line.indexOf(' ', Math.floor(line.length / 2))))
  }
  return places
}
