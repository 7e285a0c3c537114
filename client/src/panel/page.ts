/**
 * The panel's page as HTML: a script and a style of the extension's own, and nothing else may be loaded. All of it lies in the page itself,
 * as does what it first shows: whatever a page has to fetch or to ask for comes a good part of a second later.
 */
import { env, type Uri } from 'vscode'
import { htmlPage } from '../../../server/src/htmlPage.ts'
import { readOwnFile } from '../files.ts'

export interface PageFiles {
  readonly script: string
  readonly style: string
}

export async function readPageFiles(extension: Uri): Promise<PageFiles> {
  const [script, style] = await Promise.all(['main.js', 'main.css'].map(name => readOwnFile(extension, 'dist', 'panel', name)))
  return { script: script!, style: style! }
}

/** `shows`: what it shows at once, as JSON; without, it asks. */
export function pageHtml({ script, style }: PageFiles, title: string, shows?: string): string {
  const nonce = Array.from({ length: 4 }, () => Math.random().toString(36).slice(2)).join('')
  return htmlPage({
    lang: env.language === 'en' ? 'en-GB' : env.language,
    title,
    policy: `script-src 'nonce-${nonce}'; style-src 'nonce-${nonce}'`,
    style: `<style nonce="${nonce}">${style}</style>`,
    body: `${shows === undefined ? '' : `<script type="application/json" id="shows">${inScript(shows)}</script>\n`}<script nonce="${nonce}">${inScript(script)}</script>\n`,
  })
}

/** Nothing in it ends the element that it stands in, or begins a comment there. In JSON and in strings of a script it says the same. */
const inScript = (text: string): string => text.replace(/<(?=\/script|!--)/gi, '\\u003c')
