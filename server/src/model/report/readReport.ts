/** Reads the review's findings in its report, by the same readers that find them in a response. */
import type { Marker } from '../../profile/marker.ts'
import { declaresResponse } from '../../recognise.ts'
import { parse } from '../../syntax/parse.ts'
import type { SyntaxTree } from '../../syntax/syntaxTree.ts'
import { isText } from '../isText.ts'
import { readBlock } from '../readBlock.ts'
import { readFrontMatter } from '../readFrontMatter.ts'
import type { PlacedReading } from '../response.ts'
import { readSections } from '../sections.ts'
import type { Draft } from '../ledger/draft.ts'
import { fold } from '../ledger/fold.ts'
import { findingText } from './findingText.ts'
import { labelsTwice } from './labelsTwice.ts'
import { lineRanges } from './lineRanges.ts'
import { plainList } from './plainList.ts'
import type { ReportGiven, ReviewFinding, ReviewReport, WhyUnread } from './reviewReport.ts'

const kept = new WeakMap<ReportGiven, { readonly marker: Marker; readonly limit: number; readonly report: ReviewReport }>()

/** The report as read for this marker, once for each text handed over. `limit`: longest text read, in UTF-16 units. Never throws. */
export const readReport = (given: ReportGiven, marker: Marker, limit = Infinity): ReviewReport => {
  const known = kept.get(given)
  if (known && known.marker === marker && known.limit === limit) return known.report
  const report = read(given, marker, limit)
  kept.set(given, { marker, limit, report })
  return report
}

const read = ({ uri, name, text = '', unread }: ReportGiven, marker: Marker, limit: number): ReviewReport => {
  const nothing = (why: WhyUnread): ReviewReport => ({ uri, name, findings: [], twice: [], unread: why })
  if (unread) return nothing(unread)
  if (text.length > limit) return nothing('too-large')
  if (!isText(text)) return nothing('not-text')
  if (declaresResponse(text)) return nothing('is-response')
  const tree = parse(text)
  if (namesAnother(tree)) return nothing('names-another')
  const blocks: PlacedReading[] = tree.blocks.map(({ start, block }) => ({ start, reading: readBlock(block) }))
  const sections = readSections(text, blocks, marker)
  const { findingWords } = marker.terms
  const met = fold({ text, blocks, sections, findingWords }).told.drafts.all
  const drafts = met.some(({ strong }) => strong) ? met.filter(({ strong }) => strong) : wholeRuns(met)
  const range = lineRanges(text)
  const listed = drafts.length > 0 ? drafts.map((draft): ReviewFinding => {
    const place = placeOf(draft)
    return { label: draft.label, name: { family: draft.family, number: draft.number, label: draft.label }, span: place.span, range: range(place.span), text: findingText(text, blocks, place) }
  }) : plainList(text, blocks, range)
  const findings = listed.toSorted((a, b) => a.span.start - b.span.start)
  if (findings.length === 0) return nothing('no-findings')
  return { uri, name, findings, twice: labelsTwice({ blocks, sections, findingWords }).map(({ label, first, second }) => ({ label, first: range(first), second: range(second) })) }
}

const namesAnother = (tree: SyntaxTree): boolean =>
  tree.frontMatter !== undefined && typeof readFrontMatter(tree.text, tree.frontMatter).values.report === 'string'

/** Findings that are only named in sentences count where their numbers run on from one: “Recommendation 1 asks …”, “Recommendation 2 asks …”. */
const wholeRuns = (met: readonly Draft[]): readonly Draft[] => met.filter(({ family }) => {
  const numbers = new Set(met.filter(one => one.family === family).map(({ number }) => number))
  return numbers.size > 1 && [...numbers].every(number => /^\d+$/.test(number) && Number(number) >= 1 && Number(number) <= numbers.size)
})

/** Where the report lists the finding most fully: a summary names it, its section tells it. */
const placeOf = ({ mentions }: Draft): Draft['mentions'][number] =>
  (mentions.some(({ strong }) => strong) ? mentions.filter(({ strong }) => strong) : mentions).reduce((best, mention) => (mention.weight > best.weight ? mention : best))
