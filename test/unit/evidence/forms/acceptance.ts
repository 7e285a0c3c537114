/** Whether what the review found is accepted: of all or some, plainly or hedged, by which words, in which layout. */
import { cover } from './cover.ts'
import type { Form } from './form.ts'

const whos = { board: 'The Board', we: 'We', partners: 'The three safeguarding partners', trust: 'The Trust', chair: 'The Independent Chair, on behalf of the Board,', constabulary: 'The Constabulary', department: 'The Department' }
const plural: ReadonlySet<string> = new Set(['we', 'partners'])
/** `%`: what is accepted. */
const verbs = {
  accepts: 'accepts %', fully: 'fully accepts %', 'in full': 'accepts % in full', agrees: 'agrees with %', endorses: 'endorses %', adopts: 'adopts %', 'has accepted': 'has accepted %', 'without reservation': 'accepts without reservation %', resolved: 'has resolved to accept %', 'full agreement': 'is in full agreement with %', 'takes on board': 'takes on board %', rejects: 'does not accept %, because the records show otherwise', disputes: 'disagrees with %, for the reasons given below', 'happy': 'is content to accept %', 'at its meeting': 'accepted % at its meeting in May', supports: 'fully supports %',
}
const wholes = { all: 'all of the review’s findings', 'all recs': 'all six recommendations', findings: 'the findings of the review', 'both parts': 'the findings and recommendations', report: 'the report and its recommendations', each: 'each of the recommendations', conclusions: 'the conclusions of the reviewer', 'every one': 'every recommendation in the report' }
const shapes = { bare: (s: string) => s, letter: (s: string) => `Dear Coroner\n\nThank you for your report. ${s}\n\nSchools will appoint a lead for attendance.\n\nYours sincerely`, middle: (s: string) => `The Board is grateful to the family. ${s} Schools will appoint a lead for attendance.`, heading: (s: string) => `## The Board’s position\n\n${s}`, summary: (s: string) => `## Summary\n\nThe review made six recommendations.\n\n${s}` }
const shaped = (words: string): string => words.replace(/^(?:accepts|agrees|endorses|adopts|takes|disagrees|is|has|does)\b|^fully (?:accepts|supports)/, w => ({ is: 'are', has: 'have', does: 'do', takes: 'take', 'fully accepts': 'fully accept', 'fully supports': 'fully support' })[w] ?? w.slice(0, -1))
const page = (words: string): string => `# Response to the review\n\n${words}\n`

/** Who does not accept all of them may accept some. */
const several: ReadonlySet<string> = new Set(['all', 'all recs', 'each', 'every one'])
const inOne: readonly Form[] = cover({ who: whos, verb: verbs, whole: wholes, shape: shapes }, c => !(c.verb === 'rejects' && several.has(c.whole))).map(c => {
  const s = `${whos[c.who]} ${(plural.has(c.who) ? shaped(verbs[c.verb]) : verbs[c.verb]).replace('%', wholes[c.whole])}.`
  return { choice: c, text: page(shapes[c.shape](s)), verdict: 'answered', meant: [s] }
})

const passives = { accepted: 'are accepted', 'in full': 'are accepted in full', 'by the board': 'were accepted by the Board on 4 June 2031', 'all accepted': 'have all been accepted', agreed: 'are agreed', 'without reservation': 'are accepted without reservation', 'not accepted': 'are not accepted, for the reasons given below' }
const subjects = { all: 'All six recommendations', findings: 'The review’s findings', both: 'The findings and recommendations of the review', recs: 'The recommendations' }
const passive: readonly Form[] = cover({ passive: passives, subject: subjects, shape: shapes }).map(c => {
  const s = `${subjects[c.subject]} ${passives[c.passive]}.`
  return { choice: c, text: page(shapes[c.shape](s)), verdict: 'answered', meant: [s] }
})

const hedges = { principle: 'accepts the recommendations in principle', spirit: 'accepts the spirit of the recommendations', most: 'accepts most of the recommendations', three: 'accepts three of the six recommendations', broadly: 'broadly agrees with the findings', 'will consider': 'will consider the recommendations and give its position in the autumn', majority: 'accepts the vast majority of the findings', subject: 'accepts the recommendations subject to funding', partly: 'partially accepts the recommendations', some: 'accepts some of the findings', aim: 'supports the aim of the recommendations' }
const hedged: readonly Form[] = cover({ hedge: hedges, shape: shapes }, c => c.hedge !== 'will consider').map(c => {
  const s = `The Board ${hedges[c.hedge]}.`
  return { choice: c, text: page(shapes[c.shape](s)), verdict: 'partly', meant: [s] }
})

