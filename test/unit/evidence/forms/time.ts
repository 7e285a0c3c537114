/** When: what happened to which paper, with a date in which form, told where. */
import { cover } from './cover.ts'
import type { Form } from './form.ts'

type Event = 'received' | 'agreed' | 'published'
const verbs = {
  received: ['received', 'was received by the Board'], presented: ['received', 'was presented to the Board'], considered: ['received', 'was considered by the Board at its meeting'], submitted: ['received', 'was submitted to the Board'], tabled: ['received', 'was tabled at the Executive Group'],
  'signed off': ['agreed', 'was signed off by the Board'], ratified: ['agreed', 'was ratified by the three partners'], agreed: ['agreed', 'was agreed by the Board at an extraordinary meeting'], endorsed: ['agreed', 'was endorsed by the Executive'], approved: ['agreed', 'was approved by the Independent Chair'], adopted: ['agreed', 'was adopted by the Cabinet'],
  published: ['published', 'was published'], 'made available': ['published', 'was made available to the public'], website: ['published', 'was placed on the Board’s website'], laid: ['published', 'was laid before Parliament'], uploaded: ['published', 'was uploaded to the website'], 'to the coroner': ['agreed', 'was sent to the coroner'], 'put online': ['published', 'went online'],
} as const satisfies Record<string, readonly [Event, string]>

const papers = { report: 'The overview report', review: 'The serious case review', response: 'This response', plan: 'The action plan', reply: 'The Board’s reply', inspection: 'The inspection report on the school', policy: 'The supervision policy', minutes: 'The minutes of the strategy meeting' }
const others: ReadonlySet<string> = new Set(['inspection', 'policy', 'minutes'])
const dates = { '12 March 2031': ['12 March 2031', '4 June 2031'], '12/03/2031': ['12/03/2031', '04/06/2031'], '12th of March': ['12th of March 2031', '4th of June 2031'], 'Thursday 12 March': ['Wednesday 12 March 2031', 'Wednesday 4 June 2031'], 'March 12': ['March 12, 2031', 'June 4, 2031'], '12.03.31': ['12.03.31', '04.06.31'], '2031-03-12': ['2031-03-12', '2031-06-04'], 'March 2031': ['March 2031', 'June 2031'], '12 Mar 2031': ['12 Mar 2031', '4 Jun 2031'] }
const places = { prose: '', list: '- ', fronted: '', quoteless: '', bold: '**', footer: '---' }
const polarities = { told: '', 'to come': 'will be', denied: 'has not yet been' }
const seconds = { none: '', ...verbs }

const axes = { verb: verbs, paper: papers, date: dates, place: places, polarity: polarities, second: seconds }

const isReport = (paper: string): boolean => paper === 'report' || paper === 'review'
const small = (text: string): string => text[0]!.toLowerCase() + text.slice(1)

function sentence(paper: string, verb: string, date: string, polarity: keyof typeof polarities, fronted: boolean): string {
  const said = polarity === 'told' ? verb : verb.replace(/^(?:was|went)/, verb.startsWith('went') ? (polarity === 'denied' ? 'has not yet gone' : 'will go') : polarities[polarity])
  const on = /^[A-Z]?[a-z]* ?\d{4}$/.test(date) ? 'in' : 'on'
  if (polarity === 'denied') return `${paper} ${said}.`
  return fronted ? `${on === 'in' ? 'In' : 'On'} ${date} ${small(paper)} ${said}.` : `${paper} ${said} ${on} ${date}.`
}

export const timeForms: readonly Form[] = cover(axes, c => {
  const [event] = verbs[c.verb]
  const [second] = c.second === 'none' ? [''] : verbs[c.second]
  return event !== second && !(event !== 'received' && second !== '' && second !== 'received') && !(c.verb === 'to the coroner' && isReport(c.paper)) && !(event === 'received' && !isReport(c.paper) && !others.has(c.paper))
    // A report that the board approves, and what is still to reach it, are not decided.
    && !(event === 'agreed' && isReport(c.paper)) && !(event !== 'published' && c.polarity === 'to come') && !(c.verb === 'laid' && c.paper !== 'report' && c.paper !== 'response') && !(others.has(c.paper) && c.verb === 'to the coroner')
    && !(second === 'received' && event === 'agreed' && c.verb === 'to the coroner' && c.second === 'considered')
}).map(c => {
  const [event, words] = verbs[c.verb]
  const [first, later] = dates[c.date] as [string, string]
  const one = sentence(papers[c.paper], words, event === 'received' ? first : later, c.polarity, c.place === 'fronted')
  const two = c.second === 'none' ? undefined : sentence(verbs[c.second][0] === 'received' ? 'The overview report' : 'This response', verbs[c.second][1], verbs[c.second][0] === 'received' ? first : later, 'told', false)
  const told = [...(others.has(c.paper) || c.polarity === 'denied' ? [] : [one]), ...(two ? [two] : [])]
  const mark = (s: string): string => (c.place === 'list' ? `- ${s}` : c.place === 'bold' ? `**${s.slice(0, -1)}**.` : s)
  const lines = [one, ...(two ? [two] : [])].map(mark).join(c.place === 'list' ? '\n' : ' ')
  const body = 'The Board accepts the findings. Schools will appoint a lead for attendance.'
  const text = `# Response to the review\n\n${c.place === 'footer' ? `${body}\n\n---\n\n${lines}` : `${lines}\n\n${body}`}\n`
  return { choice: c, text, verdict: told.length > 1 ? 'answered' : told.length === 1 ? 'partly' : 'not-found', meant: told.map(s => s.replace(/\.$/, '')) } as const
})
