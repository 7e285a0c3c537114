/** The review's report for `board-response check`: the file that `--report` names, or the one that a response's front matter names. */
import { existsSync, realpathSync, statSync } from 'node:fs'
import { dirname, isAbsolute, relative, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { ReportGiven, WhyUnread } from '../model/report/reviewReport.ts'
import { NotText, readText, whyUnreadable } from './readText.ts'

/** The file that `--report` names, whatever its place; else the line that says why it cannot be read. */
export function reportFile(path: string): ReportGiven | string {
  try {
    return { uri: pathToFileURL(resolve(path)).href, name: path, text: readText(path) }
  } catch (error) {
    return whyUnreadable(path, error)
  }
}

/** The same for each response, but no response is its own report. */
export function reportFor(report: ReportGiven, file: string): ReportGiven {
  return file !== '-' && pathToFileURL(resolve(file)).href === report.uri ? { uri: report.uri, name: report.name, unread: 'itself' } : report
}

/** A file that the front matter of the response at `file` names, its report or its profile, read once for each path. */
export function fileBeside(file: string): (path: string | undefined) => ReportGiven | undefined {
  const known = new Map<string, ReportGiven>()
  return path => {
    if (path === undefined) return undefined
    const found = known.get(path) ?? read(file, path)
    known.set(path, found)
    return found
  }
}

function read(file: string, name: string): ReportGiven {
  const unread = (why: WhyUnread): ReportGiven => ({ uri: '', name, unread: why })
  if (/^[a-z][a-z\d+.-]+:/i.test(name) || isAbsolute(name)) return unread('not-relative')
  // What comes from standard input lies, for this, where the command was run.
  const response = file === '-' ? resolve('-') : resolve(file)
  const path = resolve(dirname(response), name.replaceAll('\\', '/'))
  const root = folderOf(response)
  if (!isWithin(root, path)) return unread('outside')
  if (path === response) return unread('itself')
  if (!existsSync(path)) return unread('missing')
  try {
    if (!isWithin(realpathSync(root), realpathSync(path))) return unread('outside')
    if (statSync(path).isDirectory()) return unread('folder')
    return { uri: pathToFileURL(path).href, name, text: readText(path) }
  } catch (error) {
    return unread(error instanceof NotText ? 'not-text' : 'forbidden')
  }
}

/** What stands in for the folder that an editor has open: the project's, else where the command was run, else the response's own. */
function folderOf(response: string): string {
  for (let at = dirname(response); dirname(at) !== at; at = dirname(at)) if (existsSync(resolve(at, '.git'))) return at
  return isWithin(process.cwd(), response) ? process.cwd() : dirname(response)
}

function isWithin(folder: string, path: string): boolean {
  const way = relative(folder, path)
  return way !== '..' && !/^\.\.[/\\]/.test(way) && !isAbsolute(way)
}
