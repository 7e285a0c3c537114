/** What `board-response check` was asked to do. */
import { parseArgs } from 'node:util'
import { list, nearest } from '../reader.ts'

const formats = ['text', 'json', 'sarif'] as const
export const levels = ['error', 'warning', 'information', 'hint', 'never'] as const

export interface CheckOptions {
  readonly files: readonly string[]
  readonly format: (typeof formats)[number]
  readonly failOn: (typeof levels)[number]
  readonly profile: string | undefined
  /** The review's report or its list of findings, for every response. */
  readonly report: string | undefined
}

export const usage = `Board Response: shows what a board’s written response answers of the quality marker’s questions.

  board-response check [options] FILE…   read each file as a response; - reads standard input
    --format text|json|sarif             how to report (text)
    --profile ID|FILE                    a profile that comes with the tool, or a profile’s JSON file
    --report FILE                        the review’s report, or its list of findings: shows which are not answered
    --fail-on error|warning|information|hint|never
                                         exit with 1 where a problem is at least that grave (error)
  board-response lsp --stdio             the language server, for any editor
  board-response --version

Exit status: 0 nothing to report at or above --fail-on; 1 something; 2 it could not run.
Your text is read on this machine and goes nowhere else.
`

const known = { 'format': { type: 'string', default: 'text' }, 'profile': { type: 'string' }, 'report': { type: 'string' }, 'fail-on': { type: 'string', default: 'error' } } as const

/** The options, or one clear line on what is wrong with them. */
export function readOptions(args: readonly string[]): CheckOptions | string {
  let parsed
  try {
    parsed = parseArgs({ args: [...args], allowPositionals: true, options: known })
  } catch (error) {
    const [said] = (error as Error).message.split('. ')
    const near = nearest(/^Unknown option '([^']*)'/.exec(said ?? '')?.[1]?.replace(/^-+/, '') ?? '', Object.keys(known))
    return `${said}. ${near === undefined ? 'Run “board-response --help” to see the options.' : `Did you mean --${near}?`}`
  }
  const { values: { format, profile, report, 'fail-on': failOn }, positionals: files } = parsed
  if (!oneOf(formats, format)) return notAChoice('format', format, formats)
  if (!oneOf(levels, failOn)) return notAChoice('fail-on', failOn, levels)
  if (files.length === 0) return 'No file was named: add the response’s file, or - to read standard input.'
  return { files, format, failOn, profile, report }
}

const notAChoice = (option: string, value: string, all: readonly string[]): string => {
  const near = nearest(value, all)
  return `--${option} is “${value}”. ${near === undefined ? `Choose ${list(all, 'or')}.` : `Did you mean ${near}?`}`
}

const oneOf = <T extends string>(all: readonly T[], value: string): value is T => (all as readonly string[]).includes(value)
