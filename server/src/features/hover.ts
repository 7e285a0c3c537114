/** The marker's words where they matter: over a heading, a problem, and the words that answer a question. */
import type { Hover } from 'vscode-languageserver-types'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Analysis } from '../engine/analyse.ts'
import type { Answer, Assessment } from '../engine/assessment.ts'
import { countWords } from '../model/plainReading.ts'
import type { Section } from '../model/response.ts'
import { citation } from '../profile/markerText.ts'
import { hardestSections, passiveSentence, proseSummary, sectionSentence, summarySentence } from '../prose/summary.ts'
import { listed } from '../rules/ledger/wording.ts'
import { contains, type Span } from '../span.ts'
import { hoverFrontMatter } from './frontMatter/hoverFrontMatter.ts'
import { hoverFinding } from './hoverFinding.ts'
import { rangeOf } from './ranges.ts'
import { MarkupKind } from './kinds.ts'

const verdictWords: Readonly<Record<Answer['verdict'], string>> = {
  'answered': 'Answered on the page', 'partly': 'Answered in part', 'not-found': 'Nothing found on the page', 'needs-judgement': 'Needs a person',
}

export function hover(document: TextDocument, { assessment, frontMatter }: Analysis, offset: number): Hover | null {
  const { response, answers, problems } = assessment
  const key = frontMatter && hoverFrontMatter(document, frontMatter, offset)
  if (key) return key
  const named = hoverFinding(document, assessment, offset)
  if (named) return named
  const section = response.sections.find(({ heading }) => contains(heading, offset))
  if (section && section === response.sections[0] && section.serves.length === 0) return markdown(document, section.heading, inNumbers(assessment))
  if (section) {
    const numbers = sectionNumbers(section, assessment)
    return section.serves.length > 0 ? told(document, section.heading, section.serves, assessment, numbers) : numbers === '' ? null : markdown(document, section.heading, numbers)
  }
  // What is a matter of every sentence would be told at every second word.
  const everywhere = new Set(answers.flatMap(({ question }) => (question.section === undefined ? [question.id] : [])))
  const here = problems.filter(({ span, question }) => question !== undefined && !everywhere.has(question) && contains(span, offset))
  const asked = [...new Set(here.map(({ question }) => question!))]
  // The problems' own messages say what is wanted; of several questions the marker's words alone are shown.
  if (asked.length > 1) return markdown(document, here[0]!.span, asked.map(id => questionWords(answers.find(({ question }) => question.id === id)!)).join('\n\n'))
  if (asked.length === 1) return told(document, here[0]!.span, asked, assessment)
  const words = answers.flatMap(({ evidence }) => evidence).filter(one => contains(one, offset))
  if (words.length === 0) return null
  const shortest = words.reduce((a, b) => (b.end - b.start < a.end - a.start ? b : a))
  const asks = [...new Set(words.map(({ question }) => question))].map(id => answers.find(answer => answer.question.id === id)!.question)
  const names = asks.flatMap(({ reader, number, short }) => (reader === 'plain-english' ? [] : [`${number === undefined ? '' : `${number} `}**${short}**`]))
  return markdown(document, shortest, [
    ...(names.length > 0 ? [`Read as bearing on ${listed(names)}`] : []),
    ...(names.length < asks.length ? ['One of the sentences here that are hardest to read.'] : []),
  ].join('\n\n'))
}

function told(document: TextDocument, span: Span, ids: readonly string[], { answers, marker }: Assessment, numbers = ''): Hover {
  const parts = ids.flatMap(id => {
    const answer = answers.find(({ question }) => question.id === id)
    return answer ? [questionText(answer)] : []
  })
  return markdown(document, span, `${parts.join('\n\n---\n\n')}\n\n*${citation(marker.source).replaceAll('*', '')}*${numbers && `\n\n${numbers}`}`)
}

/** The whole response in numbers, over its title. */
function inNumbers({ response, marker }: Assessment): string {
  const summary = proseSummary(response, marker)
  const limit = marker.plainEnglish.sentenceWords
  return [
    `**${summarySentence(summary)}**`,
    `${summary.long} of ${summary.sentences} sentences of five words or more ${summary.long === 1 ? 'has' : 'have'} more than ${limit} words. ${passiveSentence(summary)}`.trim(),
    hardestSections(summary),
  ].filter(Boolean).join('\n\n')
}

/** What one section takes to read; nothing where it has no words. */
function sectionNumbers(section: Section, { response, marker }: Assessment): string {
  const one = proseSummary(response, marker).sections.find(found => found.section === section)
  return one && one.words > countWords(section.title) ? `*This section:* ${sectionSentence(one, marker)}` : ''
}

const questionWords = ({ question }: Answer): string => `**${question.number === undefined ? '' : `${question.number}. `}${question.text}**`

const questionText = ({ question, verdict, reading }: Answer): string => [
  questionWords({ question, verdict, reading, evidence: [] }),
  question.guidance,
  question.person,
  `${verdictWords[verdict]}. ${reading}`,
].filter(Boolean).join('\n\n')

const markdown = (document: TextDocument, span: Span, value: string): Hover => ({ contents: { kind: MarkupKind.Markdown, value }, range: rangeOf(document, span) })
