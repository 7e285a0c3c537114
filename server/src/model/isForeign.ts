/** Whether a response is plainly in another language than English, the only one that is read. */
import lexicon from '../../lexicons/english.json' with { type: 'json' }
import type { BlockReading } from './blockReading.ts'
import { inOneRun } from './inOneRun.ts'
import { onPage } from './inBlocks.ts'
import { ofPage, pagesOf } from './pages.ts'

const common = new Set(lexicon.words)

/** Fewer words tell too little. Of the barest English, a list of names, at least this share are common small words. */
const fewest = 40
const share = 0.05

const countIn = onPage(({ passages }: BlockReading) => {
  let all = 0
  let small = 0
  for (const { kind, plain } of passages) {
    if (kind === 'code' || kind === 'html') continue
    for (const word of plain.toLowerCase().match(/\p{L}+/gu) ?? []) {
      all++
      if (common.has(word)) small++
    }
  }
  return { all, small }
})

const countOn = ofPage(page => {
  const found = countIn(page)
  return { all: found.reduce((sum, one) => sum + one.found.all, 0), small: found.reduce((sum, one) => sum + one.found.small, 0) }
})

export const isForeign = inOneRun(({ blocks }): boolean => {
  let all = 0
  let small = 0
  for (const page of pagesOf(blocks)) {
    const found = countOn(page)
    all += found.all
    small += found.small
  }
  return all >= fewest && small < share * all
})
