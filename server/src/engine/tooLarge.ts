import type { Marker } from '../profile/marker.ts'
import { lineAt } from '../syntax/lines.ts'
import type { Assessment } from './assessment.ts'
import type { Text } from '../text/text.ts'
import { thousands } from '../thousands.ts'

/** What is said of a text that is longer than the writer's limit, in UTF-16 units: that it was not read. */
export function tooLarge(text: Text, marker: Marker, limit: number): Assessment {
  const { end } = lineAt(text.slice(0, 2000), 0)
  const size = (length: number): string => `${thousands(length)} characters`
  return {
    response: { text, form: 'report', sections: [], blocks: [], findings: [], actions: [], evidence: new Map() },
    marker,
    answers: marker.questions.map(question => ({ question, verdict: 'needs-judgement', reading: 'This document is too large to check as you type, so nothing was read.', evidence: [] })),
    problems: [{
      rule: 'too-large',
      severity: 'information',
      span: { start: 0, end },
      message: `This document is too large to check as you type: ${size(text.length)}, where the limit is ${size(limit)}. Split it, raise “boardResponse.maxCharacters” in the settings, or run “board-response check” on it.`,
      related: [],
      fixes: [],
      from: 0,
    }],
  }
}
