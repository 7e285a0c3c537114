import { verdictWords } from '../engine/verdictWords.ts'
import type { FileReport } from './report.ts'

const verdicts: Readonly<Record<string, string>> = verdictWords

const flat = (text: string): string => {
  const line = text.replace(/<br\s*\/?>/gi, ' ').replace(/\*\*|__|`/g, '').replace(/\s+/g, ' ').trim()
  return line.length > 90 ? `${line.slice(0, 89)}…` : line
}

/** For reading in a terminal: the questions with the words that answer them, then the problems as `file:line:column`. */
export function textReport(file: FileReport): string {
  const widest = Math.max(...file.questions.map(({ name }) => name.length))
  const questions = file.questions.map(({ number, name, verdict, evidence }) => {
    const words = evidence[0] ? `  “${flat(evidence[0].text)}” (line ${evidence[0].range.start.line + 1})` : ''
    return `  ${String(number ?? '').padStart(2)}  ${name.padEnd(widest + 2)}${(verdicts[verdict] ?? verdict).padEnd(15)}${words}`.trimEnd()
  })
  const problems = file.problems.map(({ range: { start }, severity, message, rule }) => `${file.path}:${start.line + 1}:${start.character + 1}: ${severity}: ${message} [${rule}]`)
  return [`${file.path} (${file.profile})`, ...questions, ...(problems.length > 0 ? ['', ...problems] : []), ''].join('\n')
}
