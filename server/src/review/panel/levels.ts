/** Who is asked to change, from the frontline to the nation. */
import type { Assessment } from '../../engine/assessment.ts'
import type { Level } from '../../model/response.ts'
import { counted, inWords } from '../../rules/ledger/wording.ts'
import type { Linking } from './places.ts'
import type { LevelsView } from './view.ts'

const levels: readonly (readonly [Level, string])[] = [
  ['frontline', 'Frontline staff'],
  ['management', 'Managers'],
  ['executive', 'Leaders of agencies'],
  ['national', 'National bodies'],
  ['unclear', 'Cannot be told from the words'],
]

/** So many actions are needed before anything can be asked about all of them. */
const enough = 2

export function levelsView({ response: { actions }, marker }: Assessment, { link }: Linking): LevelsView {
  const rows = levels.map(([level, name]) => ({
    key: level, name, actions: actions.flatMap(({ text, span, level: own }, i) => (own === level ? [link(`level ${i}`, text, span, 140)] : [])),
  }))
  const longest = Math.max(1, ...rows.map(row => row.actions.length))
  const told = actions.filter(({ level }) => level !== 'unclear')
  const quote = marker.obstacles.find(({ id }) => id === 'frontline-only')?.text
  return {
    heading: 'Who is asked to change',
    says: actions.length === 0 ? 'No action was found, so nobody is asked to change anything yet.' : 'At whom each action is aimed, as far as its words say.',
    ...(told.length >= enough && told.every(({ level }) => level === 'frontline') && {
      asks: { question: `${told.length === actions.length ? `All ${inWords(told.length)} actions ask` : `Every action whose aim can be told asks`} something of frontline staff. Is there anything that leaders must change?`, ...(quote !== undefined && { quote }) },
    }),
    columns: ['Who', 'How many', 'Actions'],
    rows: rows.map(row => ({ ...row, count: row.actions.length === 0 ? 'none' : counted(row.actions.length, 'action'), length: row.actions.length / longest }))
      .filter(({ key, actions: some }) => key !== 'unclear' || some.length > 0),
  }
}
