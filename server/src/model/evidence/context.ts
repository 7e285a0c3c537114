/** Where practice is now and what has changed since the events. */
import grammar from '../../../lexicons/grammar.json' with { type: 'json' }
import { full, latent, part, type SentenceReader } from './candidate.ts'
import type { SentenceView } from './sentenceView.ts'
import { readTime } from './time.ts'
import { compares, contrasts, history, improves } from './thenAndNow.ts'
import { told } from './told.ts'

export const readContext: SentenceReader = view => {
  const dated = (/\d/.test(view.plain) && view.dates().length > 0) || season.test(view.plain)
  const sinceDate = !view.has('scope/promise') && hasSince.test(view.plain) && view.dates().some(d => (d.precision === 'day' || d.precision === 'month') && sinceThen.test(view.plain.slice(0, d.span.start)))
  if (view.passage.cell && view.tokens[0]?.word === 'yes' && (view.headed('context/heading') || view.headed('context/progress-heading'))) return part('done in the plan', 0.3)
  // A table of actions says what is to be done; only its column of progress, or a date that has passed, says what has changed.
  if (view.passage.cell && !view.headed('context/heading')) {
    const progress = view.headed('context/progress-heading')
    const done = progress ? (view.has('context/done') && view.tokens.length > 2) || figured.test(view.plain) : (dated && told(view, 'context/deed')) || (!view.headed('monitoring/heading') && !view.headed('monitoring/outcome-heading') && compares(view))
    if (sinceDate) return full('changed since', 0.7)
    if (done && !view.has('scope/promise') && !view.has('scope/negation')) return part('done in the plan', 0.3)
    if (!progress) return undefined
  }
  // “Key: R = not started, A = under way”
  if (view.has('scope/duty') && !view.has('scope/own') || view.plain.includes(' = ')) return undefined
  if (view.has('scope/condolence') || view.has('scope/past-event') || (/^(?:he|she|his|her)$/.test(view.tokens[0]?.word ?? '') && !view.has('scope/own'))) return undefined
  if (view.has('context/aside') || reviewers.test(view.plain)) return undefined
  const paper = view.has('context/paper')
  const since = told(view, 'context/since')
  const changed = !paper && told(view, 'context/changed')
  const deed = !paper && (told(view, 'context/deed') || told(view, 'context/passive'))
  const then = view.has('context/then')
  const untold = view.has('context/untold') || view.has('scope/duty')
  const nowSo = view.has('context/now-so') && !untold
  const now = nowSo || ((told(view, 'context/now') || doneNow(view)) && !untold)
  const audit = told(view, 'context/audit')
  if ((!audit || view.has('context/before')) && history(view) && !(dated && !view.has('context/case')) && !compares(view)) return undefined
  if (lead.test(view.plain) && !view.has('scope/promise')) return full('changed since', 0.7)
  // When the report came and the answer was agreed is no change of practice.
  if (dated && (changed || deed) && !since && readTime(view).length > 0) return undefined
  if ((!paper && told(view, 'context/moved')) || compares(view)) return full('compared', 0.85)
  // “Formerly this was done once a year”, told beside how it is done now.
  if (sinceHeader.test(view.passage.cell?.header ?? '') && /\d/.test(view.plain)) return full('compared', 0.8)
  if (contrasts(view, nowSo)) return full('compared', 0.8)
  if ((since || then) && (changed || audit || (since && deed))) return full('changed since', (since ? 0.8 : 0.7) + (dated ? 0.1 : 0))
  if (since && !paper && told(view, 'context/perfect') && !view.has('scope/promise')) return full('changed since', 0.7 + (dated ? 0.1 : 0))
  if (sinceDate) return full('changed since', 0.75)
  if (since && now) return full('changed since', 0.8 + (dated ? 0.1 : 0))
  if (audit && (now || changed || dated)) return full('checked', 0.75)
  if (deed && dated && !view.has('scope/promise')) return full('changed then', 0.65)
  if (changed && (dated || now) && !(dated && !now && view.has('scope/promise'))) return full('changed then', 0.7)
  if (changed) return full('changed', 0.5)
  if (deed && !view.has('scope/promise')) return part(`${latent}deed`, 0.3)
  if (since && !audit && (paper || view.has('context/considered'))) return undefined
  if (since || audit || (then && now) || improves(view) || (!view.has('scope/promise') && !paper && view.stated('context/since').length > 0)) return part('then and now', 0.4)
  if (then) return part('then', 0.25)
  if (nowSo) return part('now so', 0.35)
  if (now) return part('now', 0.3)
  if (view.has('context/standing') && view.tokens.length > 6 && !view.has('scope/promise') && !view.has('context/future')) return part('how things stand', 0.1)
  return undefined
}

/** “Teachers now phone a social worker”; “we now turn to …” tells of the page. */
const doneNow = ({ tokens }: SentenceView): boolean =>
  tokens.some((t, i) => t.word === 'now' && i > 0 && !beforeNow.has(tokens[i - 1]!.word) && /^[a-z]{3,}$/.test(tokens[i + 1]?.word ?? '') && !afterNow.has(tokens[i + 1]!.word))
const beforeNow = new Set(grammar.doneNow.notAfter), afterNow = new Set(grammar.doneNow.notBefore)

/** A column of how things are now, beside one of how they were. */
const sinceHeader = new RegExp(grammar.context.sinceHeader, 'i')

/** “has been in force since 1 November” */
const hasSince = /\bsince\b/i
const sinceThen = /\bsince (?:the )?$/i

/** “19 of 19 surgeries” */
const figured = /\b\d{1,4} (?:out )?of (?:the )?\d{1,4}\b/

/** “in the spring”, “last June” */
const season = new RegExp(grammar.context.season)

/** “The reviewer has completed fourteen reviews since 2010” */
const reviewers = new RegExp(grammar.context.reviewers, 'i')

/** “Done since the summer:” above a list, “What has already happened” */
const lead = new RegExp(grammar.context.lead, 'i')
