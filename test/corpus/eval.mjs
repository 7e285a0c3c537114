#!/usr/bin/env node
// How far the reading agrees with that of people: npm run eval [-- --misses] [-- --half odd|even]
// Reads the labelled responses beside the project (../shared/corpus); where they are not, says so and ends well.
// Fails below floors a little under what was reached.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundled } from './bundled.mjs'

const here = dirname(fileURLToPath(import.meta.url))
const shared = join(here, '../../../shared')
const corpus = join(shared, 'corpus')
const args = process.argv.slice(2)
const misses = args.includes('--misses') ? ['--misses'] : []

if (!existsSync(join(corpus, 'labels.json'))) {
  console.log(`eval: skipped, there are no labelled responses at ${corpus}`)
  process.exit(0)
}

/** Verdicts alone, by folder, response and question. */
const second = JSON.parse(readFileSync(join(here, 'second-reader.json'), 'utf8'))

/** The share of verdicts that two readers have alike. */
function agreement(labels, others) {
  const pairs = Object.entries(others).flatMap(([name, verdicts]) => Object.entries(verdicts).map(([question, verdict]) => labels[name].items[question].verdict === verdict))
  return pairs.filter(Boolean).length / pairs.length
}

const { reportOf } = await bundled('report.ts')
const scratch = mkdtempSync(join(tmpdir(), 'board-response-eval-'))
try {
  const half = args.includes('--half') ? args[args.indexOf('--half') + 1] : undefined
  const sets = [
    ['texts, first half (tuned on)', corpus, 'labels.json', 'texts', i => i % 2 === 0, 'odd'],
    ['texts, other half', corpus, 'labels.json', 'texts', i => i % 2 === 1, 'even'],
    ['texts, all', corpus, 'labels.json', 'texts', () => true, 'all', { exact: 0.97, f1: 0.98, evidence: 0.92, recall: 0.97, position: 0.83 }],
    ['written', corpus, 'written.json', 'written', () => true, 'written', { exact: 0.98, f1: 0.98, evidence: 0.95, recall: 0.98, position: 0.98, found: 0.97, owner: 0.88, due: 0.92, level: 0.86 }],
    ['the project’s own', here, 'own.json', 'own', () => true, 'own', { exact: 0.94, f1: 0.96, evidence: 0.95, recall: 0.98, position: 0.98, found: 0.98, owner: 0.98, due: 0.98, level: 0.9 }],
    ['by other authors, looked at', here, 'seen.json', 'seen', () => true, 'seen', { exact: 0.94, f1: 0.97, evidence: 0.94, recall: 0.86, position: 0.85, found: 0.8 }],
    ['retold', here, 'retold.json', 'retold', () => true, 'retold', { exact: 0.95, f1: 0.98, evidence: 0.87 }],
    ['retold, held out', here, 'retold-held-out.json', 'retold-held-out', () => true, 'retold-held-out', { exact: 0.81, f1: 0.88, evidence: 0.82 }],
    ['by later authors, looked at', here, 'later.json', 'later', () => true, 'later', { exact: 0.93, f1: 0.96, evidence: 0.95, recall: 0.88, position: 0.8, found: 0.78 }],
    ['by later authors, held out', here, 'later-held-out.json', 'later-held-out', () => true, 'later-held-out', { exact: 0.81, f1: 0.91, evidence: 0.96, recall: 0.72, position: 0.6, found: 0.77 }],
    // Nobody looks at what is misread here, so that it stays a measure of texts that nothing was tuned on.
    ['by other authors, held out', here, 'held-out.json', 'held-out', () => true, 'held-out', { exact: 0.77, f1: 0.87, evidence: 0.91, recall: 0.64, position: 0.57, found: 0.76 }],
  ]
  for (const [title, base, labelsFile, folder, wanted, key, floors = {}] of sets) {
    if (half ? half !== key : misses.length > 0 && (key === 'odd' || key === 'even')) continue
    const directory = join(base, folder)
    const names = readdirSync(directory).filter(name => name.endsWith('.md')).sort().filter((_, i) => wanted(i))
    const all = JSON.parse(readFileSync(join(base, labelsFile), 'utf8'))
    const labels = Object.fromEntries(names.filter(name => all[name]).map(name => [name, all[name]]))
    const files = names.map(name => reportOf(name, readFileSync(join(directory, name), 'utf8')))
    writeFileSync(join(scratch, 'labels.json'), JSON.stringify(labels))
    writeFileSync(join(scratch, 'report.json'), JSON.stringify({ version: 1, files }))
    const forms = files.filter(file => labels[file.path]?.form === file.form).length
    console.log(`\n${title}: ${names.length} responses, form right in ${forms}`)
    const compare = (...flags) => spawnSync(process.execPath, [join(shared, 'tools/agreement.mjs'), join(scratch, 'report.json'), join(scratch, 'labels.json'), directory, ...flags], { encoding: 'utf8' })
    const run = compare(...(key.endsWith('held-out') ? [] : misses))
    process.stdout.write(`${run.stdout.trimEnd()}\n`)
    process.stderr.write(run.stderr)
    if (second[folder]) console.log(`a second reader, who saw no labels: the same verdict in ${Math.round(100 * agreement(labels, second[folder]))} of 100`)
    const { verdicts = {}, findings = {}, actions = {} } = JSON.parse(compare('--json').stdout || '{}')
    // `recall` and `position` are of the findings; `found`, `owner`, `due` and `level` of the actions.
    const reached = { ...verdicts, recall: findings.recall, position: findings.position, found: actions.recall, owner: actions.owner, due: actions.due, level: actions.level }
    for (const [measure, floor] of Object.entries(floors)) {
      if (reached[measure] >= floor) continue
      console.log(`eval: ${measure} is ${reached[measure]}, below the floor of ${floor}`)
      process.exitCode = 1
    }
  }
} finally {
  rmSync(scratch, { recursive: true, force: true })
}
