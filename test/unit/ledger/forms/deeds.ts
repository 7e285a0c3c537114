/** How an action is told, with who does it and by when. `D` is what is done (“publish a shared form”), `P` its passive (“A shared form will be published”). */
import type { Deed } from './slot.ts'

export interface DeedForm {
  readonly name: string
  readonly owner: string
  readonly due: string
  /** Words that it always tells of, where it is not what is done that is put in. */
  readonly key?: string
}

export const of = (owner: string, due: string, ...names: readonly string[]): readonly DeedForm[] => names.map(name => ({ name, owner, due }))

export const deedForms: readonly DeedForm[] = [
  ...of('Head of Early Help', '31 March 2026', 'The Head of Early Help will D by 31 March 2026.', 'By 31 March 2026 the Head of Early Help will D.', 'The Head of Early Help is to D before 31 March 2026.', 'P by the Head of Early Help by 31 March 2026.', 'P. The Head of Early Help is responsible for this. It will be done by 31 March 2026.', 'P (Head of Early Help, 31 March 2026).', 'P. Lead: Head of Early Help. Deadline: 31 March 2026.', 'P by 31 March 2026. Lead: Head of Early Help.', 'P. Owner: Head of Early Help; due 31 March 2026.', 'Our Head of Early Help will lead work to D, which will be complete by 31 March 2026.', 'P, led by the Head of Early Help, and will be finished by 31 March 2026.', 'Action: D. Responsible: Head of Early Help. Timescale: 31 March 2026.', 'P. This will be completed by 31 March 2026 and is owned by the Head of Early Help.'),
  ...of('Larkhaven Hospital', 'within six weeks of publication', 'Larkhaven Hospital will D within six weeks of publication.', 'Within six weeks of publication, Larkhaven Hospital will D.'),
  ...of('Larkhaven Council', 'end of the summer term', 'Larkhaven Council will D by the end of the summer term.'),
  ...of('Larkhaven Police', 'from April 2026', 'From April 2026 Larkhaven Police will D.', 'Larkhaven Police will D from April 2026.'),
  ...of('Larkhaven Police', 'during May 2026', 'During May 2026, Larkhaven Police will D.', 'Larkhaven Police are to D during May 2026.'),
  ...of('Director of Nursing', 'Q2 2026/27', 'The Director of Nursing will D in Q2 2026/27.', 'In Q2 2026/27 the Director of Nursing will D.'),
  ...of('Named GP', 'June 2025', 'In June 2025 the Named GP D2.', 'The Named GP has D3. This was done in June 2025.', 'P4 in June 2025 by the Named GP.'),
  ...of('Practice Subgroup', 'autumn 2026', 'The Practice Subgroup will D in autumn 2026.', 'The Practice Subgroup has agreed to D by autumn 2026.'),
  ...of('ICB', 'no later than 1 July 2026', 'The ICB will D no later than 1 July 2026.'),
  ...of('Chief Nurse', 'by the end of the year', 'The Chief Nurse, by the end of the year, will D.', 'The Chief Nurse will D by the end of the year.'),
  ...of('Larkhaven Council', '', 'Larkhaven Council will D.', 'Larkhaven Council is working to D.', 'Larkhaven Council has D3.', 'Larkhaven Council now D5.'),
  ...of('we', '30 June 2026', 'We will D by 30 June 2026.', 'We intend to D by 30 June 2026.', 'To address this, we will D by 30 June 2026.'),
  ...of('', '30 June 2026', 'P by 30 June 2026.', 'By 30 June 2026, P.'),
]

interface Work { readonly will: string, readonly doing: string, readonly past: string, readonly done: string, readonly now: string, readonly passive: string, readonly was: string, readonly key: string }

/** What is done: each with words of its own. */
export const works: readonly Work[] = [
  { doing: 'publishing a shared assessment form', will: 'publish a shared assessment form', past: 'published a shared assessment form', done: 'published a shared assessment form', now: 'publishes a shared assessment form', passive: 'A shared assessment form will be published', was: 'A shared assessment form was published', key: 'assessment form' },
  { doing: 'training every receptionist in what to ask', will: 'train every receptionist in what to ask', past: 'trained every receptionist in what to ask', done: 'trained every receptionist in what to ask', now: 'trains every receptionist in what to ask', passive: 'Every receptionist will be trained in what to ask', was: 'Every receptionist was trained in what to ask', key: 'receptionist' },
  { doing: 'recruiting two link workers', will: 'recruit two link workers', past: 'recruited two link workers', done: 'recruited two link workers', now: 'recruits two link workers', passive: 'Two link workers will be recruited', was: 'Two link workers were recruited', key: 'link workers' },
  { doing: 'reviewing the discharge pathway', will: 'review the discharge pathway', past: 'reviewed the discharge pathway', done: 'reviewed the discharge pathway', now: 'reviews the discharge pathway', passive: 'The discharge pathway will be reviewed', was: 'The discharge pathway was reviewed', key: 'discharge pathway' },
  { doing: 'setting up a weekly case meeting', will: 'set up a weekly case meeting', past: 'set up a weekly case meeting', done: 'set up a weekly case meeting', now: 'holds a weekly case meeting', passive: 'A weekly case meeting will be set up', was: 'A weekly case meeting was set up', key: 'case meeting' },
  { doing: 'adding an alert to the records system', will: 'add an alert to the records system', past: 'added an alert to the records system', done: 'added an alert to the records system', now: 'adds an alert to the records system', passive: 'An alert will be added to the records system', was: 'An alert was added to the records system', key: 'alert' },
]

export const deedOf = (form: DeedForm, work: Work): Deed => {
  const { name, owner, due } = form
  const lower = (s: string): string => s.charAt(0).toLowerCase() + s.slice(1)
  const text = name.replace(/\bP4\b/, work.was).replace(/\bD6\b/, work.doing).replace(/\bD5\b/, work.now).replace(/\bD3\b/, work.done).replace(/\bD2\b/, work.past).replace(/\bP\b/, (_, at: number) => at === 0 ? work.passive : lower(work.passive)).replace(/(^|: )?\bD\b/, (_, before: string | undefined) => (before ?? '') + (before ? work.will.charAt(0).toUpperCase() + work.will.slice(1) : work.will))
  return { name, words: text, key: form.key ?? work.key, owner, due }
}
