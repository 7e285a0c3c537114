/** What a date is the date of: a milestone of the response, or something that only looks like one. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readBlock } from '../../../server/src/model/readBlock.ts'
import { parse } from '../../../server/src/syntax/parse.ts'

const lines = readFileSync(new URL('./look-alikes/milestones.txt', import.meta.url), 'utf8').split('\n').filter(line => line !== '')

describe('milestones', () => {
  it.each(lines.map(line => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)] as const))('%s: %s', (wanted, text) => {
    const kinds = new Set(parse(text).blocks.flatMap(b => readBlock(b.block).evidence).filter(e => e.question === 'time').map(e => e.kind))
    expect([...kinds].sort().join('+') || 'none').toBe(wanted)
  })
})
