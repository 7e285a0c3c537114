/** Sentences as boards write them, and others that only look like these: what each says for its question. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readBlock } from '../../../server/src/model/readBlock.ts'
import { parse } from '../../../server/src/syntax/parse.ts'

/** Kinds that by themselves decide no verdict. */
const quiet: Readonly<Record<string, readonly string[]>> = {
  monitoring: ['output', 'finding of a check'],
  priorities: ['programme named', 'priority mentioned'],
  national: ['body mentioned', 'body writing', 'national matter'],
  context: ['how things stand'],
  time: [],
}

function said(text: string, question: string): string {
  const found = parse(text).blocks.flatMap(b => readBlock(b.block).evidence)
    .filter(e => e.question === question && !e.kind.startsWith('under its heading') && !quiet[question]?.some(kind => e.kind.startsWith(kind)))
  return found.some(e => e.strength === 'full') ? 'full' : found.length > 0 ? 'part' : 'none'
}

describe.each(Object.keys(quiet))('%s', question => {
  const lines = readFileSync(new URL(`./look-alikes/${question}.txt`, import.meta.url), 'utf8').split('\n').filter(line => line !== '')
  it.each(lines.map(line => [line.slice(line.indexOf(' ') + 1), line.slice(0, line.indexOf(' '))] as const))('%s: %s', (text, wanted) => {
    const got = said(text, question)
    // `some`: in full or in part.
    if (wanted === 'some') expect(got).not.toBe('none')
    else expect(got).toBe(wanted)
  })
})
