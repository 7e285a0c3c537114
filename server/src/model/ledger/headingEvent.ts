/** A heading, or a bold line that does the work of one, as the ledger sees it. */
import grammar from '../../../lexicons/grammar.json' with { type: 'json' }
import type { Passage } from '../blockReading.ts'
import { barePositionAt, labelledPosition } from './barePosition.ts'
import { dueAbove, dueIn } from './due.ts'
import type { HeadingEvent } from './events.ts'
import { contentsTitles, type FindingWord } from './findingWords.ts'
import { bareNumber, mentions } from './labels.ts'
import { joined, numberFirst } from './leads.ts'
import { actionLabels, evidenceLabels, isOwnerPhrase, monitoringLabels, ownerLabels } from './owners.ts'
import type { PhraseSet } from './phrases.ts'
import { isPositionLabel } from './positionWords.ts'
import { statements } from './statements.ts'
import { isCapital, isMark, wordAt, type Token } from './words.ts'

/** Deep enough to read a heading's name past “The Board's response to”. */
const headingReach = 12

/** Tokens of a title that sets a time. */
const longestTime = 14

const bareTitle = (tokens: readonly Token[]): string => tokens.filter(t => !isMark(t) || t.word === '/').map(t => t.word).join(' ')

/** A title such as “Response”, “Action”: part of what stands above it. */
export const isPart = (title: string): boolean => isPositionLabel(title) || actionLabels.has(title) || monitoringLabels.has(title) || evidenceLabels.has(title) || ownerLabels.has(title)

export const headingEvent = (tokens: readonly Token[], passage: Passage, words: PhraseSet<FindingWord>): HeadingEvent => {
  const all = mentions(tokens, words)
  const first = all[0]
  const names = first && first.from <= headingReach && all.length <= 3 ? joined(tokens, all) : numberFirst(tokens, Math.max(0, tokens.findIndex(t => !isMark(t))), words)?.names ?? []
  const title = bareTitle(tokens)
  let collective = ''
  if (names.length === 0) for (let i = 0; i < tokens.length; i++) {
    const word = words.at(tokens, i)
    // “Response to each recommendation”
    if (word && (word.value.plural || ['each', 'every'].includes(wordAt(tokens, i - 1)))) collective = word.value.family
  }
  const number = names.length === 0 ? bareNumber(tokens, '') : undefined
  const due = names.length === 0 && tokens.length <= longestTime ? dueAbove(passage.plain, passage.span.start) ?? (tokens.some(t => t.word === 'actions') ? dueIn(passage.plain, passage.span.start, true) : undefined) : undefined
  const bare = barePositionAt(tokens, 0)
  const alone = bare && bare.to === tokens.filter(t => !isMark(t)).length ? bare : undefined
  return {
    kind: 'heading', span: passage.span, depth: passage.kind === 'heading' ? passage.depth : 0, names, title, collective,
    number: number && tokens.length > number.to ? number.names : [],
    ...(due ? { due } : {}),
    ...(isBody(passage.plain, tokens) ? { body: true } : {}), contents: contentsTitles.has(title), ...(alone ? { position: alone.position } : {}), part: isPart(title) || labelledPosition(tokens, 0) !== undefined || bare !== undefined || (names.length === 0 && statements(tokens, words).some(s => s.explicit && s.reach.kind === 'here')),
  }
}

const bodies = new RegExp(grammar.headingEvent.bodies, 'i')

/** A title that names who will act: the table below it is theirs. */
const isBody = (plain: string, tokens: readonly Token[]): boolean =>
  tokens.length > 1 && tokens.length < 12 && bodies.test(plain) && isCapital(tokens[0] as Token) && !tokens.some(t => ['and', 'the', 'response', 'plan', 'report'].includes(t.word) && t === tokens[0]) && tokens.every(t => isMark(t) || isCapital(t) || ['and', 'of', 'for', 'the', 'in'].includes(t.word)) && isOwnerPhrase(tokens)
