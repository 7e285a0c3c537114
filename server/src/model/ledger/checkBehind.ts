/** A sentence that goes on from what is done to how its effect is seen: “…, and the Education Manager checks a tenth of the calls each month”. */
import type { Span } from '../../span.ts'
import type { Passage } from '../blockReading.ts'
import { latent } from '../evidence/candidate.ts'
import { readMonitoring } from '../evidence/monitoring.ts'
import { sentenceViews } from '../evidence/sentenceView.ts'
import { stretch } from './stretch.ts'
import type { Token } from './words.ts'

const joining = new Set(['and', 'with', 'while', 'whilst'])

interface Break {
  /** Indices of tokens: where what is done ends, and where what stands behind it begins. */
  readonly to: number
  readonly from: number
}

/** The breaks of a sentence behind which it tells a check by itself. */
export function* checksBehind(passage: Passage, { end }: Span, tokens: readonly Token[]): Generator<Break> {
  for (let to = 3; to < tokens.length - 3; to++) {
    const mark = tokens[to]!.word
    const joined = mark === ',' && joining.has(tokens[to + 1]!.word)
    if (mark !== ';' && !joined) continue
    const from = joined ? to + 2 : to + 1
    if (tellsCheck(stretch(passage, tokens[from]!.start - passage.span.start, end - passage.span.start))) yield { to, from }
  }
}

const tellsCheck = (clause: Passage): boolean =>
  sentenceViews(clause).some(view => {
    const found = readMonitoring(view)
    return found !== undefined && found.strength === 'full' && !found.kind.startsWith(latent)
  })
