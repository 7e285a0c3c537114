/** Pages of one set of words in several places, each read by a person before it was listed. */
import type { Verdict } from '../../../../../server/src/engine/assessment.ts'
import { cover } from '../cover.ts'
import type { Form } from '../form.ts'

export type Places = Readonly<Record<string, (words: string) => string>>

/** Every one of the words in every place. Where one is named by several sentences, any of them may be shown. */
export const pagesOf = (verdict: Verdict, words: Readonly<Record<string, string>>, places: Places): readonly Form[] =>
  cover({ words, place: places }).map(c => ({
    choice: { near: verdict, words: c.words, place: c.place }, text: `# Response to the review\n\n${places[c.place]!(words[c.words]!)}\n`, verdict,
    meant: verdict === 'not-found' ? [] : [words[c.words]!, ...words[c.words]!.split(/(?<=[.;:]) |\n+(?:- )?/).filter(s => s.length > 12)],
  }))

export const prose: Places = {
  letter: s => `Dear Coroner\n\nI write in reply to your report of 3 May.\n\n${s}\n\nThe ward manager will rewrite the handover sheet.\n\nYours sincerely`,
  section: s => `## What we think and what we will do\n\nThe family took part in the review.\n\n${s}\n\nSchools will appoint a lead for attendance.`,
  amid: s => `We are grateful to all who took part. ${s} Schools will appoint a lead for attendance.`,
}
