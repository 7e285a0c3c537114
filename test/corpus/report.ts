/** The part of the check's report that readers' labels can be compared with, made without the command line. */
import { answerQuestions } from '../../server/src/engine/answers/answerQuestions.ts'
import { readFrontMatter } from '../../server/src/model/readFrontMatter.ts'
import { readResponse } from '../../server/src/model/readResponse.ts'
import { builtInMarker, defaultProfile } from '../../server/src/profile/builtIn.ts'
import { parse } from '../../server/src/syntax/parse.ts'
import type { Span } from '../../server/src/span.ts'

export function reportOf(path: string, text: string, profile = defaultProfile) {
  const tree = parse(text)
  const marker = builtInMarker(profile)!
  const response = readResponse(tree, tree.frontMatter && readFrontMatter(text, tree.frontMatter), marker)
  const lines = lineStarts(text)
  const range = (s: Span) => ({ start: position(lines, s.start), end: position(lines, s.end) })
  return {
    path, profile, form: response.form,
    questions: answerQuestions(response, marker).map(({ question, verdict, reading, evidence }) => ({
      id: question.id, verdict, reading, evidence: evidence.map(e => ({ range: range(e), text: e.text, kind: e.kind })),
    })),
    findings: response.findings.map(f => ({
      label: f.label, range: range(f.span), position: f.position, positionText: f.positionWords?.text, actions: f.actions,
    })),
    actions: response.actions.map(a => ({
      text: a.text, range: range(a.span), finding: response.findings[a.finding]?.label ?? '', owner: a.owner?.text ?? '',
      due: a.due?.text ?? '', dueDate: a.dueDate, monitoring: a.monitoring?.text ?? '', level: a.level,
    })),
    problems: [],
  }
}

function lineStarts(text: string): number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

function position(starts: readonly number[], offset: number) {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return { line: low, character: offset - (starts[low] ?? 0) }
}
