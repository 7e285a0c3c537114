/** `board-response check`: the same engine as the editor's, for a terminal or a build. */
import { analyse } from '../reader.ts'
import type { ReportGiven } from '../model/report/reviewReport.ts'
import type { Marker } from '../profile/marker.ts'
import { chooseMarker } from './chooseMarker.ts'
import { levels, readOptions, usage, type CheckOptions } from './options.ts'
import { readText, whyUnreadable } from './readText.ts'
import { fileBeside, reportFile, reportFor } from './reportFile.ts'
import { fileReport, type FileReport } from './report.ts'
import { sarifReport } from './sarifReport.ts'
import { textReport } from './textReport.ts'

/** Sets the process's exit status instead of ending it, so that all output is written. */
export function run(args: readonly string[], version: string): void {
  // A reader that has seen enough (`| head`) closes the pipe: that is no fault.
  process.stdout.on('error', error => { if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error })
  const [command, ...rest] = args
  if (command === '--help' || command === '-h' || rest.includes('--help')) return void process.stdout.write(usage)
  if (command === '--version') return void process.stdout.write(`${version}\n`)
  if (command !== 'check') return fail([`“${command}” is not a command: use check or lsp. Run “board-response --help” to see how.`])
  const options = readOptions(rest)
  if (typeof options === 'string') return fail([options])
  const marker = options.profile === undefined ? undefined : chooseMarker(options.profile)
  if (Array.isArray(marker)) return fail(marker)
  const report = options.report === undefined ? undefined : reportFile(options.report)
  if (typeof report === 'string') return fail([report])
  check(options, marker as Marker | undefined, report, version)
}

function check(options: CheckOptions, marker: Marker | undefined, report: ReportGiven | undefined, version: string): void {
  const reports: FileReport[] = []
  const unread: string[] = []
  for (const path of options.files) {
    try {
      const beside = fileBeside(path)
      const named = report && reportFor(report, path)
      reports.push(fileReport(path, analyse(readText(path), { ...(marker && { fixed: marker }), report: name => named ?? beside(name), profile: beside }).assessment))
    } catch (error) {
      unread.push(whyUnreadable(path, error))
    }
  }
  if (options.format === 'text') process.stdout.write(reports.map(textReport).join('\n'))
  else process.stdout.write(`${JSON.stringify(options.format === 'json' ? { version: 1, files: reports } : sarifReport(reports, version), null, 2)}\n`)
  if (unread.length > 0) fail(unread)
  else process.exitCode = reports.some(report => isGrave(report, options)) ? 1 : 0
}

const isGrave = ({ problems }: FileReport, { failOn }: CheckOptions): boolean =>
  problems.some(({ severity }) => failOn !== 'never' && levels.indexOf(severity as (typeof levels)[number]) >= 0 && levels.indexOf(severity as (typeof levels)[number]) <= levels.indexOf(failOn))

function fail(lines: readonly string[]): void {
  process.stderr.write(lines.map(line => `board-response: ${line}\n`).join(''))
  process.exitCode = 2
}
