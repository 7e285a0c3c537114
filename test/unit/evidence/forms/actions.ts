/** What will be done or has been done, and by whom. */
import { cover } from './cover.ts'
import type { Form } from './form.ts'

const doers = { board: 'The Board', we: 'We', trust: 'The Trust', director: 'The Director of Children’s Services', nurse: 'The Designated Nurse', schools: 'Schools', gps: 'GP practices', constabulary: 'Northmoor Constabulary', subgroup: 'The Training sub-group', head: 'The Head of Early Help', housing: 'The housing provider', icb: 'The Integrated Care Board' }
const plurals: ReadonlySet<string> = new Set(['we', 'schools', 'gps'])
/** Stem, what has been done, and of what. */
const deeds = { rewrite: ['rewrite', 'rewritten', 'the bruising pathway'], recruit: ['recruit', 'recruited', 'two specialist midwives'], train: ['train', 'trained', 'forty practitioners in the use of the tool'], appoint: ['appoint', 'appointed', 'a lead for attendance'], issue: ['issue', 'issued', 'new guidance on handovers'], set: ['set up', 'set up', 'a weekly meeting with the police'], fund: ['fund', 'funded', 'a second refuge'], change: ['change', 'changed', 'the referral form so that fathers are named'], commission: ['commission', 'commissioned', 'an advocacy service'], introduce: ['introduce', 'introduced', 'a single record for all professionals'], publish: ['publish', 'published', 'a briefing for practitioners'], install: ['install', 'installed', 'anti-ligature fittings in every cell'] } as const
const tenses = { will: '% will', has: '% has', 'has already': '% has already', 'agreed to': '% has agreed to', is: '% is to', shall: '% shall', 'has since': '% has since' }
const perfect: ReadonlySet<string> = new Set(['has', 'has already', 'has since'])
const places = { prose: (s: string) => `The Board accepts the findings. ${s}.`, list: (s: string) => `We will act on the findings:\n\n- ${s}.\n- The Board thanks the family.`, finding: (s: string) => `## Recommendation 1\n\nAccepted. ${s}.`, table: (s: string) => `| Recommendation | Action |\n|---|---|\n| 1 | ${s} |`, letter: (s: string) => `Dear Coroner\n\nThank you for your report.\n\n${s}.\n\nYours sincerely` }
const page = (words: string): string => `# Response to the review\n\n${words}\n`

/** A deed of somebody else's, told alone and outside the answer to a finding, may be background. */
const own: ReadonlySet<string> = new Set(['board', 'we', 'trust', 'director', 'nurse', 'head'])
const done: readonly Form[] = cover({ doer: doers, deed: deeds, tense: tenses, place: places }, c => own.has(c.doer) || !perfect.has(c.tense) || c.place === 'finding' || c.place === 'table').map(c => {
  const [stem, participle, object] = deeds[c.deed]
  const verb = plurals.has(c.doer) ? tenses[c.tense].replace('has', 'have').replace('is to', 'are to') : tenses[c.tense]
  const s = `${verb.replace('%', doers[c.doer])} ${perfect.has(c.tense) ? participle : stem} ${object}`
  return { choice: c, text: page(places[c.place](s)), verdict: 'answered', meant: [s] }
})

const tables = { 'Action | Lead': (deed: string, doer: string) => `| Action | Lead |\n|---|---|\n| ${deed} | ${doer} |`, 'Rec | What | Who | When': (deed: string, doer: string) => `| Rec | What will we do? | Who? | When? |\n|---|---|---|---|\n| 1 | ${deed} | ${doer} | June 2031 |`, 'Owner first': (deed: string, doer: string) => `| Owner | Recommendation | Action required |\n|---|---|---|\n| ${doer} | 2 | ${deed} |`, 'responsible agency': (deed: string, doer: string) => `| No. | Action | Responsible agency | Timescale |\n|---|---|---|---|\n| 1.1 | ${deed} | ${doer} | Three months |`, fields: (deed: string, doer: string) => `## Recommendation 1\n\n**Action:** ${deed}\n\n**Lead:** ${doer}`, bracketed: (deed: string, doer: string) => `## Recommendation 1\n\n- ${deed} (${doer.replace(/^The /, '')})` }
const tabled: readonly Form[] = cover({ doer: doers, deed: deeds, table: tables }, c => c.doer !== 'we').map(c => {
  const [stem, , object] = deeds[c.deed]
  const deed = `${stem[0]!.toUpperCase()}${stem.slice(1)} ${object}`
  return { choice: c, text: page(tables[c.table](deed, doers[c.doer])), verdict: 'answered', meant: [deed] }
})

const vague = { consider: 'The Board will consider what more can be done.', continue: 'We will continue to work closely with partners.', explore: 'The Trust will explore options for training.', support: 'We will continue to support our staff.', reflect: 'The Board will reflect on the findings.', 'look at': 'The Council will look at whether its policy should change.' }
const vagueForms: readonly Form[] = cover({ vague, place: places }, c => c.place !== 'table').map(c => ({ choice: c, text: page(places[c.place](vague[c.vague].slice(0, -1))), verdict: 'partly', meant: [vague[c.vague].slice(0, -1)] }))
const none = { thanks: 'The Board thanks the reviewer', accepts: 'The Board accepts the findings', past: 'The social worker had visited twice and rang the school', should: 'The review said that staff should be trained', condolences: 'We offer our condolences to the family', policy: 'The policy says that fathers are named on the form', findings: 'The reviewer found that records were poor', inquest: 'The inquest was held in May 2031' }
const noneForms: readonly Form[] = cover({ none, place: { prose: places.prose, letter: places.letter } }).map(c => ({ choice: c, text: page(places[c.place as 'prose'](none[c.none])), verdict: 'not-found', meant: [] }))

export const actionsForms: readonly Form[] = [...done, ...tabled, ...vagueForms, ...noneForms]
