import { expect, test } from 'vitest'
import { nameAndRest } from '../../../client/src/outline/names.ts'

/** What leaves room for “accepted in part” in a side bar of 300 pixels. */
test.each([
  ['Finding 1', 'Finding 1', ''],
  ['R3', 'R3', ''],
  ['Recommendation 12', 'Rec. 12', ''],
  ['First matter of concern', 'First concern', ''],
  ['Second recommendation', 'Second rec.', ''],
  ['Learning point 4', 'Point 4', ''],
  ['Area of concern (b)', 'Concern (b)', ''],
  ['Finding 1: the form', 'Finding 1', 'the form'],
  ['Finding 2. The form', 'Finding 2', 'The form'],
  ['Finding 3 The form', 'Finding 3', 'The form'],
  ['Matter of concern 3: what was given to the family', 'Concern 3', 'what was given to the family'],
  ['Area for improvement four: pharmacy stock', 'Area four', 'pharmacy stock'],
  ['First matter of concern – the alarm', 'First concern', 'the alarm'],
  ['Response to recommendation 3 - the rota', 'Rec. 3', 'the rota'],
  ['Our response to your second concern: the rota', 'Second concern', 'the rota'],
  ['Key learning point 2: the rota', 'Point 2', 'the rota'],
  ['Sharing of information across agencies', 'Sharing of …', '… information across agencies'],
  ['Interdepartmentally', 'Interdepartmentally', ''],
])('“%s” is “%s”', (name, label, rest) => expect(nameAndRest(name)).toEqual([label, rest]))

test('no words are lost where a name is only cut', () => {
  const name = 'The way in which the agencies did not share what they knew'
  const [label, rest] = nameAndRest(name)
  expect(`${label.replace(' …', '')} ${rest.replace('… ', '')}`).toBe(name)
})
