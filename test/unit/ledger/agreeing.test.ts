import { describe, expect, it } from 'vitest'
import { statements } from '../../../server/src/model/ledger/statements.ts'
import { tokenise } from '../../../server/src/model/ledger/words.ts'

const said = (sentence: string): string => statements(tokenise(sentence))
  .map(s => `${s.position} ${s.reach.kind === 'named' ? s.reach.names.map(n => n.number).join(' ') : s.reach.kind}${s.explicit ? '' : ' implied'}`).join('; ')

describe('agreement told with a noun', () => {
  it.each([
    ['The Trust is in full agreement with the coroner.', 'accepted here'],
    ['We’re in agreement with recommendation 4.', 'accepted 4'],
    ['The Council is at one with the panel on this.', 'accepted here'],
    ['The Trust is not in agreement with this finding.', 'not-accepted here'],
    ['We are in agreement with the panel that lamps matter on a towpath.', 'accepted piece implied'],
    ['The Partnership is in favour of this recommendation.', 'accepted here'],
    ['We are in favour of the proposal that schools keep to those parts of the code which bear on them.', 'accepted here'],
    ['The Council is in favour of governors being taught what to look for.', 'accepted piece implied'],
    ['The Council is not in favour of compelling schools to fence every pond.', 'accepted-in-part piece implied'],
    ['This recommendation has the council’s support.', 'accepted here'],
    ['The Trust does not at present intend to buy a second van.', 'not-accepted piece implied'],
  ])('reads: %s', (sentence, wanted) => expect(said(sentence)).toBe(wanted))

  it.each([
    ['Neither the Trust nor the Council accepts this finding.', 'not-accepted here'],
    ['Neither body disputes the finding.', 'accepted here'],
  ])('sees who denies: %s', (sentence, wanted) => expect(said(sentence)).toBe(wanted))

  it.each([
    'The tribunal found in favour of the landlord.',
    'The balance was in favour of staying at home.',
    'The College favours early scanning.',
    'It is true that some ports are trying a second lantern, but these are few.',
    'He was at one with his neighbours.',
  ])('takes no position: %s', sentence => expect(said(sentence)).toBe(''))
})
