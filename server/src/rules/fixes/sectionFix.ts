/** The fixes that put in what no section of the response answers yet. */
import type { Answer, Fix, Insertion } from '../../engine/assessment.ts'
import type { Response, Section } from '../../model/response.ts'
import type { Question } from '../../profile/marker.ts'
import { sectionNumber } from './sectionNumber.ts'
import { numberOn } from './tabStops.ts'
import { sectionPlace, type SectionPlace } from './sectionPlace.ts'
import type { Text } from '../../text/text.ts'
import { lineEndAt, lineStart } from '../../syntax/lines.ts'

/** The section whose title says that it serves the question; the first of several. */
export const sectionFor = (response: Response, question: string): Section | undefined =>
  response.sections.find(section => section.serves.includes(question))

/** Nothing on the page answers the question and no section is there for it: the tool can offer one. */
export const lacksSection = (response: Response, answer: Answer): boolean => {
  const { question, verdict } = answer
  return question.section !== undefined && (verdict === 'not-found' || verdict === 'needs-judgement') && answer.evidence.length === 0 && !sectionFor(response, question.id)
}

export const insertSectionTitle = (question: Question): string => `Insert section “${question.section!.title}”`

/** Undefined where no section is to be offered. */
export function sectionFix(response: Response, answers: readonly Answer[], question: Question): Fix | undefined {
  const answer = answers.find(one => one.question.id === question.id)
  if (!answer || !lacksSection(response, answer)) return undefined
  return { title: insertSectionTitle(question), insertions: place(response, answers, [question]) }
}

/** All the missing sections at once; undefined where fewer than two are missing. */
export function allSectionsFix(response: Response, answers: readonly Answer[]): Fix | undefined {
  const missing = answers.filter(answer => lacksSection(response, answer)).map(({ question }) => question)
  if (missing.length < 2) return undefined
  return { title: missing.length === 2 ? 'Insert both missing sections' : `Insert all ${missing.length} missing sections`, insertions: place(response, answers, missing) }
}

function place(response: Response, answers: readonly Answer[], missing: readonly Question[]): readonly Insertion[] {
  const questions = answers.map(({ question }) => question)
  const inOrder = [...missing].sort((a, b) => a.section!.order - b.section!.order)
  const groups = new Map<string, { place: SectionPlace; questions: Question[] }>()
  for (const question of inOrder) {
    const where = sectionPlace(response, questions, question.section!.order)
    const key = `${where.at} ${where.side}`
    const group = groups.get(key)
    if (group) group.questions.push(question)
    else groups.set(key, { place: where, questions: [question] })
  }
  const snippets = new Map(missing.length < 2 ? [] : numberOn(inOrder.map(question => question.section!.snippet)).map((snippet, i) => [inOrder[i]!.id, snippet]))
  return [...groups.values()]
    .map(group => insertion(response, group.place, group.questions, snippets))
    .sort((a, b) => a.at - b.at)
}

const atLineStart = (text: Text, at: number): boolean => lineStart(text, at) === at

function insertion(response: Response, where: SectionPlace, questions: readonly Question[], snippets: ReadonlyMap<string, string>): Insertion {
  const written = questions.map((question, nth) => section(response, where, question, snippets.get(question.id) ?? question.section!.snippet, nth)).join('\n\n')
  const empty = where.at === 0 || (response.frontMatter !== undefined && where.at <= response.frontMatter.span.end)
  if (where.side === 'before') return { at: where.at, snippet: `${atLineStart(response.text, where.at) ? '' : '\n\n'}${written}\n\n` }
  return { at: where.at, snippet: `${empty && where.at === 0 ? '' : '\n\n'}${written}${lineEndAt(response.text, where.at)}` }
}

/** A section in the look of the one it follows: `## 3. Title`, or a bold line where the response has those for headings. */
function section(response: Response, { model, side, depth }: SectionPlace, question: Question, snippet: string, nth: number): string {
  const { title } = question.section!
  const head = `${sectionNumber(response, model, side, nth)}${escapeSnippet(title)}`
  return `${model && !model.marked ? `**${head}**` : `${'#'.repeat(depth)} ${head}`}\n\n${snippet}`
}

/** Text that stands in a snippet as itself. */
export const escapeSnippet = (text: string): string => text.replace(/[\\$}]/g, '\\$&')
