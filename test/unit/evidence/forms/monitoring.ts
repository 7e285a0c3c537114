/** How it will be known whether the actions have worked: who looks, how, at what, told where. */
import { cover } from './cover.ts'
import type { Form } from './form.ts'

const checkers = { board: 'The Board', 'sub-group': 'The Quality Assurance and Performance sub-group', agency: 'Each agency', scrutineer: 'The Independent Scrutineer', we: 'We', lead: 'The Designated Nurse', trust: 'The Trust' }

/** `%`: what is to be seen. */
const ways = {
  audit: 'will audit case files in six months to see %', dip: 'will dip-sample twenty records each quarter to check %', survey: 'will survey practitioners and families in the spring to find out %', data: 'will track the rate of repeat referrals each quarter to show %',
  'again': 'will repeat the audit a year from now to test %', supervision: 'will look at a sample of supervision records each quarter to see %', visit: 'will make unannounced visits to see %', 'case review': 'will hold a multi-agency case file audit in November to examine %', children: 'will ask children and parents each term %',
  evaluate: 'will evaluate % and report to the Board in March 2032', observe: 'will observe practice in each team to see %', measure: 'will measure % by a quarterly set of data', 'peer review': 'will arrange a peer review to test %', 'deep dive': 'will carry out a deep dive in the autumn into %', scorecard: 'will use the multi-agency scorecard to follow %',
  commissioned: 'has commissioned an independent evaluation of %', exception: 'will receive a report twice a year on %', focus: 'will hold focus groups with practitioners to learn %', 'ring families': 'will telephone fifty families, picked at random, and ask %', 'same files': 'will go back to the same files in a year’s time to see %', figures: 'will publish the figures each quarter to show %', reviewer: 'has invited the reviewer to come back in a year to see %', mystery: 'will send in mystery shoppers to test %', challenge: 'will hold a challenge event in the spring at which partners must show %', 'section 11': 'will use the section 11 audit to test %', walk: 'will walk the wards each month to see %', tracker: 'will follow thirty children through the system over the next year to learn %', scrutinise: 'will scrutinise case files twice a year to judge %', practitioners: 'will ask practitioners in a survey every January %', present: 'reviews a sample of ten cases every month to see %',
}
const nouns: ReadonlySet<string> = new Set(['evaluate', 'measure', 'deep dive', 'commissioned', 'exception', 'scorecard', 'case review'])

/** Of all the actions, and of one. */
const objects = {
  difference: ['whether the changes have made a difference', 'whether this change has made a difference'], embedded: ['how far the learning is embedded in practice', 'how far this is embedded in practice'], impact: ['the impact of these actions on children', 'the impact of this on children'],
  effectiveness: ['the effectiveness of the actions', 'the effectiveness of this action'], practice: ['whether practice has improved', 'whether practice has improved'], compliance: ['how far the new procedures are followed', 'how far the new procedure is followed'], quality: ['the quality of practice in each of these areas', 'the quality of these assessments'], safer: ['whether children are safer as a result', 'whether children are safer as a result'],
} as const

const deeds = ['Social workers will see every child alone.', 'Schools will appoint a lead for attendance.', 'The Trust will rewrite its bruising pathway.'] as const

type Page = (check: (one: boolean) => string) => { readonly text: string; readonly verdict: 'answered' | 'partly' }
const finding = (i: number, more = ''): string => `## Recommendation ${i + 1}\n\nThe Board accepts this recommendation. ${deeds[i]}${more && ` ${more}`}`
const row = (i: number, more: string): string => `| ${i + 1} | ${deeds[i]} | Head of Service | June 2031 | ${more} |`
const table = (header: string, cells: readonly string[]): string => `| Rec | Action | Lead | By when | ${header} |\n|---|---|---|---|---|\n${cells.map((more, i) => row(i, more)).join('\n')}`

const layouts = {
  'closing sentence': check => ({ text: `${[0, 1, 2].map(i => finding(i)).join('\n\n')}\n\n## Next steps\n\n${check(false)}`, verdict: 'answered' }),
  'own heading': check => ({ text: `${[0, 1, 2].map(i => finding(i)).join('\n\n')}\n\n## How we will monitor the impact of our actions\n\n${check(false)}`, verdict: 'answered' }),
  'plain heading': check => ({ text: `${[0, 1, 2].map(i => finding(i)).join('\n\n')}\n\n## How will we know it has worked?\n\n${check(false)}`, verdict: 'answered' }),
  'in each': check => ({ text: [0, 1, 2].map(i => finding(i, check(true))).join('\n\n'), verdict: 'answered' }),
  'in one of three': check => ({ text: [0, 1, 2].map(i => finding(i, i === 1 ? check(true) : '')).join('\n\n'), verdict: 'partly' }),
  'column Monitoring': check => ({ text: table('Monitoring', deeds.map(() => check(true))), verdict: 'answered' }),
  'column Assurance': check => ({ text: table('Assurance', deeds.map(() => check(true))), verdict: 'answered' }),
  'column of impact': check => ({ text: table('How will we measure impact?', deeds.map(() => check(true))), verdict: 'answered' }),
  'column, one of three': check => ({ text: table('Monitoring', [check(true), '', '']), verdict: 'partly' }),
  'column Evidence, one of three': check => ({ text: table('Evidence', ['Newsletter issued', check(true), 'Policy published']), verdict: 'partly' }),
  'list and closing': check => ({ text: `We will do three things:\n\n${deeds.map(d => `- ${d}`).join('\n')}\n\n${check(false)}`, verdict: 'answered' }),
  'letter': check => ({ text: `Dear Coroner\n\nThank you for your report. ${deeds[0]} ${deeds[2]}\n\n${check(false)}\n\nYours sincerely`, verdict: 'answered' }),
  'bold lead': check => ({ text: `${[0, 1, 2].map(i => finding(i)).join('\n\n')}\n\n## Next steps\n\n**Monitoring:** ${check(false)}`, verdict: 'answered' }),
} as const satisfies Record<string, Page>

