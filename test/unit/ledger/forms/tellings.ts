/** How a position is said. `S` speaks (“The Board”), `V` is its “s” (“accept|s”), `O` what is spoken of, `N` the word for it. */
import type { Position } from '../../../../server/src/model/response.ts'

export type Tellings = Readonly<Record<Position, readonly string[]>>

const by: Tellings = {
  'accepted': [
    'S accept|s O.', 'S fully accept|s O.', 'S accept|s O in full.', 'S agree|s with O.', 'S agree|s.', 'S endorse|s O.', 'S support|s O.', 'S adopt|s O.', 'S concur|s with O.', 'S concur|s.',
    'S will act on O.', 'S recognise|s O as right.', 'S ha|s accepted O.', 'S ha|s agreed to O.', 'S accept|s O without reservation.', 'S |is in full agreement with O.', 'S welcome|s and accept|s O.', 'S |is content to accept O.',
    'S ha|s no hesitation in accepting O.', 'This N is accepted.', 'The N is accepted in full.', 'This was accepted in full.', 'This N has been accepted by S.', 'O was accepted by S.', 'Accepted.', 'Accepted in full.', 'Agreed.', 'Yes.', 'Fully accepted.', 'Accept.',
    'S accept|s that this N is fair.', 'S acknowledge|s and accept|s O.', 'S |is pleased to accept O.', 'S accept|s it, and ha|s already begun.', 'S agree|s with the review and will do what it asks.', 'S agree|s that this should happen.', 'S agree|s this needs to change.',
    'Having considered it with care, S accept|s O.', 'S carefully considered O and accept|s it.', 'S commit|s to O in full.', 'S will implement O.', 'S ha|s adopted O in full.', 'S take|s the view that O is right.',
    'Position: accepted.', 'Status: Agreed.', 'Decision: accept.', 'We said yes.', 'S wholeheartedly support|s O.', 'S |is committed to implementing O.', 'S accept|s O, as set out below.', 'O is one that S accept|s.',
  ],
  'accepted-in-part': [
    'S accept|s O in part.', 'S accept|s O in principle.', 'Accepted in part.', 'Accepted in principle.', 'Partially accepted.', 'Partly agreed.', 'S partially accept|s O.', 'S accept|s O subject to funding.', 'S accept|s O with one exception.',
    'S agree|s in principle with O.', 'S support|s the intention behind O.', 'S agree|s with the aim of O but propose|s another way.', 'S broadly accept|s O.', 'S accept|s most of O.', 'S accept|s the first part of O but not the second.',
    'S accept|s the thrust of O.', 'Accepted with modification.', 'Agree in principle, subject to resources.', 'S support|s O in principle.', 'This N is accepted in part.', 'O was accepted in principle by S.', 'S accept|s O so far as it concerns new staff.', 'S |is minded to accept O.', 'S can accept O only in part.', 'S will consider O further before deciding.', 'S agree|s with O in part only, because two of the services have closed.',
    'Position: accepted in part.', 'Status | In principle.',
  ],
  'not-accepted': [
    'S do|es not accept O.', 'S cannot accept O, because it would slow referrals.', 'S |is unable to accept O.', 'S ha|s decided not to accept O.', 'Not accepted.', 'Rejected.', 'Declined.', 'Not agreed.', 'S respectfully disagree|s with O.', 'S reject|s O.', 'S do|es not agree with O.', 'S do|es not agree.',
    'S do|es not intend to take O forward.', 'This N has not been accepted.', 'This N is not accepted.', 'S do|es not support O.', 'S |is not persuaded that O is needed.', 'S |is not able to support O.', 'S do|es not propose to implement O.', 'S ha|s decided against O.', 'S no longer accept|s O.', 'S can no longer support O.', 'O is not one that S can accept.', 'S decline|s to adopt O.', 'S ha|s declined O.', 'S regret|s that it cannot accept O.', 'S will not be implementing O.', 'S do|es not believe that O is necessary.', 'Decision: not accepted.', 'No.', 'S therefore do|es not accept O.', 'S ha|s concluded that O should not be taken forward.',
  ],
  'not-stated': [
    '', 'S welcome|s O.', 'S note|s O.', 'S |is grateful for O.', 'S take|s O very seriously.', 'S accept|s referrals from any professional.', 'The review accepted that staff had worked hard.', 'If accepted, O would need new money.', 'S accept|s responsibility for what went wrong.', 'S ha|s considered O carefully.', 'S acknowledge|s O.', 'S recognise|s the importance of O.',
    'The review said that the family should have been asked whether they agreed.', 'S understand|s why the N was made.', 'S ha|s discussed O at length.', 'S thank|s the reviewer for O.', 'The reviewer wrote: “S must accept O.”', 'S agreed a protocol in 2019.', 'S share|s the sorrow of the family.', 'O was put to every member agency.', 'S accepted the family’s invitation to meet.', 'S will respond to O in full below.',
  ],
}

export interface TellingForm { readonly name: string, readonly position: Position }

export const tellingsOf = (by: Tellings): readonly TellingForm[] => Object.entries(by).flatMap(([position, list]) => list.map(name => ({ name, position: position as Position })))

export const tellings = tellingsOf(by)

export interface Speaker {
  readonly name: string
  readonly plural: boolean
}

export const speakers: readonly Speaker[] = [
  { name: 'The Board', plural: false }, { name: 'We', plural: true }, { name: 'I', plural: true }, { name: 'The safeguarding partners', plural: true }, { name: 'The Trust', plural: false }, { name: 'The Secretary of State', plural: false }, { name: 'The Government', plural: false }, { name: 'The Department', plural: false },
  { name: 'Larkhaven Council, Larkhaven Police and the ICB each', plural: true }, { name: 'The Child Protection Committee', plural: false }, { name: 'Larkhaven Community Safety Partnership', plural: false }, { name: 'The Health Board', plural: false }, { name: 'All three statutory partners', plural: true }, { name: 'The Partnership', plural: false },
]

const irregular: Readonly<Record<string, readonly [string, string, string]>> = { '|is': ['is', 'are', 'am'], 'ha|s': ['has', 'have', 'have'], 'do|es': ['does', 'do', 'do'] }

/** The sentence with its speaker and its finding put in. */
export const said = ({ name }: TellingForm, speaker: Speaker, noun: string, label: string | undefined): string => {
  const object = label ?? `this ${noun}`
  const text = name
    .replace(/ \| /g, ': ')
    .replace(/(?:ha\|s|do\|es|\|is)\b/g, v => irregular[v]![speaker.name === 'I' ? 2 : speaker.plural ? 1 : 0]!)
    .replace(/(\w)\|s\b/g, speaker.plural ? '$1' : '$1s')
    .replace(/\bthat it cannot\b/, speaker.name === 'I' ? 'that I cannot' : speaker.plural ? 'that we cannot' : '$&')
    .replace(/\bO\b/g, object).replace(/\bN\b/g, noun)
    .replace(/\bS\b/g, (_, at: number, whole: string) => at === 0 || /[.:] $|“$/.test(whole.slice(0, at)) ? speaker.name : mid(speaker, /by $/.test(whole.slice(0, at))))
  return text.charAt(0).toUpperCase() + text.slice(1)
}

const mid = ({ name }: Speaker, object: boolean): string => name === 'I' ? object ? 'me' : 'I' : object && name === 'We' ? 'us' : name.startsWith('Larkhaven') ? name : name.charAt(0).toLowerCase() + name.slice(1)
