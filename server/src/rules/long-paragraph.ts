/** Paragraphs of many sentences. */
import type { Fix } from '../engine/assessment.ts'
import type { BlockReading, Passage } from '../model/blockReading.ts'
import { plainReading } from '../model/plainReading.ts'
import { hasCells } from '../prose/sentencesOf.ts'
import type { BlockRule } from './rule.ts'
import { startsCapital } from '../model/characters.ts'

const usual = { sentences: 4, words: 110 }

export const longParagraph: BlockRule = {
  id: 'long-paragraph',
  scope: 'block',
  own: true,
  options: usual,
  *check(reading, options) {
    const [passage, ...others] = reading.passages
    if (reading.kind !== 'paragraph' || !passage || others.length > 0 || passage.speaker !== 'responder' || hasCells(reading.text)) return
    const { words } = plainReading(passage.plain)
    if (passage.sentences.length <= Number(options['sentences']) || words <= Number(options['words'])) return
    yield {
      span: passage.span,
      message: `This paragraph has ${passage.sentences.length} sentences and ${words} words. Three or so are easy to take in: begin a new one where the thought turns.`,
      question: 'plain-english',
      fixes: split(reading, passage),
    }
  },
}

/** At the sentence nearest the middle, where nothing but white space parts the two. */
function split({ text }: BlockReading, { span, sentences }: Passage): readonly Fix[] {
  const middle = (span.start + span.end) / 2
  const places = sentences.slice(1).flatMap((next, i) => {
    const at = sentences[i]!.end
    return /^[ \t]+$|^[ \t]*\n[ \t]*$/.test(text.slice(at, next.start)) && startsCapital(text.charAt(next.start)) ? [{ at, end: next.start }] : []
  })
  const nearest = places.sort((a, b) => Math.abs(a.at - middle) - Math.abs(b.at - middle))[0]
  if (!nearest) return []
  const opening = text.slice(nearest.end, nearest.end + 60).split(/\s+/).slice(0, 5).join(' ')
  return [{ title: `Split the paragraph before “${opening} …”`, insertions: [{ ...nearest, snippet: '\n\n' }] }]
}
