/** How likely sentences are to answer, by learned weights: what is weighed, and that what is likely is shown and decides little. */
import { describe, expect, it } from 'vitest'
import { answerQuestions } from '../../../server/src/engine/answers/answerQuestions.ts'
import { otherWords } from '../../../server/src/model/evidence/candidate.ts'
import { sentenceViews } from '../../../server/src/model/evidence/sentenceView.ts'
import { readBlock } from '../../../server/src/model/readBlock.ts'
import { readResponse } from '../../../server/src/model/readResponse.ts'
import weights from '../../../server/lexicons/weights.json' with { type: 'json' }
import { apart, traitCount, traitsOf } from '../../../server/src/model/weighing/traits.ts'
import network from '../../../server/lexicons/neighbours.json' with { type: 'json' }
import { neighbourSigns, weighBeside, weightedSum } from '../../../server/src/model/weighing/beside.ts'
import { likelihood, weigh, weighed } from '../../../server/src/model/weighing/weigh.ts'
import { builtInMarker, defaultProfile } from '../../../server/src/profile/builtIn.ts'
import { parse } from '../../../server/src/syntax/parse.ts'

const views = (text: string) => readBlock(parse(text).blocks[0]!.block).passages.flatMap(sentenceViews)
const likely = (text: string, question: string): number => likelihood(weigh(views(text)[0]!, [])[weighed.indexOf(question)]!)
const { biases, weights: learned }: { biases: Readonly<Record<string, readonly number[]>>; weights: Readonly<Record<string, readonly number[]>> } = weights
const said = [{ question: 'monitoring', candidate: { kind: 'check: of files', strength: 'full', weight: 1 } }] as const
const marker = builtInMarker(defaultProfile)!
const answer = (text: string, id: string) => answerQuestions(readResponse(parse(text), undefined, marker), marker).find(({ question }) => question.id === id)!

describe('traits', () => {
  it('are words, pairs of them, lexicons, what readers say and where the sentence stands', () => {
    const traits = traitsOf(views('Audit 12 files by 3 May 2031.')[0]!, said)
    expect([...traits]).toEqual(expect.arrayContaining(['audit', '^ audit', 'audit #', '#', '#m', '#m #y', '#y $', '@monitoring/check', '=monitoring check', '=monitoring full', '#paragraph']))
    expect(new Set(traits).size).toBe(traits.size)
  })
  it('of a cell are of its header too', () => expect(traitsOf(views('| How we will know |\n|---|\n| Ask them |')[1]!, [])).toContain('|monitoring/heading'))
})

describe('weights', () => {
  it.each([
    ['monitoring', 'An auditor will read fifty files in the autumn and say whether practice has changed.', 'The ambulance came at nine and went to the wrong house.'],
    ['national', 'We have asked the Home Office to change the regulations.', 'The kitchen was painted in the spring.'],
    ['acceptance', 'The Board accepts all of the recommendations.', 'The visit took place on a Tuesday.'],
    ['context', 'Since the review the service has changed: the team is larger and waits are shorter.', 'We thank the author.'],
  ])('find %s likelier where it is answered', (question, yes, no) => expect(likely(yes, question)).toBeGreaterThan(likely(no, question) + 20))

  it('count each trait once, as they were learned', () => {
    for (const text of ['We will audit and audit and audit twelve files by 3 May 2031.', '| How we will know |\n|---|\n| Ask the families of the families |', 'Nothing.']) {
      const view = views(text).at(-1)!
      const traits = traitsOf(view, said)
      const root = Math.sqrt(traitCount(view.tokens.length, apart(view, said).size))
      const byTraits = [0, 1].flatMap(plainly => weighed.map((question, q) => Math.round(100 / (1 + Math.exp(-biases[question]![plainly]! - [...traits].reduce((sum, trait) => sum + (learned[trait]?.[plainly * weighed.length + q] ?? 0), 0) / 10 / root)))))
      expect(weigh(view, said).map(likelihood)).toEqual(byTraits)
    }
  })

  it('are between none and certain for any words', () => {
    for (const text of ['x', 'a '.repeat(3000), '2031 2031', '“”']) for (const one of weigh(views(text)[0]!, []).map(likelihood)) expect(one >= 0 && one <= 100).toBe(true)
  })
})

describe('an answer', () => {
  const page = (words: string) => `# Response\n\n${words}\n`
  it('shows the likeliest of the readers’ words first', () => {
    const { evidence } = answer(page('Work goes on.\n\nThe school has been rebuilt.\n\nIn 2029 nine in ten plans were late; since the review was published that has fallen to one in ten.'), 'context')
    expect(evidence.map(e => e.likely ?? 0)).toEqual(evidence.map(e => e.likely ?? 0).toSorted((a, b) => b - a))
    expect(evidence[0]!.text).toContain('nine in ten')
  })
  it('shows those actions first whose sentences are likely to tell one', () => {
    const { evidence } = answer(page('This letter sets out what the Trust does and what it will do.\n\nThe ward manager will check every bed rail each morning from 1 June 2031.'), 'actions')
    expect(evidence[0]!.text).toContain('bed rail')
  })
  it('is in part where words are likely and in no form that a reader knows', () => {
    const { verdict, evidence, reading } = answer(page('The new policy says that a checklist which the theatre team drew up in May is now what every machine carries.'), 'actions')
    expect(evidence.map(e => e.kind)).toEqual([otherWords])
    expect({ verdict, reading }).toEqual({ verdict: 'partly', reading: 'Some words may answer this, in a form that is not known for certain: look whether they do.' })
  })
})

describe('a sentence beside its neighbours', () => {
  const alone = [3, -4, 12].map((first, i) => ({ odds: [0, 1].flatMap(plainly => weighed.map((_, q) => first - q - plainly)), length: 40 * (i + 1) }))
  it('is weighed as the network was learned, for each sentence anew', () => {
    const by = alone.map((_, i) => {
      const lit = network.knots.map(row => Math.tanh(weightedSum(row, neighbourSigns(alone, i))))
      return network.questions.map(row => weightedSum(row, lit))
    })
    expect(weighBeside(alone)).toEqual(by)
    expect(weighBeside(alone)).toEqual(by)
    expect(weighBeside([])).toEqual([])
  })
  it('knows who stands beside it, and takes what is certain for certain', () => {
    const [first, , last] = alone.map((_, i) => neighbourSigns(alone, i))
    expect(first!.slice(14, 29)).toEqual([...Array.from({ length: 14 }, () => -5), 0])
    expect(first!.slice(29, 44)).toEqual([-4, -5, -6, -7, -8, -8, -8, -5, -6, -7, -8, -8, -8, -8, 1])
    expect(last!.slice(0, 14)).toEqual([8, 8, 8, 8, 8, 7, 6, 8, 8, 8, 8, 7, 6, 5])
    expect(last!.at(-1)).toBe(Math.log(125))
  })
})
