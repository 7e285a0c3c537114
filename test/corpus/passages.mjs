#!/usr/bin/env node
// How short passages are read, by hundreds: npm run eval:passages [-- --misses]
// `passages/seen` may be looked at and worked from; of `passages/held-out` only the figures are printed, so that they stay a measure of what nobody has tuned on.
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { agree, sameFinding } from './alike.mjs'
import { bundled } from './bundled.mjs'

const here = dirname(fileURLToPath(import.meta.url))
const showMisses = process.argv.includes('--misses')

/** Before each passage, so that it is a response. */
const heads = { positions: '# Response to the review\n\n', actions: '# Response to the review\n\n', questions: '# Response to the review\n\nThe Board has considered the review and accepts its four recommendations.\n\n' }

/** Each gives what was asked of one passage: the measure, whether it was met, and what was read instead. */
const judges = {
  *positions({ findings, questions }, truth) {
    for (const { label, position } of truth.findings) {
      const found = sameFinding(findings, label)
      yield ['listed', found !== undefined]
      yield ['position', found?.position === position, `${label} is ${position}, read as ${found?.position ?? 'nothing'}`]
    }
    if (truth.findings.length === 0) yield ['none invented', findings.every(f => f.position === 'not-stated'), findings.map(f => `${f.label} ${f.position}`).join('; ')]
    if (truth.forAll) yield ['for all', questions.find(q => q.id === 'acceptance').verdict !== 'not-found', 'no position on all']
  },
  *actions(file, truth, text) {
    const at = ({ line, character }) => text.split('\n').slice(0, line).reduce((sum, l) => sum + l.length + 1, character)
    const actions = file.actions.map(a => ({ ...a, start: at(a.range.start), end: at(a.range.end) }))
    for (const { quote, owner, due, monitoring } of truth.actions) {
      const start = text.indexOf(quote), end = start + quote.length
      const shared = a => Math.min(end, a.end) - Math.max(start, a.start)
      const action = actions.filter(a => shared(a) > 0).sort((a, b) => shared(b) - shared(a))[0]
      yield ['found', action !== undefined, `no action: ${quote}`]
      if (!action) continue
      if (owner) yield ['owner', agree(action.owner, owner), `owner ${owner}, read as ${action.owner || 'none'}`]
      yield due ? ['due', agree(action.due, due), `due ${due}, read as ${action.due || 'none'}`] : ['no date invented', !action.due, `due ${action.due}`]
      yield [monitoring ? 'monitored' : 'no check invented', Boolean(monitoring) === Boolean(action.monitoring), `check ${monitoring || 'none'}, read as ${action.monitoring || 'none'}`]
    }
    if (truth.actions.length === 0) yield ['none invented', actions.length === 0, actions.map(a => a.text).join(' | ')]
  },
  *questions({ questions }, { question, verdict }) {
    const read = questions.find(q => q.id === question).verdict.replace('needs-judgement', 'not-found')
    const miss = `${question} is ${verdict}, read as ${read}`
    yield ['verdict', read === verdict, miss]
    yield [`verdict on ${question}`, read === verdict, miss]
    yield ['there or not', (read === 'not-found') === (verdict === 'not-found')]
  },
}

const { reportOf } = await bundled('report.ts')
for (const half of ['seen', 'held-out']) for (const [bank, judge] of Object.entries(judges)) {
  const tally = new Map()
  for (const line of readFileSync(join(here, 'passages', half, `${bank}.jsonl`), 'utf8').trim().split('\n')) {
    const { id, text, truth } = JSON.parse(line)
    const whole = `${heads[bank]}${text}\n`
    for (const [measure, met, miss] of judge(reportOf('passage.md', whole), truth, whole)) {
      const [right, of] = tally.get(measure) ?? [0, 0]
      tally.set(measure, [right + Number(met), of + 1])
      if (showMisses && half === 'seen' && !met && miss) console.log(`${id}: ${miss}\n${text.replace(/^/gm, '    ')}`)
    }
  }
  console.log(`${bank}, ${half}: ${[...tally].map(([measure, [right, of]]) => `${measure} ${right}/${of}`).join(', ')}`)
}
