/** The passive, as far as words show it. */
import { expect, test } from 'vitest'
import { sentenceTokens } from '../../../server/src/model/lexicon/tokens.ts'
import { hasPassive } from '../../../server/src/prose/passive.ts'

test.each(['The form was reviewed.', 'It has now been moved.', 'Visits are always made in pairs.', 'The rules were not kept.'])('%s', words => expect(hasPassive(sentenceTokens(words))).toBe(true))

test.each(['We changed the form.', 'They are indeed late.', 'The Board is pleased.', 'It was a long day.', 'More is needed.'])('not: %s', words => expect(hasPassive(sentenceTokens(words))).toBe(false))
