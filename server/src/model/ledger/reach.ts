/** Of which findings a word of acceptance speaks: what follows it, what stands before a passive, what is left out. */
import type { FindingWord } from './findingWords.ts'
import { mentions, type FindingName } from './labels.ts'
import type { PhraseSet } from './phrases.ts'
import { bareNames, positionObject, type PositionObject } from './positionObject.ts'
import { exceptions } from './positionWords.ts'
import type { Reach } from './statement.ts'
import { sentenceStart } from './verbContext.ts'
import type { Token } from './words.ts'

/** The findings that “except for …” names. */
export const exceptedAfter = (tokens: readonly Token[], from: number, words: PhraseSet<FindingWord>): readonly FindingName[] => {
  const exception = exceptions.find(tokens, from)
  if (!exception) return []
  const at = exception.at + exception.length
  return bareNames(tokens, at, words)?.names ?? mentions(tokens.slice(at), words).flatMap(m => m.names)
}

/** For a passive verb: what stands before it, read as the object. */
export const passiveObject = (tokens: readonly Token[], start: number, from: number, words: PhraseSet<FindingWord>): PositionObject | undefined => {
  const starts = [start, sentenceStart(tokens, from)]
  for (let j = from - 1; j > start; j--) {
    const word = (tokens[j] as Token).word
    if ([',', 'and', 'but', 'that', 'because', 'while', 'although'].includes(word)) starts.push(j + 1)
  }
  const objects = [...starts].sort((a, b) => b - a).map(s => ({ s, object: positionObject(tokens.slice(0, from + 1), s, words) }))
  // “Findings 1, 2, 3 and 5 are agreed”: a name that runs up to the verb goes before a part of it.
  const whole = objects.find(({ object }) => object && (object.names.length > 1 || object.except) && object.to === from)
  if (whole) return whole.object
  for (const { s, object } of objects) {
    if (!object || object.to > from) continue
    if (object.pronoun && tokens.slice(start, s).length > 0 && (tokens[object.to - 1] as Token).word === 'which') {
      const before = mentions(tokens.slice(0, s), words).at(-1)
      return { ...object, all: object.all || tokens[s]?.word === 'all', names: before?.names ?? [], plural: true }
    }
    if (object.pronoun && s !== start && [...tokens.slice(start, s)].some(t => findingNouns(t)) ) {
      const whole = positionObject(tokens.slice(0, from + 1), start, words)
      if (whole && !whole.pronoun) return whole
    }
    return object
  }
  return undefined
}

const findingNouns = (t: Token): boolean => /^(?:recommendation|finding|concern|conclusion|lesson)s?$/.test(t.word)

export const reachOf = (object: PositionObject, except: readonly FindingName[]): Reach => {
  if (object.names.length > 0) return { kind: 'named', names: object.names }
  if (object.some) return { kind: 'some' }
  if (object.pronoun && !object.all) return { kind: 'here', plural: object.plural }
  if (object.all) return { kind: 'all', except: object.except ? [...object.except, ...except] : except }
  return { kind: 'here', plural: object.plural }
}
