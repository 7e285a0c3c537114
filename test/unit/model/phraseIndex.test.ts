import { describe, expect, it } from 'vitest'
import { lexicons } from '../../../server/src/model/lexicon/lexicons.ts'
import { phraseIndex } from '../../../server/src/model/lexicon/phraseIndex.ts'
import { phraseTable } from '../../../server/src/model/lexicon/phraseTable.ts'
import { tokens } from '../../../server/src/model/lexicon/tokens.ts'

const found = (phrases: string[], text: string, not: string[] = []): string[] => {
  const list = tokens(text)
  return phraseIndex(phraseTable([{ id: 'x', phrases, not }])).match(list).map(m => text.slice(list[m.first]!.start, list[m.last]!.end))
}

describe('phrases', () => {
  it.each([
    ['audit*', 'Audits and re-auditing', ['Audits', 'auditing']],
    ['re-audit', 'a Re-audit, a re audit', ['Re-audit', 're audit']],
    ['set|put up', 'it was set up, then put up', ['set up', 'put up']],
    ['spot+checks|audits weekly', 'spot checks weekly, audits weekly', ['spot checks weekly', 'audits weekly']],
    ['impact .. reviewed', 'the impact of it will be reviewed', ['impact of it will be reviewed']],
    ['impact .. reviewed', 'the impact of all of this will be reviewed', []],
    ['has _ launched', 'it has now been launched; it has a boat launched', ['has now been launched']],
    ['# files', '20 files, twenty files, some files', ['20 files', 'twenty files']],
    ['from % to %', 'from 62% to 91%', ['from 62% to 91%']],
    ['the board', 'the Board’s audit', ['the Board’s']],
  ])('%s in “%s”', (phrase, text, want) => expect(found([phrase], text)).toEqual(want))

  it('leaves other senses alone', () => {
    expect(found(['accept*'], 'acceptance criteria; we accept', ['acceptance criteria'])).toEqual(['accept'])
  })

  it('passes over addresses of pages', () => expect(found(['audit'], 'see https://x.example/audit now')).toEqual([]))

  it('has no lexicon with a step that can match nothing', () => {
    for (const { id, phrases, not } of lexicons) {
      for (const phrase of [...phrases, ...(not ?? [])]) {
        expect(phrase.trim(), id).not.toBe('')
        for (const step of phrase.split(/\s+/)) expect(/^(?:\.{2,3}|[_#%]|[\p{L}\p{N}'’*|+#-]+)$/u.test(step), `${id}: ${phrase}`).toBe(true)
      }
    }
  })
})
