/** Where practice is now and what has changed since the events. */
import { full, latent, part, type SentenceReader } from './candidate.ts'
import type { SentenceView } from './sentenceView.ts'
import { readTime } from './time.ts'
import { told } from './told.ts'

export const readContext: SentenceReader = view => {
  const dated = /\d/.test(view.plain) && view.dates().length > 0
  const sinceDate = !view.has('scope/promise') && hasSince.test(view.plain) && view.dates().some(d => (d.precision === 'day' || d.precision === 'month') && sinceThen.test(view.plain.slice(0, d.span.start)))
  // A table of actions says what is to be done; only its column of progress, or a date that has passed, says what has changed.
  if (view.passage.cell && !view.headed('context/heading')) {
    const progress = view.headed('context/progress-heading')
    const done = progress ? (view.has('context/done') && view.tokens.length > 2) || figured.test(view.plain) : (dated && told(view, 'context/deed')) || (!view.headed('monitoring/heading') && !view.headed('monitoring/outcome-heading') && compares(view))
    if (sinceDate) return full('changed since', 0.7)
    if (done && !view.has('scope/promise') && !view.has('scope/negation')) return part('done in the plan', 0.3)
    if (!progress) return undefined
  }
  if (view.has('scope/duty') && !view.has('scope/own')) return undefined
  if (view.has('scope/condolence') || view.has('scope/past-event') || (/^(?:he|she|his|her)$/.test(view.tokens[0]?.word ?? '') && !view.has('scope/own'))) return undefined
  const since = view.stated('context/since').length > 0
  const changed = told(view, 'context/changed')
  const deed = told(view, 'context/deed') || told(view, 'context/passive')
  const then = view.has('context/then')
  const nowSo = view.has('context/now-so')
  const now = nowSo || view.stated('context/now').length > 0
  const audit = told(view, 'context/audit')
  // When the report came and the answer was agreed is no change of practice.
  if (dated && (changed || deed) && !since && readTime(view).length > 0) return undefined
  if (told(view, 'context/moved') || compares(view)) return full('compared', 0.85)
  // “Formerly this was done once a year”, told beside how it is done now.
  if (sinceHeader.test(view.passage.cell?.header ?? '') && /\d/.test(view.plain)) return full('compared', 0.8)
  if (((view.has('context/former') && (nowSo || presently.test(view.plain))) || turned(view)) && !view.has('scope/promise')) return full('compared', 0.8)
  if ((since || then) && (changed || audit || (since && deed))) return full('changed since', (since ? 0.8 : 0.7) + (dated ? 0.1 : 0))
  if (since && told(view, 'context/perfect') && !view.has('scope/promise')) return full('changed since', 0.7 + (dated ? 0.1 : 0))
  if (sinceDate) return full('changed since', 0.75)
  if (since && now) return full('changed since', 0.8 + (dated ? 0.1 : 0))
  if (audit && (now || changed || dated)) return full('checked', 0.75)
  if (deed && dated && !view.has('scope/promise')) return full('changed then', 0.65)
  if (changed && (dated || now) && !(dated && !now && view.has('scope/promise'))) return full('changed then', 0.7)
  if (changed) return full('changed', 0.5)
  if (deed && !view.has('scope/promise')) return part(`${latent}deed`, 0.3)
  if (since || audit || (then && now)) return part('then and now', 0.4)
  if (then) return part('then', 0.25)
  if (nowSo) return part('now so', 0.35)
  if (now) return part('now', 0.3)
  if (view.has('context/standing') && view.tokens.length > 6 && !view.has('scope/promise')) return part('how things stand', 0.1)
  return undefined
}

/** A column of how things are now, beside one of how they were. */
const sinceHeader = /^\W*(?:where (?:we|things) are|now|today|(?:figure|result|practice|how it is) (?:now|today)|after)\b/i

/** “has been in force since 1 November” */
const hasSince = /\bsince\b/i
const sinceThen = /\bsince (?:the )?$/i

/** “19 of 19 surgeries” */
const figured = /\b\d{1,4} (?:out )?of (?:the )?\d{1,4}\b/

/** Tells in the present of something besides. */
const presently = /\bnow\b|; (?:formerly|previously)\b|(?:;|, (?:and|but|where|whereas|while)|—|–) ?(?:it|they|these|this|there|that|we|he|she|the [a-zÀ-ɏ]{1,20}) (?:is|are|has|have)\b/i

/** “In 2027 handovers were made by telephone. Today each is written down.” */
const turned = (view: SentenceView): boolean => /^(?:today|now|nowadays|these days)\b/i.test(view.plain) && /\b(?:was|were|had)\b/.test(view.before?.plain ?? '')

/** Two figures at two times: “counted 61 in November 2019; last November it counted 38”, or the earlier one in the sentence before: “the county had four. It has seven now.” */
export function compares(view: SentenceView): boolean {
  const own = figures(view)
  if (own === 0 || view.has('scope/promise')) return false
  const times = timesIn(view)
  if (own > 1 && times > 1) return true
  return times > 0 && view.before !== undefined && figures(view.before) > 0 && (timesIn(view.before) > 0 || /\b(?:was|were|had)\b/.test(view.before.plain)) && /\b(?:it|they|figure|that|this) (?:is|was|are|were|has|had|stands|stood)\b/i.test(view.plain)
}

/** Numbers that are no sum of money and no part of a date. */
function figures(view: SentenceView): number {
  const dates = view.dates()
  return view.tokens.filter(t => /^(?:\d[\d,.]*%?|half|third|quarter|fifth|ten|nine|eight|seven|six|five|four|three|two)$/.test(t.word) && !/^(?:19|20)\d\d$/.test(t.word) && !dates.some(d => d.span.start <= t.start && t.end <= d.span.end)).length
}

const timesIn = (view: SentenceView): number => view.dates().length + view.places('context/time').length