const axes = { checker: checkers, way: ways, object: objects, layout: layouts }

const checks: readonly Form[] = cover(axes, c => !(nouns.has(c.way) && /^(?:whether|how)/.test(objects[c.object][0])) && (nouns.has(c.way) || /^(?:whether|how)/.test(objects[c.object][0]))).map(c => {
  const says = (one: boolean): string => {
    const way: string = ways[c.way]
    const agreed = c.checker === 'we' ? way.replace(/^has /, 'have ').replace(/^reviews/, 'review') : way
    return `${checkers[c.checker]} ${agreed.replace('%', objects[c.object][one ? 1 : 0])}.`
  }
  const { text, verdict } = (layouts[c.layout] as Page)(says)
  return { choice: c, text: `# Response to the review\n\n${text}\n`, verdict, meant: [says(false), says(true)] }
})

const headers = { success: 'Success measure', know: 'How will we know?', outcome: 'Outcome measure', impact: 'Evidence of impact', kpi: 'KPI', measure: 'Measure of success', monitored: 'How impact will be monitored', evaluate: 'Evaluation' }
const measures = { rate: 'Re-referrals fall below 20% by March 2032', graded: '90% of chronologies graded good at audit', fewer: 'Fewer children wait more than a week; reported quarterly', survey: 'Survey of practitioners, January 2032', dip: 'Dip sample of 20 files each quarter', families: 'Families say that they were listened to' }
const measured: readonly Form[] = cover({ header: headers, measure: measures }).map(c => ({ choice: c, text: `# Response to the review\n\n${table(headers[c.header], deeds.map(() => measures[c.measure]))}\n`, verdict: 'answered', meant: [measures[c.measure]] }))

const none = { nothing: '', clinical: 'Her blood pressure will be monitored every four hours by the ward.', equipment: 'The alarms are tested weekly and the cameras are checked each morning.', past: 'The review found that supervision had not been monitored and that no audits were carried out.', 'review’s audit': 'The reviewers audited twelve case files and surveyed practitioners.', inspection: 'Ofsted inspected the service in 2029 and judged it good.', welfare: 'Officers will carry out welfare checks on each prisoner every hour.', outputs: 'Completion of the training will be recorded and each action will be marked as complete.', 'signed off': 'Each action will be signed off once the policy is published.', criteria: 'The doctor will assess the impact of the drug on her kidneys.', 'no audit': 'No audit has yet been planned.', observations: 'Nurses will observe patients at risk every fifteen minutes.', 'audit office': 'The Head of Internal Audit has been told of this response.', 'review of guidance': 'The Trust will review its policy on audit trails.', registers: 'Attendance at training will be logged.' }
const watched = { 'under review': 'These actions will be kept under review.', tracked: 'Progress against the action plan will be tracked by the Board.', overseen: 'The Board will oversee delivery of the plan.', 'progress reports': 'The sub-group will receive regular reports on progress.', 'kept by us': 'We will keep this under review.', 'progress heading': 'Progress on these actions will be reported to the Board every quarter.' }
const bases = { letter: (s: string) => `Dear Coroner\n\nThank you for your report. ${deeds[0]} ${deeds[2]}\n\n${s}\n\nYours sincerely`, findings: (s: string) => `${[0, 1, 2].map(i => finding(i)).join('\n\n')}\n\n## Next steps\n\n${s || 'The Board thanks the family.'}`, beside: (s: string) => [0, 1, 2].map(i => finding(i, i === 1 ? s : '')).join('\n\n'), list: (s: string) => `We will do three things:\n\n${deeds.map(d => `- ${d}`).join('\n')}\n\n${s}` }

const alike: readonly Form[] = cover({ none, base: bases }).map(c => ({ choice: c, text: `# Response to the review\n\n${bases[c.base](none[c.none])}\n`, verdict: 'not-found', meant: [] }))
const progress: readonly Form[] = cover({ watched, base: bases }).map(c => ({ choice: c, text: `# Response to the review\n\n${bases[c.base](watched[c.watched])}\n`, verdict: 'partly', meant: [watched[c.watched]] }))

export const monitoringForms: readonly Form[] = [...checks, ...measured, ...alike, ...progress]
