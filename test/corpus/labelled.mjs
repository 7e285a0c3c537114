/**
 * Everything that has labels, as texts with what answers each question in them. Marks: `question`, `start` and `end` (UTF-16 offsets), `right` (0 to 1).
 * `whole`: every sentence that answers is marked; else only the strongest are, and the rest of a text that answers is not known.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { floors } from './writtenToTeach.mjs'

const here = dirname(fileURLToPath(import.meta.url))
export const questions = ['time', 'acceptance', 'priorities', 'actions', 'monitoring', 'national', 'context']
const short = { tim: 'time', acc: 'acceptance', pri: 'priorities', act: 'actions', mon: 'monitoring', nat: 'national', con: 'context' }
const verdicts = { n: 'not-found', p: 'partly', a: 'answered' }

/** Texts with a reader's labels and quoted evidence. */
export function labelled(folder, labels) {
  if (!existsSync(labels)) return []
  return Object.entries(JSON.parse(readFileSync(labels, 'utf8'))).filter(([name]) => existsSync(join(folder, name))).map(([name, { items, findings }]) => {
    const text = readFileSync(join(folder, name), 'utf8')
    const marks = Object.entries(items).flatMap(([question, { evidence = [] }]) => evidence.map(quote => ({ question, start: text.indexOf(quote), end: text.indexOf(quote) + quote.length, right: 1 })).filter(({ start }) => start >= 0))
    return { name, text, marks, whole: false, truth: Object.fromEntries(Object.entries(items).map(([question, { verdict }]) => [question, verdict])), findings }
  })
}

/** Short passages, each about one question. */
export const passages = half => readFileSync(join(here, 'passages', half, 'questions.jsonl'), 'utf8').split('\n').filter(Boolean).map(line => {
  const { id, text, truth: { question, verdict, evidence = [] } } = JSON.parse(line)
  return { name: id, text, whole: false, truth: { [question]: verdict }, marks: evidence.map(quote => ({ question, start: text.indexOf(quote), end: text.indexOf(quote) + quote.length, right: 1 })).filter(({ start }) => start >= 0) }
})

const lines = file => readFileSync(join(here, '../unit', file), 'utf8').split('\n').filter(line => line !== '' && !line.startsWith('#'))
/** What is told of one question by a line, whole. */
const line = (text, question, right) => ({ name: text, text, whole: true, truth: { [question]: right === 0 ? 'not-found' : 'partly' }, marks: right === 0 ? [] : [{ question, start: 0, end: text.length, right }] })

/** A sentence or two that answer one question, or come near to it; and such as answer none. */
const said = () => lines('evidence/pages/said.txt').map(one => {
  const [question, verdict, ...words] = one.split(' ')
  return line(words.join(' '), question, { answered: 1, partly: 0.6, 'not-found': 0 }[verdict])
})
/** Sentences that answer, and others that only look like these. */
const lookAlikes = () => [...['context', 'monitoring', 'national', 'priorities', 'time'].flatMap(question => lines(`model/look-alikes/${question}.txt`).map(one => [question, one])), ...lines('model/look-alikes/milestones.txt').map(one => ['time', one])].map(([question, one]) => {
  const at = one.indexOf(' ')
  return line(one.slice(at + 1), question, { none: 0, part: 0.6 }[one.slice(0, at)] ?? 1)
})
const inPassing = () => lines('evidence/pages/in-passing.txt').map(text => ({ name: text, text, whole: true, truth: Object.fromEntries(questions.map(question => [question, 'not-found'])), marks: [] }))

/** Sentences by themselves, each with what it answers before it: `act2 con1 | …`. */
const sentences = () => readFileSync(join(here, 'taught/sentences.txt'), 'utf8').split('\n').filter(Boolean).map(line => {
  const at = line.indexOf(' | ')
  const text = line.slice(at + 3)
  const marks = line.slice(0, at).split(' ').filter(Boolean).map(tag => ({ question: short[tag.slice(0, 3)], start: 0, end: text.length, right: tag[3] === '2' ? 1 : 0.6 }))
  return { name: text, text, whole: true, marks, truth: Object.fromEntries(questions.map(question => [question, marks.some(m => m.question === question) ? 'partly' : 'not-found'])) }
})

