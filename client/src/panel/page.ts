/** The panel's page as HTML: a script and a style of the extension's own, and nothing else may be loaded. */
import { env, Uri, type Webview } from 'vscode'

export const pageFolder = (extension: Uri): Uri => Uri.joinPath(extension, 'dist', 'panel')

export function pageHtml(webview: Webview, extension: Uri, title: string): string {
  const nonce = Array.from({ length: 4 }, () => Math.random().toString(36).slice(2)).join('')
  const file = (name: string): string => webview.asWebviewUri(Uri.joinPath(pageFolder(extension), name)).toString()
  return `<!DOCTYPE html>
<html lang="${escaped(env.language === 'en' ? 'en-GB' : env.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'nonce-${nonce}'; style-src 'nonce-${nonce}'">
<meta name="viewport" content="width=device-width">
<title>${escaped(title)}</title>
<link rel="stylesheet" nonce="${nonce}" href="${escaped(file('main.css'))}">
</head>
<body>
<script nonce="${nonce}" src="${escaped(file('main.js'))}"></script>
</body>
</html>`
}

const escaped = (text: string): string => text.replace(/[&<>"]/g, character => `&#${character.charCodeAt(0)};`)
