/** The words that judgements are bound to, as the client is told them. */
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Assessment } from '../engine/assessment.ts'
import type { Analysis } from '../engine/analyse.ts'
import { rangeOf } from '../features/ranges.ts'
import type { ReviewResult, ReviewSubject } from '../protocol.ts'
import { sectionFor } from '../rules/fixes/sectionFix.ts'
import { titlePlace } from '../rules/place.ts'
import { subjects, type PlacedBound } from './words.ts'

export function answerReview(document: TextDocument, { assessment }: Analysis): ReviewResult {
  const bound = subjects(assessment)
  const words = new Map(bound.flatMap(one => one.words).reverse().map(({ hash, text, start, end }) => [hash, { text, range: rangeOf(document, { start, end }) }]))
  return {
    version: document.version,
    read: !assessment.problems.some(({ rule }) => rule === 'too-large'),
    profile: { id: assessment.marker.id, name: assessment.marker.name },
    about: aboutOf(assessment),
    subjects: bound.map(one => subject(document, one, bound, assessment)),
    words: Object.fromEntries(words),
  }
}

function aboutOf({ response: { frontMatter } }: Assessment): ReviewResult['about'] {
  return Object.fromEntries((['title', 'board', 'review', 'report-presented', 'response-agreed', 'published'] as const).flatMap(key => {
    const value = frontMatter?.values[key]
    return typeof value === 'string' && value.trim() !== '' ? [[key, value.trim()]] : []
  }))
}

function subject(document: TextDocument, bound: PlacedBound, all: readonly PlacedBound[], { answers, response }: Assessment): ReviewSubject {
  const { kind, id, words, whole } = bound
  const on = words.map(({ hash }) => hash)
  const said = Object.fromEntries(words.flatMap(({ hash, said }) => (said === undefined ? [] : [[hash, said]])))
  const shared = { kind, id, on, said, ...(whole !== undefined && { whole }) }
  if (kind === 'finding') {
    const finding = response.findings[all.indexOf(bound) - answers.length]!
    return { ...shared, name: id, text: finding.text, position: finding.position, range: rangeOf(document, finding.span) }
  }
  const { question, verdict } = answers.find(answer => answer.question.id === id)!
  return {
    ...shared,
    ...(question.number !== undefined && { number: question.number }),
    name: question.short,
    text: question.text,
    ...(question.person !== undefined && { person: question.person }),
    verdict,
    range: rangeOf(document, words[0] ?? sectionFor(response, id)?.heading ?? titlePlace(response)),
  }
}