/** Texts in which a mark stands behind each sentence that answers a question: `{act2 con1}`, 2 for plainly, 1 for in passing. */
export function marked(file) {
  if (!existsSync(file)) return []
  return readFileSync(file, 'utf8').split(/^=== /m).slice(1).map(part => {
    const [name, form, ...given] = part.slice(0, part.indexOf('\n')).trim().split(/\s+/)
    const [head, ...body] = part.split('\n---\n')
    const raw = body.join('\n---\n').trim()
    let text = ''
    let at = 0
    const marks = []
    for (const m of raw.matchAll(/ ?\{((?:(?:tim|acc|pri|act|mon|nat|con)[12] ?)+)\}/g)) {
      text += raw.slice(at, m.index)
      at = m.index + m[0].length
      for (const tag of m[1].trim().split(/\s+/)) marks.push({ question: short[tag.slice(0, 3)], start: text.length - 2, end: text.length, right: tag[3] === '2' ? 1 : 0.6 })
    }
    text += raw.slice(at)
    const findings = head.split('\n').filter(line => line.startsWith('finding:')).map(line => { const [label, position] = line.slice(8).split('|').map(s => s.trim()); return { label, position } })
    return { name, form, text, marks, whole: true, truth: Object.fromEntries(questions.map((question, i) => [question, verdicts[given[i]]])), findings }
  })
}

const shared = join(here, '../../../shared/corpus')
export const sets = {
  given: () => labelled(join(shared, 'texts'), join(shared, 'labels.json')),
  written: () => labelled(join(shared, 'written'), join(shared, 'written.json')),
  own: () => labelled(join(here, 'own'), join(here, 'own.json')),
  seen: () => labelled(join(here, 'seen'), join(here, 'seen.json')),
  // Real responses told again by other authors, about other things: nothing of the originals' words, each sentence with its task.
  retold: () => labelled(join(here, 'retold'), join(here, 'retold.json')),
  // By two more authors, who set many traps.
  later: () => labelled(join(here, 'later'), join(here, 'later.json')),
  passages: () => passages('seen'),
  said, lookAlikes, inPassing, sentences,
  ...Object.fromEntries((existsSync(join(here, 'taught')) ? readdirSync(join(here, 'taught')).filter(name => name.endsWith('.md')) : []).map(name => [name.replace('.md', ''), () => marked(join(here, 'taught', name))])),
  ...Object.fromEntries(Object.keys(floors).filter(file => !file.endsWith('held-out.md')).map(file => [file.replace('/', ' ').replace('.md', ''), () => marked(join(here, file))])),
  'held-out': () => labelled(join(here, 'held-out'), join(here, 'held-out.json')),
  'held-out retold': () => labelled(join(here, 'retold-held-out'), join(here, 'retold-held-out.json')),
  'held-out later': () => labelled(join(here, 'later-held-out'), join(here, 'later-held-out.json')),
  'held-out passages': () => passages('held-out'),
  'held-out coroners': () => marked(join(here, 'passages/held-out/coroners.md')),
  'held-out replies': () => marked(join(here, 'replies/held-out.md')),
  'held-out found': () => marked(join(here, 'found/held-out.md')),
  'held-out long': () => marked(join(here, 'long/held-out.md')),
}

/**
 * How far a sentence answers a question (`right`, 0 to 1), whether plainly (`plain`), and how much is to be made of it; undefined where the labels say
 * nothing of the question. Where only the strongest are quoted, those of a verdict in part are not plain.
 */
export function answers({ marks, truth, whole }, { start, end }, question) {
  if (truth[question] === undefined) return undefined
  const right = Math.max(0, ...marks.filter(m => m.question === question && Math.min(m.end, end) - Math.max(m.start, start) > (whole ? 0 : 0.5 * Math.min(m.end - m.start, end - start))).map(m => m.right))
  return { right, plain: right > 0.9 && (whole || truth[question] !== 'partly') ? 1 : 0, trust: right > 0 || whole || truth[question] === 'not-found' ? 1 : 0.3 }
}
