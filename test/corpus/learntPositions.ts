/** The sentences of a labelled text with what they are weighed by as positions, and where the response lists its findings. */
import { readBlock } from '../../server/src/model/readBlock.ts'
import { readResponse } from '../../server/src/model/readResponse.ts'
import { sentenceViews } from '../../server/src/model/evidence/sentenceView.ts'
import { positionTraits } from '../../server/src/model/ledger/positionTraits.ts'
import { tokenise } from '../../server/src/model/ledger/words.ts'
import { builtInMarker, defaultProfile } from '../../server/src/profile/builtIn.ts'
import { partsOf, reviewSpeech } from '../../server/src/model/reviewSpeech.ts'
import { parse } from '../../server/src/syntax/parse.ts'

export function positionsIn(text: string) {
  const tree = parse(text)
  const readings = tree.blocks.map(({ block }) => readBlock(block))
  const review = reviewSpeech(readings.map(partsOf))
  const sentences = tree.blocks.flatMap(({ start }, i) => readings[i]!.passages.flatMap((passage, p) => {
    if (passage.speaker === 'review' || review[i]?.has(p) || !['paragraph', 'item'].includes(passage.kind)) return []
    return sentenceViews(passage).map(({ span, plain }) => ({ start: start + span.start, end: start + span.end, traits: [...positionTraits(tokenise(plain))] }))
  }))
  return { sentences, findings: readResponse(tree, undefined, builtInMarker(defaultProfile)!).findings.map(({ label, span }) => ({ label, start: span.start })) }
}
