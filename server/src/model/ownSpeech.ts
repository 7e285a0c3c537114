/** Quotations in a response: those of its own people, as in a statement to the press, are its own words; all others are somebody else's. */
import grammar from '../../lexicons/grammar.json' with { type: 'json' }
import type { Span } from '../span.ts'

const weFound = new RegExp(grammar.ownSpeech.weFound, 'i')

/** What of a passage is looked at. */
interface Quoting {
  readonly kind: string
  readonly plain: string
  readonly span: Span
  readonly quoted: readonly Span[]
}

/** Characters round a quotation in which its speaker is named. */
const reach = 90

const speaks = /\b(?:said|says|added|adds|commented|stated)\b/gi
const ofTheBoard = new RegExp(grammar.ownSpeech.ofTheBoard, 'gi')
/** Whose words they are where no office is named. */
const somebodyElse = new RegExp(grammar.speech.somebodyElse, 'i')
const firstPerson = /\b(?:we|our|i|my)\b/i
/** “…”, said Mary Okoro, Director of Children's Services. */
const after = new RegExp(grammar.ownSpeech.after, 'i')

/** Who speaks is named before a quotation: “The chair of the Board said:”. */
function namedBefore(before: string, words: string): boolean {
  for (const { 0: verb, index } of before.matchAll(speaks)) {
    if (!/^[^.!?]{0,20}[:,]?$/.test(before.slice(index + verb.length).trimEnd())) continue
    for (const { 0: who, index: at } of before.slice(0, index).matchAll(ofTheBoard)) if (/^[^.!?“”"]{0,60}$/.test(before.slice(at + who.length, index))) return true
    const subject = before.slice(Math.max(before.lastIndexOf('. ', index), before.lastIndexOf('\n', index)) + 1, index)
    if (firstPerson.test(words) && /^\W*\p{Lu}/u.test(subject) && !somebodyElse.test(subject.replace(/\b(?:to|on|of) (?:the|this) (?:report|review)\b/gi, ''))) return true
  }
  return false
}

/** “…,” said the chair of the Board: with their office. */
function namedAfter(rest: string): boolean {
  const said = after.exec(rest)
  if (!said) return false
  const who = /^[^.!?“”"]{0,80}/.exec(rest.slice(said[0].length))?.[0] ?? ''
  return who.search(ofTheBoard) >= 0
}

/** A paragraph that is one quotation and speaks as “we” or “I”: the body's own statement. “We found …” is an inspector's. */
const wholeSpeech = ({ kind, plain, quoted }: Quoting): boolean =>
  kind === 'paragraph' && quoted.length === 1 && quoted[0]!.end - quoted[0]!.start > plain.trim().length - 12 && /\b(?:we|our)\b/i.test(plain) && !weFound.test(plain)

/** The quotations that are not the responder's own words, in order. */
export function othersSpeech(passage: Quoting): readonly Span[] {
  const { plain, span, quoted } = passage
  if (wholeSpeech(passage)) return []
  return quoted.filter(q => {
    const start = q.start - span.start
    const end = q.end - span.start
    return !namedBefore(plain.slice(Math.max(0, start - reach), start), plain.slice(start, end)) && !namedAfter(plain.slice(end, end + reach))
  })
}
