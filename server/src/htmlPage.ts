/** An HTML page that stands alone: nothing is fetched. */

export interface HtmlPage {
  readonly lang: string
  readonly title: string
  /** What the page may do, as a content security policy; nothing beyond it. */
  readonly policy: string
  /** As HTML. */
  readonly style: string
  readonly body: string
}

export const htmlPage = ({ lang, title, policy, style, body }: HtmlPage): string => `<!DOCTYPE html>
<html lang="${escapeHtml(lang)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; ${policy}">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(title)}</title>
${style}
</head>
<body>
${body}</body>
</html>
`

const entities: Readonly<{ [character: string]: string }> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, character => entities[character]!)
