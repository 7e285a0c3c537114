/** When, as a page shows it that does not tell it in a sentence: letterheads, tables and lines of dates; and dates of other things. */
import { cover } from './cover.ts'
import type { Form } from './form.ts'

/** Lines, and how many of the response's own dates they tell. */
type Line = readonly [line: string, dates: number]

const tops = {
  none: ['', 0],
  'letter’s date': ['Northmoor Safeguarding Partnership\nCounty Hall, Northmoor NM1 1AA\n\n9 June 2031\n\nDear Coroner', 1],
  'field Date': ['**Date:** 9 June 2031', 1],
  'date of response': ['Date of response: 9 June 2031', 1],
  'our ref': ['Our ref: NSP/31/7\n\nDate: 9 June 2031', 1],
  'under the title': ['Northmoor Safeguarding Partnership, 9 June 2031', 1],
  'agreed line': ['Agreed by the Partnership: 9 June 2031', 1],
  'approved on': ['Approved on 9 June 2031', 1],
  'date agreed': ['Date agreed by the Board: 9 June 2031', 1],
  'date approved row': ['| Document control | |\n|---|---|\n| Date approved | 9 June 2031 |\n| Owner | Business Manager |', 1],
  'version table': ['| Version | Date | Status |\n|---|---|---|\n| 1.0 | 9 June 2031 | Approved by the Board |', 1],
  'published line': ['Published: 9 June 2031', 1],
  'publication date': ['Publication date: 9 June 2031', 1],
  'date of publication': ['Date of publication – 9 June 2031', 1],
  'dates table': ['| Stage | Date |\n|---|---|\n| Report presented to the Board | 14 April 2031 |\n| Response agreed | 9 June 2031 |\n| Publication | 1 July 2031 |', 3],
  'dates in a row': ['| Report received | Response agreed | Published |\n|---|---|---|\n| 14 April 2031 | 9 June 2031 | 1 July 2031 |', 3],
  'dates list': ['- Report received: 14 April 2031\n- Response agreed: 9 June 2031\n- Published: 1 July 2031', 3],
  'dates list bold': ['- **Report received** 14 April 2031\n- **Response agreed** 9 June 2031\n- **Published** 1 July 2031', 3],
  'dates first': ['- 14 April 2031: report presented to the Board\n- 9 June 2031: response agreed\n- 1 July 2031: publication', 3],
  'dates dash': ['14 April 2031 – the report was presented to the Board\n\n9 June 2031 – the Board agreed this response', 2],
  'one line': ['Report presented 14 April 2031 | Response agreed 9 June 2031 | Published 1 July 2031', 3],
  'dates with colons': ['Report to Board: 14 April 2031. Response agreed: 9 June 2031.', 2],
  'timetable table': ['| Date | What happened |\n|---|---|\n| 14 April 2031 | The Board received the overview report |\n| 9 June 2031 | The Board agreed this response |', 2],
  'both in a sentence': ['The report was considered on 14 April 2031 and this response was agreed on 9 June 2031.', 2],
  'no year': ['The Board received the report on 14 April and agreed this response on 9 June.', 2],
  'weeks later': ['The report came to the Board on 14 April 2031; eight weeks later, on 9 June 2031, the Board agreed this response.', 2],
  'met to consider': ['The Board met on 14 April 2031 to consider the report.', 1],
  alongside: ['This response is published alongside the review on 1 July 2031.', 1],
  summary: ['An anonymised summary of the review was placed on the website on 1 July 2031.', 1],
  'command paper': ['Presented to Parliament by the Secretary of State for Education\n\nJune 2031\n\nCP 1021', 1],
  'command paper of a published review': ['June 2031\n\nCP 1021\n\nThe Independent Review was published on 14 April 2031.', 2],
  embargo: ['For publication on 1 July 2031', 1],
  'signed and dated': ['Signed: Independent Chair\n\nDated: 9 June 2031', 1],
  'meeting held on': ['Agreed at the meeting of the Board held on 9 June 2031', 1],
  'short forms': ['Report rec’d 14/04/2031. Signed off by Chief Officers 09/06/2031.', 2],
  'in brackets': ['The Board has read the report (received 14 April 2031) and this response was agreed on 9 June 2031.', 2],
  'since then on the website': ['Both documents have been on our website since 1 July 2031.', 1],
  'handed over': ['The reviewers handed their report to the Chair on 14 April 2031.', 1],
} as const satisfies Record<string, Line>

const asides = {
  none: '', death: 'Child M died on 3 February 2030.', inquest: 'The inquest was held on 7 May 2031 and concluded on 9 May 2031.', ofsted: 'Ofsted inspected the local authority in January 2031 and published its report on 6 March 2031.', 'next review': 'Next review of this plan: 9 December 2031.',
  due: 'Schools will appoint a lead for attendance by 30 September 2031.', 'from then on': 'A new pathway has been in place since 1 May 2031.', birth: 'The review covers the period from 1 January 2028 to 3 February 2030.', meeting: 'The strategy meeting on 2 February 2030 was not attended by health.', trial: 'The trial ended on 4 November 2030, and the mother was sentenced on 2 December 2030.', policy: 'The bruising protocol, approved on 8 May 2030, has been revised.', training: 'Training was delivered on 3 March 2031 and 4 April 2031.', 'progress': 'The Board will receive a report on progress on 12 January 2032.', 'policy published': 'New guidance for schools was published on 20 May 2031.',
}

const tails = {
  none: ['', 0], 'signed below': ['Yours sincerely\n\nA Partner\nIndependent Chair\n9 June 2031', 1], 'in reply': ['Thank you for your report dated 14 April 2031.', 1], 'sentence received': ['The Board received the report on 14 April 2031.', 1], 'sentence published': ['This response is published on 1 July 2031.', 1], 'website from': ['The review and this response will be on our website from 1 July 2031.', 1], 'month': ['The Board considered the report in April 2031.', 1],
} as const satisfies Record<string, Line>

const axes = { top: tops, aside: asides, tail: tails }

/** The same day at the top and below is told once. */
const sameDay: ReadonlySet<string> = new Set(['signed below'])

export const timeLayoutForms: readonly Form[] = cover(axes, c => !(sameDay.has(c.tail) && c.top !== 'none' && tops[c.top][1] < 2)
  // Two days of the same event are not decided.
  && !(tops[c.top][1] === 1 && /publi|alongside|summary|embargo|website|command/.test(c.top) && /publi|web/.test(c.tail)) && !(/met|handed/.test(c.top) && c.tail !== 'none') && !(/command/.test(c.top) && c.tail !== 'none') && !(tops[c.top][1] > 1 && c.tail !== 'none')).map(c => {
  const dates = tops[c.top][1] + tails[c.tail][1]
  const text = `# Response to the serious case review: Child M\n\n${tops[c.top][0]}\n\n${c.tail === 'in reply' ? `${tails[c.tail][0]} ` : ''}The Board accepts the findings. Social workers will now see every child alone.\n\n${asides[c.aside]}\n\n${c.tail === 'in reply' ? '' : tails[c.tail][0]}\n`
  return { choice: c, text, verdict: dates > 1 ? 'answered' : dates === 1 ? 'partly' : 'not-found', meant: ['9 June', '14 April', '1 July 2031', 'April 2031', 'June 2031', '14/04/2031', '09/06/2031'] } as const
})
