/** Which of the review's findings a response lists or answers. */
import { overlap } from '../../span.ts'
import type { FindingName } from '../ledger/labels.ts'
import { findingMentions } from '../ledger/findingMentions.ts'
import grammar from '../../../lexicons/grammar.json' with { type: 'json' }
import { nameOfLabel } from '../ledger/nameOfLabel.ts'
import type { BlockReading } from '../blockReading.ts'
import type { Response } from '../response.ts'
import type { ReviewFinding, ReviewReport } from './reviewReport.ts'
import { bareWords } from '../characters.ts'
import { keptBy } from '../../remembered.ts'

/** Where a report has several kinds of finding and the response takes up none by name: which kind a response is held to. */
const firstOf = grammar.counts.firstOf

/**
 * Findings of the report that the response never lists, in the report's order. A report may tell findings and make recommendations:
 * a response is held to the kind that it answers.
 */
export const unansweredFindings = (response: Response, report: ReviewReport, profileWords: readonly string[]): readonly ReviewFinding[] => {
  const numbers = answeredNumbers(response, profileWords)
  const words = wordsOf(response)
  const kinds = byFamily(report.findings)
  const familiesOf = new Map([...kinds.keys()].map(family => [family, familiesFor(family, kinds.size, numbers)]))
  const isAnswered = ({ name, text }: ReviewFinding): boolean =>
    familiesOf.get(name.family)!.some(family => covers(numbers.get(family), name.number)) || (text.length > 30 && words().includes(bareWords(text).slice(0, 80)))
  const open = new Map([...kinds].map(([family, findings]) => [family, findings.filter(finding => !isAnswered(finding))]))
  const share = (family: string): number => 1 - open.get(family)!.length / kinds.get(family)!.length
  const best = Math.max(...[...kinds.keys()].map(share))
  if (best === 0) {
    // Acceptance of all in one sentence answers each, where the response lists none by itself.
    if (response.findings.length === 0 && acceptsAll(response)) return []
    const kind = firstOf.find(family => kinds.has(family)) ?? [...kinds.keys()][0]
    return kind === undefined ? [] : kinds.get(kind)!
  }
  const owed = new Set([...kinds.keys()].filter(family => share(family) === best || share(family) > 0.5).flatMap(family => open.get(family)!))
  return report.findings.filter(finding => owed.has(finding))
}

interface Numbers {
  readonly whole: Set<string>
  /** Of which some part is answered. */
  readonly parts: Set<string>
}

/** By family, the numbers that the response lists or names in its own voice. */
const answeredNumbers = (response: Response, profileWords: readonly string[]): ReadonlyMap<string, Numbers> => {
  const found = new Map<string, Numbers>()
  const add = ({ family, number }: FindingName): void => {
    const numbers = found.get(family) ?? { whole: new Set(), parts: new Set() }
    found.set(family, numbers)
    numbers.whole.add(number)
    for (const one of wholesOf(number)) numbers.parts.add(one)
  }
  for (const { label } of response.findings) {
    const name = nameOfLabel(label, profileWords)
    if (name) add(name)
  }
  for (const { reading } of response.blocks) for (const { names, review } of findingMentions(reading, profileWords)) if (!review) names.forEach(add)
  return found
}

/**
 * The response's families in which a report's finding may be answered: its own, and a table's bare numbers. Where report and response
 * each have one kind and call it differently (“finding” here, “recommendation” there), the number decides.
 */
const familiesFor = (family: string, kinds: number, numbers: ReadonlyMap<string, unknown>): readonly string[] => {
  if (family === '') return [...numbers.keys()]
  const named = [...numbers.keys()].filter(one => one !== '')
  if (kinds > 1) return [family]
  return !numbers.has(family) && named.length === 1 ? [...named, ''] : [family, '']
}

/** “4” is answered by “4a” and “4.1”, and these by “4”. */
const covers = (numbers: Numbers | undefined, number: string): boolean =>
  numbers !== undefined && (numbers.whole.has(number) || numbers.parts.has(number) || wholesOf(number).some(one => numbers.whole.has(one)))

/** “4a.ii” is part of “4a” and of “4”. */
const wholesOf = (number: string): readonly string[] => {
  const found: string[] = []
  for (let i = number.length - 1; i > 0; i--) if (/[a-z.]/.test(number.charAt(i)) && /[\da-z]/.test(number.charAt(i - 1))) found.push(number.slice(0, i))
  return found
}

const byFamily = (findings: readonly ReviewFinding[]): ReadonlyMap<string, readonly ReviewFinding[]> => {
  const found = new Map<string, ReviewFinding[]>()
  for (const finding of findings) (found.get(finding.name.family) ?? found.set(finding.name.family, []).get(finding.name.family)!).push(finding)
  return found
}

/** A title that asks whether all are accepted is no answer. */
const acceptsAll = ({ evidence, sections }: Response): boolean =>
  [...evidence.values()].flat().some(one => one.kind.includes('all findings') && !sections.some(({ heading }) => overlap(heading, one)))


const own = keptBy(({ text }: BlockReading): string => bareWords(text))

/** The response's words without marks, made at the first question. */
const wordsOf = (response: Response): (() => string) => {
  let words: string | undefined
  return () => (words ??= response.blocks.map(({ reading }) => own(reading)).join(' '))
}
