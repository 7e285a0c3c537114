/** Who speaks: the responder, or the review that it answers. */
import grammar from '../../lexicons/grammar.json' with { type: 'json' }
import type { Passage, Speaker } from './blockReading.ts'

const reviewsColumn = new RegExp(grammar.speaker.reviewsColumn, 'i')
const respondersColumn = new RegExp(grammar.speaker.respondersColumn, 'i')

/** Whose words stand under a table's header. A column of recommendations holds the review's words. */
export function headerSpeaker(header: string): Speaker {
  return reviewsColumn.test(header) && !respondersColumn.test(header) ? 'review' : 'responder'
}

/** “The coroner's concern:”, “The review recommended that …”, “Recommendation 4: All agencies should …”. */
const leadIn = new RegExp(grammar.speaker.leadIn, 'i')
/** “Matter of concern 1: gates. We accept this.”: told and answered in one passage. */
const answers = new RegExp(grammar.speaker.answers, 'i')
const reported = new RegExp(grammar.speech.reported, 'i')
const named = new RegExp(grammar.speaker.named, 'i')
const numberAndMark = new RegExp(grammar.speaker.numberAndMark, 'i')
const recommends = new RegExp(grammar.speaker.recommends, 'i')
const duty = /\bshould\b|\bmust\b|\bneeds? to\b/i
const responderSpeaks = new RegExp(grammar.speaker.responderSpeaks, 'i')

/** “We recommend that … (Paragraph 23)”: a parliamentary committee's words carry the place in its report. */
const paragraphMark = /\(para(?:graph)?s?\.? \d/gi
/** Characters in such a mark at most. */
const longestMark = 60
const numberedAsk = /^\s*\(?\d{1,2}[.)]\s/

/**
 * Up to where a passage that opens with the review's words and goes on with the answer is the review's:
 * an offset in `plain`, 0 where it is not.
 */
export function reviewUpTo(plain: string): number {
  if (!numberedAsk.test(plain)) return 0
  let to = 0
  for (const mark of plain.matchAll(paragraphMark)) {
    const close = plain.indexOf(')', mark.index)
    if (close >= 0 && close - mark.index < longestMark) to = close + 1
  }
  return to
}

const boardsOwn = new RegExp(grammar.speaker.boardsOwn, 'i')

const opensWithPosition = new RegExp(grammar.speech.answers, 'i')

/** A block quote in which the board speaks, as in a statement to the press or in its answer, “> Accepted.”: no review says “we accept” or “we are sorry”. */
export const quoteSpeaker = (words: string): Speaker => (boardsOwn.test(words) || opensWithPosition.test(words) ? 'responder' : 'review')

/** A sentence in which the responder only tells what the review said (“The review found that …”). */
export const tellsOfReview = (sentence: string): boolean => reported.test(sentence) && !responderSpeaks.test(sentence)

/** Who speaks in a whole passage, by its own words alone. */
export function passageSpeaker(kind: Passage['kind'], plain: string): Speaker {
  if (kind === 'heading' || kind === 'header-cell') return 'responder'
  if (leadIn.test(plain) && !answers.test(plain)) return 'review'
  const behind = plain.slice(named.exec(plain)?.[0].length ?? plain.length).trimStart()
  const numbered = numberAndMark.exec(behind)
  if (numbered) {
    const rest = behind.slice(numbered[0].length).trimStart()
    if (recommends.test(rest)) return 'review'
    return duty.test(rest) && !responderSpeaks.test(rest) ? 'review' : 'responder'
  }
  if (plain.length < 1200 && reported.test(plain) && !responderSpeaks.test(plain)) return 'review'
  return 'responder'
}