const cells = { accepted: 'Accepted', yes: 'Accepted in full', 'agreed': 'Agreed', 'we accept': 'The Board accepts this recommendation.', 'is accepted': 'This recommendation is accepted.', 'agrees': 'The Partnership agrees with this recommendation.', refused: 'Not accepted. The power lies with the courts, and we have none.', 'accept it': 'We accept it.', 'fully': 'Fully accepted.', 'accept this finding': 'We accept this finding in full.' }
const deeds = ['Social workers will see every child alone.', 'Schools will appoint a lead for attendance.', 'The Trust will rewrite its bruising pathway.']
const layouts = {
  headings: (cell: (i: number) => string) => deeds.map((d, i) => `## Recommendation ${i + 1}\n\n${cell(i)} ${d}`).join('\n\n'),
  'bold label': (cell: (i: number) => string) => deeds.map((d, i) => `**Recommendation ${i + 1}**\n\n**Response:** ${cell(i)} ${d}`).join('\n\n'),
  table: (cell: (i: number) => string) => `| Recommendation | Response | Action |\n|---|---|---|\n${deeds.map((d, i) => `| ${i + 1} | ${cell(i)} | ${d} |`).join('\n')}`,
  'own line': (cell: (i: number) => string) => deeds.map((d, i) => `### Recommendation ${i + 1}\n\n${cell(i)}\n\n${d}`).join('\n\n'),
  'column of positions': (cell: (i: number) => string) => `| No. | Position | What we will do |\n|---|---|---|\n${deeds.map((d, i) => `| R${i + 1} | ${cell(i)} | ${d} |`).join('\n')}`,
}
const extents = { each: 3, 'two of three': 2, 'one of three': 1 }
const dotted = (s: string): string => (s.endsWith('.') ? s : `${s}.`)
const oneByOne: readonly Form[] = cover({ cell: cells, layout: layouts, extent: extents }).map(c => ({ choice: c, text: page(layouts[c.layout](i => (i < extents[c.extent] ? dotted(cells[c.cell]) : ''))), verdict: c.extent === 'each' ? 'answered' : 'partly', meant: [cells[c.cell], cells[c.cell].split('.')[0]!] }))

const mixed = { counted: 'The Board accepts five of the six recommendations in full and one in part.', named: 'Recommendations 1, 2 and 4 are accepted in full. Recommendation 3 is not accepted, because the power lies with the courts. The review made no others.', says: 'The Board accepts what the reviewer says without reservation.', 'all but': 'The Board accepts all of the recommendations except the third, which it rejects because the power lies with the courts.', dispute: 'We do not dispute any of the findings.', right: 'The reviewer is right on every point.', 'stands by': 'The Trust accepts the coroner’s concerns.', jointly: 'The council, the police and the Integrated Care Board each accept all the recommendations.', concerns: 'I accept the concerns that you have raised.', shared: 'We share the review’s conclusions in full.' }
const mixes: readonly Form[] = cover({ mixed, shape: shapes }).map(c => ({ choice: c, text: page(shapes[c.shape](mixed[c.mixed])), verdict: 'answered', meant: mixed[c.mixed].split(/(?<=\.) /).concat(mixed[c.mixed]) }))

const looks = { welcomes: 'The Board welcomes the report.', notes: 'The Board notes the recommendations.', serious: 'We take the findings very seriously.', thanks: 'The Board thanks the reviewer for the report.', acknowledges: 'The Trust acknowledges the concerns raised.', condolences: 'I offer my condolences to the family.', restated: 'The review made six recommendations.', considered: 'The Board has considered the findings carefully.', referrals: 'The service accepts referrals from schools.', meeting: 'It was agreed to meet again in May.', quoted: '> The Board should accept that its procedures failed.', criteria: 'The acceptance criteria for the ward have changed.', recognises: 'We recognise the importance of the issues.', committed: 'The Board is committed to learning.', offer: 'The mother did not accept the offer of a visit.', 'not yet': '', 'agreed plan': 'A plan was agreed with the school.' }
const alike: readonly Form[] = cover({ look: looks, shape: shapes }, c => c.look !== 'not yet').map(c => ({ choice: c, text: page(c.look === 'quoted' ? `Schools will appoint a lead for attendance.\n\n${looks[c.look]}` : shapes[c.shape](looks[c.look])), verdict: 'not-found', meant: [] }))

export const acceptanceForms: readonly Form[] = [...inOne, ...passive, ...hedged, ...oneByOne, ...mixes, ...alike]
