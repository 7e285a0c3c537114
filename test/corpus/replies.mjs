#!/usr/bin/env node
// How short responses and long ones that were written to teach are read, by hundreds: npm run eval:replies [-- --misses]
// Of what is held out only the figures are printed. Fails below the floors.
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { sameFinding } from './alike.mjs'
import { bundled } from './bundled.mjs'
import { marked, questions } from './labelled.mjs'
import { floors } from './writtenToTeach.mjs'

const here = dirname(fileURLToPath(import.meta.url))
const showMisses = process.argv.includes('--misses')

const { reportOf } = await bundled('report.ts')
for (const [file, floor] of Object.entries(floors)) {
  const tallies = new Map(questions.map(question => [question, { right: 0, both: 0, either: 0 }]))
  const findings = { all: 0, listed: 0, right: 0 }
  const texts = marked(join(here, file))
  for (const { name, text, truth, findings: labelled } of texts) {
    const read = reportOf(name, text)
    for (const question of questions) {
      const verdict = read.questions.find(q => q.id === question).verdict.replace('needs-judgement', 'not-found')
      const tally = tallies.get(question), there = [verdict, truth[question]].filter(v => v !== 'not-found').length
      tally.right += Number(verdict === truth[question])
      tally.both += Number(there === 2)
      tally.either += there
      if (showMisses && !file.endsWith('held-out.md') && verdict !== truth[question]) console.log(`${name}: ${question} is ${truth[question]}, read as ${verdict}`)
    }
    for (const { label, position } of labelled) {
      const found = sameFinding(read.findings, label)
      findings.all++
      findings.listed += Number(found !== undefined)
      findings.right += Number(found?.position === position)
    }
  }
  const exact = [...tallies.values()].reduce((sum, { right }) => sum + right, 0) / questions.length / texts.length
  const share = (part, all) => (all === 0 ? '–' : `${Math.round(100 * part / all)}`)
  console.log(`\n${file}: ${texts.length} responses, of 100 verdicts ${share(exact, 1)} are the reader’s; ${findings.all} findings, of 100 ${share(findings.listed, findings.all)} listed, ${share(findings.right, findings.all)} with the right position`)
  console.log(`  of 100 verdicts (F1): ${[...tallies].map(([question, { right, both, either }]) => `${question} ${share(right, texts.length)} (${share(2 * both, either)})`).join(', ')}`)
  if (exact >= floor) continue
  console.log(`eval:replies: ${exact} is below the floor of ${floor}`)
  process.exitCode = 1
}
